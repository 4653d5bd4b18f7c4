"""The people of the case: lawyers, helpers, children, others protected, custody, death."""

from datetime import date

from orders.aim import Aim
from orders.codes import ForWhom, Helper, Term, YesNo
from orders.finding import Finding, Severity
from orders.findings.asks import ENDING, FILING, asks_to_end_or_change, is_criminal, is_restrained
from orders.jurisdiction import Jurisdiction
from orders.kind import CivilType
from orders.matter import Matter, can_be_found


def helper(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """Somebody fills this in for the person: answers and signature must be the person's own (ADVOCATE.md 24)."""
    if matter.asker.helper not in (Helper.FRIEND, Helper.STAFF):
        return None
    disclosure = law.helper_disclosure if law else None
    return Finding(
        "helper",
        Severity.NOTE,
        {"rule": disclosure.text if disclosure else None, "protected": matter.is_protected},
        (("role", "helper"),),
        sources=law.sources_of(disclosure) if law else (),
        guide=("A24",),
        checked=law.checked if law else None,
    )


def represented(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The person has a lawyer in this case: the lawyer files."""
    if matter.lawyer.has_lawyer != YesNo.YES:
        return None
    values = {
        "name": matter.lawyer.lawyer_name,
        "may_be_public_defender": is_criminal(matter) and is_restrained(matter),
    }
    return Finding("represented", Severity.WARN, values, (("lawyer", "has_lawyer"),), guide=("A12",))


def other_side_represented(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The other side has a lawyer, or a prosecutor filed the civil order: they must get the papers (ADVOCATE.md 10)."""
    by_lawyer = matter.other_party.has_lawyer == YesNo.YES
    by_office = matter.other_courts.prosecutor_filed == YesNo.YES
    if not by_lawyer and not by_office:
        return None
    answers = (("other-party", "has_lawyer"),) * by_lawyer + (("other-courts", "prosecutor_filed"),) * by_office
    values = {
        "name": matter.other_party.lawyer_name,
        "lawyer": by_lawyer,
        "office": by_office,
        "protected": matter.is_protected,
    }
    return Finding("other_side_represented", Severity.NOTE, values, answers, guide=("G26", "A10"))


def other_party_died(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The person already knows that the other side has died (ADVOCATE.md 23)."""
    if matter.other_party.still_living != YesNo.NO:
        return None
    return Finding("other_party_died", Severity.WARN, {}, (("other-party", "still_living"),), guide=("A23",))


def mutual_orders(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """Each side holds an order against the other: two orders, two requests (ADVOCATE.md 23)."""
    if matter.other_courts.order_against_each_other != YesNo.YES:
        return None
    place = ("other-courts", "order_against_each_other")
    return Finding("mutual_orders", Severity.WARN, {"protected": matter.is_protected}, (place,), guide=("A23",))


def others_still_protected(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The order protects more people than the request speaks for (ADVOCATE.md 9)."""
    others = matter.others_protected.others_protected
    if not matter.is_protected or not others or not asks_to_end_or_change(matter):
        return None
    values = {
        "names": tuple(person.name for person in others),
        "everyone": matter.for_whom.for_whom == ForWhom.EVERYONE,
    }
    answers = (("others-protected", "others_protected"), ("for-whom", "for_whom"))
    return Finding("others_still_protected", Severity.WARN, values, answers, guide=("A9",))


def in_custody(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The person is in jail or prison: mail, video, or to be brought to the hearing (ADVOCATE.md 22)."""
    if matter.custody.in_custody != YesNo.YES:
        return None
    values = {"release_on": matter.custody.release_on}
    return Finding("in_custody", Severity.NOTE, values, (("custody", "in_custody"),), guide=("A22",))


def other_party_in_custody(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The restrained person is in jail or prison; asked of the protected person only (ADVOCATE.md 22)."""
    if not matter.is_protected or matter.other_party.in_custody != YesNo.YES:
        return None
    return Finding("other_party_in_custody", Severity.NOTE, {}, (("other-party", "in_custody"),), guide=("A22",))


def children_terms(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The order says something about children: ending it may end custody or visit terms (ADVOCATE.md 16)."""
    named = Term.CHILDREN in matter.terms.terms
    if not named or not asks_to_end_or_change(matter):
        return None
    values = {"protected": matter.is_protected, "ends": matter.aim == Aim.END}
    return Finding("children_terms", Severity.WARN, values, (("terms", "terms"),), guide=("A16",))


def custody_affidavit(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """Children are named: the court may want a sworn paper about where they have lived (ADVOCATE.md 23)."""
    if not matter.children.children or is_criminal(matter) or matter.aim not in FILING:
        return None
    return Finding("custody_affidavit", Severity.NOTE, {}, (("children", "children"),), guide=("A23",))


def child_protection(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """A child protection case exists or made the order: its lawyer first (ADVOCATE.md 13)."""
    open_case = matter.cases.child_protection_case == YesNo.YES
    made_there = matter.civil.civil_type == CivilType.JUVENILE
    if not open_case and not made_there:
        return None
    place = ("cases", "child_protection_case") if open_case else ("civil-type", "civil_type")
    values = {"protected": matter.is_protected, "made_there": made_there}
    return Finding("child_protection", Severity.WARN, values, (place,), guide=("A13",))


def address_not_known(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The protected person cannot say where the other side is: the court can allow another way (ADVOCATE.md 7)."""
    if not matter.is_protected or matter.serving.address_known != YesNo.NO or can_be_found(matter.other_party):
        return None
    return Finding("address_not_known", Severity.NOTE, {}, (("serving", "address_known"),), guide=("G26", "A7"))


def status_and_benefits(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """Housing, benefits and address programs may rest on the order: ask before filing."""
    if not matter.is_protected or matter.aim not in ENDING:
        return None
    return Finding("status_and_benefits", Severity.NOTE, {}, (("aim", "aim"),), guide=("A25",))


def immigration(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """Both sides: the order, and a finding that it was broken, can matter for a person who is not a citizen."""
    if matter.aim not in ENDING and not is_restrained(matter):
        return None
    return Finding("immigration", Severity.NOTE, {"protected": matter.is_protected}, guide=("A5",))


def firearms(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """Guns: what may hold while the order stands and after it ends, exactly as ADVOCATE.md 20 words it."""
    if matter.role is None:
        return None
    return Finding("firearms", Severity.NOTE, {"protected": matter.is_protected}, guide=("A20",))
