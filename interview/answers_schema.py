"""The JSON Schema of an answers file, made from the types the answers are read into and from what the pages offer.

It says what a file may hold; which steps belong to one path only the interview can say (`interview/answers_file.py`).
"""

from enum import StrEnum
from typing import Any

from pydantic import TypeAdapter

from interview.answers_file import FORMAT, NEEDED
from interview.forms.base import AnswerForm
from interview.forms.rows import RowsForm
from interview.steps import STEPS, Step
from orders.aim import Aim
from orders.clues import Clue, Sign
from orders.kind import ConfirmedKind, Kind, KindAnswer
from orders.matter import FACTS
from orders.place import PLACES
from orders.reasons import EndOrChange
from orders.role import Role

TEXT = {"type": "string", "minLength": 1}
SCHEMA = "https://json-schema.org/draft/2020-12/schema"


def _codes(enum: type[StrEnum]) -> dict[str, Any]:
    return {"enum": [str(code) for code in enum]}


_SETTLING: dict[str, dict[str, Any]] = {
    "helper": {"is_other_party": {"const": "no"}},
    "order-type": {"kind": _codes(KindAnswer)},
    "which-order": {"which_now": _codes(Kind)},
    "clues": {str(clue): _codes(Sign) for clue in Clue},
    "order-result": {"confirmed_kind": _codes(ConfirmedKind)},
    "aim": {"aim": _codes(Aim)},
    "your-choice": {"seen": {"const": True}},
    "end-or-change": {"decision": _codes(EndOrChange)},
}
"""Steps no paper reads: they settle the path, or leave nothing but that they were seen."""


def answers_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of an answers file."""
    return {
        "$schema": SCHEMA,
        "title": "OrderPath answers",
        "type": "object",
        "additionalProperties": False,
        "required": ["format", "answers"],
        "properties": {
            "format": {"const": FORMAT},
            "answers": {
                "type": "object",
                "additionalProperties": False,
                "required": [step for step, _field in NEEDED],
                "properties": {step.name: _step(step) for step in STEPS},
            },
        },
    }


def _step(step: Step) -> dict[str, Any]:
    if step.name == "state-questions":
        return {
            "type": "object",
            "description": "One answer for each question of the state's file, by the question's id.",
        }
    if step.name == "factors":
        return {
            "type": "object",
            "description": "The person's own words on a point of the state's law, by the point's id.",
            "additionalProperties": TEXT,
        }
    properties = _SETTLING.get(step.name) or _from_types(step)
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": [field for name, field in NEEDED if name == step.name],
    }


def _from_types(step: Step) -> dict[str, Any]:
    whole = TypeAdapter(FACTS[step.name]).json_schema()
    types = whole.get("$defs", {})
    fields = {name: _field(step.form, name, _inlined(schema, types)) for name, schema in whole["properties"].items()}
    own = {"where": {"state": {"enum": list(PLACES)}}, "role": {"role": _codes(Role)}}
    return fields | own.get(step.name, {})


def _inlined(schema: Any, types: dict[str, Any]) -> Any:
    """The schema with references put in place and words nobody needs left out."""
    if isinstance(schema, list):
        return [_inlined(part, types) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return _inlined(types[schema["$ref"].rsplit("/", 1)[-1]], types)
    words = {key for key in ("title", "default", "description") if not isinstance(schema.get(key), dict)}
    kept = {key: value for key, value in schema.items() if key not in words}
    inlined = {key: _inlined(value, types) for key, value in kept.items()}
    return inlined | ({"minLength": 1} if inlined.get("type") == "string" and "enum" not in inlined else {})


def _field(form: type[AnswerForm], name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """One field's schema: null ("I don't know") is allowed only where the page offers it."""
    if issubclass(form, RowsForm):
        return _rows(form, schema)
    return _with_null(schema, offered=name in form.dont_know)


def _rows(form: type[RowsForm], schema: dict[str, Any]) -> dict[str, Any]:
    row = schema["items"]
    cells = {name: _with_null(cell, offered=name in form.row.dont_know) for name, cell in row["properties"].items()}
    return schema | {"items": row | {"properties": cells, "additionalProperties": False}}


def _with_null(schema: dict[str, Any], *, offered: bool) -> dict[str, Any]:
    ways = [way or TEXT for way in schema.get("anyOf", [schema]) if way != {"type": "null"}]
    if offered:
        return {"anyOf": [*ways, {"type": "null"}]}
    return ways[0] if len(ways) == 1 else {"anyOf": ways}
