"""The reference card says what the checklist says, each fact with its source, and asks for what is not known."""

import re
from functools import cache
from html import unescape

import pytest

from orders.federal import the_federal_law
from orders.jurisdiction import Effect, Grade, Jurisdiction, Sourced
from orders.jurisdiction.leaves import blocks
from orders.law import Law, the_law
from orders.papers.environment import environment
from orders.papers.state_card import StateCard, state_card_html
from orders.papers.state_view import StateView
from orders.role import Role
from tests.papers.reading import words

CODES = sorted(the_law().jurisdictions)


def card(law: Jurisdiction, language: str = "en") -> str:
    return str(state_card_html(law, the_federal_law(), language))


@cache
def card_of(code: str, language: str) -> str:
    """The card of our own law, made once for all that is asked of it."""
    return card(the_law(language).jurisdictions[code], language)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("code", CODES)
class TestEveryState:
    def test_the_facts_of_the_checklist_stand_on_the_card(self, language: str, code: str) -> None:
        state = the_law(language).jurisdictions[code]
        read = words(card_of(code, language))
        for role in Role:
            view = StateView(state, role)
            facts = (
                view.duration,
                view.renewal,
                view.early_challenge,
                view.protected_withdraws,
                view.criminal,
                view.title,
            )
            more = (
                view.standard,
                view.waiting,
                view.repeat,
                view.appeal,
                view.fees,
                view.service,
                view.confidentiality,
            )
            for fact in (*facts, *more):
                assert fact is None or " ".join(fact.text.split()) in read

    def test_every_gate_and_note_and_form_stands_on_it(self, language: str, code: str) -> None:
        state = the_law(language).jurisdictions[code]
        read = words(card_of(code, language))
        said = [gate.text for gate in state.gates] + [note.text for note in state.notes]
        said += [form.title for form in state.forms] + [line.name for line in state.help]
        assert [text for text in said if " ".join(text.split()) not in read] == []

    def test_what_is_unverified_is_never_shown(self, language: str, code: str) -> None:
        state = the_law(language).jurisdictions[code]
        read = words(card_of(code, language))
        assert [belief.value for belief in state.unverified if belief.value in read] == []

    def test_every_source_a_block_cites_is_linked_without_a_referrer(self, language: str, code: str) -> None:
        state = the_law(language).jurisdictions[code]
        page = unescape(card_of(code, language))
        assert all('rel="noreferrer"' in link for link in re.findall(r'<a [^>]*href="http[^>]*>', page))
        shown = (state.orders, state.ending, state.service, state.fees, state.forms, state.gates, state.notes)
        cited = [one for block in blocks(shown) if isinstance(block, Sourced) for one in state.sources_of(block)]
        assert [source.url for source in cited if f'href="{source.url}"' not in page] == []

    def test_nothing_is_said_to_be_none(self, language: str, code: str) -> None:
        assert not re.search(r"\bNone\b|\{\{|\{%", words(card_of(code, language)))


def test_a_fact_of_secondary_sources_alone_says_check_it_with_the_clerk(law: Law) -> None:
    state = law.jurisdictions["NJ"]
    final = state.orders.final_civil
    assert {source.grade for source in state.sources_of(final)} == {Grade.SECONDARY}
    section = card(state).split("The short-term order")[0]
    assert "Not an official source. Check this with the clerk." in words(section)


def test_sources_of_two_grades_are_each_called_what_they_are(law: Law) -> None:
    section = words(card(law.jurisdictions["NJ"]).split("The short-term order")[1].split("The no-contact order")[0])
    assert "(official)" in section
    assert "(not official)" in section
    assert "Read on " in section


@pytest.mark.parametrize(
    "question",
    [
        "Who may ask the judge to end this kind of order?",
        "What does it cost to file this?",
        "How many copies of each paper do I bring?",
        "If the judge says no, when may I ask again?",
        "Who may hand over my papers, and how do I prove it?",
    ],
)
def test_what_is_not_known_becomes_a_question_for_the_clerk(law: Law, question: str) -> None:
    assert f'Not known. Ask the clerk: "{question}"' in words(card(law.jurisdictions["PR"]))


def test_a_gate_says_whose_it_is_and_whether_more_decides(law: Law) -> None:
    state = law.jurisdictions["MO"]
    gates = StateCard(state, the_federal_law()).gates
    by_id = dict(zip((gate.id for gate in state.gates), gates, strict=True))
    closed, danger = by_id["only_change_is_open"], by_id["serious_danger_wait"]
    assert (closed.for_protected, closed.for_restrained, closed.depends) == (False, True, False)
    assert (danger.for_protected, danger.for_restrained, danger.depends) == (False, True, True)


def test_forms_stand_under_the_side_that_uses_them(law: Law) -> None:
    groups = StateCard(law.jurisdictions["NJ"], the_federal_law()).forms
    sides = {(group.for_protected, group.for_restrained): {form.number for form in group.forms} for group in groups}
    assert "CN 12420, Form A" in sides[False, True]
    assert "CN 12420, Form E" in sides[True, False]


def test_every_effect_of_a_gate_has_its_words() -> None:
    assert set(environment("en").get_template("papers/state/parts.html").module.effect) == set(Effect)
