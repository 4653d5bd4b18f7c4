"""The interview, whole: every step in its order, the section it counts towards, its form, and when it is asked.

Next, Back, progress and "may I open this page" are computed from this table by `interview/route.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from interview import asked
from interview import conditions as c
from interview.conditions import Condition, Holds, on
from interview.forms import court, details, factors, kind, order, people, reasons, record
from interview.forms.base import StepForm
from orders.aim import Aim
from orders.facts import Facts
from orders.kind import Kind
from orders.law import Law
from orders.role import Role


class Section(StrEnum):
    """The parts of the interview a person sees their progress through."""

    ORDER = "order"
    DETAILS = "details"
    PEOPLE = "people"
    REASONS = "reasons"
    COURT = "court"
    CHECK = "check"


@dataclass(frozen=True)
class Step:
    """One page: its name is the form's, the answers file's and the test's name; its address is opaque."""

    name: str
    section: Section
    form: type[StepForm]
    condition: Condition
    standing: Holds = c.still_holds

    def applies(self, facts: Facts, law: Law) -> bool:
        """Whether the step is asked, given the facts so far."""
        return self.condition(facts, law)

    def holds(self, facts: Facts, answer: Mapping[str, Any], law: Law) -> bool:
        """Whether a kept answer still makes sense, given the facts so far."""
        return self.standing(facts, answer, law)


_FINAL, _TEMP, _CRIME = (Kind.FINAL_CIVIL,), (Kind.TEMPORARY,), (Kind.CRIMINAL,)
_PRO, _RES = (Role.PROTECTED,), (Role.RESTRAINED,)
_COMING = tuple(aim for aim in Aim if aim not in c.NOT_COMING_TO_COURT)
_NOT_TEMPORARY = (Kind.FINAL_CIVIL, Kind.CRIMINAL)
_CRIMINAL_CHANGE = on(_CRIME, _RES, (Aim.CHANGE,))
_CHANGE = c.either(on(c.CIVIL, aims=(Aim.CHANGE,)), _CRIMINAL_CHANGE)
S = Section

STEPS: tuple[Step, ...] = (
    Step("where", S.ORDER, order.WhereForm, c.always),
    Step("role", S.ORDER, order.RoleForm, c.always),
    Step("helper", S.ORDER, order.HelperForm, c.has_helper),
    Step("order-type", S.ORDER, kind.OrderTypeForm, c.always),
    Step("which-order", S.ORDER, kind.WhichOrderForm, c.holds_two_orders),
    Step("clues", S.ORDER, kind.CluesForm, c.is_not_sure),
    Step("order-result", S.ORDER, kind.OrderResultForm, c.is_not_sure, c.kind_fits_clues),
    Step("civil-type", S.ORDER, kind.CivilTypeForm, c.is_civil),
    Step("hearing-date", S.ORDER, kind.HearingDateForm, c.is_temporary_and_drafted),
    Step("aim", S.ORDER, order.AimForm, c.has_a_choice_of_aims, c.aim_is_offered),
    Step("criminal-stage", S.DETAILS, details.CriminalStageForm, on(_CRIME)),
    Step("criminal-case", S.DETAILS, details.CriminalCaseForm, on(_CRIME)),
    Step("order", S.DETAILS, details.OrderForm, on(c.CIVIL)),
    Step("order-dates", S.DETAILS, details.OrderDatesForm, on(c.CIVIL)),
    Step("order-end", S.DETAILS, details.OrderEndForm, on(c.CIVIL)),
    Step("other-courts", S.DETAILS, details.OtherCourtsForm, on(c.CIVIL)),
    Step("state-questions", S.DETAILS, details.StateQuestionsForm, on(also=c.state_asks_more)),
    Step("terms", S.DETAILS, details.TermsForm, c.either(on(c.CIVIL, aims=c.ENDING), _CRIMINAL_CHANGE)),
    Step("terms-to-change", S.DETAILS, details.TermsToChangeForm, _CHANGE, c.changes_are_among_terms),
    Step("their-motion", S.DETAILS, details.TheirMotionForm, on(aims=(Aim.OPPOSE_CHANGE,))),
    Step("renewal", S.DETAILS, details.RenewalForm, on(aims=(Aim.OPPOSE_RENEWAL,))),
    Step("upcoming-hearing", S.DETAILS, details.UpcomingHearingForm, on(_FINAL, aims=(Aim.PREPARE,))),
    Step("you", S.PEOPLE, people.YouForm, on(), asked.you_fits),
    Step("others-protected", S.PEOPLE, people.OthersProtectedForm, on(c.CIVIL, _PRO, c.ENDING)),
    Step("for-whom", S.PEOPLE, people.ForWhomForm, on(c.CIVIL, _PRO, c.ENDING, c.names_others_protected)),
    Step("contact", S.PEOPLE, people.ContactForm, on(), asked.contact_fits),
    Step("custody", S.PEOPLE, people.CustodyForm, on(roles=_RES)),
    Step("lawyer", S.PEOPLE, people.LawyerForm, on()),
    Step("other-party", S.PEOPLE, people.OtherPartyForm, on(), asked.fits("other-party")),
    Step("children", S.PEOPLE, people.ChildrenForm, on(also=c.terms_name_children)),
    Step("your-choice", S.REASONS, reasons.YourChoiceForm, on(roles=_PRO)),
    Step("reasons", S.REASONS, reasons.ReasonsForm, on(c.CIVIL, _PRO, c.ENDING)),
    Step("keep", S.REASONS, reasons.KeepForm, on(c.CIVIL, _PRO, c.ENDING), asked.keep_fits),
    Step("end-or-change", S.REASONS, reasons.EndOrChangeForm, on(c.CIVIL, _PRO, (Aim.END,), c.keeps_some_terms)),
    Step("wishes", S.REASONS, reasons.WishesForm, on(_CRIME, _PRO)),
    Step("record", S.REASONS, record.RecordForm, on(_FINAL, _RES, c.ARGUING)),
    Step("programs", S.REASONS, record.ProgramsForm, on(_NOT_TEMPORARY, _RES, c.ARGUING)),
    Step("changes", S.REASONS, record.ChangesForm, on(_NOT_TEMPORARY, _RES, c.ARGUING)),
    Step("story", S.REASONS, record.StoryForm, on(_NOT_TEMPORARY, _RES, c.ARGUING), asked.fits("story")),
    Step(
        "factors",
        S.REASONS,
        factors.FactorsForm,
        on(_FINAL, _RES, c.ENDING, c.state_names_factors),
        asked.factors_fit,
    ),
    Step("early-reasons", S.REASONS, record.EarlyReasonsForm, on(_TEMP, _RES, c.ENDING)),
    Step("answer", S.REASONS, record.AnswerForm, on(_TEMP, _RES, (Aim.PREPARE,))),
    Step("set-aside", S.REASONS, record.SetAsideForm, on(aims=(Aim.SET_ASIDE,))),
    Step("postpone", S.REASONS, record.PostponeForm, on(aims=(Aim.POSTPONE,))),
    Step("proof", S.REASONS, record.ProofForm, on(_NOT_TEMPORARY, _RES, c.ARGUING)),
    Step("witnesses", S.REASONS, record.WitnessesForm, on(_FINAL, _RES, c.ARGUING)),
    Step("cases", S.COURT, court.CasesForm, on(c.CIVIL), asked.fits("cases")),
    Step("hearing", S.COURT, court.HearingForm, on(aims=_COMING)),
    Step(
        "serving", S.COURT, court.ServingForm, on(c.CIVIL, aims=c.FILING, also=c.asks_how_to_serve), asked.serving_fits
    ),
    Step("fees", S.COURT, court.FeesForm, on(c.CIVIL, aims=c.FILING)),
    Step("check", S.CHECK, court.CheckForm, c.always),
)
"""Whoever reads this table has read the interview."""

BY_NAME: dict[str, Step] = {step.name: step for step in STEPS}
