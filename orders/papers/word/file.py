"""A pile as one .docx: its papers one behind the other, each with its own footer and page count (ECMA-376, part 2).

Written by hand, part by part: nothing is loaded, nothing is linked, and the same papers give the same bytes.
"""

import re
from collections.abc import Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from markupsafe import Markup

from orders.english_parts import mark_english
from orders.papers.environment import environment
from orders.papers.paper import Paper, Pile
from orders.papers.paper_html import html_of
from orders.papers.word.blocks import blocks_of
from orders.papers.word.marks import GAP, Table, blocks_xml, parted

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The oldest day a zip can name: a file says nothing of when it was made."""
_LAST_PAGE = Markup('<w:bookmarkStart w:id="{number}" w:name="last{number}"/><w:bookmarkEnd w:id="{number}"/>')
_INDENT_FILED, _INDENT_KEPT = 1440, 360
"""How far a list stands in: a style cannot say so for what has a bullet."""
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FIXED_PARTS = {
    "[Content_Types].xml": "content_types.xml",
    "_rels/.rels": "rels.xml",
    "docProps/core.xml": "core.xml",
    "word/_rels/document.xml.rels": "document_rels.xml",
    "word/settings.xml": "settings.xml",
}


def word_file(papers: Sequence[Paper], case_number: str | None, title: str) -> bytes:
    """The papers as one .docx called `title` in its properties, which hold nothing else about anybody."""
    footers = [_footer(paper, case_number, number, len(papers)) for number, paper in enumerate(papers, start=1)]
    is_kept = papers[0].pile == Pile.KEEP
    language = papers[0].language
    parts = {name: _part(file, language, title=title, count=len(papers)) for name, file in _FIXED_PARTS.items()}
    parts["word/styles.xml"] = _part("styles_keep.xml" if is_kept else "styles_court.xml", language)
    parts["word/numbering.xml"] = _part("numbering.xml", language, indent=_INDENT_KEPT if is_kept else _INDENT_FILED)
    parts["word/document.xml"] = _document(papers)
    parts |= {f"word/footer{number}.xml": footer for number, footer in enumerate(footers, start=1)}
    return _zipped(parts)


def _document(papers: Sequence[Paper]) -> str:
    written = [_paper(paper, number, is_last=number == len(papers)) for number, paper in enumerate(papers, start=1)]
    return _part("document.xml", papers[0].language, body=Markup("").join(written))


def _paper(paper: Paper, number: int, *, is_last: bool) -> Markup:
    """A paper that others follow ends its section in its last paragraph; the last paper's stands behind it."""
    section = Markup(_part("section.xml", paper.language, number=number))
    *blocks, last = blocks_of(Markup(mark_english(html_of(paper), paper.language)))
    if isinstance(last, Table):
        blocks, last = [*blocks, last], GAP
    before = blocks_xml(parted([*blocks, last])[:-1])
    mark = _LAST_PAGE.format(number=number)
    if is_last:
        return before + last.xml(mark=mark) + section
    return before + last.xml(section, mark)


def _footer(paper: Paper, case_number: str | None, number: int, count: int) -> str:
    told = {"is_kept": paper.pile == Pile.KEEP, "is_for_clerk": paper.confidential, "case_number": case_number}
    return _part("footer.xml", paper.language, number=number, is_alone=count == 1, **told)


def _part(file: str, language: str, **values: object) -> str:
    """One part of the file; characters that XML has no place for vanish."""
    text = environment(language).get_template(f"papers/word/{file}").render(values, language=language)
    return _NOT_XML.sub("", text)


def _zipped(parts: dict[str, str]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for name, text in parts.items():
            entry = ZipInfo(name, _FIRST_DAY)
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, text.encode())
    return made.getvalue()
