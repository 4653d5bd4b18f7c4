"""Loads the law: every file of fixtures/jurisdictions, checked completely. A bad file breaks no other."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from orders.jurisdiction import Jurisdiction
from orders.jurisdiction.base import LawModel
from orders.jurisdiction.crosscheck import contradictions
from orders.marked import Fault, Marked, Place, read_marked
from orders.shape import allowed_keys

Model = TypeVar("Model", bound=LawModel)

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"


@dataclass(frozen=True)
class Refusal:
    """Why a file is refused: where, what is wrong, and what is allowed where that is a closed set."""

    file: Path
    line: int
    field: str
    reason: str
    allowed: tuple[str, ...] = ()

    def __str__(self) -> str:
        instead = f" (allowed: {', '.join(self.allowed)})" if self.allowed else ""
        return f"{self.file.name}, line {self.line}: {self.field or 'the file'}: {self.reason}{instead}"


@dataclass(frozen=True)
class Law:
    """The jurisdictions by code, and the files that were refused."""

    jurisdictions: Mapping[str, Jurisdiction]
    refused: tuple[Refusal, ...] = ()


@lru_cache(maxsize=1)
def the_law() -> Law:
    """The project's own law, read once."""
    return load_law(FIXTURES / "jurisdictions")


def load_law(folder: Path) -> Law:
    """Every `XX.yaml` of a folder; whatever is wrong with a file stands in `refused`."""
    jurisdictions, refused = {}, []
    for file in sorted(folder.glob("*.yaml")):
        loaded = _load(file)
        if isinstance(loaded, Jurisdiction):
            jurisdictions[loaded.code] = loaded
        else:
            refused += [
                Refusal(file, fault.line, field_name(fault.place), fault.reason, fault.allowed) for fault in loaded
            ]
    return Law(MappingProxyType(jurisdictions), tuple(refused))


def _load(file: Path) -> Jurisdiction | tuple[Fault, ...]:
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        return (Fault((), 1, f"is not UTF-8 text: {error.reason} at byte {error.start}"),)
    marked = read_marked(text)
    loaded = parse(Jurisdiction, marked)
    if not isinstance(loaded, Jurisdiction):
        return loaded
    faults = [Fault(place, marked.line_of(place), reason) for place, reason in contradictions(loaded)]
    if loaded.code != file.stem:
        faults.append(
            Fault(("code",), marked.line_of(("code",)), f"is {loaded.code}, but the file is named {file.name}")
        )
    return tuple(faults) or loaded


def parse(model: type[Model], marked: Marked) -> Model | tuple[Fault, ...]:
    """The data as a strict model, or every fault found."""
    if marked.faults:
        return tuple(marked.faults)
    try:
        # JSON mode is strict about types and still reads lists as tuples and codes as enums.
        return model.model_validate_json(json.dumps(marked.data))
    except ValidationError as error:
        return tuple(_faults(model, error, marked))


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


def field_name(place: Place) -> str:
    """A place as a person reads it: ending.factors[2]."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in place).lstrip(".")
