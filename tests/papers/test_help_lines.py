"""Who can help is told once each, and a survivor whose last day to renew has passed is told what is left."""

from datetime import date

import pytest

from orders.federal import the_federal_law
from orders.law import the_law
from orders.papers.help_lines import help_lines
from tests.logic.row import Case, dates
from tests.test_logic_rows import read


@pytest.mark.parametrize("state", sorted(the_law().jurisdictions))
def test_a_line_a_state_shares_with_the_nation_is_told_once(state: str) -> None:
    lines = help_lines(the_law().jurisdictions[state], the_federal_law())
    phones = [line.phone.replace("-", "").removeprefix("1") for line in lines if line.phone]
    assert phones.count("8007997233") == 1
    assert sum(line.name == "National Domestic Violence Hotline" for line in lines) == 1


def test_a_state_keeps_its_own_lines() -> None:
    lines = help_lines(the_law().jurisdictions["WA"], the_federal_law())
    assert "Washington State Domestic Violence Hotline" in {line.name for line in lines}


@pytest.mark.parametrize(
    ("ends", "late"), [(date(2026, 11, 26), True), (date(2026, 12, 10), False)], ids=["too late", "in time"]
)
def test_who_is_late_to_renew_hears_what_is_left(ends: date, late: bool) -> None:
    told = dates(issued_on="2025-12-05") | {"order-end": {"expires": "on_date", "expires_on": ends}}
    page = read(Case("MI", role="protected", aim="renew", steps=told).packet, "checklist")
    assert ("may be over. Ask the clerk today" in page) == late
    assert ("The last day to ask may be" in page) != late
