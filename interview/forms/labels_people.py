"""Words on screen for the choices about the two sides of the order."""

from django.utils.translation import gettext_lazy as _

from interview.forms.fields import Label, Words
from orders.codes import AddressToPrint, Capacity, ForWhom

CAPACITY: dict[Capacity, Words | Label] = {
    Capacity.SELF: _("I did, for myself"),
    Capacity.PARENT: _("I did, as a parent, for my child"),
    Capacity.GUARDIAN: _("I did, as a guardian, for a person in my care"),
    Capacity.WAS_MINOR: _("Someone else did, when I was under 18. I am an adult now."),
    Capacity.EMPLOYER_OR_AGENCY: _("An employer or an agency did"),
}

PROTECTED_IN_A_CRIMINAL_CASE: dict[Capacity, Words | Label] = {
    Capacity.SELF: _("Me"),
    Capacity.PARENT: Label(_("My child"), _("You are the parent, and you write for the child.")),
    Capacity.GUARDIAN: Label(_("Someone in my care"), _("You are the guardian, and you write for them.")),
}
"""The same choice where the order came with a criminal case: nobody there asked for it."""

FOR_WHOM: dict[ForWhom, Words | Label] = {
    ForWhom.ME: Label(_("Only me"), _("The order goes on protecting the other people.")),
    ForWhom.THESE_PEOPLE: Label(_("Only the other people I named"), _("The order goes on protecting me.")),
    ForWhom.EVERYONE: Label(_("Everyone"), _("Me and all the other people I named.")),
}

ADDRESS_TO_PRINT: dict[AddressToPrint, Words | Label] = {
    AddressToPrint.COURT_HAS_IT: Label(
        _("None. Keep my address off these papers."),
        _("The clerk has your address already, or gets it on a sheet that the other side does not see."),
    ),
    AddressToPrint.SAFE_MAILING: Label(
        _("A safe mailing address"), _("For example a post office box, or a person you trust who passes your mail on.")
    ),
    AddressToPrint.ADDRESS_PROGRAM: Label(
        _("My address from an address confidentiality program"), _("The stand-in address the state gave you.")
    ),
    AddressToPrint.OWN: Label(_("The place where I live"), _("The other side will read it.")),
}

OWN_ADDRESS_TO_PRINT: dict[AddressToPrint, Words | Label] = {
    AddressToPrint.OWN: _("The address above"),
    AddressToPrint.SAFE_MAILING: Label(_("Another mailing address"), _("For example a post office box.")),
}
"""The same choice for a restrained person, whose papers carry an address."""
