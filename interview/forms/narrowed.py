"""A page whose fields are not the same for everyone: `interview/asked.py` says which of them this person is asked."""

from typing import ClassVar

from interview.asked import FIELDS
from interview.forms.base import StepForm


class NarrowedForm(StepForm):
    """Draws the fields that `FIELDS[step]` names for these facts; `step` is the page's name."""

    step: ClassVar[str]

    def adapt(self) -> None:
        """Drop what this person is not asked. A form that overrides it calls this first."""
        asked = FIELDS[self.step](self.facts)
        self.fields = {name: field for name, field in self.fields.items() if name in asked}
