"""Papers to file are English whatever the page speaks: who tells a story in another language is told so first."""

import pytest

from tests.conftest import sample
from tests.interview.visitor import Visitor

pytestmark = pytest.mark.django_db
SAID = "Si puede, escríbalas en inglés"
PATHS = [
    ("final-protected-end-ca", "reasons"),
    ("final-restrained-end-nj", "story"),
    ("final-restrained-end-nj", "factors"),
    ("criminal-protected-change-oh", "wishes"),
    ("temporary-protected-postpone-fl", "postpone"),
]


def page(visitor: Visitor, path: str, step: str, language: str) -> str:
    visitor.walk(sample(path), until=step)
    visitor.client.post("/language/", {"here": visitor.place(step), "language": language})
    text: str = visitor.read(step).content.decode()
    assert f'<html lang="{language}"' in text
    return text


@pytest.mark.parametrize(("path", "step"), PATHS)
def test_who_tells_a_story_in_spanish_is_told_that_it_is_read_in_english(
    visitor: Visitor, path: str, step: str
) -> None:
    assert page(visitor, path, step, "es").count(SAID) == 1


def test_where_nothing_is_told_nothing_is_said(visitor: Visitor) -> None:
    assert SAID not in page(visitor, "final-restrained-end-nj", "order-end", "es")


def test_in_english_it_goes_without_saying(visitor: Visitor) -> None:
    assert "work in English" not in page(visitor, "final-restrained-end-nj", "story", "en")
