"""The fields our forms are made of: text that is kept whole, choices in words, dates a person can remember.

Each field may carry what a page shows beside it: `why` (why we ask), `example`, and `short`, its name on the check page
and in errors.
"""

import re
import unicodedata
from calendar import month_name
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from interview.forms.widgets import MemorableDate, split

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise as Lazy
else:
    from django.utils.functional import Promise as Lazy

Words = str | Lazy
"""Text for people: as it is, or translated when it is shown."""
Choices = list[tuple[str, Any]]

NAME, LINE, STORY = 200, 500, 20_000
"""Most characters of a name, of a line, and of a person's own account."""

MOST_LINES = 4_000
"""Most lines of an account: over a hundred pages. More take longer to print than anyone can wait."""

EARLIEST, LATEST = 1900, 2100
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True)
class Label:
    """A choice in words, with a line of explanation under it."""

    text: Words
    hint: Words

    def __str__(self) -> str:
        return str(self.text)


Labels = Mapping[Any, Words | Label]


def choices_of(labels: Labels, only: Iterable[StrEnum] | None = None) -> Choices:
    """The choices of a field out of a table of words: all of them in its order, or `only` these in theirs."""
    return [(member.value, labels[member]) for member in (labels if only is None else only)]


def clean_text(text: str) -> str:
    """Text as typed, without control and half characters, which no paper can hold; line ends are all `\\n`."""
    return "".join(
        char for char in _LINE_ENDS.sub("\n", text) if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs")
    )


class Shown:
    """What a page shows beside a field. Mixed into the field classes below."""

    asks: tuple[Words, ...] = ()
    """What a judge may ask about it, to think of while writing."""
    care: Words = ""
    """What stands under those questions."""
    look = ""
    """A class of the style sheet, for a field that is drawn in a way of its own."""

    def __init__(self, *args: Any, example: Words = "", why: Words = "", short: Words = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.example = example
        self.why = why
        self.short = short or getattr(self, "label", "")


class TextField(Shown, forms.CharField):
    """One line of text. The browser is given no `maxlength`: it would cut a pasted text without a word."""

    missing: Words = _("Type your answer.")

    def __init__(self, *, longest: int = LINE, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.TextInput({"autocomplete": "off"}))
        super().__init__(**kwargs)
        self.longest = longest

    def to_python(self, value: Any) -> str:
        return str(super().to_python(clean_text(str(value or "")))).replace("\n", " ")

    def validate(self, value: str) -> None:
        super().validate(value)
        if len(value) > self.longest:
            raise ValidationError(
                _(
                    "This is %(count)s characters long. The most that fits is %(most)s. Please make it shorter"
                    " by %(over)s."
                ),
                code="too_long",
                params={
                    "count": f"{len(value):,}",
                    "most": f"{self.longest:,}",
                    "over": f"{len(value) - self.longest:,}",
                },
            )


class StoryField(TextField):
    """A person's own account, with its line breaks."""

    def __init__(self, *, longest: int = STORY, rows: int = 8, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.Textarea({"autocomplete": "off", "rows": rows, "spellcheck": "true"}))
        super().__init__(longest=longest, **kwargs)
        self.is_counted = longest > LINE

    def to_python(self, value: Any) -> str:
        return str(forms.CharField.to_python(self, clean_text(str(value or ""))))

    def validate(self, value: str) -> None:
        super().validate(value)
        if (lines := value.count("\n") + 1) > MOST_LINES:
            raise ValidationError(
                _("This has %(count)s lines. The most that fits is %(most)s. Please join some of them."),
                code="too_many_lines",
                params={"count": f"{lines:,}", "most": f"{MOST_LINES:,}"},
            )


class NumberField(Shown, forms.IntegerField):
    """A whole number, typed."""

    missing: Words = _("Type the number.")

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.TextInput({"autocomplete": "off", "inputmode": "numeric", "size": "6"}))
        super().__init__(**kwargs)
        self.error_messages["invalid"] = _("Use numbers only.")


class PickField(Shown, forms.ChoiceField):
    """One answer out of a few, as radio buttons. Give `choices`, best by `choices_of(labels)`."""

    widget = forms.RadioSelect
    missing: Words = _("Choose one answer.")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.error_messages["invalid_choice"] = _("This is not one of the answers. Choose one from the list.")


class ListField(PickField):
    """One answer out of many, as a plain drop-down list."""

    widget = forms.Select  # type: ignore[assignment]
    missing = _("Choose one from the list.")


class PickManyField(Shown, forms.MultipleChoiceField):
    """Any number of answers, as check boxes; kept in the order of the page."""

    widget = forms.CheckboxSelectMultiple
    missing: Words = _("Choose at least one.")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.error_messages["invalid_choice"] = _("One of these is not on the list. Choose from the list.")

    def clean(self, value: Any) -> list[str]:
        chosen = set(super().clean(value))
        return [code for code, _label in list(self.choices) if code in chosen]  # type: ignore[arg-type]


class DateField(Shown, forms.Field):
    """A day, given as month, day and year; each kind of mistake has its own words."""

    widget = MemorableDate
    missing: Words = _("Enter the month, the day and the year.")

    def to_python(self, value: Any) -> date | None:
        month, day, year = (clean_text(str(part or "")).strip() for part in (value or ("", "", "")))
        if not (month or day or year):
            return None
        self._check_parts(month, day, year)
        numbers = int(year), int(month), int(day)
        try:
            return date(*numbers)
        except ValueError:
            raise ValidationError(
                _("There is no %(month)s %(day)s in %(year)s. Check the day."),
                code="impossible",
                params={"month": _(month_name[numbers[1]]), "day": numbers[2], "year": numbers[0]},
            ) from None

    def _check_parts(self, month: str, day: str, year: str) -> None:
        if not (month and day and year):
            raise ValidationError(
                _("Part of the date is missing. Enter the month, the day and the year."), code="incomplete"
            )
        if not (month.isdecimal() and 1 <= int(month[:4]) <= 12):
            raise ValidationError(_("Choose a month from the list."), code="month")
        if not (day.isdecimal() and 1 <= int(day[:4]) <= 31):
            raise ValidationError(_("Enter the day as a number from 1 to 31."), code="day")
        if not (year.isdecimal() and len(year) == 4):
            raise ValidationError(_("Enter the year with 4 numbers, like 2026."), code="year")
        if not EARLIEST <= int(year) <= LATEST:
            raise ValidationError(
                _("Check the year: %(year)s. Enter a year from %(earliest)s to %(latest)s."),
                code="year_range",
                params={"year": year, "earliest": EARLIEST, "latest": LATEST},
            )

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether a blank row was filled in."""
        return list(data or ("", "", "")) != split(initial) if initial else any(data or ())


class UnknownField(forms.BooleanField):
    """The small box "I don't know" that stands under a text or a date; read aloud, it says what it is about."""

    def __init__(self, label: Words, about: Words, *, stands_under: str) -> None:
        spoken = format_lazy("{label}: {about}", label=label, about=about)
        super().__init__(label=label, required=False, widget=forms.CheckboxInput({"aria-label": spoken}))
        self.stands_under = stands_under
