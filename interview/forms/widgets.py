"""The date of a page: month, day and year apart, so that nobody has to guess an order of numbers."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils.dates import MONTHS
from django.utils.functional import lazystr
from django.utils.translation import gettext_lazy as _

PARTS = ("month", "day", "year")


class MemorableDate(forms.MultiWidget):
    """Month select, day and year boxes; its value is the list of the three texts, always kept as typed."""

    template_name = "django/forms/widgets/memorable_date.html"
    use_fieldset = True

    def __init__(self, attrs: Mapping[str, Any] | None = None) -> None:
        box = {"inputmode": "numeric", "autocomplete": "off"}
        months = [("", _("- Month -")), *((str(number), lazystr(name)) for number, name in MONTHS.items())]
        widgets = {
            "month": forms.Select({"autocomplete": "off"}, choices=months),
            "day": forms.TextInput({**box, "size": "2"}),
            "year": forms.TextInput({**box, "size": "4"}),
        }
        super().__init__(widgets, dict(attrs or {}))

    def decompress(self, value: Any) -> list[str]:
        """The three texts of a kept date (ISO or a date)."""
        try:
            day = value if isinstance(value, date) else date.fromisoformat(str(value or ""))
        except ValueError:
            return ["", "", str(value or "")]
        return [str(day.month), str(day.day), f"{day.year:04d}"]
