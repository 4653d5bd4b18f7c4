"""The pages about people: who asks, whom the order protects, who the other person is."""

from django.utils.translation import gettext_lazy as _

from interview.asked import capacities, is_criminal, is_protected
from interview.forms.base import StepForm
from interview.forms.children import ChildrenForm
from interview.forms.contact import ContactForm
from interview.forms.fields import LINE, NAME, DateField, PickField, StoryField, TextField, choices_of
from interview.forms.labels_answers import YES_NO
from interview.forms.labels_people import CAPACITY, FOR_WHOM, PROTECTED_IN_A_CRIMINAL_CASE
from interview.forms.narrowed import NarrowedForm
from interview.forms.rows import RowForm, RowsForm
from orders.codes import Capacity, YesNo

__all__ = [
    "ChildrenForm",
    "ContactForm",
    "CustodyForm",
    "ForWhomForm",
    "LawyerForm",
    "OtherPartyForm",
    "OthersProtectedForm",
    "YouForm",
]

_FOR_ANOTHER = tuple(capacity for capacity in Capacity if capacity != Capacity.SELF)


class YouForm(NarrowedForm):
    step = "you"
    heading = _("What is your name, as it stands on the order?")
    lead = _("Copy it letter by letter, even if it is spelled wrong there or your name has changed since.")
    why = _("The clerk finds your case by the name and the case number on the order.")

    name = TextField(
        label=_("Your name on the order"), short=_("Your name"), example=_("Jordan A. Reyes"), longest=NAME
    )
    capacity = PickField(
        label=_("Who asked the court for this order?"),
        choices=choices_of(CAPACITY),
        why=_("Sometimes a parent, a guardian or an agency asks for the order. The papers must say who is asking now."),
    )
    petitioner_name = TextField(
        label=_("The name of the person, employer or agency that asked"),
        short=_("Who asked for the order"),
        help_text=_(
            "Copy it from the order, unless it is your own name above. The order may say “petitioner” or “plaintiff”."
        ),
        longest=NAME,
        required=False,
    )
    depends = {"petitioner_name": ("capacity", _FOR_ANOTHER)}

    def adapt(self) -> None:
        super().adapt()
        if "capacity" in self.fields and is_criminal(self.facts):
            field = self.fields["capacity"]
            field.label = field.short = _("Whom does the no-contact order protect?")
            field.why = _(
                "A parent or a guardian can write for the person it protects. The letter must say who writes."
            )
            field.choices = choices_of(PROTECTED_IN_A_CRIMINAL_CASE, capacities(self.facts))


class OtherProtectedRow(RowForm):
    title = _("Person %(number)s")
    always = ("name",)

    name = TextField(
        label=_("Name, as it stands on the order"),
        short=_("Name"),
        help_text=_("For a child under 18, type only initials."),
        longest=NAME,
    )


class OthersProtectedForm(RowsForm):
    heading = _("Does the order protect anyone else by name?")
    lead = _(
        "Look for a list of other protected people. They may be children, or others who live with you. "
        "If there is no one else, leave this page empty."
    )
    why = _(
        "Ending the order for you does not have to end it for them. The judge must know whom your request is about."
    )
    rows_field = "others_protected"
    row = OtherProtectedRow
    add_words = _("Add another person")
    no_rows_words = _("No one else")


class ForWhomForm(StepForm):
    heading = _("Whom is your request about?")
    lead = _("The order protects more people than you.")
    why = _("A judge can end the order for one person and keep it for the others.")

    for_whom = PickField(label=_("I ask for"), choices=choices_of(FOR_WHOM))


class CustodyForm(StepForm):
    heading = _("Are you in jail or prison now?")
    lead = _(
        "You can still ask the court. Your papers then ask that you take part by video, or be brought to the hearing."
    )
    why = _("The court must know where to send mail, and how you can take part.")

    in_custody = PickField(label=_("Are you in jail or prison now?"), choices=choices_of(YES_NO))
    facility = TextField(label=_("Name of the jail or prison"), example=_("Lake County Jail"), required=False)
    id_number = TextField(
        label=_("Your booking or ID number there"),
        help_text=_("Mail often comes back without it."),
        longest=NAME,
        required=False,
    )
    release_on = DateField(
        label=_("The day you expect to get out"), short=_("Release date"), help_text=_("Only if you are there now.")
    )
    dont_know = ("release_on",)
    depends = dict.fromkeys(("facility", "id_number", "release_on"), ("in_custody", (YesNo.YES,)))

    def check(self) -> None:
        """A person who is in jail has not been released yet."""
        self.refuse_past(
            "release_on", _("This day has passed: today is %(today)s. Check the date, or answer “No” above.")
        )


class LawyerForm(StepForm):
    heading = _("Do you have a lawyer in this case?")
    lead = _(
        "Answer yes only if a lawyer works for you in this same case. A lawyer you once talked to, or "
        "one in another case, does not count."
    )
    why = _("If you have a lawyer, the lawyer should file your papers.")

    has_lawyer = PickField(label=_("Do you have a lawyer in this case?"), choices=choices_of(YES_NO))
    lawyer_name = TextField(label=_("Your lawyer's name"), longest=NAME, required=False)
    dont_know = ("has_lawyer",)
    depends = {"lawyer_name": ("has_lawyer", (YesNo.YES,))}

    def adapt(self) -> None:
        if is_criminal(self.facts):
            self._ask_about_the_criminal_case()

    def _ask_about_the_criminal_case(self) -> None:
        if is_protected(self.facts):
            self.lead = _(
                "The prosecutor works for the state and is not your lawyer. An advocate is not a lawyer either."
            )
            self.why = _("A lawyer of your own can tell you what your letter may change, and can speak for you.")
            return
        self.heading = self.fields["has_lawyer"].label = _("Do you have a lawyer in the criminal case?")
        self.lead = _(
            "A public defender counts. If you have a lawyer, we write a letter to your lawyer for you. We do "
            "not write a motion that goes around them."
        )
        self.why = _(
            "A judge may turn away papers you file yourself while you have a lawyer. Your lawyer also knows "
            "what could hurt your case."
        )


class OtherPartyForm(NarrowedForm):
    step = "other-party"
    heading = _("Who is the other person in the order?")
    lead = _("This is the person the order is against.")
    why = _("The name goes on the papers next to yours, as it stands on the order.")

    name = TextField(label=_("Their name on the order"), short=_("Their name"), longest=NAME)
    still_living = PickField(
        label=_("Is this person still living?"),
        help_text=_("Answer from what you know already."),
        choices=choices_of(YES_NO),
        why=_("If a person in the order has died, the court handles the case in another way."),
    )
    in_custody = PickField(
        label=_("Is this person in jail or prison?"),
        choices=choices_of(YES_NO),
        why=_("Papers reach a person in jail in another way, and the judge may want to hear them by video."),
    )
    has_lawyer = PickField(
        label=_("Does this person have a lawyer in this case?"),
        help_text=_("Papers you got from the court may name one."),
        choices=choices_of(YES_NO),
        why=_("Papers often go to the lawyer then."),
    )
    lawyer_name = TextField(label=_("Their lawyer's name"), longest=NAME, required=False)
    lawyer_address = StoryField(label=_("The lawyer's office address"), longest=LINE, rows=3, required=False)
    address = StoryField(
        label=_("Where can papers be handed to this person?"),
        short=_("Where papers can be handed over"),
        help_text=_(
            "A home, a workplace or a jail. Write only what you know already. Do not go and look, and do not ask them."
        ),
        longest=LINE,
        rows=3,
        required=False,
    )
    dont_know = ("name", "still_living", "in_custody", "has_lawyer", "address")
    depends = dict.fromkeys(("lawyer_name", "lawyer_address"), ("has_lawyer", (YesNo.YES,)))

    def adapt(self) -> None:
        super().adapt()
        if is_protected(self.facts):
            return
        self.lead = _("This is the person the order protects.")
        self.notices = (
            _(
                "We do not ask where this person lives, works or goes. Please do not try to find out. Looking "
                "for them, or asking others about them, can break the order."
            ),
        )
        self.fields["still_living"].help_text = _("Answer only if you already know. Do not check.")
        if "has_lawyer" in self.fields:
            self.fields["has_lawyer"].help_text = _(
                "Papers you got from the court may name one. Do not ask the person."
            )
