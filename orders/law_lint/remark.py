"""One thing a file of law should be looked at for: how heavy, where, and what."""

from dataclasses import dataclass
from enum import StrEnum

from orders.marked import Place


class Weight(StrEnum):
    """An error must be mended; a warning must be read."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class Found:
    """A fault at a place of one file, before its line is known."""

    weight: Weight
    place: Place
    text: str


@dataclass(frozen=True)
class Remark:
    """A fault with its file and line."""

    weight: Weight
    file: str
    line: int
    field: str
    text: str

    def __str__(self) -> str:
        return f"{self.weight}: {self.file}, line {self.line}: {self.field or 'the file'}: {self.text}"


def error(place: Place, text: str) -> Found:
    """Something that must be mended."""
    return Found(Weight.ERROR, place, text)


def warning(place: Place, text: str) -> Found:
    """Something that must be read."""
    return Found(Weight.WARNING, place, text)
