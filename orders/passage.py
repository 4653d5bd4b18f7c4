"""Words a rule noticed in a person's own text, quoted so that they can be found: a sentence, and which of it is meant.

Spans are (start, end) places in the text as it was typed.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

Span = tuple[int, int]
AROUND = 120
"""How many letters of a long sentence are quoted beside the words that are meant."""

_SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s+|\n+")


@dataclass(frozen=True)
class Piece:
    """A run of typed text, and whether these are the words that are meant."""

    text: str
    is_meant: bool


@dataclass(frozen=True)
class Passage:
    """A sentence with the words that are meant, and the answer it stands in."""

    step: str
    field: str
    pieces: tuple[Piece, ...]

    @property
    def place(self) -> str:
        """The answer as the words of findings name it: "step.field", or the page of the law's points."""
        return place_named(self.step, self.field)

    @property
    def words(self) -> tuple[str, ...]:
        """The words that are meant, alone."""
        return tuple(piece.text for piece in self.pieces if piece.is_meant)


def place_named(step: str, field: str) -> str:
    """ "step.field"; the points of the law are one page, whatever their names."""
    return step if step == "factors" else f"{step}.{field}"


def sentences_with(text: str, spans: Iterable[Span]) -> Iterator[tuple[Piece, ...]]:
    """Each sentence of `text` that holds one of the spans, cut into pieces; overlapping spans become one."""
    meant = _joined(spans)
    for start, end in _sentences(text, meant):
        here = [span for span in meant if start <= span[0] < end]
        if here:
            yield tuple(_pieces(text, (start, end), here))


def shortened(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The same pieces with each meant word cut to its first letter: to be found, and not to be told once more."""
    return tuple(Piece(_cut(piece.text), is_meant=True) if piece.is_meant else piece for piece in pieces)


def _cut(text: str) -> str:
    return re.sub(r"(\w)[^\s]+", r"\1…", text)


def _joined(spans: Iterable[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _sentences(text: str, meant: list[Span]) -> Iterator[Span]:
    """The sentences; an end inside words that are meant is none."""
    start = 0
    for end in _SENTENCE_ENDS.finditer(text):
        if not any(first < end.end() and end.start() < last for first, last in meant):
            yield start, end.start()
            start = end.end()
    yield start, len(text)


def _pieces(text: str, sentence: Span, meant: list[Span]) -> Iterator[Piece]:
    at, last = sentence[0], len(meant) - 1
    yield from _plain(_end_of(text[at : meant[0][0]]))
    for number, (start, end) in enumerate(meant):
        yield Piece(text[start:end], is_meant=True)
        after = text[end : meant[number + 1][0]] if number < last else text[end : sentence[1]]
        yield from _plain(_both_ends_of(after) if number < last else _start_of(after))


def _plain(text: str) -> Iterator[Piece]:
    if text:
        yield Piece(text, is_meant=False)


def _start_of(text: str) -> str:
    return text if len(text) <= AROUND else f"{text[:AROUND].rpartition(' ')[0]} …"


def _end_of(text: str) -> str:
    return text if len(text) <= AROUND else f"… {text[-AROUND:].partition(' ')[2]}"


def _both_ends_of(text: str) -> str:
    return text if len(text) <= 2 * AROUND else f"{_start_of(text)} {_end_of(text)[2:]}"


def windows(text: str, gives_away: Callable[[str], bool]) -> Iterator[Span]:
    """The shortest runs of whole words for which `gives_away` says yes, one after the other.

    For a value that may be looked for and never shown: asked with ever shorter texts, it need not say where.
    """
    words = [match.span() for match in re.finditer(r"\S+", text)]
    while words and gives_away(text[words[0][0] :]):
        first, last = _first_window(text, words, gives_away)
        yield words[first][0], words[last][1]
        words = words[last + 1 :]


def _first_window(text: str, words: list[Span], gives_away: Callable[[str], bool]) -> Span:
    """The first and last word, by number: the text up to the last tells, and from the first on it still does."""
    begin = words[0][0]
    last = _first_true(len(words), lambda number: gives_away(text[begin : words[number][1]]))
    end = words[last][1]
    return _first_true(last + 1, lambda number: not gives_away(text[words[number][0] : end])) - 1, last


def _first_true(count: int, is_true: Callable[[int], bool]) -> int:
    """The place from which on `is_true` holds, by halving; `count` where it holds nowhere."""
    low, high = 0, count
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if is_true(middle) else (middle + 1, high)
    return low
