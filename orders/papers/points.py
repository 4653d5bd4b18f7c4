"""What a declaration says on the points the state's law names: the person's own words, in the law's order."""

from dataclasses import dataclass

from orders.jurisdiction import Jurisdiction
from orders.matter import Matter
from orders.papers.caption import is_under_the_states_own_law


@dataclass(frozen=True)
class Point:
    """One point the person wrote on: its name in the state's file, the words that lead to it, and the person's own."""

    id: str
    introduces: str
    words: str


def points_of(matter: Matter, jurisdiction: Jurisdiction) -> tuple[Point, ...]:
    """The points written on; none where the order rests on another law than the one that names them."""
    if not is_under_the_states_own_law(matter):
        return ()
    said = matter.factor_answers
    return tuple(
        Point(factor.id, factor.introduces, said[factor.id])
        for factor in jurisdiction.ending.factors
        if factor.introduces and said.get(factor.id)
    )
