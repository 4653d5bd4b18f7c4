"""Beginning, the papers, deleting, leaving fast, and what strangers and mistaken browsers get."""

import re
from typing import Any

import pytest
from django.test import Client, override_settings
from lxml import html

from interview.addresses import anchor_of
from interview.cookie import page_mark, read_cookie
from interview.models import Case, Wrap
from interview.visit import CaseRequest
from orders.papers.calendar_file import CALENDAR_FILE
from tests.conftest import sample
from tests.interview.visitor import Visitor

ENDING = sample("final-protected-end-ca")
pytestmark = pytest.mark.django_db
NEUTRAL = re.compile(
    r"/c/[\w-]{22}/[a-z2-7]{16}(/[a-z2-7]{16})?(\?moved=1)?(#f[a-z2-7]{8}|#make)?|#(main|make|f[a-z2-7]{8}(_0)?)"
    r"|/(help|words|states|safety|leave|language|deleted|kinds|paper)?/?|/questions/(#q\d{1,2})?|(tel|sms):.*|https?://.*"
    r"|#(orders|asking|limits|forms|service|fees|clerk|appeal|help|sources)"
)
"""Pages of a case, of everybody, and of others; on the page of a state its own sections."""


def test_beginning_makes_a_case_and_leads_to_the_first_question(visitor: Visitor) -> None:
    assert visitor.here == "where"
    assert Case.objects.count() == Wrap.objects.count() == 1


def test_beginning_again_keeps_the_cookie_and_the_other_case(visitor: Visitor) -> None:
    cookie = visitor.client.cookies["op"].value
    other = Visitor(visitor.client)
    assert visitor.client.cookies["op"].value == cookie
    assert visitor.here == other.here == "where"
    assert visitor.case_id != other.case_id


@pytest.mark.parametrize("ended", ["planted", "deleted", "left", "idle"])
def test_a_cookie_that_opens_nothing_is_not_taken_for_a_new_case(visitor: Visitor, clock: Any, ended: str) -> None:
    known = visitor.client.cookies["op"].value
    if ended == "planted":
        known = "A" * 43
    elif ended == "idle":
        clock.pass_by(minutes=61)
    else:
        visitor.client.post("/leave/" if ended == "left" else visitor.place("delete"))
    client = Client()
    client.cookies["op"] = known
    begun = Visitor(client)
    assert client.cookies["op"].value != known
    thief = Client()
    thief.cookies["op"] = known
    assert thief.get(begun.place("where")).status_code == 404


def test_the_bare_address_resumes_at_the_first_open_question(visitor: Visitor) -> None:
    visitor.answer("where", {"state": "CA"})
    assert visitor.here == "role"


def test_every_page_of_a_case_can_delete_it_and_be_left(visitor: Visitor) -> None:
    walked = visitor.walk(ENDING)
    for step in [*walked, "papers"]:
        text = visitor.read(step).content.decode()
        assert "Delete my answers now" in text
        assert 'action="/leave/"' in text


def test_no_page_of_a_case_is_kept_by_the_browser(visitor: Visitor) -> None:
    assert visitor.read("where")["Cache-Control"] == "no-store"


@pytest.mark.slow
def test_nothing_that_is_handed_out_is_kept_by_the_browser(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    assert visitor.read("papers")["Cache-Control"] == "no-store"
    kinds = {"papers-to-keep.pdf": "application/pdf", "print/file": "text/html", CALENDAR_FILE: "text/calendar"}
    things = [(visitor.item("papers", name), kind) for name, kind in kinds.items()]
    for place, kind in [*things, (visitor.item("picture", "checklist.png"), "image/png")]:
        answer = visitor.client.get(place)
        assert (answer.status_code, answer["Cache-Control"]) == (200, "no-store")
        assert answer["Content-Type"].startswith(kind)


def test_addresses_tell_nothing_and_differ_between_cases(visitor: Visitor) -> None:
    other = Visitor()
    for step in ("where", "your-choice", "papers"):
        assert step not in visitor.place(step)
        assert visitor.place(step).rpartition("/")[2] != other.place(step).rpartition("/")[2]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["final-protected-end-ca", "criminal-restrained-change-ca", "referral-military"])
def test_no_link_of_a_case_tells_where_it_leads(visitor: Visitor, name: str) -> None:
    for step in (*visitor.walk(sample(name)), "check", "papers", "save", "law"):
        page = html.fromstring(visitor.read(step).content.decode() or "<p></p>")
        leads = {str(one.get("href") or one.get("action")) for one in page.xpath("//*[self::a or self::form]")}
        assert [lead for lead in leads - {"None"} if not NEUTRAL.fullmatch(lead)] == [], step


@pytest.mark.parametrize("field", ["reasons-statement", "order-type-kind", "role-role"])
def test_no_place_on_a_page_tells_what_is_asked_there(field: str) -> None:
    assert not set(field.split("-")) & set(re.split(r"\W", anchor_of(field)))
    assert anchor_of(field) != anchor_of(f"{field}2")


@pytest.mark.parametrize("page", ["where", "role", "your-choice", "reasons", "check"])
def test_no_browser_keeps_what_stands_in_a_form(visitor: Visitor, page: str) -> None:
    """Some write it down for the day they are opened again; what each field says of itself leaves out the choices."""
    visitor.walk(ENDING, until="check")
    tree = html.fromstring(visitor.read(page).content.decode())
    (form,) = tree.xpath("//form[@id='questions']")
    assert form.get("autocomplete") == "off"


def test_another_persons_case_is_a_kind_page_and_nothing_more(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="you")
    stranger = Visitor()
    for address in (f"/c/{visitor.case_id}/", visitor.place("you"), visitor.place("papers"), f"/c/{'A' * 22}/"):
        page = stranger.client.get(address)
        assert page.status_code == 404
        assert "These pages are closed" in page.content.decode()


def test_without_a_cookie_a_case_is_closed(visitor: Visitor) -> None:
    assert Client().get(visitor.place("where")).status_code == 404


def test_an_idle_case_is_closed_and_another_can_begin(visitor: Visitor, clock: Any) -> None:
    clock.pass_by(minutes=61)
    page = visitor.client.get(visitor.place("where"))
    assert page.status_code == 404
    assert 'href="/">Start again<' in page.content.decode()
    assert Visitor(visitor.client).here == "where"


def test_a_tampered_case_is_closed_without_an_error(visitor: Visitor) -> None:
    Case.objects.update(sealed=bytes(5000))
    assert visitor.client.get(visitor.place("where")).status_code == 404


@pytest.mark.parametrize("cookie", ["", "x", "é", "a" * 43, "\0", "a" * 4000])
def test_a_tampered_cookie_is_closed_without_an_error(visitor: Visitor, cookie: str) -> None:
    assert Client(headers={"cookie": f"op={cookie}"}).get(visitor.place("where")).status_code == 404


def test_a_page_is_marked_for_its_visitor_only(visitor: Visitor) -> None:
    request = CaseRequest()
    request.COOKIES = {"op": visitor.client.cookies["op"].value}
    secret = read_cookie(request)
    assert secret is not None
    assert visitor.read("where").context["page_mark"] == page_mark(secret)
    assert visitor.client.cookies["op"].value not in visitor.read("where").content.decode()


@override_settings(HTTPS=True)
def test_over_https_the_cookie_is_bound_to_the_host(clock: Any) -> None:
    client = Client()
    response = client.post("/begin/", secure=True)
    assert response.cookies["__Host-op"]["secure"] is True
    assert client.get(response["Location"], secure=True).status_code == 302
