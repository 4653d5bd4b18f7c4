"""Whether a screen reader can read a PDF: what two independent checkers find, and what we look at ourselves.

A warning of a checker is set aside here only with the reason why it is no fault; an error only where it misreads.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import outloud
import pdfua
from outloud.findings import Finding
from pypdf import PdfReader
from pypdf.generic import BooleanObject

NO_FAULT = {
    "LNK-010": "an address inside a sentence or an email in a caption is text; forms, sources and helpers are links",
    "ORD-001": "only the bullets of lists are painted after their texts; `_out_of_order` looks at all else",
    "PAG-001": "each paper of a pile begins with its court or 'Keep this', which is its text and no running head",
}
"""Warnings of outloud that hold on papers that are as they should be."""

Element = dict[str, Any]


def faults(pdf: bytes, folder: Path, language: str = "en") -> list[str]:
    """Everything wrong with `pdf` for someone who hears it; `folder` takes a copy, as the checkers read files."""
    file = folder / "checked.pdf"
    file.write_bytes(pdf)
    return [*_found_by_outloud(file), *_found_by_pdfua(file), *_found_by_us(pdf, language)]


def languages_of_cells(reader: PdfReader) -> list[str]:
    """What each cell of the tables says that it is in, where it says so."""
    return [str(cell["/Lang"]) for cell in _called("/TD", reader.root_object) if "/Lang" in cell]


def languages_of_words(reader: PdfReader) -> list[str | None]:
    """What each stretch of words in a paragraph says that it is in, or None: what is not the paragraph's own text."""
    spans = (one for one in _called("/Span", reader.root_object) if any(isinstance(kid, dict) for kid in _kids(one)))
    return [str(one["/Lang"]) if "/Lang" in one else None for one in spans]


def _found_by_outloud(file: Path) -> list[str]:
    result = outloud.check(str(file))
    wrong = [one for one in result.findings if one.rule not in NO_FAULT and not _is_foot_of_one_page(one)]
    return [*([result.error] if result.error else []), *(f"{one.rule} {one.message}: {one.evidence}" for one in wrong)]


def _is_foot_of_one_page(one: Finding) -> bool:
    """The checker knows a foot by its standing on several pages; a paper of one page has it once."""
    return one.rule == "TAG-002" and one.count == 1 and "Page 1 of 1" in (one.evidence or "")


def _found_by_pdfua(file: Path) -> list[str]:
    return [f"{one.rule_id} {one.message}" for one in pdfua.validate(str(file)).findings]


def _found_by_us(pdf: bytes, language: str) -> list[str]:
    reader = PdfReader(BytesIO(pdf))
    root = reader.root_object
    right = {
        "says that it is PDF/UA-1": b'pdfuaid:part="1"' in root["/Metadata"].get_data(),
        "has a language": root["/Lang"] == language,
        "has a title": bool(reader.metadata and reader.metadata.title),
        "shows its title": root["/ViewerPreferences"]["/DisplayDocTitle"] == BooleanObject(True),
        "has a bookmark for each paper": len(reader.outline) >= len(_called("/H1", root)) > 0,
        "embeds its fonts": all(_is_embedded(font) for font in _fonts(reader)),
        "has headers in its tables": all(any(_below("/TH", table)) for table in _called("/Table", root)),
        "names each blank and picture": all(one.get("/Alt") for one in _called("/Figure", root)),
        "is read in the order it is painted": not any(_out_of_order(reader, page) for page in range(len(reader.pages))),
    }
    return [f"not so: it {claim}" for claim, holds in right.items() if not holds]


def _kids(element: Element) -> list[Any]:
    kids = element.get("/K", [])
    kids = kids.get_object() if hasattr(kids, "get_object") else kids
    return [kid.get_object() for kid in (kids if isinstance(kids, list) else [kids])]


def _below(tag: str, element: Element) -> Iterator[Element]:
    for kid in _kids(element):
        if isinstance(kid, dict):
            if kid.get("/S") == tag:
                yield kid
            yield from _below(tag, kid)


def _called(tag: str, root: Element) -> list[Element]:
    return list(_below(tag, root["/StructTreeRoot"]))


def _fonts(reader: PdfReader) -> Iterator[Element]:
    for page in reader.pages:
        for font in page["/Resources"].get("/Font", {}).values():
            yield from (one.get_object() for one in font.get_object().get("/DescendantFonts", [font]))


def _is_embedded(font: Element) -> bool:
    descriptor = font.get("/FontDescriptor", {})
    return font.get("/Subtype") == "/Type3" or any(key in descriptor for key in ("/FontFile2", "/FontFile3"))


def _out_of_order(reader: PdfReader, page: int) -> bool:
    """Whether a page's words are painted in another order than they are told, the bullets of lists aside."""
    told = [mcid for on, mcid in _told(reader.root_object["/StructTreeRoot"], reader) if on == page]
    painted = [int(mcid) for mcid in re.findall(rb"/MCID (\d+)", reader.pages[page].get_contents().get_data())]
    return told != [mcid for mcid in painted if mcid in set(told)]


def _told(element: Element, reader: PdfReader) -> Iterator[tuple[int, int]]:
    for kid in _kids(element):
        if isinstance(kid, dict) and kid.get("/S") != "/Lbl":
            yield from _told(kid, reader)
        elif isinstance(kid, int):
            yield reader.get_page_number(element["/Pg"].get_object()), kid
