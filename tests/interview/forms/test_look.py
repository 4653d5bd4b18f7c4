"""What the HTML of a page says for its look: what belongs together, what follows from what, what is largest."""

import re

import pytest

from interview.forms.base import StepForm
from interview.forms.contact import ContactForm
from interview.forms.court import CasesForm
from interview.forms.fields import Label, PickField
from interview.forms.your_choice import CODES, YourChoiceForm
from orders.law import the_law
from tests.conftest import TODAY


def group_of(form: type[StepForm], name: str) -> str:
    """The tag that opens the group of one field."""
    page = str(form(prefix="page", facts={"role": {"role": "protected"}}, law=the_law(), today=TODAY))
    before = page[: page.index(f'name="page-{name}')]
    return re.findall(r'<div class="usa-form-group[^>]*>', before)[-1 if "month" not in name else -2]


def test_a_question_that_follows_names_the_question_and_the_answers_that_open_it() -> None:
    group = group_of(ContactForm, "mailing_address")
    assert 'data-follows="page-address_to_print" data-answers="safe_mailing address_program"' in group
    assert "op-follows" in group


def test_a_question_that_follows_from_nothing_is_always_in_sight() -> None:
    assert "data-follows" not in group_of(ContactForm, "address_to_print")


def test_the_box_for_not_knowing_stands_under_its_field_and_follows_with_it() -> None:
    group = group_of(CasesForm, "asked_on_unknown")
    assert "op-under" in group
    assert 'data-follows="page-asked_before" data-answers="yes"' in group


@pytest.mark.parametrize(
    ("choices", "in_one_row"),
    [
        ([("yes", "Yes"), ("no", "No")], True),
        ([("yes", "Yes"), ("no", "No"), ("dont_know", "I don't know")], True),
        ([("open", "Yes, and it is still open"), ("none", "No")], False),
        ([("yes", Label("Yes", "And a line that explains it.")), ("no", "No")], False),
    ],
    ids=["yes or no", "and not known", "long words", "words with a hint"],
)
def test_short_choices_stand_in_one_row(choices: list[tuple[str, str | Label]], in_one_row: bool) -> None:
    class Page(StepForm):
        sent = PickField(label="Sent", choices=choices)

    assert ("op-short" in group_of(Page, "sent")) is in_one_row


def test_going_on_without_an_answer_is_the_first_choice_and_the_largest() -> None:
    assert CODES[0][0] == "skip"
    assert "op-first-largest" in group_of(YourChoiceForm, "pressured")
