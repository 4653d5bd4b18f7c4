"""The pages of the section "details", gathered for `interview/steps.py`; each stands in the file of its subject."""

from interview.forms.civil_order import OrderDatesForm, OrderEndForm, OrderForm, OtherCourtsForm
from interview.forms.criminal import CriminalCaseForm, CriminalStageForm
from interview.forms.served_papers import RenewalForm, TheirMotionForm, UpcomingHearingForm
from interview.forms.state_questions import StateQuestionsForm
from interview.forms.terms import TermsForm, TermsToChangeForm

__all__ = [
    "CriminalCaseForm",
    "CriminalStageForm",
    "OrderDatesForm",
    "OrderEndForm",
    "OrderForm",
    "OtherCourtsForm",
    "RenewalForm",
    "StateQuestionsForm",
    "TermsForm",
    "TermsToChangeForm",
    "TheirMotionForm",
    "UpcomingHearingForm",
]
