"""What day it is: the issuing court's, set once at the border."""

from datetime import UTC, date, datetime

import pytest

from interview.today import today_for
from orders.law import Law

LATE_EVENING_IN_NEW_YORK = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("state", "today"),
    [
        pytest.param("NY", date(2026, 11, 24), id="still yesterday in New York"),
        pytest.param("CA", date(2026, 11, 24), id="and in California"),
        pytest.param("tribal", date(2026, 11, 24), id="no file: over only where it is over everywhere"),
        pytest.param(None, date(2026, 11, 24), id="no state yet"),
    ],
)
def test_the_day_is_the_courts(state: str | None, today: date, law: Law) -> None:
    facts = {"where": {"state": state}} if state else {}
    assert today_for(facts, law, LATE_EVENING_IN_NEW_YORK) == today


def test_a_new_day_begins_in_the_east_first(law: Law) -> None:
    now = datetime(2026, 11, 25, 6, 30, tzinfo=UTC)
    days = [today_for({"where": {"state": state}}, law, now) for state in ("NY", "CA")]
    assert days == [date(2026, 11, 25), date(2026, 11, 24)]


def test_a_state_with_several_zones_counts_from_the_latest(law: Law) -> None:
    now = datetime(2026, 11, 25, 6, 30, tzinfo=UTC)
    assert today_for({"where": {"state": "TX"}}, law, now) == date(2026, 11, 24)
