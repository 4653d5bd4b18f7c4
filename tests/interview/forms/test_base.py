"""The base every page stands on: "I don't know", closed fields, dates, long and strange text."""

import re
from typing import Any

import pytest
from django.utils.datastructures import MultiValueDict

from interview.forms.base import StepForm
from interview.forms.fields import DateField, Label, PickField, PickManyField, StoryField, TextField, clean_text
from orders.law import the_law
from tests.conftest import TODAY
from tests.interview.forms.strategies import NASTY


class Page(StepForm):
    heading = "A page"
    dont_know = ("who", "when", "side")
    unknown_words = {"when": "I don't have it yet"}
    depends = {"where": ("side", ("left",)), "why_not": ("side", ("left",))}

    side = PickField(label="Side", choices=[("left", "Left"), ("right", Label("Right", "the other hand"))])
    who = TextField(label="Who", longest=20, short="Name")
    when = DateField(label="When")
    where = StoryField(label="Where", longest=30, required=False)
    why_not = PickField(label="Why not", choices=[("a", "A")])
    things = PickManyField(label="Things", choices=[("x", "X"), ("y", "Y")], required=False)


def page(data: Any = None, **more: Any) -> Page:
    return Page(data, facts={}, law=the_law(), today=TODAY, **more)


def dated(month: str, day: str, year: str) -> dict[str, str]:
    return {"when_month": month, "when_day": day, "when_year": year}


PART = "Part of the date is missing. Enter the month, the day and the year. Or empty it and tick “I don't have it yet”."
FULL = {"side": "left", "who": "Ana", **dated("3", "4", "2027"), "why_not": "a", "things": ["y", "x"]}
ANSWERS = {"side": "left", "who": "Ana", "when": "2027-03-04", "why_not": "a", "things": ["x", "y"]}


def errors(**changed: Any) -> dict[str, list[str]]:
    form = page(FULL | changed)
    return {name: list(texts) for name, texts in form.errors.items()}


def accepted(answers: dict[str, Any]) -> dict[str, Any]:
    """What an answers file with these answers is read as."""
    form = page().bound_to(answers)
    assert form.is_valid(), form.errors
    return form.answers()


def test_a_full_page_gives_its_answers_in_the_order_of_the_page() -> None:
    form = page(FULL)
    assert form.is_valid(), form.errors
    assert form.answers() == ANSWERS


def test_i_do_not_know_is_null_for_a_choice_a_text_and_a_date() -> None:
    form = page({"side": "dont_know", "who_unknown": "on", "when_unknown": "on"})
    assert form.is_valid(), form.errors
    assert form.answers() == {"side": None, "who": None, "when": None, "things": []}


def test_nothing_said_is_asked_for_with_the_way_out_named() -> None:
    assert errors(who="")["who"] == ["Fill this in, or tick “I don't know”."]
    assert errors(**dated("", "", ""))["when"] == ["Fill this in, or tick “I don't have it yet”."]
    assert errors(side="") == {"side": ["Choose one answer."]}


def test_an_answer_and_i_do_not_know_at_once_are_shown_and_neither_is_dropped() -> None:
    form = page(FULL | {"who_unknown": "on"})
    assert list(form.errors) == ["who"]
    assert 'value="Ana"' in str(form)
    assert "checked" in str(form["who_unknown"])


def test_typed_text_in_a_closed_field_is_never_dropped_in_silence() -> None:
    assert "does not apply" in errors(side="right", where="by the river")["where"][0]


def test_a_radio_button_in_a_closed_field_is_dropped_since_nobody_can_untick_it() -> None:
    form = page(FULL | {"side": "right"})
    assert form.is_valid(), form.errors
    assert "why_not" not in form.answers()


def test_a_text_that_reads_dont_know_is_a_text() -> None:
    assert accepted({"who": "dont_know"}) == {"who": "dont_know"}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("2", "30", "2023"), "There is no February 30 in 2023. Check the day."),
        (("2", "29", "2023"), "There is no February 29 in 2023. Check the day."),
        (("3", "4", "0202"), "Check the year: 0202. Enter a year from 1900 to 2100."),
        (("3", "4", "2101"), "Check the year: 2101. Enter a year from 1900 to 2100."),
        (("3", "4", "26"), "Enter the year with 4 numbers, like 2026."),
        (("3", "4", "20266"), "Enter the year with 4 numbers, like 2026."),
        (("3", "4", "two"), "Enter the year with 4 numbers, like 2026."),
        (("3", "4", "²⁰²⁶"), "Enter the year with 4 numbers, like 2026."),
        (("3", "32", "2026"), "Enter the day as a number from 1 to 31."),
        (("3", "0", "2026"), "Enter the day as a number from 1 to 31."),
        (("13", "1", "2026"), "Choose a month from the list."),
        (("3", "", "2026"), PART),
        (("", "", "2026"), PART),
        (("3", "9" * 5000, "2026"), "Enter the day as a number from 1 to 31."),
    ],
)
def test_each_wrong_date_has_its_own_words_and_stays_as_typed(typed: tuple[str, str, str], said: str) -> None:
    form = page(FULL | dated(*typed))
    assert form.errors == {"when": [said]}
    assert all(f'value="{part}"' in str(form["when"]) for part in typed[1:] if part)


def test_a_leap_day_is_a_day() -> None:
    assert not errors(**dated("2", "29", "2024"))


def test_a_long_text_is_refused_with_its_count_and_kept_whole() -> None:
    form = page(FULL | {"who": "x" * 1234})
    assert form.errors == {
        "who": ["This is 1,234 characters long. The most that fits is 20. Please make it shorter by 1,214."]
    }
    assert "x" * 1234 in str(form)


def test_the_browser_is_never_told_to_cut_a_text() -> None:
    assert "maxlength" not in str(page())


def test_a_statement_of_20_000_characters_is_kept_whole_and_one_more_is_counted() -> None:
    class Long(StepForm):
        story = StoryField(label="Story")

    def typed(text: str) -> Long:
        return Long({"story": text}, facts={}, law=the_law(), today=TODAY)

    whole = "word \r\n" * 3333 + "x"
    form = typed(whole)
    assert form.is_valid(), form.errors
    assert form.answers()["story"] == whole.replace("\r\n", "\n")
    assert typed("y" * 20_000).is_valid()
    assert "20,001" in typed("y" * 20_001).errors["story"][0]
    assert "10,000 lines" in typed("x\n" * 9_999 + "x").errors["story"][0]


@pytest.mark.parametrize("text", NASTY)
def test_strange_text_is_kept_as_typed(text: str) -> None:
    class Free(StepForm):
        story = StoryField(label="Story")
        line = TextField(label="Line")

    form = Free({"story": text, "line": text}, facts={}, law=the_law(), today=TODAY)
    assert form.is_valid(), form.errors
    assert form.answers() == {"story": text, "line": text}
    assert "<script>" not in str(form)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b", "ab"),
        ("a\x1b[31mb", "a[31mb"),
        ("a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne"),
        ("tab\tstays", "tab\tstays"),
        ("half \ud83d letter", "half  letter"),
    ],
)
def test_what_no_paper_can_hold_is_dropped_and_the_rest_stays(typed: str, kept: str) -> None:
    assert clean_text(typed) == kept


def test_a_line_holds_no_line_break() -> None:
    assert accepted({"who": "Ana\nLopez"}) == {"who": "Ana Lopez"}


def test_kept_answers_are_drawn_with_their_unknowns_ticked() -> None:
    shown = str(page(initial=Page.initial_from({"side": None, "who": None, "when": "2027-03-04"})))
    assert re.search('value="dont_know"[^>]* checked', shown)
    assert re.search('name="who_unknown"[^>]* checked', shown)
    assert not re.search('name="when_unknown"[^>]* checked', shown)
    assert 'value="2027"' in shown


def test_each_box_says_aloud_what_it_is_about() -> None:
    shown = str(page())
    assert 'aria-label="I don&#x27;t know: Name"' in shown
    assert 'aria-label="I don&#x27;t have it yet: When"' in shown


def test_the_check_page_tells_unknown_unanswered_and_closed_apart() -> None:
    assert page().display({"side": "right", "who": None, "things": []}) == [
        ("Side", "Right", "side"),
        ("Name", "I don't know", "who"),
        ("When", "Not answered", "when"),
        ("Things", "None of these", "things"),
    ]
    assert ("When", "March 4, 2027", "when") in page().display(ANSWERS)
    assert ("Things", "X\nY", "things") in page().display(ANSWERS)


def test_a_browser_s_own_data_and_a_prefix_work_the_same() -> None:
    posted = {f"step-{name}": value if isinstance(value, list) else [value] for name, value in FULL.items()}
    form = page(MultiValueDict(posted), prefix="step")
    assert form.is_valid(), form.errors
    assert form.answers() == ANSWERS


def test_only_what_has_a_way_out_or_is_optional_is_left_unmarked_or_marked_so() -> None:
    form = page()
    optional = [name for name, field in form.asked.items() if field.optional]
    assert optional == ["where", "things"]


@pytest.mark.parametrize("value", [5, True, {"a": 1}, ["x"], "2026-13-01", "tomorrow", "2026-02-30", "20260301"])
def test_a_date_of_another_shape_is_refused_in_an_answers_file(value: Any) -> None:
    assert not page().bound_to({"when": value}).is_valid()


def test_null_where_no_page_offers_it_is_no_answer() -> None:
    assert accepted({"things": None, "where": None}) == {"things": []}
