"""The sworn statement that goes with a request or an answer: which part prints, and the words it is sworn with."""

from collections.abc import Mapping
from dataclasses import dataclass

from orders.aim import Aim
from orders.jurisdiction import Form, FormUse, Jurisdiction
from orders.kind import Kind
from orders.matter import Matter
from orders.papers.caption import is_under_the_states_own_law
from orders.role import Role

FOLDER = "papers/declaration"
_BY_AIM: Mapping[Aim, str] = {
    Aim.OPPOSE_RENEWAL: "opposes_renewal",
    Aim.OPPOSE_CHANGE: "opposes_change",
    Aim.SET_ASIDE: "sets_aside",
}


@dataclass(frozen=True)
class Oath:
    """How the statement is sworn: under the laws of `whose`; before a notary only where a source says so."""

    whose: str
    before_notary: bool
    has_choice_box: bool


def body_of(matter: Matter) -> str:
    """The template of what this person swears to, by what they ask or answer; other paths swear to nothing."""
    own = _BY_AIM.get(matter.aim) if matter.aim else None
    asks = "asks_early" if matter.kind == Kind.TEMPORARY else f"asks_{matter.role}"
    return f"{FOLDER}/{own or asks}.html"


def oath_of(matter: Matter, jurisdiction: Jurisdiction) -> Oath:
    """The general words, in the state's name. That a choice is free is sworn for nobody (ADVOCATE.md 1)."""
    own_law, notary = is_under_the_states_own_law(matter), jurisdiction.clerk.notary
    box = own_law and matter.is_protected and matter.aim in (Aim.END, Aim.CHANGE)
    return Oath(
        laws_of(jurisdiction),
        own_law and notary is not None and notary.needed is True,
        box and jurisdiction.ending.free_choice_box is True,
    )


def laws_of(jurisdiction: Jurisdiction) -> str:
    """Whose laws they are: the State of Ohio, the Commonwealth of Kentucky, the District of Columbia."""
    return f"the {jurisdiction.formal_name}"


def affidavit_form(matter: Matter, jurisdiction: Jurisdiction) -> Form | None:
    """The court's own form for this statement, where a source says it must be used; not one that hides an address."""
    if not is_under_the_states_own_law(matter) or matter.aim not in (Aim.END, Aim.CHANGE):
        return None
    forms = jurisdiction.forms_for(matter.role or Role.PROTECTED, FormUse.AFFIDAVIT)
    mine = (form for form in forms if form.mandatory and form.is_for(matter.aim))
    return next((form for form in mine if "address" not in form.title.lower()), None)
