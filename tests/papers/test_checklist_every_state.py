"""The checklist of every path in every state: it renders whole, warns first, and keeps the six steps in order."""

import re

import pytest

from orders.kind import Kind
from orders.law import Law
from orders.path import PATHS, Path
from tests.papers import cases_to_keep as cases
from tests.papers.reading import checklist_html, states

FINAL = [path for path in PATHS if path.kind == Kind.FINAL_CIVIL]
PATH_IDS = [f"{path.kind}-{path.role}-{path.aim}" for path in PATHS]
LEFTOVERS = re.compile(r"\bNone\b|\{\{|\{%|\bTrue\b|\bFalse\b|<li>\s*</li>|<p>\s*</p>|<dd>\s*</dd>|Undefined")


@pytest.mark.parametrize("facts", [cases.bare, cases.full], ids=["nothing known", "everything known"])
@pytest.mark.parametrize("path", PATHS, ids=PATH_IDS)
def test_renders_in_every_state_without_leftovers(path: Path, facts, law: Law) -> None:
    for state in states(law):
        html = checklist_html(facts(path, state), law)
        found = LEFTOVERS.search(html)
        assert found is None, (state, html[max(0, found.start() - 200) : found.end() + 80])


@pytest.mark.parametrize("path", PATHS, ids=PATH_IDS)
def test_the_warning_comes_before_everything_else(path: Path, law: Law) -> None:
    for state in states(law):
        html = checklist_html(cases.bare(path, state), law)
        assert (
            html.index('id="still-in-force"') < html.index("<h2") < html.index('id="dates"') < html.index('id="step-1"')
        )


@pytest.mark.parametrize("path", FINAL, ids=[f"{path.role}-{path.aim}" for path in FINAL])
def test_final_orders_have_six_steps_in_the_guides_order(path: Path, law: Law) -> None:
    for state in states(law):
        html = checklist_html(cases.full(path, state), law)
        headings = re.findall(r"<h3>Step (\d)\. ([^<]+)</h3>", html)
        assert [number for number, _ in headings] == list("123456")
        for (_, heading), word in zip(
            headings, ("case number", "form", "", "", "hearing", "signed order"), strict=True
        ):
            assert word in heading


@pytest.mark.parametrize("path", PATHS, ids=PATH_IDS)
def test_confidential_contact_never_stands_on_a_checklist(path: Path, law: Law) -> None:
    html = checklist_html(cases.full(path, "CA"), law)
    for private in ("Hidden Lane", "Oakville", "010-7788", "alex@example.org"):
        assert private not in html
