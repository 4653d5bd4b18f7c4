"""Everything a person told us about one order, typed and frozen, built once from the facts (CONTRACTS.md 1, 12)."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pydantic import TypeAdapter

from orders import codes
from orders import facts as f
from orders import reasons as r
from orders.aim import Aim
from orders.classify import signs_of, signs_seen
from orders.clues import Clue
from orders.confidential import Confidential
from orders.facts import Facts
from orders.kind import Kind
from orders.role import Role
from orders.settled import Settled, settled

FACTS: dict[str, type] = {
    "where": f.Where,
    "role": f.Asker,
    "civil-type": f.CivilKind,
    "hearing-date": f.HearingDate,
    "order": f.Order,
    "order-dates": f.OrderDates,
    "order-end": f.OrderEnd,
    "criminal-case": f.CriminalCase,
    "criminal-stage": f.CriminalStage,
    "other-courts": f.OtherCourts,
    "terms": f.Terms,
    "terms-to-change": f.TermsToChange,
    "you": f.You,
    "others-protected": f.OthersProtected,
    "for-whom": f.ForWhomFacts,
    "contact": f.ContactFacts,
    "custody": f.Custody,
    "lawyer": f.Lawyer,
    "other-party": f.OtherParty,
    "children": f.Children,
    "reasons": r.Reasons,
    "keep": r.KeepFacts,
    "record": r.Record,
    "programs": r.Programs,
    "changes": r.Changes,
    "story": r.Story,
    "proof": r.Proof,
    "witnesses": r.Witnesses,
    "early-reasons": r.EarlyReasons,
    "wishes": r.Wishes,
    "their-motion": f.TheirMotion,
    "renewal": f.RenewalHearing,
    "set-aside": r.SetAside,
    "postpone": r.Postpone,
    "answer": r.AnswerFacts,
    "upcoming-hearing": f.UpcomingHearing,
    "cases": f.Cases,
    "hearing": f.Hearing,
    "serving": f.Serving,
    "fees": f.Fees,
    "check": f.Check,
}
"""Step name to the class that types its answers. Steps not here (`order-type`, `aim` ...) are read by `settled`."""

_ADAPTERS: dict[str, TypeAdapter[Any]] = {step: TypeAdapter(kind) for step, kind in FACTS.items()}

_FACTOR_ANSWERS = TypeAdapter(dict[str, str])


@dataclass(frozen=True)
class Matter:
    """One person's matter: what they settled on, and what they told us step by step (empty where not asked)."""

    settled: Settled
    two_orders: bool
    where: f.Where
    asker: f.Asker
    civil: f.CivilKind
    hearing_date: f.HearingDate
    order: f.Order
    order_dates: f.OrderDates
    order_end: f.OrderEnd
    criminal_case: f.CriminalCase
    criminal_stage: f.CriminalStage
    other_courts: f.OtherCourts
    terms: f.Terms
    terms_to_change: f.TermsToChange
    you: f.You
    others_protected: f.OthersProtected
    for_whom: f.ForWhomFacts
    contact: f.ContactFacts
    custody: f.Custody
    lawyer: f.Lawyer
    other_party: f.OtherParty
    children: f.Children
    reasons: r.Reasons
    keep: r.KeepFacts
    record: r.Record
    programs: r.Programs
    changes: r.Changes
    story: r.Story
    proof: r.Proof
    witnesses: r.Witnesses
    early_reasons: r.EarlyReasons
    wishes: r.Wishes
    their_motion: f.TheirMotion
    renewal: f.RenewalHearing
    set_aside: r.SetAside
    postpone: r.Postpone
    answer: r.AnswerFacts
    upcoming_hearing: f.UpcomingHearing
    cases: f.Cases
    hearing: f.Hearing
    serving: f.Serving
    fees: f.Fees
    check: f.Check
    clues_seen: tuple[Clue, ...]
    state_answers: dict[str, Any]
    factor_answers: dict[str, str]

    @property
    def kind(self) -> Kind | None:
        """The kind of order, settled."""
        return self.settled.kind

    @property
    def role(self) -> Role | None:
        """The person's side, settled."""
        return self.settled.role

    @property
    def aim(self) -> Aim | None:
        """What the person wants, settled."""
        return self.settled.aim

    @property
    def is_protected(self) -> bool:
        """Whether the person is the protected side."""
        return self.role == Role.PROTECTED

    @property
    def case(self) -> f.Order | f.CriminalCase:
        """Court, county, case number and judge of the order, whichever kind it is."""
        return self.criminal_case if self.kind == Kind.CRIMINAL else self.order

    @property
    def has_no_lawyer(self) -> bool:
        """Whether they said that they have none. "I don't know" says no such thing: a court may appoint one."""
        return self.lawyer.has_lawyer == codes.YesNo.NO

    @property
    def may_have_lawyer(self) -> bool:
        """Whether they do not know if a lawyer is theirs, or were not asked."""
        return self.lawyer.has_lawyer is None

    @property
    def issued_on(self) -> date | None:
        """The day the order was made, whichever kind it is."""
        return self.criminal_case.issued_on if self.kind == Kind.CRIMINAL else self.order_dates.issued_on

    @property
    def hearing_on(self) -> date | None:
        """The hearing still to come that the person named, on whichever step asked for it."""
        dates = (
            self.their_motion.hearing_on,
            self.renewal.hearing_on,
            self.upcoming_hearing.hearing_on,
            self.hearing_date.next_on,
            self.criminal_stage.next_court_date,
        )
        return next((day for day in dates if day), None)

    def answer_at(self, step: str, field: str) -> Any:
        """The answer at its place in an answers file; None or empty where it was not given."""
        return getattr(getattr(self, _attribute(step)), field)

    @classmethod
    def from_facts(cls, facts: Facts) -> "Matter":
        """Build the matter from facts by step; raises `pydantic.ValidationError` on a value no form would have kept."""
        typed = {
            _attribute(step): adapter.validate_python(dict(facts.get(step, {}))) for step, adapter in _ADAPTERS.items()
        }
        now = settled(facts)
        typed["contact"] = _sealed(typed["contact"], now.role)
        return cls(
            settled=now,
            two_orders=facts.get("order-type", {}).get("kind") == "two_orders",
            clues_seen=signs_seen(signs_of(facts.get("clues", {}))),
            state_answers=dict(facts.get("state-questions", {})),
            factor_answers=_FACTOR_ANSWERS.validate_python(dict(facts.get("factors", {}))),
            **typed,
        )


def can_be_found(other: f.OtherParty) -> bool:
    """Whether papers can be brought to the other side: to a place that was typed, to a jail or a prison."""
    return bool(other.address) or other.in_custody == codes.YesNo.YES


def _attribute(step: str) -> str:
    return {"role": "asker", "civil-type": "civil"}.get(step, step.replace("-", "_"))


def _sealed(contact: f.ContactFacts, role: Role | None) -> f.ContactFacts:
    """Seal what the person keeps back: the address unless it is to be printed, phone and email unless said yes.

    ADVOCATE.md 8: for a protected person not answering means kept back; a restrained person's papers carry the address
    unless they chose another one.
    """
    open_address = contact.address_to_print == codes.AddressToPrint.OWN or (
        contact.address_to_print is None and role == Role.RESTRAINED
    )
    return replace(  # type: ignore[type-var]  # mypy does not see that the class is a dataclass
        contact,
        address=_keep(contact.address, printed=open_address),
        phone=_keep(contact.phone, printed=contact.phone_to_print == codes.YesNo.YES),
        email=_keep(contact.email, printed=contact.email_to_print == codes.YesNo.YES),
    )


def _keep(value: str | None, *, printed: bool) -> str | Confidential[str] | None:
    return value if printed or value is None else Confidential(value)
