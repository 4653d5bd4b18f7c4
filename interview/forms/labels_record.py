"""Words on screen for how things have been since the order, and what a restrained person says to the court."""

from django.utils.translation import gettext_lazy as _

from interview.forms.fields import Label, Words
from orders.reasons import Change, Compliance, Contact, GotPapers, Incidents, Position, Program, ProofKind

NOT_ANSWERING = _("I do not want to answer")

COMPLIANCE: dict[Compliance, Words | Label] = {
    Compliance.FULL: _("Yes, all of it, the whole time"),
    Compliance.ALLEGED_VIOLATION: _("Someone says I did not"),
    Compliance.FOUND_VIOLATION: _("A court found that I did not"),
    Compliance.NOT_ANSWERING: NOT_ANSWERING,
}

INCIDENTS: dict[Incidents, Words | Label] = {
    Incidents.NONE: _("No"),
    Incidents.SOME: _("Yes"),
    Incidents.NOT_ANSWERING: NOT_ANSWERING,
}

CONTACT: dict[Contact, Words | Label] = {
    Contact.NONE: _("No contact at all"),
    Contact.ALLOWED_BY_ORDER: Label(
        _("Only contact the order allows"), _("For example about the children, in the way the order says.")
    ),
    Contact.OTHER: _("Other contact"),
    Contact.NOT_ANSWERING: NOT_ANSWERING,
}

PROGRAM: dict[Program, Words | Label] = {
    Program.BATTERER_INTERVENTION: _("A program about violence at home (batterer intervention)"),
    Program.ANGER_MANAGEMENT: _("Anger management"),
    Program.COUNSELING: _("Counseling or therapy"),
    Program.SUBSTANCE_TREATMENT: _("Treatment for alcohol or drugs"),
    Program.PARENTING: _("A parenting class"),
    Program.OTHER: _("Another program"),
}

CHANGE: dict[Change, Words | Label] = {
    Change.SEPARATION: _("We have lived apart for a long time"),
    Change.MOVED: _("I moved away"),
    Change.TREATMENT: _("I got treatment, counseling or a program"),
    Change.WORK_OR_SERVICE: _("I have steady work, school or service"),
    Change.CHILDREN_NEEDS: _("The children's needs have changed"),
    Change.REASON_GONE: _("The reason for the order is gone"),
    Change.HEALTH: _("My health has changed"),
    Change.TIME_WITHOUT_VIOLATION: _("A long time has passed and I kept to the order"),
    Change.OTHER: Label(_("Something else"), _("You can say it in your own words on the next page.")),
}

POSITION: dict[Position, Words | Label] = {
    Position.DISAGREE_ALL: _("I do not agree with any of it"),
    Position.DISAGREE_SOME: _("I do not agree with some of it"),
    Position.AGREE_WITHOUT_ADMITTING: Label(
        _("I agree to an order, but I do not admit what the request says"),
        _("Talk to a lawyer before you agree. An order has lasting effects."),
    ),
    Position.NOT_ANSWERING: Label(
        NOT_ANSWERING, _("You can still go to the hearing and ask for time to see a lawyer.")
    ),
}

GOT_PAPERS: dict[GotPapers, Words | Label] = {
    GotPapers.YES: _("Yes, in time"),
    GotPapers.LATE: _("Yes, but too late to come or to get ready"),
    GotPapers.NO: _("No"),
}

PROOF_KIND: dict[ProofKind, Words | Label] = {
    ProofKind.CERTIFICATE: _("A certificate from a program or class"),
    ProofKind.COURT_PAPER: _("A court paper"),
    ProofKind.LETTER: _("A letter about me, such as from a counselor or boss"),
    ProofKind.WORK_OR_HOUSING: _("A paper about my work or housing"),
    ProofKind.TEST_RESULTS: _("Test results"),
    ProofKind.PHOTO: _("A photo"),
    ProofKind.MESSAGE_FROM_OTHER_SIDE: Label(
        _("A message, call record or letter from the protected person"),
        _(
            "Be careful. It can show contact the order forbids, no matter who started it. Ask a lawyer "
            "before you file it."
        ),
    ),
    ProofKind.OTHER: _("Something else"),
}
