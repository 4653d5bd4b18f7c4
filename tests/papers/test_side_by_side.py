"""The copy to read beside the papers to hand in: the same blocks in both languages, and not a word left out."""

import re
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from markupsafe import Markup
from pypdf import PdfReader

from interview.answers_file import read_answers
from orders.facts import Facts
from orders.law import Law, the_law
from orders.matter import Matter
from orders.papers.assemble import assemble
from orders.papers.environment import environment
from orders.papers.paper import Packet, Paper, Pile
from orders.papers.paper_html import html_of
from orders.papers.reading_blocks import Block, reading_blocks
from orders.papers.render import render_packet
from orders.papers.side_by_side import HIDDEN, NAME, Copy, Row
from orders.papers.withdrawal import withdrawal_packet
from orders.path import Path as Way
from orders.role import Role
from tests.conftest import SAMPLES, TODAY, sample
from tests.papers.accessible import faults, languages_of_cells
from tests.papers.filled import FILING, filled, name_of

TO_READ = "Esto es solo para leer. No lo firme."
_STAYS_ENGLISH = re.compile(r'<span lang="en">.*?</span>', re.DOTALL)
_ENGLISH_WORDS = re.compile(
    r"\b(the|this|that|of|and|is|are|was|has|have|not|with|from|for|my|your|it|in the|by|an|any|will|must|may)\b"
)


def spanish(facts: Facts) -> Packet:
    return assemble(facts, TODAY, "es")


@cache
def sample_facts(path: Path) -> Facts:
    return read_answers(path.read_text(), the_law(), TODAY).facts


@cache
def sample_in_spanish(path: Path) -> Packet:
    return spanish(sample_facts(path))


def handed_in(packet: Packet) -> list[Paper]:
    return [paper for paper in packet.papers if paper.pile != Pile.KEEP]


def copies_in(packet: Packet) -> tuple[Copy, ...]:
    return next((paper.context["copies"] for paper in packet.papers if paper.name == NAME), ())


def words(html: str) -> str:
    return re.sub(r"\s+", "", Markup(html).striptags().replace("\u00b7", ""))


def typed(value: Any) -> list[str]:
    """Every text among the answers that is longer than a code."""
    if isinstance(value, dict):
        return [text for one in value.values() for text in typed(one)]
    if isinstance(value, list | tuple):
        return [text for one in value for text in typed(one)]
    return [value] if isinstance(value, str) and " " in value else []


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_each_paper_handed_in_has_a_copy_in_the_order_of_the_packet(path: Path) -> None:
    packet = sample_in_spanish(path)
    assert [copy.paper.name for copy in copies_in(packet)] == [paper.name for paper in handed_in(packet)]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_an_english_packet_has_no_copy(path: Path) -> None:
    assert copies_in(assemble(sample_facts(path), TODAY, "en")) == ()


@pytest.mark.parametrize("way", FILING, ids=name_of)
def test_the_columns_have_the_same_blocks_and_leave_out_no_word_of_the_paper(way: Way) -> None:
    for copy in copies_in(spanish(filled(way))):
        english, told = zip(*((row.english, row.told) for row in copy.rows), strict=True)
        assert [block.kind for block in english] == [block.kind for block in told], copy.paper.name
        for column, paper in ((english, copy.paper), (told, copy.twin)):
            assert words("".join(block.words for block in column)) == words(html_of(paper)), copy.paper.name


@pytest.mark.parametrize("way", FILING, ids=name_of)
def test_the_checklist_tells_once_to_read_it_before_signing(way: Way) -> None:
    english, told = (assemble(filled(way), TODAY, language).papers for language in ("en", "es"))
    said = [html_of(next(paper for paper in papers if paper.name == "checklist")) for papers in (english, told)]
    assert said[0].count("What your papers say") == 0
    assert said[1].count("Antes de firmar, lea") == 1


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_what_was_typed_stands_in_both_columns(path: Path) -> None:
    facts = sample_facts(path)
    texts = [words(text) for step in facts.values() for text in typed(dict(step))]
    for copy in copies_in(sample_in_spanish(path)):
        english, told = (words("".join(sides)) for sides in _columns(copy))
        assert [text for text in texts if text in english] == [text for text in texts if text in told], copy.paper.name


def _columns(copy: Copy) -> tuple[list[str], list[str]]:
    return [row.english.words for row in copy.rows], [row.told.words for row in copy.rows]


def _own_words(facts: Facts) -> list[str]:
    return sorted((text for step in facts.values() for text in typed(dict(step))), key=len, reverse=True)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_no_sentence_of_ours_stays_english_in_the_other_column(path: Path) -> None:
    facts = sample_facts(path)
    left = [
        said
        for copy in copies_in(sample_in_spanish(path))
        for row in copy.rows
        if len(_ENGLISH_WORDS.findall(said := _said_by_us(row, facts))) >= 3
    ]
    assert left == []


def _said_by_us(row: Row, facts: Facts) -> str:
    """The block without the person's own words and without what says that it stays English: laws, forms, orders."""
    said = str(Markup(_STAYS_ENGLISH.sub(" ", row.told.words)).striptags())
    if row.told.kind == "typed":
        return ""
    for text in _own_words(facts):
        said = said.replace(text, " ")
    return said


@pytest.mark.parametrize("way", [way for way in FILING if way.role == Role.PROTECTED], ids=name_of)
def test_nothing_kept_back_stands_in_a_pile_that_is_kept(way: Way) -> None:
    facts = filled(way, contact={"address": "77 Hidden Lane", "phone": "555-0177", "email": "safe@example.org"})
    packet = spanish(facts)
    kept = "".join(html_of(paper) for paper in packet.in_pile(Pile.KEEP))
    contact = Matter.from_facts(facts).contact
    for value in (contact.address, contact.phone, contact.email):
        assert value is None or isinstance(value, str) or not value.appears_in(kept)


def test_the_copy_of_the_sheet_for_the_clerk_shows_that_something_is_not_shown() -> None:
    copies = [copy for path in SAMPLES for copy in copies_in(sample_in_spanish(path)) if copy.paper.confidential]
    shown = [copy for copy in copies if any(HIDDEN in row.told.words for row in copy.rows)]
    assert shown
    assert all(copy.hides for copy in copies)


def test_each_page_says_that_it_is_only_for_reading_and_offers_no_room_to_sign() -> None:
    packet = spanish(sample("final-protected-end-ca"))
    copy = html_of(next(paper for paper in packet.papers if paper.name == NAME))
    assert TO_READ in copy
    assert "Firma: (se firma solo en el papel en inglés)" in Markup(copy).striptags()
    assert not re.search(r"Firma: <svg", copy)
    assert 'data-note="Solo para leer' in copy


def test_a_request_taken_back_has_its_copy_too() -> None:
    facts = filled(FILING[0], "CA") | {"withdrawal": {"filed_on": "2026-11-02", "ruled": None}}
    packet = withdrawal_packet(facts, TODAY, "es")
    assert [copy.paper.name for copy in copies_in(packet)] == ["withdrawal"]
    assert withdrawal_packet(facts, TODAY, "en").in_pile(Pile.KEEP) == ()


def test_every_word_of_a_states_file_that_a_paper_puts_into_words_is_known(law: Law) -> None:
    names: Any = environment("es").get_template("papers/court/names.html").module
    for one in law.jurisdictions.values():
        said = [names.party(one.party_word(role)) for role in Role]
        said += [names.place(one.court.venue_noun), names.laws_of(f"the {one.formal_name}")]
        said += [names.verb(one.ending.verb), names.verb_in_title(one.ending.verb)] if one.ending.verb else []
        assert all(said), one.code


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<p>One</p><p class='choice'>Two</p>", [("", "One"), ("choice", "Two")]),
        ("<ul><li><p>In an item</p></li><li>Alone</li></ul>", [("", "In an item"), ("", "Alone")]),
        ("<table><tr><th>A</th><td><p>B &amp; C</p></td></tr></table>", [("", "A \u00b7 B &amp; C")]),
        ("<header><p>Court</p><p>No. 1</p><h1>Title</h1></header>", [("", "Court<br>No. 1"), ("heading", "Title")]),
        ("<blockquote><p>Mine<br>too</p></blockquote><p> </p>", [("typed", "Mine<br>too")]),
    ],
)
def test_a_paper_is_cut_where_a_reader_pauses(html: str, blocks: list[tuple[str, str]]) -> None:
    assert [(block.kind, str(block.words)) for block in reading_blocks(Markup(html))] == blocks


def test_only_a_line_to_sign_on_loses_its_room() -> None:
    pen = Markup('Date: <svg class="pen"><title>date</title></svg> Sign: <svg class="pen"><title>you</title></svg>')
    assert Block("", pen).to_sign_elsewhere("there").words == pen
    assert Block("sign-line", pen).to_sign_elsewhere("there").words.endswith("date</title></svg> Sign: there")


@pytest.mark.slow
def test_a_screen_reader_hears_each_cell_in_its_language(tmp_path: Path) -> None:
    pdf = render_packet(spanish(sample("criminal-protected-end-fl")), f"{NAME}.pdf").files[f"{NAME}.pdf"]
    assert faults(pdf, tmp_path, "es") == []
    cells = languages_of_cells(PdfReader(BytesIO(pdf)))
    assert set(cells) == {"en", "es"}
    assert cells.count("en") > cells.count("es") > 10
