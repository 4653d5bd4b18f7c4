"""Whether words fit a box of a form, and how: the size of the letters and the lines, measured on the font we print.

Nothing is ever cut: what does not fit at the smallest size that reads well does not fit.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

from orders.papers.official.pdf_fields import PdfField, Spot

FONT = Path(__file__).resolve().parents[3] / "static" / "fonts" / "LiberationSans-Regular.ttf"
"""As wide as Helvetica and Arial, which nearly every form asks for."""
SMALLEST, LARGEST = 8.0, 12.0
LEADING = 1.15
MARGIN = 2.0
WIDEST = 1.3
"""How wide, against its height, the widest letters of the fonts we fall back on are."""


@dataclass(frozen=True)
class Fitted:
    """Words as they go into one box: lines, size in points, space above, and the width of a letter's cell in a comb."""

    spot: Spot
    lines: tuple[str, ...]
    size: float
    above: float
    cell: float | None = None

    @property
    def leading(self) -> float:
        """From one line to the next, in points."""
        return self.size * LEADING

    @property
    def top(self) -> float:
        """The space above the first line; none where a low box is filled to its edges."""
        return max(self.above, 0.0)


def fitted(words: str, field: PdfField, spot: Spot) -> Fitted | None:
    """`words` in the largest letters that fit `spot`, or None where even the smallest do not."""
    text = words if field.is_multiline else " ".join(words.split())
    if field.max_length is not None and len(text) > field.max_length:
        return None
    if field.is_comb and field.max_length:
        return _in_cells(text, spot, spot.width / field.max_length)
    return next((one for size in _sizes(field, spot) if (one := _at(size, text, field, spot))), None)


def _sizes(field: PdfField, spot: Spot) -> Iterator[float]:
    largest = field.size or (LARGEST if field.is_multiline else min(LARGEST, max(SMALLEST, spot.height / LEADING - 1)))
    yield largest
    smaller = largest - 1
    while smaller >= SMALLEST:
        yield smaller
        smaller -= 1


def _at(size: float, text: str, field: PdfField, spot: Spot) -> Fitted | None:
    lines = tuple(_wrapped(text, size, spot.width - 2 * MARGIN))
    height = len(lines) * size * LEADING
    most = 1 if not field.is_multiline else len(lines)
    # A low box of one line still takes a letter: only what hangs below the line reaches over its edge.
    room = spot.height if field.is_multiline else max(spot.height, size * LEADING)
    too_wide = any(width(line, size) > spot.width - 2 * MARGIN for line in lines)
    if len(lines) > most or height > room or too_wide:
        return None
    return Fitted(spot, lines, size, MARGIN / 2 if field.is_multiline else (spot.height - height) / 2)


def _in_cells(text: str, spot: Spot, cell: float) -> Fitted | None:
    size = min(LARGEST, spot.height / LEADING)
    fits = all(width(letter, size) <= cell for letter in text)
    return Fitted(spot, (text,), size, (spot.height - size * LEADING) / 2, cell) if fits else None


def _wrapped(text: str, size: float, room: float) -> Iterator[str]:
    for paragraph in text.replace("\r\n", "\n").split("\n"):
        line = ""
        for word in paragraph.split():
            for piece in _pieces(word, size, room):
                longer = f"{line} {piece}" if line else piece
                if line and width(longer, size) > room:
                    yield line
                    longer = piece
                line = longer
        yield line


def _pieces(word: str, size: float, room: float) -> Iterator[str]:
    """A word, or what of it fills a line: no word runs out of its box."""
    piece = ""
    for letter in word:
        if piece and width(piece + letter, size) > room:
            yield piece
            piece = ""
        piece += letter
    yield piece


def width(text: str, size: float) -> float:
    """How wide `text` prints, in points; a letter of another font counts as a wide square."""
    advances, per_em = _advances()
    return sum(advances.get(ord(letter), per_em * WIDEST) for letter in text) * size / per_em


@cache
def _advances() -> tuple[dict[int, int], int]:
    with TTFont(FONT, lazy=True) as font:
        widths = font["hmtx"].metrics
        advances = {code: widths[name][0] for code, name in font.getBestCmap().items()}
        return advances, font["head"].unitsPerEm
