"""Which of the questions people ask comes up on which page of the interview: there it is one click away."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from interview.forms.fields import Words
from orders.facts import Facts
from orders.role import Role
from orders.settled import answer

EITHER = tuple(Role)


@dataclass(frozen=True)
class AlsoAsked:
    """A question people ask: its place on the page of questions, its words there, and who asks it.

    The place stands in the browser's history, so it does not tell what was asked.
    """

    place: str
    words: Words
    asked_by: tuple[Role, ...] = EITHER


DROP = AlsoAsked("q1", _("I asked for the order. Can I drop it myself?"), (Role.PROTECTED,))
REMOVED = AlsoAsked("q2", _("The order is against me. How can it be ended?"), (Role.RESTRAINED,))
TOGETHER = AlsoAsked("q3", _("We are back together, or one of us moved. Is it over?"))
CONTACT = AlsoAsked("q4", _("Can there be trouble for contact before it ends?"))
CRIMINAL = AlsoAsked("q5", _("Is it the same for an order in a criminal case?"))
WHICH = AlsoAsked("q6", _("Which kind of order do I have?"))
TIME = AlsoAsked("q7", _("It ends soon. Do I need to do anything?"))
PUSHED = AlsoAsked("q9", _("Somebody wants me to ask for this. What can I do?"), (Role.PROTECTED,))
"""Shown to every protected person alike, so that it tells nothing about one."""
FIRST = AlsoAsked("q10", _("The other person contacted me first. May I answer?"), (Role.RESTRAINED,))
WRONG = AlsoAsked("q8", _("I think the order was wrong from the start. What then?"))

ALSO_ASKED: Mapping[str, tuple[AlsoAsked, ...]] = {
    "order-type": (WHICH,),
    "aim": (DROP, PUSHED, REMOVED, FIRST),
    "criminal-stage": (CRIMINAL,),
    "criminal-case": (CRIMINAL,),
    "order-end": (TIME,),
    "terms": (CONTACT,),
    "reasons": (PUSHED, TOGETHER, CONTACT),
    "wishes": (PUSHED, CRIMINAL, CONTACT),
    "record": (CONTACT,),
    "changes": (TOGETHER,),
    "story": (WRONG,),
    "set-aside": (WRONG,),
}
"""By step. The page about free choice has its own help, the same for everyone."""


def also_asked(step: str, facts: Facts) -> tuple[AlsoAsked, ...]:
    """The questions that come up on a page for this person."""
    role = answer(facts, "role", "role")
    return tuple(one for one in ALSO_ASKED.get(step, ()) if role in one.asked_by)
