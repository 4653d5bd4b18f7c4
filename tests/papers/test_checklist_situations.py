"""What a checklist says because of this person's own answers."""

import re
from datetime import date

import pytest

from orders.aim import Aim
from orders.codes import CourtNeed, Stage
from orders.findings import findings
from orders.kind import Kind
from orders.law import Law
from orders.matter import Matter
from orders.papers.words import words_of
from orders.path import PATHS, Path
from orders.role import Role
from tests.papers import cases_to_keep as cases
from tests.papers.reading import checklist_html, words

FINAL, TEMPORARY, CRIMINAL = Kind.FINAL_CIVIL, Kind.TEMPORARY, Kind.CRIMINAL
PROTECTED, RESTRAINED = Role.PROTECTED, Role.RESTRAINED
PATH_IDS = [f"{path.kind}-{path.role}-{path.aim}" for path in PATHS]
GUNS = (
    "Federal or state law may forbid guns and ammunition while this order stands. If the order says so, obey."
    " Ending it may not give the right back. Ask a lawyer or the court first."
)


def read(path: Path, law: Law, state: str = "TX", **more: dict) -> str:
    changed = {step.replace("_", "-"): answers for step, answers in more.items()}
    return words(checklist_html(cases.full(path, state) | changed, law))


@pytest.mark.parametrize("path", PATHS, ids=PATH_IDS)
def test_guns_are_said_in_the_agreed_words(path: Path, law: Law) -> None:
    assert GUNS in read(path, law)


@pytest.mark.parametrize("role", Role)
def test_the_fee_rule_for_victims_is_shown_to_the_protected_person_only(role: Role, law: Law) -> None:
    page = read(cases.path(FINAL, role, Aim.END), law)
    assert ("34 U.S.C. § 10450" in page) == (role == PROTECTED)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("stage", Stage)
def test_a_criminal_case_says_who_decides_at_its_stage(stage: Stage, role: Role, law: Law) -> None:
    page = read(cases.path(CRIMINAL, role, Aim.END), law, criminal_stage={"stage": stage})
    assert re.search(
        r"(decides|decide|Which judge can change|still in force)", page.split("Step 1.")[1].split("Step 2.")[0]
    )


def test_a_restrained_person_without_a_lawyer_gets_the_words_to_ask_for_one(law: Law) -> None:
    path = cases.path(CRIMINAL, RESTRAINED, Aim.END)
    assert "I ask for a public defender" in read(path, law)
    with_lawyer = read(path, law, lawyer={"has_lawyer": "yes"})
    assert "Do not file papers around your lawyer" in with_lawyer
    assert "File the motion with the clerk" not in with_lawyer


def test_who_does_not_know_of_a_lawyer_asks_the_clerk_first(law: Law) -> None:
    asked = "Ask the clerk if a lawyer was appointed for you. If one was, do not file our papers."
    path = cases.path(CRIMINAL, RESTRAINED, Aim.END)
    assert asked in read(path, law, lawyer={"has_lawyer": None})
    assert asked not in read(path, law, lawyer={"has_lawyer": "no"})


def test_in_custody_says_mail_proof_of_mailing_and_video(law: Law) -> None:
    path = cases.path(FINAL, RESTRAINED, Aim.END)
    page = read(path, law, custody={"in_custody": "yes", "release_on": date(2027, 1, 5)})
    for said in (
        "file by mail",
        "Keep proof of mailing",
        "appear by video, or to be brought to the hearing",
        "January 5, 2027",
    ):
        assert said in page
    assert "proof of mailing" not in read(path, law, custody={"in_custody": "no"})


NEEDS = {
    CourtNeed.WAIT_APART: "a room apart",
    CourtNeed.OTHER_DOOR_OR_TIME: "another door",
    CourtNeed.SUPPORT_PERSON: "a support person",
    CourtNeed.OFFICER_NEAR: "an officer stand near me",
    CourtNeed.JUDGE_ALONE: "without the other person in the room?",
    CourtNeed.CHILDCARE: "a place for my children",
}


@pytest.mark.parametrize("need", CourtNeed)
def test_each_need_at_court_is_a_sentence_for_the_clerk(need: CourtNeed, law: Law) -> None:
    page = read(cases.path(CRIMINAL, PROTECTED, Aim.END), law, hearing={"court_needs": [need]})
    said = page.split("Say these in words")[1].split("If you need an interpreter")[0]
    assert {one for one, words_of_need in NEEDS.items() if words_of_need in said} == {need}


@pytest.mark.parametrize("needs", [(need, CourtNeed.JUDGE_ALONE) for need in CourtNeed], ids=str)
def test_what_a_paper_asks_for_is_not_also_asked_in_words(needs: tuple[CourtNeed, ...], law: Law) -> None:
    page = read(cases.path(FINAL, PROTECTED, Aim.END), law, hearing={"court_needs": list(needs)})
    said = page.split("Say these in words")[1].split("If you need an interpreter")[0]
    assert {one for one, words_of_need in NEEDS.items() if words_of_need in said} == {CourtNeed.JUDGE_ALONE}
    on_paper = "Your papers to file hold a one-page request for what would help you at court."
    assert (on_paper in page) == (set(needs) != {CourtNeed.JUDGE_ALONE})


def test_an_interpreter_is_never_a_relative(law: Law) -> None:
    page = read(cases.path(FINAL, PROTECTED, Aim.END), law)
    assert "court interpreter for Portuguese" in page
    assert "never be a relative, a child or the other person" in page


@pytest.mark.parametrize("role", Role)
def test_g08_a_temporary_checklist_says_what_staying_away_can_do(role: Role, law: Law) -> None:
    page = read(cases.path(TEMPORARY, role, Aim.PREPARE), law)
    lost = (
        "make a final order against you by default" if role == RESTRAINED else "dismiss the case and the order may end"
    )
    assert lost in page


def test_a_hearing_that_is_over_sends_the_person_to_the_clerk_today(law: Law) -> None:
    path = cases.path(TEMPORARY, RESTRAINED, Aim.END)
    passed = {"hearing_state": "passed", "hearing_on": date(2026, 11, 2)}
    for answers, said in (
        (passed, "has passed. Call the clerk today"),
        ({"hearing_state": "ahead", "hearing_on": date(2026, 11, 2)}, "has passed. Call the clerk today"),
        (passed | {"hearing_result": "missed"}, "You said you missed the hearing"),
        ({}, "We do not have your hearing date"),
    ):
        assert said in words(checklist_html(cases.bare(path, "TX") | {"hearing-date": answers}, law))


def test_not_served_yet_is_asked_of_the_clerk(law: Law) -> None:
    path = cases.path(TEMPORARY, PROTECTED, Aim.END)
    assert "Have the papers been served?" in read(path, law, order_dates={"served": "not_yet"})
    assert "Have the papers been served?" not in read(path, law)


def test_a_protected_person_learns_a_new_order_stays_open(law: Law) -> None:
    page = read(cases.path(FINAL, PROTECTED, Aim.END), law)
    assert "Ending this one does not stop you from asking for a new one" in page


def test_children_terms_and_custody_are_asked_about(law: Law) -> None:
    path = cases.path(FINAL, PROTECTED, Aim.END)
    assert "which court decides them now" in read(path, law)
    assert "which court decides them now" not in read(path, law, terms={"terms": ["no_contact"]})


@pytest.mark.parametrize("state", ["MO", "OR", "WI"])
def test_a_state_that_lists_only_the_protected_person_says_so(state: str, law: Law) -> None:
    page = read(cases.path(FINAL, RESTRAINED, Aim.END), law, state)
    assert "does not list your side among those who may ask" in page


def test_a_clerk_is_asked_what_no_source_says(law: Law) -> None:
    page = read(cases.path(FINAL, PROTECTED, Aim.END), law, "TX")
    asked = page.split("What do I ask the clerk?")[1].split("Who can help me?")[0]
    for question in (
        "copies of each paper",
        "cover sheet",
        "photo ID",
        "notary",
        "online or by email",
        "reopen the case",
    ):
        assert question in asked


def test_an_attorney_who_read_a_states_file_is_named(law: Law) -> None:
    path = cases.path(FINAL, RESTRAINED, Aim.END)
    reviewed = law.jurisdictions["NJ"].model_copy(update={"reviewed_by": "Pat Law", "reviewed_on": date(2026, 12, 1)})
    page = words(checklist_html(cases.bare(path, "NJ"), Law({"NJ": reviewed})))
    assert "An attorney read what we say about New Jersey: Pat Law, on December 1, 2026." in page
    assert "No attorney" not in page


def test_a_fact_only_a_guide_supports_is_checked_with_the_clerk(law: Law) -> None:
    page = read(cases.path(FINAL, RESTRAINED, Aim.END), law, "NJ")
    assert "This is not an official source. Check this with the clerk." in page
    assert "No attorney in New Jersey has read this yet" in page


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (cases.TODAY, "Your hearing is today."),
        (date(2026, 11, 25), "Your hearing is in 1 day."),
        (date(2026, 11, 30), "Your hearing is in 6 days."),
        (date(2027, 3, 4), None),
    ],
)
def test_a_hearing_too_near_for_the_notice_is_said_with_what_is_open(day: date, said: str | None, law: Law) -> None:
    """New York's motions need 8 to 13 days of notice; a hearing in 6 days leaves no time for any of them."""
    ahead = {"hearing_state": "ahead", "hearing_on": day.isoformat()}
    path = cases.path(TEMPORARY, PROTECTED, Aim.END)
    facts = cases.bare(path, "NY") | {"hearing-date": ahead}
    page = words(checklist_html(facts, law))
    no_time = "There is no time left to give this much notice. Go to the hearing all the same."
    assert (no_time in page) == (said is not None)
    assert said is None or said in page
    found = next(
        one
        for one in findings(Matter.from_facts(facts), law.jurisdictions["NY"], cases.TODAY)
        if one.id == "service_rule"
    )
    assert (no_time in words(str(words_of(found, "en").body))) == (said is not None)
    assert "about a request to end or change a final order" in words(str(words_of(found, "en").body))
