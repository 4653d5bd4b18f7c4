"""The page that asks how to reach the person, and what of it may be printed (ADVOCATE.md 8)."""

from django.utils.translation import gettext_lazy as _

from interview.asked import addresses_to_print, is_criminal, is_protected
from interview.forms.fields import LINE, PickField, StoryField, TextField, choices_of
from interview.forms.labels_answers import YES_NO
from interview.forms.labels_people import ADDRESS_TO_PRINT, OWN_ADDRESS_TO_PRINT
from interview.forms.narrowed import NarrowedForm
from orders.codes import AddressToPrint, YesNo

_BY_MAIL = (AddressToPrint.SAFE_MAILING, AddressToPrint.ADDRESS_PROGRAM)


class ContactForm(NarrowedForm):
    step = "contact"
    heading = _("How can the court reach you?")
    lead = _(
        "The court must be able to reach you. The other side does not have to know where you are. "
        "Your address, phone number and e-mail stay off the papers the other side gets, unless you "
        "choose to print them."
    )
    why = _(
        "The clerk sends the hearing date and the judge's answer here. If they cannot reach you, you may "
        "miss the hearing."
    )

    address = StoryField(
        label=_("Your address"),
        help_text=_("You can leave it empty and write it on the paper by hand."),
        longest=LINE,
        rows=3,
        required=False,
    )
    address_to_print = PickField(
        label=_("Which address may stand on papers the other side reads?"),
        short=_("Address on the papers"),
        initial=AddressToPrint.COURT_HAS_IT.value,
    )
    mailing_address = StoryField(
        label=_("The mailing address to print"),
        short=_("Mailing address"),
        help_text=_("Only if you chose a mailing or program address above."),
        longest=LINE,
        rows=3,
    )
    phone = TextField(
        label=_("Phone number"), help_text=_("Best is a phone only you answer."), longest=60, required=False
    )
    phone_to_print = PickField(
        label=_("Print this phone number on the papers?"),
        short=_("Print the phone number"),
        choices=choices_of(YES_NO),
        initial=YesNo.NO.value,
    )
    email = TextField(label=_("E-mail"), help_text=_("Best is one only you can open."), longest=254, required=False)
    email_to_print = PickField(
        label=_("Print this e-mail on the papers?"),
        short=_("Print the e-mail"),
        choices=choices_of(YES_NO),
        initial=YesNo.NO.value,
    )
    safe_to_contact = PickField(
        label=_("Is it safe to call, write or leave a message for you there?"),
        short=_("Safe to contact"),
        help_text=_("Think of who can see your phone or opens your mail."),
        choices=choices_of(YES_NO),
    )
    dont_know = ("safe_to_contact",)
    depends = {"mailing_address": ("address_to_print", _BY_MAIL)}

    def adapt(self) -> None:
        super().adapt()
        self.fields["phone"].widget.input_type = "tel"
        self.fields["email"].widget.attrs["inputmode"] = "email"
        if not is_protected(self.facts):
            self._fit_restrained()
        elif is_criminal(self.facts):
            self._fit_letter()
        if "address_to_print" in self.fields:
            words = ADDRESS_TO_PRINT if is_protected(self.facts) else OWN_ADDRESS_TO_PRINT
            self.fields["address_to_print"].choices = choices_of(words, addresses_to_print(self.facts))

    def _fit_restrained(self) -> None:
        self.lead = _("The court sends its mail to the address on your papers. If you move, tell the clerk in writing.")
        which = self.fields["address_to_print"]
        self.fields["mailing_address"].help_text = _("Only if you chose another mailing address above.")
        which.label, which.initial = _("Which address should stand on your papers?"), AddressToPrint.OWN.value
        self.fields["address"].help_text = _(
            "You can leave it empty and write it on the paper by hand. In jail or prison, give its mailing "
            "address with your ID number."
        )

    def _fit_letter(self) -> None:
        self.heading = _("How can the prosecutor's office reach you?")
        self.lead = _(
            "Your letter carries no address, so we do not ask for one. The office may have to show the "
            "letter to the other side. "
            "Your phone number and e-mail stand on it only if you say so."
        )
        self.why = _("The office may want to talk with you, or tell you about a court date.")

    def check(self) -> None:
        """To print what was not typed would leave a hole on the paper."""
        for name in ("phone", "email"):
            wants = self.cleaned_data.get(f"{name}_to_print") == YesNo.YES
            if wants and not self.cleaned_data.get(name) and name not in self.errors:
                self.complain(name, _("You chose to print it. Type it here, or choose “No” below."))
