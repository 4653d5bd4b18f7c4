"""The one reading of kind, role and aim."""

from typing import Any

import pytest

from orders.aim import Aim
from orders.kind import Kind
from orders.role import Role
from orders.settled import Settled, answer, settled
from tests.orders.matters import answers

FINAL, TEMPORARY, CRIMINAL = Kind.FINAL_CIVIL, Kind.TEMPORARY, Kind.CRIMINAL
NOT_SURE = {"role": {"role": "restrained"}, "order-type": {"kind": "not_sure"}}


def confirmed(kind: str | None, **clues: str) -> dict[str, Any]:
    return NOT_SURE | {"clues": clues, "order-result": {"confirmed_kind": kind}}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param({}, Settled(None, None, None), id="nothing answered"),
        pytest.param({"order-type": {"kind": "temporary"}}, Settled(TEMPORARY, None, None), id="kind only"),
        pytest.param({"role": {"role": "protected"}}, Settled(None, Role.PROTECTED, None), id="role only"),
        pytest.param(answers(), Settled(FINAL, Role.RESTRAINED, Aim.END), id="said plainly"),
        pytest.param(answers(aim="renew"), Settled(FINAL, Role.RESTRAINED, None), id="an aim this side is not offered"),
        pytest.param(
            answers(kind="two_orders", which_order={"which_now": "criminal"}),
            Settled(CRIMINAL, Role.RESTRAINED, Aim.END),
            id="two orders, the criminal one now",
        ),
        pytest.param(
            answers(kind="two_orders"), Settled(None, Role.RESTRAINED, None), id="two orders, which one not said"
        ),
        pytest.param(NOT_SURE, Settled(None, Role.RESTRAINED, None), id="not sure, clues not read yet"),
        pytest.param(confirmed("final_civil"), Settled(FINAL, Role.RESTRAINED, None), id="confirmed by the clues"),
        pytest.param(confirmed("ask_clerk"), Settled(None, Role.RESTRAINED, None, True), id="mixed signs"),
        pytest.param(
            confirmed("temporary", bail_or_release="yes"),
            Settled(None, Role.RESTRAINED, None, True),
            id="a civil kind beside a criminal sign is for the clerk",
        ),
        pytest.param(
            confirmed("criminal", bail_or_release="yes"),
            Settled(CRIMINAL, Role.RESTRAINED, None),
            id="criminal by the clues",
        ),
        pytest.param(
            answers(kind="temporary", hearing_date={"hearing_result": "final_order_made"}),
            Settled(FINAL, Role.RESTRAINED, Aim.END),
            id="the hearing made it final",
        ),
        pytest.param(
            answers(kind="temporary", hearing_date={"hearing_result": "moved"}),
            Settled(TEMPORARY, Role.RESTRAINED, Aim.END),
            id="the hearing was moved",
        ),
        pytest.param(
            answers(role="protected", end_or_change={"decision": "become_change"}),
            Settled(FINAL, Role.PROTECTED, Aim.CHANGE),
            id="ending with terms to keep became a change",
        ),
        pytest.param(
            answers(role="protected", end_or_change={"decision": "drop_kept_terms"}),
            Settled(FINAL, Role.PROTECTED, Aim.END),
            id="the kept terms were dropped",
        ),
    ],
)
def test_the_answers_lead_to(facts: dict[str, Any], expected: Settled) -> None:
    assert settled(facts) == expected


@pytest.mark.parametrize(
    "sign", ["state_against_person", "bail_or_release", "probation_or_sentence", "prosecutor_for_state"]
)
@pytest.mark.parametrize("kind", ["final_civil", "temporary"])
def test_g09_no_criminal_sign_lets_a_civil_kind_through_however_it_was_confirmed(sign: str, kind: str) -> None:
    assert settled(confirmed(kind, **{sign: "yes"})).kind is None


def test_an_answer_not_given_is_none() -> None:
    assert answer({"where": {}}, "where", "state") is None
    assert answer({}, "where", "state") is None
