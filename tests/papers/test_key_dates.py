"""The person's own dates on the checklist: the hearing first, counted days from the law, blanks where nobody knows."""

from datetime import date

import pytest

from orders.aim import Aim
from orders.kind import Kind
from orders.law import Law
from orders.matter import Matter
from orders.papers.key_dates import DateId, KeyDate, key_dates
from orders.role import Role
from tests.papers import cases_to_keep as cases
from tests.papers.reading import checklist_html, words

FINAL, TEMPORARY, CRIMINAL = Kind.FINAL_CIVIL, Kind.TEMPORARY, Kind.CRIMINAL
PROTECTED, RESTRAINED = Role.PROTECTED, Role.RESTRAINED


def dates(law: Law, facts: cases.Facts, path) -> dict[DateId, KeyDate]:
    matter = Matter.from_facts(facts)
    found = key_dates(matter, law.jurisdictions[matter.where.state], path, cases.TODAY)
    assert [one.id for one in found] == sorted((one.id for one in found), key=list(DateId).index)
    return {one.id: one for one in found}


@pytest.mark.parametrize(
    ("kind", "role", "aim", "expected"),
    [
        (FINAL, PROTECTED, Aim.END, {DateId.HEARING, DateId.ORDER_ENDS}),
        (FINAL, PROTECTED, Aim.RENEW, {DateId.ORDER_ENDS, DateId.LAST_DAY_TO_RENEW}),
        (FINAL, RESTRAINED, Aim.OPPOSE_RENEWAL, {DateId.HEARING, DateId.RESPOND_BY, DateId.ORDER_ENDS}),
        (FINAL, RESTRAINED, Aim.APPEAL, {DateId.ORDER_ENDS, DateId.LAST_DAY_TO_APPEAL}),
        (FINAL, RESTRAINED, Aim.SET_ASIDE, {DateId.HEARING, DateId.ORDER_ENDS, DateId.LAST_DAY_TO_APPEAL}),
        (TEMPORARY, RESTRAINED, Aim.PREPARE, {DateId.HEARING, DateId.ORDER_ENDS}),
        (CRIMINAL, PROTECTED, Aim.END, {DateId.COURT_DATE}),
    ],
)
def test_what_nobody_told_is_a_blank(kind: Kind, role: Role, aim: Aim, expected: set[DateId], law: Law) -> None:
    path = cases.path(kind, role, aim)
    found = dates(law, cases.bare(path, "NJ"), path)
    assert set(found) == expected
    assert all(one.on is None for one in found.values())


def test_first_day_to_ask_counts_calendar_years(law: Law) -> None:
    path = cases.path(FINAL, RESTRAINED, Aim.END)
    facts = cases.full(path, "CO") | {"order-dates": {"issued_on": date(2026, 2, 28)}}
    assert dates(law, facts, path)[DateId.FIRST_DAY_TO_ASK].on == date(2028, 2, 28)


def test_last_day_to_serve_in_court_days_says_no_later_than(law: Law) -> None:
    path = cases.path(FINAL, PROTECTED, Aim.END)
    found = dates(law, cases.full(path, "CA"), path)[DateId.LAST_DAY_TO_SERVE]
    assert found.is_latest
    page = words(checklist_html(cases.full(path, "CA"), law))
    assert "No later than" in page
    assert "court days before March 4, 2027. Check it with the clerk" in page


@pytest.mark.parametrize(
    ("role", "aim"),
    [(PROTECTED, Aim.RENEW), (PROTECTED, Aim.OPPOSE_CHANGE), (RESTRAINED, Aim.OPPOSE_CHANGE),
     (RESTRAINED, Aim.OPPOSE_RENEWAL), (RESTRAINED, Aim.SET_ASIDE)],
)  # fmt: skip
def test_the_notice_of_a_request_to_end_is_not_told_of_another_paper(role: Role, aim: Aim, law: Law) -> None:
    path = cases.path(FINAL, role, aim)
    facts = cases.full(path, "CA")
    assert DateId.LAST_DAY_TO_SERVE not in dates(law, facts, path)
    page = words(checklist_html(facts, law))
    assert "must have the papers at least" not in page
    assert "Another adult (18 or older" in page
    assert "about a request to end or change a final order. Yours may follow other rules" in page


def test_the_notice_of_a_request_to_end_is_told_as_its_own(law: Law) -> None:
    page = words(checklist_html(cases.full(cases.path(FINAL, RESTRAINED, Aim.END), "CA"), law))
    assert "must have the papers at least 16 court days before the hearing" in page
    assert "Yours may follow other rules" not in page


def test_a_temporary_orders_request_gets_no_day_counted_for_final_orders(law: Law) -> None:
    path = cases.path(TEMPORARY, RESTRAINED, Aim.END)
    assert DateId.LAST_DAY_TO_SERVE not in dates(law, cases.full(path, "CA"), path)


def test_an_order_under_another_law_gets_no_counted_day(law: Law) -> None:
    path = cases.path(FINAL, RESTRAINED, Aim.END)
    facts = cases.full(path, "CA") | {"civil-type": {"civil_type": "stalking"}}
    assert set(dates(law, facts, path)) == {DateId.HEARING, DateId.ORDER_ENDS}
    page = words(checklist_html(facts, law))
    assert "The forms we know in California are for family and dating orders" in page
    assert "DV-300" not in page.split("Step 2.")[1].split("Step 3.")[0]


def test_g29_g31_the_renewal_window_is_the_protected_persons(law: Law) -> None:
    path = cases.path(FINAL, PROTECTED, Aim.RENEW)
    found = dates(law, cases.full(path, "CA"), path)
    assert found[DateId.RENEWAL_OPENS].on == date(2029, 2, 6)
    assert found[DateId.LAST_DAY_TO_RENEW].on <= date(2029, 5, 6)
    restrained = cases.path(FINAL, RESTRAINED, Aim.END)
    assert DateId.LAST_DAY_TO_RENEW not in dates(law, cases.full(restrained, "CA"), restrained)


def test_g32_the_last_day_to_appeal_may_be_over(law: Law) -> None:
    path = cases.path(FINAL, RESTRAINED, Aim.APPEAL)
    found = dates(law, cases.full(path, "CA"), path)[DateId.LAST_DAY_TO_APPEAL]
    assert found.on is not None
    assert found.is_over
    assert "This day has passed" in words(checklist_html(cases.full(path, "CA"), law))


def test_an_order_without_end_date_says_so(law: Law) -> None:
    path = cases.path(FINAL, PROTECTED, Aim.END)
    facts = cases.full(path, "NJ") | {"order-end": {"expires": "no_date"}}
    assert dates(law, facts, path)[DateId.ORDER_ENDS].has_no_date
    assert "No end date on the order" in words(checklist_html(facts, law))
