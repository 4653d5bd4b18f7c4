"""Papers to file are English whatever the page speaks: who tells a story in another language is told so first."""

import pytest

from interview.places import PREVIEW
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


@pytest.mark.parametrize(
    ("paper", "language", "is_told"),
    [("motion_protected", "es", True), ("checklist", "es", False), ("motion_protected", "en", False)],
)
def test_beside_a_paper_in_english_stands_which_paper_tells_it(
    visitor: Visitor, paper: str, language: str, is_told: bool
) -> None:
    page(visitor, "final-protected-end-ca", "check", language)
    preview = visitor.client.get(visitor.item(PREVIEW, paper)).content.decode()
    assert preview.count("“Lo que dicen sus papeles”") == is_told


@pytest.mark.parametrize(("language", "is_told"), [("es", True), ("en", False)])
def test_an_english_title_has_beside_it_what_the_paper_does(visitor: Visitor, language: str, is_told: bool) -> None:
    review = page(visitor, "final-protected-end-ca", "check", language)
    assert ("Lo llena y lo firma la persona que entrega los papeles por usted." in review) == is_told
    assert "Dice qué hacer, paso a paso" not in review
