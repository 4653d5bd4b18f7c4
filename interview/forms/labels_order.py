"""Words for the side a person is on, who helps, and what they may ask for, by kind of order and side."""

from django.utils.translation import gettext_lazy as _

from interview.forms.fields import Label, Labels
from orders.aim import Aim
from orders.codes import Helper
from orders.kind import Kind
from orders.role import Role

ROLES: Labels = {
    Role.PROTECTED: Label(_("The order protects me"), _("A judge made it to keep me safe.")),
    Role.RESTRAINED: Label(_("The order is against me"), _("It says what I must do, or must not do.")),
}
HELPERS: Labels = {
    Helper.SELF: _("I am. These are my own papers."),
    Helper.FRIEND: _("A friend or a relative, who helps"),
    Helper.STAFF: _("Someone from a help program, a court or a library, who helps"),
}

_PREPARE = Label(
    _("Get ready for a hearing"),
    _("You filed papers already, or the court set a hearing. You get a list of what to do."),
)
_LATER = Label(_("Ask for a later hearing date"), _("You cannot come that day, or you need more time to get ready."))

AIMS: dict[tuple[Kind, Role], Labels] = {
    (Kind.FINAL_CIVIL, Role.PROTECTED): {
        Aim.END: Label(_("End the order"), _("Ask the judge to end all of it.")),
        Aim.CHANGE: Label(_("Change the order"), _("Keep the order, and ask the judge to change a part of it.")),
        Aim.RENEW: Label(
            _("Make the order last longer"),
            _("You get the steps and the days to watch. Courts have a form of their own for this."),
        ),
        Aim.OPPOSE_CHANGE: Label(
            _("Answer papers I was served with"), _("The other side asked the judge to end or change the order.")
        ),
        Aim.PREPARE: _PREPARE,
    },
    (Kind.FINAL_CIVIL, Role.RESTRAINED): {
        Aim.END: Label(
            _("End the order early"), _("Ask the judge to end all of it. You will need to show what has changed.")
        ),
        Aim.CHANGE: Label(
            _("Change the order"), _("Ask the judge to change a part of it, such as talks about the children.")
        ),
        Aim.OPPOSE_RENEWAL: Label(
            _("Answer a request to make the order last longer"),
            _("You were served with papers that ask to renew or extend it."),
        ),
        Aim.OPPOSE_CHANGE: Label(
            _("Answer other papers I was served with"),
            _("The other side asked the judge to add to the order, or to change it."),
        ),
        Aim.SET_ASIDE: Label(
            _("Ask for a new hearing, because I was not there"),
            _("You did not get the papers in time, or could not come, and the judge made the order without you."),
        ),
        Aim.APPEAL: Label(
            _("Say that the judge's decision was wrong"),
            _("This is an appeal. The time for it is short. You get the steps and who to see."),
        ),
        Aim.PREPARE: _PREPARE,
    },
    (Kind.TEMPORARY, Role.PROTECTED): {
        Aim.END: Label(_("Take back my request"), _("Ask the judge to end the temporary order and close the case.")),
        Aim.CHANGE: Label(_("Change the temporary order"), _("Keep it, and ask the judge to change a part of it.")),
        Aim.OPPOSE_CHANGE: Label(
            _("Answer papers I was served with"),
            _("The other side asked the judge to end or change the temporary order."),
        ),
        Aim.POSTPONE: Label(
            _("Ask for a later hearing date"),
            _("You can ask that the temporary order stays in force until the new day."),
        ),
        Aim.PREPARE: Label(_("Get ready for the hearing"), _("At the hearing the judge decides on a longer order.")),
    },
    (Kind.TEMPORARY, Role.RESTRAINED): {
        Aim.END: Label(
            _("End the temporary order before the hearing"), _("Ask the judge to look at it sooner and end it.")
        ),
        Aim.CHANGE: Label(
            _("Change the temporary order"), _("Ask the judge to change a part of it, such as getting your things.")
        ),
        Aim.OPPOSE_CHANGE: Label(
            _("Answer more papers I was served with"),
            _("The other side asked the judge to add to the temporary order."),
        ),
        Aim.POSTPONE: _LATER,
        Aim.PREPARE: Label(
            _("Answer the request, and get ready for the hearing"),
            _("If you do not come, the judge may make a long order without hearing from you."),
        ),
    },
    (Kind.CRIMINAL, Role.PROTECTED): {
        Aim.END: Label(
            _("Say that I want the order lifted"), _("You get a letter to the prosecutor's office. The judge decides.")
        ),
        Aim.CHANGE: Label(
            _("Say what I want changed, or kept"),
            _("You get a letter to the prosecutor's office. You can also say that you want to keep the order."),
        ),
    },
    (Kind.CRIMINAL, Role.RESTRAINED): {
        Aim.END: Label(_("Ask for the order to be lifted"), _("Only the judge in the criminal case can do this.")),
        Aim.CHANGE: Label(_("Ask for the order to be changed"), _("Only the judge in the criminal case can do this.")),
    },
}
"""By pair, the words for each aim that `orders/path.py` offers it."""
