"""What a page asks of this person: its fields and its lists, as far as they depend on the answers before it.

The forms draw by it, and a kept answer that goes beyond it no longer stands (steps.py): what was said on the other
side of a case, or at another stage of it, can never print. Pure: no Django, no clock.
"""

from collections.abc import Callable, Mapping
from typing import Any

from orders.codes import AddressToPrint, Capacity
from orders.factor import factors_asked
from orders.facts import Facts, OtherParty
from orders.jurisdiction import ServiceMethod
from orders.kind import Kind
from orders.law import Law
from orders.matter import can_be_found
from orders.reasons import Keep
from orders.role import Role
from orders.settled import answer, settled
from orders.trial import may_still_be_tried

Fields = tuple[str, ...]

_REACH = ("phone", "phone_to_print", "email", "email_to_print")
_PROTECTED_ONLY: Mapping[str, Fields] = {
    "you": ("capacity", "petitioner_name"),
    "contact": ("safe_to_contact",),
    "other-party": ("in_custody",),
    "cases": ("child_protection_case",),
    "serving": ("address_known",),
}


def is_protected(facts: Facts) -> bool:
    """Whether the order protects the person."""
    return settled(facts).role == Role.PROTECTED


def is_criminal(facts: Facts) -> bool:
    """Whether the order was made in a criminal case."""
    return settled(facts).kind == Kind.CRIMINAL


def is_before_trial(facts: Facts) -> bool:
    """Whether the case may still be tried: then nobody tells what happened (ADVOCATE.md 5)."""
    return is_criminal(facts) and may_still_be_tried(answer(facts, "criminal-stage", "stage"))


def you(facts: Facts) -> Fields:
    """Nobody asked the court for an order made in a criminal case: then no petitioner is named."""
    side = _for_side("you", facts)
    return ("name", *(side[:1] if is_criminal(facts) else side))


def contact(facts: Facts) -> Fields:
    """A protected person's letter to the prosecutor carries no address, so none is asked (ADVOCATE.md 11)."""
    no_address = is_protected(facts) and is_criminal(facts)
    address = () if no_address else ("address", "address_to_print", "mailing_address")
    return (*address, *_REACH, *_for_side("contact", facts))


def other_party(facts: Facts) -> Fields:
    """Where the other person is, is never asked of a restrained person (ADVOCATE.md 6)."""
    lawyer = () if is_criminal(facts) else ("has_lawyer", "lawyer_name", "lawyer_address")
    address = ("address",) if is_protected(facts) and not is_criminal(facts) else ()
    return ("name", "still_living", *_for_side("other-party", facts), *lawyer, *address)


def story(facts: Facts) -> Fields:
    return ("why_safe",) if is_before_trial(facts) else ("statement", "why_safe")


def cases(facts: Facts) -> Fields:
    known = ("open_criminal_case", "family_case", "family_case_number")
    return (*known, *_for_side("cases", facts), "asked_before", "asked_on", "asked_result")


def serving(facts: Facts) -> Fields:
    """Who has said where the other person can be found is not asked whether they know."""
    return ("method", *(() if knows_a_place(facts) else _for_side("serving", facts)))


def serving_here(facts: Facts, law: Law) -> Fields:
    """As `serving`, without a question whose only answer is "I am not sure": our file knows no way of this state."""
    return tuple(name for name in serving(facts) if name != "method" or ways_to_serve(facts, law))


def knows_a_place(facts: Facts) -> bool:
    """Whether a place for papers was typed, or the other person is in jail or prison, where papers can be brought."""
    return is_protected(facts) and can_be_found(OtherParty(**facts.get("other-party", {})))


def _for_side(step: str, facts: Facts) -> Fields:
    return _PROTECTED_ONLY[step] if is_protected(facts) else ()


FIELDS: Mapping[str, Callable[[Facts], Fields]] = {
    "you": you,
    "contact": contact,
    "other-party": other_party,
    "story": story,
    "cases": cases,
    "serving": serving,
}
"""The pages whose fields are not the same for everyone."""


def addresses_to_print(facts: Facts) -> tuple[AddressToPrint, ...]:
    """A protected person may leave every address off, and that stands first; a restrained person's papers carry one."""
    a = AddressToPrint
    if is_protected(facts):
        return (a.COURT_HAS_IT, a.SAFE_MAILING, a.ADDRESS_PROGRAM, a.OWN)
    return (a.OWN, a.SAFE_MAILING)


def terms_to_keep(facts: Facts) -> tuple[Keep, ...]:
    """Only what the order says can be kept; all of it where we were not told what the order says."""
    said = answer(facts, "terms", "terms") or ()
    return tuple(term for term in Keep if term in said) or tuple(Keep)


def ways_to_serve(facts: Facts, law: Law) -> tuple[ServiceMethod, ...]:
    """The ways the issuing state allows this side, empty where its file knows none."""
    jurisdiction, role = law.jurisdictions.get(answer(facts, "where", "state")), settled(facts).role
    return () if jurisdiction is None or role is None else jurisdiction.service.methods[role]


def capacities(facts: Facts) -> tuple[Capacity, ...]:
    """For whom a protected person may speak; in a criminal case for themselves, a child or someone in their care."""
    c = Capacity
    return (c.SELF, c.PARENT, c.GUARDIAN) if is_criminal(facts) else tuple(c)


def fits(step: str) -> Callable[[Facts, Mapping[str, Any], Law], bool]:
    """Whether a kept answer of `step` says nothing that the page would not ask now."""
    return lambda facts, given, law: set(given) <= set(FIELDS[step](facts))


def contact_fits(facts: Facts, given: Mapping[str, Any], law: Law) -> bool:
    """As `fits`; an address choice of the other side is asked again as well."""
    return fits("contact")(facts, given, law) and given.get("address_to_print") in (None, *addresses_to_print(facts))


def keep_fits(facts: Facts, given: Mapping[str, Any], law: Law) -> bool:
    """Terms to keep are asked again when the terms of the order were corrected."""
    return set(given.get("keep_terms") or ()) <= set(terms_to_keep(facts))


def serving_fits(facts: Facts, given: Mapping[str, Any], law: Law) -> bool:
    """As `fits`; another state's way of serving is asked again as well."""
    asked = set(given) <= {"method", *serving_here(facts, law)}
    return asked and given.get("method") in (None, *ways_to_serve(facts, law))


def you_fits(facts: Facts, given: Mapping[str, Any], law: Law) -> bool:
    """As `fits`; in what capacity one asks is asked again where the other kind of case knows no such one."""
    return fits("you")(facts, given, law) and given.get("capacity") in (None, *capacities(facts))


def factors_fit(facts: Facts, given: Mapping[str, Any], law: Law) -> bool:
    """What was said on the points of one state's law is asked again under another's."""
    return set(given) <= {factor.id for factor in factors_asked(facts, law)}
