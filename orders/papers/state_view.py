"""What the papers to keep say of a state's law to one side: each property is a fact with its source, or None."""

from dataclasses import dataclass
from datetime import date

from orders.aim import Aim
from orders.jurisdiction import ClerkFact, Factor, FormUse, HearingNeed, Jurisdiction, Notice, ServiceMethod, Sourced
from orders.jurisdiction.ending import speaks_of_a_change
from orders.papers.checklist_parts import FOLDER
from orders.papers.legal_fact import (
    FactGroup,
    FormLine,
    LegalFact,
    best_first,
    form_lines,
    forms_from,
    grouped,
    legal_fact,
)
from orders.role import Role


@dataclass(frozen=True)
class StateView:
    """One state's file, read for one side of the order; `aim` None reads it for whatever they came for."""

    jurisdiction: Jurisdiction
    role: Role
    aim: Aim | None = None

    def _fact(self, block: Sourced, text: str | None) -> LegalFact | None:
        return legal_fact(self.jurisdiction, block, text)

    @property
    def name(self) -> str:
        return self.jurisdiction.name

    @property
    def reviewed_by(self) -> str | None:
        return self.jurisdiction.reviewed_by

    @property
    def reviewed_on(self) -> date | None:
        return self.jurisdiction.reviewed_on

    # The order

    @property
    def duration(self) -> LegalFact | None:
        return self._fact(self.jurisdiction.orders.final_civil, self.jurisdiction.orders.final_civil.duration)

    @property
    def renewal(self) -> LegalFact | None:
        return self._fact(self.jurisdiction.orders.final_civil, self.jurisdiction.orders.final_civil.renewal)

    @property
    def temporary_duration(self) -> LegalFact | None:
        return self._fact(self.jurisdiction.orders.temporary, self.jurisdiction.orders.temporary.duration)

    @property
    def early_challenge(self) -> LegalFact | None:
        return self._fact(self.jurisdiction.orders.temporary, self.jurisdiction.orders.temporary.early_challenge)

    @property
    def protected_withdraws(self) -> LegalFact | None:
        return self._fact(self.jurisdiction.orders.temporary, self.jurisdiction.orders.temporary.protected_withdraws)

    @property
    def criminal(self) -> LegalFact | None:
        return self._fact(self.jurisdiction.orders.criminal, self.jurisdiction.orders.criminal.how_changed)

    @property
    def criminal_may_ask(self) -> bool:
        return self.jurisdiction.orders.criminal.protected_may_ask_court is True

    @property
    def criminal_may_not_ask(self) -> bool:
        return self.jurisdiction.orders.criminal.protected_may_ask_court is False

    # Asking to end or change it

    @property
    def verb(self) -> str:
        return self.jurisdiction.ending.verb

    @property
    def title(self) -> LegalFact | None:
        return self._fact(self.jurisdiction.ending, self.jurisdiction.title_for(self.role, self.aim))

    @property
    def may_not_ask(self) -> bool:
        return self.jurisdiction.may_ask_to_end(self.role) is False

    @property
    def standard(self) -> LegalFact | None:
        return self._fact(self.jurisdiction.ending, self.jurisdiction.standard_for(self.role))

    @property
    def standard_is_of_an_end(self) -> bool:
        return self.aim == Aim.CHANGE and not speaks_of_a_change(self.jurisdiction.standard_for(self.role))

    @property
    def other_standard(self) -> LegalFact | None:
        """What the other side must show when it asks."""
        other = Role.RESTRAINED if self.role == Role.PROTECTED else Role.PROTECTED
        return self._fact(self.jurisdiction.ending, self.jurisdiction.standard_for(other))

    @property
    def factors(self) -> tuple[Factor, ...]:
        """The points the law names, in its order."""
        return self.jurisdiction.ending.factors

    @property
    def factors_from(self) -> LegalFact:
        """Where the points were read, without words of its own."""
        law = self.jurisdiction
        read = dict.fromkeys(source for factor in self.factors for source in law.sources_of(factor))
        return LegalFact("", best_first(read), law.checked)

    @property
    def waiting(self) -> LegalFact | None:
        wait = self.jurisdiction.ending.waiting_period
        return self._fact(self.jurisdiction.ending, wait.text) if wait and wait.who == self.role else None

    @property
    def repeat(self) -> LegalFact | None:
        limit = self.jurisdiction.ending.repeat_limit
        return self._fact(self.jurisdiction.ending, limit.text) if limit and limit.who in (None, self.role) else None

    @property
    def hearing_on_papers(self) -> bool:
        return self.jurisdiction.ending.hearing[self.role] == HearingNeed.MAY_DECIDE_ON_PAPERS

    @property
    def hearing_unknown(self) -> bool:
        return self.jurisdiction.ending.hearing[self.role] is None

    @property
    def appeal(self) -> LegalFact | None:
        appeal = self.jurisdiction.appeal
        return self._fact(appeal, appeal.text) if appeal else None

    # Forms

    @property
    def other_orders(self) -> tuple[FormLine, ...]:
        """Other civil orders of this state, with the number of the form that changes them where known."""
        law = self.jurisdiction
        return tuple(
            FormLine(order.change_form, order.name, None, False, law.sources_of(order), law.checked)
            for order in law.orders.other_civil
        )

    @property
    def forms(self) -> tuple[FormLine, ...]:
        mine = (form for form in self.jurisdiction.forms if self.role in form.used_by and form.use != FormUse.RESPONSE)
        return form_lines(self.jurisdiction, (form for form in mine if self.aim is None or form.is_for(self.aim)))

    @property
    def forms_from(self) -> LegalFact:
        return forms_from(self.forms, self.jurisdiction)

    @property
    def response_forms(self) -> tuple[FormLine, ...]:
        return form_lines(self.jurisdiction, self.jurisdiction.forms_for(self.role, FormUse.RESPONSE))

    @property
    def form_is_required(self) -> bool:
        return bool(self.aim and self.jurisdiction.mandatory_motion_form(self.role, self.aim))

    @property
    def proposed_order_how(self) -> LegalFact | None:
        return self._known(self.jurisdiction.proposed_order_how)

    # The clerk, fees, service

    def _known(self, known: ClerkFact | None) -> LegalFact | None:
        return self._fact(known, known.text) if known else None

    @property
    def copies(self) -> LegalFact | None:
        return self._known(self.jurisdiction.clerk.copies)

    @property
    def cover_sheet(self) -> LegalFact | None:
        return self._known(self.jurisdiction.clerk.cover_sheet)

    @property
    def reopening_fee(self) -> LegalFact | None:
        return self._known(self.jurisdiction.clerk.reopening_fee)

    @property
    def e_filing(self) -> LegalFact | None:
        return self._known(self.jurisdiction.clerk.e_filing)

    @property
    def photo_id(self) -> LegalFact | None:
        return self._known(self.jurisdiction.clerk.photo_id)

    @property
    def notary(self) -> LegalFact | None:
        return self._known(self.jurisdiction.clerk.notary)

    @property
    def who_sets_hearing(self) -> LegalFact | None:
        return self._known(self.jurisdiction.clerk.who_sets_hearing)

    @property
    def fees(self) -> LegalFact | None:
        return self._fact(self.jurisdiction.fees, self.jurisdiction.fees.text)

    @property
    def waiver_form(self) -> str | None:
        return self.jurisdiction.fees.waiver_form

    @property
    def service(self) -> LegalFact | None:
        return self._fact(self.jurisdiction.service, self.jurisdiction.service.how)

    @property
    def restrained_warning(self) -> LegalFact | None:
        return self._fact(self.jurisdiction.service, self.jurisdiction.service.restrained_warning)

    @property
    def methods(self) -> tuple[ServiceMethod, ...]:
        """The ways papers reach the other side, as this state allows this side."""
        return self.jurisdiction.service.methods[self.role]

    @property
    def notice(self) -> Notice | None:
        return self.jurisdiction.service.notice

    @property
    def notice_words(self) -> str:
        """The template that says how many days; only where `notice` is known."""
        return f"{FOLDER}/notice/{self.notice.unit}.html" if self.notice else ""

    @property
    def confidentiality(self) -> LegalFact | None:
        return self._fact(self.jurisdiction.confidentiality, self.jurisdiction.confidentiality.text)

    @property
    def program(self) -> str | None:
        return self.jurisdiction.confidentiality.program

    @property
    def notes(self) -> tuple[FactGroup, ...]:
        """The state's notes, those with the same sources together."""
        facts = (self._fact(note, note.text) for note in self.jurisdiction.notes)
        return grouped(fact for fact in facts if fact)
