"""From a statement to its clauses, and which of them say something a table of phrases looks for.

A clause is read in a plain form (lower case, "didn't" as "did not"), and handed back as it was typed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_ENDS = re.compile(
    r"(?<=[.!?;:])\s+|\n+|,?\s+(?=but\b|yet\b|however\b)|,\s+(?=and (?:s?he|they|it|i|we)\b)", re.IGNORECASE
)
_CONTRACTIONS = (
    (re.compile(r"[’ʼ`]"), "'"),
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"\b(?:can't|cannot)\b"), "can not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"\bi'm\b"), "i am"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"\b(s?he|it|that)'s\b"), r"\1 is"),
    (re.compile(r"\b(we|they|you)'re\b"), r"\1 are"),
    (re.compile(r"\s+"), " "),
)


@dataclass(frozen=True)
class Phrases:
    """What to look for in a clause, and what in the same clause shows that it is not meant so."""

    said: tuple[re.Pattern[str], ...]
    unless: tuple[re.Pattern[str], ...]

    def found_in(self, text: str) -> str | None:
        """The first clause of `text`, as typed, that says one of the phrases and means it."""
        for clause in clauses(text):
            plain = plainly(clause)
            if _any(self.said, plain) and not _any(self.unless, plain):
                return clause
        return None


def patterns(*expressions: str) -> tuple[re.Pattern[str], ...]:
    """Compile expressions written for plain clauses; a blank in one stands for any white space."""
    return tuple(re.compile(expression) for expression in expressions)


def clauses(text: str) -> Iterator[str]:
    """The clauses of a text, as typed, without the white space around them."""
    return (clause.strip() for clause in _ENDS.split(text) if clause.strip())


def plainly(clause: str) -> str:
    """A clause in lower case, with contractions written out and single spaces."""
    plain = clause.casefold()
    for pattern, written_out in _CONTRACTIONS:
        plain = pattern.sub(written_out, plain)
    return plain.strip()


def _any(table: tuple[re.Pattern[str], ...], plain: str) -> bool:
    return any(pattern.search(plain) for pattern in table)
