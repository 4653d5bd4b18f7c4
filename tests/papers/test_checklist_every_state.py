"""The checklist of every path in every state: it renders whole, warns first, and keeps the six steps in order."""

import re
from collections.abc import Callable

import pytest

from orders.aim import Aim
from orders.jurisdiction.ending import speaks_of_a_change
from orders.kind import Kind
from orders.law import Law
from orders.papers.state_view import StateView
from orders.path import PATHS, Path
from orders.role import Role
from tests.papers import cases_to_keep as cases
from tests.papers.reading import checklist_html, states, words

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


ENDS = re.compile(r"dismiss|terminat|vacate|quash|dissol|set aside", re.IGNORECASE)


@pytest.mark.parametrize("role", Role)
def test_a_change_is_given_no_title_and_no_form_that_only_ends_an_order(role: Role, law: Law) -> None:
    """New Jersey's packet CN 12420 says of itself that it is only for ending; many titles say it by their verb."""
    for state in states(law):
        view = StateView(law.jurisdictions[state], role, Aim.CHANGE)
        named = [view.title.text] if view.title else []
        named += [str(form.title) for form in view.forms if form not in view.response_forms]
        wrong = [one for one in named if ENDS.search(one) and not speaks_of_a_change(one)]
        assert not wrong, (state, wrong)


def test_a_change_in_new_jersey_is_not_sent_to_the_paper_that_ends_the_order(law: Law) -> None:
    for role, to_end in ((Role.PROTECTED, "Request by Plaintiff for Dismissal"), (Role.RESTRAINED, "CN 12420, Form A")):
        ends = words(checklist_html(cases.full(cases.path(Kind.FINAL_CIVIL, role, Aim.END), "NJ"), law))
        changes = words(checklist_html(cases.full(cases.path(Kind.FINAL_CIVIL, role, Aim.CHANGE), "NJ"), law))
        assert to_end in ends and to_end not in changes
        assert "the paper is called" in ends and "the paper is called" not in changes
        assert "Tell the clerk you want to ask the judge to change a part of the order." in changes
        assert 'Ask the clerk: "Does a change follow the same rule?"' in changes
        assert "follow the same rule" not in ends
