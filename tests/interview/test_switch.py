"""The switch of languages, pressed as a browser does it, on every page that holds something typed or shown once."""

from typing import Any

import pytest
from django.test import Client
from lxml import html

from interview.saving import KEPT
from tests.conftest import sample
from tests.interview.conftest import NOON
from tests.interview.test_coming_back import six_words
from tests.interview.test_way_back import PLACE, TYPED
from tests.interview.visitor import Visitor

ENDING = sample("final-protected-end-ca")
pytestmark = pytest.mark.django_db


def switched(client: Client, page: Any, **typed: str) -> Any:
    """What the switch on this page leads to; `typed` is typed into the page's form before."""
    tree = html.fromstring(page.content.decode())
    (button,) = tree.xpath("//button[@name='language']")
    ids = button.get("form")
    form = tree.get_element_by_id(ids) if ids else next(button.iterancestors("form"))
    data: dict[str, list[str]] = {}
    for name, value in form.form_values():
        # A browser leaves out the first line end of a text area, as here the parser does not.
        data.setdefault(name, []).append(value.removeprefix("\n"))
    place = button.get("formaction") or form.get("action") or page.request["PATH_INFO"]
    again = client.post(place, data | typed | {"language": button.get("value")})
    return client.get(again["Location"]) if again.status_code == 302 else again


def said(page: Any) -> str:
    return str(page.content.decode())


def language(page: Any) -> str:
    return said(page).partition('<html lang="')[2].partition('"')[0]


def test_a_question_keeps_what_is_typed_there_and_back(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="you")
    page = switched(visitor.client, visitor.read("you"), **{"you-name": "Ana <Ruiz>"})
    assert (language(page), page.context["form"]["name"].value()) == ("es", "Ana <Ruiz>")
    back = switched(visitor.client, page)
    assert (language(back), back.context["form"]["name"].value()) == ("en", "Ana <Ruiz>")


def test_a_question_that_said_what_is_wrong_says_it_again(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="you")
    wrong = visitor.send("you", visitor.filled("you", {"name": "", "capacity": "self"}))
    page = switched(visitor.client, wrong)
    assert language(page) == "es"
    assert set(page.context["form"].errors) == set(wrong.context["form"].errors)
    assert "name" in page.context["form"].errors
    assert "you" not in visitor.document.answers


def test_a_page_of_rows_keeps_its_rows(visitor: Visitor) -> None:
    visitor.walk(sample("final-restrained-change-or"), until="proof")
    page = visitor.read("proof")
    (name,) = html.fromstring(said(page)).xpath("//input[contains(@name, 'description')]/@name")
    again = switched(visitor.client, page, **{name: "A letter <of> May"})
    assert (language(again), len(again.context["form"].rows.forms)) == ("es", 1)
    assert "A letter &lt;of&gt; May" in said(again)


def test_the_six_words_typed_for_coming_back_stay(client: Client) -> None:
    page = switched(client, client.get("/come-back/"), code="apple bread <i>")
    assert (language(page), page.context["form"]["code"].value()) == ("es", "apple bread <i>")
    assert page.status_code == 200


@pytest.mark.parametrize("typed", ["apple bread", None], ids=["no code", "a code of nobody"])
def test_what_is_wrong_with_six_words_is_said_again(client: Client, visitor: Visitor, typed: str | None) -> None:
    code = typed or six_words(visitor.client.post(visitor.place("save")))
    visitor.client.post(visitor.place("delete"))
    page = switched(client, client.post("/come-back/", {"code": code}))
    assert (language(page), page.context["form"]["code"].value()) == ("es", code)
    assert page.context["form"].errors


def test_the_six_words_shown_once_are_shown_in_the_other_language(visitor: Visitor) -> None:
    shown = visitor.client.post(visitor.place("save"))
    page = switched(visitor.client, shown)
    assert (language(page), six_words(page)) == ("es", six_words(shown))
    assert visitor.document.language == "es"
    assert page.context["kept_until"] == NOON + KEPT
    assert "24 de diciembre de 2026" in said(page)


def test_words_that_are_no_code_are_not_shown_as_one(visitor: Visitor) -> None:
    page = visitor.client.post(visitor.place("save"), {"language": "es", "code": "call me at this number now please"})
    assert "call me" not in said(page)


def test_the_way_back_keeps_what_is_typed(client: Client) -> None:
    page = switched(client, client.get(PLACE), **TYPED)
    form = page.context["form"]
    assert (language(page), page.status_code) == ("es", 200)
    assert form["other_name"].value() == TYPED["other_name"]
    assert form["filed_on"].value() == ["11", "2", "2026"]
    assert not form.errors


def test_the_way_back_says_again_what_is_wrong(client: Client) -> None:
    wrong = client.post(PLACE, TYPED | {"name": "", "asked": "yes"})
    page = switched(client, wrong)
    assert (language(page), set(page.context["form"].errors)) == ("es", {"name"})
    mended = switched(client, wrong, name="Dana Whitfield")
    assert mended.context["form"].heading
    assert not mended.context["form"].errors


@pytest.mark.parametrize("ruled", ["not_yet", "granted"])
def test_what_the_way_back_leads_to_stays(client: Client, ruled: str) -> None:
    shown = client.post(PLACE, TYPED | {"ruled": ruled, "asked": "yes"})
    page = switched(client, shown)
    assert (language(page), page.templates[0].name) == ("es", shown.templates[0].name)
    assert {one.name: one.value for one in page.context["sent"]} == TYPED | {"ruled": ruled}


def test_of_two_answers_both_stay(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="check")
    first = visitor.filled("you", {"name": "From the first tab", "capacity": "self"})
    second = visitor.filled("you", {"name": "From the second tab", "capacity": "self"})
    visitor.send("you", first)
    page = switched(visitor.client, visitor.send("you", second))
    assert (language(page), page.context["form"]["name"].value()) == ("es", "From the second tab")
    both = visitor.send("you", second | {"seen": page.context["seen"]})
    assert both.status_code == 409
    assert visitor.document.answers["you"]["name"] == "From the first tab"


def not_saved(visitor: Visitor, how: str) -> Any:
    """The page of what could not be saved, for one of the reasons there are."""
    visitor.walk(ENDING, until="you")
    data = visitor.filled("you", {"name": "Typed <b>once</b>", "capacity": "self"})
    if how == "gone":
        visitor.client.post(visitor.place("delete"))
    if how == "off the route":
        return visitor.send("check", data)
    visitor.client.handler.enforce_csrf_checks = how == "no token"
    return visitor.send("you", data)


@pytest.mark.parametrize("how", ["gone", "off the route", "no token"])
def test_what_could_not_be_saved_is_shown_in_the_other_language(visitor: Visitor, how: str) -> None:
    shown = not_saved(visitor, how)
    page = switched(visitor.client, shown)
    assert (language(page), page.status_code, page.templates[0].name) == ("es", shown.status_code, "pages/typed.html")
    assert "Typed &lt;b&gt;once&lt;/b&gt;" in said(page)
    for name in ("why", "again", "go_on"):
        assert page.context.get(name, "") == shown.context.get(name, ""), name
    assert [one.name for one in page.context["words"]] == [one.name for one in shown.context["words"]]


def test_what_could_not_be_saved_can_be_sent_after_the_switch(visitor: Visitor) -> None:
    page = switched(visitor.client, not_saved(visitor, "no token"))
    sent = {one.name: one.value for one in page.context["sent"]} | {"page_mark": page.context["page_mark"]}
    token = {"csrfmiddlewaretoken": str(page.context["csrf_token"])}
    assert visitor.client.post(page.context["again"], sent | token).status_code == 302
    assert visitor.document.answers["you"]["name"] == "Typed <b>once</b>"
    assert visitor.document.language == "es"


@pytest.mark.parametrize("wrong", [{"page_mark": "x"}, {"why": "because"}])
def test_a_stranger_is_shown_nothing_there(visitor: Visitor, wrong: dict[str, str]) -> None:
    page = not_saved(visitor, "gone")
    sent = {"why": "gone", "page_mark": page.context["page_mark"], "you-name": "Typed by a stranger"} | wrong
    again = visitor.client.post("/typed/", sent | {"language": "es"})
    assert again.status_code == 403
    assert "Typed by a stranger" not in said(again)


def test_no_address_of_another_site_stands_there(visitor: Visitor) -> None:
    page = not_saved(visitor, "gone")
    sent = {"why": "off_route", "page_mark": page.context["page_mark"], "go_on": "https://elsewhere.example/"}
    again = visitor.client.post("/typed/", sent | {"again": "//elsewhere.example/", "language": "es"})
    assert "elsewhere.example" not in said(again)


def test_a_search_for_a_state_stays(client: Client) -> None:
    page = switched(client, client.get("/states/?q=new"))
    assert (language(page), page.context["search"]) == ("es", "new")


def test_after_leaving_fast_no_choice_is_left(client: Client, visitor: Visitor) -> None:
    switched(visitor.client, visitor.read("where"))
    visitor.client.post("/leave/")
    assert language(visitor.client.get("/")) == "en"


@pytest.mark.parametrize(("code", "is_told"), [("es", True), ("en", False)])
@pytest.mark.parametrize("page", ["check", "papers"])
def test_who_reads_another_language_is_told_where_it_stands_what_they_sign(
    visitor: Visitor, page: str, code: str, is_told: bool
) -> None:
    visitor.walk(ENDING)
    visitor.change(lambda document: document.in_language(code))
    assert ("“Lo que dicen sus papeles”" in said(visitor.read(page))) == is_told


@pytest.mark.parametrize(("code", "is_told"), [("es", True), ("en", False)])
def test_who_reads_another_language_is_told_that_the_six_words_are_english(
    visitor: Visitor, code: str, is_told: bool
) -> None:
    visitor.change(lambda document: document.in_language(code))
    visitor.client.post("/language/", {"here": "/", "language": code})
    shown, asked = visitor.client.post(visitor.place("save")), visitor.client.get("/come-back/")
    assert [("Son palabras en inglés" in said(page)) for page in (shown, asked)] == [is_told, is_told]
