"""What is said beside a paper about signing is what the paper itself asks for."""

from dataclasses import replace

import pytest

from orders.papers.paper import Paper, Pile
from orders.papers.paper_html import html_of
from orders.papers.signing import Signing, signing_of
from tests.conftest import SAMPLES, sample
from tests.papers.printed import packet

OWN = "<title>Blank: your signature</title>"
OFFICER = "signature of the notary"


@pytest.mark.parametrize("name", [path.stem for path in SAMPLES])
def test_who_signs_is_who_has_a_line_to_sign_on(name: str) -> None:
    for paper in packet(sample(name)).papers:
        signing, html = signing_of(paper), html_of(paper)
        if paper.pile != Pile.KEEP and not paper.is_courts_own_form:
            assert (signing in (Signing.HERE, Signing.BEFORE_AN_OFFICER)) is (OWN in html), paper.name
            assert (signing == Signing.BEFORE_AN_OFFICER) is (OFFICER in html), paper.name


def test_every_way_of_signing_is_met() -> None:
    papers = [paper for path in SAMPLES for paper in packet(sample(path.stem)).papers]
    assert {signing_of(paper) for paper in (*papers, before_a_notary())} == {None, *Signing}


def before_a_notary() -> Paper:
    """A declaration of a state whose file says that a notary or clerk must see it signed."""
    made = next(packet(sample(path.stem)) for path in SAMPLES if "final-protected-end" in path.stem)
    declaration = next(paper for paper in made.papers if paper.name == "declaration")
    oath = replace(declaration.context["oath"], before_notary=True)
    return replace(declaration, context=declaration.context | {"oath": oath})


def test_a_sworn_paper_is_not_signed_before_a_notary_sees_it() -> None:
    paper = before_a_notary()
    assert OFFICER in html_of(paper)
    assert signing_of(paper) == Signing.BEFORE_AN_OFFICER
