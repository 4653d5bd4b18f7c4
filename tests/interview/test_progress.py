"""How much is left: no less than the truth by more than an answer opens, and nothing at the papers."""

import json
from pathlib import Path
from typing import Any

import pytest

from interview.ahead import look_ahead
from interview.progress import Left, left
from interview.route import walk
from interview.steps import STEPS
from orders.law import Law
from tests.conftest import SAMPLES, TODAY, sample
from tests.interview.visitor import Visitor

Answers = dict[str, Any]


def asked_one_by_one(answers: Answers, law: Law) -> list[tuple[str, Answers]]:
    """Each page of a way with what was answered before it, and the papers at its end."""
    steps = walk(STEPS, answers, law).steps
    given = [{name: answers.get(name, {}) for name in steps[:place]} for place in range(len(steps) + 1)]
    return list(zip((*steps, "papers"), given, strict=True))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_what_is_left_shrinks_page_by_page_unless_an_answer_opens_more(path: Path, law: Law) -> None:
    answers = json.loads(path.read_text())["answers"]
    ways = [look_ahead(given, law).open_steps for _step, given in asked_one_by_one(answers, law)]
    for before, after in zip(ways, ways[1:], strict=False):
        opened = set(after) - set(before)
        assert len(after) < len(before) or opened or not before
        assert len(after) <= len(before) - 1 + len(opened) or not before


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_page_that_is_asked_next_is_the_first_of_those_left(path: Path, law: Law) -> None:
    answers = json.loads(path.read_text())["answers"]
    for step, given in asked_one_by_one(answers, law):
        open_steps = look_ahead(given, law).open_steps
        assert open_steps[:1] == ((step,) if step not in ("check", "papers") else ())


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_nothing_is_left_at_the_papers(path: Path, law: Law) -> None:
    answers = json.loads(path.read_text())["answers"]
    _step, given = asked_one_by_one(answers, law)[-1]
    assert left(given, law, TODAY) == Left(0, 0)


@pytest.mark.parametrize("name", ["final-protected-end-ca", "final-restrained-end-nj", "temporary-protected-end-tx"])
def test_once_the_path_is_chosen_the_count_is_right_to_three_pages(name: str, law: Law) -> None:
    """What is not seen ahead: pages that an answer on the way opens (others protected, children, end or change)."""
    asked = [(step, given) for step, given in asked_one_by_one(sample(name), law) if "aim" in given]
    pages = len([step for step, _given in asked if step not in ("check", "papers")])
    assert pages - 3 <= left(asked[0][1], law, TODAY).pages <= pages


def test_a_path_not_chosen_yet_is_not_shown_as_short(law: Law) -> None:
    assert left({}, law, TODAY).pages >= 20


@pytest.mark.parametrize("name", ["final-protected-end-ca", "final-restrained-end-nj", "criminal-protected-end-co"])
def test_what_is_left_does_not_grow_once_the_side_is_told(name: str, law: Law) -> None:
    answers = sample(name)
    sides = [left({step: answers[step] for step in steps}, law, TODAY) for steps in (("where",), ("where", "role"))]
    assert sides[1].pages < sides[0].pages
    assert sides[1].minutes <= sides[0].minutes


def test_signs_of_a_criminal_case_leave_its_way_in_sight(law: Law) -> None:
    unsure: Answers = {"where": {"state": "CA"}, "role": {"role": "restrained"}, "order-type": {"kind": "not_sure"}}
    signs = {"clues": {"state_against_person": "yes", "bail_or_release": "yes"}}
    assert "criminal-stage" in look_ahead(unsure | signs, law).open_steps
    assert "criminal-stage" not in look_ahead(unsure, law).open_steps


def test_what_is_supposed_is_no_fact(law: Law) -> None:
    assert walk(STEPS, {}, law).facts == {}
    assert "aim" in look_ahead({}, law).open_steps


def test_an_answer_kept_for_later_is_not_counted_as_left(law: Law) -> None:
    """Who changes the kind of order on the way back is asked the aim again, not everything behind it."""
    answers = sample("final-protected-end-ca")
    reopened = {**answers, "aim": {"aim": "appeal"}}
    assert look_ahead(reopened, law).open_steps == ("aim",)


def test_minutes_grow_with_what_there_is_to_read_and_write(law: Law) -> None:
    story, choice = ({"where": {"state": "NJ"}}, sample("final-restrained-end-nj"))
    assert left(story, law, TODAY).minutes > left(choice, law, TODAY).minutes


def test_free_choice_leaves_no_trace_in_what_is_left(visitor: Visitor) -> None:
    seen = []
    for answer in ("skip", "no", "yes"):
        one = Visitor()
        one.walk(sample("final-protected-end-ca"), until="your-choice")
        page = one.read("your-choice")
        data = one.filled("your-choice", {}, page) | {"your-choice-pressured": answer}
        one.send("your-choice", data)
        seen.append(one.read(one.here or "").context["left"])
    assert seen[0] == seen[1] == seen[2]


def test_each_page_says_what_is_left(visitor: Visitor) -> None:
    visitor.walk(sample("referral-tribal"), until="role")
    page = visitor.read("role").content.decode()
    assert "pages of questions left" in page
    visitor.walk(sample("referral-tribal"), until="check")
    assert "No questions left." in visitor.read("check").content.decode()
