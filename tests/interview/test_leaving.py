"""Deleting one case, and leaving fast."""

import pytest
from django.test import Client

from interview.models import Case, Wrap
from tests.conftest import sample
from tests.interview.visitor import Visitor

ENDING = sample("final-protected-end-ca")
pytestmark = pytest.mark.django_db


def test_deleting_destroys_this_case_and_says_so(visitor: Visitor) -> None:
    other = Visitor(visitor.client)
    page = visitor.client.post(visitor.place("delete"), follow=True)
    assert "Your answers are deleted" in page.content.decode()
    assert Case.objects.count() == Wrap.objects.count() == 1
    assert other.here == "where"
    assert visitor.client.get(visitor.place("where")).status_code == 404


def test_a_second_click_on_delete_says_the_same(visitor: Visitor) -> None:
    pages = [visitor.client.post(visitor.place("delete"), follow=True) for _ in range(2)]
    assert [page.status_code for page in pages] == [200, 200]


def test_nobody_deletes_another_persons_answers(visitor: Visitor) -> None:
    Visitor().client.post(visitor.place("delete"))
    assert visitor.here == "where"


def test_deleting_only_works_from_a_button(visitor: Visitor) -> None:
    assert visitor.client.get(visitor.place("delete")).status_code == 405
    assert visitor.here == "where"


def test_leaving_destroys_every_case_and_takes_the_cookies(visitor: Visitor) -> None:
    Visitor(visitor.client)
    response = visitor.client.post("/leave/")
    assert response["Location"] == "/left/"
    assert not Case.objects.exists()
    assert not Wrap.objects.exists()
    assert response["Clear-Site-Data"] == '"cache", "cookies", "storage"'
    assert [response.cookies[name].value for name in ("op", "form")] == ["", ""]


def test_leaving_leads_on_to_a_page_that_tells_nothing() -> None:
    response = Client().get("/left/")
    assert response["Refresh"] == "0; url=https://www.weather.gov/"
    assert response["Referrer-Policy"] == "no-referrer"


def test_leaving_works_without_a_token_and_without_a_case() -> None:
    strict = Client(enforce_csrf_checks=True)
    assert strict.post("/leave/").status_code == 302


@pytest.mark.parametrize("headers", [{"origin": "https://elsewhere.example"}, {"sec-fetch-site": "cross-site"}])
def test_another_site_cannot_make_anyone_lose_their_answers(visitor: Visitor, headers: dict[str, str]) -> None:
    response = visitor.client.post("/leave/", headers=headers)
    assert "op" not in response.cookies
    assert visitor.here == "where"


@pytest.mark.parametrize("headers", [{"origin": "https://elsewhere.example"}, {"sec-fetch-site": "cross-site"}])
def test_another_site_cannot_change_the_language(visitor: Visitor, headers: dict[str, str]) -> None:
    sent = {"here": visitor.place("save"), "language": "es"}
    response = visitor.client.post("/language/", sent, headers=headers)
    assert not response.cookies
    assert visitor.document.language == "en"


def test_another_language_needs_no_token() -> None:
    strict = Client(enforce_csrf_checks=True)
    assert strict.post("/language/", {"here": "/help/", "language": "es"}).cookies["language"].value == "es"
