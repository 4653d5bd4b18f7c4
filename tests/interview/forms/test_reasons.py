"""What a protected person is asked: warned first, never made to justify themselves."""

import pytest

from interview.asked import terms_to_keep
from interview.forms.labels_reasons import REASON
from orders.reasons import Keep, Reason
from tests.interview.forms import situations as s

INVITED = "even though you asked"


@pytest.mark.parametrize(
    ("step", "given"),
    [("reasons", s.FINAL_PROTECTED), ("reasons", s.TEMPORARY_PROTECTED), ("wishes", s.CRIMINAL_PROTECTED)],
)
def test_g15_an_invitation_does_not_end_the_order_is_said_before_any_question(step, given):
    form = s.drawn(step, given)

    assert any(INVITED in str(notice) for notice in form.notices)


def test_g16_the_judge_may_ask_and_may_refuse():
    notices = " ".join(map(str, s.drawn("reasons", s.FINAL_PROTECTED).notices))

    assert "your own choice" in notices
    assert "may say no" in notices


def test_reasons_that_look_ahead_stand_first_and_none_is_demanded():
    form = s.posted("reasons", s.FINAL_PROTECTED, {})

    assert next(iter(REASON)) == Reason.FEEL_SAFE
    assert list(REASON)[-2:] == [Reason.NOT_NEEDED, Reason.OTHER]
    assert form.is_valid()
    assert form.answers() == {"reasons": []}
    assert "need not tell your whole story" in s.words_on(form)


def test_what_was_said_before_is_taken_to_a_lawyer_first():
    assert "talk to a lawyer or an advocate first" in s.words_on(s.drawn("reasons", s.FINAL_PROTECTED))
    assert "a lawyer of your own first" in s.words_on(s.drawn("wishes", s.CRIMINAL_PROTECTED))


def test_only_what_the_order_says_can_be_kept():
    given = s.facts("final_civil", "protected", terms={"terms": ["no_contact", "firearms", "pets"]})

    codes = [code for code, _words in s.drawn("keep", given).fields["keep_terms"].choices]

    assert codes == [Keep.NO_CONTACT, Keep.FIREARMS]
    assert "keep_terms" in s.errors_of(s.posted("keep", given, {"keep_terms": ["stay_away_home"]}))


@pytest.mark.parametrize(
    "terms", [{}, {"terms": []}, {"terms": ["pets"]}], ids=["not told", "none", "nothing that can be kept"]
)
def test_where_the_order_was_not_told_everything_can_be_kept(terms):
    assert terms_to_keep(s.facts("final_civil", "protected", terms=terms)) == tuple(Keep)


def test_who_asks_for_a_change_is_asked_what_must_not_change():
    assert "stay as they are" in str(s.drawn("keep", s.facts("final_civil", "protected", "change")).heading)


def test_keeping_a_part_is_said_to_be_a_change_with_the_parts_named():
    form = s.drawn("end-or-change", s.facts("final_civil", "protected", keep={"keep_terms": ["no_harm", "children"]}))

    assert "Not to hurt, threaten or follow me; What it says about custody" in str(form.notices[0])
    assert "decision" in s.errors_of(s.posted("end-or-change", s.FINAL_PROTECTED, {}))


def test_the_prosecutor_may_have_to_show_the_letter_and_it_looks_ahead():
    notices = " ".join(map(str, s.drawn("wishes", s.CRIMINAL_PROTECTED).notices))

    assert "may have to give your letter to the other side" in notices
    assert "Do not tell what happened" in notices


def test_g09_only_the_criminal_judge_lifts_the_order():
    assert "only that judge can lift the order" in str(s.drawn("wishes", s.CRIMINAL_PROTECTED).lead)


def test_an_order_cannot_be_kept_and_lifted():
    form = s.posted(
        "wishes", s.CRIMINAL_PROTECTED, {"wishes": ["lift", "keep_in_place"], "wants_to_speak_in_court": "no"}
    )

    assert "Choose one of the two" in s.errors_of(form)["wishes"]


def test_keeping_the_order_in_place_is_offered_first():
    assert s.drawn("wishes", s.CRIMINAL_PROTECTED).fields["wishes"].choices[0][0] == "keep_in_place"
