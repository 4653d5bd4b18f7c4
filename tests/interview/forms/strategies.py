"""Hypothesis strategies derived from the forms: what a person might answer, and what a browser might post."""

from datetime import date, timedelta
from typing import Any

from django import forms
from hypothesis import reject
from hypothesis import strategies as st

from interview.forms.base import DONT_KNOW, AnswerForm, StepForm
from interview.forms.case_number import CaseNumberField
from interview.forms.fields import DateField, NumberField, PickField, PickManyField, StoryField, TextField
from interview.forms.rows import RowsForm
from orders.facts import Facts
from orders.kind import Kind
from orders.law import Law
from orders.path import PATHS
from orders.role import Role

NASTY = (
    "<script>alert(1)</script>",
    "{{7*7}}",
    "{% load i18n %}",
    "None",
    "dont_know",
    'O\'Neill & Sons "quoted"',
    "שלום עולם",
    "\u202eabc\u202c",
    "👩‍👧 🏠",
    "a\u0301e\u0301",
    "x" * 110,
)
LETTERS = st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\u2028\u2029")


def texts(longest: int) -> st.SearchStrategy[str]:
    """One line, never blank."""
    plain = st.text(LETTERS, min_size=1, max_size=min(longest, 40)).filter(str.strip)
    return plain | st.sampled_from([text for text in NASTY if len(text) <= longest])


def stories(longest: int) -> st.SearchStrategy[str]:
    """Some lines."""
    return st.lists(texts(longest), min_size=1, max_size=3).map("\n\n".join)


def days(today: date) -> st.SearchStrategy[str]:
    """Days a person may mean: most within some years of today."""
    near = st.integers(-1500, 1500).map(lambda apart: today + timedelta(days=apart))
    return (near | st.dates(date(1900, 1, 1), date(2100, 12, 31))).map(date.isoformat)


def value_of(field: forms.Field, today: date) -> st.SearchStrategy[Any]:
    """An answer to one field."""
    match field:
        case PickManyField():
            return st.lists(st.sampled_from([code for code, _ in field.choices]), min_size=1, unique=True)
        case PickField():
            return st.sampled_from(_codes(field))
        case DateField():
            return days(today)
        case NumberField():
            return st.integers(field.min_value or 1900, field.max_value or 2026)
        case StoryField():
            return stories(field.longest)
        case CaseNumberField():
            return texts(field.longest - 3).map(lambda text: f"{text} 26")
        case TextField():
            return texts(field.longest)
    raise LookupError(type(field))


def _codes(field: PickField) -> list[str]:
    """The codes a person may choose, "I don't know" and the empty first line of a list aside."""
    flat = [choice[1] if isinstance(choice[1], list | tuple) else [choice] for choice in field.choices]
    return [code for group in flat for code, _label in group if code not in ("", DONT_KNOW)]


@st.composite
def fields_of(draw: st.DrawFn, form: AnswerForm, *, whole: bool) -> dict[str, Any]:
    """Answers to the fields of a form or row; `whole` leaves nothing out that a page would ask for."""
    found: dict[str, Any] = {}
    for name, field in form.asked.items():
        if not form.is_shown(name, found):
            continue
        may_skip = field.optional or not whole  # type: ignore[attr-defined]
        if may_skip and draw(st.booleans()):
            continue
        nothing_else = isinstance(field, PickField) and not _codes(field)
        unknown = name in form.dont_know and (nothing_else or draw(st.integers(0, 3)) == 0)
        found[name] = None if unknown else draw(value_of(field, form.today))
    return found


@st.composite
def answers_of(draw: st.DrawFn, form: StepForm, *, whole: bool = False) -> dict[str, Any]:
    """Answers this form accepts, as it gives them back; with `whole`, a page posting them is accepted too."""
    if isinstance(form, RowsForm):
        rows = draw(st.lists(fields_of(form.blank_row(), whole=True), max_size=3))
        given: dict[str, Any] = {form.rows_field: rows}
    else:
        given = draw(fields_of(form, whole=whole))
    bound = form.bound_to(given)
    wrong = {place.partition(".")[0] for place, _text in bound.problems()}
    if wrong:
        given = {name: value for name, value in given.items() if name not in wrong}
        bound = form.bound_to(given)
    if not bound.is_valid():
        reject()
    if not whole:
        return bound.answers()
    posted = page(form, form.data_from(bound.answers()))
    if not posted.is_valid():
        reject()
    return posted.answers()


def page(form: StepForm, data: dict[str, Any]) -> StepForm:
    """The page of `form` as a browser posts it."""
    return type(form)(data, facts=form.facts, law=form.law, today=form.today)


def posts_to(form: StepForm) -> st.SearchStrategy[dict[str, Any]]:
    """Anything at all a browser, or a person with a tool, might post to a page."""
    names = [*form.data_from({}), *form.fields, *(f"{name}_year" for name in form.fields), "add_row", "extra"]
    junk = st.text(max_size=30) | st.sampled_from(
        [*NASTY, "\x00", "yes", "no", "2026", "0202", "31", "99999999999999999999"]
    )
    return st.dictionaries(st.sampled_from(names), junk | st.lists(junk, max_size=2), max_size=12)


@st.composite
def beginnings(draw: st.DrawFn, law: Law) -> dict[str, dict[str, Any]]:
    """Facts that settle a path: place, side, kind, aim, and a word on the order."""
    path = draw(st.sampled_from(PATHS))
    return facts_of(path.kind, path.role, draw(st.sampled_from(sorted(law.jurisdictions)))) | {
        "aim": {"aim": path.aim.value}
    }


def facts_of(kind: Kind, role: Role, state: str = "CA") -> dict[str, dict[str, Any]]:
    """The shortest way to a kind and a side."""
    return {
        "where": {"state": state},
        "role": {"role": role.value, "helper": "self"},
        "order-type": {"kind": kind.value},
        "order-dates": {"issued_on": "2025-03-04"},
        "terms": {"terms": ["no_contact", "children"]},
    }


def blank(form: type[StepForm], facts: Facts, law: Law, today: date) -> StepForm:
    """A page nobody has filled in yet."""
    return form(facts=facts, law=law, today=today)
