"""What the guide says (CONFORMANCE.md), each statement found on the printed checklist where it matters."""

import re

import pytest

from orders.aim import Aim
from orders.kind import Kind
from orders.law import Law
from orders.path import PATHS, Path
from orders.role import Role
from tests.papers import cases_to_keep as cases
from tests.papers.reading import checklist_html, words

PATH_IDS = [f"{path.kind}-{path.role}-{path.aim}" for path in PATHS]
CIVIL = [path for path in PATHS if path.kind != Kind.CRIMINAL]
CRIMINAL = [path for path in PATHS if path.kind == Kind.CRIMINAL]
FINAL = [path for path in PATHS if path.kind == Kind.FINAL_CIVIL]
TEMPORARY = [path for path in PATHS if path.kind == Kind.TEMPORARY]
PROTECTED_END = cases.path(Kind.FINAL_CIVIL, Role.PROTECTED, Aim.END)
RESTRAINED_END = cases.path(Kind.FINAL_CIVIL, Role.RESTRAINED, Aim.END)

every_path = pytest.mark.parametrize("path", PATHS, ids=PATH_IDS)


def of(paths: list[Path]):
    return pytest.mark.parametrize("path", paths, ids=[f"{path.kind}-{path.role}-{path.aim}" for path in paths])


def read(path: Path, law: Law, state: str = "NJ") -> str:
    return words(checklist_html(cases.full(path, state), law))


def first_box(path: Path, law: Law) -> str:
    html = checklist_html(cases.bare(path, "TX"), law)
    return words(re.search(r'<section class="first-box".*?</section>', html, re.DOTALL).group())


def step(number: int, path: Path, law: Law, state: str = "NJ") -> str:
    html = checklist_html(cases.full(path, state), law)
    return words(re.search(rf'<section class="step" id="step-{number}">.*?</section>', html, re.DOTALL).group())


@of(CIVIL)
def test_g01_only_the_issuing_court_ends_it_never_an_agreement(path: Path, law: Law) -> None:
    box = first_box(path, law)
    assert "Only the court that made the order can end it" in box
    assert "cannot end it by agreeing" in box


@of(CRIMINAL)
def test_g01_g09_only_the_criminal_judge_ends_a_criminal_order(path: Path, law: Law) -> None:
    assert "Only the judge in that case can end it or change it" in first_box(path, law)
    page = read(path, law)
    assert "The prosecutor runs that case" in page
    assert "No civil paper ends this order" in page


@every_path
def test_g03_until_a_judge_signs_the_order_stands(path: Path, law: Law) -> None:
    assert "stays in force until a judge signs" in first_box(path, law)


@of([PROTECTED_END, RESTRAINED_END])
def test_g04_the_states_own_word_is_used(path: Path, law: Law) -> None:
    for state, verb in (("NJ", "dismiss"), ("CA", "terminate"), ("MD", "rescind"), ("FL", "dissolve")):
        assert f'The word the law uses there is "{verb}"' in step(2, path, law, state)


@every_path
def test_g05_general_information_and_a_lawyer(path: Path, law: Law) -> None:
    page = read(path, law)
    assert "general information, not legal advice" in page
    assert "The law may have changed" in page
    assert "talk to a licensed lawyer" in page
    assert "legal aid" in page


@of([path for path in CRIMINAL if path.role == Role.PROTECTED])
def test_g09_the_protected_person_tells_the_prosecutor_and_files_nothing(path: Path, law: Law) -> None:
    page = read(path, law)
    assert "victim-witness office" in page
    assert "You file nothing in the criminal case" in page


@every_path
def test_g11_moving_or_reuniting_does_not_end_it(path: Path, law: Law) -> None:
    assert "Getting back together, a change of mind, or moving to another state does not end it" in read(path, law)


@every_path
def test_g12_every_state_tribe_and_territory_enforces_it(path: Path, law: Law) -> None:
    assert (
        "Every state, tribe and territory must enforce it, as if its own court had made it (18 U.S.C. § 2265)"
        in read(path, law)
    )


@every_path
def test_g13_crossing_state_lines_to_break_it_is_a_federal_crime(path: Path, law: Law) -> None:
    page = read(path, law)
    assert "is a federal crime (18 U.S.C. §§ 2261A and 2262)" in page


@of([path for path in PATHS if path.role == Role.PROTECTED])
def test_g14_g15_inviting_contact_does_not_end_the_courts_order(path: Path, law: Law) -> None:
    box = first_box(path, law)
    assert "If you call, text or invite the other person, the order does not end" in box
    assert "arrested or charged for answering you" in box


def test_g16_a_protected_person_is_readied_for_the_judges_questions(law: Law) -> None:
    page = read(PROTECTED_END, law)
    assert "Is this your own free choice?" in page
    assert "You may ask to keep part of the order" in page
    assert "or say no" in page


def test_g17_protected_files_with_the_clerk_of_the_issuing_court(law: Law) -> None:
    assert "to the clerk of the court that made the order" in step(4, PROTECTED_END, law)


def test_g18_the_burden_is_on_the_restrained_person_who_asks(law: Law) -> None:
    assert "it is up to you to show" in step(3, RESTRAINED_END, law)


def test_g22_safety_weighs_most_and_a_clean_record_is_strongest(law: Law) -> None:
    page = step(3, RESTRAINED_END, law)
    assert "great weight to the safety of the protected person" in page
    assert "A clean record over time is the strongest thing" in page


@of(FINAL)
def test_g23_step_one_is_the_court_and_case_number(path: Path, law: Law) -> None:
    page = step(1, path, law)
    assert "same court that made the order" in page
    for known in ("Court of Examples", "FV-12-345", "May 6, 2029"):
        assert known in page


@of([PROTECTED_END, RESTRAINED_END])
def test_g24_step_two_names_the_states_forms(path: Path, law: Law) -> None:
    assert "DV-300" in step(2, path, law, "CA")
    assert "self-help" in step(2, path, law, "TX")


def test_g25_step_three_is_the_truthful_reason(law: Law) -> None:
    assert "truthfully" in step(3, PROTECTED_END, law)
    restrained = step(3, RESTRAINED_END, law)
    assert "truthfully" in restrained
    assert "Proof that you obeyed the order" in restrained
    assert "Bridge House" in restrained


@of([path for path in FINAL if path.aim not in (Aim.APPEAL, Aim.PREPARE)])
def test_g26_step_four_is_filing_and_service(path: Path, law: Law) -> None:
    page = step(4, path, law)
    assert "Bad notice is a common reason for a no or a delay" in page
    assert "two copies" in page


@of([path for path in PATHS if path.role == Role.RESTRAINED])
def test_a_restrained_person_is_never_told_to_serve_or_send(path: Path, law: Law) -> None:
    assert re.search(r"You must not (hand, mail or )?(send|hand)", read(path, law))


@of(FINAL)
def test_g27_step_five_is_the_hearing(path: Path, law: Law) -> None:
    page = step(5, path, law)
    assert "a lawyer" in page.lower()
    assert re.search(r"[Ii]f you (do not come|miss it)", page)


@of(FINAL)
def test_g28_step_six_is_the_signed_order_and_the_police_database(path: Path, law: Law) -> None:
    page = step(6, path, law)
    assert "two certified copies" in page
    assert "national database (NCIC)" in page


@of(FINAL)
def test_g29_the_end_date_is_checked_first(path: Path, law: Law) -> None:
    page = read(path, law)
    assert "Check the end date first" in page
    assert page.index("Check the end date first") < page.index("Step 1.")


@of([path for path in PATHS if path.role == Role.RESTRAINED])
def test_g30_no_contact_whoever_starts_it(path: Path, law: Law) -> None:
    box = first_box(path, law)
    assert "even if the other person calls you first" in box
    assert "no matter who started it" in box


def test_g31_a_missed_renewal_hearing_can_renew_by_default(law: Law) -> None:
    page = read(cases.path(Kind.FINAL_CIVIL, Role.RESTRAINED, Aim.OPPOSE_RENEWAL), law)
    assert "This hearing is your chance to speak against the renewal" in page
    assert "renewed by default" in page
    assert "Hearing March 4, 2027" in page


def test_g32_an_appeal_has_its_own_short_time(law: Law) -> None:
    page = read(cases.path(Kind.FINAL_CIVIL, Role.RESTRAINED, Aim.APPEAL), law)
    assert "The time for it is short and strict" in page
    assert "The days to appeal run apart" in page
    assert "Last day to appeal the order" in page


@every_path
def test_g33_no_result_is_promised(path: Path, law: Law) -> None:
    assert "The judge has the last word. This paper cannot promise you a result." in first_box(path, law)


@of(TEMPORARY)
def test_g08_a_temporary_order_is_built_round_its_hearing(path: Path, law: Law) -> None:
    page = step(1, path, law)
    assert "Your hearing is on March 4, 2027" in page
    assert "It ends by itself at the hearing, unless the court extends it" in page
