"""Pages of rows: add and remove without JavaScript, blank rows, wrong rows, and what a browser may not decide."""

import re
from typing import Any

from interview.forms.fields import DateField, PickField, TextField
from interview.forms.rows import MOST_ROWS, RowForm, RowsForm
from orders.law import the_law
from tests.conftest import TODAY


class Paper(RowForm):
    title = "Paper %(number)s"
    always = ("what",)
    dont_know = ("when",)

    what = TextField(label="What", longest=20)
    when = DateField(label="When")


class Papers(RowsForm):
    heading = "Your papers"
    rows_field = "papers"
    row = Paper


def page(data: Any = None, **more: Any) -> Papers:
    return Papers(data, facts={}, law=the_law(), today=TODAY, **more)


TWO = {"papers": [{"what": "Letter", "when": "2026-03-04"}, {"what": "Photo", "when": None}]}


def posted(answers: dict[str, Any], **more: str) -> dict[str, str]:
    return page().data_from(answers) | more


def test_rows_come_back_as_they_were() -> None:
    form = page(posted(TWO))
    assert form.is_valid(), form.problems()
    assert form.answers() == TWO


def test_a_row_left_blank_is_no_answer() -> None:
    data = posted(TWO) | {"papers-TOTAL_FORMS": "3", "papers-2-what": "", "papers-2-when_month": ""}
    form = page(data)
    assert form.is_valid(), form.problems()
    assert form.answers() == TWO


def test_no_rows_at_all_is_an_answer() -> None:
    form = page(posted({"papers": []}))
    assert form.is_valid()
    assert form.answers() == {"papers": []}
    assert form.display({"papers": []}) == [("Your papers", "None", "papers")]


def test_a_page_nobody_answered_shows_one_blank_row() -> None:
    assert len(page().rows.forms) == 1
    assert page().display({}) == [("Your papers", "Not answered", "papers")]


def test_a_wrong_row_is_named_and_every_row_stays_as_typed() -> None:
    form = page(posted(TWO) | {"papers-1-what": "y" * 21})
    assert not form.is_valid()
    assert form.problems() == [
        ("papers.1.what", "This is 21 characters long. The most that fits is 20. Please make it shorter by 1.")
    ]
    assert "y" * 21 in str(form)
    assert "Letter" in str(form)
    assert form.every_form() == [form, *form.rows.forms]


def test_add_gives_the_raw_rows_and_a_blank_one_unchecked() -> None:
    edited = page(posted(TWO, add_row="1") | {"papers-0-when_day": "99"}).row_edit()
    assert edited is not None
    assert edited[0] == {"what": "Letter", "when_month": "3", "when_day": "99", "when_year": "2026"}
    assert edited[1] == {"what": "Photo", "when_unknown": "on"}
    assert edited[2:] == [{}]


def test_remove_takes_out_the_row_it_names() -> None:
    edited = page(posted(TWO, remove_row="0")).row_edit()
    assert edited == [{"what": "Photo", "when_unknown": "on"}]


def test_remove_of_a_row_that_is_not_there_changes_nothing() -> None:
    for place in ("7", "-1", "", "x", "²", "9" * 5000):
        edited = page(posted(TWO, remove_row=place)).row_edit()
        assert edited is not None
        assert len(edited) == 2


def test_a_plain_save_is_no_edit() -> None:
    assert page(posted(TWO)).row_edit() is None


def test_a_draft_is_drawn_as_typed_right_or_wrong_and_without_errors() -> None:
    draft = [{"what": "z" * 21, "when_month": "2", "when_day": "31", "when_year": "26"}, {"when_unknown": "on"}]
    form = page(draft=draft)
    shown = str(form)
    assert 'value="' + "z" * 21 in shown
    assert 'value="31"' in shown
    assert 'value="26"' in shown
    assert re.search('name="papers-1-when_unknown"[^>]* checked', shown)
    assert "usa-error-message" not in shown
    assert page(page().data_from({}), draft=draft).is_bound


def test_a_choice_nobody_made_stays_open_when_a_row_is_added() -> None:
    class Asked(RowForm):
        dont_know = ("sent",)
        sent = PickField(label="Sent", choices=[("yes", "Yes"), ("no", "No")])

    class AskedPage(Papers):
        row = Asked

    drawn = str(AskedPage(draft=[{}, {}], facts={}, law=the_law(), today=TODAY))
    assert drawn.count('type="radio"') == 6
    assert " checked" not in drawn


def test_a_draft_with_no_rows_shows_none() -> None:
    assert page(draft=[]).rows.forms == []


def test_junk_keys_never_enter_a_draft() -> None:
    edited = page(posted(TWO, add_row="1") | {"papers-0-evil": "x", "csrf": "y"}).row_edit()
    assert edited is not None
    assert "evil" not in edited[0]


def test_the_first_button_of_the_page_is_a_plain_save() -> None:
    """Enter in a box presses a form's first button: it must not be "Remove"."""
    first = str(page()).partition("<button")[2].partition(">")[0]
    assert 'type="submit"' in first
    assert "name=" not in first


def test_a_page_that_comes_back_without_its_row_count_is_an_error_in_words() -> None:
    form = page({"papers-0-what": "Letter"})
    assert form.problems() == [("", "This page came back incomplete. Check it and save it again.")]
    assert page({"add_row": "1"}).row_edit() == [{}]


def test_more_rows_than_there_is_room_for_is_said() -> None:
    many = {"papers": [{"what": "Letter", "when": None}] * (MOST_ROWS + 1)}
    assert page(posted(many)).problems() == [
        ("", f"There is room for {MOST_ROWS} here. Remove some, or put two together.")
    ]
    full = {"papers": many["papers"][:MOST_ROWS]}
    assert page(posted(full)).is_valid()
    assert len(page(posted(full, add_row="1")).row_edit() or []) == MOST_ROWS


def test_a_row_in_an_answers_file_may_leave_out_all_but_what_it_must_say() -> None:
    assert page().bound_to({"papers": [{"what": "Letter"}]}).is_valid()
    assert page().bound_to({"papers": [{"when": "2026-03-04"}]}).problems() == [("papers.0.what", "Type your answer.")]


def test_what_is_no_row_never_comes_back_as_one() -> None:
    for wrong in ("x", 5, None, {"what": "y"}, ["x", 1], [[]]):
        form = page().bound_to({"papers": wrong})
        assert form.is_valid()
        assert form.answers() == {"papers": []}


def test_rows_work_under_a_prefix() -> None:
    data = {f"proof-{name}": value for name, value in posted(TWO).items()}
    form = page(data, prefix="proof")
    assert form.is_valid(), form.problems()
    assert form.answers() == TWO
    edited = page(data | {"add_row": "1"}, prefix="proof").row_edit()
    assert edited is not None
    assert edited[0]["what"] == "Letter"


def test_each_row_has_a_line_on_the_check_page() -> None:
    assert page().display(TWO) == [
        ("Paper 1", "What: Letter\nWhen: March 4, 2026", "papers"),
        ("Paper 2", "What: Photo\nWhen: I don't know", "papers"),
    ]


def test_a_page_of_rows_is_checked_once_however_often_it_is_asked() -> None:
    class Counted(Papers):
        times = 0

        def full_clean(self) -> None:
            self.times += 1
            super().full_clean()

    form = Counted(posted(TWO), facts={}, law=the_law(), today=TODAY)
    assert form.is_valid()
    assert (form.problems(), form.answers(), bool(str(form))) == ([], TWO, True)
    assert form.times == 1
