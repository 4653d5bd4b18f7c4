"""From a packet to files: each paper is laid out once, then written alone and with the others of its pile.

The pages of a pile are joined before they are written, so that the join keeps their tags, and each paper keeps its own
"Page X of Y". Same facts, same day: same bytes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from markupsafe import Markup
from weasyprint.document import Document

from orders.english_parts import mark_english
from orders.facts import Facts
from orders.papers.assemble import assemble
from orders.papers.official.ink import filled_forms
from orders.papers.paper import Packet, Paper, Pile
from orders.papers.paper_html import html_of
from orders.papers.picture import beginning_of, first_page
from orders.papers.tags import mend_tags
from orders.papers.titles import title_of_file
from orders.papers.typeset import typeset
from orders.papers.withdrawal import STEP, withdrawal_packet
from orders.papers.word.piles import WORD_FILES, word_files

PILE_FILES: Mapping[Pile, str] = {
    Pile.FILE: "papers-to-file.pdf",
    Pile.KEEP: "papers-to-keep.pdf",
    Pile.CLERK: "for-the-clerk-only.pdf",
}


@dataclass(frozen=True)
class Rendered:
    """The files of a packet, by their neutral names."""

    files: Mapping[str, bytes] = field(repr=False)


def render(facts: Facts, today: date, language: str, file: str | None = None) -> Rendered:
    """Every file of the packet of `facts` on the court's date `today`, or only the one named, or one picture."""
    make = withdrawal_packet if STEP in facts else assemble
    packet = make(facts, today, language)
    pictures = pictures_of(packet)
    if file in pictures:
        return Rendered({file: _picture(pictures[file], packet.matter.case.case_number)})
    return render_packet(packet, file)


def pictures_of(packet: Packet) -> dict[str, Paper]:
    """The papers of a packet by the name of the picture of their first page; made one by one, when asked for."""
    return {picture_file(paper): paper for paper in packet.papers}


def picture_file(paper: Paper) -> str:
    """The name of the picture of a paper's first page."""
    return f"{paper.name}.png"


def files_of(packet: Packet) -> dict[str, tuple[Paper, ...]]:
    """Which papers stand in which file: each pile, to print and to edit, and each paper alone but the clerk's.

    A form of the court is a file of its own: joined to ours, its pages would cost the pile its tags (decision 0007).
    """
    files: dict[str, tuple[Paper, ...]] = {}
    for pile in Pile:
        papers = packet.in_pile(pile)
        joined = tuple(paper for paper in papers if not paper.is_courts_own_form)
        files |= {PILE_FILES[pile]: joined, WORD_FILES[pile]: joined} if joined else {}
        files |= {file_of(paper): (paper,) for paper in papers if not paper.confidential}
    return files


def file_of(paper: Paper) -> str:
    """The file to take a paper along in: one of its own, or the clerk's pile."""
    return PILE_FILES[paper.pile] if paper.confidential else f"{paper.name}.pdf"


def render_packet(packet: Packet, file: str | None = None) -> Rendered:
    """The files of a packet, or only the one named; raises `KeyError` where the packet has no such file."""
    files = files_of(packet)
    wanted = files if file is None else {file: files[file]}
    case_number = packet.matter.case.case_number
    to_edit = word_files(wanted, case_number)
    forms = filled_forms(wanted)
    printed = {name: papers for name, papers in wanted.items() if name not in {*to_edit, *forms}}
    names = {paper.name for papers in printed.values() for paper in papers}
    laid_out = {paper.name: lay_out(paper, case_number) for paper in packet.papers if paper.name in names}
    made = {name: _written([laid_out[paper.name] for paper in papers]) for name, papers in printed.items()}
    return Rendered(forms | made | to_edit)


def _picture(paper: Paper, case_number: str | None) -> bytes:
    form = filled_forms({file_of(paper): (paper,)})
    if form:
        return first_page(form[file_of(paper)])
    begun = lay_out(paper, case_number, beginning_of(html_of(paper)))
    return first_page(begun.copy(begun.pages[:1]).write_pdf())


def lay_out(paper: Paper, case_number: str | None, body: str | None = None) -> Document:
    """The pages of one paper, or of what of its HTML is given as `body`."""
    values = {
        "language": paper.language,
        "title": title_of_file(paper),
        "style": style_of(paper),
        "is_kept": paper.pile == Pile.KEEP,
        "is_for_clerk": paper.confidential,
        "case_number": case_number,
        "body": Markup(mark_english(html_of(paper) if body is None else body, paper.language)),
    }
    return typeset(values)


def style_of(paper: Paper) -> str:
    """The classes of the style sheet a paper is printed with."""
    if paper.pile == Pile.KEEP:
        return "keep"
    if paper.confidential:
        return f"court confidential {paper.context['caption'].style}"
    return paper.name if paper.name.startswith("letter") else f"court {paper.context['caption'].style}"


def _written(documents: Sequence[Document]) -> bytes:
    """One tagged PDF of all the pages, with no date and no id; title and language are those of the pile."""
    pages = [page for document in documents for page in document.pages]
    pdf: bytes = documents[0].copy(pages).write_pdf(pdf_variant="pdf/ua-1", finisher=mend_tags)
    return pdf
