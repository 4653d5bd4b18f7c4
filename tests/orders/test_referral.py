"""What we do not draft for ends in a referral with its reason."""

from dataclasses import replace
from typing import Any

import pytest

from orders.law import the_law
from orders.path import Referral
from orders.place import PLACES, STATES
from orders.referral import referral_for
from tests.orders.matters import answers


def stage(code: str, role: str) -> dict[str, Any]:
    return answers(kind="criminal", role=role, criminal_stage={"stage": code})


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param({}, None, id="nothing answered"),
        pytest.param(answers(), None, id="a civil order of a state"),
        pytest.param(answers(state="tribal"), Referral.TRIBAL, id="tribal court"),
        pytest.param(answers(state="military"), Referral.MILITARY, id="military order"),
        pytest.param(answers(state="foreign"), Referral.FOREIGN, id="another country"),
        pytest.param(answers(state="GU"), Referral.NOT_DRAFTABLE, id="a territory"),
        pytest.param(answers(state="PR"), Referral.NOT_DRAFTABLE, id="a file too thin to draft from"),
        pytest.param(
            {"order-type": {"kind": "not_sure"}, "order-result": {"confirmed_kind": "ask_clerk"}},
            Referral.ASK_CLERK,
            id="mixed signs",
        ),
        pytest.param(
            answers(civil_type={"civil_type": "extreme_risk"}), Referral.EXTREME_RISK, id="extreme risk order"
        ),
        pytest.param(answers(civil_type={"civil_type": "family"}), None, id="family order"),
        pytest.param(stage("parole_or_supervised_release", "restrained"), Referral.PAROLE, id="restrained on parole"),
        pytest.param(
            stage("parole_or_supervised_release", "protected"), Referral.PAROLE, id="protected, other on parole"
        ),
        pytest.param(stage("case_over", "protected"), Referral.CASE_OVER, id="criminal case over"),
        pytest.param(stage("juvenile", "restrained"), Referral.JUVENILE_CASE, id="juvenile case, restrained"),
        pytest.param(stage("juvenile", "protected"), None, id="juvenile case, protected: the letter is open"),
        pytest.param(stage("federal", "restrained"), Referral.FEDERAL_CASE, id="federal case, restrained"),
        pytest.param(stage("probation", "restrained"), None, id="probation"),
        pytest.param(answers(kind="criminal"), None, id="stage not answered"),
        pytest.param(
            answers(kind="criminal", civil_type={"civil_type": "extreme_risk"}),
            None,
            id="a civil law left behind does not speak",
        ),
    ],
)
def test_these_facts_are_referred(facts: dict[str, Any], expected: Referral | None) -> None:
    assert referral_for(facts, the_law()) is expected


def test_a_place_whose_file_was_refused_is_not_covered() -> None:
    law = the_law()
    others = {code: one for code, one in law.jurisdictions.items() if code != "NJ"}
    assert referral_for(answers(state="NJ"), replace(law, jurisdictions=others)) is Referral.NOT_COVERED


@pytest.mark.parametrize("place", PLACES)
def test_every_place_on_the_list_is_drafted_for_or_referred(place: str) -> None:
    referral = referral_for(answers(state=place), the_law())
    assert (referral is None) is (place in STATES)
