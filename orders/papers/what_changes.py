"""What changes on the day the judge signs: what stops and stays, who is told, when contact is lawful (PACKET.md 9).

A line that may not be true for this person is not said; what no source settles is a question to ask.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from orders.aim import Aim
from orders.codes import ForWhom, Term, YesNo
from orders.federal import FederalLaw
from orders.jurisdiction import Jurisdiction, Sourced
from orders.matter import Matter
from orders.papers.ask import Ask
from orders.papers.federal_view import FederalView
from orders.papers.situation import Situation
from orders.papers.source_list import group_of
from orders.papers.state_view import StateView
from orders.reasons import Keep
from orders.role import Role

FOLDER = "papers/what_changes"
PARTS = tuple(f"{FOLDER}/{name}.html" for name in ("stops", "stays", "contact", "told", "ask_first"))


@dataclass(frozen=True)
class OnTheDay:
    """The day a request is granted, read off a matter; each property is one thing the paper may say."""

    matter: Matter
    ask: Ask

    @property
    def sets_aside(self) -> bool:
        return self.matter.aim == Aim.SET_ASIDE

    @property
    def ends_all(self) -> bool:
        """Whether the person asks that all of the order ends; for whom is another question."""
        return self.matter.aim == Aim.END

    @property
    def ends_for_some(self) -> bool:
        """Whether the order goes on for other people it protects."""
        named = bool(self.matter.others_protected.others_protected)
        return self.ends_all and named and self.matter.for_whom.for_whom in (ForWhom.ME, ForWhom.THESE_PEOPLE)

    @property
    def contact_stays_forbidden(self) -> bool:
        """Whether the order forbids contact and the request leaves that as it is."""
        keeps = Keep.NO_CONTACT in self.ask.kept_terms
        changes = Term.NO_CONTACT in self.ask.terms_to_change or self.ask.keeps_only_these
        forbidden = Term.NO_CONTACT in self.matter.terms.terms or keeps
        return self.ask.is_change and forbidden and (keeps or not changes)

    @property
    def has_criminal_order(self) -> bool:
        """Whether the person said that a criminal case has an order of its own."""
        return self.matter.two_orders or self.matter.other_courts.civil_and_criminal == YesNo.YES

    @property
    def has_mutual_orders(self) -> bool:
        return self.matter.other_courts.order_against_each_other == YesNo.YES

    @property
    def is_registered_elsewhere(self) -> bool:
        return self.matter.other_courts.registered_elsewhere == YesNo.YES

    @property
    def touches_children(self) -> bool:
        """Whether the order has terms about children that the request may end or change."""
        return self._touches(Term.CHILDREN) and Keep.CHILDREN not in self.ask.kept_terms

    @property
    def touches_property(self) -> bool:
        """As for children, of property, money and support."""
        return self._touches(Term.PROPERTY) and Keep.PROPERTY not in self.ask.kept_terms

    def _touches(self, term: Term) -> bool:
        in_order = term in self.matter.terms.terms
        left_alone = self.ask.has_terms_to_change and term not in self.ask.terms_to_change
        return in_order and not (self.ask.is_change and left_alone)


def what_changes_context(
    matter: Matter, jurisdiction: Jurisdiction, federal: FederalLaw, today: date
) -> dict[str, Any]:
    """What `papers/what_changes.html` prints. `today` is the court's date."""
    ask = Ask(matter, jurisdiction)
    day = OnTheDay(matter, ask)
    groups = (
        group_of(jurisdiction, _cited(matter, jurisdiction, day)),
        group_of(federal, (federal.firearms, federal.ncic)),
    )
    return {
        "you": Situation(matter, today),
        "state": StateView(jurisdiction, matter.role or Role.PROTECTED, matter.aim),
        "federal": FederalView(federal),
        "ask": ask,
        "day": day,
        "parts": PARTS,
        "sources": tuple(group for group in groups if group.sources),
    }


def _cited(matter: Matter, jurisdiction: Jurisdiction, day: OnTheDay) -> Iterator[Sourced]:
    """The state's blocks this paper rests on."""
    if day.has_criminal_order:
        yield jurisdiction.orders.criminal
    if matter.is_protected and jurisdiction.confidentiality.program:
        yield jurisdiction.confidentiality
