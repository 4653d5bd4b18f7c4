"""What every page's form shares: answers out of a form and back into it, "I don't know", and words for the check page.

A form is given the facts so far, the law and today; it stores nothing and reads no clock. The conventions a form class
declares (all optional):

    heading, lead, why   the question, what stands under it, and why we ask
    points, points_lead  a list told below the lead, and the line above it
    notices              paragraphs to read before the first field (a warning; never collapsed)
    dont_know            fields that may be answered "I don't know": an extra choice, or a box under a text or date
    unknown_words        other words for that box, by field
    depends              field → (other field, its answers that open this one); closed otherwise
    writing              story field → help with writing it (interview/forms/writing.py)
    groups               (legend, fields): fields that stand together under a legend of their own

`adapt()` is the place to fit fields and words to the facts. Cross-checks go into `check()`.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS
from django.utils.translation import gettext_lazy as _

from interview.forms.asking import DONT_KNOW, AskingForm, unknown_box
from interview.forms.fields import DateField, PickField, PickManyField
from interview.forms.telling import NOT_ANSWERED_WORDS, told
from interview.forms.widgets import PARTS, split
from orders.codes import YesNo
from orders.facts import Facts
from orders.law import Law

Answers = Mapping[str, Any]


class AnswerForm(AskingForm):
    """Base of pages and of rows: see the module. `answers()` and `data_from()` are each other's inverse."""

    def __init__(
        self, data: Any = None, files: Any = None, *, facts: Facts, law: Law, today: date, **django: Any
    ) -> None:
        django["use_required_attribute"] = False
        super().__init__(data, files, **django)
        self.facts, self.law, self.today = facts, law, today
        self.unanswered: frozenset[str] = frozenset()
        self._help_with_writing()
        self.adapt()
        self._needed = {name for name, field in self.fields.items() if field.required}
        self._loosen()

    def adapt(self) -> None:
        """Fit fields, choices and words to the facts; a form overrides it."""

    def check(self) -> None:
        """Look at the answers side by side and `complain`; a form overrides it."""

    # Checking -------------------------------------------------------------------------------------------------------

    def clean(self) -> dict[str, Any]:
        """Missing answers, double answers, closed fields; then the form's own `check`."""
        super().clean()
        for name in self.asked:
            if name not in self.errors:
                self._check_presence(name)
            elif self.has_error(name, "incomplete") and unknown_box(name) in self.fields:
                self._offer_box(name)
        self.check()
        return self.cleaned_data

    def _check_presence(self, name: str) -> None:
        given = not (_is_empty(self.cleaned_data.get(name)) or self._is_unknown(name))
        ticked = self.cleaned_data.get(unknown_box(name)) and not _is_empty(self.cleaned_data.get(name))
        if not self.is_open(name):
            self._close(name, given)
        elif ticked:
            self.complain(
                name,
                _("You typed an answer and also ticked “%(box)s”. Keep one of the two."),
                box=self._box_words(name),
            )
        elif not given and name in self._needed and not self._is_unknown(name):
            self._complain_of_missing(name)

    def _offer_box(self, name: str) -> None:
        """Who knows a month and a year only is told that the whole date may be left open."""
        del self.errors[name]
        self.complain(
            name,
            _("Part of the date is missing. Enter the month, the day and the year. Or empty it and tick “%(box)s”."),
            code="incomplete",
            box=self._box_words(name),
        )

    def _close(self, name: str, given: bool) -> None:
        """A closed field drops a radio button, which nobody can untick; what was typed is never dropped in silence."""
        if given and not isinstance(self.fields[name], PickField | PickManyField):
            self.complain(
                name,
                _(
                    "You filled this in, but your other answer on this page says it does not apply. Empty it,"
                    " or change that answer."
                ),
            )
        self.cleaned_data.pop(name, None)
        self.cleaned_data.pop(unknown_box(name), None)

    def _complain_of_missing(self, name: str) -> None:
        field = self.fields[name]
        if unknown_box(name) in self.fields:
            self.complain(name, _("Fill this in, or tick “%(box)s”."), code="required", box=self._box_words(name))
            return
        self.complain(name, getattr(field, "missing", _("Fill this in.")), code="required")

    def is_open(self, name: str) -> bool:
        """Whether a field applies, given the answers beside it on the page."""
        if name not in self.depends:
            return True
        other, opening = self.depends[name]
        return _opens(self.cleaned_data.get(other), opening) and self.is_open(other)

    # Answers --------------------------------------------------------------------------------------------------------

    def answers(self) -> dict[str, Any]:
        """The answers, JSON-ready, after `is_valid()`: nothing for what was left out, null for "I don't know"."""
        found: dict[str, Any] = {}
        for name in self.asked:
            if name in self.unanswered or not self.is_open(name):
                continue
            value = self.cleaned_data.get(name)
            if self._is_unknown(name):
                found[name] = None
            elif not _is_empty(value) or isinstance(value, list):
                found[name] = _plain(value)
        return found

    def _is_unknown(self, name: str) -> bool:
        chosen = isinstance(self.fields[name], PickField) and self.cleaned_data.get(name) == DONT_KNOW
        return chosen or bool(self.cleaned_data.get(unknown_box(name)))

    def data_from(self, answers: Answers) -> dict[str, Any]:
        """What a browser would post for these answers (no prefix)."""
        data: dict[str, Any] = {}
        for name, field in self.asked.items():
            if name in answers:
                data |= self._posted(name, field, answers[name])
        return data

    def _posted(self, name: str, field: forms.Field, value: Any) -> dict[str, Any]:
        if value is None and name in self.dont_know:
            return {name: DONT_KNOW} if isinstance(field, PickField) else {unknown_box(name): "on"}
        if isinstance(field, DateField):
            parts = split(value)
            return {f"{name}_{part}": text for part, text in zip(PARTS, parts, strict=True)}
        if isinstance(field, PickManyField):
            return {name: [str(item) for item in value] if isinstance(value, list) else []}
        return {name: "" if value is None else str(value)}

    @classmethod
    def initial_from(cls, answers: Answers) -> dict[str, Any]:
        """What to hand in as `initial` to show kept answers: the answers themselves."""
        return dict(answers)

    def bound_to(self, answers: Answers) -> "AnswerForm":
        """The same form with these answers posted; fields the answers leave out may stay unanswered."""
        form = type(self)(self.data_from(answers), facts=self.facts, law=self.law, today=self.today)
        form.leave_unanswered(name for name in self.asked if name not in answers)
        return form

    def leave_unanswered(self, names: Iterable[str]) -> None:
        """Let these fields go without an answer (an answers file may; a page may not)."""
        self.unanswered = frozenset(names)
        self._needed -= self.unanswered

    # Showing answers ------------------------------------------------------------------------------------------------

    def display(self, answers: Answers) -> list[tuple[str, str, str]]:
        """(label, answer in words, field) for the check page; fields closed by another answer are left out."""
        shown = [name for name in self.asked if self.is_shown(name, answers)]
        return [(self._name_of(name), self.told(name, answers), name) for name in shown]

    def _name_of(self, name: str) -> str:
        field = self.fields[name]
        return str(getattr(field, "short", "") or field.label)

    def is_shown(self, name: str, answers: Answers) -> bool:
        """Whether the check page shows a field: as `is_open`, for kept answers."""
        if name not in self.depends:
            return True
        other, opening = self.depends[name]
        return _opens(answers.get(other), opening) and self.is_shown(other, answers)

    def told(self, name: str, answers: Answers) -> str:
        """One answer in words; "I don't know" and "Not answered" told apart."""
        if name not in answers:
            return str(NOT_ANSWERED_WORDS)
        return str(self._box_words(name)) if answers[name] is None else told(self.fields[name], answers[name])

    def problems(self) -> list[tuple[str, str]]:
        """(field, what is wrong), for those who have no page before them; the field is "" for the page as a whole."""
        places = self.errors.items()
        return [("" if name == NON_FIELD_ERRORS else name, str(text)) for name, texts in places for text in texts]

    def errors_of_page(self) -> list[str]:
        """What is wrong with the page as a whole, for the list of errors."""
        return [str(text) for text in self.non_field_errors()]

    def every_form(self) -> list[forms.Form]:
        """This form and those inside it, in order: for the list of errors."""
        return [self]


class StepForm(AnswerForm):
    """The form of one page."""

    def as_typed(self) -> dict[str, Any]:
        """What to draw the page with again as it was posted, right or wrong: keywords of a new form."""
        fields = self.fields.items()
        typed = {name: field.widget.value_from_datadict(self.data, {}, self.add_prefix(name)) for name, field in fields}
        return {"initial": {name: value for name, value in typed.items() if value is not None}}

    @property
    def is_other_party(self) -> bool:
        """Whether the one who helps says they are the other person: nothing is kept then (ADVOCATE.md 24)."""
        return self.cleaned_data.get("is_other_party") == YesNo.YES


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _opens(value: Any, opening: Collection[str]) -> bool:
    """Whether one of the answers given is among those that open a field."""
    return any(code in opening for code in (value if isinstance(value, list) else [value]))


def _is_empty(value: Any) -> bool:
    return value in (None, "", [])
