"""How papers reach the other side, and how long before the hearing."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from orders.jurisdiction.base import BySide, LawModel, Prose, Sourced, Text
from orders.period import Period, Unit


class ServiceMethod(StrEnum):
    """The ways a state's sourced text allows. Each of the last three is done by the person who asks."""

    COURT_SERVES = "court_serves"
    CLERK_SERVES = "clerk_serves"
    SHERIFF = "sheriff"
    PROCESS_SERVER = "process_server"
    ADULT_BY_HAND = "adult_by_hand"
    ADULT_BY_MAIL = "adult_by_mail"
    PROSECUTOR = "prosecutor"
    MAIL = "mail"
    CERTIFIED_MAIL = "certified_mail"
    ELECTRONIC = "electronic"


DONE_BY_ONESELF = frozenset({ServiceMethod.MAIL, ServiceMethod.CERTIFIED_MAIL, ServiceMethod.ELECTRONIC})


class NoticeUnit(StrEnum):
    DAYS = "days"
    COURT_DAYS = "court_days"


class Notice(LawModel):
    """How long before the hearing the other side must have the papers."""

    number: Annotated[int, Field(ge=1, le=365)]
    unit: NoticeUnit

    @property
    def period(self) -> Period:
        """The same as a period that can be counted."""
        return Period(self.number, Unit(self.unit))


class Service(Sourced):
    """Empty methods mean not known: ask the clerk. A restrained person never serves nor sends (DESIGN.md, 12)."""

    how: Prose | None
    methods: BySide[tuple[ServiceMethod, ...]]
    restrained_warning: Prose | None
    notice: Notice | None
    rule: Text | None

    @model_validator(mode="after")
    def restrained_person_never_serves(self) -> Self:
        """Refuse a way that would have a restrained person send papers to the protected one."""
        own = [method for method in self.methods.restrained if method in DONE_BY_ONESELF]
        if own:
            allowed = tuple(method for method in ServiceMethod if method not in DONE_BY_ONESELF)
            raise PydanticCustomError(
                "self_service",
                "a restrained person may not send papers: {methods}",
                {"methods": ", ".join(own), "allowed": allowed},
            )
        return self
