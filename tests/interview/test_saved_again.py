"""A page opened again and saved as it stands, or sent twice by a double click, leaves the answers as they were."""

from typing import Any

import pytest

from tests.conftest import sample
from tests.interview.visitor import Visitor

pytestmark = pytest.mark.django_db
SAMPLES_WITH_ROWS = ("final-protected-end-oh", "final-restrained-change-or", "temporary-restrained-change-mo")


def rows_of(visitor: Visitor, step: str) -> Any:
    return visitor.document.answers[step][step]


@pytest.mark.parametrize("name", SAMPLES_WITH_ROWS)
def test_saving_every_page_as_it_stands_changes_nothing(visitor: Visitor, name: str) -> None:
    walked = visitor.walk(sample(name), until="check")
    kept = dict(visitor.document.answers)
    for step in walked:
        visitor.answer(step, kept[step])
        assert visitor.document.answers[step] == kept[step]


def test_a_form_that_is_sent_twice_is_saved_once_without_a_question(visitor: Visitor) -> None:
    answers = sample("final-protected-end-oh")
    step = visitor.here
    while step != "check":
        data = visitor.filled(step, answers.get(step, {}))
        first, second = visitor.send(step, data), visitor.send(step, data)
        assert (step, first.status_code, second.status_code) == (step, 302, 302)
        step = visitor.name_at(first["Location"])


def test_changing_one_row_keeps_the_others(visitor: Visitor) -> None:
    visitor.walk(sample("final-protected-end-oh"), until="check")
    first, second = rows_of(visitor, "children")
    visitor.answer("children", {"children": [first, second | {"birth_year": 2019}]})
    assert rows_of(visitor, "children") == [first, second | {"birth_year": 2019}]
