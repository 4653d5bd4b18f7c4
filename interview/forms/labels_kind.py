"""Words for the kinds of order, the law behind a civil one, the signs on the paper, and the hearing."""

from django.utils.translation import gettext_lazy as _

from interview.forms.fields import Label, Labels
from orders.clues import Clue, Sign
from orders.codes import HearingResult, HearingState
from orders.kind import CivilType, ConfirmedKind, Kind, KindAnswer

_FINAL = Label(
    _("A long-term civil order"),
    _(
        "Often called “permanent” or “final”. A judge made it after a hearing, or after the two sides agreed."
        " It often lasts a year or more."
    ),
)
_TEMPORARY = Label(
    _("A temporary or emergency civil order"),
    _(
        "A judge made it fast, before the full hearing. It ends at the hearing by itself, unless the court"
        " makes it longer."
    ),
)
_CRIMINAL = Label(
    _("A no-contact order in a criminal case"),
    _("It came with an arrest, bail, probation or a sentence. A prosecutor is in charge of that case."),
)

KIND_ANSWERS: Labels = {
    KindAnswer.FINAL_CIVIL: _FINAL,
    KindAnswer.TEMPORARY: _TEMPORARY,
    KindAnswer.CRIMINAL: _CRIMINAL,
    KindAnswer.TWO_ORDERS: Label(
        _("I have two orders"), _("Such as one civil order and one criminal order. Each needs its own papers.")
    ),
    KindAnswer.NOT_SURE: Label(_("I am not sure"), _("We look at the paper together, step by step.")),
}
KINDS: Labels = {Kind.FINAL_CIVIL: _FINAL, Kind.TEMPORARY: _TEMPORARY, Kind.CRIMINAL: _CRIMINAL}
CONFIRMED_KINDS: Labels = {
    ConfirmedKind.FINAL_CIVIL: _FINAL,
    ConfirmedKind.TEMPORARY: _TEMPORARY,
    ConfirmedKind.CRIMINAL: _CRIMINAL,
    ConfirmedKind.ASK_CLERK: Label(
        _("I will ask the clerk"),
        _("You get a page to take along, with the question to ask. You can come back after that."),
    ),
}
SHORT_KINDS = {
    ConfirmedKind.FINAL_CIVIL: _("a long-term civil order"),
    ConfirmedKind.TEMPORARY: _("a temporary civil order"),
    ConfirmedKind.CRIMINAL: _("an order in a criminal case"),
    ConfirmedKind.ASK_CLERK: _("a question for the clerk"),
}

SIGNS: Labels = {Sign.YES: _("Yes"), Sign.NO: _("No"), Sign.UNKNOWN: _("I'm not sure")}
CLUE_GROUPS = {
    "title": _("The title and the first page"),
    "dates": _("The dates"),
    "people": _("The names, and who is in charge of the case"),
}
CLUES = {
    Clue.PERMANENT_OR_FINAL: Label(
        _("Does it say “permanent” or “final”?"), _("Look at the title. Words like “final order of protection” count.")
    ),
    Clue.AFTER_HEARING: Label(
        _("Does it say that it was made after a hearing?"), _("Look for “after hearing” or “after notice and hearing”.")
    ),
    Clue.TEMPORARY_WORD: Label(
        _("Does it say “temporary”, “interim” or “TRO”?"), _("Look at the title and at the foot of each page.")
    ),
    Clue.EX_PARTE_OR_EMERGENCY: Label(
        _("Does it say “emergency” or “ex parte”?"), _("“Ex parte” means that the judge heard only one side at first.")
    ),
    Clue.HEARING_AHEAD: Label(
        _("Does it name a day for a hearing that is still to come?"),
        _("Look for “hearing date”, with a day, a time and a room."),
    ),
    Clue.ENDS_YEARS_AWAY: Label(
        _("Does it end a year or more after it was made?"),
        _("Look for “expires” or “ends on”. “No end date” counts as yes."),
    ),
    Clue.ENDS_WITHIN_WEEKS: Label(
        _("Does it end within days or weeks after it was made?"), _("“Until the hearing” counts as yes.")
    ),
    Clue.STATE_AGAINST_PERSON: Label(
        _("Is the case named after the State?"),
        _(
            "Such as “State v.”, “People v.” or “Commonwealth v.” and a person's name. A civil case has two"
            " people's names."
        ),
    ),
    Clue.BAIL_OR_RELEASE: Label(
        _("Does it speak of bail, bond, or release from jail?"), _("Look for “conditions of release” or “pretrial”.")
    ),
    Clue.PROBATION_OR_SENTENCE: Label(
        _("Does it speak of probation or a sentence?"), _("Look for “convicted”, “guilty”, “sentence” or “probation”.")
    ),
    Clue.PROSECUTOR_FOR_STATE: Label(
        _("Is a prosecutor named as the State's lawyer?"),
        _("Such as a district attorney, for the State or the People."),
    ),
    Clue.PROSECUTOR_FOR_PROTECTED: Label(
        _("Is a prosecutor named as the lawyer of the protected person?"),
        _("In some places a prosecutor's office asks for a civil order for someone."),
    ),
}
CLUES_SEEN = {
    Clue.PERMANENT_OR_FINAL: _("it says “permanent” or “final”"),
    Clue.AFTER_HEARING: _("it was made after a hearing"),
    Clue.TEMPORARY_WORD: _("it says “temporary”"),
    Clue.EX_PARTE_OR_EMERGENCY: _("it says “emergency” or “ex parte”"),
    Clue.HEARING_AHEAD: _("it names a hearing still to come"),
    Clue.ENDS_YEARS_AWAY: _("it ends a year or more after it was made"),
    Clue.ENDS_WITHIN_WEEKS: _("it ends within days or weeks"),
    Clue.STATE_AGAINST_PERSON: _("the case is named after the State"),
    Clue.BAIL_OR_RELEASE: _("it speaks of bail or release"),
    Clue.PROBATION_OR_SENTENCE: _("it speaks of probation or a sentence"),
    Clue.PROSECUTOR_FOR_STATE: _("a prosecutor is the State's lawyer"),
    Clue.PROSECUTOR_FOR_PROTECTED: _("a prosecutor is the protected person's lawyer"),
}

CIVIL_TYPES: Labels = {
    CivilType.FAMILY: Label(
        _("Family or dating"), _("For people who are or were married, dating, related, or living together.")
    ),
    CivilType.STALKING: Label(
        _("Stalking or harassment"), _("For neighbors, co-workers, people one hardly knows, and others.")
    ),
    CivilType.SEXUAL_ASSAULT: Label(
        _("Sexual assault"), _("Made for someone who was hurt in this way, whoever did it.")
    ),
    CivilType.WORKPLACE: Label(_("Workplace"), _("An employer asked for it, to keep workers safe.")),
    CivilType.ELDER: Label(_("Older or vulnerable adult"), _("For an older person, or an adult with a disability.")),
    CivilType.EXTREME_RISK: Label(
        _("Extreme risk, about guns only"),
        _("It takes guns away and says nothing about contact. Also called “red flag” or ERPO."),
    ),
    CivilType.FAMILY_CASE: Label(
        _("Inside a divorce or custody case"),
        _("The order has the case number of the divorce, custody or parentage case."),
    ),
    CivilType.JUVENILE: Label(_("Juvenile or child protection"), _("A court for children made it, about a child.")),
    CivilType.UNSURE: _("I'm not sure"),
}

HEARING_STATES: Labels = {
    HearingState.AHEAD: _("Yes, and the day is still to come"),
    HearingState.PASSED: _("Yes, but the day has passed"),
    HearingState.NONE_SET: _("No, no hearing is set"),
    HearingState.UNKNOWN: _("I don't know"),
}
HEARING_RESULTS: Labels = {
    HearingResult.MOVED: _("It was moved to another day"),
    HearingResult.FINAL_ORDER_MADE: _("The judge made a long-term order"),
    HearingResult.DISMISSED: _("The case was dismissed, or the order ended"),
    HearingResult.MISSED: _("I was not there"),
    HearingResult.UNKNOWN: _("I don't know"),
}
