"""The one page of the way back: just what a paper needs that withdraws a request. Nothing of it is kept."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from interview.forms.base import StepForm
from interview.forms.case_number import CaseNumberField
from interview.forms.fields import NAME, DateField, ListField, PickField, TextField, choices_of
from interview.forms.labels_places import by_name
from interview.forms.telling import DONT_KNOW_WORDS
from orders.facts import Facts
from orders.papers.withdrawal import STEP, Ruled
from orders.place import STATES
from orders.role import Role

RULED = {
    Ruled.NOT_YET: _("The judge has not decided yet"),
    Ruled.GRANTED: _("The judge has already said yes"),
}
PLACES = {"state": "where", "name": "you", "other_name": "other-party", "filed_on": STEP, "ruled": STEP}
"""The step whose facts hold an answer; what is not here is about the court and its case."""


def _states() -> list[tuple[str, Any]]:
    return [("", _("- Choose one -")), *by_name(STATES)]


class WayBackForm(StepForm):
    heading = _("I filed, and I changed my mind")
    dont_know = ("court_name", "county", "case_number", "filed_on", "ruled")

    state = ListField(
        label=_("Which state's court made the order?"),
        choices=_states,
        help_text=_("Not where you live now. Look at the top of your copy."),
    )
    court_name = TextField(label=_("Name of the court"), help_text=_("Copy it from the top of the first page."))
    county = TextField(label=_("County of the court"), longest=NAME)
    case_number = CaseNumberField(
        label=_("Case number"),
        box=DONT_KNOW_WORDS,
        help_text=_("It is often at the top right. Copy every letter and sign."),
    )
    name = TextField(label=_("Your name, as it stands on the order"), longest=NAME)
    other_name = TextField(label=_("Name of the person the order is against"), longest=NAME)
    filed_on = DateField(label=_("Which day did you file your request?"))
    ruled = PickField(label=_("Has the judge decided on your request?"), choices=choices_of(RULED))

    def check(self) -> None:
        self.refuse_future("filed_on", _("This day is still to come. Today is %(today)s. Check the date."))

    @property
    def is_granted(self) -> bool:
        return self.cleaned_data.get("ruled") == Ruled.GRANTED

    @property
    def is_undecided(self) -> bool:
        """Whether the person does not know what the judge did: the paper then has two boxes for a pen."""
        return self.cleaned_data.get("ruled") != Ruled.NOT_YET

    def facts_told(self) -> Facts:
        """The answers as facts, by the steps the papers know; after `is_valid()`."""
        facts: dict[str, dict[str, Any]] = {"role": {"role": Role.PROTECTED.value}, STEP: {}}
        for name, value in self.answers().items():
            own = "name" if name == "other_name" else name
            facts.setdefault(PLACES.get(name, "order"), {})[own] = value
        return facts
