"""The page of the points a state's law names: one box for the person's own words on each, built from its file."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from interview.forms import writing as help_with
from interview.forms.base import StepForm
from interview.forms.fields import StoryField, Words
from interview.forms.labels_places import STATE_NAMES
from interview.forms.record import SWORN
from orders.factor import factors_asked, factors_of
from orders.jurisdiction import Factor
from orders.role import Role
from orders.settled import answer

LAWYER_AGAIN = _(
    "Was there any contact, or trouble with the police? Or are you not a U.S. citizen? Then talk to a lawyer before "
    "you write."
)
_CAN_BE_USED = _("What you write here can be used against you. You may leave it empty.")


class FactorsForm(StepForm):
    """All optional: what is left empty prints nothing."""

    heading: Words = _("What can you say about the points the judge looks at?")
    lead = _("You may leave any of these empty. What you already told us, you need not say again.")
    why = _("The law or the courts there name these points. Your paper takes up what you write, in the law's order.")
    notices: tuple[Words, ...] = (
        _("Do not ask the protected person, or anyone close to them. Do not send anyone to ask. Write what you know."),
        _("Do not write where the protected person lives, works or goes to school."),
    )

    def adapt(self) -> None:
        asked = factors_asked(self.facts, self.law)
        jurisdiction = self.law.jurisdictions.get(answer(self.facts, "where", "state"))
        if jurisdiction is None:
            return
        heading = _("What can you say about the points a judge in %(state)s looks at?")
        self.heading = heading % {"state": STATE_NAMES[jurisdiction.code]}
        # Told and not asked: only the other side, or the judge, can speak to these.
        self.points = tuple(factor.factor for factor in factors_of(self.facts, self.law) if not factor.question)
        if self.points:
            also = ngettext("The judge will also look at this:", "The judge will also look at these:", len(self.points))
            self.points_lead = also
        self.fields |= {factor.id: _field(factor) for factor in asked}
        if any(factor.conduct for factor in asked):
            # The page about the record came before and says it at length.
            self.notices = (SWORN, LAWYER_AGAIN, *self.notices)


def _field(factor: Factor) -> StoryField:
    """Where the point is what the person did or did not do, nothing asks for more (ADVOCATE.md 5)."""
    field = StoryField(
        label=factor.question,
        help_text=" ".join(_said_beside(factor)),
        rows=4,
        required=False,
    )
    field.asks = () if factor.conduct else help_with.POINT.asks
    field.care = "" if factor.conduct else help_with.CARE[Role.RESTRAINED]
    return field


def _said_beside(factor: Factor) -> Iterator[str]:
    if factor.care:
        yield factor.care
    if factor.conduct:
        yield str(_CAN_BE_USED)
