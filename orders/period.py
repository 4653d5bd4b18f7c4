"""A span of time as the law words it: a number and a unit, counted on the calendar (CONTRACTS.md 13)."""

from collections.abc import Collection
from datetime import date
from enum import StrEnum
from typing import Annotated

from dateutil.relativedelta import relativedelta
from pydantic import ConfigDict, Field
from pydantic.dataclasses import dataclass

from orders.calendars import count_court_days, count_court_days_back


class Unit(StrEnum):
    """What a period counts: calendar days unless the law says court days."""

    DAYS = "days"
    COURT_DAYS = "court_days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


@dataclass(frozen=True, config=ConfigDict(extra="forbid", strict=True))
class Period:
    """`Period(5, Unit.YEARS)` is five calendar years, never 1,825 days."""

    number: Annotated[int, Field(ge=1, le=1000)]
    unit: Unit

    def after(self, day: date, state: str | None = None) -> date:
        """The day this period after `day`; `state` (USPS code) chooses the holidays for court days."""
        if self.unit == Unit.COURT_DAYS:
            return count_court_days(day, self.number, state)
        return day + self._span()

    def before(self, day: date, state: str | None = None, closed: Collection[date] = ()) -> date:
        """The day this period before `day`; of court days, none that `state` (USPS code) keeps or `closed` holds."""
        if self.unit == Unit.COURT_DAYS:
            return count_court_days_back(day, self.number, state, closed)
        return day - self._span()

    def _span(self) -> relativedelta:
        return relativedelta(**{str(self.unit): self.number})  # type: ignore[arg-type]
