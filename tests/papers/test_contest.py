"""Where a request is a hearing on the order itself, nobody is made to grant that the order was right."""

import pytest

from orders.contest import contests_the_order
from orders.law import the_law
from orders.matter import Matter
from orders.truth import Truth
from tests.conftest import TODAY
from tests.logic.row import Case, Steps, dates, state_says
from tests.test_logic_rows import read


def served(day: str) -> Steps:
    """An order made without a hearing, handed over on this day."""
    return dates(how_made="ex_parte", served_on=day)


EX_PARTE = dates(how_made="ex_parte")
GRANTED = "I do not ask the Court to look again at whether the order was right when it was made"
CONTESTED = "I ask for a hearing on the order itself"
NO_ARGUING = "Do not argue that the order was wrong"
TELL = "Tell your side, clearly and truthfully"
THEIRS_TO_PROVE = "The other side has to show there that what it said is true"


@pytest.mark.parametrize(
    ("case", "contests"),
    [
        (Case("AZ", steps=state_says(hearing_already_held="no")), True),
        (Case("AZ"), True),
        (Case("IN", steps=EX_PARTE), True),
        (Case("IN", steps=dates(how_made="after_hearing")), False),
        (Case("TX", steps=EX_PARTE), False),
        (Case("MI", steps=served("2026-11-10")), True),
        (Case("MI", steps=served("2026-11-09")), False),
        (Case("MI", steps=dates(how_made="after_hearing", served_on="2026-11-10")), False),
        (Case("MN", steps=served("2026-11-19")), True),
        (Case("MN", steps=served("2026-11-18")), False),
        (Case("NE", steps=served("2026-11-10")), True),
        (Case("NE", steps=served("2026-10-20")), False),
        (Case("OR", aim="change", steps=dates(served_on="2026-10-25")), True),
    ],
)
def test_only_who_contests_the_order_may_say_that_it_is_wrong(case: Case, contests: bool) -> None:
    packet = case.packet
    motion, checklist = read(packet, "motion_restrained"), read(packet, "checklist")
    assert (CONTESTED in motion, GRANTED in motion) == (contests, not contests)
    assert (TELL in checklist, NO_ARGUING in checklist) == (contests, not contests)


@pytest.mark.parametrize("state", ["MI", "MN", "NE", "OR"])
def test_where_the_day_of_service_is_not_known_nobody_grants_the_order_or_attacks_it(state: str) -> None:
    motion = read(Case(state, aim="change", steps=EX_PARTE).packet, "motion_restrained")
    assert "What I ask" in motion
    assert CONTESTED not in motion
    assert GRANTED not in motion


@pytest.mark.parametrize(
    ("state", "is_sourced"), [("AZ", True), ("IN", True), ("MI", True), ("MN", False), ("NE", False)]
)
def test_who_has_to_prove_is_only_said_where_a_source_says_it(state: str, is_sourced: bool) -> None:
    packet = Case(state, steps=served("2026-11-20")).packet
    assert (THEIRS_TO_PROVE in read(packet, "checklist")) is is_sourced


@pytest.mark.parametrize(("role", "aim"), [("protected", "end"), ("restrained", "oppose_renewal")])
def test_nobody_else_contests_it(role: str, aim: str) -> None:
    matter = Matter.from_facts(Case("AZ", role=role, aim=aim).route.facts)
    assert contests_the_order(matter, the_law().jurisdictions["AZ"], TODAY) == Truth.NO


@pytest.mark.parametrize(("state", "is_pointed_there"), [("AZ", False), ("TX", True)])
def test_who_contests_the_order_is_not_pointed_to_an_appeal(state: str, is_pointed_there: bool) -> None:
    packet = Case(state, steps={"story": {"statement": "The order was wrong. I never hit her."}}).packet
    assert ("appeal_window" in {finding.id for finding in packet.findings}) is is_pointed_there
