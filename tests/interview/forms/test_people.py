"""The pages about people: what each side is asked, and what never is."""

import pytest

from interview.forms.children import are_initials
from interview.forms.labels_people import OWN_ADDRESS_TO_PRINT
from orders.codes import AddressToPrint
from tests.interview.forms import situations as s

WHEREABOUTS = {"address", "in_custody", "town", "work", "workplace", "school"}
RESTRAINED = [given for name, given in s.PAIRS.items() if "restrained" in name]
RESTRAINED_IDS = [name for name in s.PAIRS if "restrained" in name]


@pytest.mark.parametrize("given", RESTRAINED, ids=RESTRAINED_IDS)
def test_a_restrained_person_is_never_asked_where_the_other_side_is_and_is_told_not_to_look(given):
    form = s.drawn("other-party", given)

    assert not WHEREABOUTS & set(form.asked)
    assert "do not try to find out" in " ".join(map(str, form.notices))
    assert "Do not check" in str(form.fields["still_living"].help_text)


def test_a_protected_person_may_say_where_papers_can_be_handed_over_or_that_they_do_not_know():
    form = s.answered(
        "other-party",
        s.FINAL_PROTECTED,
        {"name": "Kim", "still_living": "yes", "in_custody": "no", "has_lawyer": "no", "address": None},
    )

    assert form.is_valid()
    assert form.answers()["address"] is None
    assert "Do not go and look" in s.words_on(form)


def test_an_unknown_name_cannot_stand_next_to_a_name():
    form = s.posted(
        "other-party",
        s.FINAL_RESTRAINED,
        {"name": "Kim", "name_unknown": "on", "still_living": "yes", "has_lawyer": "no"},
    )

    assert set(s.errors_of(form)) == {"name"}


def test_in_a_criminal_case_nobody_is_asked_who_asked_the_court_for_the_order():
    form = s.drawn("you", s.CRIMINAL_PROTECTED)

    assert str(form.fields["capacity"].label) == "Whom does the no-contact order protect?"
    assert [code for code, _ in form.fields["capacity"].choices] == ["self", "parent", "guardian"]
    assert "petitioner_name" not in form.fields


@pytest.mark.parametrize("capacity", ["parent", "guardian", "was_minor", "employer_or_agency"])
def test_who_asked_for_the_order_may_be_someone_else(capacity):
    form = s.answered(
        "you", s.FINAL_PROTECTED, {"name": "J. Reyes", "capacity": capacity, "petitioner_name": "Acme Clinic"}
    )

    assert form.is_valid()
    assert form.answers()["petitioner_name"] == "Acme Clinic"


def test_who_asked_for_myself_needs_no_other_name_and_says_so():
    form = s.answered(
        "you", s.FINAL_PROTECTED, {"name": "J. Reyes", "capacity": "self", "petitioner_name": "Acme Clinic"}
    )

    assert set(s.errors_of(form)) == {"petitioner_name"}
    assert "Acme Clinic" in str(form)


@pytest.mark.parametrize("given", RESTRAINED, ids=RESTRAINED_IDS)
def test_a_restrained_person_is_asked_only_for_their_name(given):
    assert list(s.drawn("you", given).asked) == ["name"]


def test_a_page_without_a_name_says_what_to_do():
    assert s.errors_of(s.posted("you", s.FINAL_RESTRAINED, {})) == {"name": "Type your answer."}


@pytest.mark.parametrize("given", [s.FINAL_PROTECTED, s.TEMPORARY_PROTECTED], ids=["final", "temporary"])
def test_a_protected_persons_address_phone_and_email_are_not_printed_unless_they_choose(given):
    form = s.drawn("contact", given)

    assert form["address_to_print"].value() == AddressToPrint.COURT_HAS_IT
    assert form["phone_to_print"].value() == form["email_to_print"].value() == "no"
    assert next(code for code, _words in form.fields["address_to_print"].choices) == AddressToPrint.COURT_HAS_IT
    assert "The court must be able to reach you" in s.words_on(form)


@pytest.mark.parametrize("choice", ["safe_mailing", "address_program"])
def test_another_address_to_print_must_be_typed(choice):
    form = s.posted("contact", s.FINAL_PROTECTED, {"address_to_print": choice})

    assert "mailing_address" in s.errors_of(form)


@pytest.mark.parametrize("name", ["phone", "email"])
def test_what_is_to_be_printed_must_be_typed(name):
    form = s.posted("contact", s.FINAL_PROTECTED, {f"{name}_to_print": "yes"})

    assert "choose “No”" in s.errors_of(form)[name]


def test_a_letter_to_the_prosecutor_carries_no_address_and_none_is_asked():
    form = s.drawn("contact", s.CRIMINAL_PROTECTED)

    assert not {"address", "address_to_print", "mailing_address"} & set(form.asked)
    assert "Your letter carries no address" in s.words_on(form)


@pytest.mark.parametrize("given", RESTRAINED, ids=RESTRAINED_IDS)
def test_a_restrained_persons_papers_carry_an_address_of_their_choice(given):
    form = s.drawn("contact", given)

    assert form["address_to_print"].value() == AddressToPrint.OWN
    assert {code for code, _words in form.fields["address_to_print"].choices} == set(OWN_ADDRESS_TO_PRINT)


@pytest.mark.parametrize("given", s.PAIRS.values(), ids=s.PAIRS)
def test_no_page_about_people_asks_for_a_place_of_signing(given):
    for step in ("you", "contact", "other-party"):
        assert not {"city", "signing_city", "county", "signed_at"} & set(s.drawn(step, given).asked)


def test_a_release_day_that_has_passed_is_pointed_out():
    form = s.answered("custody", s.FINAL_RESTRAINED, {"in_custody": "yes", "release_on": "2026-11-23"})

    assert "November 24, 2026" in s.errors_of(form)["release_on"]


def test_a_jail_typed_by_someone_who_is_not_held_is_not_dropped_in_silence():
    form = s.answered("custody", s.FINAL_RESTRAINED, {"in_custody": "no", "facility": "Lake County Jail"})

    assert set(s.errors_of(form)) == {"facility"}


def test_a_public_defender_counts_as_a_lawyer():
    assert "A public defender counts" in s.words_on(s.drawn("lawyer", s.CRIMINAL_RESTRAINED))


def test_the_prosecutor_is_not_the_protected_persons_lawyer():
    assert "not your lawyer" in s.words_on(s.drawn("lawyer", s.CRIMINAL_PROTECTED))


@pytest.mark.parametrize("typed", ["J.R.", "JR", "jr", "J. R. S.", "J-R", "É.M.", "م", "ABC", "J R"])
def test_initials_are_accepted(typed):
    assert are_initials(typed)


@pytest.mark.parametrize(
    "typed", ["Ana", "Maria", "Jo", "J. Reyes", "MARIA", "J.R. 2017", "12", ".", "A B C D E F", "<b>"]
)
def test_a_childs_name_is_not_accepted_for_initials(typed):
    assert not are_initials(typed)


def test_a_childs_name_stays_on_the_page_with_what_to_type_instead():
    form = s.answered("children", s.FINAL_PROTECTED, {"children": [{"initials": "Maria", "birth_year": 2017}]})

    assert not form.is_valid()
    assert "like J.R." in str(form)
    assert "Maria" in str(form)


@pytest.mark.parametrize("year", [202, 1899, 2027, 20177])
def test_a_year_of_birth_that_cannot_be_is_pointed_out(year):
    form = s.answered("children", s.FINAL_PROTECTED, {"children": [{"initials": "M", "birth_year": year}]})

    assert (
        "children.0.birth_year",
        "Check the year. Enter the year of birth with 4 numbers, up to 2026.",
    ) in form.problems()


def test_children_page_says_why_only_initials():
    words = s.words_on(s.drawn("children", s.FINAL_PROTECTED))

    assert "never a full name" in words
    assert "Court papers can be read by other people" in words


def test_rows_are_added_and_removed_without_a_script():
    data = s.drawn("children", s.FINAL_PROTECTED).data_from({"children": [{"initials": "A"}, {"initials": "B"}]})

    added = s.posted("children", s.FINAL_PROTECTED, data | {"add_row": "1"}).row_edit()
    removed = s.posted("children", s.FINAL_PROTECTED, data | {"remove_row": "0"}).row_edit()

    assert [row.get("initials") for row in added] == ["A", "B", None]
    assert [row.get("initials") for row in removed] == ["B"]
