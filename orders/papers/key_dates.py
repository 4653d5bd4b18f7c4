"""The person's own dates, the hearing first; a date nobody knows is a blank that says who knows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from orders.aim import Aim
from orders.codes import Expires
from orders.deadline import (
    Deadline,
    DeadlineId,
    first_day_to_ask,
    first_day_to_ask_again,
    last_day_to_appeal,
    last_day_to_serve,
    renewal_window,
)
from orders.jurisdiction import Grade, Jurisdiction, Source
from orders.kind import Kind
from orders.known import known_of
from orders.matter import Matter
from orders.papers.caption import is_under_the_states_own_law
from orders.papers.checklist_parts import FOLDER
from orders.path import Path
from orders.period import Period
from orders.role import Role


class DateId(StrEnum):
    """Each date a checklist may show; the label is the template of this name."""

    HEARING = "hearing"
    COURT_DATE = "court_date"
    RESPOND_BY = "respond_by"
    ORDER_ENDS = "order_ends"
    FIRST_DAY_TO_ASK = "first_day_to_ask"
    FIRST_DAY_TO_ASK_AGAIN = "first_day_to_ask_again"
    LAST_DAY_TO_SERVE = "last_day_to_serve"
    LAST_DAY_TO_APPEAL = "last_day_to_appeal"
    RENEWAL_OPENS = "renewal_opens"
    LAST_DAY_TO_RENEW = "last_day_to_renew"


BEFORE_THE_EVENT = frozenset({DateId.LAST_DAY_TO_SERVE, DateId.RENEWAL_OPENS, DateId.LAST_DAY_TO_RENEW})
IN_COURT = frozenset({DateId.HEARING, DateId.COURT_DATE})
WITH_A_CLOCK = frozenset({DateId.LAST_DAY_TO_SERVE, DateId.LAST_DAY_TO_APPEAL, DateId.LAST_DAY_TO_RENEW})
_ASKING = (Aim.END, Aim.CHANGE)
"""The requests a state's days of notice are about: an answer, a renewal and a setting aside have days of their own."""


@dataclass(frozen=True)
class KeyDate:
    """One date. `on` None is a blank for a pen; `period` and `counted_from` say how a date of ours was counted."""

    id: DateId
    on: date | None
    today: date
    has_no_date: bool = False
    estimate: bool = False
    period: Period | None = None
    counted_from: date | None = None
    sources: tuple[Source, ...] = ()
    checked: date | None = None

    @property
    def label(self) -> str:
        return f"{FOLDER}/date/{self.id}.html"

    @property
    def who_knows(self) -> str:
        """The template that says who knows a date we do not have."""
        return f"{FOLDER}/date/{self.id}_unknown.html"

    @property
    def count(self) -> str | None:
        """The template that says the length of the period, where the day was counted."""
        return f"{FOLDER}/period/{self.period.unit}.html" if self.period else None

    @property
    def counts_back(self) -> bool:
        return self.id in BEFORE_THE_EVENT

    @property
    def is_in_court(self) -> bool:
        """Whether the person has to be somewhere on this day."""
        return self.id in IN_COURT

    @property
    def is_latest(self) -> bool:
        """Whether to print "no later than": the last day of a count that rests on holidays or on a stand-in date."""
        return self.estimate and self.id in WITH_A_CLOCK

    @property
    def is_over(self) -> bool:
        return self.on is not None and self.on < self.today

    @property
    def secondary_only(self) -> bool:
        return all(source.grade == Grade.SECONDARY for source in self.sources)


def key_dates(matter: Matter, jurisdiction: Jurisdiction, path: Path, today: date) -> tuple[KeyDate, ...]:
    """The dates of this path, the hearing first, then what must be done before it, then the rest."""
    if path.kind == Kind.CRIMINAL:
        return (KeyDate(DateId.COURT_DATE, matter.hearing_on, today),)
    dates = (*_told(matter, path, today), *_counted(matter, jurisdiction, path, today))
    return tuple(sorted(dates, key=lambda one: list(DateId).index(one.id)))


def _told(matter: Matter, path: Path, today: date) -> Iterator[KeyDate]:
    """The dates the person told us."""
    if path.aim not in (Aim.RENEW, Aim.APPEAL) or matter.hearing_on:
        yield KeyDate(DateId.HEARING, matter.hearing_on, today)
    if path.aim in (Aim.OPPOSE_RENEWAL, Aim.OPPOSE_CHANGE):
        yield KeyDate(DateId.RESPOND_BY, matter.their_motion.respond_by or matter.renewal.respond_by, today)
    end = matter.order_end
    no_date = end.expires == Expires.NO_DATE
    yield KeyDate(DateId.ORDER_ENDS, None if no_date else end.expires_on, today, has_no_date=no_date)


def _counted(matter: Matter, jurisdiction: Jurisdiction, path: Path, today: date) -> Iterator[KeyDate]:
    """The dates we count, only for an order the state's file is about; a last day somebody must know is a blank."""
    deadlines = {one.id: one for one in _deadlines(matter, jurisdiction, path) if one}
    for deadline in deadlines.values():
        yield _dated(deadline, jurisdiction, today)
    if path.aim in (Aim.APPEAL, Aim.SET_ASIDE) and DeadlineId.LAST_DAY_TO_APPEAL not in deadlines:
        yield KeyDate(DateId.LAST_DAY_TO_APPEAL, None, today)
    if path.aim == Aim.RENEW and DeadlineId.LAST_DAY_TO_RENEW not in deadlines:
        yield KeyDate(DateId.LAST_DAY_TO_RENEW, None, today)


def _deadlines(matter: Matter, jurisdiction: Jurisdiction, path: Path) -> Iterator[Deadline | None]:
    known, hearing, ends = known_of(matter), matter.hearing_on, matter.order_end.expires_on
    own = is_under_the_states_own_law(matter)
    if own and hearing and path.aim in _ASKING:
        yield last_day_to_serve(jurisdiction, hearing)
    if own and path.aim in _ASKING:
        yield first_day_to_ask(jurisdiction, known)
        yield first_day_to_ask_again(jurisdiction, known)
    if own and path.role == Role.RESTRAINED:
        yield last_day_to_appeal(jurisdiction, known)
    if own and path.role == Role.PROTECTED and ends:
        yield from renewal_window(jurisdiction, ends)


def _dated(deadline: Deadline, jurisdiction: Jurisdiction, today: date) -> KeyDate:
    return KeyDate(
        DateId(deadline.id),
        deadline.on,
        today,
        estimate=deadline.estimate,
        period=deadline.period,
        counted_from=deadline.counted_from,
        sources=deadline.sources,
        checked=jurisdiction.checked,
    )
