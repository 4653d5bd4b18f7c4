"""The page whose answer leaves nothing: no trace in the form, in what is kept, in what is drawn, or in sizes."""

import json

import pytest

from interview.answers_file import AnswersFileError, read_answers
from interview.forms.your_choice import CODES, YourChoiceForm
from interview.route import walk
from interview.steps import STEPS
from orders.law import the_law
from tests.interview.forms import situations as s

POSTS = [{"pressured": code} for code, _words in CODES] + [
    {},
    {"pressured": "☠" * 9999},
    {"pressured": ["some", "skip"]},
]
IDS = [*(code for code, _words in CODES), "nothing", "garbage", "twice"]


def posted(data):
    return s.posted("your-choice", s.FINAL_PROTECTED, data)


@pytest.mark.parametrize("data", POSTS, ids=IDS)
def test_whatever_is_posted_it_is_valid_and_the_answers_are_the_same(data):
    form = posted(data)

    assert form.is_valid()
    assert form.answers() == {"seen": True}


@pytest.mark.parametrize("data", POSTS, ids=IDS)
def test_the_form_lets_go_of_what_was_posted(data):
    form = posted(data)
    form.is_valid()

    assert dict(form.data) == {}
    assert form.cleaned_data == {"pressured": ""}


@pytest.mark.parametrize("data", POSTS, ids=IDS)
def test_the_page_is_drawn_empty_again(data):
    html = str(posted(data))

    assert (
        html
        == str(s.drawn("your-choice", s.FINAL_PROTECTED))
        == str(s.drawn("your-choice", s.FINAL_PROTECTED, initial={"seen": True}))
    )
    assert "checked" not in html


def test_the_three_answers_are_sent_in_the_same_number_of_bytes():
    assert len({len(code.encode()) for code, _words in CODES}) == 1
    assert len(CODES) == 3


def test_going_on_without_answering_stands_first_with_the_most_said_about_it():
    code, words = CODES[0]

    assert code == "skip"
    assert str(words.hint)


def test_the_question_whether_someone_can_see_comes_before_the_other():
    form = s.drawn("your-choice", s.FINAL_PROTECTED)

    assert str(form.heading) == "Can someone see this screen?"
    assert "not kept" in str(form.notices[0])


def test_the_way_on_is_the_same_whatever_was_answered():
    routes = set()
    for data in POSTS:
        form = posted(data)
        form.is_valid()
        routes.add(walk(STEPS, s.FINAL_PROTECTED | {"your-choice": form.answers()}, the_law()).steps)

    assert len(routes) == 1


def test_every_open_way_is_told_to_everyone_afterwards():
    told = " ".join(map(str, YourChoiceForm.after))

    assert all(way in told for way in ("go on", "change only a part", "wait", "advocate", "private word", "stop"))


def test_the_check_page_shows_the_same_line_for_everyone():
    assert s.drawn("your-choice", s.FINAL_PROTECTED).display({"seen": True}) == [
        ("A page for you only", "No answer is kept", "seen")
    ]


@pytest.mark.parametrize("given", [{"pressured": "some"}, {"seen": False}, {"seen": True, "pressured": None}], ids=str)
def test_an_answers_file_can_say_only_that_the_page_was_seen(given):
    answers = s.CRIMINAL_PROTECTED | {"your-choice": given}

    with pytest.raises(AnswersFileError) as refused:
        read_answers(json.dumps({"format": 1, "answers": answers}), the_law(), s.TODAY)

    assert all(problem.where.startswith("your-choice.") for problem in refused.value.problems)
