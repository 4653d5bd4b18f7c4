"""The pages of the states' law: found by name or code, open to everyone, and honest about what is not there."""

import re
import shutil
from html import unescape
from pathlib import Path

import pytest
from django.test import Client, RequestFactory
from django.utils.html import strip_tags

from interview.forms.labels_places import STATE_NAMES
from interview.states import StatePage, StatesPage, law_page_on
from orders.law import FIXTURES, Law, load_law, the_law
from tests.interview.visitor import Visitor


def words(html: bytes) -> str:
    return unescape(re.sub(r"\s+", " ", strip_tags(html.decode())))


def found(client: Client, search: str) -> list[str]:
    page = client.get("/states/", {"q": search}).content.decode()
    return re.findall(r'href="/states/([A-Z]{2})/"', page)


def test_the_index_says_once_that_no_attorney_has_read_the_files(client: Client) -> None:
    told = words(client.get("/states/").content)
    assert told.count("No attorney has read these pages") == 1
    assert "Read by an attorney" not in told


def test_the_index_says_who_was_read_and_how_old_a_file_is(rf: RequestFactory, tmp_path: Path) -> None:
    text = (FIXTURES / "jurisdictions" / "OH.yaml").read_text()
    read = text.replace("reviewed_by: null", "reviewed_by: A. Lawyer").replace(
        "reviewed_on: null", "reviewed_on: 2025-11-20"
    )
    (tmp_path / "OH.yaml").write_text(re.sub(r"^checked: .*$", "checked: 2025-11-20", read, flags=re.MULTILINE))
    law = load_law(tmp_path)
    assert not law.refused
    told = words(StatesPage.as_view(law=lambda: law)(rf.get("/states/")).content)
    assert re.search(r"November 20, 2025 \(\d{3,} days ago\) Yes", told)
    assert "No attorney has read" not in told


@pytest.fixture
def with_a_broken_file(tmp_path: Path) -> Law:
    """The law as it loads when Ohio's file is broken."""
    shutil.copytree(FIXTURES / "jurisdictions", tmp_path / "law")
    (tmp_path / "law" / "OH.yaml").write_text("code: OH\n")
    return load_law(tmp_path / "law")


def test_the_index_lists_every_state_with_its_coverage(client: Client) -> None:
    assert set(found(client, "")) == set(the_law().jurisdictions)


@pytest.mark.parametrize(
    ("search", "codes"),
    [
        ("new j", ["NJ"]),
        ("NJ", ["NJ"]),
        ("nj", ["NJ"]),
        ("  North   Dakota ", ["ND"]),
        ("virginia", ["VA", "WV"]),
        ("nowhere", []),
        ("<script>", []),
    ],
)
def test_a_state_is_found_by_a_part_of_its_name_or_its_code(client: Client, search: str, codes: list[str]) -> None:
    assert [code for code in found(client, search) if code in the_law().jurisdictions] == codes


def test_a_search_is_shown_again_escaped_and_cut(client: Client) -> None:
    page = client.get("/states/", {"q": '"><script>' + "x" * 5000}).content.decode()
    assert "<script>x" not in page
    assert "x" * 61 not in page
    assert "No state has that name." in page


@pytest.mark.parametrize("code", sorted(the_law().jurisdictions))
def test_every_state_has_a_page_with_a_neutral_title(client: Client, code: str) -> None:
    answer = client.get(f"/states/{code}/")
    assert answer.status_code == 200
    assert b"<title>Court papers \xe2\x80\x93 states</title>" in answer.content
    assert "general information, not legal advice" in words(answer.content)


def test_a_page_says_that_no_attorney_has_read_it_yet(client: Client) -> None:
    assert "No attorney in Oregon has read this page yet." in words(client.get("/states/OR/").content)


def test_small_letters_lead_to_the_page(client: Client) -> None:
    assert client.get("/states/nj/").headers["Location"] == "/states/NJ/"


@pytest.mark.parametrize("path", ["/states/ZZ/", "/states/N/", "/states/../", "/states/NJ/x/"])
def test_what_is_no_state_is_not_here(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/states/", "/states/NJ/"])
def test_the_pages_only_answer(client: Client, path: str) -> None:
    assert client.post(path).status_code == 405
    assert client.head(path).status_code == 200


def test_a_refused_file_closes_its_own_page_and_no_other(with_a_broken_file: Law) -> None:
    page = StatePage.as_view(law=lambda: with_a_broken_file)
    closed = page(RequestFactory().get("/states/OH/"), code="OH")
    assert closed.status_code == 503
    assert "This page is not available right now." in words(closed.content)
    assert page(RequestFactory().get("/states/NJ/"), code="NJ").status_code == 200


def test_the_index_says_which_state_is_not_available(with_a_broken_file: Law) -> None:
    index = StatesPage.as_view(law=lambda: with_a_broken_file)
    page = words(index(RequestFactory().get("/states/", {"q": "ohio"})).content)
    assert "Ohio OH Not available right now" in page


@pytest.mark.parametrize("page", ["/", "/questions/"])
def test_the_first_pages_lead_here(client: Client, page: str) -> None:
    assert 'href="/states/"' in client.get(page).content.decode()


def test_the_interview_leads_to_the_state_that_was_chosen() -> None:
    assert law_page_on("where", {}, "/c/x") == {"url": "/states/", "name": ""}
    assert law_page_on("where", {"where": {"state": "tribal"}}, "/c/x") == {"url": "/states/", "name": ""}
    assert law_page_on("check", {"where": {"state": "NJ"}}, "/c/x") == {"url": "/c/x", "name": STATE_NAMES["NJ"]}
    assert law_page_on("role", {"where": {"state": "NJ"}}, "/c/x") is None


def test_from_a_case_the_card_is_at_an_address_that_does_not_name_the_state(visitor: Visitor) -> None:
    assert visitor.read("law").status_code == 302
    visitor.answer("where", {"state": "NJ"})
    link = f'href="{visitor.place("law")}"'
    assert link in visitor.read("where").content.decode()
    card = visitor.read("law").content.decode()
    assert "<h1>New Jersey</h1>" in card
    assert f'<p class="op-back"><a href="{visitor.place("role")}">' in card
    assert Client().get(visitor.place("law")).status_code == 404
