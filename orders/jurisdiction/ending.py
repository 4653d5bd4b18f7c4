"""Asking the issuing court to end or change a final civil order; appealing the order."""

from enum import StrEnum

from orders.jurisdiction.base import BySide, LawModel, Sourced, Text
from orders.period import Period
from orders.role import Role


class HearingNeed(StrEnum):
    REQUIRED = "required"
    MAY_DECIDE_ON_PAPERS = "may_decide_on_papers"


class WaitingSince(StrEnum):
    ISSUED = "issued"
    LAST_DECIDED = "last_decided"
    SERVED = "served"


class RepeatSince(StrEnum):
    LAST_ASKED = "last_asked"
    LAST_DECIDED = "last_decided"
    ISSUED = "issued"


class WaitingPeriod(LawModel):
    """How long `who` must wait before a first request. Waits that bind only some orders are gates."""

    who: Role
    since: WaitingSince
    period: Period
    text: Text


class RepeatLimit(LawModel):
    """How often `who` may ask; a null period means the text alone says it. A null `who` binds both sides."""

    who: Role | None
    period: Period | None
    since: RepeatSince
    text: Text


class Ending(Sourced):
    """The state's own law on ending or changing a final civil order."""

    verb: Text
    statute: Text | None
    rule: Text | None
    who_may_ask: tuple[Role, ...] | None
    title_protected: Text | None
    title_restrained: Text | None
    standard_protected: Text | None
    standard_restrained: Text | None
    factors: tuple[Text, ...]
    leading_case: Text | None
    waiting_period: WaitingPeriod | None
    repeat_limit: RepeatLimit | None
    hearing: BySide[HearingNeed | None]
    modify_allowed: bool | None


class AppealStarts(StrEnum):
    """What the days to appeal are counted from."""

    ENTRY = "entry"
    SERVICE = "service"


class Appeal(Sourced):
    """Appealing the original order."""

    period: Period | None
    starts: AppealStarts | None
    rule: Text | None
    text: Text | None
