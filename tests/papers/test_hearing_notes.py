"""The notes for the hearing: one page, for whoever has one, true to their side."""

import pytest

from orders.aim import Aim
from orders.codes import Term
from orders.kind import Kind
from orders.papers.environment import TEMPLATES
from orders.papers.hearing_notes import questions_of
from orders.papers.paper import Paper
from orders.papers.render import lay_out
from orders.path import PATHS, Path
from orders.reasons import Change, Reason
from orders.role import Role
from tests.papers.filled import filled, name_of
from tests.papers.printed import packet, words

HEARD = [path for path in PATHS if path.aim not in (Aim.RENEW, Aim.APPEAL)]
MOST = {
    "reasons": {"reasons": list(Reason)},
    "changes": {"changes": list(Change)},
    "terms_to_change": {"terms_to_change": list(Term), "change_wanted": "Much"},
    "lawyer": {"has_lawyer": "yes", "lawyer_name": "Lawyername"},
    "order": {"case_number": "9" * 30},
}


def notes(facts: dict) -> Paper:
    return next(paper for paper in packet(facts).papers if paper.name == "hearing_notes")


@pytest.mark.parametrize("path", PATHS, ids=name_of)
def test_whoever_has_a_hearing_gets_notes_for_it(path: Path) -> None:
    assert ("hearing_notes" in [paper.name for paper in packet(filled(path)).papers]) == (path in HEARD)


def test_every_question_and_request_has_its_words_and_none_is_left_over() -> None:
    used = {questions_of(path) for path in HEARD} | {f"papers/hearing_notes/ask/{path.aim}.html" for path in HEARD}
    kept = {f"papers/{file.relative_to(TEMPLATES)}" for file in (TEMPLATES / "hearing_notes").rglob("*.html")}
    assert used == kept


@pytest.mark.slow
@pytest.mark.parametrize("path", HEARD, ids=name_of)
def test_they_fit_on_one_page_however_much_was_answered(path: Path) -> None:
    said = filled(path)
    most = {step: answers for step, answers in MOST.items() if step.replace("_", "-") in said}
    assert len(lay_out(notes(filled(path, **most)), "1").pages) == 1


@pytest.mark.parametrize("path", HEARD, ids=name_of)
def test_each_side_hears_what_it_must_not_do(path: Path) -> None:
    text = words(notes(filled(path)))
    assert "It stays in force until the judge signs a new paper." in text
    restrained = path.role == Role.RESTRAINED
    assert ("Do not speak to the other person, look for them or pass them anything" in text) == restrained
    assert ("I would like to speak to a lawyer before I answer that." in text) == restrained
    assert ("Do not let anyone tell you what to say." in text) != restrained


@pytest.mark.parametrize("path", HEARD, ids=name_of)
def test_only_who_looks_forward_is_told_not_to_argue_the_old_case(path: Path) -> None:
    forward = (
        path.kind == Kind.FINAL_CIVIL
        and path.role == Role.RESTRAINED
        and path.aim
        not in (
            Aim.SET_ASIDE,
            Aim.OPPOSE_CHANGE,
        )
    )
    assert ("Do not argue that the first judge was wrong." in words(notes(filled(path)))) == forward


def test_the_day_is_printed_where_it_is_known_and_a_blank_where_not() -> None:
    path = next(one for one in HEARD if one.aim == Aim.OPPOSE_RENEWAL)
    assert "Day: February 10, 2027" in words(notes(filled(path)))
    assert "Day: February" not in words(notes(filled(path, renewal={"hearing_on": None})))


def test_their_own_points_are_listed_and_obeyed_only_where_it_is_so() -> None:
    path = next(one for one in HEARD if (one.role, one.aim) == (Role.RESTRAINED, Aim.END))
    text = words(notes(filled(path)))
    for point in ("I have obeyed the order, all of it.", "My health has changed.", "I finished counseling or therapy."):
        assert point in text
    assert "I have obeyed" not in words(notes(filled(path, record={"compliance": "alleged_violation"})))
    assert "Storystatement" not in text


@pytest.mark.parametrize("path", [path for path in HEARD if path.kind == Kind.CRIMINAL], ids=name_of)
def test_only_an_accused_person_is_told_of_arrest_for_staying_away(path: Path) -> None:
    text = words(notes(filled(path)))
    assert ("may order your arrest" in text) == (path.role == Role.RESTRAINED)
    assert ("If you got a subpoena" in text) == (path.role == Role.PROTECTED)


def test_who_gave_no_points_has_room_to_write_them() -> None:
    room = "What I want the judge to know:"
    path = next(one for one in HEARD if (one.kind, one.aim) == (Kind.TEMPORARY, Aim.PREPARE))
    assert room in words(notes(filled(path)))
    asking = next(one for one in HEARD if (one.role, one.aim) == (Role.RESTRAINED, Aim.END))
    assert room not in words(notes(filled(asking)))


@pytest.mark.parametrize("aim", [Aim.END, Aim.CHANGE])
def test_who_asks_to_stop_a_temporary_order_is_asked_for_the_free_choice_and_not_for_the_story(aim: Aim) -> None:
    path = next(one for one in PATHS if (one.kind, one.role, one.aim) == (Kind.TEMPORARY, Role.PROTECTED, aim))
    text = words(notes(filled(path)))
    assert "Is this your own free choice? Has anyone pushed you" in text
    assert "What do you want from the court?" in text and "stay safe?" in text
    assert "Tell it in order, with dates" not in text
