"""What the state's own rules stop, when, and what becomes a question for the clerk."""

from datetime import date

import pytest

from orders.finding import Severity
from orders.findings.filing import facts_not_sourced
from orders.law import the_law
from tests.orders.cases.shape import Given, cases, dates
from tests.orders.matters import TODAY, law_of, matter, raised


@pytest.mark.parametrize("code", sorted(the_law().jurisdictions))
def test_only_the_state_s_own_rules_ever_stop(code: str) -> None:
    for aim in ("end", "change"):
        for role in ("protected", "restrained"):
            stops = [one for one in raised(state=code, role=role, aim=aim).values() if one.severity is Severity.STOP]
            for one in stops:
                assert one.id in ("not_open_to_restrained", "waiting_period", "asked_recently") or one.id.startswith(
                    "gate_"
                )
                assert one.sources


@pytest.mark.parametrize(
    ("given", "finding", "severity", "first_day"),
    [
        ({"state": "TX"} | dates(issued_on="2026-03-02"), "waiting_period", Severity.STOP, date(2027, 3, 2)),
        ({"state": "TX"}, "waiting_period", Severity.WARN, None),
        (
            {"state": "WA"} | dates(issued_on="2024-02-01") | cases(asked_before="yes", asked_on="2026-05-05"),
            "asked_recently",
            Severity.STOP,
            date(2027, 2, 1),
        ),
        ({"state": "WA"} | cases(asked_before="yes"), "asked_recently", Severity.WARN, None),
        (
            {"state": "CO", "state_questions": {"last_decided_on": "2025-06-01"}} | cases(asked_before="yes"),
            "asked_recently",
            Severity.STOP,
            date(2027, 6, 1),
        ),
    ],
    ids=[
        "a wait with its day",
        "a wait without its day",
        "once in each 12 months",
        "once, day missing",
        "two years after a decision",
    ],
)
def test_a_rule_about_time_stops_until_a_day_it_names_and_only_warns_without_one(
    given: Given, finding: str, severity: Severity, first_day: date | None
) -> None:
    found = raised(**given)[finding]
    assert (found.severity, found.values["first_day"]) == (severity, first_day)


@pytest.mark.parametrize(
    ("fields", "last_day", "over"),
    [
        ({"issued_on": "2026-11-02"}, date(2026, 12, 2), False),
        ({"issued_on": "2026-10-29"}, date(2026, 11, 30), False),
        ({"issued_on": "2026-01-05"}, date(2026, 2, 4), True),
        ({}, None, False),
    ],
    ids=["thirty days", "a last day on a weekend moves on", "long over", "the day of the order is missing"],
)
def test_g32_the_appeal_window_names_its_last_day(fields: Given, last_day: date | None, over: bool) -> None:
    found = raised(state="PA", aim="appeal", **dates(**fields))["appeal_window"]
    assert (found.values["last_day"], found.values["over"]) == (last_day, over)


def test_g32_a_state_whose_days_are_not_known_names_no_last_day() -> None:
    found = raised(state="AZ", aim="appeal", **dates(issued_on="2026-11-02"))["appeal_window"]
    assert found.values["last_day"] is None
    known = raised(state="GA", aim="appeal", **dates(issued_on="2026-11-02"))["appeal_window"]
    assert known.values["last_day"] == date(2026, 12, 2)


@pytest.mark.parametrize("state", ["CA", "IA", "NJ"])
def test_g24_a_mandatory_form_is_named_with_its_source(state: str) -> None:
    found = raised(state=state)["official_form_required"]
    assert found.values["number"] and found.sources and found.checked


def test_g26_a_restrained_person_is_warned_never_to_serve() -> None:
    assert raised()["service_rule"].severity is Severity.WARN
    assert raised(role="protected")["service_rule"].severity is Severity.NOTE


def test_g23_blanks_are_listed_for_each_kind_of_order() -> None:
    civil = raised(aim="prepare")["missing_facts"].values["blanks"]
    assert civil == (
        "court_name",
        "county",
        "case_number",
        "name",
        "other_name",
        "issued_on",
        "expires_on",
        "hearing_on",
    )
    criminal = raised(kind="criminal")["missing_facts"].values["blanks"]
    assert criminal[-2:] == ("case_title", "prosecutor_office")


def test_nothing_is_missing_when_everything_was_answered() -> None:
    found = raised(
        order={"court_name": "Court", "county": "Clark", "case_number": "1"},
        order_dates={"issued_on": "2025-01-01"},
        order_end={"expires": "no_date"},
        you={"name": "A. B."},
        other_party={"name": "C. D."},
    )
    assert "missing_facts" not in found


def test_g04_a_fact_without_a_source_becomes_a_question_of_the_path() -> None:
    asked = raised(state="MO", fees={"cannot_pay": "yes"})["facts_not_sourced"].values["questions"]
    assert {"service", "notice", "fee_waiver"} <= set(asked)
    assert "early_challenge" not in asked
    criminal = raised(state="MO", kind="criminal", role="protected")["facts_not_sourced"].values["questions"]
    assert "criminal_may_ask" in criminal


@pytest.mark.parametrize("finding", ["not_open_to_restrained", "waiting_period"])
@pytest.mark.parametrize(
    ("civil_type", "severity"),
    [
        ("family", Severity.STOP),
        ("family_case", Severity.STOP),
        ("unsure", Severity.STOP),
        ("stalking", Severity.WARN),
        ("workplace", Severity.WARN),
    ],
)
def test_a_rule_for_family_orders_only_warns_where_another_law_made_the_order(
    finding: str, civil_type: str, severity: Severity
) -> None:
    state = {"not_open_to_restrained": "OR", "waiting_period": "UT"}[finding]
    found = raised(state=state, civil_type={"civil_type": civil_type}, **dates(issued_on="2026-10-05"))[finding]
    assert found.severity is severity


def test_a_gate_that_holds_stops_and_says_what_is_open_instead() -> None:
    stops = [
        (code, gate) for code, law in the_law().jurisdictions.items() for gate in law.gates if gate.effect == "stop"
    ]
    assert stops
    assert all(gate.open_instead for _, gate in stops)


def test_a_gate_of_the_state_becomes_a_finding_with_its_text_and_source() -> None:
    found = raised(state="OR", aim="change", civil_type={"civil_type": "family"}, **dates(served_on="2026-01-05"))[
        "gate_only_some_terms_may_change"
    ]
    assert found.values["holds"] is True
    assert found.values["text"] and found.sources and found.checked == law_of(matter(state="OR")).checked


def test_a_gate_that_only_may_hold_never_stops() -> None:
    for code in the_law().jurisdictions:
        for finding in raised(state=code, civil_type={"civil_type": "family"}).values():
            if finding.id.startswith("gate_") and not finding.values["holds"]:
                assert finding.severity is not Severity.STOP


def test_without_a_file_there_is_nothing_to_ask_a_clerk_about() -> None:
    assert facts_not_sourced(matter(), None, TODAY) is None


def test_a_gate_that_stops_speaks_instead_of_the_general_rule() -> None:
    found = raised(state="MO")
    assert found["gate_only_change_is_open"].severity is Severity.STOP
    assert "not_open_to_restrained" not in found


def test_the_paper_that_is_open_stands_above_the_stop() -> None:
    order = [*raised(state="OR", civil_type={"civil_type": "family"}, **dates(served_on="2026-11-10"))]
    assert order.index("gate_hearing_request_window") + 1 == order.index("not_open_to_restrained")
