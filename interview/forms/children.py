"""The page about the children an order names: initials and year of birth, never a name."""

import re

from django.utils.translation import gettext_lazy as _

from interview.forms.fields import NumberField, TextField
from interview.forms.rows import RowForm, RowsForm

EARLIEST_BIRTH_YEAR = 1900
_LETTERS = re.compile(r"[^\W\d_]+")
_MOST_INITIALS, _MOST_TOGETHER = 5, 3


class ChildRow(RowForm):
    title = _("Child %(number)s")
    always = ("initials",)

    initials = TextField(
        label=_("Initials"),
        help_text=_("The first letters of the child's names, not the name."),
        example=_("J.R."),
        longest=20,
    )
    birth_year = NumberField(label=_("Year of birth"), help_text=_("4 numbers."), example=_("2017"))
    dont_know = ("birth_year",)

    def check(self) -> None:
        """Refuse what looks like a name, and a year before living memory or still to come."""
        initials, year = self.cleaned_data.get("initials"), self.cleaned_data.get("birth_year")
        if initials and not are_initials(initials):
            self.complain(
                "initials", _("Type initials only, like J.R. A child's name should not stand in court papers.")
            )
        if year is not None and not EARLIEST_BIRTH_YEAR <= year <= self.today.year:
            self.complain(
                "birth_year",
                _("Check the year. Enter the year of birth with 4 numbers, up to %(last)s."),
                last=self.today.year,
            )


class ChildrenForm(RowsForm):
    heading = _("Which children does the order name?")
    lead = _(
        "Give initials and the year of birth only, never a full name. Court papers can be read by other "
        "people, so a child's name should stay out of them."
    )
    why = _("The judge must know which children your request touches. Initials are enough to tell them apart.")
    rows_field = "children"
    row = ChildRow
    add_words = _("Add another child")
    no_rows_words = _("No children named")


def are_initials(text: str) -> bool:
    """Whether a text is a child's initials: a few letters, standing alone or together, and no word."""
    groups = _LETTERS.findall(text)
    rest = _LETTERS.sub("", text).strip(" .,-'")
    few = 1 <= sum(map(len, groups)) <= _MOST_INITIALS
    return few and not rest.strip(". -") and all(_is_a_row_of_initials(group) for group in groups)


def _is_a_row_of_initials(letters: str) -> bool:
    """`JRS` and `jrs`, but not `Ana`."""
    return len(letters) <= _MOST_TOGETHER and (len(letters) == 1 or letters.isupper() or letters.islower())
