"""An answers file: the answers as JSON, taken through the very same forms (CONTRACTS.md 9, docs/answers.md).

`{"format": 1, "answers": {step: {field: value}}}`. A missing field is unanswered; null is "I don't know", where the
page offers it.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Any

from interview.forms.base import AnswerForm
from interview.forms.rows import RowsForm
from interview.forms.your_choice import SEEN
from interview.route import Route, walk
from interview.steps import BY_NAME, STEPS, Step
from orders.law import Law
from orders.settled import settled

FORMAT = 1
LARGEST_FILE = 2_000_000
"""Characters. The longest honest file (five stories of 20,000 characters, 40 programs) is a tenth of this."""
NEEDED = (("where", "state"), ("role", "role"), ("order-type", "kind"))
"""Without these no path can be found; everything else may be left out and prints as a blank."""


@dataclass(frozen=True)
class Problem:
    """One wrong place in an answers file: `where` is `step.field` (or a step, or the file), `what` says what to do."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


class AnswersFileError(Exception):
    """The file cannot be used; `problems` names each wrong place."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


def read_answers(text: str, law: Law, today: date) -> Route:
    """Take an answers file's text through the forms and return the route with its facts.

    `today` is what the pages would have taken for today. Raises `AnswersFileError` naming every wrong step and field.
    """
    given = _parsed(text)
    problems = _unknown_steps(given)
    accepted: dict[str, dict[str, Any]] = {}
    for step in STEPS:
        if step.name not in given:
            continue
        facts = walk(STEPS, accepted, law).facts
        if not step.applies(facts, law):
            problems.append(_off_route(step, facts))
            continue
        answers, wrong = _through_form(step, given[step.name], step.form(facts=facts, law=law, today=today))
        problems += wrong
        if not wrong:
            accepted[step.name] = answers
    problems += [Problem(f"{step}.{field}", "this answer is needed") for step, field in NEEDED if step not in given]
    route = walk(STEPS, accepted, law)
    problems += _answers_that_do_not_hold(route, accepted)
    if problems:
        raise AnswersFileError(problems)
    return route


def _parsed(text: str) -> dict[str, dict[str, Any]]:
    if len(text) > LARGEST_FILE:
        raise AnswersFileError([Problem("file", f"it is larger than {LARGEST_FILE:,} characters")])
    try:
        document = json.loads(text, object_pairs_hook=_without_twins)
    except ValueError as error:
        raise AnswersFileError([Problem("file", f"it is not JSON: {error}")]) from error
    problems = list(_shape_problems(document))
    if problems:
        raise AnswersFileError(problems)
    answers: dict[str, dict[str, Any]] = document["answers"]
    return answers


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    twins = {name for name in names if names.count(name) > 1}
    if twins:
        raise ValueError(f"a name stands twice: {', '.join(sorted(twins))}")
    return dict(pairs)


def _shape_problems(document: Any) -> list[Problem]:
    if not isinstance(document, dict):
        return [Problem("file", 'it must be an object: {"format": 1, "answers": {...}}')]
    problems = [
        Problem(name, "unknown; the file holds only format and answers")
        for name in sorted(set(document) - {"format", "answers"})
    ]
    if document.get("format") != FORMAT or isinstance(document.get("format"), bool):
        problems.append(Problem("format", f"must be {FORMAT}"))
    answers = document.get("answers")
    if not isinstance(answers, dict):
        return [*problems, Problem("answers", "must be an object of steps")]
    return problems + [
        Problem(step, "must be an object of fields") for step, fields in answers.items() if not isinstance(fields, dict)
    ]


def _unknown_steps(given: Mapping[str, Any]) -> list[Problem]:
    return [Problem(name, "no such step" + _meant(name, BY_NAME)) for name in given if name not in BY_NAME]


def _meant(name: str, known: Collection[str]) -> str:
    near = get_close_matches(name, list(known), 1)
    return f"; did you mean {near[0]}?" if near else ""


def _off_route(step: Step, facts: Mapping[str, Mapping[str, Any]]) -> Problem:
    now = settled(facts)
    path = " / ".join(part or "not known" for part in (now.kind, now.role, now.aim))
    return Problem(
        step.name, f"not asked here: the answers before it lead to {path}. Remove it or change those answers"
    )


def _answers_that_do_not_hold(route: Route, accepted: Mapping[str, Any]) -> list[Problem]:
    return [Problem(name, "does not fit the answers before it") for name in accepted if name not in route.facts]


def _through_form(step: Step, given: dict[str, Any], blank: AnswerForm) -> tuple[dict[str, Any], list[Problem]]:
    """Post the answers to the step's own form; what it does not give back as it was is wrong."""
    plain = [
        Problem(_place(step, field), text) for field in given if (text := _plainly_wrong(field, given[field], blank))
    ]
    if plain:
        return {}, plain
    form = blank.bound_to(given)
    if not form.is_valid():
        return {}, [Problem(_place(step, field), text) for field, text in form.problems()]
    answers = form.answers()
    refused = [field for field in given if not _came_back(field, given, answers)]
    return answers, [
        Problem(_place(step, field), "this page does not take that here; see docs/answers.md") for field in refused
    ]


def _place(step: Step, field: str) -> str:
    return f"{step.name}.{field}" if field else step.name


def _plainly_wrong(field: str, value: Any, blank: AnswerForm) -> str:
    """What is wrong with a field before any form looks at it; "" where nothing is."""
    names = {blank.rows_field} if isinstance(blank, RowsForm) else {*blank.asked} or {SEEN}
    if field not in names:
        return "no such field on this page" + _meant(field, names)
    if value is None and field not in blank.dont_know:
        return 'this page offers no "I don\'t know" here; leave the field out where there is no answer'
    return "empty; leave the field out where there is no answer" if value == "" else ""


def _came_back(field: str, given: Mapping[str, Any], answers: Mapping[str, Any]) -> bool:
    """Whether the form accepted a value as it stands; text may come back tidied (spaces, control characters)."""
    if field not in answers:
        return False
    sent, kept = given[field], answers[field]
    if isinstance(sent, str) and isinstance(kept, str):
        return bool(sent.strip())
    return bool(sent == kept) or _same_codes(sent, kept)


def _same_codes(sent: Any, kept: Any) -> bool:
    """Whether two lists of codes hold the same ones, in whatever order."""
    lists = isinstance(sent, list) and isinstance(kept, list)
    return lists and all(isinstance(code, str) for code in sent) and sorted(sent) == sorted(map(str, kept))
