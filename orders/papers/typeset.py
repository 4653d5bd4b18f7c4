"""One paper laid out as pages, with fonts and styles read once a process (RENDERING.md)."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from weasyprint import CSS, HTML
from weasyprint.document import Document
from weasyprint.text.fonts import FontConfiguration

from orders.papers.environment import environment
from orders.papers.fetcher import FONT_ADDRESS, OwnFontsOnly

STYLES = Path(__file__).resolve().parents[2] / "static" / "css"
STYLE_FILES = ("papers.css", "keep.css")
_FACES: Mapping[str, tuple[str, str]] = {
    "Regular": ("normal", "normal"),
    "Bold": ("bold", "normal"),
    "Italic": ("normal", "italic"),
    "BoldItalic": ("bold", "italic"),
}


def typeset(values: Mapping[str, Any]) -> Document:
    """The pages of the paper whose frame is filled with `values` (templates/papers/frame.html)."""
    page = environment(values["language"]).get_template("papers/frame.html").render(values)
    document: Document = HTML(string=page, url_fetcher=_fetcher()).render(font_config=_fonts(), stylesheets=_styles())
    return document


def typeset_boxes(boxes: Sequence[Any], margin: float) -> bytes:
    """A PDF with one page a box of a court's form, of the box's own size and holding its lines; not tagged."""
    page = environment("en").get_template("papers/form_boxes.html").render(boxes=boxes, margin=margin)
    faces = CSS(string=font_faces(), font_config=_fonts(), url_fetcher=_fetcher())
    pdf: bytes = HTML(string=page, url_fetcher=_fetcher()).write_pdf(font_config=_fonts(), stylesheets=(faces,))
    return pdf


@cache
def _fetcher() -> OwnFontsOnly:
    return OwnFontsOnly()


@cache
def _fonts() -> FontConfiguration:
    """One for all papers: a new one for each leaks memory and costs time."""
    return FontConfiguration()


@cache
def _styles() -> tuple[CSS, ...]:
    sheets = (font_faces(), *((STYLES / name).read_text(encoding="utf-8") for name in STYLE_FILES))
    return tuple(CSS(string=sheet, font_config=_fonts(), url_fetcher=_fetcher()) for sheet in sheets)


def font_faces() -> str:
    """The project's fonts as a style sheet."""
    return "\n".join(
        f'@font-face {{ font-family: "Liberation {family}"; font-weight: {weight}; font-style: {style};'
        f' src: url("{FONT_ADDRESS}Liberation{family}-{face}.ttf"); }}'
        for family in ("Serif", "Sans")
        for face, (weight, style) in _FACES.items()
    )
