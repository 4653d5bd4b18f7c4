"""The one-page request for what would help at court: only what may be read by the other side (ADVOCATE.md 21, 22)."""

from typing import Any

import pytest

from orders.aim import Aim
from orders.codes import CourtNeed
from orders.kind import Kind
from orders.papers.environment import environment
from orders.papers.needed import NEEDS_PAPERS
from orders.papers.paper import Paper, Pile
from orders.papers.render import lay_out
from orders.path import PATHS, Path, path_for
from orders.role import Role
from tests.papers.filled import filled, name_of
from tests.papers.printed import packet, words

ASKING = [path for path in PATHS if NEEDS_PAPERS & set(path.to_file)]
NOT_ASKING = [path for path in PATHS if path not in ASKING]
ON_PAPER = [need for need in CourtNeed if need != CourtNeed.JUDGE_ALONE]
PREPARING = path_for(Kind.FINAL_CIVIL, Role.RESTRAINED, Aim.PREPARE)
NOTHING: dict[str, Any] = {"interpreter_language": None, "remote": None, "cannot_come_on": None, "court_needs": []}


def request_of(path: Path, state: str = "MS", **steps: dict[str, Any]) -> Paper | None:
    papers = packet(filled(path, state, **steps)).papers
    return next((paper for paper in papers if paper.name in NEEDS_PAPERS), None)


def said(path: Path, *needs: CourtNeed, **hearing: Any) -> str:
    paper = request_of(path, hearing=NOTHING | hearing | {"court_needs": needs}, custody={"in_custody": "no"})
    return words(paper) if paper else ""


def test_each_need_has_words_but_a_private_word_with_the_judge() -> None:
    say = environment("en").get_template("papers/court/arrangements.html").module.arrangement  # type: ignore[attr-defined]
    assert len({str(say(need)).strip() for need in ON_PAPER}) == len(ON_PAPER)
    with pytest.raises(Exception, match="judge_alone"):
        str(say(CourtNeed.JUDGE_ALONE))


@pytest.mark.parametrize("path", ASKING, ids=name_of)
def test_whoever_chose_something_asks_for_exactly_that(path: Path) -> None:
    text = said(path, CourtNeed.WAIT_APART, CourtNeed.CHILDCARE, CourtNeed.JUDGE_ALONE)
    assert "to let me wait in a room apart from the other side" in text
    assert "a place where my children can wait" in text
    assert "an officer near me" not in text
    assert "judge without" not in text


@pytest.mark.parametrize("path", ASKING, ids=name_of)
@pytest.mark.parametrize("needs", [(), (CourtNeed.JUDGE_ALONE,)], ids=["nothing", "only a private word"])
def test_who_chose_nothing_for_a_paper_has_no_such_paper(path: Path, needs: tuple[CourtNeed, ...]) -> None:
    assert said(path, *needs) == ""


@pytest.mark.parametrize("path", NOT_ASKING, ids=name_of)
def test_who_goes_to_no_hearing_or_files_nothing_in_a_criminal_case_has_none(path: Path) -> None:
    assert path.aim in (Aim.RENEW, Aim.APPEAL) or (path.kind, path.role) == (Kind.CRIMINAL, Role.PROTECTED)
    assert request_of(path) is None


@pytest.mark.parametrize("path", ASKING, ids=name_of)
def test_what_is_said_of_health_is_on_no_paper_to_file(path: Path) -> None:
    made = packet(filled(path, hearing={"accommodation": "Accommodation"}))
    assert [paper.name for paper in made.in_pile(Pile.FILE) if "Accommodation" in words(paper)] == []


@pytest.mark.parametrize("path", ASKING, ids=name_of)
def test_phone_or_video_is_one_question_and_calls_for_the_paper_by_itself(path: Path) -> None:
    assert said(path, remote="yes").count("by phone or video") == 1
    assert said(path, CourtNeed.WAIT_APART, remote="yes").count("by phone or video") == 1
    assert said(path, CourtNeed.WAIT_APART, remote="no").count("by phone or video") == 0


def test_who_is_in_custody_asks_for_video_once() -> None:
    path = path_for(Kind.FINAL_CIVIL, Role.RESTRAINED, Aim.OPPOSE_CHANGE)
    made = packet(filled(path, hearing=NOTHING | {"remote": "yes"}, custody={"in_custody": "yes"}))
    asking = [paper for paper in made.in_pile(Pile.FILE) if "I ask to appear by video" in words(paper)]
    assert [paper.name for paper in asking] == ["response_to_motion"]
    assert "phone or video" not in words(asking[0])


def test_a_person_in_custody_with_nothing_else_to_file_asks_to_be_brought() -> None:
    asks = "I ask to appear by video, or to be brought to the hearing."
    held = request_of(PREPARING, hearing=NOTHING, custody={"in_custody": "yes"})
    assert held is not None
    assert asks in words(held)
    assert request_of(PREPARING, hearing=NOTHING, custody={"in_custody": "no"}) is None


@pytest.mark.parametrize(
    "path",
    [one for one in PATHS if one.role == Role.RESTRAINED and one.aim != Aim.APPEAL],
    ids=name_of,
)
def test_in_custody_a_paper_asks_to_be_brought_and_the_checklist_says_so(path: Path) -> None:
    made = packet(filled(path, custody={"in_custody": "yes"}))
    asks = "I ask to appear by video, or to be brought to the hearing."
    assert any(asks in words(paper) for paper in made.in_pile(Pile.FILE))
    kept = next(paper for paper in made.papers if paper.name == "checklist")
    assert f'Your papers say: "{asks}"' in words(kept)


@pytest.mark.parametrize("state", ["MS", "TX", "NY", "OH"])
def test_it_is_one_page_however_much_is_chosen(state: str) -> None:
    paper = request_of(ASKING[0], state, hearing={"court_needs": list(CourtNeed)}, custody={"in_custody": "yes"})
    assert paper is not None
    assert len(lay_out(paper, "CV-2").pages) == 1
