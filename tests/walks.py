"""Hypothesis strategies for whole interviews: the route is walked, each page answered as its own form allows."""

from typing import Any

from hypothesis import strategies as st

from interview.route import walk
from interview.steps import BY_NAME, STEPS
from orders.law import the_law
from orders.path import PATHS, Path
from tests.conftest import TODAY
from tests.interview.forms.strategies import answers_of

Answers = dict[str, dict[str, Any]]
LAW = the_law()
DRAFTED = sorted(code for code, one in LAW.jurisdictions.items() if one.draftable)
MOST_PAGES = 200


def settling(path: Path, state: str) -> Answers:
    """The answers that put a person on one path."""
    return {
        "where": {"state": state},
        "role": {"role": str(path.role), "helper": "self"},
        "order-type": {"kind": str(path.kind)},
        "civil-type": {"civil_type": "family"},
        "hearing-date": {"hearing_state": "ahead", "hearing_on": "2026-12-15"},
        "aim": {"aim": str(path.aim)},
        "criminal-stage": {"stage": "probation"},
    }


@st.composite
def finished(draw: st.DrawFn, answers: Answers) -> Answers:
    """Go on from `answers` to the end of the interview, page by page."""
    answers = dict(answers)
    for _page in range(MOST_PAGES):
        route = walk(STEPS, answers, LAW)
        step = route.first_unanswered
        if step is None:
            return answers
        form = BY_NAME[step].form(facts=route.facts, law=LAW, today=TODAY)
        answers[step] = draw(answers_of(form, whole=True))
    raise AssertionError("the interview does not end")


@st.composite
def interviews(draw: st.DrawFn, path: Path | None = None, state: str | None = None) -> Answers:
    """A whole interview on one path (any, unless named) of one jurisdiction (any, unless named)."""
    on = path or draw(st.sampled_from(PATHS))
    return draw(finished(settling(on, state or draw(st.sampled_from(DRAFTED)))))


@st.composite
def changed_minds(draw: st.DrawFn) -> Answers:
    """A whole interview in which the person went back once or more, answered otherwise, and went on to the end."""
    answers = draw(interviews())
    for _time in range(draw(st.integers(1, 3))):
        route = walk(STEPS, answers, LAW)
        step = draw(st.sampled_from(route.steps))
        form = BY_NAME[step].form(facts=route.facts, law=LAW, today=TODAY)
        answers = draw(finished(answers | {step: draw(answers_of(form, whole=True))}))
    return answers
