"""The law a motion rests on, only where the state's file has a source for it, and only for orders that law made."""

from dataclasses import dataclass

from orders.jurisdiction import Jurisdiction
from orders.matter import Matter
from orders.papers.caption import is_under_the_states_own_law


@dataclass(frozen=True)
class LawBasis:
    """What a motion cites; a paper leaves out what is None."""

    statute: str | None = None
    rule: str | None = None
    leading_case: str | None = None

    @property
    def is_known(self) -> bool:
        return bool(self.statute or self.rule or self.leading_case)


def law_basis(matter: Matter, jurisdiction: Jurisdiction) -> LawBasis:
    """The statute, rule and leading case on ending or changing a final order.

    The file's words on the test a judge applies speak to the person and stand on the checklist, not here. Another kind
    of order, or one of another law, has its own rules: then nothing is cited.
    """
    ending = jurisdiction.ending
    if not is_under_the_states_own_law(matter) or not ending.sources:
        return LawBasis()
    return LawBasis(ending.statute, ending.rule, ending.leading_case)
