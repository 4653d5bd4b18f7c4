"""Each finding is raised where it should be and nowhere else; each has its words and its grounds."""

from datetime import date
from pathlib import Path

import pytest

from interview.steps import BY_NAME
from orders.finding import Severity
from orders.findings import ONLY_WHERE_DRAFTED, RULES
from tests.orders.cases.all import CASES
from tests.orders.cases.shape import Case, Given, dates, end
from tests.orders.matters import raised

TEMPLATES = Path(__file__).parents[2] / "templates" / "papers" / "findings"


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_finding_is_raised_here_and_not_for_a_near_matter(case: Case) -> None:
    assert case.finding in raised(**case.given)
    assert case.finding not in raised(**case.near)


NAMES = [rule.__name__ for rule in RULES]


def test_every_rule_has_a_case_and_every_case_a_rule() -> None:
    assert {case.finding for case in CASES} | {"still_in_force"} == set(NAMES)


def test_every_rule_has_its_words_and_all_words_a_rule() -> None:
    words = {path.stem for path in TEMPLATES.glob("*.html") if not path.stem.startswith("_")}
    assert words == {*NAMES, "gate", "judges_eye", "form_box_too_small", "official_form_filled"}


def test_a_rule_stands_in_the_table_once_under_its_own_name() -> None:
    assert len(NAMES) == len(set(NAMES))
    for case in CASES:
        assert raised(**case.given)[case.finding].id == case.finding


@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_finding_says_what_it_rests_on(case: Case) -> None:
    finding = raised(**case.given)[case.finding]
    assert finding.guide or finding.sources
    assert bool(finding.sources) <= (finding.checked is not None)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_answer_a_finding_names_is_one_of_the_interview(case: Case) -> None:
    for step, _ in raised(**case.given)[case.finding].answers:
        assert step in BY_NAME


ON_EVERY_PATH = [
    {"kind": kind, "role": role}
    for kind in ("final_civil", "temporary", "criminal")
    for role in ("protected", "restrained")
]


@pytest.mark.parametrize("pair", ON_EVERY_PATH, ids=lambda pair: f"{pair['kind']}-{pair['role']}")
def test_g01_g03_g30_the_order_is_said_to_be_in_force_on_every_path_and_first_of_what_does_not_stop(
    pair: Given,
) -> None:
    found = [finding for finding in raised(**pair).values() if finding.severity is not Severity.STOP]
    assert found[0].id == "still_in_force"


@pytest.mark.parametrize("state", ["tribal", "military", "foreign", "GU", "PR"])
def test_a_referral_hears_nothing_of_forms_service_or_proof(state: str) -> None:
    found = raised(state=state)
    assert "still_in_force" in found
    assert found.keys().isdisjoint({rule.__name__ for rule in ONLY_WHERE_DRAFTED})


@pytest.mark.parametrize("stage", ["parole_or_supervised_release", "case_over", "juvenile", "federal"])
def test_a_criminal_case_we_do_not_draft_for_hears_nothing_of_proof_or_service(stage: str) -> None:
    assert raised(kind="criminal", criminal_stage={"stage": stage}).keys().isdisjoint({"service_rule", "only_own_word"})


def test_an_extreme_risk_order_hears_nothing_of_forms() -> None:
    assert "official_form_required" not in raised(state="CA", civil_type={"civil_type": "extreme_risk"})


def test_what_stops_comes_first_then_warnings_then_notes() -> None:
    found = raised(state="TX", **dates(issued_on="2026-03-02"))
    weights = [list(Severity).index(finding.severity) for finding in found.values()]
    assert weights == sorted(weights)
    assert weights[0] == 0


def test_findings_depend_on_the_day_they_are_asked_for() -> None:
    given = end(expires_on="2026-12-24")
    assert "expires_soon" in raised(**given)
    assert "expired" in raised(**given, today=date(2027, 1, 4))
