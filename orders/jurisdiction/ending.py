"""Asking the issuing court to end or change a final civil order; appealing the order."""

import re
from enum import StrEnum
from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from orders.jurisdiction.base import BySide, LawModel, Name, Prose, Sourced, Text
from orders.jurisdiction.condition import Condition
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
    text: Prose


class RepeatLimit(LawModel):
    """How often `who` may ask; a null period means the text alone says it. A null `who` binds both sides."""

    who: Role | None
    period: Period | None
    since: RepeatSince
    text: Prose


class Factor(Sourced):
    """One point the law or a leading case tells the judge to look at.

    `question` asks the restrained person for their own words on it, and `introduces` stands before those words on the
    paper; both are null where only the protected side could answer. `conduct`: the answer may be used against them.
    `care` stands beside a question that can hurt to read: whom to call.
    """

    id: Name
    factor: Prose
    question: Prose | None
    introduces: Prose | None
    conduct: bool = False
    care: Prose | None = None

    @model_validator(mode="after")
    def what_is_asked_is_introduced(self) -> Self:
        """Refuse a question whose answer no words introduce, and words that introduce nothing."""
        if (self.question is None) != (self.introduces is None):
            raise PydanticCustomError("introduces", "question and introduces are both set, or both null")
        return self


class Contest(Sourced):
    """When the restrained person's request is a hearing on the order itself, and who has to prove its case there."""

    when: Condition
    other_side_proves: bool | None


_NAMES_A_CHANGE = re.compile(r"modif|\bchang(?:e|ing)\b(?! (?:in|of)\b)|amend|cambiar|enmend", re.IGNORECASE)


def speaks_of_a_change(text: str | None) -> bool:
    """Whether words of a state's file, in either language, are about changing an order and not only about its end."""
    return text is not None and _NAMES_A_CHANGE.search(text) is not None


class Ending(Sourced):
    """The state's own law on ending or changing a final civil order."""

    verb: Text
    statute: Text | None
    rule: Text | None
    who_may_ask: tuple[Role, ...] | None
    title_protected: Text | None
    title_restrained: Text | None
    standard_protected: Prose | None
    standard_restrained: Prose | None
    factors: tuple[Factor, ...]
    leading_case: Text | None
    waiting_period: WaitingPeriod | None
    repeat_limit: RepeatLimit | None
    hearing: BySide[HearingNeed | None]
    modify_allowed: bool | None
    contest: Contest | None = None
    free_choice_box: bool | None = None
    """Whether the protected person's own paper must speak of a free choice: it prints an empty box, no sentence."""


class AppealStarts(StrEnum):
    """What the days to appeal are counted from. People know the day the judge signed; the entry may be a later one."""

    SIGNED = "signed"
    ENTRY = "entry"
    SERVICE = "service"


class Appeal(Sourced):
    """Appealing the original order."""

    period: Period | None
    starts: AppealStarts | None
    rule: Text | None
    text: Prose | None
