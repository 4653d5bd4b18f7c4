"""Answers go out of every form and back into it unchanged; whatever is posted, a form answers with words."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from interview.forms.rows import RowsForm
from interview.steps import STEPS, Step
from orders.clues import Clue
from orders.law import the_law
from orders.matter import FACTS
from tests.conftest import TODAY
from tests.interview.forms.strategies import answers_of, beginnings, blank, page, posts_to

few = settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)
pytestmark = pytest.mark.slow
every_step = pytest.mark.parametrize("step", STEPS, ids=[step.name for step in STEPS])
FREE = {"your-choice", "helper"}
"""Steps that keep a constant, whatever is answered."""


def the_form(step: Step, data: st.DataObject) -> Any:
    return blank(step.form, data.draw(beginnings(the_law())), the_law(), TODAY)


@every_step
@few
@given(data=st.data())
def test_answers_survive_the_form_unchanged(step: Step, data: st.DataObject) -> None:
    form = the_form(step, data)
    answers = data.draw(answers_of(form))
    again = form.bound_to(answers)
    assert again.is_valid(), again.problems()
    assert again.answers() == answers
    assert json.loads(json.dumps(answers)) == answers


@every_step
@few
@given(data=st.data())
def test_a_whole_page_posts_what_it_shows(step: Step, data: st.DataObject) -> None:
    """Kept answers drawn on the page and sent back as they stand are the same answers."""
    form = the_form(step, data)
    answers = data.draw(answers_of(form, whole=True))
    posted = page(form, form.data_from(answers))
    assert posted.is_valid(), posted.problems()
    assert posted.answers() == answers


@every_step
@few
@given(data=st.data())
def test_every_answer_has_words_on_the_check_page(step: Step, data: st.DataObject) -> None:
    form = the_form(step, data)
    answers = data.draw(answers_of(form))
    lines = form.display(answers)
    assert all(label.strip() and text.strip() for label, text, _field in lines)
    assert step.name in FREE or set(answers) <= {field for _label, _text, field in lines}


@every_step
@few
@given(data=st.data())
def test_answers_are_facts_the_papers_can_read(step: Step, data: st.DataObject) -> None:
    form = the_form(step, data)
    answers = data.draw(answers_of(form))
    if step.name in FACTS:
        TypeAdapter(FACTS[step.name]).validate_python(answers)


@every_step
@few
@given(data=st.data())
def test_anything_posted_is_answered_in_words_and_drawn_again(step: Step, data: st.DataObject) -> None:
    form = the_form(step, data)
    posted = page(form, data.draw(posts_to(form)))
    if posted.is_valid():
        answers = posted.answers()
        assert form.bound_to(answers).is_valid()
        json.dumps(answers).encode()
    else:
        assert all(text.strip() for _place, text in posted.problems())
    assert all(f'name="{posted.add_prefix(name)}' in str(posted) for name in posted.fields)


@every_step
def test_every_page_says_what_and_why(step: Step) -> None:
    assert str(step.form.heading).strip()
    assert step.name == "check" or str(step.form.why).strip()


@every_step
def test_no_field_of_a_page_may_be_posted_that_no_class_of_facts_knows(step: Step) -> None:
    """Form fields, facts and answers file share one set of names."""
    form = blank(step.form, {}, the_law(), TODAY)
    names = {form.rows_field} if isinstance(form, RowsForm) else set(form.asked)
    if step.name in FACTS:
        assert names <= set(FACTS[step.name].__dataclass_fields__)
    if step.name == "clues":
        assert names == {clue.value for clue in Clue}
