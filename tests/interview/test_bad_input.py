"""Odd text, garbage and too much of anything: each gets what a user would expect."""

import pytest
from django.utils.html import escape

from tests.conftest import sample
from tests.interview.visitor import Visitor

ENDING = sample("final-protected-end-ca")
pytestmark = pytest.mark.django_db


ODD = {
    "markup": "<script>alert(1)</script>",
    "a template": "{{7*7}} {% now 'Y' %}",
    "right to left and emoji": "\u05d0\u05d1 \u202e\U0001f600",
    "a long word": "w" * 150,
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_text_is_kept_and_shown_as_typed(visitor: Visitor, text: str) -> None:
    visitor.walk(ENDING, until="you")
    visitor.answer("you", {"name": text, "capacity": "self"})
    page = visitor.read("you")
    assert page.context["form"].initial["name"] == text
    assert f'value="{escape(text)}"' in page.content.decode()


def test_a_nul_byte_is_dropped_and_the_rest_kept(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="you")
    visitor.answer("you", {"name": "An\0a", "capacity": "self"})
    assert visitor.read("you").context["form"].initial["name"] == "Ana"


def test_a_very_long_story_comes_back_with_an_error_and_whole(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="reasons")
    story = "word " * 4200
    page = visitor.send("reasons", visitor.filled("reasons", {"reasons": [], "statement": story}))
    assert page.status_code == 200
    assert story.strip() in page.content.decode()


def test_ten_thousand_fields_get_a_clear_page(visitor: Visitor) -> None:
    page = visitor.client.post(visitor.place("where"), {f"field{number}": "x" for number in range(10_000)})
    assert page.status_code == 400
    assert "We could not read that" in page.content.decode()


@pytest.mark.parametrize("content", ["application/json", "text/plain", "multipart/form-data; boundary=x"])
def test_a_body_of_another_kind_saves_nothing_and_breaks_nothing(visitor: Visitor, content: str) -> None:
    response = visitor.client.post(visitor.place("where"), data=b"{garbage", content_type=content)
    assert response.status_code in (400, 409)
    assert visitor.here == "where"


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"children-children-TOTAL_FORMS": "x"}, id="rows that are no number"),
        pytest.param({"children-children-TOTAL_FORMS": "999999999"}, id="a billion rows"),
        pytest.param({"children-children-TOTAL_FORMS": "-1"}, id="fewer than none"),
        pytest.param({"children-children-TOTAL_FORMS": "x", "add_row": "1"}, id="one more than garbage"),
        pytest.param({"remove_row": "x"}, id="remove garbage"),
        pytest.param({"remove_row": "99999999999999999999"}, id="remove a row far away"),
    ],
)
def test_garbage_about_rows_breaks_nothing(visitor: Visitor, changes: dict[str, str]) -> None:
    visitor.walk(sample("final-restrained-change-or"), until="children")
    data = visitor.filled("children", {"children": [{"initials": "L.Z.", "birth_year": 2020}]}) | changes
    assert visitor.send("children", data).status_code in (200, 302)
