"""Days are counted from the person's own dates by sourced periods; what is not known gives no day at all."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orders.calendars import is_court_day, is_surely_closed, may_be_closed
from orders.deadline import (
    DeadlineId,
    first_day_to_ask,
    first_day_to_ask_again,
    last_day_to_appeal,
    last_day_to_serve,
    renewal_window,
)
from orders.jurisdiction import AppealStarts, Event, GateFacts, Jurisdiction
from orders.law import the_law
from orders.period import Unit
from orders.role import Role


def law_of(code: str) -> Jurisdiction:
    return the_law().jurisdictions[code]


def known(role: Role = Role.RESTRAINED, **events: date) -> GateFacts:
    return GateFacts(role=role, events={Event(name): day for name, day in events.items()})


@pytest.mark.parametrize(
    ("code", "facts", "day"),
    [
        ("TX", known(issued=date(2026, 3, 10)), date(2027, 3, 10)),
        ("UT", known(issued=date(2024, 2, 29)), date(2025, 2, 28)),
        ("CO", known(issued=date(2025, 6, 1)), date(2027, 6, 1)),
        ("CO", known(), None),
        ("CO", known(Role.PROTECTED, issued=date(2025, 6, 1)), None),
        ("CO", GateFacts(events={Event.ISSUED: date(2025, 6, 1)}), None),
        ("NY", known(issued=date(2025, 6, 1)), None),
    ],
    ids=["one year", "leap day", "two years", "no date", "other side", "side unknown", "no waiting period"],
)
def test_the_first_day_to_ask_follows_the_waiting_period(code: str, facts: GateFacts, day: date | None) -> None:
    found = first_day_to_ask(law_of(code), facts)
    assert (found and found.on) == day
    assert found is None or (found.id == DeadlineId.FIRST_DAY_TO_ASK and found.sources)


@pytest.mark.parametrize(
    ("code", "facts", "day"),
    [
        ("CO", known(last_decided=date(2025, 6, 1)), date(2027, 6, 1)),
        ("CO", known(last_asked=date(2025, 6, 1)), None),
        ("WA", known(issued=date(2024, 1, 15), last_asked=date(2025, 11, 3)), date(2026, 1, 15)),
        ("WA", known(issued=date(2024, 1, 15), last_asked=date(2024, 3, 1)), date(2025, 1, 15)),
        ("WA", known(issued=date(2024, 1, 15), last_asked=date(2025, 1, 15)), date(2026, 1, 15)),
        ("WA", known(issued=date(2024, 1, 15)), None),
        ("WA", known(last_asked=date(2025, 11, 3)), None),
        ("WA", known(Role.PROTECTED, issued=date(2024, 1, 15), last_asked=date(2025, 11, 3)), None),
        ("AZ", known(issued=date(2024, 1, 15), last_asked=date(2025, 11, 3)), None),
        ("NY", known(last_asked=date(2025, 11, 3)), None),
    ],
    ids=[
        "two years from the decision",
        "decision unknown",
        "window counted from the order",
        "first window",
        "asked on the first day of a window",
        "never asked",
        "order's date unknown",
        "other side",
        "limit in words only",
        "no limit",
    ],
)
def test_the_first_day_to_ask_again_follows_the_repeat_limit(code: str, facts: GateFacts, day: date | None) -> None:
    found = first_day_to_ask_again(law_of(code), facts)
    assert (found and found.on) == day


@pytest.mark.parametrize(
    ("code", "facts", "day", "estimate"),
    [
        ("CA", known(served=date(2026, 9, 1)), date(2026, 11, 2), True),
        ("CA", known(served=date(2026, 9, 3)), date(2026, 11, 2), False),
        ("KY", known(issued=date(2026, 10, 1)), date(2026, 11, 2), True),
        ("IA", known(issued=date(2026, 10, 6)), date(2026, 11, 5), True),
        ("TX", known(issued=date(2026, 10, 6)), date(2026, 11, 5), False),
    ],
    ids=[
        "a Saturday moves to Monday",
        "an open day stays",
        "moved and counted from the issue",
        "counted from the issue",
        "counted from the signing itself",
    ],
)
def test_the_last_day_to_appeal_is_a_court_day(code: str, facts: GateFacts, day: date, estimate: bool) -> None:
    found = last_day_to_appeal(law_of(code), facts)
    assert found is not None
    assert (found.on, found.estimate) == (day, estimate)
    assert found.sources == law_of(code).sources_of(law_of(code).appeal)


@pytest.mark.parametrize(
    ("code", "facts"),
    [
        ("CA", known(issued=date(2026, 9, 1))),
        ("LA", known(issued=date(2026, 9, 1))),
        ("AZ", known(issued=date(2026, 9, 1), served=date(2026, 9, 1))),
        ("WA", known(issued=date(2026, 9, 1), served=date(2026, 9, 1))),
    ],
    ids=["not served", "no appeal sourced", "no period sourced", "nobody says from when"],
)
def test_no_last_day_to_appeal_is_guessed(code: str, facts: GateFacts) -> None:
    assert last_day_to_appeal(law_of(code), facts) is None


@pytest.mark.parametrize(
    ("code", "hearing", "day", "estimate"),
    [
        ("MI", date(2026, 12, 11), date(2026, 12, 4), False),
        ("MI", date(2026, 12, 12), date(2026, 12, 4), True),
        ("WA", date(2026, 12, 11), date(2026, 12, 4), True),
        ("CA", date(2026, 12, 18), date(2026, 11, 24), True),
    ],
    ids=["seven days", "a closed day moves back", "five court days", "sixteen court days"],
)
def test_the_last_day_to_serve_is_a_court_day_before_the_hearing(
    code: str, hearing: date, day: date, estimate: bool
) -> None:
    found = last_day_to_serve(law_of(code), hearing)
    assert found is not None
    assert (found.on, found.estimate, found.counted_from) == (day, estimate, hearing)


def test_no_last_day_to_serve_is_guessed() -> None:
    assert last_day_to_serve(law_of("OR"), date(2026, 12, 11)) is None


def test_a_sourced_renewal_window_opens_before_the_order_ends() -> None:
    opens, last = renewal_window(law_of("CA"), date(2027, 3, 31))
    assert opens is not None
    assert opens.on == date(2026, 12, 31)
    assert (last.on, last.estimate) == (date(2027, 3, 30), True)


def test_a_renewal_must_be_filed_before_a_sourced_closing_day() -> None:
    opens, last = renewal_window(law_of("MI"), date(2026, 12, 11))
    assert opens is None
    assert (last.on, last.estimate) == (date(2026, 12, 8), False)


def test_a_day_is_over_only_when_it_has_passed() -> None:
    last = last_day_to_serve(law_of("MI"), date(2026, 12, 11))
    assert last is not None
    assert not last.is_over(date(2026, 12, 4))
    assert last.is_over(date(2026, 12, 5))


DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2060, 12, 31))
APPEALS = [law for law in the_law().jurisdictions.values() if law.appeal and law.appeal.period and law.appeal.starts]
NOTICES = [law for law in the_law().jurisdictions.values() if law.service.notice]
WAITS = [
    law
    for law in the_law().jurisdictions.values()
    if law.ending.waiting_period and law.ending.waiting_period.period.unit == Unit.YEARS
]


def counted_from(law: Jurisdiction, day: date) -> GateFacts:
    """A day on the event this state's days to appeal are counted from, and on no other."""
    by_service = law.appeal is not None and law.appeal.starts == AppealStarts.SERVICE
    return known(served=day) if by_service else known(issued=day)


def days_from(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days)]


@given(st.sampled_from(APPEALS), DAYS)
def test_a_last_day_to_appeal_moves_only_over_closed_days(law: Jurisdiction, day: date) -> None:
    found = last_day_to_appeal(law, counted_from(law, day))
    assert found is not None
    assert found.period is not None
    full = found.period.after(day, law.code)
    assert full <= found.on
    assert not is_surely_closed(found.on, law.code)
    assert not [one for one in days_from(full, found.on) if not is_surely_closed(one, law.code)]
    assert found.estimate or (found.on == full and is_court_day(full, law.code))


@given(st.sampled_from(APPEALS), DAYS)
def test_who_does_not_know_the_day_of_entry_gets_no_last_day(law: Jurisdiction, day: date) -> None:
    by_service = law.appeal is not None and law.appeal.starts == AppealStarts.SERVICE
    assert last_day_to_appeal(law, known(issued=day) if by_service else known(served=day)) is None
    assert last_day_to_appeal(law, known()) is None


@pytest.mark.parametrize("law", APPEALS, ids=lambda law: law.code)
def test_the_day_of_the_order_stands_for_its_entry_only_as_an_estimate(law: Jurisdiction) -> None:
    found = last_day_to_appeal(law, counted_from(law, date(2026, 3, 4)))
    assert found is not None
    assert found.estimate or law.appeal is None or law.appeal.starts == AppealStarts.SERVICE


@given(st.sampled_from(NOTICES), DAYS)
def test_the_last_day_to_serve_leaves_the_whole_notice(law: Jurisdiction, hearing: date) -> None:
    found = last_day_to_serve(law, hearing)
    assert found is not None
    assert found.period is not None
    closed = law.court.closed_around(hearing)
    full = found.period.before(hearing, law.code, closed)
    assert found.on <= full < hearing
    assert not may_be_closed(found.on, law.code, closed)
    assert all(may_be_closed(one, law.code, closed) for one in days_from(found.on, full) if one != found.on)


@pytest.mark.parametrize(
    ("hearing", "day"),
    [
        (date(2027, 2, 17), date(2027, 1, 22)),
        (date(2026, 10, 2), date(2026, 9, 9)),
        (date(2028, 2, 14), date(2028, 1, 20)),
    ],
    ids=["Lincoln's Birthday", "Native American Day", "Lincoln's Birthday on a Saturday"],
)
def test_a_court_holiday_that_is_no_public_one_is_left_out_of_the_count(hearing: date, day: date) -> None:
    found = last_day_to_serve(law_of("CA"), hearing)
    assert found is not None
    assert found.on == day


@pytest.mark.parametrize("year", [2024, 2028])
@pytest.mark.parametrize("law", WAITS, ids=lambda law: law.code)
def test_a_wait_from_a_leap_day_ends_on_the_last_of_february(law: Jurisdiction, year: int) -> None:
    wait = law.ending.waiting_period
    assert wait is not None
    found = first_day_to_ask(law, known(wait.who, **{wait.since: date(year, 2, 29)}))
    assert found is not None
    assert (found.on.month, found.on.day) in {(2, 28), (2, 29)}
    assert found.on.year == year + wait.period.number


def test_a_thirty_day_appeal_ending_on_a_holiday_weekend_moves_past_both() -> None:
    found = last_day_to_appeal(law_of("MA"), known(issued=date(2026, 11, 25)))
    assert found is not None
    assert (found.on, found.estimate) == (date(2026, 12, 28), True)
