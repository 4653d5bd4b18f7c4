"""The pages about what and who can bear a restrained person out.

Nothing here may push them to reach the other side (ADVOCATE.md 6).
"""

from django.utils.translation import gettext_lazy as _

from interview.forms import writing as help_with
from interview.forms.base import StepForm
from interview.forms.fields import DateField, ListField, StoryField, TextField, choices_of
from interview.forms.labels_record import PROOF_KIND
from interview.forms.rows import RowForm, RowsForm


class ProofRow(RowForm):
    title = _("Paper %(number)s")
    always = ("kind", "description")

    kind = ListField(
        label=_("What kind of paper is it?"), short=_("Kind"), choices=[("", _("- Choose -")), *choices_of(PROOF_KIND)]
    )
    description = TextField(
        label=_("What is it, and what does it show?"),
        short=_("What it is"),
        example=_("Certificate from Riverside Counseling Center: I finished the program"),
    )
    date = DateField(label=_("The date on it"), short=_("Dated"))
    dont_know = ("date",)
    unknown_words = {"date": _("It has no date, or I don't know it")}

    def check(self) -> None:
        """No paper is dated ahead."""
        self.refuse_future("date", _("This day is still to come: today is %(today)s. Check the date on the paper."))


class ProofForm(RowsForm):
    heading = _("What papers can you show the judge?")
    lead = _(
        "List what you have, or can get from someone other than the protected person. If you have none, "
        "leave this page empty."
    )
    notices = (
        _(
            "Be careful with a message, call record, photo or letter from the protected person. It can show "
            "contact the order forbids, "
            "no matter who started it. Ask a lawyer before you file it, and do not try to get one."
        ),
        _(
            "Cover up anything that shows where they live, work or go to school. Also cover bank and Social "
            "Security numbers."
        ),
    )
    why = _("Courts have said no when there was nothing but a person's own word. Papers bear you out.")
    rows_field = "proof"
    row = ProofRow
    add_words = _("Add another paper")


class WitnessesForm(StepForm):
    heading = _("Who else can tell the judge what has changed?")
    lead = _("Someone who has seen the change, and who is willing to sign a page about it or to come to court.")
    notices = (
        _(
            "Never the protected person, and never the children. Do not send anyone to talk to them, and "
            "send no message through anyone."
        ),
    )
    why = _("A person who has nothing to gain can say more for you than you can say yourself.")

    writing = {"witnesses": help_with.WITNESS}

    witnesses = StoryField(
        label=_("Who are they, and what have they seen?"),
        short=_("Who can say so"),
        example=_("Sam Ortiz, my boss since 2024: I come to work each day and get along with everyone."),
        rows=5,
        required=False,
    )
