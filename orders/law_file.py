"""One file of law as a strict model, or every fault of it with its line, its field and what is allowed instead."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from orders.jurisdiction.base import LawModel
from orders.marked import Fault, Marked, Place, read_marked
from orders.shape import allowed_keys

Model = TypeVar("Model", bound=LawModel)


@dataclass(frozen=True)
class Refusal:
    """Why a file is refused: where, what is wrong, and what is allowed where that is a closed set.

    `language` is set for a file of texts, which has the name of the file of law it translates.
    """

    file: Path
    line: int
    field: str
    reason: str
    allowed: tuple[str, ...] = ()
    language: str = ""

    @property
    def name(self) -> str:
        """The file as a message names it: NJ.yaml, es/NJ.yaml."""
        return f"{self.language}/{self.file.name}" if self.language else self.file.name

    def __str__(self) -> str:
        instead = f" (allowed: {', '.join(self.allowed)})" if self.allowed else ""
        return f"{self.name}, line {self.line}: {self.field or 'the file'}: {self.reason}{instead}"


def refusals(file: Path, faults: Iterable[Fault], language: str = "") -> list[Refusal]:
    """The faults of a file as they are told."""
    return [
        Refusal(file, fault.line, field_name(fault.place), fault.reason, fault.allowed, language) for fault in faults
    ]


def read_file(file: Path) -> Marked:
    """A file's data with its lines; what is no text is a fault of the first line."""
    try:
        return read_marked(file.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        return Marked(faults=[Fault((), 1, f"is not UTF-8 text: {error.reason} at byte {error.start}")])


def parse(model: type[Model], marked: Marked) -> Model | tuple[Fault, ...]:
    """The data as a strict model, or every fault found."""
    if marked.faults:
        return tuple(marked.faults)
    try:
        # JSON mode is strict about types and still reads lists as tuples and codes as enums.
        return model.model_validate_json(json.dumps(marked.data))
    except ValidationError as error:
        return tuple(_faults(model, error, marked))


def field_name(place: Place) -> str:
    """A place as a person reads it: ending.factors[2]."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in place).lstrip(".")


def _faults(model: type[LawModel], error: ValidationError, marked: Marked) -> Iterator[Fault]:
    for detail in error.errors(include_url=False):
        place = _place(detail["loc"], marked)
        yield Fault(place, marked.line_of(place), _reason(detail), _allowed(model, detail))


def _place(location: Place, marked: Marked) -> Place:
    """The location without the tags pydantic puts between for unions, as far as the file has it."""
    place: Place = ()
    for step in location[:-1]:
        place = (*place, step) if (*place, step) in marked.lines else place
    return (*place, *location[-1:]) if location and not str(location[-1]).startswith("Span") else place


def _reason(detail: ErrorDetails) -> str:
    plain = {"missing": "is missing", "extra_forbidden": "is not a key of this block"}
    return plain.get(detail["type"], detail["msg"])


def _allowed(model: type[LawModel], detail: ErrorDetails) -> tuple[str, ...]:
    if detail["type"] == "extra_forbidden":
        return allowed_keys(model, detail["loc"][:-1])
    context = detail.get("ctx", {})
    if detail["type"] == "enum":
        return tuple(context["expected"].replace("'", "").replace(" or ", ", ").split(", "))
    return tuple(str(one) for one in context.get("allowed", ()))
