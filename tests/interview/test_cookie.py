"""The visitor's cookie: what the browser is told about it, and what is not taken for one."""

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from interview.cookie import (
    clear_cookie,
    cookie_name,
    give_cookie,
    is_cross_site,
    is_from_own_page,
    page_mark,
    read_cookie,
)
from interview.sealing import new_secret

SECRET = bytes(range(32))


def given() -> HttpResponse:
    response = HttpResponse()
    give_cookie(response, SECRET)
    return response


def test_the_cookie_comes_back_as_the_secret() -> None:
    request = RequestFactory().get("/")
    request.COOKIES["op"] = given().cookies["op"].value
    assert read_cookie(request) == SECRET


def test_it_lives_until_the_browser_closes_and_no_script_reads_it() -> None:
    cookie = given().cookies["op"]
    assert cookie["httponly"] is True
    assert cookie["samesite"] == "Lax"
    assert cookie["path"] == "/"
    assert (cookie["max-age"], cookie["expires"], cookie["domain"], cookie["secure"]) == ("", "", "", "")


def test_over_https_it_is_bound_to_the_host(settings: object) -> None:
    settings.HTTPS = True  # type: ignore[attr-defined]
    cookie = given().cookies["__Host-op"]
    assert cookie["secure"] is True
    assert (cookie["path"], cookie["domain"]) == ("/", "")


@pytest.mark.parametrize("text", ["", "x", "a" * 42, "a" * 44, "é" * 43, "a" * 5000, "a" * 42 + " "])
def test_anything_else_is_no_cookie(text: str) -> None:
    request = RequestFactory().get("/")
    request.COOKIES[cookie_name()] = text
    assert read_cookie(request) is None


def test_taking_it_back_ends_it() -> None:
    response = HttpResponse()
    clear_cookie(response)
    assert response.cookies["op"].value == ""
    assert response.cookies["op"]["max-age"] == 0


@pytest.mark.parametrize(
    ("mark", "is_own"),
    [
        pytest.param(page_mark(SECRET), True, id="a page drawn for this cookie"),
        pytest.param(page_mark(new_secret()), False, id="a page drawn for another"),
        pytest.param("é", False, id="garbage"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_only_a_page_drawn_for_this_cookie_is_its_own(mark: str, is_own: bool) -> None:
    request = RequestFactory().post("/", {"page_mark": mark})
    request.COOKIES["op"] = given().cookies["op"].value
    assert is_from_own_page(request) is is_own


def test_without_a_cookie_no_page_is_its_own() -> None:
    assert not is_from_own_page(RequestFactory().post("/", {"page_mark": page_mark(SECRET)}))


@pytest.mark.parametrize(
    ("headers", "is_foreign"),
    [
        pytest.param({}, False, id="an old browser says nothing"),
        pytest.param({"origin": "http://testserver"}, False, id="our own page"),
        pytest.param({"origin": "https://elsewhere.example"}, True, id="another origin"),
        pytest.param({"sec-fetch-site": "same-origin"}, False, id="fetched by our own page"),
        pytest.param({"sec-fetch-site": "none"}, False, id="typed by hand"),
        pytest.param({"sec-fetch-site": "same-site"}, True, id="a sibling host"),
        pytest.param({"sec-fetch-site": "cross-site"}, True, id="another site"),
    ],
)
def test_a_browser_says_where_a_form_came_from(headers: dict[str, str], is_foreign: bool) -> None:
    assert is_cross_site(RequestFactory().post("/", headers=headers)) is is_foreign
