"""What a protected person keeps back stands on the sheet for the clerk, and nowhere else (ADVOCATE.md 7, 8)."""

from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from orders.federal import the_federal_law
from orders.finding import Finding, Severity
from orders.kind import Kind
from orders.law import Law
from orders.matter import Matter
from orders.papers.assemble import Reading, to_clerk
from orders.papers.checklist import checklist_context
from orders.papers.paper import Packet, Paper, Pile
from orders.papers.paper_html import html_of
from orders.papers.render import files_of, lay_out, render_packet
from orders.path import PATHS, Path
from orders.role import Role
from tests.papers.filled import filled, name_of
from tests.papers.printed import TODAY, packet, words

SHEET, FILE = "confidential_sheet", "for-the-clerk-only.pdf"
KEPT_BACK = {
    "address": "71 Quietlane",
    "address_to_print": "court_has_it",
    "mailing_address": None,
    "phone": "555-0177",
    "phone_to_print": "no",
    "email": "quiet@example.org",
    "email_to_print": "no",
}
PRINTED = {"address_to_print": "own", "phone_to_print": "yes", "email_to_print": "yes"}
ASKED_FIRST = "Ask the clerk first if this sheet can be kept apart."
SECRETS = ("71 Quietlane", "555-0177", "quiet@example.org")
PROTECTED_CIVIL = [path for path in PATHS if path.role == Role.PROTECTED and path.kind != Kind.CRIMINAL]
OTHERS = [path for path in PATHS if path not in PROTECTED_CIVIL]


def facts_of(path: Path, state: str = "MS", **contact: Any) -> dict:
    answers = filled(path, state)
    return answers | {"contact": {**KEPT_BACK, **contact}}


def sheets(made: Packet) -> tuple[Paper, ...]:
    return made.in_pile(Pile.CLERK)


@pytest.mark.parametrize("path", PROTECTED_CIVIL, ids=name_of)
def test_what_is_kept_back_stands_on_the_clerks_sheet_alone(path: Path) -> None:
    made = packet(facts_of(path))
    (sheet,) = sheets(made)
    assert all(secret in html_of(sheet) for secret in SECRETS)
    for paper in made.papers:
        if paper is not sheet:
            assert not any(secret in html_of(paper) for secret in SECRETS), paper.name


@pytest.mark.parametrize("path", PROTECTED_CIVIL, ids=name_of)
@settings(max_examples=4, deadline=None)
@given(
    secrets=st.tuples(*[st.text("abcdefghijkmnpqrstuvwxyz", min_size=9, max_size=20)] * 3),
    address=st.sampled_from([None, "court_has_it", "safe_mailing", "address_program"]),
    phone=st.sampled_from([None, "no", "yes"]),
    email=st.sampled_from([None, "no", "yes"]),
)
def test_no_answer_lets_a_kept_value_onto_another_paper(
    path: Path, secrets: tuple[str, str, str], address: str | None, phone: str | None, email: str | None
) -> None:
    values = {name: f"{name}{secret}" for name, secret in zip(("address", "phone", "email"), secrets, strict=True)}
    choices = {"address_to_print": address, "phone_to_print": phone, "email_to_print": email}
    made = packet(facts_of(path, **values, **choices))
    kept = [values[name] for name in values if choices[f"{name}_to_print"] != "yes"]
    (sheet,) = sheets(made)
    assert all(value in html_of(sheet) for value in kept)
    open_text = "".join(html_of(paper) for paper in made.papers if paper is not sheet)
    assert not any(value in open_text for value in kept)


@pytest.mark.parametrize("path", OTHERS, ids=name_of)
def test_a_criminal_case_and_a_restrained_person_have_no_sheet(path: Path) -> None:
    answers = filled(path)
    asked = {name: value for name, value in KEPT_BACK.items() if name in answers["contact"]}
    made = packet(answers | {"contact": asked})
    assert sheets(made) == ()
    assert FILE not in files_of(made)


def test_the_sheet_is_in_one_pile_and_that_pile_holds_nothing_else() -> None:
    made = packet(facts_of(PROTECTED_CIVIL[0]))
    holding = [file for file, papers in files_of(made).items() if any(paper.name == SHEET for paper in papers)]
    assert holding == [FILE, FILE.replace(".pdf", ".docx")]
    assert [paper.name for paper in files_of(made)[FILE]] == [SHEET]


def test_the_printed_sheet_says_on_its_page_that_it_is_not_served() -> None:
    pdf = render_packet(packet(facts_of(PROTECTED_CIVIL[0])), FILE).files[FILE]
    (page,) = PdfReader(BytesIO(pdf)).pages
    text = " ".join(page.extract_text().split())
    assert "It is not to be served." in text
    assert "For the clerk only. Not to be served." in text
    assert "If the Court cannot keep it apart, please do not file it." in text


def test_who_prints_all_there_is_needs_no_sheet() -> None:
    assert sheets(packet(facts_of(PROTECTED_CIVIL[0], **PRINTED))) == ()


def test_who_typed_nothing_gets_blanks_for_a_pen() -> None:
    (sheet,) = sheets(packet(filled(PROTECTED_CIVIL[0]) | {"contact": {}}))
    for blank in ("your address", "your phone number", "your email"):
        assert f"Blank: {blank}, for the Court only" in words(sheet)


@pytest.mark.parametrize("print_anyway", [None, "yes"])
@pytest.mark.parametrize("path", PROTECTED_CIVIL, ids=name_of)
def test_a_stop_holds_the_sheet_back_until_the_person_says_print_it_anyway(
    path: Path, print_anyway: str | None, law: Law
) -> None:
    """No state's file stops a protected person today; the sheet would wait with the request it goes with."""
    matter = Matter.from_facts(facts_of(path) | {"check": {"print_anyway": print_anyway}})
    jurisdiction, stopped = law.jurisdictions["MS"], (Finding("in_custody", Severity.STOP),)
    reading = Reading(matter, jurisdiction, jurisdiction, stopped, None, TODAY, "en")
    context = checklist_context(matter, jurisdiction, the_federal_law(), stopped, None, TODAY)
    assert bool(to_clerk(path, reading, jurisdiction)) == context["has_clerk_sheet"] == bool(print_anyway)


@pytest.mark.parametrize("path", PROTECTED_CIVIL, ids=name_of)
def test_the_checklist_says_to_ask_the_clerk_first(path: Path) -> None:
    for contact, is_said in (({}, True), (PRINTED, False)):
        made = packet(facts_of(path, **contact))
        kept = next(paper for paper in made.papers if paper.name == "checklist")
        assert (ASKED_FIRST in words(kept)) == is_said == bool(sheets(made))


@pytest.mark.parametrize("state", ["FL", "NY", "NJ", "CA", "TX", "LA"])
def test_it_fits_on_one_page_with_a_long_address_and_open_boxes(state: str) -> None:
    address = "71 Quietlane\nApartment 12\nSome Long Town Name, ST 12345"
    left_open = {"phone": None, "email": None, "safe_to_contact": None}
    (sheet,) = sheets(packet(facts_of(PROTECTED_CIVIL[0], state, address=address, **left_open)))
    assert len(lay_out(sheet, "CV-2").pages) == 1


@pytest.mark.parametrize(
    ("safe", "says"),
    [
        ("no", "It may not be safe to call me, write to me or leave a message for me there."),
        ("yes", "It is safe to call me, to write to me and to leave a message for me there."),
        (None, "Mark one:"),
    ],
)
def test_the_clerk_is_told_whether_a_message_is_safe(safe: str | None, says: str) -> None:
    (sheet,) = sheets(packet(facts_of(PROTECTED_CIVIL[0], safe_to_contact=safe)))
    assert says in words(sheet)


@pytest.mark.parametrize(("state", "named"), [("FL", "12.980(h)"), ("NY", "GF-21"), ("MS", None)])
def test_a_form_of_the_court_for_this_is_named_where_its_file_has_one(state: str, named: str | None) -> None:
    (sheet,) = sheets(packet(facts_of(PROTECTED_CIVIL[0], state)))
    assert ("If the Court wants its own form" in words(sheet)) == (named is not None)
    assert named is None or named in words(sheet)


def test_the_opened_values_are_in_no_description_of_what_holds_them() -> None:
    (sheet,) = sheets(packet(facts_of(PROTECTED_CIVIL[0])))
    assert not any(secret in repr(sheet.context["reach"]) for secret in SECRETS)
