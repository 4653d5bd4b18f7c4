"""A paper and the packet it belongs to, as values: nothing is rendered here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from orders.finding import Finding
from orders.jurisdiction import Jurisdiction
from orders.matter import Matter
from orders.papers.official.filling import Filling
from orders.path import Path, Referral


class Pile(StrEnum):
    """Where a paper goes (ADVOCATE.md 7). A pile is one PDF; the clerk's is in no other print."""

    FILE = "file"
    KEEP = "keep"
    CLERK = "clerk"


@dataclass(frozen=True)
class Paper:
    """One document: its name is its template's and its file's, its title stands on it. What is filed is in English."""

    name: str
    pile: Pile
    title: str
    template: str
    context: Mapping[str, Any]
    language: str = "en"
    filling: Filling | None = None

    @property
    def is_courts_own_form(self) -> bool:
        """Whether it is a form of the court, filled: a PDF of its own; its template is only the copy to read."""
        return self.filling is not None

    @property
    def confidential(self) -> bool:
        """Whether only the clerk may have it: the one place a confidential value may be opened."""
        return self.pile == Pile.CLERK


@dataclass(frozen=True)
class Packet:
    """Everything one matter leads to: a path with its papers, or a referral with its checklist."""

    papers: tuple[Paper, ...]
    findings: tuple[Finding, ...]
    path: Path | None
    referral: Referral | None
    jurisdiction: Jurisdiction | None
    matter: Matter
    today: date
    language: str

    def in_pile(self, pile: Pile) -> tuple[Paper, ...]:
        """The papers of one pile, in their order."""
        return tuple(paper for paper in self.papers if paper.pile == pile)
