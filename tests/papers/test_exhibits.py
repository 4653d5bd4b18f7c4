"""The papers a restrained person shows: lettered, listed, each behind its cover, and none that may hurt them."""

import re

import pytest

from orders.kind import Kind
from orders.papers.grounds import letter_of
from orders.papers.render import html_of, lay_out
from orders.path import Path
from orders.role import Role
from tests.papers.filled import PRINTING, filled, name_of
from tests.papers.printed import packet, papers_to_file, to_file, words

WITH_EXHIBITS = [path for path in PRINTING if "exhibit_list" in path.to_file]
PATH = WITH_EXHIBITS[0]
LETTER = {"kind": "letter", "description": "Letter from my boss", "date": "2025-03-04"}
PHOTO = {"kind": "photo", "description": "Our new home"}
MESSAGE = {"kind": "message_from_other_side", "description": "She wrote to me", "date": "2025-05-06"}
CALL_BEFORE = MESSAGE | {"description": "An older message", "date": "2023-05-06"}


def shown(*rows: dict) -> dict:
    return filled(PATH, proof={"proof": list(rows)})


def names(facts: dict) -> list[str]:
    return [paper.name for paper in papers_to_file(facts)]


@pytest.mark.parametrize("path", WITH_EXHIBITS, ids=name_of)
def test_exhibits_are_those_of_a_restrained_person_with_a_final_order(path: Path) -> None:
    assert (path.kind, path.role) == (Kind.FINAL_CIVIL, Role.RESTRAINED)


def test_the_list_the_covers_and_the_declaration_give_the_same_letters() -> None:
    facts = shown(LETTER, PHOTO, CALL_BEFORE)
    rows = re.findall(r"<tr><td><p>(\w+)</p></td>", html_of(to_file(facts, "exhibit_list")))
    covers = re.findall(r"<h1>Exhibit (\w+)</h1>", html_of(to_file(facts, "exhibit_cover")))
    assert rows == covers == ["A", "B", "C"]
    assert "are marked Exhibit A to Exhibit C." in words(to_file(facts, "declaration"))
    assert "are marked Exhibit A." in words(to_file(shown(LETTER), "declaration"))


def test_each_cover_is_a_page_with_case_letter_and_paper() -> None:
    pages = lay_out(to_file(shown(LETTER, PHOTO), "exhibit_cover"), "CV-2").pages
    assert len(pages) == 2
    text = words(to_file(shown(LETTER), "exhibit_cover"))
    for said in (
        "Othername v. Yourname",
        "Case No. CV-2",
        "Exhibit A",
        "Letter dated March 4, 2025. Letter from my boss.",
    ):
        assert said in text


@pytest.mark.parametrize("rows", [(), (MESSAGE,)], ids=["nothing", "only a message"])
def test_with_nothing_to_show_there_is_no_list_and_no_cover(rows: tuple[dict, ...]) -> None:
    facts = shown(*rows)
    assert not {"exhibit_list", "exhibit_cover"} & set(names(facts))
    assert "Exhibit" not in words(to_file(facts, "declaration"))


@pytest.mark.parametrize("dated", [{"date": "2025-05-06"}, {"date": "2024-03-04"}, {"date": None}])
def test_a_message_that_may_show_contact_is_no_exhibit_and_the_finding_says_so(dated: dict) -> None:
    made = packet(shown(MESSAGE | dated, LETTER))
    everything = "".join(words(paper) for paper in made.papers if paper.name != "checklist")
    assert "She wrote to me" not in everything.replace("Papers that prove it She wrote to me", "")
    assert [finding.id for finding in made.findings].count("proof_shows_contact") == 1
    assert "We left it off your list of exhibits" in words(next(one for one in made.papers if one.name == "checklist"))
    assert "Exhibit A: " not in everything
    assert re.findall(r"<tr><td><p>(\w+)</p></td>", html_of(to_file(shown(MESSAGE, LETTER), "exhibit_list"))) == ["A"]


def test_ones_own_lawyer_is_told_of_every_paper() -> None:
    path = next(one for one in PRINTING if (one.kind, one.role) == (Kind.CRIMINAL, Role.RESTRAINED))
    facts = filled(path, proof={"proof": [MESSAGE]}, lawyer={"has_lawyer": "yes"})
    assert "She wrote to me" in words(to_file(facts))
    assert "She wrote to me" not in words(to_file(facts | {"lawyer": {"has_lawyer": "no"}}))


@pytest.mark.parametrize(("place", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA")])
def test_letters_go_on_after_z(place: int, letter: str) -> None:
    assert letter_of(place) == letter
