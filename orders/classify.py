"""From the clues printed on the paper to the kind of order, with reasons and contradictions (guide G06-G10).

Any sign of a criminal case closes the civil kinds; mixed signs are for the clerk (DESIGN.md 12, ADVOCATE.md 10).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from orders.clues import Clue, Sign
from orders.kind import ConfirmedKind

CRIMINAL_SIGNS = (
    Clue.STATE_AGAINST_PERSON,
    Clue.BAIL_OR_RELEASE,
    Clue.PROBATION_OR_SENTENCE,
    Clue.PROSECUTOR_FOR_STATE,
)
FINAL_SIGNS = (Clue.PERMANENT_OR_FINAL, Clue.AFTER_HEARING, Clue.ENDS_YEARS_AWAY)
TEMPORARY_SIGNS = (Clue.TEMPORARY_WORD, Clue.EX_PARTE_OR_EMERGENCY, Clue.HEARING_AHEAD, Clue.ENDS_WITHIN_WEEKS)
CIVIL_ONLY_SIGNS = (Clue.PROSECUTOR_FOR_PROTECTED,)

Signs = Mapping[Clue, Sign]


@dataclass(frozen=True)
class Reading:
    """What the clues say: the outcome, the clues that speak for it, and those that speak against each other."""

    outcome: ConfirmedKind
    reasons: tuple[Clue, ...]
    contradictions: tuple[Clue, ...]


def signs_of(clues: Mapping[str, Any]) -> dict[Clue, Sign]:
    """The answers of the step `clues`, every clue present; one not answered is unknown."""
    return {clue: Sign(clues.get(clue) or Sign.UNKNOWN) for clue in Clue}


def civil_kinds_are_open(signs: Signs) -> bool:
    """Whether a civil motion may be offered: no sign of a criminal case was seen (G09)."""
    return not criminal_signs_in(signs)


def criminal_signs_in(signs: Signs) -> tuple[Clue, ...]:
    """The signs of a criminal case that were seen."""
    return _seen(signs, CRIMINAL_SIGNS)


def signs_seen(signs: Signs) -> tuple[Clue, ...]:
    """Every sign that was seen, in the order of the page."""
    return _seen(signs, tuple(Clue))


def classify(signs: Signs) -> Reading:
    """Read the clues; every combination ends in one outcome."""
    criminal, final, temporary = (_seen(signs, group) for group in (CRIMINAL_SIGNS, FINAL_SIGNS, TEMPORARY_SIGNS))
    civil = (*final, *temporary, *_seen(signs, CIVIL_ONLY_SIGNS))
    if criminal:
        return _criminal(criminal, civil)
    if final and temporary:
        return Reading(ConfirmedKind.ASK_CLERK, (), (*final, *temporary))
    if final or temporary:
        outcome = ConfirmedKind.FINAL_CIVIL if final else ConfirmedKind.TEMPORARY
        return Reading(outcome, final or temporary, ())
    return Reading(ConfirmedKind.ASK_CLERK, (), ())


def _criminal(criminal: tuple[Clue, ...], civil: tuple[Clue, ...]) -> Reading:
    """A criminal sign never leads to a civil motion; with civil signs beside it the clerk must say which it is.

    "After a hearing", "final" or a hearing date fit a criminal order too, so only a prosecutor who acts for the
    protected person, which is a civil arrangement, makes the signs mixed.
    """
    mixed = tuple(clue for clue in civil if clue in CIVIL_ONLY_SIGNS)
    if mixed:
        return Reading(ConfirmedKind.ASK_CLERK, (), (*criminal, *mixed))
    return Reading(ConfirmedKind.CRIMINAL, criminal, civil)


def _seen(signs: Signs, group: tuple[Clue, ...]) -> tuple[Clue, ...]:
    return tuple(clue for clue in group if signs[clue] == Sign.YES)
