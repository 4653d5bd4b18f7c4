"""The kind, role and aim a person has settled on: the one place that reads those answers (CONTRACTS.md 6).

A late answer may move them: a temporary order whose hearing ended in a final order is a final order; asking to end
an order while keeping some of it is asking to change it (ADVOCATE.md 14, 15).
"""

from dataclasses import dataclass
from typing import Any

from orders.aim import Aim
from orders.classify import civil_kinds_are_open, signs_of
from orders.codes import HearingResult
from orders.facts import Facts
from orders.kind import ConfirmedKind, Kind, KindAnswer
from orders.path import aims_offered
from orders.reasons import EndOrChange
from orders.role import Role


@dataclass(frozen=True)
class Settled:
    """Which path the answers lead to so far; None where it is still open."""

    kind: Kind | None
    role: Role | None
    aim: Aim | None
    ask_clerk: bool = False


def answer(facts: Facts, step: str, field: str) -> Any:
    """What was answered at `step` for `field`, or None."""
    return facts.get(step, {}).get(field)


def settled(facts: Facts) -> Settled:
    """The effective kind, role and aim of `facts`, whatever step has been reached."""
    kind, ask_clerk = _kind(facts)
    role = answer(facts, "role", "role")
    role = Role(role) if role else None
    return Settled(kind, role, _aim(facts, kind, role), ask_clerk)


def _kind(facts: Facts) -> tuple[Kind | None, bool]:
    said = answer(facts, "order-type", "kind")
    if said == KindAnswer.TWO_ORDERS:
        said = answer(facts, "which-order", "which_now")
    elif said == KindAnswer.NOT_SURE:
        said = answer(facts, "order-result", "confirmed_kind")
        civil = said in (ConfirmedKind.FINAL_CIVIL, ConfirmedKind.TEMPORARY)
        if civil and not civil_kinds_are_open(signs_of(facts.get("clues", {}))):
            said = ConfirmedKind.ASK_CLERK
    if said in (None, ConfirmedKind.ASK_CLERK):
        return None, said == ConfirmedKind.ASK_CLERK
    if said == Kind.TEMPORARY and answer(facts, "hearing-date", "hearing_result") == HearingResult.FINAL_ORDER_MADE:
        return Kind.FINAL_CIVIL, False
    return Kind(said), False


def _aim(facts: Facts, kind: Kind | None, role: Role | None) -> Aim | None:
    if kind is None or role is None:
        return None
    offered = aims_offered(kind, role)
    said = answer(facts, "aim", "aim")
    if said not in offered:
        return None
    if said == Aim.END and answer(facts, "end-or-change", "decision") == EndOrChange.BECOME_CHANGE:
        return Aim.CHANGE
    return Aim(said)
