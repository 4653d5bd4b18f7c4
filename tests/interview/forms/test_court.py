"""The pages about the court: other cases, the hearing, and who hands over the papers."""

import pytest

from interview.steps import BY_NAME
from orders.jurisdiction import ServiceMethod
from orders.jurisdiction.service import DONE_BY_ONESELF
from orders.law import the_law
from tests.interview.forms import situations as s

EVERY_STATE = sorted(the_law().jurisdictions)


def with_ways(role):
    return [state for state in EVERY_STATE if the_law().jurisdictions[state].service.methods[role]]


def asked_how_to_serve(given):
    return BY_NAME["serving"].applies(given, the_law())


NO_CASES = {"open_criminal_case": "no", "family_case": "none", "child_protection_case": "no"}


@pytest.mark.parametrize("state", with_ways("restrained"))
def test_a_restrained_person_is_offered_no_way_of_sending_papers_themselves(state):
    given = s.FINAL_RESTRAINED | {"where": {"state": state}}
    form = s.drawn("serving", given)
    codes = {code for code, _words in form.fields["method"].choices}

    assert not codes & set(DONE_BY_ONESELF)
    assert codes == {*the_law().jurisdictions[state].service.methods.restrained, "dont_know"}
    assert "address_known" not in form.asked
    assert "Never hand, mail or send the papers to the protected person yourself" in s.words_on(form)


@pytest.mark.parametrize("state", [code for code in EVERY_STATE if the_law().jurisdictions[code].draftable])
def test_nobody_is_asked_what_has_only_one_answer(state):
    """Where our file knows no way of a state, "I am not sure" would be the only choice."""
    no_ways = state not in with_ways("protected")
    given = s.FINAL_PROTECTED | {"where": {"state": state}}
    assert ("method" in s.drawn("serving", given).asked) == (not no_ways)
    assert asked_how_to_serve(given)
    assert asked_how_to_serve(given | {"other-party": {"address": "12 Elm St"}}) == (not no_ways)
    restrained = s.FINAL_RESTRAINED | {"where": {"state": state}}
    assert asked_how_to_serve(restrained) == (state in with_ways("restrained"))


@pytest.mark.parametrize("told", [{"address": "12 Elm St"}, {"in_custody": "yes"}])
def test_who_told_where_the_other_person_is_is_not_asked_whether_they_know(told):
    assert "address_known" in s.drawn("serving", s.FINAL_PROTECTED).asked
    assert "address_known" not in s.drawn("serving", s.FINAL_PROTECTED | {"other-party": told}).asked


def test_not_to_know_of_a_place_for_papers_is_an_answer():
    form = s.posted("serving", s.FINAL_PROTECTED, {"method": "dont_know", "address_known": "dont_know"})
    assert form.is_valid()
    assert form.answers() == {"method": None, "address_known": None}


@pytest.mark.parametrize("state", with_ways("protected"))
def test_not_sure_how_to_serve_is_always_an_answer(state):
    form = s.posted(
        "serving", s.FINAL_PROTECTED | {"where": {"state": state}}, {"method": "dont_know", "address_known": "no"}
    )

    assert form.is_valid()
    assert form.answers() == {"method": None, "address_known": "no"}


def test_a_way_the_state_does_not_allow_is_refused():
    form = s.posted("serving", s.FINAL_RESTRAINED, {"method": ServiceMethod.MAIL.value})

    assert "method" in s.errors_of(form)


@pytest.mark.parametrize(
    ("given", "words"), [(s.FINAL_RESTRAINED, "against you"), (s.FINAL_PROTECTED, "against the other person")]
)
def test_each_side_is_asked_about_a_criminal_case_in_its_own_words(given, words):
    assert words in str(s.drawn("cases", given).fields["open_criminal_case"].label)


def test_a_child_protection_case_is_asked_of_the_protected_person_and_may_be_skipped():
    form = s.answered(
        "cases", s.FINAL_PROTECTED, {"open_criminal_case": "no", "family_case": "none", "asked_before": "no"}
    )

    assert form.is_valid()
    assert "child_protection_case" not in s.drawn("cases", s.FINAL_RESTRAINED).asked


@pytest.mark.parametrize(
    ("more", "wrong"),
    [
        ({"asked_before": "yes"}, {"asked_on", "asked_result"}),
        ({"asked_before": "no", "asked_on": "2026-01-05"}, {"asked_on"}),
        ({"asked_before": "yes", "asked_on": "2026-11-25", "asked_result": "pending"}, {"asked_on"}),
        ({"asked_before": "yes", "asked_on": "2020-01-05", "asked_result": "denied"}, {"asked_on"}),
        ({"asked_before": "yes", "asked_on": None, "asked_result": None}, set()),
        ({"asked_before": "no", "family_case_number": "26-DR-1"}, {"family_case_number"}),
    ],
    ids=["no day", "never, with a day", "tomorrow", "before the order", "not known", "no case, with a number"],
)
def test_an_earlier_request_is_looked_at_side_by_side(more, wrong):
    given = s.facts("final_civil", "protected", order_dates={"issued_on": "2024-03-04"})

    assert set(s.errors_of(s.answered("cases", given, NO_CASES | more))) == wrong


def test_the_day_of_the_order_is_named_where_an_earlier_request_comes_before_it():
    given = s.facts("final_civil", "protected", order_dates={"issued_on": "2024-03-04"})
    form = s.answered(
        "cases", given, NO_CASES | {"asked_before": "yes", "asked_on": "2020-01-05", "asked_result": "denied"}
    )

    assert "March 4, 2024" in s.errors_of(form)["asked_on"]


def test_an_interpreter_is_never_a_relative_or_the_other_person():
    assert "Do not use a relative, a friend or the other person" in s.words_on(s.drawn("hearing", s.FINAL_PROTECTED))


def test_nothing_about_the_hearing_must_be_answered():
    form = s.posted("hearing", s.FINAL_PROTECTED, {})

    assert form.is_valid()
    assert form.answers() == {"court_needs": []}


@pytest.mark.parametrize(
    ("data", "answers"),
    [({}, {}), ({"print_anyway": "yes"}, {"print_anyway": "yes"}), ({"print_anyway": "on"}, {"print_anyway": "yes"})],
)
def test_printing_anyway_is_one_box(data, answers):
    form = s.posted("check", s.FINAL_RESTRAINED, data)

    assert form.is_valid()
    assert form.answers() == answers
    assert 'type="checkbox"' in str(form)


def test_g23_the_fee_page_leaves_not_knowing_open():
    form = s.posted("fees", s.FINAL_RESTRAINED, {"cannot_pay": "dont_know"})

    assert form.is_valid()
    assert form.answers() == {"cannot_pay": None}
