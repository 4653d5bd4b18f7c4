"""The days on which a state's courts are closed beside the public holidays we know of already."""

from datetime import date, timedelta
from typing import Annotated, Self

from dateutil.relativedelta import FR, MO, TH, TU, WE, relativedelta
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from orders.jurisdiction.base import LawModel, Sourced, Text

WEEKDAYS = {"monday": MO, "tuesday": TU, "wednesday": WE, "thursday": TH, "friday": FR}
_SATURDAY, _SUNDAY = 5, 6


class ClosedDay(LawModel):
    """A court holiday of every year: a `day` of the month, or the `nth` of a weekday in it."""

    name: Text
    month: Annotated[int, Field(ge=1, le=12)]
    day: Annotated[int, Field(ge=1, le=31)] | None = None
    weekday: Text | None = None
    nth: Annotated[int, Field(ge=1, le=5)] | None = None

    @model_validator(mode="after")
    def _is_one_day(self) -> Self:
        by_weekday = self.weekday in WEEKDAYS and self.nth is not None
        if (self.day is None) != by_weekday or (self.day is not None and (self.weekday or self.nth)):
            raise PydanticCustomError(
                "closed_day", "say either a day, or a weekday and which one it is", {"allowed": tuple(WEEKDAYS)}
            )
        return self

    def on(self, year: int) -> date:
        """The day courts keep it that year: a Saturday's on the Friday before, a Sunday's on the Monday after."""
        first = date(year, self.month, 1)
        if self.weekday and self.nth:
            return first + relativedelta(weekday=WEEKDAYS[self.weekday](self.nth))
        day = first + relativedelta(day=self.day)
        return day + timedelta(days={_SATURDAY: -1, _SUNDAY: 1}.get(day.weekday(), 0))


class ClosedDays(Sourced):
    """Court holidays that are no public holidays; they count where days are counted back from a hearing."""

    days: Annotated[tuple[ClosedDay, ...], Field(min_length=1)]

    def around(self, day: date) -> frozenset[date]:
        """Those of the year of `day` and of the years beside it."""
        return frozenset(one.on(year) for one in self.days for year in (day.year - 1, day.year, day.year + 1))
