"""The sources at the end of a paper to keep: those of every block of law it may cite, with the day they were read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from orders.federal import FederalLaw
from orders.jurisdiction import Grade, Jurisdiction, Sourced
from orders.kind import Kind
from orders.matter import Matter
from orders.place import OtherPlace


@dataclass(frozen=True)
class CitedSource:
    """One page we read."""

    title: str
    url: str
    is_secondary: bool

    @property
    def site(self) -> str:
        """Whose page it is: the host in its address."""
        return self.url.partition("://")[2].partition("/")[0].removeprefix("www.")


@dataclass(frozen=True)
class SourceGroup:
    """The pages behind one body of law, all read on one day."""

    name: str
    checked: date
    sources: tuple[CitedSource, ...]
    is_federal: bool


def source_list(matter: Matter, jurisdiction: Jurisdiction | None, federal: FederalLaw) -> tuple[SourceGroup, ...]:
    """The state's sources for this kind of order, then the federal ones; each page once."""
    state = (group_of(jurisdiction, _cited_blocks(jurisdiction, matter.kind)),) if jurisdiction else ()
    groups = (*state, group_of(federal, _federal_blocks(federal, matter)))
    return tuple(group for group in groups if group.sources)


def group_of(law: Jurisdiction | FederalLaw, blocks: Iterable[Sourced]) -> SourceGroup:
    """The pages behind these blocks of one body of law, each once."""
    once = dict.fromkeys(source for block in blocks for source in law.sources_of(block))
    cited = tuple(CitedSource(one.title, one.url, one.grade == Grade.SECONDARY) for one in once)
    return SourceGroup(law.name, law.checked, cited, is_federal=isinstance(law, FederalLaw))


def _cited_blocks(law: Jurisdiction, kind: Kind | None) -> Iterator[Sourced]:
    """What a checklist of this kind may cite; where we only refer, the state's notes."""
    if not law.draftable:
        yield from law.notes
    elif kind == Kind.CRIMINAL:
        yield law.orders.criminal
    elif kind is not None:
        yield law.orders.final_civil if kind == Kind.FINAL_CIVIL else law.orders.temporary
        yield from (law.ending, *law.ending.factors, *law.forms, law.service, law.confidentiality, law.fees, *law.notes)
        yield from (block for block in (law.appeal, *_clerk(law), *law.orders.other_civil) if block)


def _clerk(law: Jurisdiction) -> Iterator[Sourced | None]:
    clerk = law.clerk
    yield from (clerk.copies, clerk.cover_sheet, clerk.reopening_fee, clerk.e_filing, clerk.photo_id, clerk.notary)
    yield from (clerk.who_sets_hearing, law.proposed_order_how)


def _federal_blocks(federal: FederalLaw, matter: Matter) -> Iterator[Sourced]:
    if matter.where.state not in (OtherPlace.MILITARY, OtherPlace.FOREIGN):
        yield from (federal.full_faith_and_credit, federal.interstate_violation, federal.interstate_stalking)
    if matter.where.state == OtherPlace.TRIBAL:
        yield federal.tribal_courts
    if matter.where.state == OtherPlace.MILITARY:
        yield federal.military_orders
    yield federal.firearms
    if matter.is_protected and matter.kind != Kind.CRIMINAL:
        yield federal.fees_for_victims
