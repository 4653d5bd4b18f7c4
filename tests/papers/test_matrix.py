"""Each state with each path, every line filled and as long as a form lets it be: what `make test-matrix` runs.

An answer stands on no paper the field table does not give it, in every cell. A PDF takes seconds, so each state
once, and each path at least once, goes before the checkers; no letter prints as a box.
"""

import logging
from pathlib import Path as File
from typing import Any

import pytest

from orders.law import the_law
from orders.papers.fields import FIELDS
from orders.papers.paper_html import html_of
from orders.papers.render import PILE_FILES, files_of, render_packet
from orders.path import Path
from tests.papers.accessible import faults
from tests.papers.filled import FILING, filled, name_of
from tests.papers.printed import packet, papers_to_hand_in

STATES = tuple(sorted(code for code, one in the_law().jurisdictions.items() if one.draftable))
LONG = {
    ("you", "name"): "Longownname " + "Maria de los \u00c1ngeles O\u2019Neill " * 6,
    ("other-party", "name"): "Longothername " + "\u674e\u5c0f\u9f8d \u0645\u062d\u0645\u062f " * 20,
    ("order", "court_name"): "Longcourtname " + "Division of Domestic Relations " * 5,
    ("order", "case_number"): "Longcasenumber-" + "9" * 60,
    ("story", "statement"): "Longstory " + "I kept every term of the order. " * 120,
    ("story", "why_safe"): "Longwhysafe " + "We live in two towns. " * 120,
    ("reasons", "statement"): "Longreasons " + "I feel safe now. " * 120,
}


def _facts(state: str, path: Path) -> dict:
    facts = filled(path, state)
    for (step, field), text in LONG.items():
        if facts.get(step, {}).get(field):
            facts[step] = facts[step] | {field: text.strip()}
    return facts


def _on_diagonal(state: str, path: Path) -> bool:
    """One path a state, another for each, so that every path comes up."""
    return FILING.index(path) == STATES.index(state) % len(FILING)


CELLS = [(state, path) for state in STATES for path in FILING]


def _cell(state: str, path: Path) -> Any:
    marks = [] if _on_diagonal(state, path) else pytest.mark.matrix
    return pytest.param(state, path, id=f"{state}-{name_of(path)}", marks=marks)


@pytest.mark.slow
@pytest.mark.parametrize(("state", "path"), [_cell(*cell) for cell in CELLS])
def test_a_long_answer_stands_on_no_paper_but_its_own(state: str, path: Path) -> None:
    papers = {paper.name: html_of(paper) for paper in papers_to_hand_in(_facts(state, path))}
    wrong = {
        place: elsewhere
        for place, text in LONG.items()
        if (elsewhere := {name for name, html in papers.items() if text.split()[0] in html} - set(FIELDS[place]))
    }
    assert wrong == {}


@pytest.mark.matrix
@pytest.mark.parametrize(
    ("state", "path"),
    [pytest.param(*cell, id=f"{cell[0]}-{name_of(cell[1])}") for cell in CELLS if _on_diagonal(*cell)],
)
def test_the_longest_answers_print_without_a_fault(
    state: str, path: Path, tmp_path: File, caplog: pytest.LogCaptureFixture
) -> None:
    made = packet(_facts(state, path))
    with caplog.at_level(logging.WARNING, "weasyprint"):
        piles = [pile for pile in PILE_FILES.values() if pile in files_of(made)]
        found = {pile: faults(render_packet(made, pile).files[pile], tmp_path) for pile in piles}
    assert found == dict.fromkeys(piles, [])
    assert not [record for record in caplog.records if ".notdef" in record.getMessage()]
