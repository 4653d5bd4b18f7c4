"""The page of the law's points: all optional, the warning where it belongs, nothing that sends anyone to find out."""

import re
from datetime import date

import pytest

from interview.forms.factors import LAWYER_AGAIN, FactorsForm
from interview.forms.record import LAWYER_FIRST, NOT_A_CITIZEN, SWORN, RecordForm
from interview.route import walk
from interview.steps import BY_NAME, STEPS
from orders.aim import Aim
from orders.kind import Kind
from orders.law import Law, the_law
from orders.role import Role
from tests.conftest import TODAY

LAW = the_law()
NAMING = sorted(code for code, law in LAW.jurisdictions.items() if law.ending.factors)
FACTORS = [factor for code in NAMING for factor in LAW.jurisdictions[code].ending.factors]
QUESTIONS = [factor for factor in FACTORS if factor.question]


def facts(state: str, role: Role = Role.RESTRAINED, kind: Kind = Kind.FINAL_CIVIL, aim: Aim = Aim.END) -> dict:
    return {
        "where": {"state": state},
        "role": {"role": role, "helper": "self"},
        "order-type": {"kind": kind},
        "civil-type": {"civil_type": "family"},
        "aim": {"aim": aim},
    }


def form(state: str, today: date = TODAY) -> FactorsForm:
    return FactorsForm(facts=facts(state), law=LAW, today=today)


def posted(state: str, data: dict[str, str]) -> FactorsForm:
    return FactorsForm(data, facts=facts(state), law=LAW, today=TODAY)


@pytest.mark.parametrize("state", NAMING)
def test_each_point_with_a_question_has_one_box_that_may_stay_empty(state: str) -> None:
    asked = [factor.id for factor in LAW.jurisdictions[state].ending.factors if factor.question]
    assert list(form(state).asked) == asked
    empty = posted(state, {})
    assert empty.is_valid()
    assert empty.answers() == {}


@pytest.mark.parametrize("state", NAMING)
def test_points_only_the_other_side_can_speak_to_are_named_and_not_asked(state: str) -> None:
    page = form(state)
    silent = [factor.factor for factor in LAW.jurisdictions[state].ending.factors if not factor.question]
    assert list(page.points) == silent
    assert bool(silent) == ("The judge will also look at" in page.points_lead)


@pytest.mark.parametrize("state", NAMING)
def test_the_warning_of_the_record_page_stands_in_short_where_an_answer_may_be_used(state: str) -> None:
    page = form(state)
    conduct = any(factor.conduct for factor in LAW.jurisdictions[state].ending.factors if factor.question)
    assert [warning in page.notices for warning in (SWORN, LAWYER_AGAIN)] == [conduct] * 2


def test_the_record_page_gives_the_warning_at_length() -> None:
    assert {SWORN, LAWYER_FIRST, NOT_A_CITIZEN} <= set(RecordForm.notices)


@pytest.mark.parametrize("state", NAMING)
def test_the_record_page_comes_before_this_one(state: str) -> None:
    asked = [step.name for step in STEPS if step.applies(facts(state), LAW)]
    assert "factors" not in asked or asked.index("record") < asked.index("factors")


@pytest.mark.parametrize("factor", QUESTIONS, ids=lambda factor: factor.id)
def test_no_question_asks_where_the_protected_person_is_or_sends_anyone_to_ask(factor: object) -> None:
    asked = factor.question  # type: ignore[attr-defined]
    harmless = re.sub(r"Do not [^.?]*\.", "", asked)
    assert not re.search(r"\b(?:where|which town|address)\b.*\b(?:they|other person|her|his|their)\b", harmless, re.I)
    assert not re.search(r"\b(?:find out|ask (?:them|her|him)|look up|message|contact them)\b", harmless, re.I)


@pytest.mark.parametrize("factor", FACTORS, ids=lambda factor: factor.id)
def test_words_that_lead_in_an_answer_end_with_a_colon(factor: object) -> None:
    assert factor.introduces is None or factor.introduces.endswith(":")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("change", "is_asked"),
    [
        ({}, True),
        ({"aim": Aim.CHANGE}, True),
        ({"aim": Aim.OPPOSE_RENEWAL}, False),
        ({"role": Role.PROTECTED}, False),
        ({"kind": Kind.TEMPORARY}, False),
        ({"kind": Kind.CRIMINAL}, False),
    ],
    ids=str,
)
def test_only_a_restrained_person_s_own_request_on_a_final_order_is_asked(
    change: dict, is_asked: bool, law: Law
) -> None:
    assert ("factors" in walk(STEPS, facts("NJ", **change), law).steps) == is_asked


@pytest.mark.parametrize("state", ["TX", "NY", "KY", "WI"])
def test_a_state_with_nothing_to_ask_has_no_such_page(state: str, law: Law) -> None:
    assert "factors" not in walk(STEPS, facts(state), law).steps


def test_answers_of_one_state_do_not_fit_another() -> None:
    given = {"ca_facts": "Something"}
    step = BY_NAME["factors"]
    assert step.holds(facts("CA"), given, LAW)
    assert not step.holds(facts("NJ"), given, LAW)


def test_the_check_page_names_each_point_and_what_was_written() -> None:
    shown = {field: words for _label, words, field in form("NJ").display({"nj_counseling": "Twelve sessions"})}
    assert shown["nj_counseling"] == "Twelve sessions"
    assert set(shown) == set(form("NJ").asked)


def test_a_question_about_suicide_stands_beside_whom_to_call() -> None:
    fields = form("WA").fields
    assert "call or text 988" in fields["wa_suicide"].help_text
    assert [name for name in fields if "988" in str(fields[name].help_text)] == ["wa_suicide"]


def test_every_point_on_suicide_carries_care() -> None:
    assert [one.id for one in FACTORS if "suicid" in one.factor.lower() and not one.care] == []
