"""An answer as a form takes it: as words, or as a yes to a box. What the person keeps back is never written."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields as parts_of
from datetime import date
from enum import StrEnum
from typing import Any, get_args, get_type_hints

from orders.confidential import Confidential
from orders.jurisdiction import Jurisdiction
from orders.matter import FACTS, Matter
from orders.papers.environment import day, environment
from orders.papers.fields import EVERY_POINT, FIELDS, Place
from orders.papers.official.mapping import DateStyle
from orders.papers.points import points_of
from orders.path import PATHS

POINTS: Place = ("factors", EVERY_POINT)
WORDS: Mapping[Place, str] = {
    ("terms-to-change", "terms_to_change"): "term",
    ("keep", "keep_terms"): "keep",
    ("reasons", "reasons"): "reason",
    ("changes", "changes"): "change",
    ("order-dates", "made_by"): "made_by",
    ("order-dates", "how_made"): "how_made",
    ("cases", "asked_result"): "asked_result",
}
"""Which macro of `papers/words.html` says the codes of an answer."""

ROWS: Mapping[Place, Callable[[Any], str]] = {
    ("children", "children"): lambda child: ", ".join(str(part) for part in (child.initials, child.birth_year) if part),
    ("others-protected", "others_protected"): lambda person: person.name,
    ("programs", "programs"): lambda done: ", ".join(
        part for part in (_in_words("program", done.program), done.provider) if part
    ),
    ("proof", "proof"): lambda item: item.description or _in_words("proof_kind", item.kind),
}
"""How one row of an answer made of rows is written."""


def place_of(name: str) -> Place:
    """The place an answer's name in a mapping means."""
    step, _, field = name.partition(".")
    return step, field


def is_open_to_both(place: Place) -> bool:
    """Whether some paper to file prints the answer: a form must not tell the other side what no paper of ours does."""
    filed = {name for path in PATHS for name in path.to_file}
    return bool(filed & set(FIELDS.get(place, ())))


def codes_of(place: Place) -> tuple[str, ...]:
    """The codes an answer is chosen from; none where it is free text, a date or rows."""
    return tuple(str(code) for kind in _kinds(place) if issubclass(kind, StrEnum) for code in kind)


def is_writable(place: Place) -> bool:
    """Whether there are words for it: codes without words can only be ticked."""
    rows = any(hasattr(kind, "__dataclass_fields__") for kind in _kinds(place))
    return place in WORDS or place in ROWS or not (codes_of(place) or rows)


def written(matter: Matter, law: Jurisdiction, place: Place, dates: DateStyle) -> tuple[str, ...]:
    """The answer as lines to write; none where it was not given or is kept back."""
    if place == POINTS:
        return tuple(f"{point.introduces} {point.words}" for point in points_of(matter, law))
    value = matter.answer_at(*place)
    values = value if isinstance(value, tuple) else (value,)
    return tuple(_line(one, place, dates) for one in values if not (isinstance(one, Confidential) or one in _NOTHING))


def has(matter: Matter, place: Place, code: str) -> bool:
    """Whether the answer is `code`, or one of several codes chosen."""
    value = matter.answer_at(*place)
    return code in value if isinstance(value, tuple) else value == code


_NOTHING = (None, "")
_FIGURES = {DateStyle.NUMBERS: "%m/%d/%Y", DateStyle.DIGITS: "%m%d%Y"}


def _line(value: Any, place: Place, dates: DateStyle) -> str:
    if isinstance(value, date):
        return day(value) if dates == DateStyle.LONG else f"{value:{_FIGURES[dates]}}"
    if place in ROWS:
        return ROWS[place](value)
    return _in_words(WORDS[place], value) if place in WORDS else str(value)


def _in_words(macro: str, code: str) -> str:
    said = getattr(environment("en").get_template("papers/words.html").module, macro)
    return " ".join(said(code).unescape().split())


def _kinds(place: Place) -> Iterable[type]:
    """Every class in the type of an answer: `tuple[Term, ...] | None` names Term."""
    step, field = place
    facts = FACTS.get(step)
    if facts is None or field not in {part.name for part in parts_of(facts)}:
        return ()
    return tuple(_classes(get_type_hints(facts)[field]))


def _classes(annotation: Any) -> Iterable[type]:
    if isinstance(annotation, type) and not get_args(annotation):
        yield annotation
    for part in get_args(annotation):
        yield from _classes(part)
