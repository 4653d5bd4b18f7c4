"""Counting: nothing that happens at once, elsewhere or later takes a count away before its time."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connections

from interview import limits
from interview.cases import purge
from interview.models import Count

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
"""The first moment of a stretch of ten minutes."""
LIMIT = limits.WRONG_CODES
WHO = "203.0.113.7"


def use_up(who: str = WHO) -> None:
    for _ in range(LIMIT.times):
        assert limits.count(LIMIT, who, NOW)


@pytest.mark.django_db
def test_once_more_than_the_limit_is_too_many_for_this_one_alone() -> None:
    use_up()
    assert limits.is_reached(LIMIT, WHO, NOW)
    assert not limits.count(LIMIT, WHO, NOW)
    assert limits.count(LIMIT, "203.0.113.8", NOW)


@pytest.mark.django_db
def test_the_limit_holds_for_its_whole_time_and_no_longer() -> None:
    use_up()
    last = NOW + LIMIT.per - timedelta(seconds=1)
    purge(last)
    assert not limits.count(LIMIT, WHO, last)
    assert limits.count(LIMIT, WHO, NOW + LIMIT.per)


@pytest.mark.django_db
def test_the_counts_of_many_others_take_none_away() -> None:
    use_up()
    for number in range(700):
        limits.count(limits.BEGINNINGS, f"another {number}", NOW)
    assert not limits.count(LIMIT, WHO, NOW)


@pytest.mark.django_db(transaction=True)
def test_all_who_count_at_once_are_counted() -> None:
    start = threading.Barrier(8)
    within: list[bool] = []

    def count() -> None:
        start.wait(10)
        within.extend(limits.count(LIMIT, WHO, NOW) for _ in range(5))
        connections.close_all()

    threads = [threading.Thread(target=count) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert Count.objects.get().times == 40
    assert within.count(True) == LIMIT.times


@pytest.mark.django_db
def test_what_is_taken_back_was_never_counted() -> None:
    use_up()
    limits.take_back(LIMIT, WHO, NOW)
    assert not limits.is_reached(LIMIT, WHO, NOW)


@pytest.mark.django_db
def test_old_counts_are_not_kept() -> None:
    use_up()
    purge(NOW + LIMIT.per + timedelta(seconds=1))
    assert not Count.objects.exists()


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:0db8:0001:0002"),
        ("2001:db8:1:2::9", "2001:0db8:0001:0002"),
        ("2001:db8:1:3::9", "2001:0db8:0001:0003"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("unix:", "unix:"),
    ],
)
def test_of_a_newer_address_half_is_the_network(address: str, network: str) -> None:
    assert limits.network_of(address) == network
