"""What the papers to keep cite of the federal law, each with its sources."""

from dataclasses import dataclass

from orders.federal import FederalLaw
from orders.jurisdiction import Sourced
from orders.papers.legal_fact import LegalFact, best_first


@dataclass(frozen=True)
class FederalView:
    """The federal file; the words stand in the templates, the sources here."""

    law: FederalLaw

    def _fact(self, *blocks: Sourced) -> LegalFact:
        sources = dict.fromkeys(source for block in blocks for source in self.law.sources_of(block))
        return LegalFact("", best_first(sources), self.law.checked)

    @property
    def full_faith(self) -> LegalFact:
        return self._fact(self.law.full_faith_and_credit)

    @property
    def interstate(self) -> LegalFact:
        return self._fact(self.law.interstate_violation, self.law.interstate_stalking)

    @property
    def firearms(self) -> LegalFact:
        return self._fact(self.law.firearms)

    @property
    def police_database(self) -> LegalFact:
        return self._fact(self.law.ncic)

    @property
    def fees_for_victims(self) -> LegalFact:
        return self._fact(self.law.fees_for_victims)

    @property
    def tribal_courts(self) -> LegalFact:
        return self._fact(self.law.tribal_courts)

    @property
    def military_orders(self) -> LegalFact:
        return self._fact(self.law.military_orders)
