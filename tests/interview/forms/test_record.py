"""What a restrained person is asked: warned before each risky question, never led towards the other side."""

import pytest

from interview.forms.record import ChangesForm
from tests.interview.forms import situations as s


def test_the_warning_comes_before_the_self_incriminating_questions():
    notices = " ".join(map(str, s.drawn("record", s.FINAL_RESTRAINED).notices))

    for said in (
        "swear",
        "Police and prosecutors can read",
        "do not have to answer",
        "talk to a lawyer before",
        "no matter who started it",
    ):
        assert said in notices


@pytest.mark.parametrize("field", ["compliance", "incidents", "arrests_since", "contact_since"])
def test_every_risky_question_can_go_unanswered(field):
    codes = [code for code, _words in s.drawn("record", s.FINAL_RESTRAINED).fields[field].choices]

    assert "not_answering" in codes


@pytest.mark.parametrize("given", [s.FINAL_RESTRAINED, s.CRIMINAL_RESTRAINED], ids=["final", "criminal"])
def test_after_trial_the_person_may_say_what_changed(given):
    assert list(s.drawn("story", given).asked) == ["statement", "why_safe"]


@pytest.mark.parametrize("stage", ["release_before_trial", "diversion_or_deferred"])
def test_before_trial_nobody_is_asked_what_happened(stage):
    form = s.drawn("story", s.facts("criminal", "restrained", criminal_stage={"stage": stage}))

    assert list(form.asked) == ["why_safe"]
    assert "Do not write about what happened" in s.words_on(form)


def test_g21_an_appeal_is_told_apart_from_this_request():
    assert "That is an appeal" in s.words_on(s.drawn("story", s.FINAL_RESTRAINED))


def test_g19_a_change_and_why_it_is_safe_must_both_be_said():
    assert set(s.errors_of(s.posted("story", s.FINAL_RESTRAINED, {}))) == {"statement", "why_safe"}


@pytest.mark.parametrize(
    ("aim", "words"),
    [("end", "end the order"), ("change", "change the order"), ("oppose_renewal", "let the order end")],
)
def test_the_question_fits_what_is_asked_for(aim, words):
    assert words in str(s.drawn("story", s.facts("final_civil", "restrained", aim)).fields["why_safe"].label)


def test_the_persons_own_town_is_asked_and_they_are_told_not_to_look():
    form = s.drawn("changes", s.FINAL_RESTRAINED)

    assert "Do not try to find out where they live" in str(form.fields["own_town"].help_text)
    assert "distance" not in ChangesForm.base_fields


@pytest.mark.parametrize(("ticked", "field"), [("separation", "separated_since"), ("moved", "moved_since")])
def test_a_change_still_to_come_is_pointed_out(ticked, field):
    form = s.answered("changes", s.FINAL_RESTRAINED, {"changes": [ticked], field: "2026-11-25"})

    assert "November 24, 2026" in s.errors_of(form)[field]


def test_a_day_without_its_change_is_not_dropped_in_silence():
    form = s.answered("changes", s.FINAL_RESTRAINED, {"changes": ["treatment"], "moved_since": "2025-01-01"})

    assert set(s.errors_of(form)) == {"moved_since"}


def test_g20_finished_programs_are_asked_row_by_row():
    row = {"program": "anger_management", "ordered_by_court": "yes", "completed_on": "2026-12-01", "have_proof": "no"}
    form = s.answered("programs", s.FINAL_RESTRAINED, {"programs": [row]})

    assert [place for place, _text in form.problems() if place] == ["programs.0.completed_on"]


def test_a_message_from_the_protected_person_may_be_listed_with_a_warning():
    form = s.answered(
        "proof",
        s.FINAL_RESTRAINED,
        {"proof": [{"kind": "message_from_other_side", "description": "A text", "date": "2026-01-05"}]},
    )

    assert form.is_valid()
    assert "do not try to get one" in s.words_on(form)


def test_a_paper_dated_ahead_is_pointed_out():
    form = s.answered(
        "proof",
        s.FINAL_RESTRAINED,
        {"proof": [{"kind": "letter", "description": "From my boss", "date": "2027-01-05"}]},
    )

    assert [place for place, _text in form.problems() if place] == ["proof.0.date"]


def test_witnesses_are_never_the_protected_person_or_children_and_carry_no_messages():
    words = s.words_on(s.drawn("witnesses", s.FINAL_RESTRAINED))

    assert "Never the protected person, and never the children" in words
    assert "send no message through anyone" in words


def test_nobody_hears_of_an_order_before_it_is_made():
    given = s.facts("final_civil", "restrained", "set_aside", order_dates={"issued_on": "2026-03-04"})
    form = s.answered("set-aside", given, {"got_papers": "no", "why_missed": "I moved", "learned_on": "2026-03-03"})

    assert "March 4, 2026" in s.errors_of(form)["learned_on"]


def test_nobody_hears_of_an_order_tomorrow():
    form = s.answered(
        "set-aside", s.FINAL_RESTRAINED, {"got_papers": "no", "why_missed": "I moved", "learned_on": "2026-11-25"}
    )

    assert "learned_on" in s.errors_of(form)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (s.TEMPORARY_PROTECTED, "keep the temporary order until the new date"),
        (s.TEMPORARY_RESTRAINED, "obey the order"),
    ],
)
def test_a_later_date_says_what_becomes_of_the_order(given, words):
    assert words in " ".join(map(str, s.drawn("postpone", given).notices))


@pytest.mark.parametrize(("day", "words"), [("2026-11-23", "has passed"), ("2026-12-07", "December 8, 2026")])
def test_a_later_date_lies_after_today_and_after_the_hearing(day, words):
    form = s.answered("postpone", s.TEMPORARY_RESTRAINED, {"why_postpone": "A lawyer", "not_before": day})

    assert words in s.errors_of(form)["not_before"]


@pytest.mark.parametrize("step", ["early-reasons", "postpone"])
def test_g08_the_hearing_stays_whatever_is_asked(step):
    assert "Go to the hearing on December 8, 2026 whatever happens" in str(s.drawn(step, s.TEMPORARY_RESTRAINED).lead)
    assert "Go to the hearing whatever happens" in str(s.drawn(step, s.facts("temporary", "restrained")).lead)


def test_a_change_of_a_temporary_order_is_asked_as_one():
    assert "change now" in str(
        s.drawn("early-reasons", s.facts("temporary", "restrained", "change")).fields["statement"].label
    )


@pytest.mark.parametrize("step", ["early-reasons", "answer"])
def test_what_is_written_can_be_used_in_a_criminal_case(step):
    assert "can be used in a criminal case" in " ".join(map(str, s.drawn(step, s.TEMPORARY_RESTRAINED).notices))


def test_one_may_disagree_without_telling_a_story():
    form = s.posted("answer", s.TEMPORARY_RESTRAINED, {"position": "disagree_all"})

    assert form.is_valid()
    assert form.answers() == {"position": "disagree_all"}
    assert "without telling any story" in str(form.lead)


def test_who_does_not_answer_and_tells_a_story_is_asked_which():
    form = s.posted("answer", s.TEMPORARY_RESTRAINED, {"position": "not_answering", "statement": "It was like this"})

    assert set(s.errors_of(form)) == {"statement"}
