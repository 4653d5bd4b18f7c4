"""A person for any gate of any file: found by trying facts as the lint does, and given as answers to our pages."""

from collections.abc import Iterator
from typing import Any

from interview.answers_file import AnswersFileError
from orders.jurisdiction import Event, Gate, GateFacts, Jurisdiction
from orders.kind import Kind
from orders.known import LAST_DECIDED_QUESTION, known_of
from orders.law_lint.trials import trials
from orders.matter import Matter
from orders.truth import Truth
from tests.conftest import TODAY
from tests.logic.row import Case


def people(law: Jurisdiction, gate: Gate, holds: Truth) -> Iterator[Case]:
    """Everyone among the trials for whom the gate holds, or surely does not, and whose answers our pages take."""
    for facts in trials(law, (gate.when,), TODAY):
        case = case_of(facts)
        if gate.when.judge(facts, TODAY) == holds == judged(case, gate):
            yield case


def case_of(facts: GateFacts) -> Case:
    """The answers that say these facts."""
    steps = {name: {key: value for key, value in said.items() if value is not None} for name, said in _steps(facts)}
    assert facts.state and facts.role and facts.kind
    return Case(facts.state, facts.role, facts.aim, facts.kind, {name: said for name, said in steps.items() if said})


def judged(case: Case, gate: Gate) -> Truth | None:
    """How the gate is judged on the answers as our pages took them; None where a page refused them."""
    try:
        matter = Matter.from_facts(case.route.facts)
    except AnswersFileError:
        return None
    return gate.when.judge(known_of(matter), TODAY)


def _steps(facts: GateFacts) -> Iterator[tuple[str, dict[str, Any]]]:
    days = facts.events
    if facts.kind == Kind.CRIMINAL:
        yield "criminal-case", {"issued_on": days.get(Event.ISSUED)}
    else:
        yield "civil-type", {"civil_type": facts.civil_type or "family"}
        yield "order-dates", _order_dates(facts)
        yield "cases", _cases(facts)
    decided = {LAST_DECIDED_QUESTION: days[Event.LAST_DECIDED]} if Event.LAST_DECIDED in days else {}
    yield "state-questions", dict(facts.answers) | decided


def _order_dates(facts: GateFacts) -> dict[str, Any]:
    return {
        "how_made": facts.how_made,
        "made_by": facts.made_by,
        "issued_on": facts.events.get(Event.ISSUED),
        "served": _happened(Event.SERVED, facts, "not_yet"),
        "served_on": facts.events.get(Event.SERVED),
        "last_changed_on": facts.events.get(Event.LAST_CHANGED),
    }


def _cases(facts: GateFacts) -> dict[str, Any]:
    return {
        "family_case": facts.family_case,
        "asked_before": _happened(Event.LAST_ASKED, facts, "no"),
        "asked_on": facts.events.get(Event.LAST_ASKED),
    }


def _happened(event: Event, facts: GateFacts, never: str) -> str | None:
    return "yes" if event in facts.events else never if event in facts.never else None
