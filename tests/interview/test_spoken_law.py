"""Pages and papers to keep tell the state's law in Spanish; what is filed or copied says it in English."""

import re
from collections.abc import Callable
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.utils.html import strip_tags

from orders.english import InEnglish
from orders.jurisdiction import Jurisdiction
from orders.law import the_law
from orders.papers.assemble import assemble
from orders.papers.paper import Paper
from orders.papers.paper_html import html_of
from tests.conftest import TODAY, sample
from tests.interview.visitor import Visitor

pytestmark = pytest.mark.django_db
NJ, CO = "final-restrained-end-nj", "final-restrained-end-co"
Told = Callable[[Jurisdiction], str | None]


def words(page: Any) -> str:
    html = page.content.decode() if hasattr(page, "content") else str(page)
    return re.sub(r"\s+", " ", unescape(strip_tags(html)))


def gate(law: Jurisdiction, name: str) -> str:
    return next(one.text for one in law.gates if one.id == name)


def factor(law: Jurisdiction, name: str) -> Any:
    return next(one for one in law.ending.factors if one.id == name)


def paper(name: str, of: str, language: str = "es") -> str:
    made: tuple[Paper, ...] = assemble(sample(of), TODAY, language).papers
    return words(html_of(next(one for one in made if one.name == name)))


def says(page: str, told: Told, code: str = "NJ") -> bool:
    """Whether a page says it in Spanish, and not in English."""
    english, spanish = (told(the_law(language).jurisdictions[code]) for language in ("en", "es"))
    assert english and spanish and english != spanish and not isinstance(spanish, InEnglish)
    return (spanish in page, english in page) == (True, False)


@pytest.mark.parametrize(
    "told",
    [
        lambda law: law.ending.standard_restrained,
        lambda law: law.orders.final_civil.duration,
        lambda law: law.orders.other_civil[0].name,
        lambda law: law.service.how,
        lambda law: law.gates[0].text,
        lambda law: law.notes[0].text,
    ],
)
def test_the_page_of_a_state_speaks_spanish(spanish: Client, told: Told) -> None:
    assert says(words(spanish.get("/states/NJ/")), told)


def test_the_page_of_a_state_still_names_orders_and_courts_as_they_are_called(spanish: Client) -> None:
    page = words(spanish.get("/states/NJ/"))
    law = the_law().jurisdictions["NJ"]
    assert {law.court.name in page, str(law.orders.final_civil.name) in page} == {True}


def test_a_rule_of_the_state_is_told_in_the_language_of_the_case(spanish: Client) -> None:
    visitor = Visitor(spanish)
    visitor.walk(sample(NJ), until="check")
    page = words(visitor.read("check"))
    assert says(page, lambda law: gate(law, "official_packet"))
    assert says(page, lambda law: factor(law, "nj_violence").factor)


def test_a_rule_is_told_on_the_page_it_arises_from(spanish: Client) -> None:
    visitor = Visitor(spanish)
    visitor.walk(sample(CO), until="state-questions")
    visitor.answer("state-questions", {})
    assert says(words(visitor.read("state-questions")), lambda law: gate(law, "later_conviction"), "CO")


def test_the_points_of_the_law_are_asked_in_the_language_of_the_case(spanish: Client) -> None:
    visitor = Visitor(spanish)
    visitor.walk(sample(NJ), until="factors")
    page = words(visitor.read("factors"))
    assert says(page, lambda law: factor(law, "nj_counseling").question)
    assert says(page, lambda law: factor(law, "nj_agrees").factor)


def test_the_states_own_questions_are_asked_in_the_language_of_the_case(spanish: Client) -> None:
    visitor = Visitor(spanish)
    visitor.walk(sample(CO), until="state-questions")
    page = words(visitor.read("state-questions"))
    for number in range(len(the_law().jurisdictions["CO"].questions)):
        assert says(page, lambda law, at=number: law.questions[at].text, "CO")
        assert says(page, lambda law, at=number: law.questions[at].why, "CO")


def test_the_answers_are_read_back_under_the_words_they_were_asked_in(spanish: Client) -> None:
    visitor = Visitor(spanish)
    visitor.walk(sample(NJ), until="check")
    assert says(words(visitor.read("check")), lambda law: factor(law, "nj_counseling").question)


def test_an_answer_to_the_points_of_the_law_is_the_same_in_every_language(spanish: Client) -> None:
    kept = []
    for browser in (spanish, Client()):
        visitor = Visitor(browser)
        visitor.walk(sample(NJ), until="check")
        kept.append(dict(visitor.document.answers))
    assert kept[0] == kept[1]


@pytest.mark.parametrize(
    "told", [lambda law: law.ending.standard_restrained, lambda law: law.service.how, lambda law: law.fees.text]
)
def test_the_checklist_tells_the_law_in_spanish(told: Told) -> None:
    assert says(paper("checklist", NJ), told)


def test_the_worksheet_tells_in_spanish_and_copies_in_english() -> None:
    page, english = paper("worksheet", NJ), the_law().jurisdictions["NJ"]
    assert says(page, lambda law: law.confidentiality.text)
    assert factor(english, "nj_counseling").introduces in page


def test_the_declaration_leads_in_each_point_in_english() -> None:
    page = paper("declaration", NJ)
    assert page == paper("declaration", NJ, "en")
    assert factor(the_law().jurisdictions["NJ"], "nj_counseling").introduces in page
