"""The pages that belong to one request each: an early end, an answer, setting an order aside, a later hearing.

ADVOCATE.md 3 and 14.
"""

from datetime import date

from django.utils.translation import gettext_lazy as _

from interview.asked import is_protected
from interview.forms import writing as help_with
from interview.forms.base import StepForm
from interview.forms.fields import DateField, PickField, StoryField, choices_of
from interview.forms.labels_answers import YES_NO
from interview.forms.labels_record import GOT_PAPERS, POSITION
from interview.forms.telling import in_words
from orders.aim import Aim
from orders.facts import Facts, HearingDate, OrderDates
from orders.reasons import Position
from orders.settled import settled

_WITH_A_STATEMENT = tuple(position for position in Position if position != Position.NOT_ANSWERING)

CAN_BE_USED = _(
    "What you write here can be used in a criminal case. If there is one, or the police were called, "
    "talk to a lawyer before you write. "
    "You can stay silent about what happened."
)


class EarlyReasonsForm(StepForm):
    heading = _("Why should the judge act before the hearing?")
    notices = (CAN_BE_USED,)
    why = _("The order is short and ends at a hearing anyway. A judge needs a reason to look at it sooner.")

    writing = {"statement": help_with.EARLY, "urgent_because": help_with.URGENT}

    statement = StoryField(
        label=_("Why should the temporary order end now?"),
        short=_("Reasons"),
        help_text=_("Facts first: dates, papers, who can say so. Do not write where the other person lives or works."),
        example=_("The order keeps me out of the home I rent alone. My lease shows only my name."),
    )
    urgent_because = StoryField(
        label=_("Why can this not wait for the hearing?"),
        short=_("Why it cannot wait"),
        example=_("My work tools are in the house and I start a job on Monday."),
        rows=4,
        required=False,
    )
    needs_more_time = PickField(
        label=_("Do you need more time to get ready for the hearing?"),
        short=_("Needs more time"),
        help_text=_("For example to find a lawyer or to get papers. The temporary order may then last longer too."),
        choices=choices_of(YES_NO),
    )
    dont_know = ("needs_more_time",)

    def adapt(self) -> None:
        self.lead = _come_to_the_hearing(self.facts)
        if settled(self.facts).aim == Aim.CHANGE:
            self.fields["statement"].label = _("Why should the temporary order change now?")


class AnswerForm(StepForm):
    heading = _("What do you say to the request for an order?")
    lead = _(
        "You may say that you do not agree without telling any story. You can tell the judge more at the "
        "hearing, or stay silent."
    )
    notices = (CAN_BE_USED, _("You sign your answer as true. Say only what you are sure of."))
    why = _("An answer on paper tells the judge before the hearing that you do not simply agree.")

    writing = {"statement": help_with.REPLY}

    position = PickField(label=_("What do you say to it?"), short=_("Your answer"), choices=choices_of(POSITION))
    statement = StoryField(
        label=_("Is there anything you want to add?"),
        short=_("What you add"),
        help_text=_("You can leave this empty. Do not write where the other person lives or works."),
        required=False,
    )
    depends = {"statement": ("position", _WITH_A_STATEMENT)}


class SetAsideForm(StepForm):
    heading = _("Did you get the court papers before the order was made?")
    lead = _(
        "When an order was made without you, there can be another way to ask the judge to look again. "
        "The time for it can be short."
    )
    notices = (
        _("Until a judge changes it, obey the order, even if no one gave you the papers."),
        _(
            "You will swear that this is true. Write about the papers and the hearing only, not about what "
            "happened between you."
        ),
    )
    why = _("The judge needs to know what you got, when, and why you were not there.")

    writing = {"why_missed": help_with.MISSED}

    got_papers = PickField(
        label=_("Did you get the court papers before the hearing?"),
        short=_("Got the papers"),
        choices=choices_of(GOT_PAPERS),
    )
    why_missed = StoryField(
        label=_("Why were you not at the hearing?"),
        short=_("Why you were not there"),
        example=_(
            "I moved in March 2026. The papers went to my old address. I first saw them when a deputy gave "
            "me the order."
        ),
    )
    learned_on = DateField(label=_("When did you first hear of the order?"), short=_("First heard of it"))
    dont_know = ("got_papers", "learned_on")

    def check(self) -> None:
        """Nobody hears of an order before it is made, or tomorrow."""
        self.refuse_future("learned_on", _("This day is still to come: today is %(today)s. Check the date."))
        issued = OrderDates(**self.facts.get("order-dates", {})).issued_on
        self.refuse_before(
            "learned_on",
            issued,
            _("You said the order was made on %(earlier)s, after this day. Check which date is right."),
        )


class PostponeForm(StepForm):
    heading = _("Why do you need a later hearing date?")
    why = _("The judge may give a later date for a good reason. Until you have a new date, be there on time.")

    writing = {"why_postpone": help_with.LATER}

    why_postpone = StoryField(
        label=_("Why do you need a later date?"),
        short=_("Why a later date"),
        help_text=_("Write about the date only. You need not say anything about what happened."),
        example=_("I have an appointment with a legal aid lawyer two days after the hearing."),
        rows=4,
    )
    not_before = DateField(label=_("From which day could you come?"), short=_("Not before"), required=False)
    dont_know = ("not_before",)

    def adapt(self) -> None:
        self.lead = _come_to_the_hearing(self.facts)
        if is_protected(self.facts):
            self.notices = (
                _(
                    "Your paper also asks the judge to keep the temporary order until the new date. It does not stay "
                    "on its own."
                ),
            )
        else:
            self.notices = (_("Until the judge decides, obey the order. It may last until the new date."),)

    def check(self) -> None:
        """A later date is later than today and than the hearing there is."""
        self.refuse_past("not_before", _("This day has passed: today is %(today)s. Enter a day still to come."))
        self.refuse_before(
            "not_before", _hearing_on(self.facts), _("Your hearing is on %(earlier)s. Enter a day after it.")
        )


def _hearing_on(facts: Facts) -> date | None:
    """The hearing the temporary order leads to, where it is known and still to come."""
    return HearingDate(**facts.get("hearing-date", {})).next_on


def _come_to_the_hearing(facts: Facts) -> str:
    """Asking for something does not move the hearing."""
    hearing = _hearing_on(facts)
    if hearing is None:
        return str(
            _(
                "Go to the hearing whatever happens with this request, unless the court tells you in writing "
                "that it has moved."
            )
        )
    return str(
        _(
            "Go to the hearing on %(day)s whatever happens with this request, unless the court tells you in "
            "writing that it has moved."
        )
        % {"day": in_words(hearing)}
    )
