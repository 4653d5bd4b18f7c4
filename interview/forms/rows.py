"""Pages with any number of like rows (children, programs, proof): add and remove work without JavaScript."""

from collections.abc import Mapping
from typing import Any, ClassVar, cast

from django import forms
from django.forms.formsets import INITIAL_FORM_COUNT, TOTAL_FORM_COUNT, BaseFormSet, formset_factory
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from interview.addresses import anchor_of
from interview.forms.base import AnswerForm, Answers, StepForm
from interview.forms.fields import Words
from interview.forms.telling import NOT_ANSWERED_WORDS

MOST_ROWS = 40
IN_A_ROW = "in a row"
"""Code of the error that only says that a row has one."""
Draft = list[dict[str, Any]]


class RowForm(AnswerForm):
    """One row; left blank, it is no answer. `title` heads it; `always` may not be left out even by an answers file."""

    title: Words = _("Number %(number)s")
    always: tuple[str, ...] = ()
    number = 1

    @property
    def legend(self) -> str:
        """The row's heading on the page."""
        return str(self.title) % {"number": self.number}

    def data_names(self) -> set[str]:
        """Every name a browser posts for a row, without its prefix."""
        fields = self.fields.items()
        return {name + part for name, field in fields for part in getattr(field.widget, "widgets_names", ("",))}


class Rows(BaseFormSet):
    """Rows in a formset; how many there were before is never taken from the browser."""

    def initial_form_count(self) -> int:
        return 0

    def total_form_count(self) -> int:
        return super().total_form_count() if self.is_bound else len(self.initial or ())

    def _construct_form(self, i: int, **kwargs: Any) -> RowForm:
        form: RowForm = super()._construct_form(i, **kwargs)  # type: ignore[misc]
        form.number = i + 1
        return form


class RowsForm(StepForm):
    """A page of rows, and nothing but rows. Declares `rows_field` and `row`; `add_words` is the Add button.

    `rows` is the formset to draw (`{{ form }}` draws it whole, buttons included). The buttons post `add_row`, or
    `remove_row` with the row's place counted from 0.
    """

    template_name = "django/forms/rows.html"
    rows_field: ClassVar[str]
    row: ClassVar[type[RowForm]]
    add_words: Words = _("Add another")
    no_rows_words: Words = _("None")

    def __init__(self, data: Any = None, files: Any = None, *, draft: Draft | None = None, **kwargs: Any) -> None:
        super().__init__(data, files, **kwargs)
        self.rows = self._formset(draft)

    @property
    def rows_anchor(self) -> str:
        """The id of all rows together."""
        return anchor_of(self.add_prefix(self.rows_field))

    def _formset(self, draft: Draft | None) -> Rows:
        factory = formset_factory(
            self.row, formset=Rows, extra=0, max_num=MOST_ROWS, absolute_max=MOST_ROWS, validate_max=True
        )
        rows = factory(
            self.data if self.is_bound else None,
            prefix=self.add_prefix(self.rows_field),
            initial=None if self.is_bound else self._shown(draft),
            form_kwargs={"facts": self.facts, "law": self.law, "today": self.today},
            error_messages={
                "too_many_forms": gettext("There is room for %(num)d here. Remove some, or put two together."),
                "missing_management_form": gettext("This page came back incomplete. Check it and save it again."),
            },
        )
        return cast(Rows, rows)

    def _shown(self, draft: Draft | None) -> list[Any]:
        """The rows a page is drawn with. What was posted is never held against them: a row left as it was is a row."""
        if draft is not None:
            return [self._drawn(raw) for raw in draft]
        return list((self.initial or {}).get(self.rows_field, [{}]))

    def blank_row(self) -> RowForm:
        """A row without answers."""
        return self.row(facts=self.facts, law=self.law, today=self.today)

    # Add and Remove --------------------------------------------------------------------------------------------------

    def row_edit(self) -> Draft | None:
        """The raw rows after the Add or Remove this POST asks for, unchecked; None where it is a plain save."""
        if "add_row" in self.data:
            return [*self.raw_rows(), {}][:MOST_ROWS]
        if "remove_row" not in self.data:
            return None
        place, rows = str(self.data["remove_row"]), self.raw_rows()
        return [row for number, row in enumerate(rows) if str(number) != place]

    def as_typed(self) -> dict[str, Any]:
        """The rows as they were posted, right or wrong."""
        return {"draft": self.raw_rows()}

    def raw_rows(self) -> Draft:
        """The rows as they were posted."""
        names = self.blank_row().data_names()
        prefixes = [self.rows.add_prefix(number) for number in range(self.rows.total_form_count())]
        return [{name: self.data[f"{at}-{name}"] for name in names if f"{at}-{name}" in self.data} for at in prefixes]

    def _drawn(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        """Raw texts of a row as the page draws them again, right or wrong. What was not posted is not answered."""
        drawn = {name: f.widget.value_from_datadict(raw, {}, name) for name, f in self.blank_row().fields.items()}
        return {name: value for name, value in drawn.items() if value is not None}

    # Checking and answers --------------------------------------------------------------------------------------------

    def clean(self) -> dict[str, Any]:
        """The rows are checked with their page: together they are one validation."""
        super().clean()
        if not self.rows.is_valid():
            for text in self.rows.non_form_errors():
                self.complain(None, str(text))
            if any(self.rows.errors):
                self.complain(None, _("Look at what is marked below."), code=IN_A_ROW)
        return self.cleaned_data

    def errors_of_page(self) -> list[str]:
        """As on every page, without the word that sends one to the rows: the list of errors leads there itself."""
        wrong = self.non_field_errors().as_data()
        return [text for problem in wrong if problem.code != IN_A_ROW for text in problem.messages]

    def answers(self) -> dict[str, Any]:
        """The rows that were filled in."""
        if self.rows_field in self.unanswered:
            return {}
        return {self.rows_field: [row.answers() for row in self.rows.forms if row.has_changed()]}

    def data_from(self, answers: Answers) -> dict[str, Any]:
        """What a browser would post for these rows (no prefix)."""
        given, blank = _rows_in(answers, self.rows_field), self.blank_row()
        data: dict[str, Any] = {
            f"{self.rows_field}-{TOTAL_FORM_COUNT}": str(len(given)),
            f"{self.rows_field}-{INITIAL_FORM_COUNT}": "0",
        }
        for number, row in enumerate(given):
            data |= {f"{self.rows_field}-{number}-{name}": value for name, value in blank.data_from(row).items()}
        return data

    def bound_to(self, answers: Answers) -> "RowsForm":
        """The same page with these rows posted; a row may leave out all but what it must `always` say."""
        form = type(self)(self.data_from(answers), facts=self.facts, law=self.law, today=self.today)
        if self.rows_field not in answers:
            form.unanswered = frozenset((self.rows_field,))
        for row, given in zip(form.rows.forms, _rows_in(answers, self.rows_field), strict=False):
            row.leave_unanswered(name for name in row.asked if name not in given and name not in row.always)
        return form

    def display(self, answers: Answers) -> list[tuple[str, str, str]]:
        """Each row on a line of its own."""
        if self.rows_field not in answers:
            return [(str(self.heading), str(NOT_ANSWERED_WORDS), self.rows_field)]
        lines = [self._line(number, row) for number, row in enumerate(answers[self.rows_field], start=1)]
        return lines or [(str(self.heading), str(self.no_rows_words), self.rows_field)]

    def _line(self, number: int, given: Answers) -> tuple[str, str, str]:
        row = self.blank_row()
        row.number = number
        return row.legend, "\n".join(f"{label}: {text}" for label, text, _name in row.display(given)), self.rows_field

    def every_form(self) -> list[forms.Form]:
        """The page and its rows, in order."""
        return [self, *self.rows.forms]

    def problems(self) -> list[tuple[str, str]]:
        """(place, what is wrong), a row's place written as `children.0.initials`."""
        own = super().problems()
        inside = [
            (f"{self.rows_field}.{number}.{name}", text)
            for number, row in enumerate(self.rows.forms)
            for name, text in row.problems()
        ]
        return inside or own


def _rows_in(answers: Answers, name: str) -> list[Answers]:
    """The rows an answers file gives; what is no row counts as a blank one, and is then missed."""
    given = answers.get(name)
    return [row if isinstance(row, dict) else {} for row in given] if isinstance(given, list) else []
