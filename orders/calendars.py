"""Which days the courts of a state sit, as far as public holidays tell. Judicial holidays differ."""

from datetime import date, timedelta
from functools import lru_cache

import holidays

ONE_DAY = timedelta(days=1)


@lru_cache(maxsize=64)
def _holidays(state: str | None) -> holidays.HolidayBase:
    """Public holidays of a state (USPS code), or of the nation where the state is not known."""
    known = state if state in holidays.US.subdivisions else None
    return holidays.country_holidays("US", subdiv=known)


def is_court_day(day: date, state: str | None) -> bool:
    """Whether `day` is neither a weekend nor a public holiday of the state."""
    return day.weekday() < 5 and day not in _holidays(state)


def court_day_on_or_after(day: date, state: str | None) -> date:
    """The first court day that is not before `day`."""
    while not is_court_day(day, state):
        day += ONE_DAY
    return day


def court_day_on_or_before(day: date, state: str | None) -> date:
    """The last court day that is not after `day`."""
    while not is_court_day(day, state):
        day -= ONE_DAY
    return day


def count_court_days(day: date, number: int, state: str | None) -> date:
    """The day `number` court days after `day`, or before it where `number` is negative; `day` itself is not counted."""
    step = ONE_DAY if number > 0 else -ONE_DAY
    for _ in range(abs(number)):
        day += step
        while not is_court_day(day, state):
            day += step
    return day
