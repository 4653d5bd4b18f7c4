"""Every trap of formtools that FORMTOOLS.md lists, walked into, and what happens here instead."""

from pathlib import Path
from typing import Any

import pytest

from interview import wizard
from interview.models import Case
from interview.wizard import InterviewWizard
from tests.conftest import sample
from tests.interview.visitor import CURRENT, Visitor

ENDING = sample("final-protected-end-ca")
UNSURE = sample("not-sure-ca")


def test_sending_a_page_that_left_the_path_loses_nothing_and_saves_nothing(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="check")
    data = visitor.filled("reasons", {"reasons": ["feel_safe"], "statement": "Typed on an old page"})
    visitor.answer("role", {"role": "restrained", "helper": "self"})
    before = visitor.document
    page = visitor.send("reasons", data)
    assert page.status_code == 409
    assert "Typed on an old page" in page.content.decode()
    assert visitor.document == before


@pytest.mark.parametrize("forged", ["papers", "check", "no-such-step", "", "\0", "x" * 10_000, "where\r\n"])
def test_a_forged_current_step_saves_nothing(visitor: Visitor, forged: str) -> None:
    data = visitor.filled("where", {"state": "CA"})
    assert visitor.send("where", data | {CURRENT: forged}).status_code == 409
    assert visitor.document.answers == {}


def test_a_missing_current_step_saves_nothing(visitor: Visitor) -> None:
    data = visitor.filled("where", {"state": "CA"})
    del data[CURRENT]
    assert visitor.send("where", data).status_code == 409
    assert visitor.document.answers == {}


def test_a_step_that_a_new_version_renamed_is_in_nobodys_way(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="you")
    visitor.change(lambda document: document.with_answer("a-step-of-old", {"name": "x"}))
    assert visitor.here == "you"
    assert visitor.read("you").status_code == 200


def test_a_stale_answer_opens_no_branch(visitor: Visitor) -> None:
    visitor.walk(UNSURE, until="civil-type")
    assert {"clues", "order-result"} <= set(visitor.document.answers)
    assert visitor.answer("order-type", {"kind": "criminal"}) not in ("clues", "order-result", "civil-type")
    assert visitor.client.get(visitor.place("clues")).status_code == 302


def test_two_steps_with_a_field_of_the_same_name_stay_apart(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="check")
    answers = visitor.document.answers
    assert (answers["you"]["name"], answers["other-party"]["name"]) == ("Elena Marquez", "Daniel Reyes")


@pytest.mark.parametrize("step", ["you", "check", "papers", "clues"])
def test_a_later_page_typed_by_hand_leads_kindly_to_the_first_open_one(visitor: Visitor, step: str) -> None:
    visitor.walk(ENDING, until="aim")
    page = visitor.client.get(visitor.place(step), follow=True)
    assert visitor.name_at(page.redirect_chain[-1][0]) == "aim"
    assert "That page is not open now" in page.content.decode()


def test_an_ended_session_gives_back_what_was_typed(visitor: Visitor, clock: Any) -> None:
    visitor.walk(ENDING, until="you")
    data = visitor.filled("you", {"name": "Typed after lunch", "capacity": "self"})
    clock.pass_by(minutes=61)
    page = visitor.send("you", data)
    assert page.status_code == 410
    assert "Typed after lunch" in page.content.decode()
    assert page["Cache-Control"] == "no-store"


def test_the_documented_back_button_drops_nothing(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="you")
    data = visitor.filled("you", {"name": "Typed before Back", "capacity": "self"})
    page = visitor.send("you", data | {"wizard_goto_step": "role"})
    assert "Typed before Back" in page.content.decode()
    assert "you" not in visitor.document.answers


def test_a_typo_in_the_address_moves_nothing(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="you")
    page = visitor.client.get(f"/c/{visitor.case_id}/{'a' * 16}", follow=True)
    assert visitor.name_at(page.redirect_chain[-1][0]) == "you"
    assert visitor.here == "you"


def test_visiting_an_old_page_does_not_move_where_the_case_resumes(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="you")
    visitor.read("role")
    assert visitor.here == "you"


def test_after_the_papers_one_answer_can_be_corrected(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    assert visitor.read("papers").status_code == 200
    assert visitor.read("papers").status_code == 200
    assert visitor.answer("you", {"name": "Elena M. Marquez", "capacity": "self"}) == "check"


def test_a_plain_visit_erases_nothing(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="you")
    before = visitor.document
    visitor.client.get(f"/c/{visitor.case_id}/?reset=1")
    visitor.client.get(visitor.place("where") + "?reset=1")
    assert visitor.document == before


def test_nothing_but_accepted_answers_is_kept(visitor: Visitor) -> None:
    data = visitor.filled("where", {"state": "CA"})
    visitor.send("where", data | {"junk": "x" * 1000, "where-junk": "y", "extra": "z"})
    assert visitor.document.answers == {"where": {"state": "CA"}}
    assert visitor.document.drafts == {}


def test_the_wizard_keeps_no_files() -> None:
    assert not hasattr(InterviewWizard, "file_storage")


def test_two_cases_in_one_browser_never_mix(visitor: Visitor) -> None:
    other = Visitor(visitor.client)
    visitor.answer("where", {"state": "CA"})
    other.answer("where", {"state": "TX"})
    assert Case.objects.count() == 2
    assert visitor.document.answers == {"where": {"state": "CA"}}
    assert other.document.answers == {"where": {"state": "TX"}}


def test_a_page_shows_nothing_of_formtools_extra_data(visitor: Visitor) -> None:
    assert visitor.read("where").context["wizard"]["steps"].current == "where"


def test_the_methods_that_validate_everything_again_are_not_used() -> None:
    files = list(Path(wizard.__file__).parent.rglob("*.py"))
    assert len(files) > 20
    for file in files:
        text = file.read_text()
        assert "get_cleaned_data_for_step" not in text
        assert "get_all_cleaned_data" not in text
