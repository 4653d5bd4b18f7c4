"""How much of each state's law we have a source for: fact by fact, official, secondary, or not found."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import reduce

from orders.jurisdiction import FormUse, Grade, Jurisdiction, Sourced
from orders.role import Role


class Standing(StrEnum):
    """How a fact stands; official where at least one of its sources is."""

    OFFICIAL = "official"
    SECONDARY = "secondary"
    UNKNOWN = "null"


FACTS: Mapping[str, tuple[str, ...]] = {
    "court": ("name",),
    "parties": ("protected", "restrained"),
    "orders.final_civil": ("form", "statute", "duration", "renewal", "renewal_opens", "renewal_closes"),
    "orders.temporary": ("form", "statute", "duration", "early_challenge", "protected_withdraws"),
    "orders.criminal": ("name", "form", "statute", "how_changed", "protected_may_ask_court"),
    "ending": (
        "statute", "rule", "who_may_ask", "title_protected", "title_restrained", "standard_protected",
        "standard_restrained", "factors", "leading_case", "waiting_period", "repeat_limit", "hearing.protected",
        "hearing.restrained", "modify_allowed",
    ),
    "service": ("how", "methods.protected", "methods.restrained", "restrained_warning", "notice", "rule"),
    "confidentiality": ("text", "program"),
    "fees": ("text", "amount.protected", "amount.restrained", "waiver_form"),
    "appeal": ("text", "period", "starts", "rule"),
    "proposed_order_how": ("text",),
    "helper_disclosure": ("text",),
    "clerk.copies": ("text",),
    "clerk.cover_sheet": ("text",),
    "clerk.reopening_fee": ("text",),
    "clerk.e_filing": ("text",),
    "clerk.photo_id": ("text",),
    "clerk.notary": ("text",),
    "clerk.who_sets_hearing": ("text",),
}  # fmt: skip
"""The facts a person could need, by the block that holds them and its sources."""

FORMS = {f"forms.motion.{role}": role for role in Role}
FIELDS: tuple[str, ...] = (
    *(f"{block}.{name}" for block, names in FACTS.items() for name in names),
    *FORMS,
    "orders.other_civil",
)


@dataclass(frozen=True)
class Coverage:
    """One state: each fact's standing, when its sources were read, and whether an attorney has read the file."""

    code: str
    name: str
    checked: date
    is_reviewed: bool
    standings: Mapping[str, Standing]

    def count(self, standing: Standing) -> int:
        """How many facts stand so."""
        return Counter(self.standings.values())[standing]

    @property
    def official(self) -> int:
        return self.count(Standing.OFFICIAL)

    @property
    def secondary(self) -> int:
        return self.count(Standing.SECONDARY)

    @property
    def unknown(self) -> int:
        return self.count(Standing.UNKNOWN)


def coverage_of(law: Jurisdiction) -> Coverage:
    """How every fact of one state stands."""
    standings = {f"{block}.{name}": _standing(law, block, name) for block, names in FACTS.items() for name in names}
    standings |= {field: _of_blocks(law, law.forms_for(role, FormUse.MOTION)) for field, role in FORMS.items()}
    standings["orders.other_civil"] = _of_blocks(law, law.orders.other_civil)
    return Coverage(law.code, law.name, law.checked, law.reviewed_by is not None, standings)


def _standing(law: Jurisdiction, block: str, name: str) -> Standing:
    owner = _at(law, block)
    value = _at(owner, name)
    if not isinstance(owner, Sourced) or value is None or value == ():
        return Standing.UNKNOWN
    return _of_blocks(law, (owner,))


def _at(value: object, path: str) -> object:
    """The value at the end of dotted names; None as soon as there is nothing."""
    return reduce(lambda found, name: getattr(found, name, None), path.split("."), value)


def _of_blocks(law: Jurisdiction, blocks: tuple[Sourced, ...]) -> Standing:
    grades = {source.grade for block in blocks for source in law.sources_of(block)}
    if not grades:
        return Standing.UNKNOWN
    return Standing.OFFICIAL if Grade.OFFICIAL in grades else Standing.SECONDARY
