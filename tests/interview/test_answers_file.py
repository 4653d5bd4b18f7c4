"""Answers files: taken through the very same forms, each wrong place named, nothing dropped in silence."""

import json
from typing import Any

import pytest

from interview.answers_file import AnswersFileError, read_answers
from interview.steps import STEPS
from orders.law import Law
from tests.conftest import SAMPLES, TODAY, sample

SMALL: dict[str, Any] = {
    "where": {"state": "OH"},
    "role": {"role": "protected", "helper": "self"},
    "order-type": {"kind": "final_civil"},
    "aim": {"aim": "end"},
}


def written(answers: dict[str, Any], **document: Any) -> str:
    return json.dumps({"format": 1, "answers": answers} | document)


def problems_of(text: str, law: Law) -> list[str]:
    with pytest.raises(AnswersFileError) as error:
        read_answers(text, law, TODAY)
    return [str(problem) for problem in error.value.problems]


def test_what_is_left_out_is_unanswered(law: Law) -> None:
    assert read_answers(written(SMALL), law, TODAY).facts == SMALL


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_each_sample_comes_through_the_forms_whole(path: Any, law: Law) -> None:
    given = json.loads(path.read_text())["answers"]
    facts = read_answers(path.read_text(), law, TODAY).facts
    assert {step: set(fields) for step, fields in facts.items()} == {
        step: set(fields) for step, fields in given.items()
    }


WRONG_FILES = [
    pytest.param("{", "file: it is not JSON", id="not JSON"),
    pytest.param("[]", "file: it must be an object", id="not an object"),
    pytest.param(
        '{"format": 1, "format": 1, "answers": {}}',
        "file: it is not JSON: a name stands twice: format",
        id="a name twice",
    ),
    pytest.param('{"format": 2, "answers": {}}', "format: must be 1", id="another format"),
    pytest.param('{"format": 1, "answers": []}', "answers: must be an object of steps", id="answers in a list"),
    pytest.param(
        '{"format": 1, "answers": {"where": "OH"}}', "where: must be an object of fields", id="a step that is text"
    ),
    pytest.param('{"format": 1, "answers": {}, "note": ""}', "note: unknown", id="an extra name"),
    pytest.param("x" * 2_000_001, "file: it is larger", id="too large"),
]


@pytest.mark.parametrize(("text", "said"), WRONG_FILES)
def test_a_broken_file_is_refused_in_words(text: str, said: str, law: Law) -> None:
    assert any(problem.startswith(said) for problem in problems_of(text, law)), problems_of(text, law)


WRONG_ANSWERS = [
    pytest.param({"wher": {"state": "OH"}}, "wher: no such step; did you mean where?", id="misspelt step"),
    pytest.param(
        {"where": {"stat": "OH"}}, "where.stat: no such field on this page; did you mean state?", id="misspelt field"
    ),
    pytest.param({"where": {"state": "XX"}}, "where.state:", id="no such state"),
    pytest.param({"you": {"name": ""}}, "you.name: empty", id="empty text"),
    pytest.param({"you": {"name": None}}, "you.name: this page offers no", id="null where not offered"),
    pytest.param({"you": {"name": 7}}, "you.name: this page does not take that", id="a number for a name"),
    pytest.param({"you": {"name": "A" * 100_000}}, "you.name:", id="a name of 100,000 letters"),
    pytest.param({"order-dates": {"issued_on": "0202-05-01"}}, "order-dates.issued_on:", id="year 0202"),
    pytest.param({"order-dates": {"issued_on": "2026-02-30"}}, "order-dates.issued_on:", id="no such day"),
    pytest.param({"order-dates": {"issued_on": "2027-05-01"}}, "order-dates.issued_on:", id="made in the future"),
    pytest.param(
        {"order-dates": {"issued_on": "2025-05-01"}, "order-end": {"expires": "on_date", "expires_on": "2024-05-01"}},
        "order-end.expires_on:",
        id="ends before it was made",
    ),
    pytest.param({"programs": {"programs": []}}, "programs: not asked here", id="a page of another path"),
    pytest.param(
        {"your-choice": {"pressured": "yes"}}, "your-choice.pressured: no such field", id="an answer that is never kept"
    ),
    pytest.param(
        {"reasons": {"reasons": ["feel_safe", "boredom"]}}, "reasons.reasons:", id="one code that does not exist"
    ),
    pytest.param({"others-protected": {"others_protected": [{"nme": "x"}]}}, "others-protected", id="a misspelt cell"),
]


@pytest.mark.parametrize(("more", "said"), WRONG_ANSWERS)
def test_each_wrong_answer_is_named(more: dict[str, Any], said: str, law: Law) -> None:
    found = problems_of(written(SMALL | more), law)
    assert any(problem.startswith(said) for problem in found), found


def test_all_wrong_places_are_named_at_once(law: Law) -> None:
    found = problems_of(written(SMALL | {"you": {"name": ""}, "order-end": {"expires": "soon"}, "bogus": {}}), law)
    assert [problem.split(":")[0] for problem in found] == ["bogus", "order-end.expires", "you.name"]


def test_without_state_side_and_kind_no_path_can_be_found(law: Law) -> None:
    found = problems_of(written({}), law)
    assert found == [f"{place}: this answer is needed" for place in ("where.state", "role.role", "order-type.kind")]


@pytest.mark.parametrize(
    "text", ["שלום 👋🏽", "<script>alert(1)</script>", "{{7*7}} {% raw %}", "two\nlines", "a" * 20_000]
)
def test_text_is_kept_as_typed(text: str, law: Law) -> None:
    facts = read_answers(written(SMALL | {"reasons": {"statement": text}}), law, TODAY).facts
    assert facts["reasons"]["statement"] == text


def test_control_characters_vanish_and_the_words_stay(law: Law) -> None:
    facts = read_answers(written(SMALL | {"you": {"name": "Ana\x00 \x07Ruiz"}}), law, TODAY).facts
    assert facts["you"]["name"] == "Ana Ruiz"


def test_every_step_stands_in_some_sample() -> None:
    seen = {step for path in SAMPLES for step in sample(path.stem)}
    assert {step.name for step in STEPS} - seen - {"check", "state-questions"} == set()
