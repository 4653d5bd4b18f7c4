"""How a form complains: beside the field, in words that say what to do; and the checks of one day against another."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from interview.forms.fields import Words
from interview.forms.telling import in_words


class CheckedForm(forms.Form):
    """A form that knows today and can look at its answers side by side."""

    today: date
    fields: dict[str, Any]

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
