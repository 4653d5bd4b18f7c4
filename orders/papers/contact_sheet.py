"""The sheet for the clerk only: how the court reaches a protected person who keeps that off every other paper.

The one place where a confidential value is opened (ADVOCATE.md 7, 8). A criminal case has none: the letter asks for no
address, and the prosecutor's office, which may have to show its papers to the other side, gets nothing kept back.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from orders.codes import YesNo
from orders.confidential import Confidential
from orders.jurisdiction import CaptionStyle, Form, FormUse, Jurisdiction
from orders.kind import Kind
from orders.matter import Matter
from orders.papers.caption import Caption, caption_of, is_under_the_states_own_law
from orders.papers.court_paper import court_paper_context
from orders.papers.paper import Paper, Pile
from orders.papers.signature import is_address_kept_back
from orders.papers.titles import form_number, title_of
from orders.role import Role

NAME = "confidential_sheet"
_HIDES_AN_ADDRESS = re.compile(r"confidential|protected information", re.IGNORECASE)
_MAY_HIDE = (FormUse.AFFIDAVIT, FormUse.INFORMATION_SHEET, FormUse.OTHER)


@dataclass(frozen=True)
class Reach:
    """How the court reaches the person: what is kept back, opened; what already stands on other papers is not here."""

    address: str | None = field(repr=False)
    phone: str | None = field(repr=False)
    email: str | None = field(repr=False)
    is_address_wanted: bool
    is_safe: bool
    is_unsafe: bool


@dataclass(frozen=True)
class OwnForm:
    """The court's own form for keeping an address private, as its file names it."""

    title: str
    number: str | None


def is_sheet_needed(matter: Matter) -> bool:
    """Whether something the court needs stands on no other paper of this protected person's civil case."""
    if not matter.is_protected or matter.kind == Kind.CRIMINAL:
        return False
    return is_address_kept_back(matter) or any(_kept_back(matter))


def contact_sheet(matter: Matter, jurisdiction: Jurisdiction) -> Paper:
    """The sheet, in the pile of its own that only the clerk gets."""
    title = title_of(NAME, matter, jurisdiction)
    sheet = Paper(NAME, Pile.CLERK, title, f"papers/{NAME}.html", {})
    values = {"title": title, "attached_to": None, "form_number": None, "own_form": _own_form(matter, jurisdiction)}
    opened = {"caption": _one_page(caption_of(matter, jurisdiction)), "reach": _opened(matter, sheet)}
    return replace(sheet, context=court_paper_context(matter, jurisdiction) | values | opened)


def _one_page(caption: Caption) -> Caption:
    """A sheet of addresses is no pleading: numbered lines would only push the signature to a second page."""
    return replace(caption, style=CaptionStyle.BOXED) if caption.is_pleading else caption


def _kept_back(matter: Matter) -> Iterator[bool]:
    contact = matter.contact
    return (isinstance(value, Confidential) for value in (contact.address, contact.phone, contact.email))


def _opened(matter: Matter, sheet: Paper) -> Reach:
    contact = matter.contact
    address = _reveal(contact.address, sheet)
    return Reach(
        address,
        _reveal(contact.phone, sheet),
        _reveal(contact.email, sheet),
        address is not None or is_address_kept_back(matter),
        contact.safe_to_contact == YesNo.YES,
        contact.safe_to_contact == YesNo.NO,
    )


def _reveal(value: object, sheet: Paper) -> str | None:
    return value.reveal(sheet) if isinstance(value, Confidential) else None


def _own_form(matter: Matter, jurisdiction: Jurisdiction) -> OwnForm | None:
    if not is_under_the_states_own_law(matter):
        return None
    form = next((form for form in jurisdiction.forms if _is_for_addresses(form)), None)
    return OwnForm(form.title, form_number(form)) if form else None


def _is_for_addresses(form: Form) -> bool:
    mine = Role.PROTECTED in form.used_by and form.use in _MAY_HIDE
    return mine and _HIDES_AN_ADDRESS.search(form.title) is not None
