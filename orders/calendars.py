"""Which days the courts of a state sit, as far as public holidays tell. Judicial holidays differ.

So a day that we are not sure of never gives anyone more time than there is: a last day moves on only over days that are
holidays of the state and of the nation, and a count back from a hearing leaves out every day that may be closed.
"""

from collections.abc import Collection
from datetime import date, timedelta
from functools import lru_cache

import holidays

ONE_DAY = timedelta(days=1)
FRIDAY = 4


@lru_cache(maxsize=64)
def _holidays(state: str | None) -> holidays.HolidayBase:
    """Public holidays of a state (USPS code), or of the nation where the state is not known."""
    known = state if state in holidays.US.subdivisions else None
    return holidays.country_holidays("US", subdiv=known)


def is_court_day(day: date, state: str | None) -> bool:
    """Whether `day` is neither a weekend nor a public holiday of the state."""
    return day.weekday() <= FRIDAY and day not in _holidays(state)


def is_surely_closed(day: date, state: str | None) -> bool:
    """Whether `day` is a weekend, or a holiday of the state that the nation keeps too."""
    return day.weekday() > FRIDAY or (day in _holidays(state) and day in _holidays(None))


def may_be_closed(day: date, state: str | None, closed: Collection[date] = ()) -> bool:
    """Whether `day` is a weekend, a holiday of the state or of the nation, or one of the court's own, `closed`."""
    return not is_court_day(day, state) or day in _holidays(None) or day in closed


def last_day_moved(day: date, state: str | None) -> date:
    """`day`, or the next day on which the court may sit where it is surely closed on `day`."""
    while is_surely_closed(day, state):
        day += ONE_DAY
    return day


def court_day_on_or_before(day: date, state: str | None, closed: Collection[date] = ()) -> date:
    """The last day not after `day` on which nothing we know of closes the court."""
    while may_be_closed(day, state, closed):
        day -= ONE_DAY
    return day


def count_court_days(day: date, number: int, state: str | None) -> date:
    """The day `number` court days after `day`; `day` itself is not counted."""
    for _ in range(number):
        day += ONE_DAY
        while not is_court_day(day, state):
            day += ONE_DAY
    return day


def count_court_days_back(day: date, number: int, state: str | None, closed: Collection[date] = ()) -> date:
    """The day `number` court days before `day`; neither `day` nor any day that may be closed is counted."""
    for _ in range(number):
        day = court_day_on_or_before(day - ONE_DAY, state, closed)
    return day
