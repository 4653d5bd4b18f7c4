"""When a step is asked and when its answer still makes sense: plain functions of the facts so far."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from interview.asked import serving_here
from orders.aim import Aim
from orders.classify import civil_kinds_are_open, signs_of
from orders.codes import Helper, Term
from orders.factor import factors_asked
from orders.facts import Facts
from orders.gate import questions_for
from orders.kind import ConfirmedKind, Kind, KindAnswer
from orders.law import Law
from orders.path import aims_offered
from orders.referral import referral_for
from orders.role import Role
from orders.settled import answer, settled

Condition = Callable[[Facts, Law], bool]
Holds = Callable[[Facts, Mapping[str, Any], Law], bool]

CIVIL = (Kind.FINAL_CIVIL, Kind.TEMPORARY)
ENDING = (Aim.END, Aim.CHANGE)
ARGUING = (Aim.END, Aim.CHANGE, Aim.OPPOSE_RENEWAL)
FILING = (Aim.END, Aim.CHANGE, Aim.OPPOSE_RENEWAL, Aim.OPPOSE_CHANGE, Aim.SET_ASIDE, Aim.POSTPONE)
NOT_COMING_TO_COURT = (Aim.APPEAL, Aim.RENEW)


def always(facts: Facts, law: Law) -> bool:
    """Asked of everyone."""
    return True


def on(
    kinds: Collection[Kind] = tuple(Kind),
    roles: Collection[Role] = tuple(Role),
    aims: Collection[Aim] = tuple(Aim),
    also: Condition = always,
) -> Condition:
    """Asked on the paths we draft for with one of these kinds, roles and aims, where `also` holds."""

    def applies(facts: Facts, law: Law) -> bool:
        now = settled(facts)
        on_path = now.kind in kinds and now.role in roles and now.aim in aims
        return on_path and referral_for(facts, law) is None and also(facts, law)

    return applies


def either(one: Condition, other: Condition) -> Condition:
    """Asked where at least one of two conditions holds."""
    return lambda facts, law: one(facts, law) or other(facts, law)


def has_helper(facts: Facts, law: Law) -> bool:
    return answer(facts, "role", "helper") in (Helper.FRIEND, Helper.STAFF)


def holds_two_orders(facts: Facts, law: Law) -> bool:
    return answer(facts, "order-type", "kind") == KindAnswer.TWO_ORDERS


def is_not_sure(facts: Facts, law: Law) -> bool:
    return answer(facts, "order-type", "kind") == KindAnswer.NOT_SURE


def is_civil(facts: Facts, law: Law) -> bool:
    return settled(facts).kind in CIVIL


def is_temporary_and_drafted(facts: Facts, law: Law) -> bool:
    return settled(facts).kind == Kind.TEMPORARY and referral_for(facts, law) is None


def has_a_choice_of_aims(facts: Facts, law: Law) -> bool:
    now = settled(facts)
    return now.kind is not None and now.role is not None and referral_for(facts, law) is None


def names_others_protected(facts: Facts, law: Law) -> bool:
    return bool(answer(facts, "others-protected", "others_protected"))


def terms_name_children(facts: Facts, law: Law) -> bool:
    return Term.CHILDREN in (answer(facts, "terms", "terms") or ())


def keeps_some_terms(facts: Facts, law: Law) -> bool:
    return bool(answer(facts, "keep", "keep_terms"))


def asks_how_to_serve(facts: Facts, law: Law) -> bool:
    return bool(serving_here(facts, law))


def state_asks_more(facts: Facts, law: Law) -> bool:
    now = settled(facts)
    jurisdiction = law.jurisdictions.get(answer(facts, "where", "state"))
    if jurisdiction is None or now.kind is None or now.role is None or now.aim is None:
        return False
    return bool(questions_for(jurisdiction, now.role, now.kind, now.aim))


def state_names_factors(facts: Facts, law: Law) -> bool:
    return bool(factors_asked(facts, law))


def still_holds(facts: Facts, given: Mapping[str, Any], law: Law) -> bool:
    """The usual: an answer stands as long as its step is on the route."""
    return True


def aim_is_offered(facts: Facts, given: Mapping[str, Any], law: Law) -> bool:
    """An aim chosen for another kind or side is asked again."""
    now = settled(facts)
    return now.kind is not None and now.role is not None and given.get("aim") in aims_offered(now.kind, now.role)


def kind_fits_clues(facts: Facts, given: Mapping[str, Any], law: Law) -> bool:
    """A civil kind confirmed before a criminal sign was ticked is asked again."""
    civil = given.get("confirmed_kind") in (ConfirmedKind.FINAL_CIVIL, ConfirmedKind.TEMPORARY)
    return not civil or civil_kinds_are_open(signs_of(facts.get("clues", {})))


def changes_are_among_terms(facts: Facts, given: Mapping[str, Any], law: Law) -> bool:
    """Terms to change are asked again when the terms of the order were corrected."""
    return set(given.get("terms_to_change") or ()) <= set(answer(facts, "terms", "terms") or ())
