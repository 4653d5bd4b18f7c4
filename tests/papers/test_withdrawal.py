"""The paper that takes a request back: in every state, with what is known and with nothing but a name."""

from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from orders.papers.assemble import assemble
from orders.papers.paper_html import html_of
from orders.papers.render import render
from orders.papers.withdrawal import STEP, GrantedError, withdrawal_packet
from orders.place import STATES
from tests.conftest import TODAY, sample


def told(state: str = "OH", **withdrawal: Any) -> dict[str, dict[str, Any]]:
    return {
        "where": {"state": state},
        "role": {"role": "protected"},
        "order": {"court_name": "Court of Common Pleas", "county": "Franklin", "case_number": "23 DV 004417"},
        "you": {"name": "Dana Whitfield"},
        "other-party": {"name": "Marcus Whitfield"},
        STEP: {"filed_on": "2026-11-02", "ruled": "not_yet"} | withdrawal,
    }


def text_of(facts: dict[str, dict[str, Any]]) -> str:
    return " ".join(html_of(withdrawal_packet(facts, TODAY, "en").papers[0]).striptags().split())


@pytest.mark.parametrize("state", STATES)
def test_every_states_paper_names_both_sides_the_case_and_the_request(state: str) -> None:
    text = text_of(told(state))
    assert all(one in text for one in ("Dana Whitfield", "Marcus Whitfield", "23 DV 004417", "November 2, 2026"))
    assert "I withdraw my request, all of it." in text
    assert "without prejudice" in text
    assert "None" not in text


def test_it_says_nothing_of_a_free_choice_and_nothing_of_where_one_lives() -> None:
    text = text_of(told())
    assert "free will" not in text
    assert "pressure" not in text
    assert "Address: not on this paper." in text


def test_who_does_not_know_of_a_ruling_gets_two_boxes_for_a_pen() -> None:
    html = html_of(withdrawal_packet(told(ruled=None), TODAY, "en").papers[0])
    assert html.count("Box to mark") == 2
    assert "As far as I know" not in html


def test_who_knows_that_there_is_none_gets_no_box() -> None:
    assert "Box to mark" not in html_of(withdrawal_packet(told(), TODAY, "en").papers[0])


def test_what_is_not_known_is_a_blank_that_says_its_name() -> None:
    facts = told(filed_on=None) | {"order": {}}
    html = html_of(withdrawal_packet(facts, TODAY, "en").papers[0])
    assert "Blank: day you filed the request" in html
    assert "Blank: case number" in html


def test_no_paper_takes_a_ruling_back() -> None:
    with pytest.raises(GrantedError):
        withdrawal_packet(told(ruled="granted"), TODAY, "en")


def test_no_packet_holds_it() -> None:
    names = {paper.name for paper in assemble(sample("final-protected-end-oh"), TODAY, "en").papers}
    assert STEP not in names


def test_it_prints_with_a_neutral_name_and_the_same_bytes_each_time() -> None:
    made = render(told(), TODAY, "en", "papers-to-file.pdf").files
    assert list(made) == ["papers-to-file.pdf"]
    pages = PdfReader(BytesIO(made["papers-to-file.pdf"])).pages
    assert "Case No. 23 DV 004417" in pages[0].extract_text()
    assert render(told(), TODAY, "en", "papers-to-file.pdf").files == made
