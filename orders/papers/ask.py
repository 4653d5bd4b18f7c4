"""What a paper asks the judge to do: end or change, exactly the chosen terms and no others (PACKET.md)."""

from dataclasses import dataclass
from datetime import date

from orders.aim import Aim
from orders.codes import ForWhom, HearingResult, Term, Wants, YesNo
from orders.jurisdiction import HearingNeed, Jurisdiction
from orders.kind import Kind
from orders.matter import Matter
from orders.papers.caption import is_under_the_states_own_law
from orders.reasons import Keep, Position, Wish
from orders.role import Role


@dataclass(frozen=True)
class Ask:
    """The request, read off a matter; each property is one thing a paper may ask."""

    matter: Matter
    jurisdiction: Jurisdiction

    @property
    def is_change(self) -> bool:
        return self.matter.aim == Aim.CHANGE

    @property
    def verb(self) -> str | None:
        """The state's own word for ending a final order; None where the plain word must do."""
        return self.jurisdiction.ending.verb if is_under_the_states_own_law(self.matter) else None

    @property
    def terms_to_change(self) -> tuple[Term, ...]:
        """The terms to change, but for "something else", which is said in the order's own words."""
        return tuple(term for term in self.matter.terms_to_change.terms_to_change if term != Term.OTHER)

    @property
    def other_term(self) -> str | None:
        """The words of a term our list does not have, where that is to change."""
        is_asked = Term.OTHER in self.matter.terms_to_change.terms_to_change
        return self.matter.terms.other_term if is_asked else None

    @property
    def has_terms_to_change(self) -> bool:
        return bool(self.matter.terms_to_change.terms_to_change)

    @property
    def change_wanted(self) -> str | None:
        return self.matter.terms_to_change.change_wanted

    @property
    def kept_terms(self) -> tuple[Keep, ...]:
        """What is to stay. Asking to end all of the order keeps nothing (ADVOCATE.md 15)."""
        return self.matter.keep.keep_terms if self.is_change else ()

    @property
    def keeps_only_these(self) -> bool:
        """Whether the person asks that everything but the kept terms ends."""
        return self.is_change and bool(self.kept_terms) and not self.has_terms_to_change

    @property
    def for_me_only(self) -> bool:
        return self.matter.for_whom.for_whom == ForWhom.ME

    @property
    def for_these_people(self) -> bool:
        return self.matter.for_whom.for_whom == ForWhom.THESE_PEOPLE

    @property
    def for_everyone(self) -> bool:
        return self.matter.for_whom.for_whom == ForWhom.EVERYONE

    @property
    def judge_may_decide_on_papers(self) -> bool:
        own_law = is_under_the_states_own_law(self.matter)
        need = self.jurisdiction.ending.hearing[self.matter.role or Role.PROTECTED]
        return own_law and need == HearingNeed.MAY_DECIDE_ON_PAPERS

    # Answers to the other side, and requests about the hearing

    @property
    def hearing_on(self) -> date | None:
        return self.matter.hearing_on

    @property
    def is_heard_at_a_hearing_set(self) -> bool:
        """Whether a protected person's request in a temporary case is for the hearing the court has set already."""
        return self.matter.kind == Kind.TEMPORARY and self.matter.is_protected and self.hearing_on is not None

    @property
    def past_hearing_on(self) -> date | None:
        """The day of a hearing that is over."""
        return self.matter.hearing_date.hearing_on

    @property
    def their_hearing_on(self) -> date | None:
        """The day the other side's request is heard, only as it was given for that request."""
        return self.matter.their_motion.hearing_on or self.matter.renewal.hearing_on

    @property
    def respond_by(self) -> date | None:
        return self.matter.renewal.respond_by or self.matter.their_motion.respond_by

    @property
    def keeps_all(self) -> bool:
        return self.matter.their_motion.wants == Wants.KEEP_ALL

    @property
    def agrees_to_some(self) -> bool:
        return self.matter.their_motion.wants == Wants.AGREE_SOME

    @property
    def not_before(self) -> date | None:
        return self.matter.postpone.not_before

    @property
    def missed_the_hearing(self) -> bool:
        return self.matter.hearing_date.hearing_result == HearingResult.MISSED

    @property
    def needs_more_time(self) -> bool:
        return self.matter.early_reasons.needs_more_time == YesNo.YES

    # The answer to a petition

    @property
    def disagrees_with_all(self) -> bool:
        return self.matter.answer.position == Position.DISAGREE_ALL

    @property
    def disagrees_with_some(self) -> bool:
        return self.matter.answer.position == Position.DISAGREE_SOME

    @property
    def agrees_without_admitting(self) -> bool:
        return self.matter.answer.position == Position.AGREE_WITHOUT_ADMITTING

    # The letter to the prosecutor

    @property
    def wishes(self) -> tuple[Wish, ...]:
        """What is wished, but for "something else", which the own words say."""
        return tuple(wish for wish in self.matter.wishes.wishes if wish != Wish.OTHER)

    @property
    def wants_to_speak(self) -> bool:
        return self.matter.wishes.wants_to_speak_in_court == YesNo.YES
