"""A condition says yes, no or unknown, never yes by guess, and turns on the right day."""

from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from orders.aim import Aim
from orders.codes import HowMade, MadeBy
from orders.gate import GateFacts, gate_rulings
from orders.jurisdiction import Event, Jurisdiction
from orders.jurisdiction.condition import AnswerIs, Condition, GivenAnswer
from orders.kind import CivilType, Kind
from orders.known import known_of
from orders.law import the_law
from orders.matter import Matter
from orders.period import Period, Unit
from orders.role import Role
from orders.truth import Truth, all_of, any_of, opposite, truth_of

TODAY = date(2026, 11, 24)
CONDITION: TypeAdapter[Any] = TypeAdapter(Condition)
TRUTHS = st.sampled_from(Truth)


def law_of(code: str) -> Jurisdiction:
    return the_law().jurisdictions[code]


def judge(condition: dict[str, Any], known: GateFacts, today: date = TODAY) -> Truth:
    return CONDITION.validate_json(TypeAdapter(Any).dump_json(condition)).judge(known, today)  # type: ignore[no-any-return]


@given(st.lists(TRUTHS, min_size=1))
def test_one_no_makes_all_no_and_unknown_never_makes_yes(truths: list[Truth]) -> None:
    assert (all_of(truths) == Truth.NO) == (Truth.NO in truths)
    assert (all_of(truths) == Truth.YES) == (set(truths) == {Truth.YES})


@given(st.lists(TRUTHS, min_size=1))
def test_one_yes_makes_any_yes_and_unknown_never_makes_no(truths: list[Truth]) -> None:
    assert (any_of(truths) == Truth.YES) == (Truth.YES in truths)
    assert (any_of(truths) == Truth.NO) == (set(truths) == {Truth.NO})


@given(TRUTHS)
def test_the_opposite_of_the_opposite_is_the_same(truth: Truth) -> None:
    assert opposite(opposite(truth)) == truth


@given(st.lists(TRUTHS, min_size=1))
def test_learning_an_unknown_fact_never_turns_yes_into_no(truths: list[Truth]) -> None:
    for learnt in product(*([truth] if truth != Truth.UNKNOWN else [Truth.YES, Truth.NO] for truth in truths[:6])):
        for combine in (all_of, any_of):
            before = combine(truths[:6])
            assert before in (Truth.UNKNOWN, combine(learnt))


ISSUED = {Event.ISSUED: date(2025, 11, 24)}


@pytest.mark.parametrize(
    ("condition", "known", "truth"),
    [
        ({"role": "restrained"}, GateFacts(role=Role.RESTRAINED), Truth.YES),
        ({"role": "restrained"}, GateFacts(role=Role.PROTECTED), Truth.NO),
        ({"role": "restrained"}, GateFacts(), Truth.UNKNOWN),
        ({"kind": ["temporary", "criminal"]}, GateFacts(kind=Kind.CRIMINAL), Truth.YES),
        ({"kind": ["temporary"]}, GateFacts(kind=Kind.CRIMINAL), Truth.NO),
        ({"aim": ["end", "change"]}, GateFacts(aim=Aim.RENEW), Truth.NO),
        ({"civil_type": ["stalking"]}, GateFacts(civil_type=CivilType.STALKING), Truth.YES),
        ({"civil_type": ["stalking"]}, GateFacts(), Truth.UNKNOWN),
        ({"how_made": ["agreed"]}, GateFacts(how_made=HowMade.DEFAULT), Truth.NO),
        ({"made_by": ["commissioner"]}, GateFacts(made_by=MadeBy.JUDGE), Truth.NO),
        ({"answer": {"question": "q", "is": "yes"}}, GateFacts(answers={"q": "yes"}), Truth.YES),
        ({"answer": {"question": "q", "is": "yes"}}, GateFacts(answers={"q": "no"}), Truth.NO),
        ({"answer": {"question": "q", "is": "yes"}}, GateFacts(answers={"q": None}), Truth.UNKNOWN),
        ({"answer": {"question": "q", "is": "yes"}}, GateFacts(), Truth.UNKNOWN),
        ({"issued_before": "2025-11-24"}, GateFacts(events=ISSUED), Truth.NO),
        ({"issued_before": "2025-11-25"}, GateFacts(events=ISSUED), Truth.YES),
        ({"issued_before": "2025-11-25"}, GateFacts(), Truth.UNKNOWN),
        ({"issued_on_or_after": "2025-11-24"}, GateFacts(events=ISSUED), Truth.YES),
        ({"issued_on_or_after": "2025-11-25"}, GateFacts(events=ISSUED), Truth.NO),
        ({"issued_on_or_after": "2025-11-25"}, GateFacts(), Truth.UNKNOWN),
        ({"all": [{"role": "restrained"}, {"kind": ["criminal"]}]}, GateFacts(role=Role.PROTECTED), Truth.NO),
        ({"any": [{"role": "restrained"}, {"kind": ["criminal"]}]}, GateFacts(role=Role.RESTRAINED), Truth.YES),
        ({"not": {"role": "restrained"}}, GateFacts(role=Role.RESTRAINED), Truth.NO),
        ({"not": {"role": "restrained"}}, GateFacts(), Truth.UNKNOWN),
    ],
)
def test_a_condition_holds_only_as_far_as_facts_are_known(
    condition: dict[str, Any], known: GateFacts, truth: Truth
) -> None:
    assert judge(condition, known) == truth


def elapsed(word: str, number: int, unit: str, since: str = "issued") -> dict[str, Any]:
    return {"elapsed": {"since": since, word: {"number": number, "unit": unit}}}


@pytest.mark.parametrize(
    ("condition", "today", "truth"),
    [
        (elapsed("less_than", 1, "years"), date(2026, 11, 23), Truth.YES),
        (elapsed("less_than", 1, "years"), date(2026, 11, 24), Truth.NO),
        (elapsed("more_than", 30, "days"), date(2025, 12, 24), Truth.NO),
        (elapsed("more_than", 30, "days"), date(2025, 12, 25), Truth.YES),
        (elapsed("more_than", 10, "court_days"), date(2025, 12, 9), Truth.NO),
        (elapsed("more_than", 10, "court_days"), date(2025, 12, 10), Truth.YES),
        (elapsed("less_than", 1, "years", "served"), date(2026, 11, 23), Truth.UNKNOWN),
    ],
    ids=["day before", "on the day", "last day", "day after", "last court day", "day after it", "event unknown"],
)
def test_time_gone_by_turns_on_the_right_day(condition: dict[str, Any], today: date, truth: Truth) -> None:
    assert judge(condition, GateFacts(events=ISSUED, state="NE"), today) == truth


@pytest.mark.parametrize("word", ["less_than", "more_than"])
def test_no_time_has_gone_by_since_what_never_happened(word: str) -> None:
    known = GateFacts(never=frozenset({Event.LAST_ASKED}))
    assert judge(elapsed(word, 1, "years", "last_asked"), known) == Truth.NO


@given(st.dates(date(2015, 1, 1), date(2026, 11, 24)), st.integers(1, 12), st.sampled_from(["months", "years"]))
def test_the_first_day_of_a_stop_is_the_first_day_it_no_longer_holds(issued: date, number: int, unit: str) -> None:
    gate = law_of("MO").gates[1].model_copy(update={"when": CONDITION.validate_python(elapsed_model(number, unit))})
    law = law_of("MO").model_copy(update={"gates": (gate,)})
    known = GateFacts(events={Event.ISSUED: issued}, state="MO")
    open_on = Period(number, Unit(unit)).after(issued)
    assert bool(gate_rulings(law, known, TODAY)) == (open_on > TODAY)
    for ruling in gate_rulings(law, known, TODAY):
        assert ruling.first_day == open_on
        assert gate_rulings(law, known, ruling.first_day - timedelta(days=1))
        assert not gate_rulings(law, known, ruling.first_day)


def elapsed_model(number: int, unit: str) -> Any:
    return CONDITION.validate_json(TypeAdapter(Any).dump_json(elapsed("less_than", number, unit)))


def test_an_answer_is_read_by_its_name_in_python_too() -> None:
    given = GivenAnswer.model_validate({"question": "q", "is": "yes"})
    assert CONDITION.validate_python(AnswerIs(answer=given)).judge(GateFacts(answers={"q": "yes"}), TODAY) == Truth.YES


def test_a_matter_becomes_what_a_gate_may_know() -> None:
    matter = Matter.from_facts(
        {
            "where": {"state": "CO"},
            "role": {"role": "restrained"},
            "order-type": {"kind": "final_civil"},
            "civil-type": {"civil_type": "unsure"},
            "aim": {"aim": "end"},
            "order-dates": {
                "issued_on": date(2024, 5, 6),
                "how_made": "unknown",
                "made_by": "unknown",
                "served": "not_yet",
            },
            "cases": {"asked_before": "yes", "asked_on": date(2025, 1, 2)},
            "state-questions": {"last_decided_on": "2025-02-03", "fingerprint_check": "yes", "later_conviction": None},
        }
    )
    known = known_of(matter)
    assert (known.role, known.kind, known.aim, known.state) == (Role.RESTRAINED, Kind.FINAL_CIVIL, Aim.END, "CO")
    assert (known.civil_type, known.how_made, known.made_by) == (None, None, None)
    assert known.events == {
        Event.ISSUED: date(2024, 5, 6),
        Event.LAST_ASKED: date(2025, 1, 2),
        Event.LAST_DECIDED: date(2025, 2, 3),
    }
    assert known.answers == {"last_decided_on": date(2025, 2, 3), "fingerprint_check": "yes", "later_conviction": None}
    assert known.never == {Event.SERVED}


def test_who_never_asked_has_no_decision_to_wait_from() -> None:
    matter = Matter.from_facts(
        {
            "civil-type": {"civil_type": "family"},
            "order-dates": {"how_made": "agreed", "made_by": "magistrate"},
            "cases": {"asked_before": "no"},
        }
    )
    known = known_of(matter)
    assert known.never == {Event.LAST_ASKED, Event.LAST_DECIDED}
    assert (known.civil_type, known.how_made, known.made_by) == (CivilType.FAMILY, HowMade.AGREED, MadeBy.MAGISTRATE)


def test_a_plain_truth_is_yes_or_no() -> None:
    assert (truth_of(True), truth_of(False)) == (Truth.YES, Truth.NO)
