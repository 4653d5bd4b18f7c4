"""Each answer stands on exactly the papers the table names (CONTRACTS.md 20)."""

import json
from collections.abc import Iterator
from dataclasses import fields as fields_of
from functools import cache

import pytest

from orders.aim import Aim
from orders.kind import Kind
from orders.matter import FACTS
from orders.papers.fields import EVERY_POINT, FIELDS
from orders.papers.paper_html import html_of
from orders.path import PATHS, Path
from orders.role import Role
from tests.papers.filled import FILING, PRINTING, filled, name_of
from tests.papers.printed import papers_to_hand_in, to_file

SETTLING = {"where", "role", "order-type", "aim", "civil-type", "end-or-change", "your-choice", "check"}
"""Steps without which there is no path, or another one."""
ANOTHER = {
    ("contact", "address"): {"address_to_print": "own"},
    ("hearing-date", "moved_to"): {"hearing_state": "passed", "hearing_result": "moved", "moved_to": "2027-02-20"},
    ("hearing-date", "hearing_result"): {"hearing_state": "passed", "hearing_result": "missed"},
    ("order-end", "expires"): {"expires": "no_date"},
    ("lawyer", "lawyer_name"): {"has_lawyer": "yes", "lawyer_name": "Lawyername"},
}
"""Answers under which a field can show at all."""
BESIDE = {("hearing", "remote"): {"custody": {"in_custody": "no"}}}
"""Answers of another step under which a field can show at all."""
ONLY_OF_A_CHANGE = {("keep", "keep_terms"), ("terms", "other_term")}
"""Who asks to end all of an order keeps nothing and changes no single term (ADVOCATE.md 15)."""
BY_HAND = {("criminal-stage", "stage"), ("lawyer", "has_lawyer"), ("hearing-date", "hearing_state")}
"""Fields whose absence means the same as the answer given; tests of their own tell what they do."""


def test_the_table_names_every_field_of_a_matter() -> None:
    asked = {(step, field.name) for step, kind in FACTS.items() for field in fields_of(kind)}
    assert asked | {("factors", EVERY_POINT)} == set(FIELDS)


def test_the_table_names_every_paper_and_no_other() -> None:
    named = {paper for papers in FIELDS.values() for paper in papers}
    assert named == {name for path in PATHS for name in (*path.to_file, *path.to_clerk)} | {"letter_lawyer"}


def cases() -> Iterator[tuple[Path, tuple[str, str]]]:
    for path in FILING:
        for place in FIELDS:
            if place[0] not in SETTLING and place not in BY_HAND:
                yield path, place


@pytest.mark.parametrize("path", FILING, ids=name_of)
def test_an_answer_changes_the_papers_that_print_it_and_no_other(path: Path) -> None:
    wrong = {
        place: (shown, expected)
        for own_path, place in cases()
        if own_path == path
        and _is_asked(path, place)
        and (shown := _shown_on(path, place)) != (expected := _expected_on(path, place))
    }
    assert wrong == {}


def _expected_on(path: Path, place: tuple[str, str]) -> set[str]:
    if place in ONLY_OF_A_CHANGE and path.aim == Aim.END:
        return set()
    if place[0] == "hearing-date" and path.aim == Aim.OPPOSE_CHANGE:
        return set()  # The hearing of the other side's request comes first.
    return set(_read(_facts(path, place))) & set(FIELDS[place])


def _facts(path: Path, place: tuple[str, str]) -> dict:
    return filled(path, **{place[0].replace("-", "_"): ANOTHER.get(place, {})}, **BESIDE.get(place, {}))


def _is_asked(path: Path, place: tuple[str, str]) -> bool:
    step, field = place
    return field in _facts(path, place).get(step, {})


def _shown_on(path: Path, place: tuple[str, str]) -> set[str]:
    """The papers that read otherwise, or are gone, without the answer."""
    step, field = place
    said = _facts(path, place)
    unsaid = said | {step: {name: value for name, value in said[step].items() if name != field}}
    without = _read(unsaid)
    return {name for name, html in _read(said).items() if html != without.get(name)}


def _read(facts: dict) -> dict[str, str]:
    return _read_once(json.dumps(facts))


@cache
def _read_once(facts: str) -> dict[str, str]:
    """Each paper's text by its name; the same facts come again and again."""
    return {paper.name: html_of(paper) for paper in papers_to_hand_in(json.loads(facts))}


@pytest.mark.parametrize("stage", ["release_before_trial", "diversion_or_deferred", "unknown"])
def test_before_a_trial_no_account_of_events_prints(stage: str) -> None:
    path = next(one for one in PRINTING if (one.kind, one.role) == (Kind.CRIMINAL, Role.RESTRAINED))
    facts = filled(path, criminal_stage={"stage": stage})
    facts["story"] = {"statement": "Whathappened", "why_safe": "Whysafe"}
    paper = html_of(to_file(facts))
    assert "Whathappened" not in paper
    assert "I say nothing about the charge" in paper
    assert "Whysafe" in paper
