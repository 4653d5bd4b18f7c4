"""The days that matter, counted from a person's own dates by the state's sourced periods. A null fact gives None."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from orders.calendars import court_day_on_or_before, is_court_day, last_day_moved
from orders.jurisdiction import AppealStarts, Event, Jurisdiction, RepeatSince, Source
from orders.jurisdiction.known import GateFacts
from orders.period import Period, Unit


class DeadlineId(StrEnum):
    FIRST_DAY_TO_ASK = "first_day_to_ask"
    FIRST_DAY_TO_ASK_AGAIN = "first_day_to_ask_again"
    LAST_DAY_TO_APPEAL = "last_day_to_appeal"
    LAST_DAY_TO_SERVE = "last_day_to_serve"
    RENEWAL_OPENS = "renewal_opens"
    LAST_DAY_TO_RENEW = "last_day_to_renew"


@dataclass(frozen=True)
class Deadline:
    """One day. An `estimate` rests on holidays or on a date that stands for another: "check with the clerk"."""

    id: DeadlineId
    on: date
    counted_from: date
    period: Period | None
    estimate: bool
    sources: tuple[Source, ...]

    def is_over(self, today: date) -> bool:
        """Whether `today` is past this day."""
        return today > self.on


def first_day_to_ask(law: Jurisdiction, known: GateFacts) -> Deadline | None:
    """The first day this side may ask by the state's waiting period; None without one, or where its date is unknown."""
    wait = law.ending.waiting_period
    if wait is None or wait.who != known.role:
        return None
    start = known.events.get(Event(wait.since))
    return _counted(DeadlineId.FIRST_DAY_TO_ASK, start, wait.period, law)


def first_day_to_ask_again(law: Jurisdiction, known: GateFacts) -> Deadline | None:
    """The first day a new request is open after an earlier one; None without a limit, or where dates are unknown."""
    limit = law.ending.repeat_limit
    if limit is None or limit.period is None or limit.who not in (None, known.role):
        return None
    if limit.since != RepeatSince.ISSUED:
        return _counted(DeadlineId.FIRST_DAY_TO_ASK_AGAIN, known.events.get(Event(limit.since)), limit.period, law)
    return _next_window(law, limit.period, known)


def _next_window(law: Jurisdiction, period: Period, known: GateFacts) -> Deadline | None:
    """Where each period counted from the order allows one request: the start of the window after the last request."""
    issued, asked = known.events.get(Event.ISSUED), known.events.get(Event.LAST_ASKED)
    if issued is None or asked is None:
        return None
    opened = issued
    while period.after(opened, law.code) <= asked:
        opened = period.after(opened, law.code)
    return _counted(DeadlineId.FIRST_DAY_TO_ASK_AGAIN, opened, period, law)


def _counted(id_: DeadlineId, start: date | None, period: Period, law: Jurisdiction) -> Deadline | None:
    if start is None:
        return None
    estimate = period.unit == Unit.COURT_DAYS
    return Deadline(id_, period.after(start, law.code), start, period, estimate, law.sources_of(law.ending))


def last_day_to_appeal(law: Jurisdiction, known: GateFacts) -> Deadline | None:
    """The last day to appeal the order itself; a day the court is surely closed moves on to the next one.

    The day of issue stands for the day of entry, which is never earlier, and makes the day an estimate.
    """
    appeal = law.appeal
    if appeal is None or appeal.period is None or appeal.starts is None:
        return None
    start = known.events.get(Event.SERVED if appeal.starts == AppealStarts.SERVICE else Event.ISSUED)
    if start is None:
        return None
    full = appeal.period.after(start, law.code)
    on = last_day_moved(full, law.code)
    estimate = on != full or appeal.starts == AppealStarts.ENTRY or not is_court_day(on, law.code)
    return Deadline(DeadlineId.LAST_DAY_TO_APPEAL, on, start, appeal.period, estimate, law.sources_of(appeal))


def last_day_to_serve(law: Jurisdiction, hearing: date) -> Deadline | None:
    """The last day the other side may get the papers before `hearing`; a closed day moves to the court day before."""
    notice = law.service.notice
    if notice is None:
        return None
    closed = law.court.closed_around(hearing)
    full = notice.period.before(hearing, law.code, closed)
    on = court_day_on_or_before(full, law.code, closed)
    estimate = on != full or notice.period.unit == Unit.COURT_DAYS
    return Deadline(DeadlineId.LAST_DAY_TO_SERVE, on, hearing, notice.period, estimate, law.sources_of(law.service))


def days_left_without_notice(law: Jurisdiction, hearing: date | None, today: date) -> int | None:
    """Days to a hearing for which the state's notice can no longer be given; None where it can, or none is known."""
    last = last_day_to_serve(law, hearing) if hearing and hearing >= today else None
    return (hearing - today).days if hearing and last and last.on <= today else None


def renewal_window(law: Jurisdiction, ends: date) -> tuple[Deadline | None, Deadline]:
    """When the protected person may begin to ask to renew (None where no source says), and the last day to ask.

    Without a sourced closing day the last day is the day the order ends: after it nothing is left to renew.
    """
    order = law.orders.final_civil
    sources = law.sources_of(order)
    opens = order.renewal_opens
    first = (
        Deadline(DeadlineId.RENEWAL_OPENS, opens.before(ends, law.code), ends, opens, False, sources) if opens else None
    )
    closes = order.renewal_closes
    last = court_day_on_or_before(closes.before(ends) if closes else ends, law.code, law.court.closed_around(ends))
    return first, Deadline(DeadlineId.LAST_DAY_TO_RENEW, last, ends, closes, closes is None, sources)
