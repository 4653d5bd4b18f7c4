"""Each difference in kind between the states' laws, from answers to printed words with their source (LOGIC.md)."""

import re

import pytest

from interview.steps import BY_NAME
from orders.jurisdiction import Jurisdiction, Sourced
from orders.jurisdiction.leaves import blocks, leaves
from orders.law import the_law
from orders.papers.paper import Packet, Pile
from orders.path import Referral
from tests.conftest import TODAY
from tests.logic import both_sides, restrained, to_show
from tests.logic.row import Case, Row
from tests.papers.printed import words

ROWS = (*restrained.ROWS, *to_show.ROWS, *both_sides.ROWS)
PAGES = ("state-questions", "factors")


def read(packet: Packet, name: str) -> str:
    """The words of one paper of the packet; none where it is not in it."""
    return " ".join(words(paper) for paper in packet.papers if paper.name == name)


def asked(case: Case) -> str:
    """What the pages built from the state's file ask this person."""
    route = case.route
    forms = (BY_NAME[page].form(facts=route.facts, law=the_law(), today=TODAY) for page in PAGES if page in route.steps)
    return " ".join(str(field.label) for form in forms for field in form.fields.values())


def titles_behind(says: str, law: Jurisdiction) -> set[str]:
    """The titles of the sources of every block of the file with these words."""
    sourced = (block for block in blocks(law) if isinstance(block, Sourced))
    saying = [block for block in sourced if any(says in str(value) for _, value in leaves(block))]
    return {source.title for block in saying for source in law.sources_of(block)}


def source_line_after(says: str, page: str) -> str:
    """The line "From: ... on DAY" that follows the words."""
    found = re.search(r"From: .*? (?:We read it|Read) on [A-Z][a-z]+ \d+, \d{4}", page[page.index(says) :])
    assert found is not None
    return found.group()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_the_answers_lead_to_the_words_with_their_source(row: Row) -> None:
    packet, law = row.case.packet, the_law().jurisdictions[row.case.state]
    page = read(packet, "checklist")
    for said in (row.says, *row.also):
        assert said in page
    line = source_line_after(row.says, page)
    assert any(title in line for title in titles_behind(row.says, law)), line
    assert line.endswith(f"on {law.checked:%B} {law.checked.day}, {law.checked.year}")
    for name, phrases in row.papers.items():
        assert [phrase for phrase in phrases if phrase not in read(packet, name)] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_whoever_it_does_not_fit_does_not_read_it(row: Row) -> None:
    page = read(row.off.packet, "checklist")
    assert [said for said in (row.says, *row.gone) if said in page] == []


@pytest.mark.parametrize("row", [row for row in ROWS if row.files is not None], ids=lambda row: row.name)
def test_the_request_is_drafted_or_held_back(row: Row) -> None:
    filed = [paper.name for paper in row.case.packet.in_pile(Pile.FILE)]
    assert filed[:1] == ([row.files] if row.files else [])


@pytest.mark.parametrize("row", [row for row in ROWS if row.asks], ids=lambda row: row.name)
def test_what_the_words_hang_on_is_asked(row: Row) -> None:
    assert row.asks in asked(row.case)


def test_a_file_too_thin_to_draft_from_refers() -> None:
    packet = Case("PR", role="protected", aim=None).packet
    assert (packet.referral, packet.in_pile(Pile.FILE)) == (Referral.NOT_DRAFTABLE, ())
    page = read(packet, "referral")
    law = the_law().jurisdictions["PR"]
    assert "Not coming to court after being summoned is treated as contempt." in page
    assert source_line_after("is treated as contempt", page).endswith(f"{law.checked.day}, {law.checked.year}")
    assert Case("NJ", role="protected").packet.referral is None


def test_every_state_of_the_table_has_a_row() -> None:
    table = (
        "OR MO WI AZ IN CO MN UT TX WA NJ MI NC PA IL NY VA CA GA OH NE MD HI AK DE ND MA SC KY TN IA LA VT MT RI WY WV"
    )
    assert {row.case.state for row in ROWS} == {*table.split(), "NM", "MS", "NV"}
