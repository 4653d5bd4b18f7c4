"""No English sentence stands on a Spanish page, or on a Spanish paper to keep."""

import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from interview.answers_file import read_answers
from interview.reading_level import FOR_EVERYONE
from interview.route import walk
from interview.steps import STEPS
from orders.jurisdiction import Jurisdiction
from orders.law import Law, the_law
from orders.papers.assemble import assemble
from orders.papers.paper import Pile
from orders.papers.paper_html import html_of
from tests.conftest import SAMPLES, sample
from tests.english import english_in, typed_in
from tests.interview.visitor import CURRENT, Visitor

LOOKED_AT = (
    "final-restrained-change-or",
    "final-protected-end-oh",
    "criminal-protected-change-oh",
    "ask-the-clerk-nm",
    "final-restrained-end-co",
    "temporary-became-final-vt",
    "final-protected-oppose-change-ny",
    "final-protected-prepare-il",
    "final-restrained-oppose-renewal-az",
    "temporary-protected-postpone-fl",
    "temporary-restrained-change-mo",
    "temporary-restrained-prepare-ga",
    "two-orders-ia",
)
"""Samples that come by every question there is."""


@cache
def steps_of(name: str) -> tuple[str, ...]:
    return walk(STEPS, sample(name), the_law()).steps


def first_met(name: str) -> list[str]:
    """The steps of a sample that no sample before it came by."""
    before = {step for other in LOOKED_AT[: LOOKED_AT.index(name)] for step in steps_of(other)}
    return [step for step in steps_of(name) if step not in before]


@pytest.mark.parametrize(
    "words",
    [
        "<p>Ask the clerk.</p>",
        "<p>Lleve la orden. Then go to the hearing.</p>",
        '<p lang="es">Diga: "What is the last day to file?"</p>',
        '<button aria-label="Remove this row of the list">x</button>',
        "<p>Es la orden <b>of this court</b>.</p>",
    ],
)
def test_english_is_found(words: str) -> None:
    assert english_in(words)


@pytest.mark.parametrize(
    "words",
    [
        '<p>La ley: <span lang="en">the law of this state</span>.</p>',
        '<p>Diga: "What is the last day to file?" (¿Cuál es el último día para presentarla?)</p>',
        "<p>La audiencia (hearing) es el 4 de marzo de 2027. No lo sé, pero es general.</p>",
        "<p>Avise al Secretary of State.</p>",
    ],
)
def test_spanish_is_let_be(words: str) -> None:
    assert english_in(words) == []


def test_the_samples_looked_at_come_by_every_question() -> None:
    assert {step for name in LOOKED_AT for step in steps_of(name)} == {step.name for step in STEPS}


@pytest.mark.django_db
@pytest.mark.parametrize("name", FOR_EVERYONE)
def test_a_page_for_everyone_says_nothing_in_english(spanish: Client, name: str) -> None:
    assert english_in(spanish.get(reverse(name)).content.decode()) == []


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/no-such-page/", "/begin/", "/c/AAAAAAAAAAAAAAAAAAAAAA/", "/deleted/", "/left/"])
def test_a_page_at_the_edge_says_nothing_in_english(spanish: Client, address: str) -> None:
    assert english_in(spanish.get(address).content.decode()) == []


@pytest.mark.django_db
@pytest.mark.parametrize("state", ["CA", "NJ", "TX", "LA"])
def test_the_page_of_a_state_says_nothing_in_english(spanish: Client, state: str) -> None:
    page = spanish.get(reverse("state", args=[state])).content.decode()
    assert english_in(page, law=the_law().jurisdictions[state]) == []


def unmarked(page: Any) -> str:
    """A page with quoted words whole: a mark in the midst of what was typed cuts it in pieces."""
    return re.sub(r"</?mark\b[^>]*>", "", page.content.decode())


@pytest.mark.slow
@pytest.mark.parametrize("name", LOOKED_AT)
def test_the_pages_of_a_case_say_nothing_in_english(spanish: Client, db: None, clock: Any, name: str) -> None:
    answers = sample(name)
    law = the_law().jurisdictions.get(answers["where"]["state"])
    visitor = Visitor(spanish)
    visitor.walk(answers)
    pages = {step: visitor.read(step) for step in (*first_met(name), "check", "papers", "save")}
    pages |= {f"{step}, sent empty": sent_empty(visitor, pages[step]) for step in first_met(name) if step != "check"}
    pages |= {f"print {pile.title}": spanish.get(pile.to_print) for pile in pages["papers"].context["piles"]}
    pages |= {copy.title: spanish.get(copy.url) for copy in pages["check"].context["copies"]}
    found = {where: english_in(unmarked(page), typed_in(answers), law) for where, page in pages.items()}
    assert {where: blocks for where, blocks in found.items() if blocks} == {}


def sent_empty(visitor: Visitor, page: Any) -> Any:
    """The page that answers when nothing was filled in: what is wrong, or where it leads."""
    step = page.context["wizard"]["steps"].current
    sent = {CURRENT: step, "page_mark": page.context["page_mark"], "seen": page.context["seen"]}
    return visitor.send(step, sent)


@pytest.mark.slow
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_paper_to_keep_says_nothing_in_english(path: Path, law: Law, today: date) -> None:
    facts = read_answers(path.read_text(), law, today).facts
    state = law.jurisdictions.get(facts["where"]["state"])
    kept = assemble(facts, today, "es").in_pile(Pile.KEEP)
    own = [*typed_in(sample(path.stem)), *to_copy(state)]
    found = {paper.name: english_in(html_of(paper), own, state) for paper in kept}
    assert {name: blocks for name, blocks in found.items() if blocks} == {}


def to_copy(state: Jurisdiction | None) -> list[str]:
    """What stands before a person's own words on the court's form: it is copied there as it is."""
    return [factor.introduces for factor in state.ending.factors if factor.introduces] if state else []
