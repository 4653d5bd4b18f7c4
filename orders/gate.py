"""The gates of a state's law at work: which questions to ask, which gates hold, and the first day one opens."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from orders.aim import Aim
from orders.calendars import ONE_DAY
from orders.jurisdiction import Effect, Event, Gate, GateFacts, Jurisdiction, Question, StateAnswer
from orders.jurisdiction.base import LawModel
from orders.jurisdiction.condition import All, Any_, Elapsed, Not
from orders.kind import Kind
from orders.role import Role
from orders.truth import Truth

__all__ = ["Event", "GateFacts", "GateRuling", "StateAnswer", "gate_rulings", "questions_for"]


@dataclass(frozen=True)
class GateRuling:
    """A gate that holds (yes) or may hold (unknown), and the day time alone ends that, where the dates are known.

    `first_day` is the first day a stop is gone: the request is open again. For every other effect `last_day` is the
    last day the gate holds: the last day of a window to file, say.
    """

    gate: Gate
    outcome: Truth
    first_day: date | None = None
    last_day: date | None = None


def questions_for(jurisdiction: Jurisdiction, role: Role, kind: Kind, aim: Aim) -> tuple[Question, ...]:
    """The extra questions this state's file has for a person on this path, in the file's order."""
    return tuple(
        question
        for question in jurisdiction.questions
        if role in question.asked_of and kind in question.kinds and aim in question.aims
    )


def gate_rulings(jurisdiction: Jurisdiction, known: GateFacts, today: date) -> tuple[GateRuling, ...]:
    """Every gate of the file that holds or may hold, in the file's order."""
    rulings = (_ruling(gate, known, today) for gate in jurisdiction.gates)
    return tuple(ruling for ruling in rulings if ruling.outcome != Truth.NO)


def _ruling(gate: Gate, known: GateFacts, today: date) -> GateRuling:
    outcome = gate.when.judge(known, today)
    free = _first_day(gate, known, today) if outcome == Truth.YES else None
    if gate.effect == Effect.STOP or free is None:
        return GateRuling(gate, outcome, first_day=free)
    return GateRuling(gate, outcome, last_day=free - ONE_DAY)


def _first_day(gate: Gate, known: GateFacts, today: date) -> date | None:
    """The first of the days a period of the gate is full on which the gate no longer holds."""
    full = tuple(_turning_days(gate.when, known))
    days = sorted(day for day in {*full, *(day + ONE_DAY for day in full)} if day > today)
    return next((day for day in days if gate.when.judge(known, day) == Truth.NO), None)


def _turning_days(condition: LawModel, known: GateFacts) -> Iterator[date]:
    match condition:
        case All(all=parts) | Any_(any=parts):
            for part in parts:
                yield from _turning_days(part, known)
        case Not(not_=part):
            yield from _turning_days(part, known)
        case Elapsed():
            day = condition.turns_on(known)
            if day is not None:
                yield day
