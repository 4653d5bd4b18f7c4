"""The pages about the court: other cases, the hearing, handing over the papers, fees, and the last look."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from interview.asked import is_protected, serving_here, ways_to_serve
from interview.forms.base import StepForm
from interview.forms.case_number import CaseNumberField
from interview.forms.fields import LINE, DateField, PickField, PickManyField, TextField, choices_of
from interview.forms.labels_answers import YES_NO
from interview.forms.labels_court import ASKED_RESULT, COURT_NEED, OTHER_CASE, SERVICE_METHOD
from interview.forms.narrowed import NarrowedForm
from orders.codes import OtherCase, YesNo
from orders.facts import OrderDates
from orders.finding import Finding, Severity


class CasesForm(NarrowedForm):
    step = "cases"
    heading = _("Are there other court cases or requests?")
    lead = _("A divorce, custody or criminal case can change what this judge may do, and where you must ask.")
    why = _("Each order must end in its own court. Ending this one does not end another.")

    open_criminal_case = PickField(
        label=_("Is there an open criminal case against you?"),
        short=_("Open criminal case"),
        help_text=_("If there is, talk to your defense lawyer before you sign or file anything here."),
        choices=choices_of(YES_NO),
    )
    family_case = PickField(
        label=_("Is there a divorce, custody or parentage case between you two?"),
        short=_("Family case"),
        choices=choices_of(OTHER_CASE),
    )
    family_case_number = CaseNumberField(
        label=_("The number of that case"),
        longest=LINE,
        help_text=_("It stands at the top of each paper of that case."),
        required=False,
    )
    child_protection_case = PickField(
        label=_("Is there a case with child protection (child welfare)?"),
        short=_("Child protection case"),
        help_text=_(
            "You can skip this. It is not printed on papers the other side gets. If there is one, talk to "
            "your lawyer in that case first."
        ),
        choices=choices_of(YES_NO),
        required=False,
    )
    asked_before = PickField(
        label=_("Has anyone asked a judge to end or change this order before?"),
        short=_("Asked before"),
        choices=choices_of(YES_NO),
    )
    asked_on = DateField(
        label=_("When was that, the last time?"), short=_("Asked on"), help_text=_("Only if someone asked before.")
    )
    asked_result = PickField(
        label=_("What came of it?"),
        short=_("Result"),
        help_text=_("Only if someone asked before."),
        choices=choices_of(ASKED_RESULT),
    )
    dont_know = (
        "open_criminal_case",
        "family_case",
        "child_protection_case",
        "asked_before",
        "asked_on",
        "asked_result",
    )
    depends: ClassVar = {
        "family_case_number": ("family_case", (OtherCase.OPEN, OtherCase.DECIDED)),
        "asked_on": ("asked_before", (YesNo.YES,)),
        "asked_result": ("asked_before", (YesNo.YES,)),
    }

    def adapt(self) -> None:
        super().adapt()
        if is_protected(self.facts):
            criminal = self.fields["open_criminal_case"]
            criminal.label = _("Is there an open criminal case against the other person?")
            criminal.help_text = _(
                "A criminal case may have its own no-contact order. The prosecutor's office can tell you."
            )

    def check(self) -> None:
        """An earlier request came after the order and before today."""
        self.refuse_future("asked_on", _("This day is still to come: today is %(today)s. Check the date."))
        issued = OrderDates(**self.facts.get("order-dates", {})).issued_on
        self.refuse_before(
            "asked_on",
            issued,
            _("You said the order was made on %(earlier)s, after this day. Check which date is right."),
        )


class HearingForm(StepForm):
    heading = _("What would help you at the hearing?")
    lead = _("Courts can help with many things if you ask early. Leave out what you do not need.")
    why = _("We put it on a page for the clerk, so that you can ask in time.")

    interpreter_language = TextField(
        label=_("Do you need an interpreter? For which language?"),
        short=_("Interpreter"),
        help_text=_("The court finds one. Do not use a relative, a friend or the other person in the case."),
        example=_("Spanish, or American Sign Language"),
        required=False,
    )
    accommodation = TextField(
        label=_("Do you need something because of a disability or your health?"),
        short=_("Help with a disability"),
        example=_("A room I can reach with a wheelchair"),
        required=False,
    )
    remote = PickField(
        label=_("Do you want to take part by phone or video?"),
        short=_("By phone or video"),
        help_text=_("You may ask. The judge decides."),
        choices=choices_of(YES_NO),
        required=False,
    )
    cannot_come_on = TextField(
        label=_("Are there days when you cannot come?"),
        short=_("Cannot come on"),
        example=_("Mondays, and December 21 to 24, 2026"),
        required=False,
    )
    court_needs = PickManyField(
        label=_("What would make you safer or calmer at court?"),
        short=_("At court"),
        help_text=_("Mark any that fit. You may ask for it. The court may not have all of it."),
        choices=choices_of(COURT_NEED),
        required=False,
    )


class ServingForm(NarrowedForm):
    step = "serving"
    heading = _("How will the other side get the papers?")
    lead = _("The other side must get copies of what you file, in a way the court allows, before the hearing.")
    why = _("Papers handed over in the wrong way are a common reason why a judge says no, or has to wait.")

    method = PickField(label=_("How will the papers get there?"), short=_("How papers get there"))
    address_known = PickField(
        label=_("Do you know a place where they can be handed to the other person?"),
        short=_("Knows where"),
        help_text=_("Only if you know already. Do not go and look. You can ask the court for another way."),
        choices=choices_of(YES_NO),
    )
    dont_know = ("method", "address_known")
    unknown_words: ClassVar = {"method": _("I am not sure. I will ask the clerk.")}

    def adapt(self) -> None:
        super().adapt()
        here = serving_here(self.facts, self.law)
        self.fields = {name: field for name, field in self.fields.items() if name in here}
        if "method" in here:
            self.fields["method"].choices = choices_of(SERVICE_METHOD, ways_to_serve(self.facts, self.law))
        if is_protected(self.facts):
            self.notices = (_("Do not hand them over yourself. It may not be safe, and it may not count."),)
        else:
            self.notices = (
                _(
                    "Never hand, mail or send the papers to the protected person yourself, and do not leave them at "
                    "a door. That can break the order."
                ),
                _("Do not look for an address. The clerk or the sheriff can tell you what happens when none is known."),
            )


class FeesForm(StepForm):
    heading = _("Is the court's fee a problem for you?")
    lead = _("Some courts ask for a fee to file papers or to have them handed over. Some ask for none.")
    why = _("A judge can let you file without paying. You ask for that on a form of its own.")

    cannot_pay = PickField(
        label=_("Would it be hard for you to pay a court fee?"), short=_("Cannot pay a fee"), choices=choices_of(YES_NO)
    )
    dont_know = ("cannot_pay",)


class TickField(PickField):
    """One box: ticked is its only answer, not ticked is none."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=forms.CheckboxInput, **kwargs)

    def to_python(self, value: Any) -> str:
        return YesNo.YES.value if value else ""


class CheckForm(StepForm):
    heading = _("Is everything right?")
    lead = _("Read your answers once more. You can change each of them. Your papers are made from what stands here.")

    print_anyway = TickField(
        label=_("Print my request anyway"),
        help_text=_("You may hand it in, and the judge decides. Ask the clerk first."),
        choices=choices_of(YES_NO, [YesNo.YES]),
        required=False,
    )
    print_words = TickField(
        label=_("Print these words anyway"),
        help_text=_("These are the words we left out of your motion. Mark this only if your lawyer says so."),
        choices=choices_of(YES_NO, [YesNo.YES]),
        required=False,
    )

    def ask_only_about(self, found: Iterable[Finding]) -> bool:
        """Drop each box that nothing found calls for; whether any is left to draw."""
        stops = any(one.severity == Severity.STOP for one in found)
        left_off = any(one.values.get("may_be_left_off") for one in found)
        called_for = {"print_anyway": stops, "print_words": left_off}
        self.fields = {name: field for name, field in self.fields.items() if called_for[name]}
        return bool(self.fields)
