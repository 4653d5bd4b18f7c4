"""Gates that can never hold, that take each other back, or that ask what nobody is asked.

A gate is tried on facts a person could really have: every path, every answer that path asks for, and days just before,
on and after each turn of its periods. If none of them makes it hold, nothing will.
"""

from collections.abc import Iterator
from datetime import date

from orders.aim import Aim
from orders.gate import questions_for
from orders.jurisdiction import Effect, Event, Gate, GateFacts, Jurisdiction
from orders.jurisdiction.condition import AnswerIs, Condition, Elapsed
from orders.kind import Kind
from orders.known import LAST_DECIDED_QUESTION
from orders.law_lint.remark import Found, error, warning
from orders.law_lint.trials import parts_of, trials
from orders.path import PATHS
from orders.role import Role
from orders.truth import Truth

_ASKS_MORE = (Effect.PAPER, Effect.ATTACH)
_ONE_IS_ENOUGH = (Effect.STOP, Effect.PAPER)
"""Several notes may hold at once; a request is closed, or sent to another paper, only once."""


def gate_faults(law: Jurisdiction, today: date) -> Iterator[Found]:
    """What is wrong with the gates and questions of a file on this day."""
    yield from _never_holding(law, today)
    yield from _closed_anyway(law, today)
    yield from _said_twice(law)
    yield from _against_who_may_ask(law, today)
    yield from _questions(law)


def _never_holding(law: Jurisdiction, today: date) -> Iterator[Found]:
    for index, gate in enumerate(law.gates):
        if not _can_hold(law, gate.when, today):
            yield error(("gates", index, "when"), f"{gate.id} can never hold: no facts on any path fulfil it")
    contest = law.ending.contest
    if contest is not None and not _can_hold(law, contest.when, today):
        yield error(("ending", "contest", "when"), "contest can never hold: no facts on any path fulfil it")


def _can_hold(law: Jurisdiction, condition: Condition, today: date) -> bool:
    return any(condition.judge(known, today) == Truth.YES for known in trials(law, (condition,), today))


def _closed_anyway(law: Jurisdiction, today: date) -> Iterator[Found]:
    stops = [gate for gate in law.gates if gate.effect == Effect.STOP]
    for index, gate in enumerate(law.gates):
        if gate.effect in _ASKS_MORE:
            for stop in stops:
                if _is_always_under(law, gate, stop, today):
                    yield error(("gates", index), f"{gate.id} only holds where {stop.id} has stopped the request")


def _is_always_under(law: Jurisdiction, gate: Gate, stop: Gate, today: date) -> bool:
    held = [known for known in trials(law, (gate.when, stop.when), today) if gate.when.judge(known, today) == Truth.YES]
    return bool(held) and all(stop.when.judge(known, today) == Truth.YES for known in held)


def _said_twice(law: Jurisdiction) -> Iterator[Found]:
    for index, gate in enumerate(law.gates):
        for earlier in law.gates[:index]:
            if gate.when == earlier.when and gate.effect == earlier.effect and gate.effect in _ONE_IS_ENOUGH:
                yield warning(("gates", index, "when"), f"{gate.id} holds just when {earlier.id} does: make them one")
            elif gate.text == earlier.text:
                yield warning(("gates", index, "text"), f"{gate.id} says the same as {earlier.id}: say what differs")


def _against_who_may_ask(law: Jurisdiction, today: date) -> Iterator[Found]:
    """A stop that holds for everyone on a side says that the side may not ask."""
    for index, gate in enumerate(law.gates):
        for role in Role:
            if gate.effect == Effect.STOP and law.may_ask_to_end(role) and _closes_the_side(gate, role, today):
                yield error(("gates", index), f"{gate.id} stops every request of the {role} person, who may ask")


def _closes_the_side(gate: Gate, role: Role, today: date) -> bool:
    known = GateFacts(role=role, kind=Kind.FINAL_CIVIL, aim=Aim.END)
    return gate.when.judge(known, today) == Truth.YES


def _questions(law: Jurisdiction) -> Iterator[Found]:
    asked = {one.id for path in PATHS for one in questions_for(law, path.role, path.kind, path.aim)}
    used = {name for gate in law.gates for name in _looked_at_by(gate)}
    for index, question in enumerate(law.questions):
        if question.id not in asked:
            yield error(("questions", index), f"{question.id} is asked on no path")
        if question.id not in used:
            yield warning(("questions", index), f"no gate looks at the answer to {question.id}")


def _looked_at_by(gate: Gate) -> Iterator[str]:
    for part in parts_of(gate.when):
        match part:
            case AnswerIs(answer=given):
                yield given.question
            case Elapsed(elapsed=span) if span.since == Event.LAST_DECIDED:
                yield LAST_DECIDED_QUESTION
