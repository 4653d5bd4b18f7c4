"""What should not stand in a paper others can read: numbers, birth dates, children's names, where a person is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from orders.codes import AddressToPrint
from orders.confidential import Confidential
from orders.finding import Finding, Severity
from orders.findings.asks import is_restrained
from orders.findings.phrases import OTHER
from orders.findings.typed import Typed, typed_texts
from orders.jurisdiction import Jurisdiction
from orders.matter import Matter


class Private(StrEnum):
    """What was seen. The words typed are not carried along: a warning must not print them once more."""

    SOCIAL_SECURITY = "social_security"
    ACCOUNT = "account"
    BIRTH_DATE = "birth_date"
    CHILD_NAME = "child_name"
    OWN_CONTACT = "own_contact"
    OWN_PLACES = "own_places"
    THEIR_PLACES = "their_places"


@dataclass(frozen=True)
class Seen:
    """One thing seen on one page; `place` names the field as "step.field", or the page of the law's points."""

    what: Private
    step: str
    field: str

    @property
    def place(self) -> str:
        return self.step if self.step == "factors" else f"{self.step}.{self.field}"


_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_FULL_DATE = (
    rf"(?:{_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}} {_MONTH},? \d{{4}}"
    r"|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})"
)
_DAY_OR_MONTH = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September"
)
_NAME = rf"(?!{_DAY_OR_MONTH}|October|November|December)\b)[A-Z][a-z]+"
_SOMEWHERE = rf"(?:at|in|near|on|for|to) (?:the |a )?{_NAME}"
_DOES = (
    r"(?:now |still |has |have |had |just |also |is |am |are )*(?:work(?:s|ed|ing)?|liv(?:es?|ed|ing)|moved"
    r"|stay(?:s|ed|ing)?|stud(?:y|ies|ied|ying)|go(?:es)? to (?:school|church|college|work)|employed)"
)

ALWAYS: tuple[tuple[Private, re.Pattern[str]], ...] = (
    (Private.SOCIAL_SECURITY, re.compile(r"(?<![\d-])\d{3}[- ]\d{2}[- ]\d{4}(?![\d-])")),
    (Private.SOCIAL_SECURITY, re.compile(r"(?i)\b(?:ssn|social security)\b[^\d\n]{0,20}\d{9}\b")),
    (Private.ACCOUNT, re.compile(r"(?i)\b(?:account|acct|card|routing|iban)\b[^\d\n]{0,20}\d[\d -]{5,}\d")),
    (Private.ACCOUNT, re.compile(r"(?<!\d)(?:\d{4}[ -]){3}\d{1,4}(?!\d)")),
    (
        Private.BIRTH_DATE,
        re.compile(rf"(?i)\b(?:born|dob|birth ?date|date of birth|birthday)\b[^\d\n]{{0,20}}?\b{_FULL_DATE}"),
    ),
    (
        Private.CHILD_NAME,
        re.compile(
            r"\b(?i:my|our|the) (?i:\w+ )?(?i:son|daughter|child|baby|boy|girl)"
            rf"(?:,| is(?: named)?| named| called)? {_NAME}"
        ),
    ),
)
"""Read in everyone's texts. What comes in one case only (a name) is written with its capital letter."""

THEIR_PLACES = re.compile(rf"\b(?i:{OTHER}) (?i:{_DOES}) (?i:\w+ )??{_SOMEWHERE}")
OWN_PLACES = (
    re.compile(rf"\b(?i:i|we) (?i:{_DOES}) (?i:\w+ )??{_SOMEWHERE}"),
    re.compile(
        rf"\b(?i:my|our) (?i:kids?|children|son|daughter|child) (?i:{_DOES}|is in school|attends?)"
        rf" (?i:at |in |to )?{_NAME}"
    ),
)


def private_information(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """A text holds a number, a birth date, a name or a place that should be shortened or left out (ADVOCATE.md 8)."""
    seen = tuple(dict.fromkeys([*_in_texts(matter), *_in_initials(matter)]))
    if not seen:
        return None
    return Finding(
        "private_information",
        Severity.WARN,
        values={"seen": seen, "restrained": is_restrained(matter)},
        answers=tuple(dict.fromkeys((one.step, one.field) for one in seen)),
        guide=("A8",),
    )


def _in_texts(matter: Matter) -> Iterator[Seen]:
    for text in typed_texts(matter):
        for what in _kinds_in(text, matter):
            yield Seen(what, text.step, text.field)


def _kinds_in(text: Typed, matter: Matter) -> Iterator[Private]:
    yield from (what for what, pattern in ALWAYS if pattern.search(text.text))
    if _gives_contact(matter, text.text):
        yield Private.OWN_CONTACT
    if is_restrained(matter):
        if THEIR_PLACES.search(text.text):
            yield Private.THEIR_PLACES
    elif matter.contact.address_to_print != AddressToPrint.OWN and any(p.search(text.text) for p in OWN_PLACES):
        yield Private.OWN_PLACES


def _gives_contact(matter: Matter, text: str) -> bool:
    kept = (matter.contact.address, matter.contact.phone, matter.contact.email)
    return any(isinstance(value, Confidential) and value.appears_in(text) for value in kept)


def _in_initials(matter: Matter) -> Iterator[Seen]:
    """Initials were asked; a word of three letters or more is a name."""
    if any(re.search(r"[^\W\d_]{4,}|[A-Z][a-z]{2,}", child.initials) for child in matter.children.children):
        yield Seen(Private.CHILD_NAME, "children", "children")
