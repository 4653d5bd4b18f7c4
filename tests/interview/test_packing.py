"""Pages of a case travel packed. What would make a packed length tell about its words must not be there."""

import gzip
import re
from collections.abc import Iterator

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client

from config.packing import PackedPages
from interview.handing_out import CONTENT_TYPES
from tests.conftest import sample
from tests.interview.visitor import Visitor

ENDING = sample("final-protected-end-ca")
CHOSEN = "textchosenbyastranger"
GZIP = {"accept-encoding": "gzip"}
NAME_IS_IN_FRONT = 8
"""The flag of a gzip file that begins with a name; Django writes its random bytes there."""
pytestmark = pytest.mark.django_db


def pages_of(visitor: Visitor) -> Iterator[str]:
    """The address of every page a case with all its answers can show."""
    steps = [*visitor.walk(ENDING), "check", "papers", "save"]
    yield from (visitor.place(step) for step in dict.fromkeys(steps))
    yield from (copy.url for copy in visitor.read("check").context["copies"])
    yield from (pile.to_print for pile in visitor.read("papers").context["piles"] if pile.is_joined)


def test_no_page_of_a_case_shows_a_word_of_its_request(visitor: Visitor) -> None:
    names = ("q", "moved", "changed", "details", "here", "language", CHOSEN)
    told = ("user-agent", "referer", "accept-language", "accept", "x-forwarded-for", "x-forwarded-host", CHOSEN)
    visitor.client.cookies["stranger"] = CHOSEN
    for address in pages_of(visitor):
        page = visitor.client.get(address, dict.fromkeys(names, CHOSEN), headers=dict.fromkeys(told, CHOSEN))
        assert page.status_code == 200
        assert CHOSEN not in page.content.decode()


@pytest.mark.parametrize("page", ["where", "check", "save", "delete", "stay"])
def test_another_site_gets_no_word_of_what_it_posts_back(visitor: Visitor, page: str) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = visitor.client.cookies
    sent = strict.post(visitor.place(page), {"where-state": CHOSEN, CHOSEN: CHOSEN, "language": "es"})
    assert sent.status_code == 403
    assert CHOSEN not in sent.content.decode()


def test_the_token_of_a_form_is_masked_anew_on_each_page(visitor: Visitor) -> None:
    pages = [visitor.read("where").content.decode() for _ in range(2)]
    first, second = (re.findall(r'name="csrfmiddlewaretoken" value="([^"]+)"', page) for page in pages)
    assert first
    assert not {*first, visitor.client.cookies["form"].value} & set(second)


def test_a_page_of_a_case_is_packed_with_random_bytes_in_front_and_kept_nowhere(visitor: Visitor) -> None:
    page = visitor.client.get(visitor.place("where"), headers=GZIP)
    assert page["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in page["Vary"]
    assert page["Cache-Control"] == "no-store"
    assert page.content[3] & NAME_IS_IN_FRONT
    assert b"</html>" in gzip.decompress(page.content)


def test_who_does_not_ask_for_a_packed_page_gets_a_plain_one(visitor: Visitor) -> None:
    page = visitor.client.get(visitor.place("where"), headers={"accept-encoding": "identity"})
    assert "Content-Encoding" not in page
    assert "Accept-Encoding" in page["Vary"]


@pytest.mark.parametrize("kind", [*CONTENT_TYPES.values(), "image/png"])
def test_files_and_pictures_travel_as_they_are(kind: str) -> None:
    request = HttpRequest()
    request.META["HTTP_ACCEPT_ENCODING"] = "gzip"
    answer = PackedPages(lambda _: HttpResponse(b"a" * 5_000, content_type=kind))(request)
    assert answer.content == b"a" * 5_000  # type: ignore[attr-defined]


def test_a_page_that_comes_late_brings_no_cookie(visitor: Visitor) -> None:
    addresses = list(pages_of(visitor))
    assert visitor.client.cookies["form"].value
    for address in addresses:
        page = visitor.client.get(address)
        assert page.status_code == 200
        assert not page.cookies


@pytest.mark.parametrize("address", ["/help/", "/questions/", "/states/", "/states/CA/", "/nowhere/", "/deleted/"])
def test_a_page_without_a_form_of_its_own_brings_no_cookie(client: Client, address: str) -> None:
    assert not client.get(address).cookies


def test_what_is_asked_for_after_leaving_brings_no_cookie(visitor: Visitor) -> None:
    addresses = [*pages_of(visitor), visitor.item("papers", "papers-to-file.pdf"), visitor.item("picture", "anything")]
    visitor.client.post("/leave/")
    for address in addresses:
        page = Client().get(address)
        assert page.status_code == 404
        assert not page.cookies
