"""The judge's eye on the court and on what is asked: the court can give it, and the order has it."""

import re
from collections.abc import Iterator

from orders.aim import Aim
from orders.codes import ForWhom
from orders.findings.asks import ENDING, is_civil, is_criminal
from orders.law import the_law
from orders.papers.caption import is_under_the_states_own_law
from orders.papers.slip import Place, Seen, Slip, SlipKind

_NOT_FOR_ORDERS = re.compile(
    r"\b(united states|u\.s\.|federal|appeals?|appellate|bankruptcy|small claims|traffic|tax)\b", re.IGNORECASE
)
_COUNTY = re.compile(r"\b[A-Z][\w.'’-]+ (?:County|Parish)\b(?! Court)|\b(?:County|Parish) of [A-Z]")
_CRIMINAL_ONLY = re.compile(r"\bcriminal\b", re.IGNORECASE)
_CIVIL_ONLY = re.compile(r"\b(probate|surrogate|civil)\b", re.IGNORECASE)


def of_the_court(seen: Seen) -> Iterator[Slip]:
    """Whether the court named is one that could have made this order."""
    name, place = seen.matter.case.court_name, _court_place(seen)
    if name is None:
        return
    if _is_of_another_state(name, seen):
        yield Slip(SlipKind.COURT_OF_ANOTHER_STATE, (place, ("where", "state")), (name,))
    if _is_of_another_county(name, seen):
        yield Slip(SlipKind.COURT_OF_ANOTHER_COUNTY, (place, (place[0], "county")), (name,))
    if _NOT_FOR_ORDERS.search(name):
        yield Slip(SlipKind.COURT_NOT_FOR_ORDERS, (place,), (name,))
    other = _CRIMINAL_ONLY if is_civil(seen.matter) else _CIVIL_ONLY
    if other.search(name):
        yield Slip(SlipKind.COURT_OF_ANOTHER_KIND, (place, ("order-type", "kind")), (name,))


def of_the_terms(seen: Seen) -> Iterator[Slip]:
    """Whether what is asked is in the order, and says what and how."""
    matter = seen.matter
    if matter.aim != Aim.CHANGE or (is_criminal(matter) and matter.is_protected):
        return
    asked, kept, has = matter.terms_to_change, matter.keep.keep_terms, {str(term) for term in matter.terms.terms}
    change: Place = ("terms-to-change", "terms_to_change")
    if not asked.terms_to_change and not kept:
        yield Slip(SlipKind.CHANGE_NAMES_NOTHING, (change,))
    if asked.terms_to_change and not asked.change_wanted:
        yield Slip(SlipKind.CHANGE_WITHOUT_HOW, (("terms-to-change", "change_wanted"),))
    for place, chosen in ((change, asked.terms_to_change), (("keep", "keep_terms"), kept)):
        if has and not {str(term) for term in chosen} <= has:
            yield Slip(SlipKind.TERM_NOT_IN_ORDER, (place, ("terms", "terms")))


def of_the_people_covered(seen: Seen) -> Iterator[Slip]:
    """Whether there is anyone the request speaks for."""
    matter = seen.matter
    if matter.for_whom.for_whom == ForWhom.THESE_PEOPLE and not matter.others_protected.others_protected:
        yield Slip(SlipKind.SPEAKS_FOR_NOBODY, (("for-whom", "for_whom"), ("others-protected", "others_protected")))


def of_the_points(seen: Seen) -> Iterator[Slip]:
    """The points of this state's law that the person left open; only a restrained person is asked about them."""
    matter = seen.matter
    if matter.is_protected or matter.aim not in ENDING or not is_under_the_states_own_law(matter):
        return
    asked = (factor for factor in seen.spoken.ending.factors if factor.question)
    left = {factor.id: factor.factor for factor in asked if not matter.factor_answers.get(factor.id)}
    if left:
        yield Slip(SlipKind.POINTS_OPEN, tuple(("factors", point) for point in left), tuple(left.values()))


def _court_place(seen: Seen) -> Place:
    return ("criminal-case" if is_criminal(seen.matter) else "order", "court_name")


def _is_of_another_state(name: str, seen: Seen) -> bool:
    """ "Superior Court of Nevada", but not "Nevada County" or "County of Washington"."""
    others = (law.name for law in the_law().jurisdictions.values() if law.code != seen.jurisdiction.code)
    named = "|".join(re.escape(other) for other in others)
    found = re.search(rf"(?<!county )\b(?:of|state of|,) ({named})\b(?! county| parish| city)", name, re.IGNORECASE)
    return found is not None and seen.jurisdiction.name not in name


def _is_of_another_county(name: str, seen: Seen) -> bool:
    """Whether a county is named in the court's name, and it is not the one the order was made in."""
    given = re.sub(r"\b(?:county|parish|of)\b", "", seen.matter.case.county or "", flags=re.IGNORECASE).strip()
    named = _COUNTY.search(name)
    return bool(given and named) and given.casefold() not in name.casefold()
