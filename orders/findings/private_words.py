"""What private details look like in a text, as tables anyone can read and mend. `it` is the part to leave out.

Missing one costs a hint; crying wolf costs trust: a number that is called a case number is none of these.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from orders.findings.phrases import OTHER
from orders.passage import Span


class Private(StrEnum):
    """What was seen. A warning shows each of the words by its first letter only: it must not tell them once more."""

    SOCIAL_SECURITY = "social_security"
    ACCOUNT = "account"
    BIRTH_DATE = "birth_date"
    CHILD_NAME = "child_name"
    OWN_CONTACT = "own_contact"
    OWN_PLACES = "own_places"
    THEIR_PLACES = "their_places"


_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_FULL_DATE = (
    rf"(?P<it>{_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}} {_MONTH},? \d{{4}}"
    r"|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})"
)
_DAY_OR_MONTH = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September"
)
_NAME = rf"(?!{_DAY_OR_MONTH}|October|November|December)\b)[A-Z][a-z]+"
_NAMES = rf"(?P<it>{_NAME}(?: [A-Z][a-z]+)*)"
_SOMEWHERE = rf"(?:at|in|near|on|for|to) (?:the |a )?{_NAMES}"
_DOES = (
    r"(?:now |still |has |have |had |just |also |is |am |are )*(?:work(?:s|ed|ing)?|liv(?:es?|ed|ing)|moved"
    r"|stay(?:s|ed|ing)?|stud(?:y|ies|ied|ying)|go(?:es)? to (?:school|church|college|work)|employed)"
)

OF_A_CASE = re.compile(
    r"(?i)\b(?:case|docket|cause|file|index|order|petition|report|incident|receipt|confirmation|citation|badge)"
    r"(?: (?:no|nos|num|number|id))?[.:#]*(?: (?:is|was))?[ :#]*$"
)
"""What stands just before a number that courts print on every paper."""

ALWAYS: tuple[tuple[Private, re.Pattern[str]], ...] = (
    (Private.SOCIAL_SECURITY, re.compile(r"(?<![\w-])(?P<it>\d{3}[- ]\d{2}[- ]\d{4})(?![\w-])")),
    (Private.SOCIAL_SECURITY, re.compile(r"(?i)\b(?:ssn|social security)\b[^\d\n]{0,20}(?P<it>\d{9})\b")),
    (Private.ACCOUNT, re.compile(r"(?i)\b(?:account|acct|card|routing|iban)\b[^\d\n]{0,20}(?P<it>\d[\d -]{5,}\d)")),
    (Private.ACCOUNT, re.compile(r"(?<!\d)(?P<it>(?:\d{4}[ -]){3}\d{1,4})(?!\d)")),
    (
        Private.BIRTH_DATE,
        re.compile(rf"(?i)\b(?:born|dob|birth ?date|date of birth|birthday)\b[^\d\n]{{0,20}}?\b{_FULL_DATE}"),
    ),
    (
        Private.CHILD_NAME,
        re.compile(
            r"\b(?i:my|our|the) (?i:\w+ )?(?i:son|daughter|child|baby|boy|girl)"
            rf"(?:,| is(?: named)?| named| called)? {_NAMES}"
        ),
    ),
)
"""Read in everyone's texts. What comes in one case only (a name) is written with its capital letter."""

THEIR_PLACES = (re.compile(rf"\b(?i:{OTHER}) (?i:{_DOES}) (?i:\w+ )??{_SOMEWHERE}"),)
OWN_PLACES = (
    re.compile(rf"\b(?i:i|we) (?i:{_DOES}) (?i:\w+ )??{_SOMEWHERE}"),
    re.compile(
        rf"\b(?i:my|our) (?i:kids?|children|son|daughter|child) (?i:{_DOES}|is in school|attends?)"
        rf" (?i:at |in |to )?{_NAMES}"
    ),
)


def always_private(text: str) -> Iterator[tuple[Private, Span]]:
    """What should be shortened in anyone's text, and where it stands."""
    for what, pattern in ALWAYS:
        for span in spans_of((pattern,), text):
            if not OF_A_CASE.search(text[max(0, span[0] - 40) : span[0]]):
                yield what, span


def spans_of(patterns: Iterable[re.Pattern[str]], text: str) -> Iterator[Span]:
    """Where the part to leave out stands, each time one of the patterns is met."""
    for pattern in patterns:
        for match in pattern.finditer(text):
            yield match.span("it")
