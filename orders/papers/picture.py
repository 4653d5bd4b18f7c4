"""A small picture of a paper's first page, to know the paper by its look. Too small to be read over a shoulder."""

from html.parser import HTMLParser
from io import BytesIO

from pypdfium2 import PdfDocument

ACROSS = 240
"""Pixels: about twice the width it is shown at, for phones with fine screens."""

GREYS = 16
LETTERS_OF_A_PAGE = 5_000
"""More than a page of any paper holds."""

VOID = frozenset({"br", "col", "hr", "img", "input", "wbr"})


def first_page(pdf: bytes) -> bytes:
    """The first page of `pdf` as PNG, in few greys to stay small; what is filled into a form is drawn too."""
    with PdfDocument(pdf) as document:
        document.init_forms()
        page = document[0]
        drawn = page.render(scale=ACROSS / page.get_width(), grayscale=True).to_pil().quantize(GREYS)
        page.close()
    made = BytesIO()
    drawn.save(made, "PNG", optimize=True)
    return made.getvalue()


def beginning_of(html: str) -> str:
    """The blocks of a paper that fill its first page: a long one takes seconds to lay out, its first page a moment."""
    blocks = _Blocks(html)
    return html[: blocks.end]


class _Blocks(HTMLParser):
    """Reads the paper's own HTML; `end` is where the block ends that makes the first page full."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.end: int | None = None
        self._depth = self._letters = 0
        self._starts = [0]
        for line in html.split("\n"):
            self._starts.append(self._starts[-1] + len(line) + 1)
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            return
        self._depth += 1
        if self._depth == 1 and self.end is None and self._letters >= LETTERS_OF_A_PAGE:
            line, column = self.getpos()
            self.end = self._starts[line - 1] + column

    def handle_endtag(self, tag: str) -> None:
        self._depth -= tag not in VOID

    def handle_data(self, text: str) -> None:
        self._letters += len(text)
