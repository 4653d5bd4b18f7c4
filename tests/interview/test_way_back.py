"""The way back on its page: what it asks, what comes of it, and that nothing of it stays anywhere."""

from io import BytesIO
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pypdf import PdfReader

from interview import way_back
from interview.forms.way_back import PLACES, WayBackForm
from interview.models import Case, Wrap
from interview.steps import BY_NAME

PLACE = "/paper/"
TYPED = {
    "state": "OH",
    "court_name": "Court of Common Pleas",
    "county": "Franklin",
    "case_number": "23 DV 004417",
    "name": "Dana Whitfield",
    "other_name": "Marcus <b>Whitfield</b>",
    "filed_on_month": "11",
    "filed_on_day": "2",
    "filed_on_year": "2026",
    "ruled": "not_yet",
}
pytestmark = pytest.mark.django_db


@pytest.fixture
def client() -> Client:
    """A browser that has lost its cookies, at a site that checks tokens."""
    return Client(enforce_csrf_checks=True)


def send(client: Client, **changed: str) -> Any:
    return client.post(PLACE, TYPED | changed)


def body(response: Any) -> str:
    return " ".join(response.content.decode().split())


def test_the_start_page_leads_there(client: Client) -> None:
    assert f'href="{PLACE}"' in body(client.get("/"))


def test_the_page_asks_one_short_form(client: Client) -> None:
    response = client.get(PLACE)
    assert response.status_code == 200
    assert "<title>Court papers</title>" in body(response)
    assert len(response.context["form"].asked) == 8


def test_the_paper_is_shown_before_it_is_taken(client: Client) -> None:
    page = body(send(client))
    assert "I withdraw my request, all of it." in page
    assert "Marcus &lt;b&gt;Whitfield&lt;/b&gt;" in page
    assert "<b>Whitfield" not in page


@pytest.mark.slow
def test_it_is_taken_as_a_pdf(client: Client) -> None:
    response = send(client, take="paper")
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == 'attachment; filename="papers-to-file.pdf"'
    assert response["Cache-Control"] == "no-store"
    assert "Dana Whitfield" in PdfReader(BytesIO(response.content)).pages[0].extract_text()


@pytest.mark.parametrize("wrong", [{"name": ""}, {"filed_on_day": "31"}, {"state": "ZZ"}, {"ruled": "perhaps"}])
def test_an_error_keeps_what_was_typed(client: Client, wrong: dict[str, str]) -> None:
    response = send(client, **wrong)
    assert response.status_code == 422
    page = body(response)
    assert "<title>Error: Court papers</title>" in page
    assert 'value="23 DV 004417"' in page
    assert list(response.context["form"].errors) == [next(iter(wrong)).replace("_day", "")]


def test_a_day_still_to_come_is_no_day_of_filing(client: Client) -> None:
    assert "This day is still to come" in body(send(client, filed_on_year="2090"))


def test_who_wants_to_change_something_finds_it_all_again(client: Client) -> None:
    response = send(client, change="yes")
    assert response.status_code == 200
    assert response.context["form"].data["case_number"] == TYPED["case_number"]
    assert 'value="Dana Whitfield"' in body(response)


def test_all_that_was_typed_goes_along_to_the_download(client: Client) -> None:
    sent = {one.name: one.value for one in send(client, other_name="A\nB").context["sent"]}
    assert sent == TYPED | {"other_name": "A\nB"}


def test_after_a_yes_it_leads_to_a_new_order_with_help_at_once(client: Client) -> None:
    page = body(send(client, ruled="granted", take="paper"))
    assert "does not bring the order back" in page
    assert 'href="tel:911"' in page
    assert "ask for a new one" in page
    assert "National Domestic Violence Hotline" in page


def test_who_does_not_know_reads_both(client: Client) -> None:
    page = body(send(client, ruled="dont_know"))
    assert page.count("Box to mark") == 2
    assert "does not bring the order back" in page


def test_only_a_name_a_state_and_the_other_name_must_be_known(client: Client) -> None:
    known = {name: TYPED[name] for name in ("state", "name", "other_name")}
    boxes = dict.fromkeys(("court_name_unknown", "county_unknown", "case_number_unknown", "filed_on_unknown"), "on")
    response = client.post(PLACE, known | boxes | {"ruled": "dont_know"})
    assert response.status_code == 200
    assert "Blank: case number" in body(response)


@pytest.mark.parametrize("ruled", ["not_yet", "granted", "dont_know"])
def test_nothing_is_written_anywhere(client: Client, ruled: str, caplog: pytest.LogCaptureFixture) -> None:
    with CaptureQueriesContext(connection) as asked:
        response = send(client, ruled=ruled)
    assert [query["sql"] for query in asked] == []
    assert not Case.objects.exists()
    assert not Wrap.objects.exists()
    assert response["Cache-Control"] == "no-store"
    assert "Whitfield" not in caplog.text
    assert all("Whitfield" not in str(cookie) for cookie in client.cookies.values())


@pytest.mark.slow
def test_the_download_writes_nothing_either(client: Client) -> None:
    with CaptureQueriesContext(connection) as asked:
        send(client, take="paper")
    assert [query["sql"] for query in asked] == []


def test_many_at_once_are_asked_to_wait_and_lose_nothing(client: Client) -> None:
    for _turn in range(way_back.AT_ONCE):
        assert way_back._turns.acquire(blocking=False)
    try:
        response = send(client, take="paper")
    finally:
        for _turn in range(way_back.AT_ONCE):
            way_back._turns.release()
    assert response.status_code == 503
    assert {one.name: one.value for one in response.context["sent"]} == TYPED


def test_another_site_cannot_fill_it_in(client: Client) -> None:
    response = client.post(PLACE, TYPED, headers={"Origin": "https://elsewhere.example"})
    assert "Whitfield" not in body(response)


@pytest.mark.parametrize("verb", ["put", "patch", "delete"])
def test_a_wrong_verb_is_refused(client: Client, verb: str) -> None:
    assert getattr(client, verb)(PLACE).status_code == 405


def test_no_answers_file_can_hold_it() -> None:
    assert PLACES["ruled"] not in BY_NAME
    assert WayBackForm not in {step.form for step in BY_NAME.values()}


def test_who_reads_spanish_reads_what_the_paper_says_before_it_is_taken(client: Client) -> None:
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "es"
    page = body(send(client))
    assert "Withdrawal of Request to End or Change the Order" in page
    assert "Retiro mi solicitud, en su totalidad." in page
    assert page.index("I withdraw my request, all of it.") < page.index("Retiro mi solicitud, en su totalidad.")


def test_who_reads_english_finds_the_paper_once(client: Client) -> None:
    assert body(send(client)).count("I withdraw my request, all of it.") == 1
