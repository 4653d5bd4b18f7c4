"""Letters that no font of this machine holds, wherever they were typed: a paper would show an empty box for each."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from orders.confidential import Confidential
from orders.finding import Finding, Severity
from orders.jurisdiction import Jurisdiction
from orders.letters import unprintable
from orders.matter import FACTS, Matter

Place = tuple[str, str]


def unprintable_letters(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """Some letters typed cannot be printed; they are named, as the papers that tell of it could not show them (G25).

    Of what is kept for the clerk only the place is told.
    """
    typed = [(place, text) for place, answer in _answers(matter) for text in _texts(answer)]
    kept = [place for place, answer in _answers(matter) if isinstance(answer, Confidential) and not answer.can_print()]
    places = dict.fromkeys([place for place, text in typed if unprintable(text)] + kept)
    if not places:
        return None
    letters = dict.fromkeys(letter for _, text in typed for letter in unprintable(text))
    values = {"letters": tuple(_name(letter) for letter in letters)}
    return Finding("unprintable_letters", Severity.WARN, values, tuple(places), guide=("G25",))


def _answers(matter: Matter) -> Iterator[tuple[Place, Any]]:
    for step, kind in FACTS.items():
        for field in fields(kind):
            yield (step, field.name), matter.answer_at(step, field.name)
    yield from ((("factors", point), text) for point, text in matter.factor_answers.items())
    yield from ((("state-questions", question), answer) for question, answer in matter.state_answers.items())


def _texts(answer: Any) -> Iterator[str]:
    """What was typed in an answer, in its rows too; codes and dates were not."""
    if isinstance(answer, str) and not isinstance(answer, Enum):
        yield answer
    elif is_dataclass(answer):
        yield from (text for field in fields(answer) for text in _texts(getattr(answer, field.name)))
    elif isinstance(answer, (list, tuple, Mapping)):
        rows = answer.values() if isinstance(answer, Mapping) else answer
        yield from (text for row in rows for text in _texts(row))


def _name(letter: str) -> str:
    """What Unicode calls a letter, for its number means nothing to a reader: "cuneiform sign a"."""
    return unicodedata.name(letter, f"U+{ord(letter):04X}").lower()
