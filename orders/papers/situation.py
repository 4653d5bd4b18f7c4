"""What a paper to keep needs to know about the person, as ready yes and no answers, so that templates only choose."""

from dataclasses import dataclass
from datetime import date

from orders.aim import Aim
from orders.classify import CRIMINAL_SIGNS
from orders.clues import Clue
from orders.codes import HearingResult, HearingState, Served, Stage, Term, YesNo
from orders.confidential import Confidential
from orders.kind import Kind
from orders.matter import Matter, can_be_found
from orders.papers.caption import is_under_the_states_own_law
from orders.papers.needed import asks_for_video
from orders.place import OtherPlace
from orders.role import Role


@dataclass(frozen=True)
class Situation:
    """The person's side, kind of order and circumstances, read off a matter; each property is one question."""

    matter: Matter
    today: date

    @property
    def protected(self) -> bool:
        return self.matter.role == Role.PROTECTED

    @property
    def restrained(self) -> bool:
        return not self.protected

    @property
    def criminal(self) -> bool:
        return self.matter.kind == Kind.CRIMINAL

    @property
    def temporary(self) -> bool:
        return self.matter.kind == Kind.TEMPORARY

    @property
    def final(self) -> bool:
        return self.matter.kind == Kind.FINAL_CIVIL

    @property
    def under_commander(self) -> bool:
        return self.matter.where.state == OtherPlace.MILITARY

    @property
    def on_parole(self) -> bool:
        return self.criminal and self.matter.criminal_stage.stage == Stage.PAROLE_OR_SUPERVISED_RELEASE

    @property
    def before_a_judge(self) -> bool:
        """Whether a judge alone decides."""
        return not (self.under_commander or self.on_parole)

    @property
    def honored_everywhere(self) -> bool:
        """Whether 18 U.S.C. § 2265 speaks of this order: one made by a state, a tribe or a territory."""
        return self.matter.where.state not in (OtherPlace.MILITARY, OtherPlace.FOREIGN)

    @property
    def own_law(self) -> bool:
        """Whether what the state's file says of ending a final order is said of this order."""
        return is_under_the_states_own_law(self.matter)

    @property
    def other_law(self) -> bool:
        """Whether a final order was, or may have been, made under another law than the one our file is about."""
        return self.final and not self.own_law

    @property
    def said_on(self) -> frozenset[str]:
        """The ids of the points of the law the person wrote something on."""
        return frozenset(self.matter.factor_answers)

    @property
    def asking(self) -> bool:
        """Whether this person asks to end or change the order."""
        return self.matter.aim in (Aim.END, Aim.CHANGE)

    @property
    def changing(self) -> bool:
        return self.matter.aim == Aim.CHANGE

    @property
    def has_hearing(self) -> bool:
        """Whether a hearing is still to come on a day we know."""
        day = self.matter.hearing_on
        return day is not None and day >= self.today

    @property
    def hearing_passed(self) -> bool:
        """Whether the only hearing we know of is behind us."""
        day = self.matter.hearing_on
        if day is not None:
            return day < self.today
        return self.matter.hearing_date.hearing_state == HearingState.PASSED

    @property
    def missed_hearing(self) -> bool:
        return self.matter.hearing_date.hearing_result == HearingResult.MISSED

    @property
    def not_served_yet(self) -> bool:
        return self.matter.order_dates.served == Served.NOT_YET

    @property
    def in_custody(self) -> bool:
        return self.matter.custody.in_custody == YesNo.YES or self.matter.criminal_stage.stage == Stage.JAIL_OR_PRISON

    @property
    def release_on(self) -> date | None:
        return self.matter.custody.release_on

    @property
    def has_lawyer(self) -> bool:
        return self.matter.lawyer.has_lawyer == YesNo.YES

    @property
    def may_have_lawyer(self) -> bool:
        return self.matter.may_have_lawyer

    @property
    def other_has_lawyer(self) -> bool:
        return self.matter.other_party.has_lawyer == YesNo.YES

    @property
    def place_for_papers(self) -> str | None:
        """Where the other person can be given papers, as typed; nothing where that is the address to be kept."""
        place, own = self.matter.other_party.address, self.matter.contact.address
        is_kept = isinstance(own, Confidential) and place is not None and own.appears_in(place)
        return place if self.protected and not is_kept else None

    @property
    def knows_a_place(self) -> bool:
        return can_be_found(self.matter.other_party)

    @property
    def clues_seen(self) -> tuple[Clue, ...]:
        """What the person saw on a paper whose kind they do not know: to read to the clerk."""
        return self.matter.clues_seen if self.matter.kind is None else ()

    @property
    def saw_criminal_signs(self) -> bool:
        return bool(set(self.clues_seen) & set(CRIMINAL_SIGNS))

    @property
    def cannot_pay(self) -> bool:
        return self.matter.fees.cannot_pay == YesNo.YES

    @property
    def children(self) -> bool:
        return Term.CHILDREN in self.matter.terms.terms

    @property
    def language(self) -> str | None:
        return self.matter.hearing.interpreter_language

    @property
    def accommodation(self) -> bool:
        return bool(self.matter.hearing.accommodation)

    @property
    def wants_remote(self) -> bool:
        return asks_for_video(self.matter)

    @property
    def wants_to_speak(self) -> bool:
        return self.matter.wishes.wants_to_speak_in_court == YesNo.YES

    @property
    def gives_no_address(self) -> bool:
        """Whether the address is kept off every paper the other side may read."""
        return isinstance(self.matter.contact.address, Confidential)
