"""The judge's eye on dates: which cannot be, alone or beside another."""

import re
from collections.abc import Iterator
from datetime import date

from dateutil.parser import ParserError, parse
from dateutil.relativedelta import relativedelta

from orders.findings.asks import argues_change, is_civil, issued_on_page
from orders.findings.typed import typed_texts
from orders.matter import Matter
from orders.papers.slip import Place, Seen, Slip, SlipKind

FIRST_YEAR = 1970
"""No protective order law of the states is older; a year before it is a slip of the finger."""
LONGEST = relativedelta(years=100)
GROWN_UP = 21
"""Years after which nobody is a child in an order."""
_DAY = r"((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2}/\d{1,2}/\d{4})"
_MADE = re.compile(rf"\border (?:was )?(?:made|issued|signed|granted|entered) on {_DAY}", re.IGNORECASE)
_HEARD = re.compile(rf"\bhearing (?:is )?(?:set for|on) {_DAY}", re.IGNORECASE)
_ANY_DAY = re.compile(_DAY, re.IGNORECASE)
_ENDS = re.compile(rf"\border (?:ends|expires|runs out) on {_DAY}", re.IGNORECASE)


def hearing_place(matter: Matter) -> Place:
    """The page that asked for the hearing still to come."""
    asked = {
        ("their-motion", "hearing_on"): matter.their_motion.hearing_on,
        ("renewal", "hearing_on"): matter.renewal.hearing_on,
        ("upcoming-hearing", "hearing_on"): matter.upcoming_hearing.hearing_on,
        ("hearing-date", "hearing_on"): matter.hearing_date.next_on,
    }
    return next((place for place, day in asked.items() if day), ("criminal-stage", "next_court_date"))


def of_the_order(seen: Seen) -> Iterator[Slip]:
    """The order's own dates."""
    matter, made, page = seen.matter, seen.matter.issued_on, issued_on_page(seen.matter)
    changed, served, ends = (
        matter.order_dates.last_changed_on,
        matter.order_dates.served_on,
        matter.order_end.expires_on,
    )
    if changed and (_before(changed, made) or changed > seen.today):
        yield Slip(SlipKind.CHANGED_BEFORE_MADE, (("order-dates", "last_changed_on"), page))
    if served and served > seen.today:
        yield Slip(SlipKind.SERVED_IN_THE_FUTURE, (("order-dates", "served_on"),))
    if made and made.year < FIRST_YEAR:
        yield Slip(SlipKind.YEAR_MISTYPED, (page,), (str(made.year),))
    if ends and ends > seen.today + LONGEST:
        yield Slip(SlipKind.YEAR_MISTYPED, (("order-end", "expires_on"),), (str(ends.year),))
    if is_civil(matter) and _before(ends, matter.hearing_on):
        yield Slip(SlipKind.ORDER_ENDS_BEFORE_HEARING, (("order-end", "expires_on"), hearing_place(matter)))


def of_the_request(seen: Seen) -> Iterator[Slip]:
    """Requests, hearings, and when the person heard of things."""
    matter, made = seen.matter, seen.matter.issued_on
    asked, learned, motion = matter.cases.asked_on, matter.set_aside.learned_on, matter.their_motion
    if asked and (_before(asked, made) or asked > seen.today):
        yield Slip(SlipKind.ASKED_AT_NO_TIME, (("cases", "asked_on"), issued_on_page(matter)))
    if learned and (_before(learned, made) or learned > seen.today):
        yield Slip(SlipKind.LEARNED_AT_NO_TIME, (("set-aside", "learned_on"), issued_on_page(matter)))
    if matter.postpone.not_before and matter.hearing_on and matter.postpone.not_before <= matter.hearing_on:
        yield Slip(SlipKind.LATER_DATE_NOT_LATER, (("postpone", "not_before"), hearing_place(matter)))
    for step, due, heard in (
        ("their-motion", motion.respond_by, motion.hearing_on),
        ("renewal", matter.renewal.respond_by, matter.renewal.hearing_on),
    ):
        if _before(heard, due):
            yield Slip(SlipKind.ANSWER_DUE_AFTER_HEARING, ((step, "respond_by"), (step, "hearing_on")))


def of_a_life(seen: Seen) -> Iterator[Slip]:
    """What is told of the past and lies ahead, or the other way round."""
    matter, today = seen.matter, seen.today
    for field in ("separated_since", "moved_since"):
        if _before(today, getattr(matter.changes, field)):
            yield Slip(SlipKind.LIFE_IN_THE_FUTURE, (("changes", field),))
    if any(child.birth_year and child.birth_year > today.year for child in matter.children.children):
        yield Slip(SlipKind.CHILD_NOT_BORN, (("children", "children"),))
    if any(_before(today, item.date) for item in matter.proof.proof):
        yield Slip(SlipKind.PROOF_IN_THE_FUTURE, (("proof", "proof"),))
    if _before(matter.custody.release_on, today):
        yield Slip(SlipKind.RELEASE_PASSED, (("custody", "release_on"),))


def since_the_order(seen: Seen) -> Iterator[Slip]:
    """What is told as changed since the order happened after it; a child in the order was one when it was made."""
    matter, made = seen.matter, seen.matter.issued_on
    if made is None:
        return
    if argues_change(matter):
        for place, day in _days_of_change(matter):
            if _before(day, made):
                yield Slip(SlipKind.NO_CHANGE_SINCE, (place, issued_on_page(matter)))
    latest = max(made, matter.order_dates.last_changed_on or made).year
    years = [child.birth_year for child in matter.children.children if child.birth_year]
    if any(latest < year <= seen.today.year or made.year - year > GROWN_UP for year in years):
        yield Slip(SlipKind.CHILD_YEAR_UNLIKELY, (("children", "children"), issued_on_page(matter)))


def of_days_away(seen: Seen) -> Iterator[Slip]:
    """A hearing on a day the person says they cannot come."""
    matter = seen.matter
    for told in _ANY_DAY.findall(matter.hearing.cannot_come_on or ""):
        if matter.hearing_on and _read(told) == matter.hearing_on:
            places = (("hearing", "cannot_come_on"), hearing_place(matter))
            yield Slip(SlipKind.AWAY_ON_THE_DAY, places, (told,))


def _days_of_change(matter: Matter) -> Iterator[tuple[Place, date | None]]:
    """Not the day they parted: many part before the order, and how long they have lived apart still counts."""
    yield ("changes", "moved_since"), matter.changes.moved_since
    for done in matter.programs.programs:
        yield ("programs", "programs"), done.completed_on


def told_otherwise(seen: Seen) -> Iterator[Slip]:
    """Dates in the person's own words that are not the dates of their answers."""
    matter = seen.matter
    known = (
        (_MADE, matter.issued_on, issued_on_page(matter)),
        (_ENDS, matter.order_end.expires_on, ("order-end", "expires_on")),
        (_HEARD, matter.hearing_on, hearing_place(matter)),
    )
    for text in typed_texts(matter):
        for pattern, day, place in known:
            for told in pattern.findall(text.text):
                if day and _read(told) not in (None, day):
                    yield Slip(SlipKind.DATE_TOLD_OTHERWISE, (text.place, place), (told,))


def _before(first: date | None, second: date | None) -> bool:
    return first is not None and second is not None and first < second


def _read(told: str) -> date | None:
    try:
        return parse(told).date()
    except (ParserError, OverflowError):
        return None
