"""Another language at any step: the case remembers it, nothing typed is lost, nothing is checked, nothing is kept."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.conf import LazySettings
from django.test import Client
from django.utils import translation

from interview.forms.labels_places import by_name, place_choices
from orders.papers.environment import day
from orders.place import STATES, OtherPlace
from tests.interview.visitor import CURRENT, Visitor

pytestmark = pytest.mark.django_db
BUTTON = 'value="es" lang="es"'


def lang_of(client: Client, address: str) -> str:
    page = client.get(address).content.decode()
    return page.partition('<html lang="')[2].partition('"')[0]


def ask(client: Client, here: str, code: str = "es") -> str:
    return client.post("/language/", {"here": here, "language": code})["Location"]


def test_no_page_offers_a_language_while_there_is_but_one(client: Client, settings: LazySettings) -> None:
    settings.LANGUAGES = [("en", "English")]
    assert 'name="language"' not in client.get("/").content.decode()


@pytest.mark.parametrize("address", ["/", "/help/", "/words/", "/states/", "/no-such-page/"])
def test_every_page_has_the_switch_and_speaks_what_was_chosen(client: Client, address: str) -> None:
    assert BUTTON in client.get(address).content.decode()
    assert ask(client, address) == address
    assert lang_of(client, address) == "es"


def test_each_language_is_named_in_itself(client: Client) -> None:
    assert f"{BUTTON}>Español<" in client.get("/").content.decode()
    ask(client, "/")
    assert 'value="en" lang="en">English<' in client.get("/").content.decode()


def test_the_switch_on_a_question_belongs_to_its_form(visitor: Visitor) -> None:
    page = visitor.read("where").content.decode()
    assert f'form="questions" type="submit" name="language" {BUTTON}' in page
    assert 'id="questions"' in page


def test_the_choice_ends_with_the_browser(client: Client, settings: LazySettings) -> None:
    ask(client, "/")
    cookie = client.cookies[settings.LANGUAGE_COOKIE_NAME]
    assert (cookie["max-age"], cookie["expires"], cookie["samesite"]) == ("", "", "Lax")


def test_leaving_takes_the_choice_back(client: Client, settings: LazySettings) -> None:
    ask(client, "/")
    client.post("/leave/")
    assert client.cookies[settings.LANGUAGE_COOKIE_NAME].value == ""


@pytest.mark.parametrize("here", ["https://elsewhere.example/", "//elsewhere.example/", "", "javascript:alert(1)"])
def test_the_switch_never_leads_elsewhere(client: Client, here: str) -> None:
    assert ask(client, here) == "/"


def test_a_language_not_on_offer_changes_nothing(client: Client) -> None:
    ask(client, "/", "xx")
    assert lang_of(client, "/") == "en"


def test_a_case_begins_in_the_language_of_the_page_it_began_on(client: Client) -> None:
    ask(client, "/")
    assert Visitor(client).document.language == "es"


def test_a_case_speaks_its_own_language_whatever_the_browser_asks_for(visitor: Visitor) -> None:
    page = visitor.client.get(visitor.place("where"), headers={"accept-language": "es"})
    assert '<html lang="en">' in page.content.decode()


def test_the_switch_on_another_page_of_a_case_tells_the_case(visitor: Visitor) -> None:
    assert ask(visitor.client, visitor.place("save")) == visitor.place("save")
    assert visitor.document.language == "es"
    assert lang_of(visitor.client, visitor.place("where")) == "es"


def test_nobody_changes_the_language_of_another_persons_case(visitor: Visitor) -> None:
    ask(Visitor().client, visitor.place("save"))
    assert visitor.document.language == "en"


def test_the_switch_on_a_question_keeps_what_is_typed_and_saves_no_answer(visitor: Visitor) -> None:
    page = visitor.read("where")
    sent = {CURRENT: "where", "page_mark": page.context["page_mark"], "seen": page.context["seen"]}
    again = visitor.send("where", sent | {"where-state": "CA", "language": "es"})
    assert again.context["form"]["state"].value() == "CA"
    assert not again.context["form"].errors
    assert again.context["seen"] == page.context["seen"]
    assert '<html lang="es">' in again.content.decode()
    assert (visitor.document.language, dict(visitor.document.answers)) == ("es", {})


@pytest.mark.parametrize(("language", "words"), [("en", "March 4, 2027"), ("es", "4 de marzo de 2027")])
def test_a_paper_says_dates_in_its_language(language: str, words: str) -> None:
    assert day(date(2027, 3, 4), language) == words


def test_the_switch_keeps_what_was_searched_for(client: Client) -> None:
    page = client.get("/states/", {"q": "new & old"}).content.decode()
    assert 'name="here" value="/states/?q=new+%26+old"' in page


@pytest.mark.parametrize(
    ("language", "names"),
    [("en", ["North Dakota", "Ohio"]), ("es", ["Carolina del Norte", "Carolina del Sur", "Colorado"])],
)
def test_states_stand_in_the_order_of_their_names(language: str, names: list[str]) -> None:
    with translation.override(language):
        listed = [str(name) for _code, name in by_name(STATES)]
        *_states, others = place_choices()
    assert listed[listed.index(names[0]) :][: len(names)] == names
    assert [code for code, _name in others[1]] == list(OtherPlace)


@pytest.mark.parametrize("search", ["hawai", "Hawái", "HAWAII", "nueva jersey", "new jersey", "nj"])
def test_a_state_is_found_by_its_name_in_either_language(client: Client, search: str) -> None:
    ask(client, "/")
    found = client.get("/states/", {"q": search}).context["states"]
    assert [state.code for state in found] == ["NJ" if "j" in search else "HI"]


@pytest.mark.parametrize(
    ("send", "status"),
    [
        (lambda client: client.get("/no-such-page/"), 404),
        (lambda client: client.get("/begin/"), 405),
        (lambda client: client.get("/c/AAAAAAAAAAAAAAAAAAAAAA/"), 404),
        (lambda client: client.post("/states/"), 405),
        (lambda client: client.post("/begin/", headers={"content-length": "99999999"}), 413),
        (lambda client: client.post("/come-back/", {"code": "x"}, headers={"host": "bad host"}), 400),
        (lambda client: Client(enforce_csrf_checks=True).post("/begin/", headers={"accept-language": "es"}), 403),
    ],
    ids=["not there", "wrong verb", "gone", "wrong verb on a page", "too large", "bad request", "no token"],
)
def test_a_refusal_speaks_the_language_chosen(client: Client, send: Callable[[Client], Any], status: int) -> None:
    ask(client, "/")
    client.raise_request_exception = False
    answer = send(client)
    page = answer.content.decode()
    assert (answer.status_code, page.partition('<html lang="')[2][:2]) == (status, "es")
    assert "Salir de esta página" in page
