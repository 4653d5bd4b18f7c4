"""The way through the interview, computed from the answers alone. Pure: no Django, no clock.

A condition sees only what was answered earlier on this very route, so an answer left behind by a changed path can
never open a branch, speak in a finding or print (DESIGN.md 2).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from orders.facts import Facts
from orders.law import Law

Answers = Mapping[str, Mapping[str, Any]]


class RouteStep(Protocol):
    """What the walk needs of a step."""

    @property
    def name(self) -> str: ...

    def applies(self, facts: Facts, law: Law) -> bool: ...

    def holds(self, facts: Facts, answer: Mapping[str, Any], law: Law) -> bool: ...


@dataclass(frozen=True)
class Route:
    """The steps that apply, in order, and the facts: the answers that stand on it."""

    steps: tuple[str, ...]
    facts: dict[str, Mapping[str, Any]]

    @property
    def first_unanswered(self) -> str | None:
        """The first step on the route with no standing answer, or None."""
        return next((name for name in self.steps if name not in self.facts), None)

    def may_open(self, name: str) -> bool:
        """Whether a page may be opened: it is answered, or it is the next one to answer."""
        return name in self.facts or name == self.first_unanswered


def walk(steps: Iterable[RouteStep], answers: Answers, law: Law) -> Route:
    """Walk the table: a step is on the route if it applies to the facts so far; its answer stands if it still holds."""
    route: list[str] = []
    facts: dict[str, Mapping[str, Any]] = {}
    for step in steps:
        if not step.applies(facts, law):
            continue
        route.append(step.name)
        if step.name in answers and step.holds(facts, answers[step.name], law):
            facts[step.name] = answers[step.name]
    return Route(tuple(route), facts)
