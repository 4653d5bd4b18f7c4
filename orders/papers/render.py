"""From a packet to files: each paper is laid out once, then written alone and with the others of its pile.

The pages of a pile are joined before they are written, so that the join keeps their tags, and each paper keeps its own
"Page X of Y". Same facts, same day: same bytes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from markupsafe import Markup
from weasyprint.document import Document

from orders.facts import Facts
from orders.papers.assemble import assemble
from orders.papers.environment import environment
from orders.papers.paper import Packet, Paper, Pile
from orders.papers.typeset import typeset

PILE_FILES: Mapping[Pile, str] = {
    Pile.FILE: "papers-to-file.pdf",
    Pile.KEEP: "papers-to-keep.pdf",
    Pile.CLERK: "for-the-clerk-only.pdf",
}


@dataclass(frozen=True)
class Rendered:
    """The files of a packet, by their neutral names."""

    files: Mapping[str, bytes] = field(repr=False)


def html_of(paper: Paper) -> Markup:
    """The reading copy of a paper: its own HTML, as a fragment for a page."""
    template = environment(paper.language).get_template(paper.template)
    return Markup(template.render(paper.context)).strip()


def render(facts: Facts, today: date, language: str) -> Rendered:
    """Every file of the packet of `facts` on the court's date `today`."""
    return render_packet(assemble(facts, today, language))


def render_packet(packet: Packet) -> Rendered:
    """Every paper alone, and each pile that has one as one file."""
    files: dict[str, bytes] = {}
    for pile in Pile:
        laid_out = {paper.name: lay_out(paper, packet.matter.case.case_number) for paper in packet.in_pile(pile)}
        alone = {f"{name}.pdf": _written((document,)) for name, document in laid_out.items()}
        if alone:
            files[PILE_FILES[pile]] = _joined(tuple(laid_out.values()), tuple(alone.values()))
        files |= alone
    return Rendered(files)


def lay_out(paper: Paper, case_number: str | None) -> Document:
    """The pages of one paper."""
    values = {
        "language": paper.language,
        "title": paper.title,
        "style": _style(paper),
        "is_kept": paper.pile == Pile.KEEP,
        "case_number": case_number,
        "body": html_of(paper),
    }
    return typeset(values)


def _style(paper: Paper) -> str:
    if paper.pile == Pile.KEEP:
        return "keep"
    return paper.name if paper.name.startswith("letter") else f"court {paper.context['caption'].style}"


def _joined(documents: tuple[Document, ...], alone: tuple[bytes, ...]) -> bytes:
    return alone[0] if len(alone) == 1 else _written(documents)


def _written(documents: tuple[Document, ...]) -> bytes:
    """One tagged PDF of all the pages, with no date and no id; title and language are the first document's."""
    pages = [page for document in documents for page in document.pages]
    pdf: bytes = documents[0].copy(pages).write_pdf(pdf_variant="pdf/ua-1")
    return pdf
