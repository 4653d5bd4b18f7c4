"""Pages about an order in a criminal case: where the case stands, and what is on its papers."""

from django.utils.translation import gettext_lazy as _

from interview.forms.base import StepForm
from interview.forms.case_number import CaseNumberField
from interview.forms.civil_order import COURT_FIELDS, LOOK_AT_COPY, NOT_YET, fit_to_court
from interview.forms.fields import NAME, DateField, PickField, TextField, choices_of
from interview.forms.labels_details import STAGES
from orders.codes import Stage
from orders.role import Role
from orders.settled import answer

_STILL_OPEN = tuple(stage for stage in Stage if stage != Stage.CASE_OVER)


class CriminalStageForm(StepForm):
    """Where the case stands decides who decides (ADVOCATE.md 12)."""

    heading = _("Where is the criminal case now?")
    lead = _("Choose what fits best. The papers of the case say it, or the lawyer can tell.")
    why = _("Who can lift or change the order depends on this: a judge, a probation officer first, or a parole board.")
    dont_know = ("prosecutor_office", "next_court_date")
    unknown_words = {"next_court_date": _("There is none, or I don't know it")}
    depends = {"next_court_date": ("stage", _STILL_OPEN)}

    stage = PickField(label=_("The case"), choices=choices_of(STAGES), short=_("Where the criminal case is"))
    prosecutor_office = TextField(
        label=_("Which office is the prosecutor's?"),
        help_text=_("Copy its name from a letter or a court paper."),
        example=_("Office of the District Attorney, Green County"),
        short=_("Prosecutor's office"),
    )
    next_court_date = DateField(label=_("Which day is the next court date?"), short=_("Next court date"))

    def adapt(self) -> None:
        if answer(self.facts, "role", "role") == Role.RESTRAINED:
            self.notices = (
                _(
                    "Talk to your lawyer first, before you ask for anything or say what happened. If you have"
                    " none, you can ask the court for one."
                ),
            )

    def check(self) -> None:
        self.refuse_past(
            "next_court_date",
            _("This day has passed: today is %(today)s. Ask the lawyer or the clerk for the next one."),
        )


class CriminalCaseForm(StepForm):
    heading = _("What is on the papers of the criminal case?")
    lead = LOOK_AT_COPY
    why = _("Only the court of that case can lift or change the order. The papers must carry its case number.")
    dont_know = ("case_title", *COURT_FIELDS, "issued_on")
    unknown_words = dict.fromkeys(dont_know, NOT_YET)

    case_title = TextField(
        label=_("Name of the case"),
        help_text=_("It stands at the top of the papers."),
        example=_("State v. Jordan Smith"),
    )
    court_name = TextField(label=_("Name of the court"), help_text=_("Copy it from the top of the first page."))
    county = TextField(label=_("County"), longest=NAME, help_text=_("Where the court is."), example=_("Green County"))
    case_number = CaseNumberField(
        label=_("Case number"),
        box=NOT_YET,
        help_text=_("It is the number of the criminal case. Copy every letter and sign."),
        example=_("CR-2025-001234"),
    )
    judge = TextField(label=_("Name of the judge"), longest=NAME)
    issued_on = DateField(label=_("Which day was the no-contact order made?"), short=_("Day the order was made"))

    def adapt(self) -> None:
        fit_to_court(self)
        self.fields["court_name"].example = ""

    def check(self) -> None:
        self.refuse_future("issued_on", _("This day is still to come. Today is %(today)s. Check the year first."))
