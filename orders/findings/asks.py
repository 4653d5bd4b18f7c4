"""What a matter is about, as yes/no questions that the rules share."""

from orders.aim import Aim
from orders.jurisdiction import Jurisdiction
from orders.kind import CivilType, Kind
from orders.matter import Matter
from orders.referral import referral_of_stage
from orders.role import Role

ENDING = (Aim.END, Aim.CHANGE)
ARGUING = (*ENDING, Aim.OPPOSE_RENEWAL)
FILING = (*ARGUING, Aim.OPPOSE_CHANGE, Aim.SET_ASIDE, Aim.POSTPONE)


def is_drafted(matter: Matter, law: Jurisdiction | None) -> bool:
    """Whether a paper is drafted for the matter; on a referral nothing is filed, proved, served or left blank."""
    if law is None or not law.draftable or matter.aim is None:
        return False
    if matter.kind == Kind.CRIMINAL:
        return referral_of_stage(matter.criminal_stage.stage, matter.role) is None
    return matter.civil.civil_type != CivilType.EXTREME_RISK


def is_restrained(matter: Matter) -> bool:
    return matter.role == Role.RESTRAINED


def is_civil(matter: Matter) -> bool:
    return matter.kind in (Kind.FINAL_CIVIL, Kind.TEMPORARY)


def is_final(matter: Matter) -> bool:
    return matter.kind == Kind.FINAL_CIVIL


def is_temporary(matter: Matter) -> bool:
    return matter.kind == Kind.TEMPORARY


def is_criminal(matter: Matter) -> bool:
    return matter.kind == Kind.CRIMINAL


def asks_to_end_or_change(matter: Matter) -> bool:
    return matter.aim in ENDING


def asks_to_end_or_change_a_final_order(matter: Matter) -> bool:
    """The request most state rules in `ending` are about."""
    return is_final(matter) and asks_to_end_or_change(matter)


def made_by_another_law(matter: Matter) -> bool:
    """Whether a law other than the family one made the order: `ending` in a state's file is about the family one."""
    return matter.civil.civil_type not in (None, CivilType.UNSURE, CivilType.FAMILY, CivilType.FAMILY_CASE)


def argues_change(matter: Matter) -> bool:
    """Whether a restrained person must show that things have changed (G19)."""
    return is_restrained(matter) and not is_temporary(matter) and matter.aim in ARGUING


def issued_on_page(matter: Matter) -> tuple[str, str]:
    """Where the day of the order is answered."""
    return ("criminal-case" if is_criminal(matter) else "order-dates", "issued_on")
