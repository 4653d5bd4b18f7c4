"""What a rule noticed about a matter: values only. The words are the template named by the finding's id."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from orders.jurisdiction import Source


class Severity(StrEnum):
    """How much a finding weighs, heaviest first (INTERVIEW.md, Findings)."""

    STOP = "stop"
    WARN = "warn"
    NOTE = "note"


@dataclass(frozen=True)
class Finding:
    """One thing to say.

    `answers` are the (step, field) pairs it arises from. `guide` are its grounds: "G.." a statement of CONFORMANCE.md,
    "A.." a point of ADVOCATE.md. `sources` is where a state's law is said, `checked` the day those sources were read.
    """

    id: str
    severity: Severity
    values: Mapping[str, Any] = field(default_factory=dict)
    answers: tuple[tuple[str, str], ...] = ()
    sources: tuple[Source, ...] = ()
    guide: tuple[str, ...] = ()
    checked: date | None = None

    @property
    def is_secondary(self) -> bool:
        """Whether nothing but a guide or article supports it, so that the clerk must be asked."""
        return bool(self.sources) and all(source.grade == "secondary" for source in self.sources)
