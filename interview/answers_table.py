"""The table of docs/answers.md: every step and field of an answers file, made from the forms so that it stays true."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from interview.forms.base import AnswerForm
from interview.forms.case_number import CaseNumberField
from interview.forms.fields import STORY, DateField, NumberField, PickField, PickManyField, StoryField, TextField
from interview.forms.rows import RowsForm
from interview.steps import STEPS, Step
from orders.aim import Aim
from orders.facts import Facts
from orders.kind import Kind
from orders.law import Law
from orders.path import PATHS
from orders.role import Role

HEAD = ("| step | field | what it says | what it takes | null |", "|---|---|---|---|---|")
CONSTANTS = {
    "helper": ("is_other_party", "`no`"),
    "your-choice": ("seen", "`true`"),
}
"""Pages that keep one constant, whatever is answered."""

STATE_ANSWERS = "`yes` `no`, a date, or a code, as the state's file says"
FACTOR_ANSWERS = f"text, up to {STORY:,} characters"


def table(law: Law, today: date) -> str:
    """The whole table in Markdown."""
    return "\n".join((*HEAD, *(row for step in STEPS for row in _rows_of(step, law, today)))) + "\n"


def _rows_of(step: Step, law: Law, today: date) -> Iterator[str]:
    forms: list[Any] = [step.form(facts=facts, law=law, today=today) for facts in _every_path(law)]
    if step.name in CONSTANTS:
        field, takes = CONSTANTS[step.name]
        yield _row(step.name, field, forms[0].heading, takes, "")
    elif step.name == "state-questions":
        yield _row(step.name, "*id of the question*", forms[0].heading, STATE_ANSWERS, "yes")
    elif step.name == "factors":
        yield _row(step.name, "*id of the point*", forms[0].heading, FACTOR_ANSWERS, "")
    elif isinstance(forms[0], RowsForm):
        yield _row(step.name, forms[0].rows_field, forms[0].heading, "a list of objects with these fields:", "")
        yield from _fields_of(f"{step.name}", f"{forms[0].rows_field}[].", [form.blank_row() for form in forms])
    else:
        yield from _fields_of(step.name, "", forms)


def _fields_of(step: str, before: str, forms: list[Any]) -> Iterator[str]:
    for name in dict.fromkeys(name for form in forms for name in form.asked):
        having = [form for form in forms if name in form.asked]
        null = "yes" if any(name in form.dont_know for form in having) else ""
        yield _row(step, before + name, _words(having[0], name), _takes([form.asked[name] for form in having]), null)


def _words(form: AnswerForm, name: str) -> Any:
    field: Any = form.asked[name]
    return field.short or field.label


def _row(*cells: Any) -> str:
    step, field, *rest = (str(cell).replace("|", "\\|").replace("\n", " ") for cell in cells)
    return " | ".join((f"| `{step}`", f"`{field}`" if not field.startswith("*") else field, *rest)) + " |"


def _takes(fields: list[Any]) -> str:
    codes = " ".join(f"`{code}`" for code in dict.fromkeys(code for field in fields for code in _codes(field)))
    match fields[0]:
        case PickManyField():
            return f"a list of: {codes}"
        case PickField():
            return codes
        case DateField():
            return "a date, `YYYY-MM-DD`"
        case NumberField():
            return "a whole number"
        case StoryField() as story:
            return f"text, up to {story.longest:,} characters"
        case CaseNumberField() as number:
            return f"one line with a digit in it, up to {number.longest:,} characters"
        case TextField() as line:
            return f"one line, up to {line.longest:,} characters"
    raise LookupError(type(fields[0]))


def _codes(field: Any) -> Iterator[str]:
    for code, words in getattr(field, "choices", ()):
        inside = words if isinstance(words, list | tuple) else [(code, words)]
        yield from (one for one, _label in inside if one not in ("", "dont_know"))


def _every_path(law: Law) -> list[Facts]:
    """No answers yet, the beginning of each path, and both sides in each state."""
    paths = [(path.kind, path.role, path.aim, None) for path in PATHS]
    states = [(Kind.FINAL_CIVIL, role, Aim.END, code) for role in Role for code in law.jurisdictions]
    return [{}, *(_facts(*settled) for settled in (*paths, *states))]


def _facts(kind: Kind, role: Role, aim: Aim, state: str | None) -> Facts:
    return {"where": {"state": state}, "role": {"role": role}, "order-type": {"kind": kind}, "aim": {"aim": aim}}
