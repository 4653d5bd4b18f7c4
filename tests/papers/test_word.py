"""The Word files: the same words as the papers, in the same order, what a clerk looks for, and nothing behind it."""

import html as entities
import re
from datetime import date
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from docx.shared import Inches
from lxml import etree

from orders.papers.assemble import assemble
from orders.papers.paper import Packet, Pile
from orders.papers.paper_html import html_of
from orders.papers.render import render_packet
from orders.papers.word.file import word_file
from orders.papers.word.piles import WORD_FILES, word_files
from tests.conftest import SAMPLES, sample
from tests.papers.filled import filled
from tests.papers.printed import TODAY, packet
from tests.papers.test_contact_sheet import PROTECTED_CIVIL, SECRETS, facts_of
from tests.papers.test_typed_text import NASTY, PATH
from tests.papers.word_read import blanks_in, bodies, boxes_in, opened, parts, plain, text_of

NAMES = [path.stem for path in SAMPLES]
BLANK = re.compile(r'<svg class="pen[^>]*><title>.*?</title></svg>')
BOX = re.compile(r'<svg class="box[^>]*><title>.*?</title></svg>')
FOUR_SIDES = {qn(f"w:{side}") for side in ("top", "left", "bottom", "right")}


@cache
def made_of(name: str) -> tuple[Packet, dict[Pile, bytes]]:
    return piles(assemble(sample(name), TODAY, "en"))


def piles(made: Packet) -> tuple[Packet, dict[Pile, bytes]]:
    wanted = {WORD_FILES[pile]: made.in_pile(pile) for pile in Pile if made.in_pile(pile)}
    files = word_files(wanted, made.matter.case.case_number)
    return made, {pile: files[WORD_FILES[pile]] for pile in Pile if WORD_FILES[pile] in files}


def words_of(html: str) -> str:
    return plain(entities.unescape(re.sub(r"<[^>]+>", " ", BLANK.sub(" ", BOX.sub(" ", html)))))


@pytest.fixture(scope="module")
def tx() -> dict[Pile, bytes]:
    return made_of("final-protected-change-tx")[1]


@pytest.fixture(scope="module")
def nj() -> dict[Pile, bytes]:
    return made_of("final-restrained-end-nj")[1]


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_each_pile_of_a_sample_holds_the_words_blanks_and_boxes_of_its_papers(name: str) -> None:
    packet, files = made_of(name)
    for pile, made in files.items():
        sections = bodies(opened(made))
        papers = packet.in_pile(pile)
        assert len(sections) == len(papers)
        for paper, section in zip(papers, sections, strict=True):
            html = html_of(paper)
            assert text_of(section) == words_of(html), paper.name
            assert blanks_in(section) == len(BLANK.findall(html)), paper.name
            assert boxes_in(section) == len(BOX.findall(html)), paper.name


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_a_word_processor_finds_every_style_and_part_it_is_sent_to(name: str) -> None:
    for made in made_of(name)[1].values():
        held = parts(made)
        document, styles = (etree.fromstring(held[f"word/{part}.xml"]) for part in ("document", "styles"))
        used = {one.get(qn("w:val")) for one in document.iter(qn("w:pStyle"))}
        assert used <= {one.get(qn("w:styleId")) for one in styles.iter(qn("w:style"))}
        sent = etree.fromstring(held["word/_rels/document.xml.rels"])
        assert {f"word/{one.get('Target')}" for one in sent} <= set(held)
        named = {one.get(qn("r:id")) for one in document.iter(qn("w:footerReference"))}
        assert named <= {one.get("Id") for one in sent}


@pytest.mark.parametrize("pile", Pile)
def test_nothing_in_the_file_points_out_of_it(tx: dict[Pile, bytes], pile: Pile) -> None:
    for name, part in parts(tx[pile]).items():
        assert b"TargetMode" not in part, name
        assert b"<w:hyperlink" not in part, name
        assert b"INCLUDE" not in part, name
        fields = re.findall(rb"<w:instrText[^>]*>\s*(\w+)", part)
        assert set(fields) <= {b"PAGE", b"NUMPAGES", b"SECTIONPAGES", b"PAGEREF"}, name


def test_each_paper_has_a_footer_of_its_own_with_the_case_number_and_its_own_page_count(nj: dict[Pile, bytes]) -> None:
    document = opened(nj[Pile.FILE])
    assert len(document.sections) == 8
    for number, section in enumerate(document.sections, start=1):
        (line,) = section.footer.paragraphs
        assert line.text.startswith("Case No. FV-07-002211-18\tPage 1 of 1")
        assert not section.footer.is_linked_to_previous
        assert section._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"
        fields = [one.text.strip() for one in line._p.iter(qn("w:instrText"))]
        assert fields == ["PAGE", "SECTIONPAGES", f"PAGEREF last{number}"]
        assert len(document.element.body.xpath(f".//w:bookmarkStart[@w:name='last{number}']")) == 1


def test_a_paper_alone_counts_the_pages_of_its_file(tx: dict[Pile, bytes]) -> None:
    (section,) = opened(tx[Pile.CLERK]).sections
    assert section.footer.paragraphs[0].text.startswith(
        "Case No. 2025-41877 \u00b7 For the clerk only. Not to be served."
    )
    assert [one.text.strip() for one in section.footer._element.iter(qn("w:instrText"))] == ["PAGE", "NUMPAGES"]


def test_each_page_to_keep_says_so(nj: dict[Pile, bytes]) -> None:
    for section in opened(nj[Pile.KEEP]).sections:
        assert section.footer.paragraphs[0].text.startswith("Keep this. Do not file it.\t")


@pytest.mark.parametrize("pile", Pile)
def test_each_paper_begins_a_letter_page_with_an_inch_on_each_side(tx: dict[Pile, bytes], pile: Pile) -> None:
    for section in opened(tx[pile]).sections:
        assert (section.page_width, section.page_height) == (Inches(8.5), Inches(11))
        margins = {section.left_margin, section.right_margin, section.top_margin, section.bottom_margin}
        assert margins == {Inches(1)}
        assert section.start_type == WD_SECTION.NEW_PAGE


@pytest.mark.parametrize(
    ("name", "columns", "borders"),
    [
        ("final-restrained-end-nj", 2, [{"top", "bottom", "right"}, {"top", "bottom"}]),
        ("final-protected-end-ca", 2, [{"bottom", "right"}, set()]),
        ("final-protected-change-tx", 3, [set(), set(), set()]),
    ],
    ids=["boxed", "pleading", "section signs"],
)
def test_the_two_sides_stand_beside_the_case(name: str, columns: int, borders: list[set[str]]) -> None:
    document = opened(made_of(name)[1][Pile.FILE])
    caption = document.tables[0]
    assert len(caption.rows) == 1
    assert len(caption.columns) == columns
    drawn = [
        {side.tag.partition("}")[2] for side in cell._tc.find(f".//{qn('w:tcBorders')}")}
        for cell in caption.rows[0].cells
    ]
    assert drawn == borders
    assert re.search(r"\w+,\n", caption.cell(0, 0).text)
    assert "v." in caption.cell(0, 0).text
    if columns == 3:
        assert set(caption.cell(0, 1).text.split()) == {"\u00a7"}


def test_a_paragraphs_number_is_text_and_stays_what_it_is(nj: dict[Pile, bytes]) -> None:
    numbered = [one for one in opened(nj[Pile.FILE]).paragraphs if one.style.style_id == "Numbered"]
    assert [one.text.split("\t")[0] for one in numbered[:12]] == [f"{number}." for number in range(1, 13)]
    assert not any(one._p.findall(f".//{qn('w:numPr')}") for one in numbered)


def test_headings_are_headings_and_each_paper_has_one_of_the_first_order(nj: dict[Pile, bytes]) -> None:
    for pile in (Pile.FILE, Pile.KEEP):
        document = opened(nj[pile])
        for section in bodies(document):
            said = [one.get(qn("w:val")) for element in section for one in element.iter(qn("w:pStyle"))]
            assert len([style for style in said if style in ("Heading1", "CoverHeading1")]) == 1
        assert document.styles["Heading 1"].style_id == "Heading1"


def test_a_place_to_sign_is_an_underlined_run(nj: dict[Pile, bytes]) -> None:
    lines = [one for one in opened(nj[Pile.FILE]).paragraphs if one.style.style_id == "SignLine"]
    assert lines
    for line in lines:
        assert line.runs[-1].underline
        assert len(line.runs[-1].text) >= 30


def test_a_table_repeats_its_head(nj: dict[Pile, bytes]) -> None:
    table = next(one for one in opened(nj[Pile.FILE]).tables if one.cell(0, 0).text == "Exhibit")
    assert [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows] == [True, False]
    assert {side.tag for side in table.cell(1, 1)._tc.find(f".//{qn('w:tcBorders')}")} == FOUR_SIDES


def test_each_cover_of_an_exhibit_has_a_page_of_its_own() -> None:
    one = filled(PATH)["proof"]["proof"][0]
    facts = filled(PATH, proof={"proof": [one, one, one]})
    document = opened(piles(packet(facts))[1][Pile.FILE])
    covers = [body for body in bodies(document) if "ExhibitA" in text_of(body) and "ExhibitC" in text_of(body)]
    breaks = [len(list(element.iter(qn("w:pageBreakBefore")))) for body in covers[-1:] for element in body]
    assert sum(breaks) == 2
    assert breaks[0] == 0


@pytest.mark.parametrize("typed", NASTY.values(), ids=NASTY)
def test_typed_text_stands_as_typed_wherever_it_was_typed(typed: str) -> None:
    order = {"case_number": typed, "court_name": typed}
    facts = filled(PATH, story={"statement": typed, "why_safe": typed}, order=order)
    document = opened(piles(packet(facts))[1][Pile.FILE])
    assert text_of(document.element.body[:]).count(plain(typed)) >= 4
    assert plain(typed) in plain(document.sections[0].footer.paragraphs[0].text)


def test_what_xml_cannot_hold_vanishes() -> None:
    made = piles(packet(filled(PATH, story={"statement": "a\x0bb\x1fc \ud800d \uffffe"})))[1][Pile.FILE]
    assert "abcde" in text_of(opened(made).element.body[:])


def test_the_properties_name_the_pile_and_nobody(tx: dict[Pile, bytes]) -> None:
    titles = {Pile.FILE: "Papers to file", Pile.KEEP: "Papers to keep", Pile.CLERK: "For the clerk only"}
    for pile, made in tx.items():
        properties = etree.fromstring(parts(made)["docProps/core.xml"])
        assert {etree.QName(one).localname: one.text for one in properties} == {
            "title": titles[pile],
            "language": "en-US",
        }
        assert b"removePersonalInformation" in parts(made)["word/settings.xml"]


def test_what_is_kept_back_is_in_the_clerks_file_alone() -> None:
    _, files = piles(packet(facts_of(PROTECTED_CIVIL[0])))
    for pile, made in files.items():
        held = b"".join(parts(made).values()).decode()
        assert [secret in held for secret in SECRETS] == [pile == Pile.CLERK] * len(SECRETS)


def test_the_same_papers_give_the_same_bytes_on_any_day(nj: dict[Pile, bytes]) -> None:
    assert made_of.__wrapped__("final-restrained-end-nj")[1] == nj
    with ZipFile(BytesIO(nj[Pile.FILE])) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_every_pile_of_a_packet_has_a_word_file_and_it_is_made_alone() -> None:
    made = assemble(sample("referral-tribal"), date(2026, 11, 24), "en")
    assert set(render_packet(made, "papers-to-keep.docx").files) == {"papers-to-keep.docx"}
    assert [name for name in render_packet(made).files if name.endswith(".docx")] == ["papers-to-keep.docx"]


def test_a_table_at_a_papers_end_is_followed_by_a_paragraph() -> None:
    """A section ends in a paragraph, and so does a cell: without one, Word calls the file broken."""
    made, _ = made_of("final-protected-change-tx")
    for pile in Pile:
        body = opened(word_file(made.in_pile(pile), None, "x")).element.body
        ends = [body[-2], *(cell[-1] for cell in body.iter(qn("w:tc")))]
        assert {one.tag for one in ends} == {qn("w:p")}


@pytest.mark.parametrize("name", ["notice_of_hearing", "proof_of_service"])
def test_the_parts_of_a_paper_of_one_page_stand_close(name: str) -> None:
    made, _ = made_of("final-restrained-end-nj")
    paper = next(one for one in made.papers if one.name == name)
    body = opened(word_file((paper,), None, "x")).element.body
    lines = {one.get(qn("w:line")) for one in body.iter(qn("w:spacing")) if one.get(qn("w:line"))}
    held = [one for one in body.iter(qn("w:p")) if one.find(f".//{qn('w:t')}") is not None]
    assert all(one.find(f"{qn('w:pPr')}/{qn('w:spacing')}") is not None for one in held)
    assert len(lines) == 1
