"""What day it is, set once at the border: in the zone of the court that made the order (CONTRACTS.md 10)."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.conf import settings

from orders.facts import Facts
from orders.jurisdiction import court_today
from orders.law import Law
from orders.settled import answer

WESTERNMOST = ZoneInfo("Pacific/Honolulu")
"""Where no state is known yet, a day is over only when it is over in every state."""


def today_for(facts: Facts, law: Law, now: datetime) -> date:
    """The date in the court of `facts` (`now` is an aware time), or the day the installation is fixed to."""
    if settings.FIXED_TODAY:
        return settings.FIXED_TODAY
    jurisdiction = law.jurisdictions.get(answer(facts, "where", "state") or "")
    return court_today(jurisdiction, now) if jurisdiction else now.astimezone(WESTERNMOST).date()
