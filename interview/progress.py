"""Where a person is: the parts of the interview with their state, the same list whatever was answered; what is left."""

from dataclasses import dataclass
from datetime import date
from math import ceil

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from interview.ahead import look_ahead
from interview.effort import seconds_for
from interview.route import Answers
from interview.steps import BY_NAME, Section
from orders.law import Law
from orders.role import Role

TITLES = {
    Section.ORDER: _("Your order"),
    Section.DETAILS: _("What it says"),
    Section.PEOPLE: _("People"),
    Section.REASONS: _("Reasons"),
    Section.COURT: _("The court"),
    Section.CHECK: _("Check and print"),
}


@dataclass(frozen=True)
class Part:
    """One part of the interview and its state: done, current or todo."""

    title: str | Promise
    state: str


@dataclass(frozen=True)
class Left:
    """What is left on the way as known now: pages of questions, and minutes for them. An answer may open more."""

    pages: int
    minutes: int


def parts(step: str) -> list[Part]:
    """The parts as seen from the page of `step`."""
    order = list(Section)
    here = order.index(BY_NAME[step].section)
    return [Part(TITLES[section], _state(place, here)) for place, section in enumerate(order)]


def left(answers: Answers, law: Law, today: date, role: Role = Role.RESTRAINED) -> Left:
    """How many pages are still to be answered, and how long they take, rounded up to minutes.

    `role` is the side to suppose until it is told.
    """
    ahead = look_ahead(answers, law, role)
    seconds = sum(seconds_for(BY_NAME[name].form, ahead.facts, law, today) for name in ahead.open_steps)
    return Left(len(ahead.open_steps), ceil(seconds / 60))


def _state(place: int, here: int) -> str:
    if place == here:
        return "current"
    return "done" if place < here else "todo"
