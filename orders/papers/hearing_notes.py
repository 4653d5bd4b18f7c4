"""Notes for the hearing, on one page: what the judge may ask, the person's own points, what not to do (PACKET.md 8)."""

from datetime import date
from typing import Any

from orders.aim import Aim
from orders.jurisdiction import Jurisdiction
from orders.kind import Kind
from orders.matter import Matter
from orders.papers.ask import Ask
from orders.papers.checklist import order_card
from orders.papers.checklist_parts import absence
from orders.papers.grounds import Grounds
from orders.papers.situation import Situation
from orders.path import Path
from orders.role import Role

FOLDER = "papers/hearing_notes"
MOST_POINTS = 5
"""More do not fit on one page with room to write."""

_OF_AIM = {Aim.OPPOSE_RENEWAL: "renewal", Aim.SET_ASIDE: "set_aside", Aim.POSTPONE: "postpone"}


def hearing_notes_context(path: Path, matter: Matter, jurisdiction: Jurisdiction, today: date) -> dict[str, Any]:
    """What `papers/hearing_notes.html` prints. `today` is the court's date."""
    grounds = Grounds(matter)
    return {
        "you": Situation(matter, today),
        "questions": questions_of(path),
        "asks": f"{FOLDER}/ask/{path.aim}.html",
        "ask": Ask(matter, jurisdiction),
        "absence": absence(path),
        "points": points_to_make(grounds),
        "obeyed": grounds.obeyed_in_full,
        "exhibits": grounds.exhibits,
        "order": order_card(matter, jurisdiction),
        "looks_forward": _looks_forward(matter),
        "hearing_on": matter.hearing_on,
    }


def questions_of(path: Path) -> str:
    """The template of the questions a judge may ask on this path."""
    if path.aim in _OF_AIM:
        name = _OF_AIM[path.aim]
    elif path.aim == Aim.OPPOSE_CHANGE:
        name = f"opposes_{path.role}"
    elif path.role == Role.PROTECTED and path.kind == Kind.TEMPORARY and path.aim in (Aim.END, Aim.CHANGE):
        name = "final_civil_protected"  # who asks to stop is not asked for the story: a judge looks at the free choice
    else:
        name = f"{path.kind}_{path.role}"
    return f"{FOLDER}/questions/{name}.html"


def points_to_make(grounds: Grounds) -> tuple[tuple[str, str], ...]:
    """The person's own points, as (macro of `papers/words.html`, code): those that fit."""
    reasons = (("reason", reason) for reason in grounds.reasons)
    changes = (("change", change) for change in grounds.changes_in_short)
    programs = (("finished", done.program) for done in grounds.programs)
    return (*reasons, *changes, *programs)[:MOST_POINTS]


def _looks_forward(matter: Matter) -> bool:
    """Whether going over the first hearing again would hurt: it is not what this hearing is for."""
    forward = (Aim.END, Aim.CHANGE, Aim.OPPOSE_RENEWAL, Aim.PREPARE)
    return matter.role == Role.RESTRAINED and matter.kind == Kind.FINAL_CIVIL and matter.aim in forward
