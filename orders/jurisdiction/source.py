"""Where a fact of law was read."""

from enum import StrEnum

from orders.jurisdiction.base import LawModel, SourceId, Text


class SourceKind(StrEnum):
    STATUTE = "statute"
    RULE = "rule"
    CASE = "case"
    COURT = "court"
    FORM = "form"
    SECONDARY = "secondary"


class Grade(StrEnum):
    """How far a source carries: the law or a court itself, or someone writing about it."""

    OFFICIAL = "official"
    SECONDARY = "secondary"


class Source(LawModel):
    """One page read on the file's `checked` day; `note` says what it supports."""

    id: SourceId
    url: Text
    title: Text
    kind: SourceKind
    note: Text

    @property
    def grade(self) -> Grade:
        """Official unless it is somebody's guide or article."""
        return Grade.SECONDARY if self.kind == SourceKind.SECONDARY else Grade.OFFICIAL
