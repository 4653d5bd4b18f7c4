"""Which court, which docket: orders registered elsewhere, cases moved, people who live elsewhere."""

from datetime import date

from orders.codes import OtherCase, YesNo
from orders.finding import Finding, Severity
from orders.jurisdiction import Jurisdiction
from orders.kind import CivilType
from orders.matter import Matter


def lives_elsewhere(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The person lives in another state: still the issuing court (G01, G11)."""
    if matter.other_courts.lives_elsewhere != YesNo.YES:
        return None
    values = {"state": law.name if law else None}
    return Finding(
        "lives_elsewhere", Severity.NOTE, values, (("other-courts", "lives_elsewhere"),), guide=("G01", "G11")
    )


def registered_elsewhere(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The order is registered in another state: its court cannot end it, but must be told (G12, ADVOCATE.md 23)."""
    if matter.other_courts.registered_elsewhere != YesNo.YES:
        return None
    values = {"state": law.name if law else None}
    return Finding(
        "registered_elsewhere", Severity.NOTE, values, (("other-courts", "registered_elsewhere"),), guide=("G12", "A23")
    )


def case_moved(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """A divorce, custody or parentage case is open or decided, or the case was moved: which docket is it in?"""
    moved_to = matter.other_courts.case_transferred_to
    family = matter.cases.family_case in (OtherCase.OPEN, OtherCase.DECIDED)
    inside = matter.civil.civil_type == CivilType.FAMILY_CASE
    answers = (
        *((("other-courts", "case_transferred_to"),) * bool(moved_to)),
        *((("cases", "family_case"),) * family),
        *((("civil-type", "civil_type"),) * inside),
    )
    if not answers:
        return None
    values = {
        "moved_to": moved_to,
        "open": matter.cases.family_case == OtherCase.OPEN,
        "decided": matter.cases.family_case == OtherCase.DECIDED,
        "number": matter.cases.family_case_number,
    }
    return Finding("case_moved", Severity.WARN, values, answers, guide=("G01", "A23"))
