"""Whether a matter is one we draft for, or one we only refer (CONTRACTS.md 18, ADVOCATE.md 10, 12)."""

from orders.codes import Stage
from orders.facts import Facts
from orders.kind import CivilType, Kind
from orders.law import Law
from orders.path import Referral
from orders.place import OtherPlace
from orders.role import Role
from orders.settled import answer, settled

_PLACES = {
    OtherPlace.TRIBAL: Referral.TRIBAL,
    OtherPlace.MILITARY: Referral.MILITARY,
    OtherPlace.FOREIGN: Referral.FOREIGN,
}
_STAGES_OF_BOTH = {Stage.PAROLE_OR_SUPERVISED_RELEASE: Referral.PAROLE, Stage.CASE_OVER: Referral.CASE_OVER}
_STAGES_OF_RESTRAINED = {Stage.JUVENILE: Referral.JUVENILE_CASE, Stage.FEDERAL: Referral.FEDERAL_CASE}


def referral_for(facts: Facts, law: Law) -> Referral | None:
    """Why these facts end in a referral checklist, or None where we draft."""
    return _by_place(facts, law) or _by_kind(facts)


def _by_place(facts: Facts, law: Law) -> Referral | None:
    state = answer(facts, "where", "state")
    if state is None:
        return None
    if state in _PLACES:
        return _PLACES[OtherPlace(state)]
    jurisdiction = law.jurisdictions.get(state)
    if jurisdiction is None:
        return Referral.NOT_COVERED
    return None if jurisdiction.draftable else Referral.NOT_DRAFTABLE


def _by_kind(facts: Facts) -> Referral | None:
    now = settled(facts)
    if now.ask_clerk:
        return Referral.ASK_CLERK
    if now.kind == Kind.CRIMINAL:
        return referral_of_stage(answer(facts, "criminal-stage", "stage"), now.role)
    if now.kind and answer(facts, "civil-type", "civil_type") == CivilType.EXTREME_RISK:
        return Referral.EXTREME_RISK
    return None


def referral_of_stage(stage: str | None, role: Role | None) -> Referral | None:
    """Why a criminal case at this stage is referred for this side, or None where we draft."""
    stages = _STAGES_OF_BOTH | (_STAGES_OF_RESTRAINED if role == Role.RESTRAINED else {})
    return stages.get(Stage(stage)) if stage else None
