"""The PDFs: tagged, named, counted paper by paper, and the same bytes every time."""

import json
import subprocess
import sys
from hashlib import sha256
from io import BytesIO

import pytest
from pypdf import PdfReader

from orders.kind import Kind
from orders.papers.paper import Pile
from orders.papers.render import PILE_FILES, render
from orders.path import Path
from orders.role import Role
from tests.conftest import sample
from tests.papers.filled import PRINTING, filled, name_of
from tests.papers.printed import TODAY

RESTRAINED = next(one for one in PRINTING if (one.kind, one.role) == (Kind.FINAL_CIVIL, Role.RESTRAINED))


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """The papers of one packet with exhibits and a worksheet, so that each pile holds several papers."""
    return dict(render(sample("final-restrained-end-nj"), TODAY, "en").files)


FILED = [
    "motion_restrained",
    "declaration",
    "exhibit_list",
    "exhibit_cover",
    "proposed_order",
    "notice_of_hearing",
    "proof_of_service",
    "court_needs",
]
KEPT = ["checklist", "hearing_notes", "what_changes", "worksheet"]


def printed(files: dict[str, bytes]) -> dict[str, bytes]:
    return {name: made for name, made in files.items() if name.endswith(".pdf")}


def pages(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def test_the_files_have_neutral_names(files: dict[str, bytes]) -> None:
    piles = {f"papers-to-{what}.{kind}" for what in ("file", "keep") for kind in ("pdf", "docx")}
    assert set(files) == piles | {f"{name}.pdf" for name in FILED + KEPT}
    assert PILE_FILES[Pile.CLERK] == "for-the-clerk-only.pdf"


def test_every_paper_to_file_is_on_letter_paper_with_its_case_number_and_page_count(files: dict[str, bytes]) -> None:
    reader = PdfReader(BytesIO(files["papers-to-file.pdf"]))
    assert all((float(page.mediabox.width), float(page.mediabox.height)) == (612, 792) for page in reader.pages)
    assert all("Case No. FV-07-002211-18" in text for text in pages(files["papers-to-file.pdf"]))


@pytest.mark.parametrize(("pile", "names"), [("papers-to-file.pdf", FILED), ("papers-to-keep.pdf", KEPT)])
def test_in_a_pile_each_paper_counts_its_own_pages(files: dict[str, bytes], pile: str, names: list[str]) -> None:
    alone = [len(pages(files[f"{name}.pdf"])) for name in names]
    expected = [f"Page {number} of {count}" for count in alone for number in range(1, count + 1)]
    joined = pages(files[pile])
    assert len(joined) == len(expected)
    assert all(counted in text for counted, text in zip(expected, joined, strict=True))


def test_each_page_to_keep_says_so(files: dict[str, bytes]) -> None:
    assert all("Keep this. Do not file it." in text for text in pages(files["papers-to-keep.pdf"]))


@pytest.mark.parametrize("name", ["papers-to-file.pdf", "papers-to-keep.pdf"])
def test_every_file_is_tagged_and_has_title_language_and_bookmarks(files: dict[str, bytes], name: str) -> None:
    reader = PdfReader(BytesIO(files[name]))
    assert reader.root_object["/MarkInfo"]["/Marked"]
    assert reader.root_object["/Lang"] == "en"
    assert reader.outline
    assert b"pdfuaid" in reader.root_object["/Metadata"].get_data()


def test_no_file_says_in_a_viewers_title_what_it_is_about(files: dict[str, bytes]) -> None:
    pdfs = [PdfReader(BytesIO(content)) for file, content in files.items() if file.endswith(".pdf")]
    titles = {str(reader.metadata.title) for reader in pdfs}
    assert titles == {"Papers to file", "Papers to keep"}


def test_a_pile_keeps_the_tags_of_each_of_its_papers(files: dict[str, bytes]) -> None:
    def headings(pdf: bytes) -> int:
        return _count(PdfReader(BytesIO(pdf)).root_object["/StructTreeRoot"], "/H1")

    assert [headings(files[f"{name}.pdf"]) for name in KEPT] == [1] * len(KEPT)
    assert headings(files["papers-to-keep.pdf"]) == len(KEPT)


def _count(element: object, tag: str) -> int:
    node = element.get_object() if hasattr(element, "get_object") else element
    if isinstance(node, list):
        return sum(_count(child, tag) for child in node)
    if not isinstance(node, dict):
        return 0
    return (node.get("/S") == tag) + _count(node.get("/K", 0), tag)


def test_a_blank_is_read_out_by_its_name(files: dict[str, bytes]) -> None:
    root = PdfReader(BytesIO(files["papers-to-file.pdf"])).root_object["/StructTreeRoot"]
    assert _count(root, "/Figure") >= 3


def test_only_our_fonts_are_in_a_file(files: dict[str, bytes]) -> None:
    for name, pdf in printed(files).items():
        fonts = {
            str(font.get_object()["/BaseFont"])
            for page in PdfReader(BytesIO(pdf)).pages
            for font in page["/Resources"]["/Font"].values()
        }
        assert fonts, name
        assert all("Liberation" in font for font in fonts), name


def test_the_same_answers_on_the_same_day_give_the_same_bytes(files: dict[str, bytes]) -> None:
    assert dict(render(sample("final-restrained-end-nj"), TODAY, "en").files) == files


@pytest.mark.slow
def test_another_process_gives_the_same_bytes(files: dict[str, bytes]) -> None:
    program = (
        "import json, sys; from datetime import date; from hashlib import sha256;"
        "from orders.papers.render import render;"
        "files = render(json.load(sys.stdin), date(2026, 11, 24), 'en').files;"
        "print(json.dumps({name: sha256(pdf).hexdigest() for name, pdf in files.items()}))"
    )
    said = json.dumps(sample("final-restrained-end-nj"))
    made = subprocess.run([sys.executable, "-c", program], input=said, capture_output=True, text=True, check=True)
    assert json.loads(made.stdout) == {name: sha256(pdf).hexdigest() for name, pdf in files.items()}


@pytest.mark.slow
@pytest.mark.parametrize("path", PRINTING, ids=name_of)
def test_each_paths_paper_becomes_a_pdf_whose_text_can_be_read(path: Path) -> None:
    made = render(filled(path), TODAY, "en").files["papers-to-file.pdf"]
    text = " ".join(pages(made))
    assert "Yourname" in text
    assert "None" not in text
    assert "{{" not in text
