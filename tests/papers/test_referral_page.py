"""The referral page: why there is no paper, who decides, the exact question, the warning and help."""

import re

import pytest

from orders.law import Law
from orders.path import Referral
from orders.role import Role
from tests.papers.reading import referral_html, words

CIVIL_OR_CRIMINAL = "Is this case number civil or criminal, and which judge can change this order?"


def facts(role: Role | None, state: str) -> dict[str, dict[str, str]]:
    return {"where": {"state": state}} | ({"role": {"role": role}} if role else {})


@pytest.mark.parametrize("role", [*Role, None], ids=["protected", "restrained", "side not said"])
@pytest.mark.parametrize("state", ["tribal", "GU", "PR", "TX"])
@pytest.mark.parametrize("referral", Referral)
def test_says_why_who_and_what_to_ask(referral: Referral, state: str, role: Role | None, law: Law) -> None:
    html = referral_html(facts(role, state), law, referral)
    page = words(html)
    assert not re.search(r"\bNone\b|\{\{|\{%|<li>\s*</li>|<p>\s*</p>", html)
    assert html.index('id="still-in-force"') < html.index('id="who-decides"') < html.index('id="what-to-do"')
    for said in (
        "Why is there no paper?",
        "Who decides?",
        "1-800-799-7233",
        "not legal advice",
        "Keep this. Do not file it.",
    ):
        assert said in page
    assert re.search(r'class="ask">\s*Ask[^<]+&#34;[^<]+\?&#34;', html) or re.search(
        r'class="ask">\s*Ask[^<]+"[^<]+\?"', html
    )


def test_g10_mixed_signs_lead_to_the_clerks_question_and_the_signs_of_each_kind(law: Law) -> None:
    page = words(referral_html(facts(Role.PROTECTED, "TX"), law, Referral.ASK_CLERK))
    assert CIVIL_OR_CRIMINAL in page
    for sign in ("final or permanent", "before the full hearing", "bail, probation or sentence"):
        assert sign in page


def test_the_signs_a_person_saw_are_there_to_be_read_to_the_clerk(law: Law) -> None:
    seen = {"clues": {"permanent_or_final": "yes", "bail_or_release": "yes", "after_hearing": "no"}}
    page = words(referral_html(facts(Role.PROTECTED, "TX") | seen, law, Referral.ASK_CLERK))
    assert "this stands on your order: it says “permanent” or “final” it speaks of bail or release If the clerk" in page
    assert 'come back and answer "No" to each sign of a criminal case.' in page
    assert "it was made after a hearing" not in page
    civil = {"clues": {"permanent_or_final": "yes", "hearing_ahead": "yes"}}
    page = words(referral_html(facts(Role.PROTECTED, "TX") | civil, law, Referral.ASK_CLERK))
    assert "it names a hearing still to come" in page and 'answer "No" to each sign' not in page
    none = words(referral_html(facts(Role.PROTECTED, "TX"), law, Referral.ASK_CLERK))
    assert "Read this to the clerk" not in none


@pytest.mark.parametrize("referral", Referral)
def test_g03_g33_the_order_stands_and_nothing_is_promised(referral: Referral, law: Law) -> None:
    page = words(referral_html(facts(Role.RESTRAINED, "TX"), law, referral))
    assert "stays in force until a judge signs" in page
    assert "cannot promise you a result" in page
    assert "You must not hand, mail or send any paper to the other person yourself" in page


def test_a_case_that_may_be_over_asks_for_certified_proof(law: Law) -> None:
    page = words(referral_html(facts(Role.RESTRAINED, "TX"), law, Referral.CASE_OVER))
    assert "May I have that in writing, certified?" in page


@pytest.mark.parametrize("place", ["military", "foreign"])
def test_full_faith_and_credit_is_claimed_only_for_states_tribes_and_territories(place: str, law: Law) -> None:
    page = words(referral_html(facts(Role.RESTRAINED, place), law, Referral(place)))
    assert "2265" not in page
    assert "2265" in words(referral_html(facts(Role.RESTRAINED, "tribal"), law, Referral.TRIBAL))


def test_a_military_order_stands_until_the_commander_ends_it(law: Law) -> None:
    page = words(referral_html(facts(Role.RESTRAINED, "military"), law, Referral.MILITARY))
    assert "stays in force until the commander ends it" in page
    assert "until a judge signs" not in page


def test_a_parole_rule_stands_until_the_officer_or_board_changes_it(law: Law) -> None:
    parole = {"order-type": {"kind": "criminal"}, "criminal-stage": {"stage": "parole_or_supervised_release"}}
    page = words(referral_html(facts(Role.RESTRAINED, "TX") | parole, law, Referral.PAROLE))
    assert "until the parole officer or board changes it in writing" in page
    assert "The officer, the board or a judge has the last word" in page


def test_a_place_too_thin_to_draft_for_still_tells_what_we_know_with_its_sources(law: Law) -> None:
    page = words(referral_html(facts(Role.PROTECTED, "PR"), law, Referral.NOT_DRAFTABLE))
    assert law.jurisdictions["PR"].notes[0].text in page
    assert "Puerto Rico: pages we read on" in page


@pytest.mark.parametrize("role", Role)
def test_a_tribal_order_names_the_tribes_own_power_over_anyone_with_its_source(role: Role, law: Law) -> None:
    page = words(referral_html(facts(role, "tribal"), law, Referral.TRIBAL))
    assert "It does not matter if a person is a member of the tribe (18 U.S.C. § 2265(e))" in page
    assert "Tribal Protection Orders and Full Faith and Credit: Federal Laws" in page


def test_a_move_to_another_unit_is_not_said_to_end_a_military_order(law: Law) -> None:
    page = words(referral_html(facts(Role.RESTRAINED, "military"), law, Referral.MILITARY))
    assert "the old commander must tell the new one" in page
    assert "Do not take a move to mean that the order is over" in page
    assert "Public Law 110-417, § 561 (10 U.S.C. § 1567)" in page


@pytest.mark.parametrize("state", ["AS", "GU", "MP", "VI"])
def test_each_territory_tells_its_court_how_thin_its_file_is_and_whom_to_call(state: str, law: Law) -> None:
    page = words(referral_html(facts(Role.PROTECTED, state), law, Referral.NOT_DRAFTABLE))
    notes = [note.text for note in law.jurisdictions[state].notes]
    assert all(note in page for note in notes)
    assert any("until a local lawyer has checked the law" in note for note in notes)
