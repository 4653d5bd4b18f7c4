"""Nothing typed is lost, and nothing typed is shown to anyone else."""

from typing import Any

import pytest

from tests.conftest import sample
from tests.interview.visitor import Visitor

ENDING = sample("final-protected-end-ca")
LONGEST = sample("final-restrained-change-or")
pytestmark = pytest.mark.django_db


@pytest.fixture
def strict(visitor: Visitor) -> Visitor:
    """A visitor whose server checks tokens."""
    visitor.walk(ENDING, until="you")
    visitor.client.handler.enforce_csrf_checks = True
    return visitor


def test_a_lost_token_shows_what_was_typed_and_can_be_sent_again(strict: Visitor) -> None:
    data = strict.filled("you", {"name": "Typed <b>once</b>", "capacity": "self"})
    page = strict.send("you", data)
    assert page.status_code == 403
    assert "Typed &lt;b&gt;once&lt;/b&gt;" in page.content.decode()
    token = page.context["csrf_token"]
    again = {one.name: one.value for one in page.context["sent"]} | {"page_mark": page.context["page_mark"]}
    response = strict.client.post(page.context["again"], again | {"csrfmiddlewaretoken": str(token)})
    assert response.status_code == 302
    assert "Typed &lt;b&gt;once&lt;/b&gt;" in strict.read("you").content.decode()


def test_another_origin_gets_nothing_back(strict: Visitor) -> None:
    data = strict.filled("you", {"name": "Typed elsewhere", "capacity": "self"})
    page = strict.client.post(strict.place("you"), data, headers={"origin": "https://elsewhere.example"})
    assert page.status_code == 403
    assert "Typed elsewhere" not in page.content.decode()


def test_a_page_without_our_mark_gets_nothing_back(strict: Visitor) -> None:
    data = strict.filled("you", {"name": "Typed by a stranger", "capacity": "self"}) | {"page_mark": "x"}
    page = strict.send("you", data)
    assert page.status_code == 403
    assert "Typed by a stranger" not in page.content.decode()


@pytest.mark.parametrize("began_again", [False, True], ids=["nothing since", "another case since"])
def test_after_leaving_fast_an_old_page_shows_nothing(visitor: Visitor, began_again: bool) -> None:
    visitor.walk(ENDING, until="you")
    data = visitor.filled("you", {"name": "Typed before leaving", "capacity": "self"})
    visitor.client.post("/leave/")
    if began_again:
        Visitor(visitor.client)
    for enforced in (False, True):
        visitor.client.handler.enforce_csrf_checks = enforced
        page = visitor.send("you", data)
        assert page.status_code in (403, 404)
        assert "Typed before leaving" not in page.content.decode()


def test_what_is_gone_is_shown_only_to_its_own_page(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="you")
    data = visitor.filled("you", {"name": "Typed too late", "capacity": "self"})
    visitor.client.post(visitor.place("delete"))
    assert "Typed too late" in visitor.send("you", data).content.decode()
    assert "Typed too late" not in visitor.send("you", data | {"page_mark": ""}).content.decode()


def test_the_answer_about_free_choice_is_not_even_shown_there(visitor: Visitor, clock: Any) -> None:
    visitor.walk(ENDING, until="your-choice")
    data = visitor.filled("your-choice", {}) | {"your-choice-pressured": "some"}
    clock.pass_by(minutes=61)
    page = visitor.send("your-choice", data)
    assert page.status_code == 410
    assert "some" not in [field.value for field in page.context["words"]]
    assert not page.context["words"]


def test_what_is_shown_again_names_the_question(visitor: Visitor, clock: Any) -> None:
    visitor.walk(ENDING, until="you")
    data = visitor.filled("you", {"name": "Ana", "capacity": "self"})
    clock.pass_by(minutes=61)
    words = {field.name: (str(field.label), field.value) for field in visitor.send("you", data).context["words"]}
    assert set(words) == {"you-name", "you-capacity"}
    assert words["you-name"] == ("Your name", "Ana")
    assert words["you-capacity"][1] != "self"


def test_rows_and_dates_come_back_without_their_machinery(visitor: Visitor, clock: Any) -> None:
    visitor.walk(LONGEST, until="programs")
    program = {"program": "parenting", "provider": "Lane County", "completed_on": "2026-05-02"}
    data = visitor.filled("programs", {"programs": [program]})
    clock.pass_by(minutes=61)
    values = {field.name.rpartition("-")[2]: field.value for field in visitor.send("programs", data).context["words"]}
    assert values["provider"] == "Lane County"
    assert not [name for name in values if name.endswith(("FORMS", "current_step"))]
