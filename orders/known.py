"""From a matter to what the gates and deadlines of a state's law may look at."""

from datetime import date

from orders.codes import HowMade, MadeBy, Served, YesNo
from orders.jurisdiction.known import Event, GateFacts, StateAnswer
from orders.kind import CivilType
from orders.matter import Matter

LAST_DECIDED_QUESTION = "last_decided_on"
"""A state that counts from the decision on an earlier request asks its date under this question id."""


def known_of(matter: Matter) -> GateFacts:
    """The facts of a matter, with "unsure" and "unknown" made unknown."""
    civil, dates = matter.civil.civil_type, matter.order_dates
    return GateFacts(
        role=matter.role,
        kind=matter.kind,
        aim=matter.aim,
        civil_type=None if civil == CivilType.UNSURE else civil,
        how_made=None if dates.how_made == HowMade.UNKNOWN else dates.how_made,
        made_by=None if dates.made_by == MadeBy.UNKNOWN else dates.made_by,
        state=matter.where.state,
        answers={key: _parsed(value) for key, value in matter.state_answers.items()},
        events=_events(matter),
        never=_never(matter),
        family_case=matter.cases.family_case,
    )


def _events(matter: Matter) -> dict[Event, date]:
    dates = {
        Event.ISSUED: matter.order_dates.issued_on or matter.criminal_case.issued_on,
        Event.SERVED: matter.order_dates.served_on,
        Event.LAST_CHANGED: matter.order_dates.last_changed_on,
        Event.LAST_ASKED: matter.cases.asked_on,
        Event.LAST_DECIDED: _parsed(matter.state_answers.get(LAST_DECIDED_QUESTION)),
    }
    return {event: day for event, day in dates.items() if isinstance(day, date)}


def _never(matter: Matter) -> frozenset[Event]:
    never: set[Event] = set()
    if matter.order_dates.served == Served.NOT_YET:
        never.add(Event.SERVED)
    if matter.cases.asked_before == YesNo.NO:
        never |= {Event.LAST_ASKED, Event.LAST_DECIDED}
    return frozenset(never)


def _parsed(value: StateAnswer) -> StateAnswer:
    """A date where the answer is one, in whichever form the facts keep it."""
    try:
        return date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        return value
