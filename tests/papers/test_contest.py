"""Where a request is a hearing on the order itself, nobody is made to grant that the order was right."""

import pytest

from orders.contest import contests_the_order
from orders.law import the_law
from orders.matter import Matter
from tests.logic.row import Case, Steps, dates, state_says
from tests.test_logic_rows import read

EX_PARTE = dates(how_made="ex_parte")
GRANTED = "I do not ask the Court to look again at whether the order was right when it was made"
CONTESTED = "I ask for a hearing on the order itself"
NO_ARGUING = "Do not argue that the order was wrong"
TELL = "Tell your side, clearly and truthfully"


@pytest.mark.parametrize(
    ("state", "steps", "contests"),
    [
        ("AZ", state_says(hearing_already_held="no"), True),
        ("AZ", {}, True),
        ("IN", EX_PARTE, True),
        ("IN", dates(how_made="after_hearing"), False),
        ("TX", EX_PARTE, False),
        ("MI", EX_PARTE, False),
    ],
)
def test_only_who_contests_the_order_may_say_that_it_is_wrong(state: str, steps: Steps, contests: bool) -> None:
    packet = Case(state, steps=steps).packet
    motion, checklist = read(packet, "motion_restrained"), read(packet, "checklist")
    assert (CONTESTED in motion, GRANTED in motion) == (contests, not contests)
    assert (TELL in checklist, NO_ARGUING in checklist) == (contests, not contests)


@pytest.mark.parametrize(("role", "aim"), [("protected", "end"), ("restrained", "oppose_renewal")])
def test_nobody_else_contests_it(role: str, aim: str) -> None:
    matter = Matter.from_facts(Case("AZ", role=role, aim=aim).route.facts)
    assert not contests_the_order(matter, the_law().jurisdictions["AZ"])


@pytest.mark.parametrize(("state", "is_pointed_there"), [("AZ", False), ("TX", True)])
def test_who_contests_the_order_is_not_pointed_to_an_appeal(state: str, is_pointed_there: bool) -> None:
    packet = Case(state, steps={"story": {"statement": "The order was wrong. I never hit her."}}).packet
    assert ("appeal_window" in {finding.id for finding in packet.findings}) is is_pointed_there
