"""The pages where a protected person says what they want, what should stay, and why: it looks ahead, never back."""

from django.utils.translation import gettext_lazy as _

from interview.asked import terms_to_keep
from interview.forms import writing as help_with
from interview.forms.base import StepForm
from interview.forms.fields import PickField, PickManyField, StoryField, choices_of
from interview.forms.labels_answers import YES_NO
from interview.forms.labels_reasons import END_OR_CHANGE, KEEP, REASON, WISH
from interview.forms.your_choice import YourChoiceForm
from orders.aim import Aim
from orders.reasons import Keep, Wish
from orders.settled import answer, settled

__all__ = ["EndOrChangeForm", "KeepForm", "ReasonsForm", "WishesForm", "YourChoiceForm"]

INVITING_CONTACT = _(
    "The order stays in force until a judge signs a new one. You can ask the other person to call, "
    "visit or come home, and it still binds them. "
    "They can be arrested or charged, even though you asked."
)
"""G15, shown before any question about contact or getting back together."""


class ReasonsForm(StepForm):
    heading = _("Why do you ask for this?")
    lead = _(
        "Say how things are now and what you want from here on. You need not tell your whole story, or "
        "go over what happened before."
    )
    notices = (
        INVITING_CONTACT,
        _("The judge may ask you if this is your own choice. The judge may say no, or keep some protections."),
    )
    why = _("The judge wants to hear your reasons in your own words, and to know that you are safe.")

    writing = {"statement": help_with.WISH}

    reasons = PickManyField(
        label=_("Which of these are true for you?"),
        help_text=_("Mark any that fit. You can leave all of them empty."),
        choices=choices_of(REASON),
        required=False,
    )
    statement = StoryField(
        label=_("In your own words: what do you want now, and why?"),
        short=_("In your own words"),
        help_text=_(
            "A few sentences are enough. The other side will read them, so leave out where you live, work or "
            "go to school. "
            "If this may differ from what you told a court or the police before, talk to a lawyer or an "
            "advocate first."
        ),
        example=_("We both need to talk about our son's school. I want to be able to do that by phone."),
        required=False,
    )


class KeepForm(StepForm):
    heading = _("Is there anything the order says that you want to keep?")
    lead = _(
        "You do not have to choose between all and nothing. A judge can end a part of the order and keep the rest."
    )
    why = _(
        "The judge may keep some protections, even if you do not ask. Saying what you want to keep helps "
        "the judge decide."
    )

    keep_terms = PickManyField(
        label=_("What should stay?"), help_text=_("Mark any that fit, or leave all of them empty."), required=False
    )

    def adapt(self) -> None:
        self.fields["keep_terms"].choices = choices_of(KEEP, terms_to_keep(self.facts))
        if settled(self.facts).aim == Aim.CHANGE:
            self.heading = _("Which protections should stay as they are?")
            self.lead = _("You asked to change the order. Mark what must not change.")


class EndOrChangeForm(StepForm):
    heading = _("Do you want to end the order, or to change it?")
    why = _(
        "A request to end the order and a request to change it are two different papers. Yours must ask "
        "for what you want."
    )

    decision = PickField(label=_("What should your papers ask for?"), choices=choices_of(END_OR_CHANGE))

    def adapt(self) -> None:
        kept = [str(KEEP[Keep(code)]) for code in answer(self.facts, "keep", "keep_terms") or ()]
        self.lead = _(
            "You asked to end the order, and you marked protections to keep. To keep a part of it is to change it."
        )
        self.notices = (_("You marked to keep: %(kept)s.") % {"kept": "; ".join(kept)},)


class WishesForm(StepForm):
    heading = _("What do you want the prosecutor and the judge to know?")
    lead = _(
        "This order belongs to the criminal court. The prosecutor runs the case, and only that judge can "
        "lift the order. "
        "You cannot drop it yourself, but you can say what you want. We write a letter for you."
    )
    notices = (
        _("The prosecutor may have to give your letter to the other side."),
        _("Say what you want now. Do not tell what happened."),
        _(
            "If your letter may not fit with what you said before, talk to a lawyer of your own first. The "
            "prosecutor is not your lawyer."
        ),
        INVITING_CONTACT,
    )
    why = _(
        "The prosecutor and the judge decide, but they can only weigh what they know. Asking to keep the "
        "order is as welcome as asking to lift it."
    )

    writing = {"statement": help_with.WISH}

    wishes = PickManyField(label=_("What do you want?"), help_text=_("Mark any that fit."), choices=choices_of(WISH))
    statement = StoryField(
        label=_("In your own words: what do you want now?"),
        short=_("In your own words"),
        help_text=_("A few sentences are enough. Leave out where you live, work or go to school."),
        example=_("I would like us to be able to text about picking up our daughter."),
        required=False,
    )
    wants_to_speak_in_court = PickField(
        label=_("Do you want to tell the judge yourself, if you may?"),
        short=_("Speak in court"),
        choices=choices_of(YES_NO),
    )
    dont_know = ("wants_to_speak_in_court",)

    def check(self) -> None:
        """To keep an order and to lift it cannot both be asked."""
        if {Wish.KEEP_IN_PLACE, Wish.LIFT} <= set(self.cleaned_data.get("wishes") or ()):
            self.complain(
                "wishes", _("You marked “Keep the order in place” and “Lift the order”. Choose one of the two.")
            )
