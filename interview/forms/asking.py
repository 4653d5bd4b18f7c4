"""How a form asks: its words, which fields may be answered "I don't know", and the boxes for that."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any, ClassVar

from django import forms
from django.forms.boundfield import BoundField

from interview.forms.checking import CheckedForm
from interview.forms.fields import PickField, StoryField, UnknownField, Words
from interview.forms.telling import DONT_KNOW_WORDS
from interview.forms.writing import Writing, help_with_care
from orders.facts import Facts

DONT_KNOW = "dont_know"
"""Code of the extra choice; in answers it is null."""


def unknown_box(name: str) -> str:
    """The name of the "I don't know" box of a text or date field."""
    return f"{name}_unknown"


class AskingForm(CheckedForm):
    """What a form class declares; `interview/forms/base.py` says what each is for."""

    facts: Facts
    heading: Words = ""
    lead: Words = ""
    why: Words = ""
    points: tuple[Words, ...] = ()
    points_lead: Words = ""
    notices: tuple[Words, ...] = ()
    dont_know: tuple[str, ...] = ()
    unknown_words: ClassVar[Mapping[str, Words]] = {}
    depends: ClassVar[Mapping[str, tuple[str, Collection[str]]]] = {}
    writing: ClassVar[Mapping[str, Writing]] = {}
    groups: tuple[tuple[Words, tuple[str, ...]], ...] = ()
    use_required_attribute = False

    def _loosen(self) -> None:
        """Ask for answers in `clean` only, where "I don't know" and closed fields are known; add the boxes."""
        for name in self.dont_know:
            if isinstance(self.fields.get(name), PickField):
                field = self.fields[name]
                field.choices = [*field.choices, (DONT_KNOW, self._box_words(name))]
        for field in self.fields.values():
            field.optional = not field.required
            field.required = False
        self.fields = {key: field for name, kept in self.fields.items() for key, field in self._with_box(name, kept)}

    def _help_with_writing(self) -> None:
        """The example that fits the path, and what a judge may ask; not where the form itself asks in other words."""
        for name in self.writing.keys() & self.fields.keys():
            field, help_with = self.fields[name], self.writing[name]
            field.example = help_with.example(self.facts) or field.example
            field.asks = help_with.asks
            field.care = help_with_care(self.facts)

    def _with_box(self, name: str, field: forms.Field) -> Iterable[tuple[str, forms.Field]]:
        yield name, field
        if name in self.dont_know and not isinstance(field, PickField):
            about = getattr(field, "short", None) or field.label or ""
            yield unknown_box(name), UnknownField(self._box_words(name), about, stands_under=name)

    @property
    def asked(self) -> dict[str, forms.Field]:
        """The fields that hold an answer: all but the "I don't know" boxes."""
        return {name: field for name, field in self.fields.items() if not isinstance(field, UnknownField)}

    @property
    def has_story(self) -> bool:
        """Whether it asks for the person's own account, which is printed as it is typed."""
        return any(isinstance(field, StoryField) for field in self.fields.values())

    def get_initial_for_field(self, field: forms.Field, field_name: str) -> Any:
        """Kept answers are handed in as they are; null ticks the box or the choice "I don't know"."""
        kept = self.initial or {}
        if field_name in kept:
            nothing = DONT_KNOW if isinstance(field, PickField) else None
            return nothing if kept[field_name] is None else kept[field_name]
        if isinstance(field, UnknownField):
            base = field_name.removesuffix("_unknown")
            return base in kept and kept[base] is None
        return super().get_initial_for_field(field, field_name)

    def grouped(self) -> list[tuple[Words, list[BoundField]]]:
        """The fields by `groups`, boxes beside their fields (a form with groups takes the template grouped.html)."""
        return [
            (legend, [self[key] for name in names for key in (name, unknown_box(name)) if key in self.fields])
            for legend, names in self.groups
        ]

    def _box_words(self, name: str) -> Words:
        return self.unknown_words.get(name, DONT_KNOW_WORDS)
