"""Words on screen for other cases, the hearing, and handing over the papers."""

from django.utils.translation import gettext_lazy as _

from interview.forms.fields import Label, Words
from orders.codes import AskedResult, CourtNeed, OtherCase
from orders.jurisdiction import ServiceMethod

OTHER_CASE: dict[OtherCase, Words | Label] = {
    OtherCase.NONE: _("No"),
    OtherCase.OPEN: _("Yes, and it is still open"),
    OtherCase.DECIDED: _("Yes, and a judge has decided it"),
}

ASKED_RESULT: dict[AskedResult, Words | Label] = {
    AskedResult.GRANTED: _("The judge said yes"),
    AskedResult.DENIED: _("The judge said no"),
    AskedResult.WITHDRAWN: _("It was taken back before the judge decided"),
    AskedResult.PENDING: _("The judge has not decided yet"),
}

COURT_NEED: dict[CourtNeed, Words | Label] = {
    CourtNeed.WAIT_APART: _("To wait in a room apart from the other person"),
    CourtNeed.OTHER_DOOR_OR_TIME: _("To come and go by another door, or at another time"),
    CourtNeed.SUPPORT_PERSON: _("To have someone sit with me"),
    CourtNeed.OFFICER_NEAR: _("To have an officer near"),
    CourtNeed.JUDGE_ALONE: Label(
        _("To speak with the judge without the other person in the room"),
        _("The judge may not be able to do this. You may ask the clerk."),
    ),
    CourtNeed.CHILDCARE: _("Care for my children while I am in court"),
}

SERVICE_METHOD: dict[ServiceMethod, Words | Label] = {
    ServiceMethod.COURT_SERVES: _("The court does it"),
    ServiceMethod.CLERK_SERVES: _("The court clerk does it"),
    ServiceMethod.SHERIFF: _("The sheriff or the police hand them over"),
    ServiceMethod.PROCESS_SERVER: _("A paid process server hands them over"),
    ServiceMethod.ADULT_BY_HAND: Label(
        _("Another adult hands them over"), _("Someone over 18 who is not part of the case.")
    ),
    ServiceMethod.ADULT_BY_MAIL: Label(
        _("Another adult mails them"), _("Someone over 18 who is not part of the case.")
    ),
    ServiceMethod.PROSECUTOR: _("They go through the prosecutor's office"),
    ServiceMethod.MAIL: _("I send them by mail"),
    ServiceMethod.CERTIFIED_MAIL: _("I send them by certified mail"),
    ServiceMethod.ELECTRONIC: _("I send them through the court's computer system or by e-mail"),
}
