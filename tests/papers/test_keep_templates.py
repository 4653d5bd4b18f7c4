"""Every code that chooses a template of the papers to keep has that template, and no template is left over."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from orders.codes import CourtNeed, Stage
from orders.papers.checklist_parts import about, absence, steps_of, tail_of
from orders.papers.clerk_habits import Habit
from orders.papers.environment import TEMPLATES
from orders.papers.key_dates import DateId
from orders.path import PATHS, Referral
from orders.period import Unit
from orders.reasons import Program

CHECKLIST = TEMPLATES / "checklist"


def names(folder: Path) -> set[str]:
    return {path.stem for path in folder.glob("*.html")}


@pytest.mark.parametrize(
    ("folder", "codes"),
    [("need", CourtNeed), ("stage", Stage), ("program", Program), ("ask", Habit), ("period", Unit)],
)
def test_each_code_has_its_words(folder: str, codes: Iterable[str]) -> None:
    assert names(CHECKLIST / folder) == set(codes)


def test_each_referral_has_its_page() -> None:
    assert names(TEMPLATES / "referral") == {*Referral, "what_to_do"}


def test_each_date_has_its_label() -> None:
    labels = {name for name in names(CHECKLIST / "date") if not name.endswith("_unknown")}
    assert labels == set(DateId)


def test_every_step_and_part_of_every_path_is_a_template_and_none_is_left_over() -> None:
    used = {name for path in PATHS for name in (*steps_of(path), *tail_of(path), about(path), absence(path))}
    assert {name for name in used if not (TEMPLATES.parent / name).is_file()} == set()
    own = {
        f"papers/checklist/{folder}/{name}.html"
        for folder in ("steps", "about", "absence")
        for name in names(CHECKLIST / folder)
    }
    assert own <= used
