"""A jurisdiction's law, as its file states it (fixtures/jurisdictions/XX.yaml; docs/law.md tells how to change it)."""

from datetime import date, datetime
from functools import cache
from typing import Annotated
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from orders.aim import Aim
from orders.jurisdiction.base import BySide, LawModel, Prose, Sourced, Text
from orders.jurisdiction.closed import ClosedDay, ClosedDays
from orders.jurisdiction.court import CaptionStyle, Court, Parties
from orders.jurisdiction.ending import (
    Appeal,
    AppealStarts,
    Ending,
    Factor,
    HearingNeed,
    RepeatLimit,
    RepeatSince,
    WaitingPeriod,
    WaitingSince,
    speaks_of_a_change,
)
from orders.jurisdiction.gates import AnswerKind, Effect, Gate, Option, Question
from orders.jurisdiction.kinds import CriminalOrder, FinalCivilOrder, Orders, OtherCivilOrder, TemporaryOrder
from orders.jurisdiction.known import Event, GateFacts, StateAnswer
from orders.jurisdiction.practice import (
    Asked,
    Clerk,
    ClerkFact,
    Confidentiality,
    Fees,
    Form,
    FormItem,
    FormItems,
    FormUse,
    Help,
    HelpKind,
    Note,
    Unverified,
)
from orders.jurisdiction.service import Notice, NoticeUnit, Service, ServiceMethod
from orders.jurisdiction.source import Grade, Source, SourceKind
from orders.kind import Kind
from orders.role import Role

__all__ = [
    "AnswerKind", "Appeal", "AppealStarts", "Asked", "BySide", "CaptionStyle", "Clerk", "ClerkFact", "ClosedDay",
    "ClosedDays", "Confidentiality", "Court", "court_today", "CriminalOrder", "Effect", "Ending", "Event", "Factor",
    "Fees", "FinalCivilOrder", "Form", "FormItem", "FormItems", "FormUse", "Gate", "GateFacts", "Grade",
    "HearingNeed", "Help", "HelpKind", "Jurisdiction", "LawModel", "Note", "Notice", "NoticeUnit", "Option", "Orders",
    "OtherCivilOrder", "Parties", "Question", "RepeatLimit", "RepeatSince", "Service", "ServiceMethod", "Source",
    "Sourced", "SourceKind", "StateAnswer", "TemporaryOrder", "Unverified", "WaitingPeriod", "WaitingSince",
]  # fmt: skip


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _known_zone(name: str) -> str:
    if name not in _zones():
        raise PydanticCustomError("time_zone", "{name} is not an IANA time zone", {"name": name})
    return name


class Jurisdiction(LawModel):
    """What a person who wants to end or change an order of this jurisdiction needs to know; null is "not found"."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    name: Prose
    formal_name: Text
    checked: date
    reviewed_by: Text | None
    reviewed_on: date | None
    draftable: bool
    time_zones: Annotated[tuple[Annotated[str, AfterValidator(_known_zone)], ...], Field(min_length=1)]
    caption_style: CaptionStyle
    court: Court
    parties: Parties
    orders: Orders
    ending: Ending
    forms: tuple[Form, ...]
    service: Service
    confidentiality: Confidentiality
    fees: Fees
    appeal: Appeal | None
    proposed_order_how: ClerkFact | None
    helper_disclosure: ClerkFact | None
    clerk: Clerk
    questions: tuple[Question, ...]
    gates: tuple[Gate, ...]
    help: tuple[Help, ...]
    notes: tuple[Note, ...]
    unverified: tuple[Unverified, ...]
    sources: tuple[Source, ...]

    def party_word(self, role: Role) -> str:
        """What the state's papers call this side."""
        return self.parties.protected if role == Role.PROTECTED else self.parties.restrained

    def title_for(self, role: Role, aim: Aim | None = None) -> str | None:
        """The title of this side's paper, or None where none was found; one for ending an order names no change."""
        title = self.ending.title_protected if role == Role.PROTECTED else self.ending.title_restrained
        return None if aim == Aim.CHANGE and not speaks_of_a_change(title) else title

    def standard_for(self, role: Role) -> str | None:
        """What the judge looks at when this side asks, or None where none was found."""
        return self.ending.standard_protected if role == Role.PROTECTED else self.ending.standard_restrained

    def forms_for(self, role: Role, use: FormUse, aim: Aim | None = None) -> tuple[Form, ...]:
        """The official forms this side may use for this purpose, and for what they came for if `aim` is given."""
        mine = (form for form in self.forms if role in form.used_by and form.use == use)
        return tuple(form for form in mine if aim is None or form.is_for(aim))

    def mandatory_motion_form(self, role: Role, aim: Aim) -> Form | None:
        """The court's own form this side must use for a request of this kind, where a source says it must."""
        motions = self.forms_for(role, FormUse.MOTION)
        return next((form for form in motions if form.mandatory and form.is_for(aim)), None)

    def order_name(self, kind: Kind) -> str | None:
        """What the state calls an order of this kind."""
        names = {
            Kind.FINAL_CIVIL: self.orders.final_civil.name,
            Kind.TEMPORARY: self.orders.temporary.name,
            Kind.CRIMINAL: self.orders.criminal.name,
        }
        return names[kind]

    def sources_of(self, block: Sourced | None) -> tuple[Source, ...]:
        """The sources a block names, in its order; none for a block that is not there."""
        by_id = {source.id: source for source in self.sources}
        return tuple(by_id[source] for source in block.sources) if block else ()

    def may_ask_to_end(self, role: Role) -> bool | None:
        """Whether this side may ask to end a final civil order; None where no source says."""
        may_ask = self.ending.who_may_ask
        return None if may_ask is None else role in may_ask


def court_today(jurisdiction: Jurisdiction, now_utc: datetime) -> date:
    """The date where the court sits; with several zones, the earliest date still running (CONTRACTS.md 10)."""
    return min(now_utc.astimezone(ZoneInfo(zone)).date() for zone in jurisdiction.time_zones)
