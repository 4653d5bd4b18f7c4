"""A Word file as a word processor reads it: its words, blanks and boxes, section by section."""

import re
from io import BytesIO
from zipfile import ZipFile

from docx import Document
from docx.document import Document as Opened
from docx.oxml.ns import qn
from lxml import etree

FIGURE_SPACE = "\u2007"
BOX = "{http://schemas.microsoft.com/office/word/2010/wordml}checkbox"
_BLANK_RUN = f"./w:rPr/w:u and (./w:tab or translate(./w:t, '{FIGURE_SPACE}', '') = '' and ./w:t)"


def opened(made: bytes) -> Opened:
    """The file, as python-docx opens it."""
    return Document(BytesIO(made))


def parts(made: bytes) -> dict[str, bytes]:
    """What lies in the file, by name."""
    with ZipFile(BytesIO(made)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def bodies(document: Opened) -> list[list[etree._Element]]:
    """The paragraphs and tables of each section, which is one paper."""
    sections: list[list[etree._Element]] = [[]]
    for element in document.element.body:
        if element.tag == qn("w:sectPr"):
            continue
        sections[-1].append(element)
        if element.find(f".//{qn('w:sectPr')}") is not None:
            sections.append([])
    return sections


def text_of(elements: list[etree._Element]) -> str:
    """The words, one space between them; a mark the file adds of itself is left out."""
    said = []
    for element in elements:
        for one in element.iter(qn("w:p"), qn("w:t"), qn("w:tab"), qn("w:br")):
            said.append(one.text or "" if one.tag == qn("w:t") else " ")
    return plain("".join(said))


def plain(text: str) -> str:
    """The letters and signs alone: two formats part their words in different places."""
    return "".join(re.sub("[\u00a7\u2610\u201c\u201d]", "", text).split())


def blanks_in(elements: list[etree._Element]) -> int:
    """How many lines for a pen there are."""
    return sum(len(element.xpath(f".//w:r[{_BLANK_RUN}]")) for element in elements)


def boxes_in(elements: list[etree._Element]) -> int:
    """How many boxes to mark there are."""
    return sum(len(list(element.iter(BOX))) for element in elements)
