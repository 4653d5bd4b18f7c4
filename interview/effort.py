"""How long a page takes: the words there are to read, and the fields there are to fill in."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from django import forms
from django.utils.translation import get_language

from interview.forms.asking import AskingForm
from interview.forms.base import StepForm
from interview.forms.fields import DateField, PickField, PickManyField, StoryField
from interview.forms.rows import RowsForm
from interview.page_texts import fields_of, texts_of
from orders.facts import Facts
from orders.law import Law

WORDS_A_MINUTE = 175
"""Read in silence. Adults read 238 words a minute on average, most between 175 and 300: M. Brysbaert, Journal of Memory
and Language 109 (2019) 104047, from 190 studies. The slow end, as our readers are tired and some read in English as a
second language."""

SECONDS_TO_ANSWER: Mapping[type[forms.Field], int] = {
    PickField: 4,
    PickManyField: 8,
    DateField: 12,
    StoryField: 150,
    forms.CharField: 10,
    forms.IntegerField: 5,
}
"""Our own estimate, not measured; the first kind that fits counts."""


def seconds_for(form: type[StepForm], facts: Facts, law: Law, today: date) -> float:
    """How long a page takes; one whose questions the state's law names is looked at with these facts."""
    if form.base_fields or issubclass(form, RowsForm):
        return _seconds_for(form, get_language())
    return seconds_on(form(facts=facts, law=law, today=today))


@lru_cache(maxsize=512)
def _seconds_for(form: type[AskingForm], language: str | None) -> float:
    """The same for everyone, in one language; a page of rows counts with one row."""
    row = _seconds_for(form.row, language) if issubclass(form, RowsForm) else 0.0
    return seconds_on(form) + row


def seconds_on(form: AskingForm | type[AskingForm]) -> float:
    """To read all that stands open, and to answer what has to be answered."""
    fields = fields_of(form)
    words = sum(len(str(text).split()) for text in texts_of(form))
    answered = (field for name, field in fields.items() if name not in form.depends and not _is_optional(field))
    return words * 60 / WORDS_A_MINUTE + sum(_to_answer(field) for field in answered)


def _is_optional(field: forms.Field) -> bool:
    return bool(getattr(field, "optional", not field.required))


def _to_answer(field: forms.Field) -> int:
    return next((seconds for kind, seconds in SECONDS_TO_ANSWER.items() if isinstance(field, kind)), 0)
