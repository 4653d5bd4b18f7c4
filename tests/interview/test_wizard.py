"""The interview, page by page: where each answer leads, what a page costs, and what stands on it."""

from collections import Counter
from typing import Any

import pytest
from django.db import connection
from django.forms import BaseForm
from django.test.utils import CaptureQueriesContext

from interview.forms.base import StepForm
from interview.models import Case
from interview.route import walk
from interview.steps import BY_NAME, STEPS
from orders.law import Law
from tests.conftest import SAMPLES, sample
from tests.interview.visitor import Visitor

ENDING = sample("final-protected-end-ca")
LONGEST = sample("final-restrained-change-or") | {
    "order-type": {"kind": "not_sure"},
    "clues": sample("not-sure-ca")["clues"],
    "order-result": {"confirmed_kind": "final_civil"},
}
"""Restrained, with a helper, not sure of the kind, children named: no one is asked more."""
PAIRS = (
    "final-protected-end-ca",
    "final-restrained-end-nj",
    "temporary-protected-end-nj",
    "temporary-restrained-end-ca",
    "criminal-protected-end-co",
    "criminal-restrained-change-ca",
)


@pytest.fixture
def validations(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Counts the pages' forms that are validated; rows count with their page."""
    counted: Counter[str] = Counter()
    real = BaseForm.full_clean

    def count(form: BaseForm) -> None:
        counted["validated"] += form.is_bound and isinstance(form, StepForm)
        real(form)

    monkeypatch.setattr(BaseForm, "full_clean", count)
    return counted


@pytest.mark.parametrize("name", PAIRS)
def test_answers_lead_from_the_first_question_to_the_papers(visitor: Visitor, name: str, law: Law) -> None:
    walked = visitor.walk(sample(name))
    assert walked[0] == "where"
    assert walked[-1] == "check"
    assert visitor.here == "papers"
    assert set(sample(name)) <= set(walked)


def test_the_longest_path_is_the_one_measured(law: Law) -> None:
    lengths = [len(walk(STEPS, sample(path.stem), law).steps) for path in SAMPLES]
    assert len(walk(STEPS, LONGEST, law).steps) > max(lengths)


def test_a_page_validates_nothing_and_an_answer_one_form(visitor: Visitor, validations: Counter[str]) -> None:
    step, pages = "where", 0
    while step != "papers":
        validations.clear()
        page = visitor.read(step)
        assert (step, validations["validated"]) == (step, 0)
        data = visitor.filled(step, LONGEST.get(step, {}), page)
        validations.clear()
        response = visitor.send(step, data)
        assert (step, response.status_code, validations["validated"]) == (step, 302, 1)
        step, pages = visitor.name_at(response["Location"]) or "papers", pages + 1
    assert pages >= 30


def test_the_queries_of_a_page_do_not_grow_with_the_steps(visitor: Visitor) -> None:
    counts: set[tuple[int, int]] = set()
    step = "where"
    while step != "papers":
        with CaptureQueriesContext(connection) as reading:
            page = visitor.read(step)
        data = visitor.filled(step, LONGEST.get(step, {}), page)
        with CaptureQueriesContext(connection) as sending:
            response = visitor.send(step, data)
        counts.add((len(reading), len(sending)))
        step = visitor.name_at(response["Location"]) or "papers"
    assert counts == {(1, 2)}


def test_looking_at_every_page_changes_nothing_that_is_kept(visitor: Visitor) -> None:
    walked = visitor.walk(ENDING)
    before = Case.objects.values().get()
    for step in walked:
        assert visitor.read(step).status_code == 200
    assert visitor.here == "papers"
    assert Case.objects.values().get() == before


def test_a_page_shows_what_was_answered(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="you")
    visitor.answer("you", {"name": "Elena Marquez", "capacity": "self"})
    assert 'value="Elena Marquez"' in visitor.read("you").content.decode()


def test_titles_number_the_pages_and_name_nothing(visitor: Visitor) -> None:
    walked = visitor.walk(ENDING)
    titles = [visitor.read(step).content.decode().partition("<title>")[2].partition("</title>")[0] for step in walked]
    assert titles == [f"Court papers – page {number}" for number in range(1, len(walked) + 1)]


def test_a_page_with_errors_says_so_first_and_keeps_what_was_typed(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="you")
    data = visitor.filled("you", {"name": "Kept as typed", "capacity": "self"})
    del data["you-capacity"]
    page = visitor.send("you", data)
    text = page.content.decode()
    assert page.status_code == 200
    assert "<title>Error: Court papers – page" in text
    assert 'value="Kept as typed"' in text
    assert 'id="errors"' in text


def test_back_leads_to_the_step_before_on_the_route(visitor: Visitor) -> None:
    walked = visitor.walk(ENDING)
    assert visitor.read("where").context["back"] is None
    backs = [visitor.name_at(visitor.read(step).context["back"]) for step in walked[1:]]
    assert backs == walked[:-1]


def test_a_changed_answer_returns_to_the_check_page(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="check")
    assert visitor.answer("order", {"court_name": "Another court", "county": "Alameda"}) == "check"
    assert "Another court" in visitor.read("check").content.decode()


def test_a_changed_answer_that_opens_a_question_leads_to_it(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="check")
    assert visitor.answer("aim", {"aim": "change"}) == "terms-to-change"
    assert visitor.answer("terms-to-change", {"terms_to_change": ["no_contact"]}) == "check"


def test_changing_an_answer_asks_for_a_last_look_again(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    assert visitor.here == "papers"
    assert visitor.answer("lawyer", {"has_lawyer": "no"}) == "check"
    assert visitor.here == "check"


def test_going_back_to_another_path_restores_its_answers(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="check")
    visitor.answer("role", {"role": "restrained", "helper": "self"})
    assert visitor.here != "check"
    assert visitor.answer("role", {"role": "protected", "helper": "self"}) == "check"


def test_the_check_page_shows_every_answer_with_its_own_change_link(visitor: Visitor) -> None:
    walked = visitor.walk(ENDING, until="check")
    rows = [row for part in visitor.read("check").context["answers"] for row in part.rows]
    linked = {visitor.name_at(row.change_url.partition("#")[0]) for row in rows}
    assert linked == set(walked)
    assert "Elena Marquez" in [row.answer for row in rows]


def test_the_check_page_lists_what_is_still_unknown(visitor: Visitor) -> None:
    visitor.walk(ENDING | {"order": {"court_name": None, "case_number": None, "county": "Alameda"}}, until="check")
    open_rows = [row.question for row in visitor.read("check").context["blanks"]]
    assert {"Name of the court", "Case number"} <= set(open_rows)
    assert not {"County", "E-mail"} & set(open_rows)


def test_the_check_page_tells_unknown_from_unanswered(visitor: Visitor) -> None:
    visitor.walk(ENDING | {"order": {"court_name": None, "county": "Alameda"}}, until="check")
    rows = [row for part in visitor.read("check").context["answers"] for row in part.rows]
    answers = {row.question: row.answer for row in rows}
    assert answers["E-mail"] == "Not answered"
    assert answers["Name of the court"] not in ("Not answered", "")


def test_after_the_question_about_free_choice_everyone_reads_the_same(visitor: Visitor, clock: Any) -> None:
    texts = set()
    for code in _codes_of_choice():
        other = Visitor()
        other.walk(ENDING, until="your-choice")
        data = other.filled("your-choice", {})
        response = other.send("your-choice", data | {"your-choice-pressured": code})
        text = other.client.get(response["Location"]).content.decode()
        assert "Before you decide" in text
        texts.add(len(text))
    assert len(texts) == 1


def _codes_of_choice() -> list[str]:
    return [code for code, _ in BY_NAME["your-choice"].form.base_fields["pressured"].choices]


def test_what_was_answered_about_free_choice_is_kept_nowhere(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="your-choice")
    for code in [*_codes_of_choice(), "no such code"]:
        data = visitor.filled("your-choice", {}) | {"your-choice-pressured": code}
        assert visitor.send("your-choice", data).status_code == 302
        assert visitor.document.answers["your-choice"] == {"seen": True}
        assert f'"{code}"' not in visitor.document.to_bytes().decode()
        page = visitor.read("your-choice")
        assert "checked" not in page.content.decode()


def test_a_helper_who_is_the_other_party_ends_here_and_nothing_is_kept(visitor: Visitor) -> None:
    visitor.walk(ENDING | {"role": {"role": "protected", "helper": "friend"}}, until="helper")
    before = Case.objects.values("sealed", "version").get()
    page = visitor.send("helper", visitor.filled("helper", {"is_other_party": "yes"}))
    assert page.status_code == 200
    assert "not for the other person" in page.content.decode()
    assert Case.objects.values("sealed", "version").get() == before
    assert visitor.here == "helper"


def test_a_helper_who_changes_to_the_other_party_is_asked_again(visitor: Visitor) -> None:
    walked = visitor.walk(LONGEST, until="check")
    assert "helper" in walked
    visitor.send("helper", visitor.filled("helper", {"is_other_party": "yes"}))
    assert visitor.here == "helper"


def test_rows_are_added_and_removed_without_being_checked(visitor: Visitor, validations: Counter[str]) -> None:
    visitor.walk(LONGEST, until="children")
    data = visitor.filled("children", {"children": [{"initials": "L.Z.", "birth_year": 2020}]})
    validations.clear()
    half_done = data | {"children-children-0-birth_year": "20", "add_row": "1"}
    response = visitor.send("children", half_done)
    assert (visitor.name_at(response["Location"]), validations["validated"]) == ("children", 0)
    page = visitor.read("children")
    assert len(page.context["form"].rows.forms) == 2
    assert 'value="L.Z."' in page.content.decode()
    assert 'value="20"' in page.content.decode()


def test_rows_being_edited_are_no_answer_until_saved(visitor: Visitor) -> None:
    visitor.walk(LONGEST, until="check")
    data = visitor.filled("children", {"children": [{"initials": "L.Z.", "birth_year": 2020}]})
    visitor.send("children", data | {"remove_row": "0"})
    assert visitor.here == "check"
    assert "L.Z." in visitor.read("check").content.decode()
    page = visitor.read("children")
    assert "L.Z." not in page.content.decode()
    assert visitor.send("children", visitor.filled("children", {"children": []}, page)).status_code == 302
    assert "L.Z." not in visitor.read("check").content.decode()
