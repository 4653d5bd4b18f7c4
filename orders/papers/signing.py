"""Who signs a paper, and when: said beside it where it is handed out, so that nobody signs too early or for another."""

from enum import StrEnum

from orders.papers.eye_on_papers import SIGNED_BY_OTHERS, UNSIGNED
from orders.papers.paper import Paper, Pile

SWORN = "declaration"
"""The paper that ends in an oath."""
BEHIND_A_FORM = "_attachment"
"""How the name of a paper ends that only goes on where a court's form had no room."""


class Signing(StrEnum):
    """Whether and when the person who asks signs."""

    HERE = "here"
    BEFORE_AN_OFFICER = "before_an_officer"
    BY_SOMEONE_ELSE = "by_someone_else"
    NOT_AT_ALL = "not_at_all"


def signing_of(paper: Paper) -> Signing | None:
    """Who signs it, or None where the paper is for the person's own eyes, or says so itself: a court's own form."""
    if paper.pile == Pile.KEEP or paper.is_courts_own_form:
        return None
    if paper.name in SIGNED_BY_OTHERS:
        return Signing.BY_SOMEONE_ELSE
    if paper.name in UNSIGNED or paper.name.endswith(BEHIND_A_FORM):
        return Signing.NOT_AT_ALL
    is_before_an_officer = paper.name == SWORN and paper.context["oath"].before_notary
    return Signing.BEFORE_AN_OFFICER if is_before_an_officer else Signing.HERE
