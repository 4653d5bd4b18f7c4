"""Facts to try a condition on: few, but such that if it can hold at all, it holds on one of them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import product
from typing import Any

from orders.codes import HowMade, MadeBy, OtherCase
from orders.gate import questions_for
from orders.jurisdiction import Event, GateFacts, Jurisdiction
from orders.jurisdiction.base import LawModel
from orders.jurisdiction.condition import (
    All,
    AnswerIs,
    Any_,
    CivilTypeIs,
    Elapsed,
    FamilyCaseIs,
    HowMadeIs,
    IssuedBefore,
    IssuedOnOrAfter,
    MadeByIs,
    Not,
)
from orders.kind import CivilType
from orders.known import LAST_DECIDED_QUESTION
from orders.path import PATHS, Path

_AROUND = tuple(timedelta(days=days) for days in (-2, -1, 0, 1, 2))
_MAY_NEVER_HAPPEN = frozenset({Event.SERVED, Event.LAST_CHANGED, Event.LAST_ASKED, Event.LAST_DECIDED})
_CIVIL_TYPES = tuple(one for one in CivilType if one != CivilType.UNSURE)
_HOW_MADE = tuple(one for one in HowMade if one != HowMade.UNKNOWN)
_MADE_BY = tuple(one for one in MadeBy if one != MadeBy.UNKNOWN)


@dataclass
class Looked:
    """What some conditions look at, beyond the path."""

    civil_type: bool = False
    how_made: bool = False
    made_by: bool = False
    family_case: bool = False
    questions: set[str] = field(default_factory=set)
    days: dict[Event, set[date]] = field(default_factory=dict)


def trials(law: Jurisdiction, conditions: tuple[LawModel, ...], today: date) -> Iterator[GateFacts]:
    """Every combination worth trying, on every path."""
    looked = looked_at(law, conditions, today)
    for path in PATHS:
        dimensions = (
            _CIVIL_TYPES if looked.civil_type else (None,),
            _HOW_MADE if looked.how_made else (None,),
            _MADE_BY if looked.made_by else (None,),
            tuple(OtherCase) if looked.family_case else (None,),
            _answers(law, path, looked),
            _events(law, path, looked, today),
        )
        for civil_type, how_made, made_by, family_case, answers, events in product(*dimensions):
            yield GateFacts(
                *(path.role, path.kind, path.aim, civil_type, how_made, made_by, law.code, answers),
                *_happened(events),
                family_case,
            )


def looked_at(law: Jurisdiction, conditions: tuple[LawModel, ...], today: date) -> Looked:
    """What these conditions look at; each period's turning day is reckoned back from `today`."""
    looked = Looked()
    for condition in conditions:
        for part in parts_of(condition):
            _note(part, looked, law, today)
    return looked


def parts_of(condition: LawModel) -> Iterator[LawModel]:
    """The single conditions a condition is made of."""
    match condition:
        case All(all=parts) | Any_(any=parts):
            for part in parts:
                yield from parts_of(part)
        case Not(not_=part):
            yield from parts_of(part)
        case _:
            yield condition


def _note(part: LawModel, looked: Looked, law: Jurisdiction, today: date) -> None:
    match part:
        case CivilTypeIs():
            looked.civil_type = True
        case HowMadeIs():
            looked.how_made = True
        case MadeByIs():
            looked.made_by = True
        case FamilyCaseIs():
            looked.family_case = True
        case AnswerIs(answer=given):
            looked.questions.add(given.question)
        case IssuedBefore(issued_before=day) | IssuedOnOrAfter(issued_on_or_after=day):
            looked.days.setdefault(Event.ISSUED, set()).add(day)
        case Elapsed(elapsed=span):
            looked.days.setdefault(span.since, set()).add(part.period.before(today, law.code))


def _answers(law: Jurisdiction, path: Path, looked: Looked) -> tuple[dict[str, Any], ...]:
    """Every set of answers this path can give to the questions looked at."""
    asked = [one for one in questions_for(law, path.role, path.kind, path.aim) if one.id in looked.questions]
    codes = product(*(question.answers or (None,) for question in asked))
    return tuple({question.id: code for question, code in zip(asked, given, strict=True)} for given in codes)


def _events(
    law: Jurisdiction, path: Path, looked: Looked, today: date
) -> tuple[tuple[tuple[Event, date | None], ...], ...]:
    """Every set of days the events looked at may have; None is an event that never happened."""
    choices = [
        [(event, day) for day in _days_of(event, days, today)]
        for event, days in looked.days.items()
        if event != Event.LAST_DECIDED or _asks_the_day_of_decision(law, path)
    ]
    return tuple(product(*choices))


def _days_of(event: Event, turning: set[date], today: date) -> list[date | None]:
    around = {day + days for day in turning for days in _AROUND}
    past: list[date | None] = [day for day in sorted(around | {today}) if day <= today]
    return [*past, None] if event in _MAY_NEVER_HAPPEN else past


def _asks_the_day_of_decision(law: Jurisdiction, path: Path) -> bool:
    asked = questions_for(law, path.role, path.kind, path.aim)
    return any(question.id == LAST_DECIDED_QUESTION for question in asked)


def _happened(events: tuple[tuple[Event, date | None], ...]) -> tuple[dict[Event, date], frozenset[Event]]:
    days = {event: day for event, day in events if day is not None}
    return days, frozenset(event for event, day in events if day is None)
