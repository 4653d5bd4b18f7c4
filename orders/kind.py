"""Which of the three kinds of order a person holds (guide G06), and the law that made a civil one."""

from enum import StrEnum


class Kind(StrEnum):
    """The three kinds of order the guide tells apart (G06)."""

    FINAL_CIVIL = "final_civil"
    TEMPORARY = "temporary"
    CRIMINAL = "criminal"


class KindAnswer(StrEnum):
    """What a person may answer when asked for the kind of their order."""

    FINAL_CIVIL = "final_civil"
    TEMPORARY = "temporary"
    CRIMINAL = "criminal"
    TWO_ORDERS = "two_orders"
    NOT_SURE = "not_sure"


class ConfirmedKind(StrEnum):
    """What a person may settle on after the clues were read; mixed signs go to the clerk."""

    FINAL_CIVIL = "final_civil"
    TEMPORARY = "temporary"
    CRIMINAL = "criminal"
    ASK_CLERK = "ask_clerk"


class CivilType(StrEnum):
    """Which law made a civil order (ADVOCATE.md 10)."""

    FAMILY = "family"
    STALKING = "stalking"
    SEXUAL_ASSAULT = "sexual_assault"
    WORKPLACE = "workplace"
    ELDER = "elder"
    EXTREME_RISK = "extreme_risk"
    FAMILY_CASE = "family_case"
    JUVENILE = "juvenile"
    UNSURE = "unsure"


def is_final_family_order(kind: Kind | None, civil_type: str | None) -> bool:
    """Whether a final order rests on the law our files are about, as far as the person told us."""
    return kind == Kind.FINAL_CIVIL and civil_type in (None, CivilType.FAMILY)
