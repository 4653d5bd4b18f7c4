"""Why the judge should do it, out of the answers: facts first. What was not answered, or may harm, is not said.

A motion repeats no accusation: an alleged violation, a new incident or other contact is for a lawyer and the hearing
(ADVOCATE.md 5). What a court has found is said, for the judge knows it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from orders.codes import AskedResult, OtherCase, YesNo
from orders.contact_proof import may_show_contact
from orders.kind import Kind
from orders.matter import Matter
from orders.reasons import Change, Compliance, Contact, GotPapers, Incidents, Program, ProofItem, ProofKind, Reason
from orders.trial import may_still_be_tried


@dataclass(frozen=True)
class FinishedProgram:
    """A program as the paper says it."""

    program: Program
    provider: str | None
    completed_on: date | None
    was_ordered: bool
    have_proof: bool


@dataclass(frozen=True)
class Exhibit:
    """A paper the person can show, under its letter."""

    letter: str
    kind: ProofKind
    description: str
    dated: date | None


@dataclass(frozen=True)
class Grounds:
    """The grounds, read off a matter; each property is one thing a paper may say."""

    matter: Matter

    @property
    def reasons(self) -> tuple[Reason, ...]:
        return tuple(reason for reason in self.matter.reasons.reasons if reason != Reason.OTHER)

    @property
    def says_why(self) -> bool:
        return bool(self.reasons or self.statement)

    @property
    def statement(self) -> str | None:
        """The person's own words, from the one page of their path that asks for them."""
        m = self.matter
        said = (m.reasons, m.early_reasons, m.their_motion, m.wishes, m.answer)
        return next((page.statement for page in said if page.statement), None) or self._story

    @property
    def _story(self) -> str | None:
        """No account of events while a criminal case may still be tried (ADVOCATE.md 5)."""
        return None if self.may_still_be_tried else self.matter.story.statement

    @property
    def may_still_be_tried(self) -> bool:
        """Whether a criminal case is not known to have been decided."""
        return self.matter.kind == Kind.CRIMINAL and may_still_be_tried(self.matter.criminal_stage.stage)

    @property
    def why_safe(self) -> str | None:
        return self.matter.story.why_safe

    @property
    def urgent_because(self) -> str | None:
        return self.matter.early_reasons.urgent_because

    @property
    def why_postpone(self) -> str | None:
        return self.matter.postpone.why_postpone

    # The record

    @property
    def tells_of_record(self) -> bool:
        """Whether there is anything of the record to say."""
        helpful = (self.no_incidents, self.no_arrests, self.no_contact, self.only_allowed_contact)
        return self.obeyed_in_full or self.violation_was_found or any(helpful)

    @property
    def obeyed_in_full(self) -> bool:
        return self.matter.record.compliance == Compliance.FULL

    @property
    def violation_was_found(self) -> bool:
        return self.matter.record.compliance == Compliance.FOUND_VIOLATION

    @property
    def no_incidents(self) -> bool:
        return self.matter.record.incidents == Incidents.NONE

    @property
    def no_arrests(self) -> bool:
        return self.matter.record.arrests_since == Incidents.NONE

    @property
    def no_contact(self) -> bool:
        return self.matter.record.contact_since == Contact.NONE

    @property
    def only_allowed_contact(self) -> bool:
        return self.matter.record.contact_since == Contact.ALLOWED_BY_ORDER

    # What has changed

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes said in a sentence of their own, without those a date or the own words say."""
        return self._without(Change.SEPARATION, Change.MOVED, Change.OTHER)

    @property
    def changes_in_short(self) -> tuple[Change, ...]:
        """The changes a motion names, for the declaration to tell."""
        return self._without(Change.OTHER)

    def _without(self, *said_elsewhere: Change) -> tuple[Change, ...]:
        """The changes but for these; a list of programs says already that there was treatment."""
        programs = (Change.TREATMENT,) if self.matter.programs.programs else ()
        return tuple(one for one in self.matter.changes.changes if one not in (*said_elsewhere, *programs))

    @property
    def has_changes_in_short(self) -> bool:
        return bool(self.changes_in_short or self.programs)

    @property
    def says_what_changed(self) -> bool:
        return bool(self.has_changes_in_short or self.statement)

    @property
    def live_apart(self) -> bool:
        return Change.SEPARATION in self.matter.changes.changes

    @property
    def separated_since(self) -> date | None:
        return self.matter.changes.separated_since if self.live_apart else None

    @property
    def moved(self) -> bool:
        return Change.MOVED in self.matter.changes.changes

    @property
    def moved_since(self) -> date | None:
        return self.matter.changes.moved_since if self.moved else None

    @property
    def own_town(self) -> str | None:
        return self.matter.changes.own_town if self.moved else None

    @property
    def programs(self) -> tuple[FinishedProgram, ...]:
        return tuple(
            FinishedProgram(
                done.program,
                done.provider,
                done.completed_on,
                done.ordered_by_court == YesNo.YES,
                done.have_proof == YesNo.YES,
            )
            for done in self.matter.programs.programs
        )

    @property
    def exhibits(self) -> tuple[Exhibit, ...]:
        """What goes to the court, but for messages that may show contact the order forbids."""
        made = self.matter.issued_on
        return _lettered(row for row in self.matter.proof.proof if not may_show_contact(row, made))

    @property
    def proof_for_lawyer(self) -> tuple[Exhibit, ...]:
        """All there is: one's own lawyer must see it."""
        return _lettered(self.matter.proof.proof)

    @property
    def witnesses(self) -> str | None:
        return self.matter.witnesses.witnesses

    # An order made without the person

    @property
    def never_got_papers(self) -> bool:
        return self.matter.set_aside.got_papers == GotPapers.NO

    @property
    def got_papers_late(self) -> bool:
        return self.matter.set_aside.got_papers == GotPapers.LATE

    @property
    def got_papers(self) -> bool:
        return self.matter.set_aside.got_papers == GotPapers.YES

    @property
    def why_missed(self) -> str | None:
        return self.matter.set_aside.why_missed

    @property
    def learned_on(self) -> date | None:
        return self.matter.set_aside.learned_on

    # Other cases

    @property
    def family_case_is_open(self) -> bool:
        return self.matter.cases.family_case == OtherCase.OPEN

    @property
    def family_case_is_decided(self) -> bool:
        return self.matter.cases.family_case == OtherCase.DECIDED

    @property
    def family_case_number(self) -> str | None:
        return self.matter.cases.family_case_number

    @property
    def was_asked_before(self) -> bool:
        return self.matter.cases.asked_before == YesNo.YES

    @property
    def asked_on(self) -> date | None:
        return self.matter.cases.asked_on

    @property
    def asked_result(self) -> AskedResult | None:
        return self.matter.cases.asked_result


def _lettered(rows: Iterable[ProofItem]) -> tuple[Exhibit, ...]:
    return tuple(Exhibit(letter_of(at), row.kind, row.description, row.date) for at, row in enumerate(rows))


def letter_of(place: int) -> str:
    """A, B ... Z, AA, AB ...: the letter of the exhibit at `place`, counted from 0."""
    before, last = divmod(place, 26)
    return (letter_of(before - 1) if before else "") + chr(ord("A") + last)
