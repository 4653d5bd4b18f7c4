"""The points a state's law names: from the answers on one page to the printed words, in the law's order."""

from typing import Any

import pytest

from interview.route import walk
from interview.steps import STEPS
from orders.aim import Aim
from orders.kind import Kind
from orders.law import Law, the_law
from orders.papers.fields import EVERY_POINT, FIELDS
from orders.papers.paper import Paper, Pile
from orders.papers.paper_html import html_of
from orders.path import Path, path_for
from orders.role import Role
from tests.papers.filled import filled
from tests.papers.printed import packet, to_file, words

LAW = the_law()
END = path_for(Kind.FINAL_CIVIL, Role.RESTRAINED, Aim.END)
CHANGE = path_for(Kind.FINAL_CIVIL, Role.RESTRAINED, Aim.CHANGE)
NAMING = sorted(code for code, law in LAW.jurisdictions.items() if law.ending.factors)
ASKING = [code for code in NAMING if any(factor.question for factor in LAW.jurisdictions[code].ending.factors)]


def asked_in(state: str) -> tuple[Any, ...]:
    """The points of a state with a question, in the law's order."""
    return tuple(factor for factor in LAW.jurisdictions[state].ending.factors if factor.question)


def said_in(state: str) -> dict[str, str]:
    """A word found nowhere else on each point, the last point answered first."""
    return {factor.id: f"Word{at}on{factor.id}" for at, factor in reversed(list(enumerate(asked_in(state))))}


def argued(facts: dict[str, Any]) -> Paper:
    """The paper the field table names for the points."""
    [name] = FIELDS[("factors", EVERY_POINT)]
    return to_file(facts, name)


def declared(state: str, said: dict[str, str], path: Path = END) -> str:
    return words(argued(filled(path, state, factors=said)))


def checklist(state: str, said: dict[str, str]) -> str:
    papers = packet(filled(END, state, factors=said)).papers
    return words(next(paper for paper in papers if paper.name == "checklist"))


LAW_NAMED = {
    "NJ": ("N.J.S.A. 2C:25-29(d)", "Carfagno v. Carfagno"),
    "WA": ("RCW 7.105.500",),
    "MA": ("MacDonald v. Caruso",),
    "OH": ("3113.31(E)(8)",),
    "GA": ("Mandt v. Lovell",),
    "CA": ("Loeffler v. Medina",),
}
NAMED_IN_ORDER = {
    "NJ": (
        "About the relationship between the plaintiff and me today: We share no children",
        "About contempt convictions for breaking the order: There were none",
        "About counseling I took part in: Twelve sessions",
        "About my age and health: I am 58",
        "About other restraining orders: None",
    ),
    "WA": (
        "About new abuse, threats or harm to anyone since the order: None at all",
        "About keeping to the order, and the time since it was made: Four years",
        "About taking responsibility, and treatment or counseling I finished: A certified program",
        "About any other major change since the order: A new trade",
    ),
    "MA": (
        "About a significant change in circumstances since the order was issued: I moved abroad",
        "About the time that has passed and keeping to the order: Seven years",
        "About proof from people other than me: My pastor",
    ),
    "OH": (
        "About where I live and work: Toledo",
        "About minor children we have together: None together",
        "About my age and health: I am 70",
    ),
    "GA": ("About my age and health: I am 66", "About hardship the order causes: I lost my trade"),
    "CA": ("Why it would serve the ends of justice: It no longer serves anyone",),
}
SAID = {
    "NJ": {
        "nj_other_orders": "None",
        "nj_age_health": "I am 58",
        "nj_counseling": "Twelve sessions",
        "nj_contempt": "There were none",
        "nj_relationship": "We share no children",
    },
    "WA": {
        "wa_anything_else": "A new trade",
        "wa_responsibility": "A certified program",
        "wa_violations": "Four years",
        "wa_new_harm": "None at all",
    },
    "MA": {"ma_outside_proof": "My pastor", "ma_time": "Seven years", "ma_change": "I moved abroad"},
    "OH": {"oh_age_health": "I am 70", "oh_children": "None together", "oh_where_i_live": "Toledo"},
    "GA": {"ga_hardship": "I lost my trade", "ga_age_health": "I am 66"},
    "CA": {"ca_justice": "It no longer serves anyone"},
}


@pytest.mark.parametrize("state", SAID)
def test_the_declaration_takes_the_points_up_in_the_laws_order_and_swears_to_no_law(state: str) -> None:
    read = declared(state, SAID[state])
    places = [read.index(said) for said in NAMED_IN_ORDER[state]]
    assert places == sorted(places)
    assert [cited for cited in LAW_NAMED[state] if cited in read] == []


@pytest.mark.parametrize("state", SAID)
def test_the_motion_names_the_law_and_says_that_the_declaration_takes_up_its_points(state: str) -> None:
    read = words(to_file(filled(END, state, factors=SAID[state])))
    assert [cited for cited in LAW_NAMED[state] if cited not in read] == []
    led = "My declaration takes up, in order, points the Court may look at under that law."
    assert led in read
    assert led not in words(to_file(filled(END, state, factors={})))


@pytest.mark.parametrize("path", [END, CHANGE], ids=["end", "change"])
@pytest.mark.parametrize("state", ASKING)
def test_every_state_prints_each_answer_once_under_its_own_words_in_the_laws_order(state: str, path: Path) -> None:
    said = said_in(state)
    read = declared(state, said, path)
    led = [f"{factor.introduces} {said[factor.id]}" for factor in asked_in(state)]
    assert [read.count(words_) for words_ in led] == [1] * len(led)
    assert [read.index(words_) for words_ in led] == sorted(read.index(words_) for words_ in led)


def test_no_other_paper_to_file_prints_them() -> None:
    papers = packet(filled(END, "NJ", factors=SAID["NJ"])).in_pile(Pile.FILE)
    assert [paper.name for paper in papers if "Twelve sessions" in html_of(paper)] == list(
        FIELDS[("factors", EVERY_POINT)]
    )


@pytest.mark.parametrize("state", NAMING)
def test_the_checklist_names_every_point_and_marks_those_written_on(state: str) -> None:
    said = dict(list(said_in(state).items())[:1])
    read = checklist(state, said)
    assert [factor.factor for factor in LAW.jurisdictions[state].ending.factors if factor.factor not in read] == []
    assert read.count("(you wrote something on this)") == len(said)


@pytest.mark.parametrize("state", ASKING)
def test_what_was_left_empty_prints_nothing(state: str) -> None:
    read = declared(state, {})
    assert "Points the Court may look at" not in read
    assert [factor.introduces for factor in asked_in(state) if factor.introduces in read] == []


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "{{7*7}}", "Line one\n\nLine two", "שלום 👋🏽"])
def test_own_words_print_as_typed(text: str) -> None:
    page = html_of(argued(filled(END, "NJ", factors={"nj_counseling": text})))
    assert "<script>alert" not in page
    assert " ".join(text.split()) in declared("NJ", {"nj_counseling": text})


def switched(said: dict[str, Any], state: str) -> dict[str, Any]:
    """The facts that stand after the state was corrected."""
    return dict(walk(STEPS, said | {"where": {"state": state}}, LAW).facts)


def test_an_answer_given_under_another_states_law_never_prints(law: Law) -> None:
    facts = filled(END, "CA", factors={"ca_facts": "Californiaword"})
    assert "Californiaword" in words(argued(facts))
    moved = switched(facts, "NJ")
    assert "factors" not in moved
    assert "factors" in walk(STEPS, moved, law).steps
    assert all("Californiaword" not in html_of(paper) for paper in packet(moved).papers)


@pytest.mark.parametrize("civil_type", ["stalking", "workplace", "unsure"])
def test_an_order_of_another_law_is_asked_none_of_the_points(civil_type: str) -> None:
    facts = filled(END, "NJ", civil_type={"civil_type": civil_type}, factors={"nj_counseling": "Counselword"})
    assert "factors" not in facts
    assert all("Counselword" not in html_of(paper) for paper in packet(facts).papers)


def test_answers_of_another_state_left_in_the_facts_do_not_print() -> None:
    facts = filled(END, "NJ") | {"factors": {"ca_facts": "Californiaword"}}
    assert "Californiaword" not in words(argued(facts))


def test_the_worksheet_for_a_required_form_carries_the_points() -> None:
    papers = packet(filled(END, "NJ", factors=SAID["NJ"])).papers
    read = words(next(paper for paper in papers if paper.name == "worksheet"))
    assert "Where it asks about points the law names" in read
    assert "About counseling I took part in: Twelve sessions" in read
