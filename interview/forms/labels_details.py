"""Words for how an order was made, how long it lasts, what it says, and where a criminal case stands."""

from django.utils.translation import gettext_lazy as _

from interview.forms.fields import Label, Labels
from orders.codes import Expires, HowMade, MadeBy, Served, Stage, Term, Wants
from orders.role import Role

HOW_MADE: Labels = {
    HowMade.AFTER_HEARING: Label(_("After a hearing"), _("The judge listened to both sides and then decided.")),
    HowMade.AGREED: Label(_("The two sides agreed"), _("Also called “by consent” or “stipulated”.")),
    HowMade.DEFAULT: Label(_("One side did not come to the hearing"), _("Also called “by default”.")),
    HowMade.EX_PARTE: Label(
        _("The judge heard only one side so far"),
        _("Also called “ex parte”. Most temporary orders are made like this."),
    ),
    HowMade.UNKNOWN: _("I don't know"),
}
MADE_BY: Labels = {
    MadeBy.JUDGE: _("A judge"),
    MadeBy.COMMISSIONER: _("A commissioner"),
    MadeBy.MAGISTRATE: _("A magistrate or a referee"),
    MadeBy.UNKNOWN: _("I don't know"),
}
SERVED: Labels = {Served.YES: _("Yes"), Served.NOT_YET: _("Not yet"), Served.UNKNOWN: _("I don't know")}
EXPIRES: Labels = {
    Expires.ON_DATE: _("Yes, it names a day"),
    Expires.NO_DATE: Label(
        _("No, it has no end date"), _("Such as “until further order of the court”, or “permanent” and no day.")
    ),
    Expires.UNKNOWN: _("I don't know"),
}
TERMS: Labels = {
    Term.NO_CONTACT: Label(_("No contact"), _("No calls, texts, letters, social media, or messages through others.")),
    Term.NO_HARM: Label(_("Do not hurt, threaten or bother"), _("Often called “no abuse” or “no harassment”.")),
    Term.STAY_AWAY_HOME: _("Stay away from the home"),
    Term.STAY_AWAY_WORK: _("Stay away from the place of work"),
    Term.STAY_AWAY_SCHOOL: _("Stay away from a school or daycare"),
    Term.MOVE_OUT: _("Move out of the home"),
    Term.CHILDREN: Label(_("Children"), _("Who they live with, visits, or no contact with them.")),
    Term.FIREARMS: _("Guns and ammunition"),
    Term.PETS: _("Pets"),
    Term.PROPERTY: Label(_("Things and money"), _("Such as a car, keys, rent or support.")),
    Term.OTHER: _("Something else"),
}
STAGES: Labels = {
    Stage.RELEASE_BEFORE_TRIAL: Label(
        _("The case is open, and not decided yet"), _("The order is a condition of bail, bond or release.")
    ),
    Stage.DIVERSION_OR_DEFERRED: Label(_("The case is on hold"), _("Such as diversion, or a plea that is put off.")),
    Stage.PROBATION: Label(_("Probation"), _("The order is a condition of probation.")),
    Stage.JAIL_OR_PRISON: _("In jail or prison for this case"),
    Stage.ORDER_AFTER_SENTENCE: Label(
        _("There was a sentence, and an order goes on after it"), _("The order has an end date of its own.")
    ),
    Stage.PAROLE_OR_SUPERVISED_RELEASE: _("Parole or supervised release after prison"),
    Stage.CASE_OVER: Label(_("The case is over"), _("It was dismissed, or the sentence is done.")),
    Stage.JUVENILE: _("It is a case in juvenile court"),
    Stage.FEDERAL: Label(_("It is a federal case"), _("“United States v.” and a name.")),
    Stage.UNKNOWN: _("I don't know"),
}
WANTS: dict[Role, Labels] = {
    Role.PROTECTED: {
        Wants.KEEP_ALL: _("I want to keep the whole order as it is"),
        Wants.AGREE_SOME: _("I agree to some of what they ask"),
    },
    Role.RESTRAINED: {
        Wants.KEEP_ALL: _("I am against it: the order should stay as it is"),
        Wants.AGREE_SOME: _("I agree to some of what they ask"),
    },
}
"""What a person served with a motion wants, by the side they are on."""
