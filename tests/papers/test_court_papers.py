"""What the papers to file say, and what they never say."""

import re

import pytest

from orders.aim import Aim
from orders.kind import Kind
from orders.law import Law
from orders.papers.paper import Pile
from orders.papers.paper_html import html_of
from orders.path import Path
from orders.role import Role
from tests.papers.filled import PRINTING, filled, name_of
from tests.papers.printed import packet, papers_to_file, printed, school_grade, to_file, words

CIVIL = [path for path in PRINTING if path.kind != Kind.CRIMINAL]
OF_PROTECTED = [path for path in PRINTING if path.role == Role.PROTECTED]
OF_RESTRAINED = [path for path in PRINTING if path.role == Role.RESTRAINED]
TOWARDS_AN_END = (Aim.END, Aim.CHANGE)


def the_path(kind: Kind, role: Role, aim: Aim = Aim.END) -> Path:
    return next(path for path in PRINTING if (path.kind, path.role, path.aim) == (kind, role, aim))


PROTECTED_END = the_path(Kind.FINAL_CIVIL, Role.PROTECTED)
PROTECTED_CHANGE = the_path(Kind.FINAL_CIVIL, Role.PROTECTED, Aim.CHANGE)
RESTRAINED_END = the_path(Kind.FINAL_CIVIL, Role.RESTRAINED)
ACCUSED = the_path(Kind.CRIMINAL, Role.RESTRAINED)
WITNESS = the_path(Kind.CRIMINAL, Role.PROTECTED)


@pytest.mark.parametrize("path", CIVIL, ids=name_of)
def test_g01_g03_g14_g33_each_civil_paper_says_that_only_the_court_decides(path: Path) -> None:
    text = printed(filled(path))
    assert "this is the Court's order. Only this Court can end or change it." in text
    assert "An agreement between the two of us cannot." in text
    assert "stays in force until the judge signs a new one" in text
    assert "The decision is the judge's" in text


@pytest.mark.parametrize("path", [ACCUSED, WITNESS], ids=name_of)
def test_g01_g03_g09_a_criminal_paper_leaves_the_order_to_its_judge(path: Path) -> None:
    text = printed(filled(path))
    assert re.search(r"only the judge in this case can lift or change|the judge decides", text)
    assert re.search(r"stays in force until the judge signs a new", text)


@pytest.mark.parametrize("path", [one for one in CIVIL if one.aim in TOWARDS_AN_END], ids=name_of)
def test_g02_a_request_asks_for_notice_to_the_other_side_and_for_a_hearing(path: Path) -> None:
    other = "respondent" if path.role == Role.PROTECTED else "petitioner"
    text = printed(filled(path))
    if path.kind == Kind.TEMPORARY and path.role == Role.PROTECTED:
        assert "I ask that this be heard at the hearing on February 1, 2027," in text
        assert f"that the Court give the {other} legal notice of it." in text
        assert "to set a hearing" not in text
        text = printed(filled(path, hearing_date={"hearing_state": "none_set", "hearing_on": None}))
    assert f"I ask the Court to give the {other} legal notice of this request and to set a hearing" in text


@pytest.mark.parametrize("role", list(Role))
def test_g04_the_request_uses_the_states_own_word_and_title(role: Role, law: Law) -> None:
    path = the_path(Kind.FINAL_CIVIL, role)
    for code, state in law.jurisdictions.items():
        if not state.draftable or state.may_ask_to_end(role) is False:
            continue
        text = printed(filled(path, code))
        assert f"I ask the Court to {state.ending.verb} the order, all of it." in text, code
        if state.mandatory_motion_form(role, Aim.END) is None and state.title_for(role):
            assert state.title_for(role) in text, code
        assert not state.ending.statute or state.ending.statute in text, code


@pytest.mark.parametrize(
    ("state", "path", "title"),
    [
        ("TX", PROTECTED_END, "Motion to Modify or Dissolve Protective Order"),
        ("AL", PROTECTED_END, "Motion to Dismiss Protection From Abuse Order"),
        ("AL", PROTECTED_CHANGE, "Motion to Change Protection From Abuse order"),
        ("CA", PROTECTED_END, "Attachment to Request to Change or End Restraining Order (form DV-300)"),
        (
            "IA",
            PROTECTED_END,
            "Attachment to Request to Modify, Cancel, or Extend a Domestic Abuse Final Protective Order"
            " (Rule 17.10, Form 17)",
        ),
        ("AR", ACCUSED, "Motion to Lift No-Contact Order"),
    ],
)
def test_a_paper_has_the_states_title_where_it_fits_the_request(state: str, path: Path, title: str) -> None:
    assert to_file(filled(path, state)).title == title


@pytest.mark.parametrize("law_of_order", ["stalking", "workplace", "elder", "sexual_assault", "juvenile"])
def test_an_order_of_another_law_gets_plain_words_and_no_statute(law_of_order: str, law: Law) -> None:
    text = printed(filled(PROTECTED_END, "TX", civil_type={"civil_type": law_of_order}))
    assert "Motion to End Protective Order" in text
    assert "I ask the Court to end the order, all of it." in text
    assert "The law" not in text
    assert law.jurisdictions["TX"].ending.statute not in text


@pytest.mark.parametrize("path", [PROTECTED_END, the_path(Kind.TEMPORARY, Role.PROTECTED)], ids=name_of)
def test_g16_a_protected_persons_request_expects_the_judges_question_and_swears_to_no_free_choice(path: Path) -> None:
    text = printed(filled(path))
    assert "the judge may ask me whether I make this request of my own free will, may say no, and may keep some" in text
    assert not re.search(r"(?i)no one has|nobody|not pressured|voluntar|coerc|threatened me", text)


@pytest.mark.parametrize("path", OF_PROTECTED, ids=name_of)
def test_g17_each_paper_of_a_protected_person_is_without_prejudice(path: Path) -> None:
    assert "without prejudice" in printed(filled(path))


@pytest.mark.parametrize("path", OF_RESTRAINED, ids=name_of)
def test_no_paper_of_a_restrained_person_claims_the_protected_persons_rights(path: Path) -> None:
    assert "without prejudice" not in printed(filled(path))


def test_g18_g19_g22_a_restrained_person_says_what_changed_and_why_it_is_safe_and_carries_the_burden() -> None:
    text = printed(filled(RESTRAINED_END))
    changed, safe = text.index("What has changed since the order"), text.index("Why it is safe")
    assert changed < text.index("Storystatement") < safe < text.index("Whysafe")
    assert "it is for me to show the Court why" in text
    assert "the Court will look first at the safety of the petitioner" in text
    assert text.index("I have obeyed the order, all of it") < text.index("Storystatement")


def test_g20_each_helpful_point_is_a_numbered_ground_of_its_own() -> None:
    text = printed(filled(RESTRAINED_END))
    for ground in (
        "I have obeyed the order, all of it, since it was made.",
        "There has been no contact between the petitioner and me since the order was made.",
        "We have lived apart since February 14, 2024.",
        "I moved away on February 15, 2025. I live in Owntown now.",
        "I finished counseling or therapy with Providername on February 13, 2025. A court had ordered it.",
        "My health has changed.",
    ):
        assert re.search(rf"\d+\. {re.escape(ground)}", text), ground


def test_g21_the_motion_says_that_it_does_not_argue_the_old_case() -> None:
    assert "I do not ask the Court to look again at whether the order was right" in printed(filled(RESTRAINED_END))


def test_paragraphs_are_numbered_without_a_gap() -> None:
    for path in PRINTING:
        numbers = [int(number) for number in re.findall(r'class="number">(\d+)\.', html_of(to_file(filled(path))))]
        assert numbers == list(range(1, len(numbers) + 1)), name_of(path)


@pytest.mark.parametrize("compliance", ["alleged_violation", "found_violation", "not_answering", None])
def test_i_obeyed_is_said_only_of_full_compliance(compliance: str | None) -> None:
    text = printed(filled(RESTRAINED_END, record={"compliance": compliance}))
    assert "I have obeyed" not in text
    assert ("A court has found that I did not obey" in text) == (compliance == "found_violation")


@pytest.mark.parametrize(
    ("record", "silent"),
    [
        ({"incidents": "some"}, "incident"),
        ({"incidents": "not_answering"}, "incident"),
        ({"arrests_since": "some"}, "arrested"),
        ({"arrests_since": "not_answering"}, "arrested"),
        ({"contact_since": "other"}, "contact between"),
        ({"contact_since": "not_answering"}, "contact between"),
    ],
)
def test_what_may_harm_and_what_was_not_answered_prints_nothing(record: dict, silent: str) -> None:
    assert silent in printed(filled(RESTRAINED_END))
    assert silent not in printed(filled(RESTRAINED_END, record=record))


def test_a_change_names_exactly_the_chosen_terms_and_the_kept_ones_with_their_end() -> None:
    html = html_of(to_file(filled(PROTECTED_CHANGE)))
    items = re.findall(r"<li><p>(.*?)</p></li>", html)
    assert items == ["No contact", "Otherterm", "No contact"]
    assert "as they are, until March 7, 2029" in html


def test_ending_with_terms_kept_asks_for_a_change_down_to_them() -> None:
    facts = filled(PROTECTED_END, end_or_change={"decision": "become_change"})
    text = words(to_file(facts))
    assert "so that only the protections I name below stay, and the rest ends" in text
    assert "all of it." not in text


@pytest.mark.parametrize("path", PRINTING, ids=name_of)
def test_a_paper_made_from_next_to_nothing_has_blanks_and_no_invention(path: Path) -> None:
    facts = {step: filled(path)[step] for step in ("where", "role", "order-type", "aim")}
    html = html_of(to_file(facts))
    assert "<title>Blank: case number</title>" in html
    assert "None" not in html
    assert "Undefined" not in html


KEPT = {
    "address": "1600 Hiddenplace Road",
    "phone": "555-0199",
    "email": "hidden@example.org",
    "phone_to_print": "no",
    "email_to_print": "no",
}


@pytest.mark.parametrize("choice", ["court_has_it", "safe_mailing", "address_program", None])
@pytest.mark.parametrize("path", [one for one in OF_PROTECTED if one in CIVIL], ids=name_of)
def test_a_kept_back_address_is_on_no_paper(path: Path, choice: str | None) -> None:
    facts = filled(path, contact=KEPT | {"address_to_print": choice})
    everything = "".join(html_of(paper) for paper in packet(facts).papers if not paper.confidential)
    for secret in (KEPT["address"], "Hiddenplace", KEPT["phone"], KEPT["email"]):
        assert secret not in everything
    assert ("The Court has it, or gets it apart from this paper" in everything) == (choice in ("court_has_it", None))


def test_a_letter_to_the_prosecutor_has_no_address_and_asks_to_be_heard() -> None:
    text = printed(filled(WITNESS))
    assert "address" not in text.lower()
    assert "I would like the order to be kept in place." in text
    assert "I want to speak to the judge in court" in text


@pytest.mark.parametrize("path", OF_RESTRAINED, ids=name_of)
def test_a_restrained_persons_paper_has_nothing_of_where_the_other_person_is(path: Path) -> None:
    facts = filled(path)
    facts["other-party"] = facts["other-party"] | {"address": "77 Theirhome Lane"}
    assert "Theirhome" not in "".join(html_of(paper) for paper in packet(facts).in_pile(Pile.FILE))


def test_g09_a_criminal_motion_goes_to_that_court_with_a_certificate_for_the_server() -> None:
    text = printed(filled(ACCUSED))
    assert "I ask only this Court" in text
    assert (
        "Certificate of service on the prosecutor To be filled in and signed by the person who gives the copy" in text
    )
    assert "Prosecutoroffice" in text


@pytest.mark.parametrize("path", PRINTING, ids=name_of)
def test_place_and_date_of_signing_are_left_to_the_pen(path: Path) -> None:
    html = html_of(to_file(filled(path)))
    assert re.search(r"Date: <svg", html)
    assert "Signature: <svg" in html
    assert (
        path.kind == Kind.CRIMINAL and path.role == Role.PROTECTED or "Place (city or county, and state): <svg" in html
    )


@pytest.mark.parametrize("path", PRINTING, ids=name_of)
def test_no_paper_to_file_names_the_product_or_calls_anyone_an_abuser(path: Path) -> None:
    text = printed(filled(path))
    assert not re.search(r"(?i)orderpath|abuser|victim(?!-witness)|!", text)


@pytest.mark.parametrize(
    ("position", "said"),
    [
        ("disagree_all", "I do not agree with what the petition says."),
        ("disagree_some", "I do not agree with some of what the petition says."),
        ("agree_without_admitting", "I agree that the Court may make an order. I do not admit"),
        ("not_answering", None),
    ],
)
def test_an_answer_says_the_position_chosen_and_none_where_none_was_given(position: str, said: str | None) -> None:
    path = the_path(Kind.TEMPORARY, Role.RESTRAINED, Aim.PREPARE)
    text = printed(filled(path, answer={"position": position, "statement": None}))
    assert "I ask to be heard at the hearing" in text
    assert (said in text) if said else not re.search(r"I (do not )?agree", text)


@pytest.mark.parametrize("path", PRINTING, ids=name_of)
def test_a_paper_to_file_reads_at_ninth_grade_or_below(path: Path) -> None:
    paragraphs = re.findall(
        r"<p(?: class=\"(?:para|lead)[^\"]*\")?>(.*?)</p>", html_of(to_file(filled(path))), re.DOTALL
    )
    text = re.sub(r"<[^>]+>|\d+\.", " ", " ".join(paragraphs))
    assert school_grade(" ".join(text.split())) <= 9


@pytest.mark.parametrize("path", [PROTECTED_END, the_path(Kind.TEMPORARY, Role.PROTECTED)], ids=name_of)
@pytest.mark.parametrize(
    ("whom", "asked"),
    [("me", "order as it protects me,"), ("these_people", "order as it protects the"), ("everyone", None)],
)
def test_a_request_for_some_people_never_asks_to_end_all_of_the_order(path: Path, whom: str, asked: str | None) -> None:
    facts = filled(path, for_whom={"for_whom": whom})
    text = words(papers_to_file(facts)[0])
    whole = "the order, all of it" in text.split("Why I ask")[0] or "and to end the temporary order." in text
    assert whole == (asked is None)
    assert asked is None or asked.removesuffix(" the") in text
    if path == PROTECTED_END:
        told = "for some of the people it protects, and for no one else" in words(to_file(facts, "notice_of_hearing"))
        assert told == (asked is not None)


@pytest.mark.parametrize("path", [ACCUSED, PROTECTED_END, RESTRAINED_END], ids=name_of)
@pytest.mark.parametrize("said", [{}, {"has_lawyer": None}], ids=["not answered", "not known"])
def test_who_does_not_know_of_a_lawyer_is_not_made_to_say_there_is_none(path: Path, said: dict[str, None]) -> None:
    unsure = printed(filled(path) | {"lawyer": said})
    assert "no lawyer" not in unsure and "represent myself" not in unsure and "representing self" not in unsure
    assert ("I file this paper myself." in unsure) == (path != ACCUSED)
    alone = printed(filled(path) | {"lawyer": {"has_lawyer": "no"}})
    assert "representing self" in alone and re.search(r"I have no lawyer in this case|I represent myself", alone)
