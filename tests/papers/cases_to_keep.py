"""Facts for the papers to keep: every path of the table, with only what it needs, or with everything answered."""

from datetime import date
from typing import Any

from orders.aim import Aim
from orders.codes import CourtNeed
from orders.kind import Kind
from orders.path import PATHS, Path
from orders.role import Role

TODAY = date(2026, 11, 24)
HEARING = date(2027, 3, 4)
PATH_IDS = [f"{path.kind}-{path.role}-{path.aim}" for path in PATHS]

Facts = dict[str, dict[str, Any]]


def path(kind: Kind, role: Role, aim: Aim) -> Path:
    return next(row for row in PATHS if (row.kind, row.role, row.aim) == (kind, role, aim))


def bare(path: Path, state: str) -> Facts:
    """Only what leads to the path: every other answer is missing."""
    return {
        "where": {"state": state},
        "role": {"role": path.role, "helper": "self"},
        "order-type": {"kind": path.kind},
        "aim": {"aim": path.aim},
    }


def full(path: Path, state: str) -> Facts:
    """Everything a checklist reads."""
    return bare(path, state) | {
        "hearing-date": {"hearing_state": "ahead", "hearing_on": HEARING},
        "order": {"court_name": "Court of Examples", "county": "Sample", "case_number": "FV-12-345", "judge": "Day"},
        "order-dates": {
            "issued_on": date(2024, 5, 6),
            "how_made": "after_hearing",
            "served": "yes",
            "served_on": date(2024, 5, 8),
        },
        "order-end": {"expires": "on_date", "expires_on": date(2029, 5, 6)},
        "criminal-case": {
            "case_title": "State v. Doe",
            "court_name": "Criminal Court",
            "county": "Sample",
            "case_number": "CR-9",
        },
        "criminal-stage": {
            "stage": "probation",
            "prosecutor_office": "Sample County Prosecutor",
            "next_court_date": HEARING,
        },
        "terms": {"terms": ["no_contact", "children"]},
        "you": {"name": "Alex Doe"},
        "contact": {"address": "12 Hidden Lane, Oakville", "phone": "555-010-7788", "email": "alex@example.org"},
        "custody": {"in_custody": "yes"} if path.role == Role.RESTRAINED else {},
        "other-party": {"name": "Sam Roe", "has_lawyer": "yes"},
        "their-motion": {"hearing_on": HEARING, "respond_by": date(2027, 2, 1)},
        "renewal": {"hearing_on": HEARING, "respond_by": date(2027, 2, 1)},
        "upcoming-hearing": {"hearing_on": HEARING},
        "programs": {
            "programs": [{"program": "counseling", "provider": "Bridge House", "completed_on": date(2026, 1, 9)}]
        },
        "proof": {"proof": [{"kind": "certificate", "description": "Certificate of completion"}]},
        "hearing": {
            "interpreter_language": "Portuguese",
            "remote": "yes",
            "accommodation": "ramp",
            "court_needs": list(CourtNeed),
        },
        "fees": {"cannot_pay": "yes"},
    }
