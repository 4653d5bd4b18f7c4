"""Words on screen for what a protected person wants, and why. Each is about now and what comes (ADVOCATE.md 13)."""

from django.utils.translation import gettext_lazy as _

from interview.forms.fields import Label, Words
from orders.reasons import EndOrChange, Keep, Reason, Wish

REASON: dict[Reason, Words | Label] = {
    Reason.FEEL_SAFE: _("I feel safe now"),
    Reason.CHILDREN_CONTACT: _("The children need us to be able to talk, or need time with the other parent"),
    Reason.OTHER_GOT_HELP: _("The other person got help, such as a program or treatment"),
    Reason.MOVED_AWAY: _("One of us moved far away"),
    Reason.TALK_OR_COUNSELING: _("I want us to be able to talk, or to go to counseling together"),
    Reason.LIVE_TOGETHER: _("I want us to be able to live together"),
    Reason.MONEY_OR_HOUSING: _("The order makes money, work or housing harder for me"),
    Reason.NOT_NEEDED: _("I do not need the order any more"),
    Reason.OTHER: Label(_("Another reason"), _("You can say it in your own words below.")),
}

KEEP: dict[Keep, Words | Label] = {
    Keep.NO_HARM: _("Not to hurt, threaten or follow me"),
    Keep.NO_CONTACT: _("Not to contact me"),
    Keep.STAY_AWAY_HOME: _("To stay away from my home"),
    Keep.STAY_AWAY_WORK: _("To stay away from my work"),
    Keep.STAY_AWAY_SCHOOL: _("To stay away from my school, or the children's school or daycare"),
    Keep.CHILDREN: _("What it says about custody and visits with the children"),
    Keep.FIREARMS: _("Not to have guns"),
    Keep.PROPERTY: _("What it says about property, such as the home, a car or money"),
}

END_OR_CHANGE: dict[EndOrChange, Words | Label] = {
    EndOrChange.BECOME_CHANGE: Label(
        _("Ask the judge to change the order"), _("The protections you marked stay. The rest of the order ends.")
    ),
    EndOrChange.DROP_KEPT_TERMS: Label(
        _("Ask the judge to end all of the order"), _("No protection stays. That includes the ones you marked.")
    ),
}

WISH: dict[Wish, Words | Label] = {
    Wish.KEEP_IN_PLACE: _("Keep the order in place"),
    Wish.PEACEFUL_CONTACT: _("Allow peaceful contact, and keep the rest"),
    Wish.CONTACT_ABOUT_CHILDREN: _("Allow contact about the children only"),
    Wish.COME_HOME: _("Let the other person come home"),
    Wish.LIFT: _("Lift the order"),
    Wish.OTHER: Label(_("Something else"), _("You can say it in your own words below.")),
}
