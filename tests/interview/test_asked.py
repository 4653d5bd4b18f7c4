"""An answer that goes beyond what a page asks now no longer stands: it can never speak or print."""

from typing import Any

import pytest

from interview.asked import FIELDS
from interview.route import walk
from interview.steps import BY_NAME, STEPS
from orders.law import the_law
from tests.interview.forms import situations as s

FACTS = {
    "civil-type": {"civil_type": "family"},
    "order": {},
    "order-dates": {},
    "order-end": {},
    "other-courts": {},
    "terms": {"terms": ["no_contact", "no_harm"]},
    "criminal-case": {},
}


def standing(answers: dict[str, dict[str, Any]]) -> set[str]:
    return set(walk(STEPS, {**FACTS, **answers}, the_law()).facts)


CASES: list[tuple[str, str, s.Facts, s.Facts, dict[str, Any]]] = [
    ("the side changed", "other-party", s.FINAL_PROTECTED, s.FINAL_RESTRAINED, {"name": "Kim", "address": "12 Elm St"}),
    ("the side changed", "other-party", s.FINAL_PROTECTED, s.FINAL_RESTRAINED, {"name": "Kim", "in_custody": "no"}),
    ("the side changed", "you", s.FINAL_PROTECTED, s.FINAL_RESTRAINED, {"name": "Lee", "capacity": "self"}),
    ("the side changed", "contact", s.FINAL_PROTECTED, s.FINAL_RESTRAINED, {"address_to_print": "court_has_it"}),
    ("the side changed", "cases", s.FINAL_PROTECTED, s.FINAL_RESTRAINED, {"child_protection_case": "yes"}),
    ("the side changed", "serving", s.FINAL_PROTECTED, s.FINAL_RESTRAINED, {"address_known": "yes"}),
    ("a criminal order after all", "contact", s.FINAL_PROTECTED, s.CRIMINAL_PROTECTED, {"address": "12 Elm St"}),
    ("a criminal order after all", "you", s.FINAL_PROTECTED, s.CRIMINAL_PROTECTED, {"capacity": "was_minor"}),
    ("a criminal order after all", "you", s.FINAL_PROTECTED, s.CRIMINAL_PROTECTED, {"petitioner_name": "Kim"}),
    (
        "a trial is still to come",
        "story",
        s.CRIMINAL_RESTRAINED,
        s.BEFORE_TRIAL,
        {"statement": "We met", "why_safe": "x"},
    ),
    (
        "the terms were corrected",
        "keep",
        s.FINAL_PROTECTED,
        s.facts("final_civil", "protected", terms={"terms": ["no_harm"]}),
        {"keep_terms": ["no_contact"]},
    ),
    (
        "the state was corrected",
        "serving",
        s.FINAL_RESTRAINED | {"where": {"state": "OH"}},
        s.FINAL_RESTRAINED | {"where": {"state": "NY"}},
        {"method": "clerk_serves"},
    ),
]


@pytest.mark.parametrize(
    ("why", "step", "before", "after", "given"), CASES, ids=[f"{step}: {why}" for why, step, *_rest in CASES]
)
def test_an_answer_stands_until_the_page_would_not_ask_it(why, step, before, after, given):
    assert step in standing(before | {step: given})
    assert step not in standing(after | {step: given})


@pytest.mark.parametrize("step", FIELDS)
@pytest.mark.parametrize("given", s.PAIRS.values(), ids=s.PAIRS)
def test_a_page_draws_just_what_it_may_keep(step, given):
    assert set(BY_NAME[step].form(facts=given, law=the_law(), today=s.TODAY).asked) == set(FIELDS[step](given))
