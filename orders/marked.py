"""Reads YAML as plain data that remembers on which line each value stands, and refuses a key given twice."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import yaml

Place = tuple[str | int, ...]
"""The keys and list positions that lead to a value: ("ending", "factors", 2)."""

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Fault:
    """One thing wrong with a file, where it stands, and what is allowed instead where that is a closed set."""

    place: Place
    line: int
    reason: str
    allowed: tuple[str, ...] = ()


@dataclass
class Marked:
    """Plain data, the line of every place in it, and what could not be read."""

    data: Any = None
    lines: dict[Place, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def line_of(self, place: Place) -> int:
        """The line of the nearest known place around `place`; 1 for the file as a whole."""
        return next((self.lines[place[:size]] for size in range(len(place), -1, -1) if place[:size] in self.lines), 1)


def read_marked(text: str) -> Marked:
    """Read YAML text; a syntax error is a fault on its line."""
    marked = Marked()
    try:
        loader = _Loader(text)
        node = loader.get_single_node()
        if node is not None:
            marked.data = _value(node, (), marked, loader)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        marked.faults.append(Fault((), _error_line(error), f"is not YAML we can read: {_problem(error)}"))
    return marked


def _value(node: Any, place: Place, marked: Marked, loader: Any) -> Any:
    marked.lines.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        return dict(_pairs(node, place, marked, loader))
    if isinstance(node, yaml.SequenceNode):
        return [_value(child, (*place, index), marked, loader) for index, child in enumerate(node.value)]
    value = loader.construct_object(node)
    return value.isoformat() if isinstance(value, date) else value


def _pairs(node: Any, place: Place, marked: Marked, loader: Any) -> Iterator[tuple[str, Any]]:
    seen: set[str] = set()
    for key_node, value_node in node.value:
        key, line = str(key_node.value), key_node.start_mark.line + 1
        if key in seen:
            marked.faults.append(Fault((*place, key), line, "stands twice in this block"))
        seen.add(key)
        marked.lines[*place, key] = line
        yield key, _value(value_node, (*place, key), marked, loader)


def _error_line(error: Exception) -> int:
    mark = getattr(error, "problem_mark", None)
    return mark.line + 1 if mark else 1


def _problem(error: Exception) -> str:
    return str(getattr(error, "problem", None) or error).splitlines()[0]
