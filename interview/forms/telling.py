"""Kept answers in words, for the check page."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from interview.forms.fields import DateField, PickField, PickManyField

DONT_KNOW_WORDS = _("I don't know")
NOT_ANSWERED_WORDS = _("Not answered")
NONE_WORDS = _("None of these")


def in_words(day: date) -> str:
    """A day as a person reads it in the language of the page: March 4, 2027; 4 de marzo de 2027."""
    return date_format(day)


def told(field: forms.Field, value: Any) -> str:
    """One answer in words: the label of a choice, each of several on its line, a date as it is said, text as typed."""
    if isinstance(field, PickField | PickManyField):
        words = dict(_flat(field.choices))
        codes = value if isinstance(value, list) else [value]
        return "\n".join(str(words.get(code, code)) for code in codes) or str(NONE_WORDS)
    return in_words(date.fromisoformat(value)) if isinstance(field, DateField) else str(value)


def _flat(choices: Any) -> Iterable[tuple[str, Any]]:
    for code, label in choices:
        if isinstance(label, list | tuple):
            yield from label
        else:
            yield code, label
