"""Matters for the tests of the rules: every default plausible and harmless, every step given by keyword."""

from datetime import date
from typing import Any

from orders.finding import Finding
from orders.findings import findings
from orders.jurisdiction import Jurisdiction
from orders.law import the_law
from orders.matter import Matter

TODAY = date(2026, 11, 24)


def answers(
    *,
    kind: str = "final_civil",
    role: str | None = "restrained",
    aim: str = "end",
    state: str = "OH",
    helper: str = "self",
    **steps: dict[str, Any],
) -> dict[str, dict[str, Any]]:
    """Facts on one path; a step's hyphens are written as underscores."""
    return {
        "where": {"state": state},
        "role": {"role": role, "helper": helper},
        "order-type": {"kind": kind},
        "aim": {"aim": aim},
    } | {step.replace("_", "-"): fields for step, fields in steps.items()}


def matter(**given: Any) -> Matter:
    return Matter.from_facts(answers(**given))


def law_of(one: Matter) -> Jurisdiction | None:
    return the_law().jurisdictions.get(one.where.state or "")


def raised(*, today: date = TODAY, **given: Any) -> dict[str, Finding]:
    """The findings on a matter, by id."""
    one = matter(**given)
    return {finding.id: finding for finding in findings(one, law_of(one), today)}
