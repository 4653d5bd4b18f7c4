"""The points a state's law names, as questions to a restrained person: which of them this person is asked."""

from orders.aim import Aim
from orders.facts import Facts
from orders.jurisdiction import Factor
from orders.kind import is_final_family_order
from orders.law import Law
from orders.role import Role
from orders.settled import answer, settled


def factors_of(facts: Facts, law: Law) -> tuple[Factor, ...]:
    """The points that bear on this person's own request, in the law's order; none where it rests on another law."""
    now = settled(facts)
    jurisdiction = law.jurisdictions.get(answer(facts, "where", "state"))
    own_request = now.role == Role.RESTRAINED and now.aim in (Aim.END, Aim.CHANGE)
    own_law = is_final_family_order(now.kind, answer(facts, "civil-type", "civil_type"))
    return jurisdiction.ending.factors if jurisdiction and own_request and own_law else ()


def factors_asked(facts: Facts, law: Law) -> tuple[Factor, ...]:
    """Those the person is asked about."""
    return tuple(factor for factor in factors_of(facts, law) if factor.question)
