"""The words that stand open on a page of questions, of a form as its class declares it or as it fits the facts."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms

from interview.forms.asking import AskingForm
from interview.forms.fields import ListField, PickField, PickManyField

Asking = AskingForm | type[AskingForm]


def fields_of(form: Asking) -> Mapping[str, forms.Field]:
    """The fields of a form, or those its class declares."""
    return form.base_fields if isinstance(form, type) else form.fields


def texts_of(form: Asking) -> Iterable[Any]:
    """Every text of a page but what is folded away, in the order of reading."""
    yield from (form.heading, form.lead, form.points_lead, *form.points, *form.notices)
    yield from (legend for legend, _names in form.groups)
    for field in fields_of(form).values():
        yield from _texts_of_field(field)


def _texts_of_field(field: forms.Field) -> Iterable[Any]:
    yield from (field.label or "", field.help_text, getattr(field, "example", ""))
    # A drop-down list is searched, not read.
    if isinstance(field, PickField | PickManyField) and not isinstance(field, ListField):
        for _code, label in list(field.choices):  # type: ignore[arg-type]
            yield from (label, getattr(label, "hint", ""))
