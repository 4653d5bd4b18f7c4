"""What every page's form shares: answers out of a form and back into it, "I don't know", and words for the check page.

A form is given the facts so far, the law and today; it stores nothing and reads no clock. The conventions a form class
declares (all optional):

    heading, lead, why   the question, what stands under it, and why we ask
    notices              paragraphs to read before the first field (a warning; never collapsed)
    dont_know            fields that may be answered "I don't know": an extra choice, or a box under a text or date
    unknown_words        other words for that box, by field
    depends              field → (other field, its answers that open this one); closed otherwise
    groups               (legend, fields): fields that stand together under a legend of their own

`adapt()` is the place to fit fields and words to the facts. Cross-checks go into `check()`.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.forms.boundfield import BoundField
from django.utils.translation import gettext_lazy as _

from interview.forms.fields import DateField, PickField, PickManyField, UnknownField, Words
from interview.forms.telling import DONT_KNOW_WORDS, NOT_ANSWERED_WORDS, in_words, told
from orders.facts import Facts

if TYPE_CHECKING:
    from orders.law import Law

DONT_KNOW = "dont_know"
"""Code of the extra choice; in answers it is null."""

Answers = Mapping[str, Any]


def unknown_box(name: str) -> str:
    """The name of the "I don't know" box of a text or date field."""
    return f"{name}_unknown"


class AnswerForm(forms.Form):
    """Base of pages and of rows: see the module. `answers()` and `data_from()` are each other's inverse."""

    heading: Words = ""
    lead: Words = ""
    why: Words = ""
    notices: tuple[Words, ...] = ()
    dont_know: tuple[str, ...] = ()
    unknown_words: ClassVar[Mapping[str, Words]] = {}
    depends: ClassVar[Mapping[str, tuple[str, Collection[str]]]] = {}
    groups: tuple[tuple[Words, tuple[str, ...]], ...] = ()
    use_required_attribute = False

    def __init__(
        self, data: Any = None, files: Any = None, *, facts: Facts, law: "Law", today: date, **django: Any
    ) -> None:
        django["use_required_attribute"] = False
        super().__init__(data, files, **django)
        self.facts, self.law, self.today = facts, law, today
        self.unanswered: frozenset[str] = frozenset()
        self.adapt()
        self._needed = {name for name, field in self.fields.items() if field.required}
        self._loosen()

    def adapt(self) -> None:
        """Fit fields, choices and words to the facts; a form overrides it."""

    def check(self) -> None:
        """Look at the answers side by side and `complain`; a form overrides it."""

    # Fields ---------------------------------------------------------------------------------------------------------

    def _loosen(self) -> None:
        """Ask for answers in `clean` only, where "I don't know" and closed fields are known; add the boxes."""
        for name in self.dont_know:
            if isinstance(self.fields.get(name), PickField):
                field = self.fields[name]
                field.choices = [*field.choices, (DONT_KNOW, self.unknown_words.get(name, DONT_KNOW_WORDS))]
        for field in self.fields.values():
            field.optional = not field.required  # type: ignore[attr-defined]
            field.required = False
        self.fields = {key: field for name, kept in self.fields.items() for key, field in self._with_box(name, kept)}

    def _with_box(self, name: str, field: forms.Field) -> Iterable[tuple[str, forms.Field]]:
        yield name, field
        if name in self.dont_know and not isinstance(field, PickField):
            yield unknown_box(name), UnknownField(self.unknown_words.get(name, DONT_KNOW_WORDS))

    @property
    def asked(self) -> dict[str, forms.Field]:
        """The fields that hold an answer: all but the "I don't know" boxes."""
        return {name: field for name, field in self.fields.items() if not isinstance(field, UnknownField)}

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
        """The fields by `groups`, boxes beside their fields; a form that declares groups names `template_name` grouped.html."""
        return [
            (legend, [self[key] for name in names for key in (name, unknown_box(name)) if key in self.fields])
            for legend, names in self.groups
        ]

    # Checking -------------------------------------------------------------------------------------------------------

    def clean(self) -> dict[str, Any]:
        """Missing answers, double answers, closed fields; then the form's own `check`."""
        super().clean()
        for name in self.asked:
            if name not in self.errors:
                self._check_presence(name)
        self.check()
        return self.cleaned_data

    def _check_presence(self, name: str) -> None:
        given = not _is_empty(self.cleaned_data.get(name))
        if not self.is_open(name):
            self._close(name, given)
        elif given and self.cleaned_data.get(unknown_box(name)):
            self.complain(
                name,
                _('You typed an answer and also ticked "%(box)s". Keep one of the two.'),
                box=self._box_words(name),
            )
        elif not given and name in self._needed and not self._is_unknown(name):
            self._complain_of_missing(name)

    def _close(self, name: str, given: bool) -> None:
        """A closed field drops a radio button, which nobody can untick; what was typed is never dropped in silence."""
        if given and not isinstance(self.fields[name], PickField | PickManyField):
            self.complain(
                name,
                _(
                    "You filled this in, but your other answer on this page says it does not apply. Empty it, or change that answer."
                ),
            )
        self.cleaned_data.pop(name, None)
        self.cleaned_data.pop(unknown_box(name), None)

    def _complain_of_missing(self, name: str) -> None:
        field = self.fields[name]
        if unknown_box(name) in self.fields:
            self.complain(name, _('Fill this in, or tick "%(box)s".'), code="required", box=self._box_words(name))
            return
        own = field.error_messages.get("needed")
        self.complain(name, own or getattr(field, "missing", _("Fill this in.")), code="required")

    def _box_words(self, name: str) -> Words:
        return self.unknown_words.get(name, DONT_KNOW_WORDS)

    def is_open(self, name: str) -> bool:
        """Whether a field applies, given the answers beside it on the page."""
        if name not in self.depends:
            return True
        other, opening = self.depends[name]
        return _opens(self.cleaned_data.get(other), opening) and self.is_open(other)

    def complain(self, name: str | None, text: Words, *, code: str = "wrong", **values: Any) -> None:
        """Put an error beside a field (or above the page, with None); what was typed stays."""
        if name is None or name in self.fields:
            self.add_error(name, ValidationError(text, code=code, params=values or None))

    def day(self, name: str) -> date | None:
        """The day given in a date field, if it is one."""
        return self.cleaned_data.get(name)

    def refuse_future(self, name: str, text: Words) -> None:
        """Complain where a day that is over is given as one still to come. `%(today)s` is today in words."""
        given = self.day(name)
        if given and given > self.today:
            self.complain(name, text, code="future", today=in_words(self.today))

    def refuse_past(self, name: str, text: Words) -> None:
        """Complain where a day still to come has passed."""
        given = self.day(name)
        if given and given < self.today:
            self.complain(name, text, code="past", today=in_words(self.today))

    def refuse_before(self, name: str, earlier: date | None, text: Words) -> None:
        """Complain where a day lies before one that must come first. `%(earlier)s` is that one in words."""
        given = self.day(name)
        if given and earlier and given < earlier:
            self.complain(name, text, code="order", earlier=in_words(earlier))

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
        return bool(self.cleaned_data.get(unknown_box(name))) or self.cleaned_data.get(name) == DONT_KNOW

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
            parts = field.widget.decompress(value)
            return {f"{name}_{part}": text for part, text in zip(("month", "day", "year"), parts, strict=True)}
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

    def every_form(self) -> list[forms.Form]:
        """This form and those inside it, in order: for the list of errors."""
        return [self]


class StepForm(AnswerForm):
    """The form of one page."""


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _opens(value: Any, opening: Collection[str]) -> bool:
    """Whether one of the answers given is among those that open a field."""
    return any(code in opening for code in (value if isinstance(value, list) else [value]))


def _is_empty(value: Any) -> bool:
    return value in (None, "", [], DONT_KNOW)
