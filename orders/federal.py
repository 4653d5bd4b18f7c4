"""The federal law and the national helplines that hold in every state (fixtures/FEDERAL.yaml)."""

from datetime import date
from functools import lru_cache
from pathlib import Path

from orders.errors import LawRefused
from orders.jurisdiction.base import LawModel, Sourced, Text
from orders.jurisdiction.crosscheck import source_contradictions
from orders.jurisdiction.practice import Unverified
from orders.jurisdiction.source import Source
from orders.law import FIXTURES
from orders.law_file import field_name, parse
from orders.marked import Fault, read_marked


class FederalRule(Sourced):
    """One statute in plain words. `for_the_app` tells builders what to do with it; it is not shown."""

    statute: Text
    text: Text
    for_the_app: Text | None = None


class FullFaith(FederalRule):
    cross_orders: Text
    no_registration_needed: Text


class Firearms(FederalRule):
    intimate_partner: Text
    penalty: Text
    constitutionality: Text
    after_the_order_ends: Text


class VictimFees(FederalRule):
    limits: Text


class PoliceDatabase(Sourced):
    """The national file of protection orders that officers see."""

    name: Text
    text: Text
    after_the_order_changes: Text


class TextLine(LawModel):
    """A number to send a message to, and the word to send where the line asks for one."""

    word: Text | None
    number: Text


class Helpline(Sourced):
    """`day_and_night`: whether it is there at every hour; null where no source says so."""

    name: Text
    phone: Text | None
    tty: Text | None
    text: TextLine | None
    url: Text | None
    day_and_night: bool | None
    note: Text | None


class NotListed(Sourced):
    """A line that must not be listed, and why."""

    name: Text
    reason: Text


class Warning_(Sourced):
    text: Text


class FederalLaw(LawModel):
    """What holds everywhere, each block with its sources."""

    code: Text
    name: Text
    checked: date
    reviewed_by: Text | None
    reviewed_on: date | None
    full_faith_and_credit: FullFaith
    notice_to_restrained_party: FederalRule
    internet_privacy: FederalRule
    interstate_violation: FederalRule
    interstate_stalking: FederalRule
    firearms: Firearms
    fees_for_victims: VictimFees
    tribal_courts: FederalRule
    military_orders: FederalRule
    ncic: PoliceDatabase
    helplines: tuple[Helpline, ...]
    do_not_list: tuple[NotListed, ...]
    warnings: tuple[Warning_, ...]
    unverified: tuple[Unverified, ...]
    sources: tuple[Source, ...]

    def sources_of(self, block: Sourced) -> tuple[Source, ...]:
        """The sources a block names, in its order."""
        by_id = {source.id: source for source in self.sources}
        return tuple(by_id[source] for source in block.sources)


@lru_cache(maxsize=1)
def the_federal_law() -> FederalLaw:
    """The project's own federal file, read once."""
    return load_federal_law(FIXTURES / "FEDERAL.yaml")


def load_federal_law(file: Path) -> FederalLaw:
    """The federal file, or `LawRefused` naming each wrong field: without it no paper can be made."""
    marked = read_marked(file.read_text(encoding="utf-8"))
    loaded = parse(FederalLaw, marked)
    if isinstance(loaded, FederalLaw):
        faults = tuple(Fault(place, marked.line_of(place), reason) for place, reason in source_contradictions(loaded))
        if not faults:
            return loaded
        loaded = faults
    raise LawRefused(file, tuple(f"line {fault.line}: {field_name(fault.place)}: {fault.reason}" for fault in loaded))
