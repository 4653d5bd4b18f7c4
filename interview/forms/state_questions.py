"""The page of questions that only this state's law asks: built from its file, one field a question (LOGIC.md)."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from interview.forms.base import StepForm
from interview.forms.fields import DateField, PickField, Words, choices_of
from interview.forms.labels_answers import YES_NO
from interview.forms.labels_places import STATE_NAMES
from orders.gate import questions_for
from orders.jurisdiction import AnswerKind, Question
from orders.settled import answer, settled


class StateQuestionsForm(StepForm):
    """Every question may be answered "I don't know": the law then counts as unknown, never as no."""

    heading: Words = _("A few questions the law of this state brings up")
    lead = _("They come from the rules of the state whose court made the order.")
    why = _("In this state, the answers can decide what you may ask for, and when.")

    def adapt(self) -> None:
        jurisdiction = self.law.jurisdictions.get(answer(self.facts, "where", "state"))
        now = settled(self.facts)
        if jurisdiction is None or now.role is None or now.kind is None or now.aim is None:
            return
        asked = questions_for(jurisdiction, now.role, now.kind, now.aim)
        self.heading = _("A few questions the law of %(state)s brings up") % {"state": STATE_NAMES[jurisdiction.code]}
        self.fields |= {question.id: _field(question) for question in asked}
        self.dont_know = tuple(question.id for question in asked)


def _field(question: Question) -> forms.Field:
    words: dict[str, Any] = {"label": question.text, "why": question.why}
    match question.answer:
        case AnswerKind.YES_NO:
            return PickField(choices=choices_of(YES_NO), **words)
        case AnswerKind.DATE:
            return DateField(**words)
        case AnswerKind.CHOICE:
            return PickField(choices=[(option.value, option.text) for option in question.options], **words)
