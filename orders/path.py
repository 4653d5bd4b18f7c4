"""Every path (kind, role, aim) and what it produces: whoever reads this file has read what each path prints.

`to_file` are papers for the court or the other office; `to_keep` stay with the person; `to_clerk` is for the clerk
only, where a protected person keeps something back. A place, a law or a stage of a criminal case we do not draft for
ends in a referral: a checklist that says who decides and what to ask.
"""

from dataclasses import dataclass
from enum import StrEnum

from orders.aim import Aim
from orders.kind import Kind
from orders.role import Role


class Referral(StrEnum):
    """Why we print a referral checklist and no motion."""

    NOT_COVERED = "not_covered"
    TRIBAL = "tribal"
    MILITARY = "military"
    FOREIGN = "foreign"
    NOT_DRAFTABLE = "not_draftable"
    ASK_CLERK = "ask_clerk"
    EXTREME_RISK = "extreme_risk"
    PAROLE = "parole"
    CASE_OVER = "case_over"
    JUVENILE_CASE = "juvenile_case"
    FEDERAL_CASE = "federal_case"


@dataclass(frozen=True)
class Path:
    """One row: who, what for, and the papers by name (a paper's name is its template's)."""

    kind: Kind
    role: Role
    aim: Aim
    to_file: tuple[str, ...]
    to_keep: tuple[str, ...]
    to_clerk: tuple[str, ...]


_HEARD_OUT, _NOT_HEARD = ("checklist", "hearing_notes"), ("checklist",)


def _row(kind: Kind, role: Role, aim: Aim, *to_file: str, keep: tuple[str, ...] = _HEARD_OUT) -> Path:
    sealed = ("confidential_sheet",) if role == Role.PROTECTED and kind != Kind.CRIMINAL else ()
    heard = _at_court(kind, role) if keep == _HEARD_OUT else ()
    told = ("what_changes",) if aim in (Aim.END, Aim.CHANGE, Aim.SET_ASIDE) else ()
    return Path(kind, role, aim, (*to_file, *heard), (*keep, *told), sealed)


def _at_court(kind: Kind, role: Role) -> tuple[str, ...]:
    """What whoever comes to a hearing may ask for there; a protected person files nothing in a criminal case."""
    if kind == Kind.CRIMINAL:
        return ("court_needs_criminal",) if role == Role.RESTRAINED else ()
    return ("court_needs",)


_FINAL, _TEMP, _CRIME = Kind.FINAL_CIVIL, Kind.TEMPORARY, Kind.CRIMINAL
_PRO, _RES = Role.PROTECTED, Role.RESTRAINED
_RULED, _HEARD, _SERVED = ("proposed_order",), ("notice_of_hearing",), ("proof_of_service",)
_SERVED_BY_PROTECTED = (*_SERVED, "request_other_service")
_SWORN, _EXHIBITS = ("declaration",), ("exhibit_list", "exhibit_cover")

PATHS: tuple[Path, ...] = (
    _row(_FINAL, _PRO, Aim.END, "motion_protected", *_SWORN, *_RULED, *_HEARD, *_SERVED_BY_PROTECTED),
    _row(_FINAL, _PRO, Aim.CHANGE, "motion_protected", *_SWORN, *_RULED, *_HEARD, *_SERVED_BY_PROTECTED),
    _row(_FINAL, _PRO, Aim.RENEW, keep=_NOT_HEARD),
    _row(_FINAL, _PRO, Aim.OPPOSE_CHANGE, "response_to_motion", *_SWORN, *_SERVED_BY_PROTECTED),
    _row(_FINAL, _PRO, Aim.PREPARE),
    _row(_FINAL, _RES, Aim.END, "motion_restrained", *_SWORN, *_EXHIBITS, *_RULED, *_HEARD, *_SERVED),
    _row(_FINAL, _RES, Aim.CHANGE, "motion_restrained", *_SWORN, *_EXHIBITS, *_RULED, *_HEARD, *_SERVED),
    _row(_FINAL, _RES, Aim.OPPOSE_RENEWAL, "response_to_renewal", *_SWORN, *_EXHIBITS, *_SERVED),
    _row(_FINAL, _RES, Aim.OPPOSE_CHANGE, "response_to_motion", *_SWORN, *_SERVED),
    _row(_FINAL, _RES, Aim.SET_ASIDE, "motion_set_aside", *_SWORN, *_SERVED),
    _row(_FINAL, _RES, Aim.APPEAL, keep=_NOT_HEARD),
    _row(_FINAL, _RES, Aim.PREPARE),
    _row(_TEMP, _PRO, Aim.END, "request_temporary", *_RULED, *_SERVED_BY_PROTECTED),
    _row(_TEMP, _PRO, Aim.CHANGE, "request_temporary", *_RULED, *_SERVED_BY_PROTECTED),
    _row(_TEMP, _PRO, Aim.OPPOSE_CHANGE, "response_to_motion", *_SWORN, *_SERVED_BY_PROTECTED),
    _row(_TEMP, _PRO, Aim.POSTPONE, "request_postpone", *_RULED, *_SERVED_BY_PROTECTED),
    _row(_TEMP, _PRO, Aim.PREPARE),
    _row(_TEMP, _RES, Aim.END, "motion_temporary", *_SWORN, *_RULED, *_SERVED),
    _row(_TEMP, _RES, Aim.CHANGE, "motion_temporary", *_SWORN, *_RULED, *_SERVED),
    _row(_TEMP, _RES, Aim.OPPOSE_CHANGE, "response_to_motion", *_SWORN, *_SERVED),
    _row(_TEMP, _RES, Aim.POSTPONE, "request_postpone", *_RULED, *_SERVED),
    _row(_TEMP, _RES, Aim.PREPARE, "answer_to_petition"),
    _row(_CRIME, _PRO, Aim.END, "letter_prosecutor"),
    _row(_CRIME, _PRO, Aim.CHANGE, "letter_prosecutor"),
    _row(_CRIME, _RES, Aim.END, "motion_criminal", "proposed_order_criminal"),
    _row(_CRIME, _RES, Aim.CHANGE, "motion_criminal", "proposed_order_criminal"),
)
"""The table of INTERVIEW.md and ADVOCATE.md 2, 3, 14. With a lawyer, `letter_lawyer` takes the motion's place."""


def aims_offered(kind: Kind, role: Role) -> tuple[Aim, ...]:
    """The aims a person with this kind of order, on this side, may choose, in the order of the page."""
    return tuple(path.aim for path in PATHS if (path.kind, path.role) == (kind, role))


def path_for(kind: Kind, role: Role, aim: Aim) -> Path:
    """The row of one path; raises `LookupError` naming a combination that is not offered."""
    for path in PATHS:
        if (path.kind, path.role, path.aim) == (kind, role, aim):
            return path
    raise LookupError(f"no path for {kind} / {role} / {aim}")
