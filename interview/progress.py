"""Where a person is: the parts of the interview with their state, the same list whatever was answered."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from interview.steps import BY_NAME, Section

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


def parts(step: str) -> list[Part]:
    """The parts as seen from the page of `step`."""
    order = list(Section)
    here = order.index(BY_NAME[step].section)
    return [Part(TITLES[section], _state(place, here)) for place, section in enumerate(order)]


def _state(place: int, here: int) -> str:
    if place == here:
        return "current"
    return "done" if place < here else "todo"
