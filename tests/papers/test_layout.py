"""How the papers to file lie on the page, measured in the PDF: numbered lines, long names, many rows."""

from typing import Any

import pymupdf
import pytest

from orders.jurisdiction import CaptionStyle
from orders.kind import Kind
from orders.law import the_law
from orders.papers.render import lay_out, render_packet
from orders.role import Role
from tests.papers.filled import FILING, filled
from tests.papers.printed import packet, to_file

pytestmark = pytest.mark.slow
TO_FILE = "papers-to-file.pdf"
LAW = the_law()
NUMBERED = sorted(
    code for code, one in LAW.jurisdictions.items() if one.draftable and one.caption_style == CaptionStyle.PLEADING
)
SIDES = [next(path for path in FILING if (path.kind, path.role) == (Kind.FINAL_CIVIL, role)) for role in Role]
EDGE = 612.0
"""Width of US Letter in points."""
TRUE = 2.0
"""Points a line may lie off its number, a tenth of its height: rules and boxes on the way are of less than one each."""


def pages(facts: dict[str, Any]) -> list[pymupdf.Page]:
    return list(pymupdf.open(stream=render_packet(packet(facts), TO_FILE).files[TO_FILE]))


def text(facts: dict[str, Any]) -> str:
    return "\n".join(page.get_text() for page in pages(facts))


def numbers_and_lines(page: pymupdf.Page) -> tuple[list[float], dict[float, str]]:
    """The foot of each number in the margin, and of each line of text with its first word."""
    words = page.get_text("words")
    margin = [word[3] for word in words if word[2] < 106 and word[4].isdigit()]
    return margin, {round(word[3], 1): word[4] for word in reversed(words) if word[0] > 106 and word[3] < 740}


def test_some_state_wants_numbered_lines() -> None:
    assert "CA" in NUMBERED


@pytest.mark.parametrize("state", NUMBERED)
@pytest.mark.parametrize("path", SIDES, ids=lambda path: path.role)
def test_each_line_stands_at_its_number(state: str, path: Any) -> None:
    numbered = [both for page in pages(filled(path, state)) if (both := numbers_and_lines(page))[0]]
    assert numbered
    for margin, lines in numbered:
        assert len(margin) == 28
        assert [word for foot, word in lines.items() if min(abs(foot - one) for one in margin) > TRUE] == []


@pytest.mark.parametrize("state", ["NJ", "OH", "OR", "TX", "WA"])
@pytest.mark.parametrize("path", SIDES, ids=lambda path: path.role)
def test_a_proof_of_service_is_one_page(path: Any, state: str) -> None:
    assert len(lay_out(to_file(filled(path, state), "proof_of_service"), "CV-2").pages) == 1


@pytest.mark.parametrize("state", ["CA", "OH", "TX"])
def test_long_names_and_titles_stay_on_the_page(state: str) -> None:
    long = "Maximiliana-Wolfeschlegelsteinhausenbergerdorff de la Santísima Trinidad O’Shaughnessy"
    facts = filled(SIDES[0], state, you={"name": long}, order={"court_name": "Court of " + "Domestic Relations " * 8})
    for page in pages(facts):
        words = page.get_text("words")
        assert max(word[2] for word in words) <= EDGE - 36
    assert "Wolfeschlegelsteinhausenbergerdorff" in text(facts).replace("-\n", "").replace("\n", "")


def test_without_a_case_number_there_is_a_blank_and_no_word_for_nothing() -> None:
    read = text(filled(SIDES[0], "OH", order={"case_number": None}))
    assert "None" not in read
    assert "Case" in read


def test_forty_programs_are_all_printed() -> None:
    program = {"program": "parenting", "ordered_by_court": "no", "completed_on": "2023-03-11", "have_proof": "yes"}
    programs = [program | {"provider": f"Provider number {at:02}"} for at in range(40)]
    read = text(filled(SIDES[1], "CO", programs={"programs": programs}))
    assert [at for at in range(40) if f"Provider number {at:02}" not in read] == []


def test_three_children_are_all_printed() -> None:
    three = [{"initials": initials, "birth_year": 2016} for initials in ("Q.A.", "Q.B.", "Q.C.")]
    read = text(filled(SIDES[0], "OH", children={"children": three}))
    assert [one["initials"] for one in three if one["initials"] not in read] == []
