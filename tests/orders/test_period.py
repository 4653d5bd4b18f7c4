"""Periods are counted on the calendar: five years are five years, whatever days they hold."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orders.calendars import court_day_on_or_before, is_court_day, is_surely_closed, last_day_moved
from orders.period import Period, Unit

DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2080, 12, 31))
PERIODS = st.builds(Period, st.integers(1, 60), st.sampled_from([unit for unit in Unit if unit != Unit.COURT_DAYS]))
COURT_PERIODS = st.builds(Period, st.integers(1, 30), st.just(Unit.COURT_DAYS))


@pytest.mark.parametrize(
    ("number", "unit", "start", "end"),
    [
        (5, Unit.YEARS, date(2021, 3, 1), date(2026, 3, 1)),
        (1, Unit.YEARS, date(2024, 2, 29), date(2025, 2, 28)),
        (4, Unit.YEARS, date(2024, 2, 29), date(2028, 2, 29)),
        (1, Unit.MONTHS, date(2026, 1, 31), date(2026, 2, 28)),
        (2, Unit.WEEKS, date(2026, 12, 25), date(2027, 1, 8)),
        (30, Unit.DAYS, date(2026, 11, 24), date(2026, 12, 24)),
        (1, Unit.COURT_DAYS, date(2026, 11, 25), date(2026, 11, 27)),
        (5, Unit.COURT_DAYS, date(2026, 12, 23), date(2026, 12, 31)),
    ],
)
def test_a_period_ends_on_its_calendar_day(number: int, unit: Unit, start: date, end: date) -> None:
    assert Period(number, unit).after(start) == end


def test_a_five_year_wait_is_not_1825_days() -> None:
    start = date(2021, 3, 1)
    assert Period(5, Unit.YEARS).after(start) == start + timedelta(days=1826)


def test_court_days_before_a_hearing_skip_weekends_and_the_states_own_holidays() -> None:
    assert Period(16, Unit.COURT_DAYS).before(date(2026, 12, 18), "CA") == date(2026, 11, 24)
    assert Period(1, Unit.COURT_DAYS).before(date(2026, 4, 21), "MA") == date(2026, 4, 17)
    assert Period(1, Unit.COURT_DAYS).before(date(2026, 4, 21), "NY") == date(2026, 4, 20)


def test_a_place_without_a_calendar_of_its_own_uses_the_nations_holidays() -> None:
    assert not is_court_day(date(2026, 7, 3), None)
    assert not is_court_day(date(2026, 7, 3), "tribal")


@given(DAYS, PERIODS | COURT_PERIODS)
def test_a_period_always_leads_forward_and_back(day: date, period: Period) -> None:
    assert period.before(day, "TX") < day < period.after(day, "TX")


@given(DAYS, DAYS, PERIODS | COURT_PERIODS)
def test_who_starts_later_never_ends_earlier(one: date, other: date, period: Period) -> None:
    first, second = sorted((one, other))
    assert period.after(first, "CA") <= period.after(second, "CA")
    assert period.before(first, "CA") <= period.before(second, "CA")


@given(DAYS, st.integers(1, 50))
def test_years_keep_month_and_day_unless_it_is_a_leap_day(day: date, number: int) -> None:
    end = Period(number, Unit.YEARS).after(day)
    assert end.year == day.year + number
    assert (end.month, end.day) in {(day.month, day.day), (2, 28)}
    assert (end.month, end.day) == (day.month, day.day) or (day.month, day.day) == (2, 29)


@given(DAYS, COURT_PERIODS)
def test_a_count_of_court_days_ends_on_a_court_day(day: date, period: Period) -> None:
    assert is_court_day(period.after(day, "WA"), "WA")
    assert is_court_day(period.before(day, "WA"), "WA")


@given(DAYS)
def test_the_nearest_court_days_lie_around_a_day(day: date) -> None:
    before, moved = court_day_on_or_before(day, "NJ"), last_day_moved(day, "NJ")
    assert before <= day <= moved
    assert is_court_day(before, "NJ")
    assert not is_surely_closed(moved, "NJ")
    assert (day == moved) != is_surely_closed(day, "NJ")


@pytest.mark.parametrize(
    ("day", "state", "moved"),
    [
        (date(2026, 12, 25), "NY", date(2026, 12, 28)),
        (date(2027, 2, 12), "NY", date(2027, 2, 12)),
        (date(2027, 10, 29), "CA", date(2027, 10, 29)),
        (date(2026, 10, 12), "CA", date(2026, 10, 12)),
        (date(2027, 1, 19), "TX", date(2027, 1, 19)),
    ],
    ids=["both keep it", "only the state", "no court's holiday", "only the nation", "courts that stay open"],
)
def test_a_holiday_only_some_keep_gives_nobody_more_time(day: date, state: str, moved: date) -> None:
    assert last_day_moved(day, state) == moved
    assert court_day_on_or_before(day, state) < day


@pytest.mark.parametrize("number", [0, -1, 1001, True, 1.5, "3"])
def test_a_period_that_counts_nothing_is_refused(number: object) -> None:
    with pytest.raises(ValueError, match="Period"):
        Period(number, Unit.DAYS)  # type: ignore[arg-type]
