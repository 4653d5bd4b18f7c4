"""Pages that copy a civil order from the paper: which court, when it was made, when it ends, what touches it."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from interview.forms.base import Answers, StepForm
from interview.forms.case_number import CaseNumberField
from interview.forms.fields import NAME, DateField, PickField, TextField, choices_of
from interview.forms.labels_answers import YES_NO
from interview.forms.labels_details import EXPIRES, HOW_MADE, MADE_BY, SERVED
from interview.forms.labels_places import COURT_PLACES
from orders.codes import Expires, Served
from orders.kind import Kind
from orders.role import Role
from orders.settled import answer, settled

NOT_YET = _("I don't have it yet")
LOOK_AT_COPY = _(
    "Look at your copy of the order. The clerk of the court can give you one. What you do not have yet stays blank on"
    " the papers, and you can write it in by hand."
)
COURT_FIELDS = ("court_name", "county", "case_number", "judge")


def fit_to_court(form: StepForm) -> None:
    """Ask for the place in the state's own word, with the state's own court as the example."""
    jurisdiction = form.law.jurisdictions.get(answer(form.facts, "where", "state"))
    if jurisdiction is None:
        return
    form.fields["court_name"].example = jurisdiction.court.name
    form.fields["county"].label = form.fields["county"].short = COURT_PLACES[jurisdiction.court.venue_noun.casefold()]


class OrderForm(StepForm):
    heading = _("Where was the order made?")
    lead = LOOK_AT_COPY
    why = _("Your papers must go to the same court that made the order, with the same case number.")
    dont_know = COURT_FIELDS
    unknown_words = dict.fromkeys(COURT_FIELDS, NOT_YET)

    court_name = TextField(
        label=_("Name of the court"),
        help_text=_("Copy it from the top of the first page."),
    )
    county = TextField(label=_("County"), longest=NAME, help_text=_("Where the court is."), example=_("Green County"))
    case_number = CaseNumberField(
        label=_("Case number"),
        box=NOT_YET,
        help_text=_("It is often at the top right. Copy every letter and sign."),
        example=_("24-DV-001234"),
    )
    judge = TextField(
        label=_("Name of the judge"), longest=NAME, help_text=_("It is near the signature, on the last page.")
    )

    def adapt(self) -> None:
        fit_to_court(self)


class OrderDatesForm(StepForm):
    heading = _("When and how was the order made?")
    lead = LOOK_AT_COPY
    why = _("Many time limits count from these days.")
    dont_know = ("issued_on", "served_on")
    unknown_words = dict.fromkeys(("issued_on", "served_on"), NOT_YET)
    depends = {"served_on": ("served", (Served.YES,))}

    issued_on = DateField(
        label=_("Which day was the order made?"),
        help_text=_("The day the judge signed it. It is near the signature."),
        short=_("Day the order was made"),
    )
    how_made = PickField(
        label=_("How was it made?"),
        choices=choices_of(HOW_MADE),
        why=_("The law often treats these differently."),
        short=_("How the order was made"),
    )
    made_by = PickField(
        label=_("Who signed it?"),
        choices=choices_of(MADE_BY),
        help_text=_("The title stands under the name."),
        why=_("In some courts the time to ask for another look depends on this."),
        short=_("Who signed the order"),
    )
    served = PickField(
        label=_("Was the order handed to the person it is against?"),
        choices=choices_of(SERVED),
        short=_("Order handed over"),
    )
    served_on = DateField(label=_("If yes: which day?"), short=_("Day the order was handed over"))
    last_changed_on = DateField(
        label=_("If the judge changed it or made it longer after that: which day was the last time?"),
        help_text=_("Leave this empty if nothing changed."),
        short=_("Day of the last change"),
        required=False,
    )

    def adapt(self) -> None:
        if answer(self.facts, "role", "role") == Role.RESTRAINED:
            self.fields["served"].label = _("Was the order handed to you?")

    def check(self) -> None:
        for name in ("issued_on", "served_on", "last_changed_on"):
            self.refuse_future(name, _("This day is still to come. Today is %(today)s. Check the year first."))
        issued = self.day("issued_on")
        self.refuse_before(
            "served_on", issued, _("An order cannot be handed over before it is made (%(earlier)s). Check both days.")
        )
        self.refuse_before(
            "last_changed_on", issued, _("An order cannot be changed before it is made (%(earlier)s). Check both days.")
        )


class OrderEndForm(StepForm):
    """The end date, and what a date that has passed may hide (ADVOCATE.md 17)."""

    heading = _("When does the order end?")
    lead = _("Look for “expires”, “ends on” or “effective until” on your copy.")
    why = _("An order that is close to its end may end by itself, before a judge can hear you.")
    notices = (
        _(
            "Check the end date first. Many “permanent” orders last a set number of years. Such an order may end by"
            " itself on that day. Then the protected person must ask to renew it before that day to keep it."
        ),
    )
    depends = {"expires_on": ("expires", (Expires.ON_DATE,)), "extended_or_replaced": ("expires", (Expires.ON_DATE,))}
    dont_know = ("extended_or_replaced",)

    expires = PickField(
        label=_("Does your copy name a day on which it ends?"),
        choices=choices_of(EXPIRES),
        short=_("Does it have an end date"),
    )
    expires_on = DateField(label=_("If it names a day: which day?"), short=_("End date"))
    extended_or_replaced = PickField(
        label=_("If that day has passed: did a judge make the order longer, or put a new one in its place?"),
        choices=choices_of(YES_NO),
        why=_(
            "An order can go on after the day on your copy. Until the clerk tells you in writing that it"
            " ended, obey it."
        ),
        short=_("Made longer or replaced"),
    )

    def adapt(self) -> None:
        if settled(self.facts).kind == Kind.TEMPORARY:
            self.notices = (
                _(
                    "A temporary order is made to last until the hearing. There the judge can end it, make it longer,"
                    " or make a long-term order. Until you have it in writing that it ended, it stays in force."
                ),
            )

    def is_open(self, name: str) -> bool:
        return super().is_open(name) and (name != "extended_or_replaced" or self._is_past(self.day("expires_on")))

    def is_shown(self, name: str, answers: Answers) -> bool:
        if not super().is_shown(name, answers):
            return False
        end = answers.get("expires_on")
        return name != "extended_or_replaced" or self._is_past(date.fromisoformat(end) if end else None)

    def _is_past(self, end: date | None) -> bool:
        return end is not None and end < self.today

    def check(self) -> None:
        given = answer(self.facts, "order-dates", "issued_on")
        issued = date.fromisoformat(given) if given else None
        self.refuse_before(
            "expires_on",
            issued,
            _(
                "An order cannot end before it is made. You told us it was made on %(earlier)s. Check the end"
                " date, or go back and check that day."
            ),
        )


class OtherCourtsForm(StepForm):
    heading = _("Where else does this order matter?")
    lead = _("A few short questions. “I don't know” is a good answer.")
    why = _("Another court, case or state can change where you must ask, or who must hear about it.")
    dont_know = (
        "lives_elsewhere",
        "registered_elsewhere",
        "order_against_each_other",
        "prosecutor_filed",
        "civil_and_criminal",
    )
    template_name = "django/forms/grouped.html"
    groups = (
        (_("Other places"), ("lives_elsewhere", "registered_elsewhere", "case_transferred_to")),
        (_("Other orders and offices"), ("civil_and_criminal", "order_against_each_other", "prosecutor_filed")),
    )

    lives_elsewhere = PickField(
        label=_("Do you now live in another state than the court's?"),
        choices=choices_of(YES_NO),
        why=_("You still ask the court that made the order. You may be able to come by phone or video."),
        short=_("You live in another state"),
    )
    registered_elsewhere = PickField(
        label=_("Was the order also registered in another state?"),
        choices=choices_of(YES_NO),
        help_text=_("Someone took a copy to a court there, so that the police there can see it."),
        why=_("If the order ends, that court must hear of it too."),
        short=_("Registered in another state"),
    )
    case_transferred_to = TextField(
        label=_("If the case was moved to another court: which court?"), short=_("Case moved to"), required=False
    )
    order_against_each_other = PickField(
        label=_("Is there also an order the other way round?"),
        choices=choices_of(YES_NO),
        help_text=_("One that protects the other person from the one this order protects."),
        why=_("Each order binds on its own. Ending one does not end the other."),
        short=_("Order the other way round"),
    )
    prosecutor_filed = PickField(
        label=_("Did a prosecutor's office ask for this civil order for the protected person?"),
        choices=choices_of(YES_NO),
        why=_("Then that office must get the papers too."),
        short=_("A prosecutor's office asked for it"),
    )
    civil_and_criminal = PickField(
        label=_("Is there also a no-contact order from a criminal case?"),
        choices=choices_of(YES_NO),
        why=_("Only the judge in the criminal case can lift that one."),
        short=_("Also an order in a criminal case"),
    )
