"""Pages that copy the order from the paper, and what it says."""

import json
from itertools import product
from typing import Any

import pytest
from django.utils.translation import override

from interview.forms import labels_details as words
from interview.forms.civil_order import NOT_YET
from interview.forms.court import CasesForm
from interview.forms.details import (
    CriminalCaseForm,
    CriminalStageForm,
    OrderDatesForm,
    OrderEndForm,
    OrderForm,
    OtherCourtsForm,
    RenewalForm,
    StateQuestionsForm,
    TermsForm,
    TermsToChangeForm,
    TheirMotionForm,
    UpcomingHearingForm,
)
from interview.forms.labels_places import COURT_PLACES, STATE_NAMES
from interview.forms.telling import DONT_KNOW_WORDS
from interview.forms.way_back import WayBackForm
from interview.steps import STEPS
from orders.codes import Expires, HowMade, MadeBy, Served, Stage, Term, Wants
from orders.jurisdiction import Question
from orders.kind import Kind
from orders.law import Law, the_law
from orders.path import aims_offered
from orders.role import Role
from tests.conftest import TODAY
from tests.interview.forms.strategies import blank, facts_of, page

FACTS = facts_of(Kind.FINAL_CIVIL, Role.RESTRAINED)


def form_of(form: Any, facts: Any = FACTS) -> Any:
    return blank(form, facts, the_law(), TODAY)


def problems(form: Any, facts: Any = FACTS, **given: Any) -> dict[str, str]:
    return dict(form_of(form, facts).bound_to(given).problems())


def taken(form: Any, facts: Any = FACTS, **given: Any) -> dict[str, Any]:
    bound = form_of(form, facts).bound_to(given)
    assert bound.is_valid(), bound.problems()
    return bound.answers()


@pytest.mark.parametrize(
    ("labels", "enum"),
    [
        (words.HOW_MADE, HowMade),
        (words.MADE_BY, MadeBy),
        (words.SERVED, Served),
        (words.EXPIRES, Expires),
        (words.TERMS, Term),
        (words.STAGES, Stage),
        (words.WANTS, Role),
        (words.WANTS[Role.PROTECTED], Wants),
        (words.WANTS[Role.RESTRAINED], Wants),
    ],
)
def test_every_code_has_words(labels: Any, enum: Any) -> None:
    assert set(labels) == set(enum)


@pytest.mark.parametrize("form", [OrderForm, CriminalCaseForm])
def test_the_page_sends_the_person_to_their_copy_of_the_order(form: Any) -> None:
    """Guide G23: the same court, the case number, from the person's copy."""
    assert "Look at your copy" in str(form.lead)
    assert "have it yet" in str(form_of(form))


@pytest.mark.parametrize(("language", "word"), [("en", "Parish"), ("es", "Parroquia (parish)")])
def test_the_place_is_asked_for_in_the_state_s_own_word(language: str, word: str) -> None:
    with override(language):
        assert form_of(OrderForm, {"where": {"state": "LA"}}).fields["county"].label == word


def test_each_state_s_word_for_the_place_is_known(law: Law) -> None:
    nouns = {one.court.venue_noun.casefold() for one in law.jurisdictions.values()}
    assert nouns == set(COURT_PLACES)


@pytest.mark.parametrize(
    ("given", "field", "said"),
    [
        ({"issued_on": "2026-11-25"}, "issued_on", "still to come. Today is November 24, 2026"),
        ({"issued_on": "2062-03-04"}, "issued_on", "Check the year first"),
        ({"issued_on": "0202-03-04"}, "issued_on", "Check the year: 0202"),
        (
            {"issued_on": "2026-03-04", "served": "yes", "served_on": "2026-03-03"},
            "served_on",
            "before it is made (March 4, 2026)",
        ),
        ({"served": "yes", "served_on": "2026-12-01"}, "served_on", "still to come"),
        ({"issued_on": "2026-03-04", "last_changed_on": "2025-03-04"}, "last_changed_on", "before it is made"),
        ({"served": "not_yet", "served_on": "2026-03-04"}, "served_on", "does not apply"),
    ],
)
def test_impossible_days_are_named_where_they_stand(given: dict[str, str], field: str, said: str) -> None:
    wrong = problems(OrderDatesForm, **given)
    assert set(wrong) == {field}
    assert said in wrong[field]


def test_days_that_may_be_are_taken() -> None:
    given = {"issued_on": "2026-03-04", "served": "yes", "served_on": "2026-03-04", "last_changed_on": "2026-11-24"}
    assert taken(OrderDatesForm, **given) == given


def test_service_is_asked_about_in_the_words_of_each_side() -> None:
    assert str(form_of(OrderDatesForm).fields["served"].label) == "Was the order handed to you?"
    protected = facts_of(Kind.FINAL_CIVIL, Role.PROTECTED)
    assert "person it is against" in str(form_of(OrderDatesForm, protected).fields["served"].label)


def test_an_end_before_the_beginning_is_named_with_the_day_given_before() -> None:
    wrong = problems(OrderEndForm, expires="on_date", expires_on="2025-03-03")
    assert "You told us it was made on March 4, 2025" in wrong["expires_on"]


def test_an_end_that_has_passed_asks_whether_it_was_made_longer() -> None:
    """ADVOCATE.md 17."""
    past = {"expires": "on_date", "expires_on": "2026-11-23"}
    form = form_of(OrderEndForm)
    assert dict(page(form, form.data_from(past)).problems()) == {"extended_or_replaced": "Choose one answer."}
    assert taken(OrderEndForm, **past, extended_or_replaced=None) == past | {"extended_or_replaced": None}
    assert ("Made longer or replaced", "Not answered", "extended_or_replaced") in form.display(past)


def test_an_end_still_to_come_keeps_no_answer_about_a_longer_order() -> None:
    ahead = {"expires": "on_date", "expires_on": "2026-11-24"}
    form = form_of(OrderEndForm)
    assert page(form, form.data_from(ahead)).is_valid()
    assert taken(OrderEndForm, **ahead, extended_or_replaced="yes") == ahead
    assert [name for _label, _text, name in form.display(ahead)] == ["expires", "expires_on"]


def test_an_order_without_an_end_has_no_end_date() -> None:
    assert taken(OrderEndForm, expires="no_date") == {"expires": "no_date"}
    assert set(problems(OrderEndForm, expires="no_date", expires_on="2027-01-01")) == {"expires_on"}


def test_the_end_page_says_to_check_the_end_date_first() -> None:
    """Guide G29."""
    said = str(OrderEndForm.notices[0])
    assert "Check the end date first" in said
    assert "set number of years" in said
    assert "renew" in said


def test_everything_about_other_courts_may_be_unknown() -> None:
    form = form_of(OtherCourtsForm)
    answers = dict.fromkeys(form.dont_know)
    assert page(form, form.data_from(answers)).is_valid()
    assert taken(OtherCourtsForm, **answers) == answers


def test_something_else_must_be_said_in_words() -> None:
    form = form_of(TermsForm)
    assert dict(page(form, {"terms": ["other"]}).problems()) == {"other_term": "Type your answer."}
    assert dict(page(form, {}).problems()) == {"terms": "Choose at least one."}
    assert taken(TermsForm, terms=["pets", "other"], other_term="The boat")["other_term"] == "The boat"


def test_only_terms_of_the_order_can_be_changed() -> None:
    assert [code for code, _ in form_of(TermsToChangeForm).fields[("terms_to_change")].choices] == [
        "no_contact",
        "children",
    ]
    assert set(problems(TermsToChangeForm, terms_to_change=["firearms"])) == {"terms_to_change"}


@pytest.mark.parametrize("role", Role)
def test_before_a_change_of_contact_each_side_reads_what_inviting_it_means(role: Role) -> None:
    """Guide G15."""
    said = str(form_of(TermsToChangeForm, facts_of(Kind.FINAL_CIVIL, role)).notices[0])
    assert "Until a judge changes the order" in said
    assert "arrested" in said


@pytest.mark.parametrize("form", [TheirMotionForm, RenewalForm, UpcomingHearingForm])
def test_a_hearing_that_has_passed_says_what_to_do(form: Any) -> None:
    wrong = problems(form, hearing_on="2026-11-23")
    assert "today is November 24, 2026" in wrong["hearing_on"]
    assert "call the clerk today" in wrong["hearing_on"]
    assert taken(form, hearing_on=None) == {"hearing_on": None}


def test_a_last_day_to_answer_that_has_passed_is_taken_because_it_happens() -> None:
    assert taken(RenewalForm, respond_by="2026-11-01") == {"respond_by": "2026-11-01"}


def test_a_restrained_person_is_warned_before_a_statement_against_a_motion() -> None:
    assert "police and prosecutors can read it" in str(form_of(TheirMotionForm).fields["statement"].help_text)
    protected = form_of(TheirMotionForm, facts_of(Kind.FINAL_CIVIL, Role.PROTECTED))
    assert "need not tell your whole story" in str(protected.fields["statement"].help_text)


def test_a_case_that_is_over_has_no_next_court_date() -> None:
    assert set(problems(CriminalStageForm, stage="case_over", next_court_date="2026-12-01")) == {"next_court_date"}
    assert taken(CriminalStageForm, stage="probation", next_court_date="2026-12-01")
    assert (
        "has passed"
        in problems(CriminalStageForm, stage="probation", next_court_date="2026-11-01")[("next_court_date")]
    )


def test_an_accused_person_is_sent_to_a_lawyer_first() -> None:
    """Guide G09, ADVOCATE.md 5."""
    assert "Talk to your lawyer first" in str(form_of(CriminalStageForm).notices[0])
    assert form_of(CriminalStageForm, facts_of(Kind.CRIMINAL, Role.PROTECTED)).notices == ()


def asks(question: dict[str, Any]) -> Any:
    """The page of a California whose law asks one question of a restrained person who wants to end an order."""
    california = the_law().jurisdictions["CA"]
    whom = {
        "asked_of": ("restrained",),
        "kinds": ("final_civil",),
        "aims": ("end",),
        "sources": (california.sources[0].id,),
    }
    whole = Question.model_validate_json(json.dumps({"id": "q", "text": "Text?", "why": "Why.", **whom, **question}))
    law = Law({"CA": california.model_copy(update={"questions": (whole,)})})
    return blank(StateQuestionsForm, facts_of(Kind.FINAL_CIVIL, Role.RESTRAINED) | {"aim": {"aim": "end"}}, law, TODAY)


@pytest.mark.parametrize(
    ("question", "value", "told"),
    [
        ({"answer": "yes_no"}, "yes", "Yes"),
        ({"answer": "date"}, "2026-03-04", "March 4, 2026"),
        ({"answer": "choice", "options": [{"value": "a", "text": "One"}, {"value": "b", "text": "Two"}]}, "b", "Two"),
    ],
)
def test_a_question_of_the_state_is_asked_by_its_own_words_and_may_be_unknown(
    question: Any, value: str, told: str
) -> None:
    form = asks(question)
    assert "California" in str(form.heading)
    assert [field.label for field in form.asked.values()] == ["Text?"]
    assert dict(page(form, {}).problems())
    for answers in ({"q": value}, {"q": None}):
        bound = page(form, form.data_from(answers))
        assert bound.is_valid(), bound.problems()
        assert bound.answers() == answers
    assert form.display({"q": value}) == [("Text?", told, "q")]
    assert form.display({"q": None}) == [("Text?", "I don't know", "q")]


STATES_THAT_ASK = [code for code, state in the_law().jurisdictions.items() if state.questions]


@pytest.mark.parametrize("code", STATES_THAT_ASK)
def test_every_state_s_own_questions_make_a_page_for_those_they_are_meant_for(code: str) -> None:
    for question in the_law().jurisdictions[code].questions:
        for role, kind, aim in product(question.asked_of, question.kinds, question.aims):
            form = form_of(StateQuestionsForm, facts_of(kind, role, code) | {"aim": {"aim": aim.value}})
            if aim in aims_offered(kind, role):
                assert question.id in form.asked
                assert page(form, form.data_from(dict.fromkeys(form.asked))).is_valid()


def test_a_page_without_a_path_asks_nothing() -> None:
    assert form_of(StateQuestionsForm, {}).asked == {}


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_state_has_one_name_on_pages_and_in_its_law(language: str) -> None:
    with override(language):
        named = {code: str(STATE_NAMES[code]) for code in the_law().jurisdictions}
    assert named == {code: one.name for code, one in the_law(language).jurisdictions.items()}


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("kind", [Kind.FINAL_CIVIL, Kind.TEMPORARY])
def test_the_new_rule_is_asked_apart_from_the_reasons_which_have_a_page_of_their_own(kind: Kind, role: Role) -> None:
    """What is typed for the new rule stands in the proposed order, where reasons have no place."""
    facts = facts_of(kind, role) | {"aim": {"aim": "change"}}
    asked = form_of(TermsToChangeForm, facts).fields["change_wanted"]
    assert "Write only the new rule" in asked.help_text and "Why you ask comes on a later page." in asked.help_text
    steps = [step for step in STEPS if step.applies(facts, the_law())]
    names = [step.name for step in steps]
    reasons = {"reasons", "story", "early-reasons"} & set(names)
    assert reasons
    assert all(names.index(one) > names.index("terms-to-change") for one in reasons)


NO_NUMBERS = ("I dont know its on the fridge", "don't know", "no sé", "FV", "I don't know, page 2", "No lo sé, hoja 1")


@pytest.mark.parametrize("typed", NO_NUMBERS)
@pytest.mark.parametrize("form", [OrderForm, CriminalCaseForm, WayBackForm])
def test_what_holds_no_case_number_is_refused_with_the_box_to_tick(form: Any, typed: str) -> None:
    box = DONT_KNOW_WORDS if form is WayBackForm else NOT_YET
    assert f"tick “{box}”" in problems(form, case_number=typed)["case_number"]


@pytest.mark.parametrize("typed", ["FV-07-002211-18", "No SE-1234", "O-11821-24", "7", "24-2-11873-1 SEA"])
def test_a_case_number_is_taken_as_it_is_typed(typed: str) -> None:
    assert "case_number" not in problems(OrderForm, case_number=typed)
    assert "family_case_number" not in problems(CasesForm, family_case="open", family_case_number=typed)


def test_the_number_of_the_family_case_may_stay_empty_but_not_be_words() -> None:
    found = problems(CasesForm, family_case="open", family_case_number="at home")
    assert "leave this empty" in found["family_case_number"]


@pytest.mark.parametrize(("kind", "said"), [(Kind.FINAL_CIVIL, "“permanent”"), (Kind.TEMPORARY, "until the hearing")])
def test_what_is_said_about_the_end_fits_the_kind_of_order(kind: Kind, said: str) -> None:
    notices = " ".join(map(str, form_of(OrderEndForm, facts_of(kind, Role.RESTRAINED)).notices))
    assert [word in notices for word in ("“permanent”", "until the hearing")] == [
        word == said for word in ("“permanent”", "until the hearing")
    ]
