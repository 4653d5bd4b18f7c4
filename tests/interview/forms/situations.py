"""Facts as they stand when a page of the second half is opened, and that page drawn or answered with them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from interview.forms.base import AnswerForm
from interview.steps import BY_NAME
from orders.law import the_law

Facts = dict[str, dict[str, Any]]

TODAY = date(2026, 11, 24)


def facts(kind: str, role: str, aim: str = "end", **steps: Mapping[str, Any]) -> Facts:
    """The answers that lead to a path; more steps by name, with _ for -."""
    first: Facts = {"where": {"state": "OH"}, "role": {"role": role, "helper": "self"}, "order-type": {"kind": kind}}
    return first | {"aim": {"aim": aim}} | {name.replace("_", "-"): dict(given) for name, given in steps.items()}


FINAL_PROTECTED = facts("final_civil", "protected")
FINAL_RESTRAINED = facts("final_civil", "restrained")
TEMPORARY_PROTECTED = facts(
    "temporary", "protected", hearing_date={"hearing_state": "ahead", "hearing_on": "2026-12-08"}
)
TEMPORARY_RESTRAINED = facts(
    "temporary", "restrained", hearing_date={"hearing_state": "ahead", "hearing_on": "2026-12-08"}
)
CRIMINAL_PROTECTED = facts("criminal", "protected", criminal_stage={"stage": "probation"})
CRIMINAL_RESTRAINED = facts("criminal", "restrained", criminal_stage={"stage": "probation"})
BEFORE_TRIAL = facts("criminal", "restrained", criminal_stage={"stage": "release_before_trial"})

PAIRS = {
    "final protected": FINAL_PROTECTED,
    "final restrained": FINAL_RESTRAINED,
    "temporary protected": TEMPORARY_PROTECTED,
    "temporary restrained": TEMPORARY_RESTRAINED,
    "criminal protected": CRIMINAL_PROTECTED,
    "criminal restrained": CRIMINAL_RESTRAINED,
    "criminal restrained before trial": BEFORE_TRIAL,
}


def drawn(step: str, given: Facts, **more: Any) -> AnswerForm:
    """The page, not answered yet."""
    return BY_NAME[step].form(facts=given, law=the_law(), today=TODAY, **more)


def posted(step: str, given: Facts, data: Mapping[str, Any]) -> AnswerForm:
    """The page with what a browser posts."""
    return BY_NAME[step].form(data, facts=given, law=the_law(), today=TODAY)


def answered(step: str, given: Facts, answers: Mapping[str, Any]) -> AnswerForm:
    """The page posted with answers, the way a browser would; a page, so nothing needed may be left out."""
    return posted(step, given, drawn(step, given).data_from(answers))


def errors_of(form: AnswerForm) -> dict[str, str]:
    """What is wrong, by field."""
    return {name: " ".join(str(text) for text in texts) for name, texts in form.errors.items()}


def words_on(form: AnswerForm) -> str:
    """Everything a person reads on a page."""
    above = [form.heading, form.lead, form.why, *form.notices]
    return "\n".join([*map(str, above), str(form)])
