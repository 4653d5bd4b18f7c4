"""Who signs, and how the court reaches them: only what the person chose to print (ADVOCATE.md 8)."""

from dataclasses import dataclass

from orders.codes import AddressToPrint, Capacity
from orders.jurisdiction import Jurisdiction
from orders.kind import Kind
from orders.matter import Matter
from orders.role import Role

_BY_MAIL = (AddressToPrint.SAFE_MAILING, AddressToPrint.ADDRESS_PROGRAM)
ACCUSED = "defendant"
"""What every criminal court calls the person the case is against; the state's civil words do not fit there."""
_NOT_A_PARTY = (Capacity.WAS_MINOR, Capacity.EMPLOYER_OR_AGENCY)


@dataclass(frozen=True)
class Signature:
    """The block at a paper's end. `party_word` is None where somebody else is named as the party."""

    name: str | None
    party_word: str | None
    address: str | None
    is_address_kept_back: bool
    phone: str | None
    email: str | None
    represents_self: bool


def signature_of(matter: Matter, jurisdiction: Jurisdiction) -> Signature:
    """The signature block of this matter's papers."""
    return Signature(
        matter.you.name,
        _party_word(matter, jurisdiction),
        _address(matter),
        is_address_kept_back(matter),
        _printed(matter.contact.phone),
        _printed(matter.contact.email),
        matter.has_no_lawyer,
    )


def is_address_kept_back(matter: Matter) -> bool:
    """Whether a line says that the court has the address. For a protected person, not answering means yes."""
    which = matter.contact.address_to_print
    return which == AddressToPrint.COURT_HAS_IT or (which is None and matter.is_protected)


def _party_word(matter: Matter, jurisdiction: Jurisdiction) -> str | None:
    if matter.is_protected and matter.you.capacity in _NOT_A_PARTY:
        return None
    if matter.kind == Kind.CRIMINAL and not matter.is_protected:
        return ACCUSED
    return jurisdiction.party_word(matter.role or Role.PROTECTED)


def _address(matter: Matter) -> str | None:
    if matter.contact.address_to_print in _BY_MAIL:
        return matter.contact.mailing_address
    return _printed(matter.contact.address)


def _printed(value: object) -> str | None:
    """The value, unless it was sealed: what is kept back is no text here."""
    return value if isinstance(value, str) and value else None
