"""What each state's gates and questions say of a person, and the day that time alone changes it."""

from datetime import date
from typing import Any

import pytest

from orders.aim import Aim
from orders.codes import HowMade, MadeBy
from orders.deadline import first_day_to_ask
from orders.gate import GateFacts, gate_rulings, questions_for
from orders.jurisdiction import AnswerKind, Effect, Event, Jurisdiction
from orders.jurisdiction.condition import AnswerIs
from orders.kind import CivilType, Kind
from orders.known import LAST_DECIDED_QUESTION
from orders.law import FIXTURES, the_law
from orders.path import PATHS
from orders.role import Role
from orders.truth import Truth

TODAY = date(2026, 11, 24)
STATES_WITH_GATES = [law for law in the_law().jurisdictions.values() if law.gates]


def law_of(code: str) -> Jurisdiction:
    return the_law().jurisdictions[code]


def restrained(code: str, **given: Any) -> GateFacts:
    """A restrained person with a final family order who wants it ended, unless said otherwise."""
    usual: dict[str, Any] = {
        "role": Role.RESTRAINED,
        "kind": Kind.FINAL_CIVIL,
        "aim": Aim.END,
        "civil_type": CivilType.FAMILY,
        "state": code,
    }
    return GateFacts(**(usual | given))


def rulings(code: str, today: date = TODAY, **given: Any) -> dict[str, tuple[Truth, date | None]]:
    found = gate_rulings(law_of(code), restrained(code, **given), today)
    return {ruling.gate.id: (ruling.outcome, ruling.first_day or ruling.last_day) for ruling in found}


@pytest.mark.parametrize(
    ("code", "given", "gate", "outcome", "day"),
    [
        ("OR", {"events": {Event.SERVED: date(2026, 11, 1)}}, "hearing_request_window", Truth.YES, date(2026, 12, 1)),
        ("OR", {"events": {Event.SERVED: date(2026, 10, 1)}}, "only_petitioner_may_end", Truth.YES, None),
        ("OR", {}, "only_petitioner_may_end", Truth.UNKNOWN, None),
        ("OR", {"never": frozenset({Event.SERVED})}, "hearing_request_window", Truth.YES, None),
        (
            "OR",
            {"events": {Event.SERVED: date(2026, 10, 1)}, "aim": Aim.CHANGE},
            "only_some_terms_may_change",
            Truth.YES,
            None,
        ),
        ("OR", {"civil_type": CivilType.STALKING}, "stalking_order_may_be_ended", Truth.YES, None),
        ("MO", {}, "only_change_is_open", Truth.YES, None),
        (
            "MO",
            {"events": {Event.ISSUED: date(2026, 1, 5)}, "answers": {"serious_danger": "yes"}},
            "serious_danger_wait",
            Truth.YES,
            date(2028, 1, 5),
        ),
        ("MO", {"events": {Event.ISSUED: date(2026, 1, 5)}}, "serious_danger_wait", Truth.UNKNOWN, None),
        (
            "WI",
            {
                "made_by": MadeBy.COMMISSIONER,
                "answers": {"conviction_vacated": "no"},
                "events": {Event.ISSUED: date(2026, 11, 1)},
            },
            "new_hearing_window",
            Truth.YES,
            date(2026, 12, 1),
        ),
        (
            "WI",
            {"answers": {"conviction_vacated": "no"}, "made_by": MadeBy.JUDGE},
            "not_on_respondents_request",
            Truth.YES,
            None,
        ),
        ("WI", {"answers": {"conviction_vacated": "yes"}}, "review_after_vacated_conviction", Truth.YES, None),
        ("WI", {}, "not_on_respondents_request", Truth.UNKNOWN, None),
        (
            "CO",
            {"events": {Event.ISSUED: date(2012, 1, 1), Event.LAST_DECIDED: date(2024, 1, 9)}},
            "older_order_wait",
            Truth.YES,
            date(2028, 1, 9),
        ),
        ("CO", {"answers": {"later_conviction": "yes"}}, "later_conviction", Truth.YES, None),
        ("CO", {"answers": {"fingerprint_check": "no"}}, "fingerprint_check", Truth.YES, None),
        (
            "MN",
            {"answers": {"long_order": "yes"}, "events": {Event.ISSUED: date(2024, 2, 29)}},
            "long_order_wait",
            Truth.YES,
            date(2029, 2, 28),
        ),
        (
            "MN",
            {"how_made": HowMade.EX_PARTE, "events": {Event.SERVED: date(2026, 11, 20)}},
            "hearing_request_window",
            Truth.YES,
            date(2026, 11, 25),
        ),
        ("WA", {}, "time_alone_is_not_enough", Truth.YES, None),
        ("WA", {"civil_type": CivilType.ELDER}, "vulnerable_adult_order", Truth.YES, None),
        (
            "TX",
            {
                "answers": {"lasts_over_two_years": "yes", "requests_decided": "one"},
                "events": {Event.LAST_DECIDED: date(2026, 3, 2)},
            },
            "second_request_wait",
            Truth.YES,
            date(2027, 3, 2),
        ),
        (
            "TX",
            {"answers": {"lasts_over_two_years": "yes", "requests_decided": "two_or_more"}},
            "no_third_request",
            Truth.YES,
            None,
        ),
        ("TX", {"civil_type": CivilType.SEXUAL_ASSAULT}, "chapter_7b_order", Truth.YES, None),
        ("NJ", {}, "official_packet", Truth.YES, None),
        ("NJ", {"answers": {"same_judge": "no"}}, "transcript_needed", Truth.YES, None),
        (
            "MI",
            {"how_made": HowMade.EX_PARTE, "events": {Event.SERVED: date(2026, 11, 10)}},
            "fourteen_day_window",
            Truth.YES,
            date(2026, 11, 24),
        ),
        ("MI", {"how_made": HowMade.AFTER_HEARING}, "good_cause_in_writing", Truth.YES, None),
        ("MD", {"answers": {"permanent_order": "yes"}}, "permanent_order", Truth.YES, None),
        (
            "IN",
            {"how_made": HowMade.EX_PARTE, "answers": {"hearing_already_held": "no"}},
            "one_hearing",
            Truth.YES,
            None,
        ),
        ("IN", {"role": Role.PROTECTED}, "court_must_dismiss", Truth.YES, None),
        ("UT", {}, "three_findings", Truth.YES, None),
        ("UT", {"answers": {"divorce_pending": "yes"}}, "divorce_pending", Truth.YES, None),
        (
            "AZ",
            {"answers": {"hearing_already_held": "yes", "plaintiff_has_the_home": "no"}},
            "one_hearing_used",
            Truth.YES,
            None,
        ),
        (
            "NE",
            {"how_made": HowMade.EX_PARTE, "events": {Event.SERVED: date(2026, 11, 16)}},
            "hearing_request_window",
            Truth.YES,
            date(2026, 12, 1),
        ),
        ("DE", {"how_made": HowMade.AGREED}, "by_consent", Truth.YES, None),
        ("WY", {}, "jail_time_moves_the_end", Truth.YES, None),
    ],
)
def test_a_states_gate_applies(code: str, given: dict[str, Any], gate: str, outcome: Truth, day: date | None) -> None:
    assert rulings(code, **given)[gate] == (outcome, day)


@pytest.mark.parametrize(
    ("code", "given", "gate"),
    [
        ("OR", {"role": Role.PROTECTED}, "only_petitioner_may_end"),
        ("OR", {"events": {Event.SERVED: date(2026, 10, 1)}}, "hearing_request_window"),
        ("MO", {"aim": Aim.CHANGE}, "only_change_is_open"),
        ("WI", {"answers": {"conviction_vacated": "yes"}}, "not_on_respondents_request"),
        ("CO", {"answers": {"fingerprint_check": "yes"}}, "fingerprint_check"),
        (
            "CO",
            {"events": {Event.ISSUED: date(2012, 1, 1)}, "never": frozenset({Event.LAST_DECIDED})},
            "older_order_wait",
        ),
        ("CO", {"events": {Event.ISSUED: date(2014, 1, 1)}}, "older_order_wait"),
        ("MN", {"answers": {"long_order": "no"}}, "long_order_wait"),
        ("TX", {"answers": {"lasts_over_two_years": "no"}}, "second_request_wait"),
        ("MI", {"how_made": HowMade.EX_PARTE, "events": {Event.SERVED: date(2026, 11, 10)}}, "good_cause_in_writing"),
        ("AZ", {"answers": {"plaintiff_has_the_home": "yes"}}, "one_hearing_used"),
        ("UT", {"civil_type": CivilType.STALKING}, "three_findings"),
    ],
)
def test_a_states_gate_does_not_apply(code: str, given: dict[str, Any], gate: str) -> None:
    assert gate not in rulings(code, **given)


def test_a_window_has_a_last_day_and_only_a_stop_has_a_first_day() -> None:
    known = restrained("OR", events={Event.SERVED: date(2026, 11, 1)})
    window = next(ruling for ruling in gate_rulings(law_of("OR"), known, TODAY) if ruling.gate.effect == Effect.PAPER)
    assert (window.first_day, window.last_day) == (None, date(2026, 12, 1))
    assert gate_rulings(law_of("OR"), known, date(2026, 12, 1)) == gate_rulings(law_of("OR"), known, TODAY)
    assert window.gate not in [ruling.gate for ruling in gate_rulings(law_of("OR"), known, date(2026, 12, 2))]


def test_a_five_year_gate_binds_long_minnesota_orders_only() -> None:
    events = {Event.ISSUED: date(2026, 1, 5)}
    assert first_day_to_ask(law_of("MN"), restrained("MN", events=events)) is None
    assert "long_order_wait" not in rulings("MN", events=events, answers={"long_order": "no"})


@pytest.mark.parametrize("law", STATES_WITH_GATES, ids=lambda law: law.code)
class TestEveryStateWithGates:
    def test_a_gate_that_stops_or_changes_the_paper_says_what_is_open_instead(self, law: Jurisdiction) -> None:
        closing = (gate for gate in law.gates if gate.effect in (Effect.STOP, Effect.PAPER))
        assert all(gate.open_instead for gate in closing)

    def test_every_gate_can_hold_on_some_path(self, law: Jurisdiction) -> None:
        held = {
            ruling.gate.id
            for path in PATHS
            for ruling in gate_rulings(law, GateFacts(role=path.role, kind=path.kind, aim=path.aim), TODAY)
        }
        assert held == {gate.id for gate in law.gates}

    def test_every_question_is_asked_on_a_path_and_decides_something(self, law: Jurisdiction) -> None:
        asked = {question.id for path in PATHS for question in questions_for(law, path.role, path.kind, path.aim)}
        used = set(_questions_in(law.gates)) | {LAST_DECIDED_QUESTION}
        assert asked == {question.id for question in law.questions}
        assert asked <= used

    def test_with_nothing_known_no_gate_is_sure(self, law: Jurisdiction) -> None:
        assert {ruling.outcome for ruling in gate_rulings(law, GateFacts(), TODAY)} <= {Truth.UNKNOWN}


def _questions_in(block: object) -> list[str]:
    if isinstance(block, AnswerIs):
        return [block.answer.question]
    if isinstance(block, tuple):
        return [name for one in block for name in _questions_in(one)]
    fields = getattr(type(block), "model_fields", {})
    return [name for field in fields for name in _questions_in(getattr(block, field))]


def test_questions_are_asked_of_their_own_side_kind_and_aim_only() -> None:
    law = law_of("CO")
    asked = [question.id for question in questions_for(law, Role.RESTRAINED, Kind.FINAL_CIVIL, Aim.END)]
    assert asked == ["last_decided_on", "later_conviction", "fingerprint_check"]
    assert questions_for(law, Role.PROTECTED, Kind.FINAL_CIVIL, Aim.END) == ()
    assert questions_for(law, Role.RESTRAINED, Kind.CRIMINAL, Aim.END) == ()
    assert questions_for(law, Role.RESTRAINED, Kind.FINAL_CIVIL, Aim.APPEAL) == ()


def test_a_question_knows_its_answers() -> None:
    answers = {question.id: question.answers for question in law_of("TX").questions}
    assert answers["lasts_over_two_years"] == ("yes", "no")
    assert answers["requests_decided"] == ("none", "one", "two_or_more")
    assert answers["last_decided_on"] == ()
    assert law_of("TX").questions[2].answer == AnswerKind.DATE


@pytest.mark.parametrize("law", STATES_WITH_GATES, ids=lambda law: law.code)
def test_the_page_on_law_lists_every_gate_and_question(law: Jurisdiction) -> None:
    page = (FIXTURES.parent / "docs" / "law.md").read_text(encoding="utf-8")
    row = next(line for line in page.splitlines() if line.startswith(f"| {law.code} |"))
    named = [f"`{gate.id}` ({gate.effect})" for gate in law.gates] + [f"`{question.id}`" for question in law.questions]
    assert [name for name in named if name not in row] == []
