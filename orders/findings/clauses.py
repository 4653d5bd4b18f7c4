"""From a statement to its clauses, and which of them say something a table of phrases looks for.

A clause is read in a plain form (lower case, "didn't" as "did not"); clause and words are handed back as typed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from orders.passage import Span

_ENDS = re.compile(
    r"(?<=[.!?;:])\s+|\n+|,?\s+(?=but\b|yet\b|however\b)|,\s+(?=and (?:s?he|they|it|i|we)\b)", re.IGNORECASE
)
_CONTRACTIONS = (
    (re.compile(r"[’ʼ`]"), "'"),
    (re.compile(r"\bwon'?t\b"), "will not"),
    (re.compile(r"\b(?:can'?t|cannot)\b"), "can not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"\b(do|does|did|is|was|are|has|have|had|would|could|should)nt\b"), r"\1 not"),
    (re.compile(r"\bi'?m\b"), "i am"),
    (re.compile(r"\bive\b"), "i have"),
    (re.compile(r"\b(s?he)s\b"), r"\1 is"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"\b(s?he|it|that)'s\b"), r"\1 is"),
    (re.compile(r"\b(we|they|you)'re\b"), r"\1 are"),
    (re.compile(r"\s+"), " "),
)


Names = tuple[str, ...]
NAMED = "my wife"
"""What a first name of the other side is read as: words that every table knows, whoever they are."""


@dataclass(frozen=True)
class Phrases:
    """What to look for in a clause, and what in the same clause shows that it is not meant so."""

    said: tuple[re.Pattern[str], ...]
    unless: tuple[re.Pattern[str], ...]

    def found_in(self, text: str, names: Names = ()) -> str | None:
        """The first clause of `text`, as typed, that says one of the phrases and means it."""
        return next((clause for clause in clauses(text) if self._said_in(plainly(clause, names))), None)

    def spans_in(self, text: str, names: Names = ()) -> Iterator[Span]:
        """Where in `text`, as typed, the words stand that say one of the phrases, clause by clause."""
        for start, end in _clause_spans(text):
            said = self._said_in(plainly(text[start:end], names))
            if said:
                first, last = as_typed(text[start:end], said.span(), names)
                yield start + first, start + last

    def _said_in(self, plain: str) -> re.Match[str] | None:
        """The longest of the words that say it, unless others in the clause take it back."""
        said = [match for pattern in self.said if (match := pattern.search(plain))]
        if not said or any(pattern.search(plain) for pattern in self.unless):
            return None
        return max(said, key=lambda match: match.end() - match.start())


def patterns(*expressions: str) -> tuple[re.Pattern[str], ...]:
    """Compile expressions written for plain clauses; a blank in one stands for any white space."""
    return tuple(re.compile(expression) for expression in expressions)


def clauses(text: str) -> Iterator[str]:
    """The clauses of a text, as typed, without the white space around them."""
    return (text[start:end] for start, end in _clause_spans(text))


def _clause_spans(text: str) -> Iterator[Span]:
    """Where each clause stands that holds more than white space."""
    start = 0
    for end in (*(match.span() for match in _ENDS.finditer(text)), (len(text), len(text))):
        clause = text[start : end[0]]
        if clause.strip():
            first = start + len(clause) - len(clause.lstrip())
            yield first, first + len(clause.strip())
        start = end[1]


def plainly(clause: str, names: Names = ()) -> str:
    """A clause in lower case, with contractions written out, single spaces, and `names` read as one word for them."""
    plain = clause.casefold()
    for name in names:
        plain = re.sub(rf"\b{re.escape(name.casefold())}\b", NAMED, plain)
    for pattern, written_out in _CONTRACTIONS:
        plain = pattern.sub(written_out, plain)
    return plain.strip()


def as_typed(clause: str, plain_span: Span, names: Names = ()) -> Span:
    """Where the words stand in a clause as typed that make up a span of its plain form, without a last period.

    Every contraction lies inside one word, so that word for word the two forms stay side by side.
    """
    at, words = 0, []
    for word in re.finditer(r"\S+", clause):
        size = len(plainly(word.group(), names))
        if at < plain_span[1] and plain_span[0] < at + size:
            words.append(word.span())
        at += size + 1
    start, end = words[0][0], words[-1][1]
    return start, start + len(clause[start:end].rstrip(".,;:!?"))
