"""Pages about papers the person was served with, and the hearing they lead to."""

from collections.abc import Mapping
from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from interview.forms import writing as help_with
from interview.forms.base import StepForm
from interview.forms.fields import DateField, PickField, StoryField, Words, choices_of
from interview.forms.labels_details import WANTS
from orders.role import Role
from orders.settled import answer

HEARING_PASSED = _(
    "This day has passed: today is %(today)s. Check the date. If the hearing is over, call the clerk today and"
    " ask what was"
    " decided, then tick the box under the date."
)
NO_DATE_YET = _("I don't have the date")


def _hearing_field() -> DateField:
    return DateField(
        label=_("Which day is the hearing?"),
        help_text=_("Look for “notice of hearing” or “hearing date” on the papers."),
        why=_("If you do not come, the judge may decide without hearing from you."),
        short=_("Day of the hearing"),
    )


def _respond_field() -> DateField:
    return DateField(
        label=_("By which day must you answer in writing?"),
        help_text=_("Look for “respond by” or “answer due”. Some papers count days from when you got them."),
        why=_("A paper that comes late may not be read."),
        short=_("Last day to answer in writing"),
    )


class ServedPapersForm(StepForm):
    """What the three pages share: a hearing still to come."""

    dont_know: tuple[str, ...] = ("hearing_on", "respond_by")
    unknown_words: ClassVar[Mapping[str, Words]] = {
        "hearing_on": NO_DATE_YET,
        "respond_by": _("The papers do not say, or I don't know"),
    }

    def check(self) -> None:
        self.refuse_past("hearing_on", HEARING_PASSED)


class TheirMotionForm(ServedPapersForm):
    """The other side asked the court for something (ADVOCATE.md 2)."""

    heading = _("What papers did you get?")
    lead = _("Have them in front of you, if you can.")
    why = _("You may tell the judge what you want. There is a day for it.")
    notices = (_("If you do not come to the hearing, the judge may decide without hearing from you."),)

    writing = {"statement": help_with.ON_THEIR_PAPERS}

    hearing_on = _hearing_field()
    respond_by = _respond_field()
    wants = PickField(label=_("What do you want?"), choices=choices_of(WANTS[Role.PROTECTED]), short=_("What you want"))
    statement = StoryField(
        label=_("What do you want the judge to know?"),
        help_text=_(
            "Say what you want now, and why. You need not tell your whole story. The other side will read this."
        ),
        short=_("What the judge should know"),
        required=False,
    )

    def adapt(self) -> None:
        role = answer(self.facts, "role", "role")
        if role:
            self.fields["wants"].choices = choices_of(WANTS[Role(role)])
        if role == Role.RESTRAINED:
            self.fields["statement"].help_text = _(
                "Say what you want now, and why. You swear to this, and police and prosecutors can read it. If"
                " there is a"
                " criminal case, talk to a lawyer first. You may leave this empty."
            )


class RenewalForm(ServedPapersForm):
    heading = _("When is the hearing about a longer order?")
    lead = _("Look at the papers that ask to renew or extend the order.")
    why = _("This hearing is your chance to be heard.")
    notices = (_("If you do not come to the hearing, the judge may make the order longer without hearing from you."),)

    hearing_on = _hearing_field()
    respond_by = _respond_field()


class UpcomingHearingForm(ServedPapersForm):
    heading = _("When is your hearing?")
    lead = _("Look at the notice from the court, or ask the clerk.")
    why = _("Your list of things to do is built around this day.")
    dont_know = ("hearing_on",)

    hearing_on = _hearing_field()
