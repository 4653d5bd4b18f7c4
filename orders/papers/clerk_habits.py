"""How this court's clerk works, where the state's file does not say: exact questions to read out at the counter.

What the law itself leaves open is the finding `facts_not_sourced`; these are the habits of the office (ADVOCATE.md 19).
"""

from enum import StrEnum

from orders.aim import Aim
from orders.jurisdiction import Jurisdiction
from orders.kind import Kind
from orders.matter import Matter
from orders.papers.checklist_parts import FOLDER
from orders.role import Role


class Habit(StrEnum):
    """One question each, in the order of the visit; the words are the template of this name."""

    SET_ASIDE = "set_aside"
    RESPONSE = "response"
    COPIES = "copies"
    COVER_SHEET = "cover_sheet"
    PROPOSED_ORDER = "proposed_order"
    NOTARY = "notary"
    PHOTO_ID = "photo_id"
    E_FILING = "e_filing"
    REOPENING_FEE = "reopening_fee"
    WHO_SETS_HEARING = "who_sets_hearing"
    PROSECUTOR_NOTICE = "prosecutor_notice"


_ASKING = (Aim.END, Aim.CHANGE)
_FILES_NOTHING_NOW = (Aim.PREPARE, Aim.APPEAL)
_OF_CRIMINAL_MOTION = frozenset({Habit.COPIES, Habit.PROPOSED_ORDER, Habit.WHO_SETS_HEARING, Habit.PROSECUTOR_NOTICE})


def clerk_habits(matter: Matter, jurisdiction: Jurisdiction) -> tuple[str, ...]:
    """The templates of the questions this person still has about how the office works."""
    unknown = _unknown(matter, jurisdiction)
    return tuple(f"{FOLDER}/ask/{habit}.html" for habit in Habit if habit in unknown)


def _unknown(matter: Matter, jurisdiction: Jurisdiction) -> frozenset[Habit]:
    if matter.kind == Kind.CRIMINAL:
        return _OF_CRIMINAL_MOTION if matter.role == Role.RESTRAINED else frozenset()
    filing = frozenset() if _files_nothing(matter) else _of_filing(matter, jurisdiction)
    return filing | _of_aim(matter)


def _files_nothing(matter: Matter) -> bool:
    return matter.kind == Kind.FINAL_CIVIL and matter.aim in _FILES_NOTHING_NOW


def _of_aim(matter: Matter) -> frozenset[Habit]:
    asked = {
        Habit.SET_ASIDE: matter.aim == Aim.SET_ASIDE,
        Habit.RESPONSE: matter.aim in (Aim.OPPOSE_RENEWAL, Aim.OPPOSE_CHANGE),
    }
    return frozenset(habit for habit, is_asked in asked.items() if is_asked)


def _of_filing(matter: Matter, jurisdiction: Jurisdiction) -> frozenset[Habit]:
    clerk = jurisdiction.clerk
    unknown = {
        Habit.COPIES: clerk.copies is None,
        Habit.COVER_SHEET: clerk.cover_sheet is None,
        Habit.PROPOSED_ORDER: jurisdiction.proposed_order_how is None and matter.aim in _ASKING,
        Habit.NOTARY: clerk.notary is None,
        Habit.PHOTO_ID: clerk.photo_id is None,
        Habit.E_FILING: clerk.e_filing is None,
        Habit.REOPENING_FEE: clerk.reopening_fee is None and matter.kind == Kind.FINAL_CIVIL,
        Habit.WHO_SETS_HEARING: clerk.who_sets_hearing is None and matter.aim in (*_ASKING, Aim.RENEW, Aim.SET_ASIDE),
    }
    return frozenset(habit for habit, is_unknown in unknown.items() if is_unknown)
