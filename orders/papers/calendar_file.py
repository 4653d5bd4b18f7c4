"""The days of a packet that are still to come, as a calendar file (RFC 5545).

A calendar is often shared with other phones and people: titles are neutral, and what a day is stands there only if the
person asks for it. Contact, names and statements are never in it. Same facts, same day: same bytes.
"""

import json
from datetime import UTC, datetime, time, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

from icalendar import Calendar, Event
from markupsafe import Markup

from orders.facts import Facts
from orders.papers.environment import environment
from orders.papers.key_dates import KeyDate, key_dates
from orders.papers.paper import Packet

CALENDAR_FILE = "dates.ics"


def days_ahead(packet: Packet) -> tuple[KeyDate, ...]:
    """The known days of this packet that are today or later; none on a referral."""
    if packet.path is None or packet.jurisdiction is None:
        return ()
    dates = key_dates(packet.matter, packet.jurisdiction, packet.path, packet.today)
    return tuple(one for one in dates if one.on is not None and not one.is_over)


def calendar_file(facts: Facts, packet: Packet, *, with_details: bool) -> bytes:
    """The calendar file of the packet made from `facts`; raises `LookupError` where no day is ahead."""
    days = days_ahead(packet)
    if not days:
        raise LookupError("a calendar needs a day")
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//Papers//Dates//{packet.language.upper()}")
    calendar.add("calscale", "GREGORIAN")
    for day in days:
        calendar.add_component(_event(day, packet, _uid(facts, day), with_details=with_details))
    written: bytes = calendar.to_ical()
    return written


def _event(day: KeyDate, packet: Packet, uid: str, *, with_details: bool) -> Event:
    """One whole day, private and without an alarm: a phone must not light up with it by itself."""
    words: Any = environment(packet.language).get_template("papers/calendar.html").module
    event, on = Event(), day.on
    if on is None:
        raise LookupError("a day nobody knows stands in no calendar")
    event.add("uid", uid)
    event.add("dtstamp", datetime.combine(packet.today, time(), UTC))
    event.add("dtstart", on)
    event.add("dtend", on + timedelta(days=1))
    event.add("summary", _plain(words.title(day, with_details)))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    if with_details:
        _add_details(event, day, packet, words)
    return event


def _add_details(event: Event, day: KeyDate, packet: Packet, words: Any) -> None:
    case = packet.matter.case
    if text := _plain(words.details(day, case.case_number)):
        event.add("description", text)
    if day.is_in_court and case.court_name:
        event.add("location", case.court_name)


def _uid(facts: Facts, day: KeyDate) -> str:
    """A name that tells nothing, differs from case to case, and is the same whenever the same answers are given.

    Nobody can check a guess against it without knowing every answer. Where someone lives is left out even so.
    """
    said = json.dumps({step: dict(told) for step, told in facts.items() if step != "contact"}, sort_keys=True)
    return str(UUID(bytes=sha256(f"{day.id}\0{said}".encode()).digest()[:16], version=4))


def _plain(words: str) -> str:
    return " ".join(Markup(words).unescape().split())
