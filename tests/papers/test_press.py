"""Rendering in a process of its own: it answers, gives up in time, and starts anew."""

import multiprocessing
from collections.abc import Iterator

import pytest

from orders.papers.press import MOST_WAITING, Press, PressError
from orders.papers.render import render
from tests.conftest import sample
from tests.papers.printed import TODAY

pytestmark = pytest.mark.slow


@pytest.fixture
def press() -> Iterator[Press]:
    one = Press()
    yield one
    one.close()


def test_the_press_prints_what_render_prints(press: Press) -> None:
    facts = sample("criminal-protected-end-co")
    assert press.print_packet(facts, TODAY, "en").files == render(facts, TODAY, "en").files


def test_a_packet_that_cannot_be_made_is_refused_without_a_word_of_it_and_the_next_one_prints(press: Press) -> None:
    facts = sample("criminal-protected-end-co")
    with pytest.raises(PressError) as refused:
        press.print_packet(facts | {"you": {"name": ["Secretname"]}}, TODAY, "en")
    assert "Secretname" not in str(refused.value)
    assert refused.value.__cause__ is None
    assert press.print_packet(facts, TODAY, "en").files


def test_a_packet_that_takes_too_long_is_given_up() -> None:
    press = Press(seconds_per_packet=1)
    facts = sample("final-restrained-end-nj")
    endless = facts | {"story": {"statement": "x " * 200_000, "why_safe": "y"}}
    try:
        with pytest.raises(PressError, match="more than 1 seconds"):
            press.print_packet(endless, TODAY, "en")
    finally:
        press.close()


def test_who_comes_when_too_many_wait_is_told_at_once_and_served_later(press: Press) -> None:
    for _ in range(MOST_WAITING):
        assert press._room.acquire(blocking=False)
    with pytest.raises(PressError, match="too many papers wait"):
        press.print_packet({"where": {"state": "tribal"}}, TODAY, "en")
    press._room.release()
    for _ in range(2):
        assert press.print_packet({"where": {"state": "tribal"}}, TODAY, "en").files


def test_a_process_that_was_killed_is_started_anew(press: Press) -> None:
    assert press.print_packet({"where": {"state": "tribal"}}, TODAY, "en").files
    for child in multiprocessing.active_children():
        child.kill()
        child.join()
    assert press.print_packet({"where": {"state": "tribal"}}, TODAY, "en").files


def test_a_press_that_printed_nothing_can_be_closed_and_used_after() -> None:
    press = Press()
    press.close()
    try:
        assert press.print_packet({"where": {"state": "tribal"}}, TODAY, "en").files
    finally:
        press.close()
