"""A packet in Spanish: papers to keep print in it, papers to file say word for word what they say in English."""

import re
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from interview.answers_file import read_answers
from orders.law import Law
from orders.papers.assemble import assemble
from orders.papers.calendar_file import calendar_file
from orders.papers.environment import environment
from orders.papers.paper import Packet, Paper, Pile
from orders.papers.paper_html import html_of
from orders.papers.render import file_of, lay_out, render_packet
from orders.papers.side_by_side import NAME
from orders.papers.tags import mend_tags
from orders.papers.word.piles import WORD_FILES, word_files
from tests.conftest import SAMPLES, TODAY, sample
from tests.papers.accessible import languages_of_words
from tests.papers.word_read import parts


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_only_papers_to_keep_change_with_the_language(path: Path, law: Law, today: date) -> None:
    facts = read_answers(path.read_text(), law, today).facts
    english, spanish = (assemble(facts, today, language).papers for language in ("en", "es"))
    for one, other in zip(english, _without_copies(spanish), strict=True):
        same = (one.title, html_of(one), "en") == (other.title, html_of(other), other.language)
        assert same == (one.pile != Pile.KEEP), one.name


def _without_copies(papers: tuple[Paper, ...]) -> list[Paper]:
    """Without the one paper that an English packet has no use for."""
    return [paper for paper in papers if paper.name != NAME]


@pytest.fixture(scope="module")
def spanish() -> Packet:
    return assemble(sample("final-protected-oppose-change-ny"), TODAY, "es")


def test_a_pdf_to_keep_says_its_language_and_counts_its_pages_in_it(spanish: Packet) -> None:
    kept = next(paper for paper in spanish.in_pile(Pile.KEEP) if paper.name == "hearing_notes")
    read = PdfReader(BytesIO(render_packet(spanish, file_of(kept)).files[file_of(kept)]))
    assert read.root_object["/Lang"] == "es"
    assert read.metadata and read.metadata.title == "Papeles para guardar"
    foot = " ".join(read.pages[0].extract_text().split())
    assert f"Página 1 de {len(read.pages)}" in foot
    assert "Guarde esto. No lo presente en el tribunal." in foot


def test_english_words_in_a_sentence_of_a_pdf_to_keep_say_so(spanish: Packet) -> None:
    kept = next(paper for paper in spanish.in_pile(Pile.KEEP) if paper.name == "hearing_notes")
    said = '<h1>Notas</h1><p>Busque "expires" (vence) <span>o esto</span>.</p><ul><li>Fiscal (prosecutor)</li></ul>'
    pdf = lay_out(kept, None, said).write_pdf(pdf_variant="pdf/ua-1", finisher=mend_tags)
    assert languages_of_words(PdfReader(BytesIO(pdf))) == ["en", None, "en"]


def test_english_words_in_a_sentence_of_a_word_file_to_keep_say_so(spanish: Packet) -> None:
    kept = parts(word_files({WORD_FILES[Pile.KEEP]: spanish.in_pile(Pile.KEEP)}, None)[WORD_FILES[Pile.KEEP]])
    runs = re.findall(r"<w:r>(?:<w:rPr>(.*?)</w:rPr>)?<w:t [^>]*>([^<]*)</w:t>", kept["word/document.xml"].decode())
    said = {words for look, words in runs if '<w:lang w:val="en-US"/>' in look}
    assert {"permanent", "under penalty of perjury", "Do I need a photo ID?"} <= said
    assert "Su lista de pasos" not in said


def test_a_word_file_to_keep_says_its_language_and_counts_its_pages_in_it(spanish: Packet) -> None:
    kept = parts(word_files({WORD_FILES[Pile.KEEP]: spanish.in_pile(Pile.KEEP)}, None)[WORD_FILES[Pile.KEEP]])
    core, styles, foot = (kept[name].decode() for name in ("docProps/core.xml", "word/styles.xml", "word/footer1.xml"))
    assert "<dc:title>Papeles para guardar</dc:title><dc:language>es-US</dc:language>" in core
    assert 'w:lang w:val="es-US"' in styles
    assert re.findall(r"<w:t [^>]*>([^<]*)</w:t>", foot)[-2:] == ["Página ", " de "]


def test_the_federal_sources_stand_under_a_name_in_the_language_of_the_paper(spanish: Packet) -> None:
    checklist = html_of(next(paper for paper in spanish.in_pile(Pile.KEEP) if paper.name == "checklist"))
    assert "<h3>Estados Unidos (leyes federales): páginas que leímos el 22 de noviembre de 2026</h3>" in checklist
    assert "federal law" not in re.sub(r'<span lang="en">.*?</span>', "", checklist)


def test_a_calendar_speaks_the_language_of_the_papers(spanish: Packet) -> None:
    facts = sample("final-protected-oppose-change-ny")
    plain, detailed = (calendar_file(facts, spanish, with_details=more).decode() for more in (False, True))
    assert set(re.findall(r"SUMMARY:(.*)\r\n", plain)) <= {"Cita", "Recordatorio"}
    assert "Appointment" not in plain + detailed
    assert "DESCRIPTION" in detailed


@pytest.mark.parametrize(("language", "words"), [("en", "Blank: x"), ("es", "Espacio en blanco: x")])
def test_a_blank_is_named_in_the_language_of_the_paper(language: str, words: str) -> None:
    named = environment(language).from_string("{{ 'x' | blank }}{{ none | or_blank('x') }}").render()
    assert named.count(f"<title>{words}</title>") == 2
