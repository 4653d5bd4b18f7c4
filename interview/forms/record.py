"""The pages where a restrained person says how things have been since the order, and what changed.

Guide G18-G22; ADVOCATE.md 5 and 6.
"""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from interview.asked import is_before_trial, is_criminal
from interview.forms import writing as help_with
from interview.forms.base import StepForm
from interview.forms.fields import (
    DateField,
    ListField,
    PickField,
    PickManyField,
    StoryField,
    TextField,
    Words,
    choices_of,
)
from interview.forms.labels_answers import YES_NO
from interview.forms.labels_record import CHANGE, COMPLIANCE, CONTACT, INCIDENTS, PROGRAM
from interview.forms.narrowed import NarrowedForm
from interview.forms.proof import ProofForm, WitnessesForm
from interview.forms.requests import AnswerForm, EarlyReasonsForm, PostponeForm, SetAsideForm
from interview.forms.rows import RowForm, RowsForm
from orders.aim import Aim
from orders.findings.left_off import is_young
from orders.matter import Matter
from orders.reasons import Change
from orders.settled import settled

__all__ = [
    "AnswerForm",
    "ChangesForm",
    "EarlyReasonsForm",
    "PostponeForm",
    "ProgramsForm",
    "ProofForm",
    "RecordForm",
    "SetAsideForm",
    "StoryForm",
    "WitnessesForm",
]


SWORN = _(
    "You will swear that these answers are true. Police and prosecutors can read them, and they can "
    "be used against you."
)
LAWYER_FIRST = _(
    "If there was any contact with the protected person, or any trouble with the police, talk to a lawyer before you "
    "answer. It counts no matter who started it."
)
NOT_A_CITIZEN = _(
    "If you are not a U.S. citizen, talk to an immigration lawyer too. A finding that you broke an order can matter "
    "there."
)


class RecordForm(StepForm):
    heading = _("How have things been since the order was made?")
    lead = _("A long time of keeping to the order is the strongest thing you can show. But read this first.")
    notices = (
        SWORN,
        _("You do not have to answer. “I do not want to answer” prints nothing."),
        LAWYER_FIRST,
        NOT_A_CITIZEN,
    )
    why = _("The judge looks hard at the other person's safety, and so at how you kept to the order.")

    compliance = PickField(
        label=_("Have you done everything the order says?"),
        short=_("Kept to the order"),
        choices=choices_of(COMPLIANCE),
    )
    incidents = PickField(
        label=_("Has there been a new incident or report about you and the protected person?"),
        short=_("New incidents"),
        help_text=_("For example a call to the police, or a complaint to the court."),
        choices=choices_of(INCIDENTS),
    )
    arrests_since = PickField(
        label=_("Have you been arrested for, or charged with, anything since the order?"),
        short=_("Arrests or charges"),
        choices=choices_of(INCIDENTS),
    )
    contact_since = PickField(
        label=_("Has there been contact between you and the protected person since the order?"),
        short=_("Contact"),
        help_text=_("Calls, texts, posts, gifts, meeting, or word sent through someone else."),
        choices=choices_of(CONTACT),
    )


class ProgramRow(RowForm):
    title = _("Program %(number)s")
    always = ("program",)

    program = ListField(
        label=_("What kind of program was it?"),
        short=_("Program"),
        choices=[("", _("- Choose -")), *choices_of(PROGRAM)],
    )
    provider = TextField(
        label=_("Who ran it?"), short=_("Run by"), example=_("Riverside Counseling Center"), required=False
    )
    ordered_by_court = PickField(
        label=_("Did a court order you to do it?"), short=_("Ordered by a court"), choices=choices_of(YES_NO)
    )
    completed_on = DateField(label=_("When did you finish it?"), short=_("Finished on"))
    have_proof = PickField(
        label=_("Do you have a paper that shows it?"),
        short=_("Has proof"),
        help_text=_("A certificate, or a letter from the people who ran it."),
        choices=choices_of(YES_NO),
    )
    dont_know = ("ordered_by_court", "completed_on")

    def check(self) -> None:
        """Only finished programs are listed."""
        self.refuse_future(
            "completed_on", _("This day is still to come: today is %(today)s. List a program after you finish it.")
        )


class ProgramsForm(RowsForm):
    heading = _("Which programs have you finished?")
    lead = _(
        "List classes, counseling and treatment you finished since the order. You can tell about one "
        "that you are still in on a later page. If there are none, leave this page empty."
    )
    why = _("A finished program is a fact the judge can check. Most of all one that a court told you to do.")
    rows_field = "programs"
    row = ProgramRow
    add_words = _("Add another program")


class ChangesForm(StepForm):
    heading = _("What has changed since the order was made?")
    lead = _("You have to show the judge a real change since then. Mark only what is true and what you can show.")
    why = _("The judge does not look again at whether the order was right. The question is whether it is still needed.")

    changes = PickManyField(
        label=_("What has changed?"), help_text=_("Mark any that fit."), choices=choices_of(CHANGE), required=False
    )
    separated_since = DateField(
        label=_("Since when have you lived apart?"), short=_("Lived apart since"), required=False
    )
    moved_since = DateField(label=_("When did you move?"), short=_("Moved on"), required=False)
    own_town = TextField(
        label=_("Which town do you live in now?"),
        short=_("Your town now"),
        help_text=_("Your own town only. Do not try to find out where they live."),
        required=False,
    )
    dont_know = ("separated_since", "moved_since")
    depends: ClassVar = {
        "separated_since": ("changes", (Change.SEPARATION,)),
        "moved_since": ("changes", (Change.MOVED,)),
        "own_town": ("changes", (Change.MOVED,)),
    }

    def adapt(self) -> None:
        """Under a young order nobody can say that a long time has passed."""
        if is_young(Matter.from_facts(self.facts).issued_on, self.today):
            offered = [code for code in Change if code != Change.TIME_WITHOUT_VIOLATION]
            self.fields["changes"].choices = choices_of(CHANGE, offered)

    def check(self) -> None:
        """Both days lie behind us."""
        for name in ("separated_since", "moved_since"):
            self.refuse_future(name, _("This day is still to come: today is %(today)s. Check the date."))


_SAFE: dict[Aim | None, Words] = {
    Aim.CHANGE: _("Why would it be safe for the judge to change the order?"),
    Aim.OPPOSE_RENEWAL: _("Why would it be safe for the judge to let the order end?"),
}
_NOW: dict[Aim | None, Words] = {
    Aim.CHANGE: _("What has changed since the order, and why do you need it changed?"),
    Aim.OPPOSE_RENEWAL: _("What has changed since the order, and why is it not needed for longer?"),
}


class StoryForm(NarrowedForm):
    step = "story"
    heading = _("What should the judge know?")
    lead = _("Facts first: what you did, when, and who can say so. Short and plain is best.")
    notices = (
        _(
            "Do not argue that the order was wrong in the first place. That is an appeal. It has its own "
            "short time limit."
        ),
        _(
            "You will swear that this is true. Leave out anything about contact or a broken order until you "
            "have talked to a lawyer."
        ),
        _("Do not write where the protected person lives, works or goes to school."),
    )
    why = _("You are the one who must show the judge a real change, and that it is safe.")

    writing = {"statement": help_with.CHANGED, "why_safe": help_with.SAFE}

    statement = StoryField(
        label=_("What has changed since the order, and why is it no longer needed?"),
        short=_("What has changed, in your own words"),
        example=_(
            "I finished a 26-week program in May 2026. I have worked at the same place since June 2025. I "
            "have lived in another town for two years."
        ),
    )
    why_safe = StoryField(
        label=_("Why would it be safe for the judge to end the order?"),
        short=_("Why it is safe"),
        help_text=_("Think of the protected person, and of the children if there are any."),
        example=_(
            "I see a counselor each month and I will go on. If we must talk about our children, we can use a "
            "parenting app the judge names."
        ),
    )

    def adapt(self) -> None:
        super().adapt()
        aim = settled(self.facts).aim
        if aim in _SAFE:
            self.fields["why_safe"].label = str(_SAFE[aim])
        if is_before_trial(self.facts):
            self._look_ahead_only()
        elif aim in _NOW:
            self.fields["statement"].label = str(_NOW[aim])
        if is_criminal(self.facts):
            self._free_to_leave_out()

    def _look_ahead_only(self) -> None:
        """Before a trial nobody writes what happened: it could be used in the very case (ADVOCATE.md 5)."""
        self.heading = _("How would you keep everyone safe from now on?")
        self.lead = _("Write only about what you will do from now on.")
        self.notices = (
            _("Do not write about what happened, or whether it happened. Anything you write can be used in your case."),
            _("Show this page to your lawyer before you hand it in. If you have no lawyer, ask the judge for one."),
            _("Do not write where the protected person lives, works or goes to school."),
        )
        self.why = _("The judge who may ease the order will ask how everyone stays safe.")

    def _free_to_leave_out(self) -> None:
        for field in self.fields.values():
            field.required = False
