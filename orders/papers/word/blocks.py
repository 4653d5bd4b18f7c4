"""From a reading copy to the paragraphs and tables of a paper, by the same class names the style sheets know."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from xml.etree.ElementTree import Element

import tinyhtml5

from orders.papers.word.inline import TITLE, Node, classes_of, nodes_of, pieces_of
from orders.papers.word.marks import CELL_EDGE, PER_INCH, Block, Cell, Paragraph, Table

TEXT_WIDTH = 13 * PER_INCH // 2
"""Letter paper less an inch on each side."""

HEADINGS: Mapping[str, int] = {f"h{level}": level for level in range(1, 5)}
OTHER_HEADINGS: Mapping[str, str] = {"cover": "CoverHeading", "first-box": "BoxHeading", "finding": "BoxHeading"}
"""The styles of the headings in some parts of a paper."""
STYLES: Mapping[str, str] = {
    "para": "Numbered",
    "choice": "Choice",
    "side": "Side",
    "versus": "Versus",
    "cause": "CourtName",
    "attached": "Attached",
    "sign-line": "SignLine",
    "keep-line": "KeepLine",
    "about": "About",
    "big": "Big",
    "source": "Source",
    "ask": "Ask",
    "strong-line": "StrongLine",
    "court-name": "CourtName",
    "own-words": "OwnWords",
    "cover": "Cover",
    "address": "Tight",
    "filer": "Tight",
    "parties": "Tight",
    "source-list": "Source",
    "one-page": "Compact",
    "dt": "Term",
    "th": "Term",
}
"""The style of a paragraph, or of all paragraphs in a part of a paper, by class or element."""

_ALL_SIDES = ("top", "left", "bottom", "right")
FRAMES: Mapping[str, Mapping[str, int]] = {
    "server": dict.fromkeys(_ALL_SIDES, 12),
    "for-judge": {"top": 12},
    "first-box": dict.fromkeys(_ALL_SIDES, 24),
    "finding": dict.fromkeys(_ALL_SIDES, 8),
    "law": {"left": 12},
}
"""The borders, in eighths of a point, of the parts that have some."""
_HEAVIER: Mapping[str, int] = {"warn": 16, "stop": 24}
CAPTION_BORDERS: Mapping[str, tuple[Mapping[str, int], ...]] = {
    "boxed": ({"top": 6, "bottom": 6, "right": 6}, {"top": 6, "bottom": 6}),
    "pleading": ({"bottom": 6, "right": 6}, {}),
    "section_sign": ({}, {}, {}),
}
_SIGNS = 6
"""How many section signs part the two sides, as in the PDF."""
BULLETS, TICKS = 1, 2
_FEWEST = 14
"""The letters a column of a table has room for at least."""
_UNMARKED = ("help-lines", "source-list")
_TOGETHER = ("signature", "certificate")
_NEW_PAGE = ("certificate", "cover")
_BLOCKS = frozenset({*HEADINGS, "p", "div", "section", "header", "ul", "dl", "dt", "dd", "blockquote", "table"})


@dataclass(frozen=True)
class Place:
    """Where in a paper a block stands."""

    width: int = TEXT_WIDTH
    style: str = "Normal"
    heading: str = "Heading"
    depth: int = 0
    keeps_next: bool = False
    is_close: bool = False  # In a paper of one page, whose parts stand closer together.


def blocks_of(html: str) -> list[Block]:
    """The paragraphs and tables of a reading copy, in order."""
    body = tinyhtml5.parse(html, namespace_html_elements=False).find("body")
    return _opened(_inside(body, Place()))


def _opened(blocks: Sequence[Block]) -> list[Block]:
    """A paper begins a page anyhow."""
    first, *rest = blocks
    return [replace(first, begins_page=False) if isinstance(first, Paragraph) else first, *rest]


def _inside(element: Element, place: Place) -> list[Block]:
    blocks: list[Block] = []
    for is_block, group in groupby(nodes_of(element), _is_block):
        nodes = list(group)
        parts = (_block(node, place) for node in nodes if isinstance(node, Element))
        blocks += [block for part in parts for block in part] if is_block else _loose(nodes, place)
    return blocks


def _is_block(node: Node) -> bool:
    return isinstance(node, Element) and node.tag in _BLOCKS


def _loose(nodes: Iterable[Node], place: Place) -> list[Block]:
    pieces = pieces_of(nodes)
    if not pieces:
        return []
    return [Paragraph(place.style, pieces, width=place.width, keeps_next=place.keeps_next, is_close=place.is_close)]


def _block(element: Element, place: Place) -> list[Block]:
    names = classes_of(element)
    inner = _place_in(element, place)
    if element.tag in HEADINGS:
        style = f"{place.heading}{HEADINGS[element.tag]}"
        return _loose(nodes_of(element), replace(place, style=style, keeps_next=True))
    made = next((make for name, make in _MADE.items() if name in (*names, element.tag)), None)
    if made:
        return made(element, inner)
    frame = next((name for name in names if name in FRAMES), None)
    if frame:
        return [_framed(element, inner, _borders(frame, names))]
    return _part(_inside(element, inner), names)


def _place_in(element: Element, place: Place) -> Place:
    names = classes_of(element)
    style = next((STYLES[name] for name in (*names, element.tag) if name in STYLES), place.style)
    heading = next((OTHER_HEADINGS[name] for name in names if name in OTHER_HEADINGS), place.heading)
    keeps = place.keeps_next or "lead" in names or any(name in _TOGETHER for name in names)
    close = place.is_close or "brief" in names
    return replace(place, style=style, heading=heading, keeps_next=keeps, is_close=close)


def _part(blocks: list[Block], names: Sequence[str]) -> list[Block]:
    """A part that stays together lets go at its end; one that begins a page says so at its begin."""
    if blocks and any(name in _TOGETHER for name in names) and isinstance(blocks[-1], Paragraph):
        blocks[-1] = replace(blocks[-1], keeps_next=False)
    if blocks and any(name in _NEW_PAGE for name in names) and isinstance(blocks[0], Paragraph):
        blocks[0] = replace(blocks[0], begins_page=True)
    if blocks and "signature" in names and isinstance(blocks[0], Paragraph) and blocks[0].style == "Normal":
        blocks[0] = replace(blocks[0], style="SignatureStart")
    return blocks


def _items(element: Element, place: Place) -> list[Block]:
    names = classes_of(element)
    mark = TICKS if "ticks" in names else BULLETS
    marked = not any(name in _UNMARKED for name in names)
    inner = replace(place, depth=place.depth + 1)
    *blocks, last = [block for item in element for block in _item(item, inner, mark if marked else 0)]
    return [*blocks, replace(last, style="ItemLast") if isinstance(last, Paragraph) and last.list_id else last]


def _item(item: Element, place: Place, mark: int) -> list[Block]:
    """The first paragraph of an item bears its mark, those that follow stand under it."""
    if not mark:
        return _inside(item, place)
    first, *rest = _inside(item, replace(place, style="Item")) or [Paragraph("Item")]
    if isinstance(first, Paragraph):
        first = replace(first, list_id=mark, level=place.depth - 1)
    return [first, *(_under(block) for block in rest)]


def _under(block: Block) -> Block:
    is_more = isinstance(block, Paragraph) and block.style == "Item" and not block.list_id
    return replace(block, style="ItemMore") if isinstance(block, Paragraph) and is_more else block


def _framed(element: Element, place: Place, borders: Mapping[str, int]) -> Table:
    return Table([place.width], [[_cell(element, place, place.width, borders)]])


def _borders(frame: str, names: Sequence[str]) -> Mapping[str, int]:
    weight = next((_HEAVIER[name] for name in names if name in _HEAVIER), None)
    return dict.fromkeys(FRAMES[frame], weight) if weight else FRAMES[frame]


def _cell(element: Element, place: Place, width: int, borders: Mapping[str, int]) -> Cell:
    return Cell(_inside(element, replace(_place_in(element, place), width=width - 2 * CELL_EDGE)), borders)


def _caption(element: Element, place: Place) -> list[Block]:
    """The parties and the case side by side; where the state wants it, with section signs between them."""
    kind = next(name for name in classes_of(element) if name in CAPTION_BORDERS)
    signs = PER_INCH * 35 // 100 if "section_sign" in classes_of(element) else 0
    side = (place.width - signs) // 2
    widths = [side, signs, side] if signs else [side, side]
    row = [
        _cell(part, place, width, borders) if len(part) else _signs()
        for part, width, borders in zip(element, widths, CAPTION_BORDERS[kind], strict=True)
    ]
    return [Table(widths, [row])]


def _signs() -> Cell:
    return Cell([Paragraph("CourtName", pieces_of(["\u00a7"]))] * _SIGNS)


def _columns(element: Element, place: Place) -> list[Block]:
    widths = [place.width // len(element)] * len(element)
    return [Table(widths, [[_cell(part, place, width, {}) for part, width in zip(element, widths, strict=True)]])]


def _terms(element: Element, place: Place) -> list[Block]:
    """Dates stand beside what they are for, long answers under what was asked."""
    if "answers" in classes_of(element):
        return _inside(element, replace(place, style="Answer"))
    widths = [place.width * 42 // 100, place.width - place.width * 42 // 100]
    rows = [
        [_cell(part, place, width, {"bottom": 6}) for part, width in zip(row, widths, strict=True)] for row in element
    ]
    return [Table(widths, rows)]


def _term(element: Element, place: Place) -> list[Block]:
    return _loose(nodes_of(element), replace(place, keeps_next=True))


def _grid(element: Element, place: Place) -> list[Block]:
    """A table with a row of headers; a column is as wide as its longest text asks for, within reason."""
    rows = [list(row) for part in element for row in part]
    asked = [max(_letters(cell) for cell in cells) for cells in zip(*rows, strict=True)]
    widths = [place.width * one // sum(asked) for one in asked]
    cells = [
        [_cell(cell, place, width, dict.fromkeys(_ALL_SIDES, 6)) for cell, width in zip(row, widths, strict=True)]
        for row in rows
    ]
    return [Table(widths, cells, heads=True)]


def _letters(cell: Element) -> int:
    """How many letters a cell asks room for: what a blank is for is not printed."""
    printed = "".join(part.text or "" for part in cell.iter() if part.tag != TITLE)
    return min(40, max(_FEWEST, len(printed.strip())))


_MADE = {
    "caption-box": _caption,
    "two": _columns,
    "table": _grid,
    "dl": _terms,
    "ul": _items,
    "dt": _term,
}
