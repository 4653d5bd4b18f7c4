"""Days are counted from the person's own dates by sourced periods; what is not known gives no day at all."""

from datetime import date

import pytest

from orders.deadline import (
    DeadlineId,
    first_day_to_ask,
    first_day_to_ask_again,
    last_day_to_appeal,
    last_day_to_serve,
    renewal_window,
)
from orders.jurisdiction import Event, GateFacts, Jurisdiction
from orders.law import the_law
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
    ],
    ids=[
        "a Saturday moves to Monday",
        "an open day stays",
        "moved and counted from the issue",
        "counted from the issue",
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
        ("OR", known(issued=date(2026, 9, 1))),
        ("GA", known(issued=date(2026, 9, 1), served=date(2026, 9, 1))),
        ("NC", known(issued=date(2026, 9, 1), served=date(2026, 9, 1))),
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
