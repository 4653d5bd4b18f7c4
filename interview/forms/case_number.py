"""The field for a case number. What stands there becomes the caption and the foot of every page filed."""

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from interview.forms.fields import NAME, TextField, Words

_SAYS_NOT_KNOWN = re.compile(
    r"\b(don['’]?t know|do not know|not sure|unknown|no (lo )?s[eé]\b(?!\W*\d)|no estoy segur[oa]|no la tengo)\b", re.I
)


class CaseNumberField(TextField):
    """One line of text that holds a number: no court gives a case a number without a digit.

    `box` is what the box beside it says that a person ticks who does not have the number; without one it is optional.
    """

    def __init__(self, *, box: Words = "", longest: int = NAME, **kwargs: Any) -> None:
        super().__init__(longest=longest, **kwargs)
        self.box = box

    def validate(self, value: str) -> None:
        super().validate(value)
        if value and (not any(char.isdigit() for char in value) or _SAYS_NOT_KNOWN.search(value)):
            raise ValidationError(self._wrong, code="no_number", params={"box": self.box})

    @property
    def _wrong(self) -> Words:
        if not self.box:
            return _("A case number has digits in it. Copy it from a paper of that case, or leave this empty.")
        return _("A case number has digits in it. Copy it from your papers. If you do not have it, tick “%(box)s”.")
