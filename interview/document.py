"""What is sealed in a case: the kept answers, the rows being edited, the language. Pure; no Django.

Only `answers` are ever read by a route, a finding or a paper; `drafts` are rows between Add and Save (CONTRACTS.md 25).
"""

import hashlib
import hmac
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

FORMAT = 1
BUCKET = 4096
"""The sealed size is rounded up to this, so that it does not tell how much was written."""

LAST_LOOK = "check"
"""The step that is answered by looking at all the others."""

Answer = dict[str, Any]
Rows = list[dict[str, str]]
Migrations = Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]]

MIGRATIONS: Migrations = {}
"""Format number to the function that brings a document to the next one. Format 1 is the first."""


class UnknownFormatError(Exception):
    """The document is of a format this version cannot read."""


@dataclass(frozen=True)
class Document:
    """Everything one case holds. Its `repr` shows no answer."""

    answers: Mapping[str, Answer] = field(default_factory=dict, repr=False)
    drafts: Mapping[str, Rows] = field(default_factory=dict, repr=False)
    language: str = "en"

    def with_answer(self, step: str, answer: Answer) -> "Document":
        """Keep one step's answer. The last look at everything has to be taken again."""
        others = {name: kept for name, kept in self.answers.items() if name != LAST_LOOK}
        drafts = {name: rows for name, rows in self.drafts.items() if name != step}
        return replace(self, answers=others | {step: plain(answer)}, drafts=drafts)

    def with_draft(self, step: str, rows: Rows) -> "Document":
        """Keep the rows of a page as they stand after Add or Remove; they are no answer yet."""
        return replace(self, drafts={**self.drafts, step: rows})

    def rows_beside(self, step: str, rows: Rows) -> Rows:
        """The rows of a draft that are not among these, and hold something: they were typed in another tab."""
        return [row for row in self.drafts.get(step, []) if any(row.values()) and row not in rows]

    def in_language(self, language: str) -> "Document":
        """Say everything in another language from now on; no answer changes."""
        return replace(self, language=language)

    def without(self, step: str) -> "Document":
        """Ask one step again."""
        return replace(self, answers={name: kept for name, kept in self.answers.items() if name != step})

    def to_bytes(self) -> bytes:
        """JSON, filled up with blanks to a whole number of buckets."""
        document = {"format": FORMAT, "answers": self.answers, "drafts": self.drafts, "language": self.language}
        text = json.dumps(document, separators=(",", ":")).encode()
        return text.ljust(-(-len(text) // BUCKET) * BUCKET)


def read_document(text: bytes, migrations: Migrations = MIGRATIONS, format_now: int = FORMAT) -> Document:
    """The inverse of `to_bytes`, from any format there is a way from; raises `UnknownFormatError`."""
    raw = json.loads(text)
    while raw["format"] != format_now:
        if raw["format"] not in migrations:
            raise UnknownFormatError(raw["format"])
        raw = migrations[raw["format"]](raw)
    return Document(raw["answers"], raw["drafts"], raw["language"])


def plain(answer: Answer) -> Answer:
    """An answer as it reads after a trip through JSON, so that a kept and a new one compare equal."""
    same: Answer = json.loads(json.dumps(answer))
    return same


def digest(key: bytes, answer: Mapping[str, Any] | None) -> str:
    """A short mark of kept answers, to see whether they changed since a page was drawn."""
    text = json.dumps(answer, sort_keys=True, separators=(",", ":")).encode()
    return hmac.new(key, b"kept\0" + text, hashlib.sha256).hexdigest()[:16]
