"""A paper's reading copy, cut into the blocks a person reads one by one: headings, paragraphs, items, rows.

The same template says the same blocks in each language, so the blocks of two languages stand side by side.
"""

import re
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from markupsafe import Markup

_BLOCKS = frozenset({"h1", "h2", "h3", "h4", "p", "li", "dt", "dd"})
_CONTAINERS = frozenset({"td", "th", "div", "section", "ul", "dl", "table", "thead", "tbody", "blockquote"})
_HEADINGS = re.compile("h[1-4]")
_KINDS = ("sign-line", "choice", "lead")
"""The classes of a paragraph that tell what it is."""
_WHOLE = {"tr": " \u00b7 ", "header": "<br>"}
"""What stays one block though it holds others, and what then parts them: a row of a table, the head of a paper."""
_PARTS = {"tr": ("td", "th"), "header": ("p",)}
_LAST_PEN = re.compile(r'(.*)<svg class="pen[^>]*>.*?</svg>', re.DOTALL)


@dataclass(frozen=True)
class Block:
    """One block: what it is ("heading", "typed", one of `_KINDS`, or nothing) and its inner HTML."""

    kind: str
    words: Markup

    def to_sign_elsewhere(self, note: str) -> "Block":
        """The same; a line to sign on holds `note` instead of room for a name."""
        if self.kind != "sign-line":
            return self
        return replace(self, words=Markup(_LAST_PEN.sub(lambda found: f"{found[1]}{Markup.escape(note)}", self.words)))


def reading_blocks(html: Markup) -> tuple[Block, ...]:
    """The blocks of a paper's own HTML, in order; nothing a person reads is left out."""
    cutter = _Cutter()
    cutter.feed(html)
    cutter.close()
    return tuple(cutter.blocks)


class _Cutter(HTMLParser):
    """Gathers what stands in the innermost block; the parts of a whole are gathered in it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.blocks: list[Block] = []
        self._tag = ""
        self._kind = ""
        self._words: list[str] = []
        self._quotes = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._quotes += tag == "blockquote"
        if self._begins(tag):
            self._end_block()
            self._tag, self._kind = tag, self._kind_of(tag, dict(attrs).get("class") or "")
        elif self._tag and self._is_inline(tag):
            self._words.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        self._quotes -= tag == "blockquote"
        if tag == self._tag:
            self._end_block()
        elif tag in _PARTS.get(self._tag, ()):
            self._words.append(_WHOLE[self._tag])
        elif self._tag and self._is_inline(tag):
            self._words.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    def handle_entityref(self, name: str) -> None:
        self._words.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._words.append(f"&#{name};")

    def _begins(self, tag: str) -> bool:
        is_within = self._tag in _WHOLE and not _HEADINGS.fullmatch(tag)
        return tag in (*_BLOCKS, *_WHOLE) and not is_within

    def _is_inline(self, tag: str) -> bool:
        return tag not in (*_BLOCKS, *_CONTAINERS)

    def _kind_of(self, tag: str, names: str) -> str:
        if _HEADINGS.fullmatch(tag):
            return "heading"
        return "typed" if self._quotes else next((kind for kind in _KINDS if kind in names.split()), "")

    def _end_block(self) -> None:
        words = re.sub(r"\s+", " ", "".join(self._words)).strip()
        between = _WHOLE.get(self._tag, "").strip()
        while between and words.endswith(between):
            words = words.removesuffix(between).rstrip()
        if words:
            self.blocks.append(Block(self._kind, Markup(words)))
        self._tag, self._kind, self._words = "", "", []
