"""The date of a page: month, day and year apart, so that nobody has to guess an order of numbers."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils.dates import MONTHS
from django.utils.functional import lazystr
from django.utils.translation import gettext_lazy as _

_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")
PARTS = ("month", "day", "year")


class MemorableDate(forms.MultiWidget):
    """Month select, day and year boxes; its value is the list of the three texts, always kept as typed."""

    template_name = "django/forms/widgets/memorable_date.html"
    use_fieldset = True

    def __init__(self, attrs: Mapping[str, Any] | None = None) -> None:
        box = {"inputmode": "numeric", "autocomplete": "off"}
        months = [("", _("- Month -")), *((str(number), lazystr(name)) for number, name in MONTHS.items())]
        widgets: dict[str, forms.Widget | type[forms.Widget]] = {
            "month": forms.Select({"autocomplete": "off"}, choices=months),
            "day": forms.TextInput({**box, "size": "2"}),
            "year": forms.TextInput({**box, "size": "4"}),
        }
        super().__init__(widgets, dict(attrs or {}))

    def decompress(self, value: Any) -> list[str]:
        return split(value)


def split(value: Any) -> list[str]:
    """Month, day and year of a kept date (ISO or a date), as they stand in the boxes; other text stays in sight."""
    text = value.isoformat() if isinstance(value, date) else str(value or "")
    parts = _ISO.fullmatch(text)
    if parts is None:
        return ["", "", text]
    return [str(int(parts["month"])), str(int(parts["day"])), parts["year"]]
