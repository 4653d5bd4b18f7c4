"""An answer left behind by a changed path never opens a branch, speaks in a finding or prints (DESIGN.md 2)."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interview.route import walk
from interview.steps import STEPS
from orders.findings import findings
from orders.law import the_law
from orders.matter import Matter
from orders.papers.assemble import assemble
from orders.papers.paper_html import html_of
from orders.path import PATHS
from tests.conftest import TODAY
from tests.walks import Answers, changed_minds, interviews

pytestmark = pytest.mark.slow
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
LAW = the_law()
CANARY = "LEFTBEHIND"


def marked(value: Any) -> Any:
    """A value with each text in it made into a canary; codes, dates and numbers become one too."""
    if isinstance(value, list):
        return [marked(part) for part in value]
    if isinstance(value, dict):
        return {name: marked(part) for name, part in value.items()}
    return CANARY if isinstance(value, str) else value


def with_canaries(answers: Answers) -> Answers:
    """The same answers, where those of steps off the route hold nothing but canaries."""
    facts = walk(STEPS, answers, LAW).facts
    return {step: given if step in facts else marked(given) for step, given in answers.items()}


@settings(max_examples=50, deadline=None, suppress_health_check=SLOW)
@given(answers=changed_minds())
def test_answers_left_behind_open_no_branch(answers: Answers) -> None:
    route = walk(STEPS, answers, LAW)
    assert walk(STEPS, route.facts, LAW) == route
    assert walk(STEPS, with_canaries(answers), LAW) == route


@settings(max_examples=25, deadline=None, suppress_health_check=SLOW)
@given(answers=changed_minds())
def test_answers_left_behind_neither_speak_nor_print(answers: Answers) -> None:
    facts = walk(STEPS, with_canaries(answers), LAW).facts
    matter = Matter.from_facts(facts)
    found = findings(matter, LAW.jurisdictions.get(matter.where.state or ""), TODAY)
    assert CANARY not in "".join(str(dict(one.values)) for one in found)
    assert CANARY not in "".join(html_of(paper) for paper in assemble(facts, TODAY, "en").papers)


@settings(max_examples=20, deadline=None, suppress_health_check=SLOW)
@given(answers=interviews())
def test_going_back_and_answering_the_same_changes_nothing(answers: Answers) -> None:
    route = walk(STEPS, answers, LAW)
    assert walk(STEPS, dict(reversed(answers.items())), LAW) == route


@pytest.mark.parametrize(("was", "becomes"), [("final_civil", "temporary"), ("temporary", "final_civil")])
@settings(max_examples=10, deadline=None, suppress_health_check=SLOW)
@given(data=st.data())
def test_a_civil_kind_changed_late_keeps_what_still_makes_sense(was: str, becomes: str, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from([path for path in PATHS if path.kind == was and path.aim in ("end", "change")]))
    answers = data.draw(interviews(path))
    facts = walk(STEPS, answers | {"order-type": {"kind": becomes}}, LAW).facts
    kept = ("aim", "order", "order-dates", "order-end", "terms", "you", "contact", "other-party", "cases")
    assert {step: facts.get(step) for step in kept} == {step: answers[step] for step in kept}
