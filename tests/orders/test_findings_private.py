"""What should not stand in a paper is pointed out by its place, and never printed once more."""

from typing import Any

import pytest

from orders.findings.private import Private
from tests.orders.matters import raised

CONTACT = {"address": "418 Birch Hill Road, Millbrook, NY 12545", "phone": "845-555-0142", "email": "rosa@example.org"}


def seen(role: str, text: str, **steps: Any) -> list[str]:
    step = {"reasons": {"statement": text}} if role == "protected" else {"story": {"statement": text}}
    found = raised(role=role, **step, **steps).get("private_information")
    return [str(one.what) for one in found.values["seen"]] if found else []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("My number is 123-45-6789.", Private.SOCIAL_SECURITY),
        ("SSN 123456789", Private.SOCIAL_SECURITY),
        ("my social security number: 123456789", Private.SOCIAL_SECURITY),
        ("Account no. 0012 3456 789", Private.ACCOUNT),
        ("card 4111 1111 1111 1111", Private.ACCOUNT),
        ("4111-1111-1111-1111", Private.ACCOUNT),
        ("He was born on March 4, 2015.", Private.BIRTH_DATE),
        ("DOB: 3/4/2015", Private.BIRTH_DATE),
        ("Her date of birth is 2015-03-04", Private.BIRTH_DATE),
        ("born 4 March 2015", Private.BIRTH_DATE),
        ("My son Michael needs me.", Private.CHILD_NAME),
        ("our little daughter, Ana, is six", Private.CHILD_NAME),
        ("My child is named Leo", Private.CHILD_NAME),
    ],
)
@pytest.mark.parametrize("role", ["protected", "restrained"])
def test_a_number_a_birth_date_and_a_child_s_name_are_seen(role: str, text: str, what: Private) -> None:
    assert seen(role, text) == [what]


@pytest.mark.parametrize(
    "text",
    [
        "The case number is 24-1180-CV.",
        "I paid 1,200 dollars on 3/4/2025.",
        "Call me at 845-555-0199.",
        "I was born in March.",
        "The order is from March 4, 2025.",
        "My son needs me. Monday is fine.",
        "My son Monday starts school.",
        "Our daughter M.L. is six.",
        "I took 26 classes in 2025.",
    ],
)
@pytest.mark.parametrize("role", ["protected", "restrained"])
def test_ordinary_numbers_and_dates_are_not_seen(role: str, text: str) -> None:
    assert seen(role, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "She works at Mercy Hospital.",
        "My ex-wife now lives in Springfield.",
        "He moved to Ohio.",
        "They go to school in Dayton.",
        "My wife is staying at the Harbor Inn.",
    ],
)
def test_a_restrained_person_naming_where_the_other_is_is_pointed_out(text: str) -> None:
    assert seen("restrained", text) == [Private.THEIR_PLACES]


@pytest.mark.parametrize(
    "text", ["I moved to Ohio.", "I work at Mercy Hospital.", "She works hard.", "She lives far away."]
)
def test_a_restrained_person_s_own_places_are_not(text: str) -> None:
    assert seen("restrained", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I work at Mercy Hospital.",
        "We live in Springfield now.",
        "My kids go to school in Dayton.",
        "My son attends Lincoln High.",
    ],
)
def test_a_protected_person_s_places_are_pointed_out_unless_the_address_is_printed(text: str) -> None:
    assert Private.OWN_PLACES in seen("protected", text)
    assert Private.OWN_PLACES not in seen("protected", text, contact={"address_to_print": "own"})


@pytest.mark.parametrize(
    "text", ["I am at 418 Birch Hill Road.", "Call 845 555 0142.", "ROSA@example.org", "I like Millbrook."]
)
def test_a_contact_kept_back_is_found_in_any_text(text: str) -> None:
    assert seen("protected", text, contact=CONTACT) == [Private.OWN_CONTACT]


def test_a_contact_that_is_to_be_printed_is_not_pointed_out() -> None:
    printed = CONTACT | {"address_to_print": "own", "phone_to_print": "yes", "email_to_print": "yes"}
    assert seen("protected", "Call 845-555-0142 or rosa@example.org, 418 Birch Hill Road", contact=printed) == []


@pytest.mark.parametrize(
    ("initials", "named"), [("M.L.", False), ("ML", False), ("Maria Lopez", True), ("Leo", True), ("É.B.", False)]
)
def test_a_name_where_initials_were_asked_is_pointed_out(initials: str, named: bool) -> None:
    found = raised(children={"children": [{"initials": initials, "birth_year": 2015}]})
    assert ("private_information" in found) is named


def test_the_warning_names_the_place_and_carries_none_of_the_words() -> None:
    found = raised(role="protected", contact=CONTACT, reasons={"statement": "SSN 123-45-6789, 418 Birch Hill Road"})
    finding = found["private_information"]
    assert finding.answers == (("reasons", "statement"),)
    assert [one.place for one in finding.values["seen"]] == ["reasons.statement", "reasons.statement"]
    assert "6789" not in repr(finding)
    assert "Birch" not in repr(finding)
