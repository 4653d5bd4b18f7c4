"""The checklist of every path in every state: it renders whole, warns first, and keeps the six steps in order."""

import re
from collections.abc import Callable

import pytest

from orders.kind import Kind
from orders.law import Law
from orders.path import PATHS, Path
from tests.papers import cases_to_keep as cases
from tests.papers.reading import checklist_html, states

SIX_STEPS = ("case number", "form", "", "", "hearing", "signed order")
PATH_IDS = [f"{path.kind}-{path.role}-{path.aim}" for path in PATHS]
LEFTOVERS = re.compile(r"\bNone\b|\{\{|\{%|\bTrue\b|\bFalse\b|<li>\s*</li>|<p>\s*</p>|<dd>\s*</dd>|Undefined")


@pytest.mark.slow
@pytest.mark.parametrize("facts", [cases.bare, cases.full], ids=["nothing known", "everything known"])
@pytest.mark.parametrize("path", PATHS, ids=PATH_IDS)
def test_every_state_prints_it_whole_with_the_warning_first_and_its_steps_in_order(
    path: Path, facts: Callable[[Path, str], cases.Facts], law: Law
) -> None:
    for state in states(law):
        html = checklist_html(facts(path, state), law)
        left = LEFTOVERS.search(html)
        assert left is None, (state, html[max(0, left.start() - 200) : left.end() + 80])
        assert (
            html.index('id="still-in-force"') < html.index("<h2") < html.index('id="dates"') < html.index('id="step-1"')
        )
        assert path.kind != Kind.FINAL_CIVIL or has_the_guides_six_steps(html), state


def has_the_guides_six_steps(html: str) -> bool:
    """G23-G28: the court and case number, the form, why, filing and service, the hearing, the signed order."""
    headings = re.findall(r"<h3>Step (\d)\. ([^<]+)</h3>", html)
    numbers, titles = zip(*headings, strict=True)
    return list(numbers) == list("123456") and all(word in title for word, title in zip(SIX_STEPS, titles, strict=True))


def test_a_checklist_without_its_last_step_would_be_noticed() -> None:
    headings = [f"<h3>Step {number}. The {word}</h3>" for number, word in enumerate(SIX_STEPS, 1)]
    assert has_the_guides_six_steps("".join(headings))
    assert not has_the_guides_six_steps("".join(headings[:-1] + ["<h3>Step 6. Wait</h3>"]))


@pytest.mark.parametrize("path", PATHS, ids=PATH_IDS)
def test_confidential_contact_never_stands_on_a_checklist(path: Path, law: Law) -> None:
    html = checklist_html(cases.full(path, "CA"), law)
    for private in ("Hidden Lane", "Oakville", "010-7788", "alex@example.org"):
        assert private not in html
