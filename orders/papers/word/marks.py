"""Paragraphs, tables and what stands in them, as WordprocessingML (ECMA-376, part 1, chapter 17).

Whatever is put into markup is escaped on its way, here and nowhere else.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from markupsafe import Markup

from orders.papers.word.inline import Blank, Box, Break, Look, Piece, Tab, Text

PER_INCH = 1440
"""Word measures in twentieths of a point."""
_SPACES_PER_INCH = 12
_INCHES: Mapping[str, float] = {"": 1.7, "short": 0.7, "long": 3.1}
_RUN = Markup('<w:r>{}<w:t xml:space="preserve">{}</w:t></w:r>')
_BLANK = Markup('<w:r><w:rPr><w:u w:val="single"/></w:rPr>{}</w:r>')
_BOX = Markup(
    '<w:sdt><w:sdtPr><w:alias w:val="{}"/><w14:checkbox><w14:checked w14:val="0"/>'
    '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>'
    "</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>"
    '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr>'
    "<w:t>\u2610</w:t></w:r></w:sdtContent></w:sdt>"
)
_TABLE = Markup(
    '<w:tbl><w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>'
    '<w:top w:w="60" w:type="dxa"/><w:left w:w="{edge}" w:type="dxa"/>'
    '<w:bottom w:w="60" w:type="dxa"/><w:right w:w="{edge}" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    "<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
)
_CLOSE, _CLOSE_BEFORE = (50, 245), 80
"""The room after a paragraph and the height of a line in a paper of one page, and the room before its headings."""
CELL_EDGE = 115
"""The room between a cell's side and its text."""


@dataclass(frozen=True)
class Paragraph:
    """One paragraph in a style of templates/papers/word; `list_id` and `level` make it an item of a list."""

    style: str
    pieces: Sequence[Piece] = ()
    list_id: int = 0
    level: int = 0
    width: int = 0
    keeps_next: bool = False
    begins_page: bool = False
    is_close: bool = False

    def xml(self, section: str = "", mark: str = "") -> Markup:
        """As markup; the last one of a paper bears its section and a mark by which its footer knows the last page."""
        parts = (
            Markup('<w:pStyle w:val="{}"/>').format(self.style),
            Markup("<w:keepNext/>" if self.keeps_next else ""),
            Markup("<w:pageBreakBefore/>" if self.begins_page else ""),
            self._item(),
            self._stop(),
            self._spacing(),
            Markup(section),
        )
        inside = runs_of(self.pieces) + Markup(mark)
        return Markup("<w:p><w:pPr>{}</w:pPr>{}</w:p>").format(Markup("").join(parts), inside)

    def _item(self) -> Markup:
        if not self.list_id:
            return Markup("")
        numbering = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>'
        return Markup(numbering).format(self.level, self.list_id)

    def _stop(self) -> Markup:
        """Where a blank that fills its line ends."""
        if not any(isinstance(piece, Blank) and piece.is_full_line for piece in self.pieces):
            return Markup("")
        return Markup('<w:tabs><w:tab w:val="right" w:pos="{}"/></w:tabs>').format(self.width)

    def _spacing(self) -> Markup:
        """Closer together than the style has it; before a heading or a signature there is less room, too."""
        if not self.is_close:
            return Markup("")
        has_room = self.style == "SignatureStart" or "Heading" in self.style
        before = Markup('w:before="{}" ').format(_CLOSE_BEFORE) if has_room else Markup("")
        return Markup('<w:spacing {}w:after="{}" w:line="{}" w:lineRule="auto"/>').format(before, *_CLOSE)


@dataclass(frozen=True)
class Cell:
    """One cell: what stands in it, and the thickness of its borders in eighths of a point by side."""

    blocks: Sequence["Block"]
    borders: Mapping[str, int] = field(default_factory=dict)

    def xml(self, width: int) -> Markup:
        """As markup."""
        sides = Markup("").join(
            Markup('<w:{} w:val="single" w:sz="{}" w:space="0" w:color="000000"/>').format(side, self.borders[side])
            for side in ("top", "left", "bottom", "right")
            if side in self.borders
        )
        cell = '<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/><w:tcBorders>{}</w:tcBorders></w:tcPr>{}</w:tc>'
        return Markup(cell).format(width, sides, blocks_xml(ended(self.blocks)))


@dataclass(frozen=True)
class Table:
    """Rows of cells under columns of given widths; with `heads`, the first row heads the others on each page."""

    widths: Sequence[int]
    rows: Sequence[Sequence[Cell]]
    heads: bool = False

    def xml(self) -> Markup:
        """As markup."""
        grid = Markup("").join(Markup('<w:gridCol w:w="{}"/>').format(width) for width in self.widths)
        rows = Markup("").join(self._row(cells, index == 0 and self.heads) for index, cells in enumerate(self.rows))
        return _TABLE.format(width=sum(self.widths), edge=CELL_EDGE, grid=grid, rows=rows)

    def _row(self, cells: Sequence[Cell], is_head: bool) -> Markup:
        head = Markup("<w:tblHeader/>" if is_head else "")
        inside = Markup("").join(cell.xml(width) for cell, width in zip(cells, self.widths, strict=True))
        return Markup("<w:tr><w:trPr><w:cantSplit/>{}</w:trPr>{}</w:tr>").format(head, inside)


Block = Paragraph | Table
GAP = Paragraph("Gap")
"""A thin line after a table: two tables that touch are one in Word."""


def parted(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with a gap between a table and what follows it."""
    parts: list[Block] = list(blocks[:1])
    for before, block in pairwise(blocks):
        parts += [GAP, block] if isinstance(before, Table) else [block]
    return parts


def ended(blocks: Sequence[Block]) -> list[Block]:
    """The blocks as a cell holds them, which ends in a paragraph or makes Word call the file broken."""
    is_open = not blocks or isinstance(blocks[-1], Table)
    return [*parted(blocks), GAP] if is_open else parted(blocks)


def blocks_xml(blocks: Sequence[Block]) -> Markup:
    """The blocks as markup."""
    return Markup("").join(block.xml() for block in blocks)


def runs_of(pieces: Sequence[Piece]) -> Markup:
    """What stands in a paragraph, as markup."""
    return Markup("").join(_piece(piece) for piece in pieces)


def _piece(piece: Piece) -> Markup:
    match piece:
        case Text(words, look):
            return _RUN.format(_look(look), words)
        case Blank():
            return _BLANK.format(_line(piece))
        case Box(label):
            return _BOX.format(label)
        case Break():
            return Markup("<w:r><w:br/></w:r>")
        case Tab():
            return Markup("<w:r><w:tab/></w:r>")


def _line(blank: Blank) -> Markup:
    if blank.is_full_line:
        return Markup("<w:tab/>")
    spaces = "\u2007" * round(_INCHES[blank.size] * _SPACES_PER_INCH)
    return Markup('<w:t xml:space="preserve">{}</w:t>').format(spaces)


def _look(look: Look) -> Markup:
    parts = (
        "<w:b/>" if look.is_strong or look.is_marked else "",
        '<w:sz w:val="19"/>' if look.is_small else "",
        '<w:u w:val="single"/>' if look.is_marked else "",
        '<w:bdr w:val="single" w:sz="8" w:space="0" w:color="000000"/>' if look.is_framed else "",
        '<w:lang w:val="en-US"/>' if look.is_english else "",
    )
    return Markup("<w:rPr>{}</w:rPr>").format(Markup("".join(parts))) if any(parts) else Markup("")
