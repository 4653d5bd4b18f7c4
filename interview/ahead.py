"""The way ahead: which questions are still to come, as far as the answers of now tell.

Where the path is not chosen yet, the commonest answers are supposed; of the two sides the one with the longer way, so
that what is left does not grow once the side is told.
They are never kept: no fact, finding or paper sees them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from interview.document import LAST_LOOK
from interview.route import Answers, Route, walk
from interview.steps import STEPS
from orders.aim import Aim
from orders.codes import Helper
from orders.facts import Facts
from orders.kind import CivilType, Kind
from orders.law import Law
from orders.role import Role
from orders.settled import settled


@dataclass(frozen=True)
class Ahead:
    """The questions still open on the way, in order, and what is known or supposed when they are asked."""

    open_steps: tuple[str, ...]
    facts: Facts


def look_ahead(answers: Answers, law: Law, role: Role = Role.RESTRAINED) -> Ahead:
    """The questions still open on the way these answers lead to; what they may yet open is not among them.

    `role` is the side to suppose until it is told.
    An answer kept from before counts as given where its question will stand on the way again.
    """
    now = walk(STEPS, answers, law).facts
    way, guesses = _way_of(answers, now, law, role)
    kept = {name for name in answers if name in way.facts and name not in guesses} | set(now)
    return Ahead(tuple(name for name in way.steps if name not in kept and name != LAST_LOOK), way.facts)


def _way_of(answers: Answers, now: Facts, law: Law, role: Role) -> tuple[Route, Answers]:
    """The way with a civil order supposed; where signs of a criminal case rule that out, with a criminal one."""
    for kind in (Kind.FINAL_CIVIL, Kind.CRIMINAL):
        guesses = supposed(kind, role)
        way = walk(STEPS, {**answers, **guesses, **now}, law)
        if settled(way.facts).kind is not None:
            break
    return way, guesses


def supposed(kind: Kind, role: Role) -> dict[str, Mapping[str, Any]]:
    """The commonest answers to the questions that choose the path."""
    return {
        "role": {"role": role, "helper": Helper.SELF},
        "order-type": {"kind": kind},
        "which-order": {"which_now": kind},
        "order-result": {"confirmed_kind": kind},
        "civil-type": {"civil_type": CivilType.FAMILY},
        "aim": {"aim": Aim.END},
    }
