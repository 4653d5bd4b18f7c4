"""From the words inside one block of a reading copy to what stands in a paragraph: text, line breaks, blanks, boxes."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from xml.etree.ElementTree import Element

from orders.english import SOURCE_LANGUAGE

SVG = "{http://www.w3.org/2000/svg}svg"
TITLE = "{http://www.w3.org/2000/svg}title"
_SPACE = re.compile(r"[ \t\r\n\f]+")
_FULL_LINE = ("line", "wide")


@dataclass(frozen=True)
class Look:
    """How a stretch of text differs from the text around it."""

    is_strong: bool = False
    is_small: bool = False
    is_marked: bool = False
    is_framed: bool = False
    is_english: bool = False


@dataclass(frozen=True)
class Text:
    """Words, all in one look."""

    words: str
    look: Look = Look()


@dataclass(frozen=True)
class Blank:
    """A ruled line for a pen, or for typing; `size` is "short", "long", "line" (all of a line) or nothing."""

    label: str
    size: str = ""

    @property
    def is_full_line(self) -> bool:
        """Whether it takes a line of its own."""
        return self.size in _FULL_LINE


@dataclass(frozen=True)
class Box:
    """A box to mark."""

    label: str


class Break:
    """A line break inside a paragraph."""


class Tab:
    """From a paragraph's number to its words."""


Piece = Text | Blank | Box | Break | Tab
Node = Element | str
"""An element, or the text between two elements."""


def nodes_of(element: Element) -> Iterator[Node]:
    """What stands in an element, in order."""
    yield element.text or ""
    for child in element:
        yield child
        yield child.tail or ""


def classes_of(element: Element) -> list[str]:
    """The class names of an element."""
    return (element.get("class") or "").split()


def pieces_of(nodes: Iterable[Node]) -> list[Piece]:
    """What a paragraph with these nodes holds, with white space as a browser shows it."""
    found = [piece for node in nodes for piece in _read(node, Look())]
    return _with_lines(_collapsed(found))


def _read(node: Node, look: Look) -> Iterator[Piece]:
    if isinstance(node, str):
        yield Text(_SPACE.sub(" ", node), look)
    elif node.tag == SVG:
        yield _picture(node)
    elif node.tag == "br":
        yield Break()
    else:
        yield from _read_span(node, look)


def _read_span(element: Element, look: Look) -> Iterator[Piece]:
    names = classes_of(element)
    inside = _look_in(element, look)
    inner = [piece for node in nodes_of(element) for piece in _read(node, inside)]
    if element.tag == "q":
        yield from (Text("\u201c", inside), *inner, Text("\u201d", inside))
    elif "number" in names:
        yield from (*inner, Tab())
    else:
        yield from inner


def _look_in(element: Element, look: Look) -> Look:
    names = classes_of(element)
    if element.get("lang") == SOURCE_LANGUAGE:
        look = replace(look, is_english=True)
    if element.tag == "strong":
        return replace(look, is_strong=True)
    if element.tag == "mark":
        return replace(look, is_marked=True)
    if "tag" in names:
        return replace(look, is_framed=True)
    return replace(look, is_small=True) if "who" in names else look


def _picture(element: Element) -> Piece:
    label = element.findtext(TITLE) or ""
    kind, *size = classes_of(element)
    return Box(label) if kind == "box" else Blank(label, "".join(size))


def _collapsed(pieces: list[Piece]) -> list[Piece]:
    """No space at a line's begin or end, and never two in a row."""
    kept: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Text):
            words = piece.words.lstrip(" ") if _ends_open(kept) else piece.words
            kept += [replace(piece, words=words)] if words else []
            continue
        if isinstance(piece, Break | Tab):
            _trim_end(kept)
        kept.append(piece)
    _trim_end(kept)
    return kept


def _ends_open(pieces: list[Piece]) -> bool:
    """Whether a space that comes next would be one too many."""
    last = pieces[-1] if pieces else Break()
    return last.words.endswith(" ") if isinstance(last, Text) else isinstance(last, Break | Tab)


def _trim_end(pieces: list[Piece]) -> None:
    last = pieces[-1] if pieces else None
    if isinstance(last, Text):
        words = last.words.rstrip(" ")
        pieces[-1:] = [replace(last, words=words)] if words else []


def _with_lines(pieces: list[Piece]) -> list[Piece]:
    """A blank as wide as the paper stands on a line of its own."""
    lined = pieces[:1]
    for before, piece in pairwise(pieces):
        if _is_full(before) != _is_full(piece) and not isinstance(before, Break) and not isinstance(piece, Break):
            lined.append(Break())
        lined.append(piece)
    return lined


def _is_full(piece: Piece) -> bool:
    return isinstance(piece, Blank) and piece.is_full_line
