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
    MAYBE_CHILD = "maybe_child"
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
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September"
)
_NO_DAY = rf"(?!{_DAY_OR_MONTH}|October|November|December)\b)"
_NAME = rf"{_NO_DAY}[A-Z][a-z]+"
_NAMES = rf"(?P<it>{_NAME}(?: [A-Z][a-z]+)*)"
_PLACE = rf"{_NO_DAY}(?!I['’]|AA\b|NA\b)(?:St\. )?[A-Z0-9][\w&'’-]+(?:\.[A-Z]\b)*"
_PLACES = rf"(?P<it>{_PLACE}(?: (?:(?:on|of|and|at|de|del|la|the|&) )?{_PLACE})*)"
"""What a place is called: Mercy Hospital, H-E-B on Judge Ely, St. Mark's."""
_SOMEWHERE = rf"(?:at|in|near|on|for|to|by) (?:the |a )?(?=(?:St\. )?[A-Z]|7|\d+ [A-Z]){_PLACES}"
_DOES = (
    r"(?:now |still |has |have |had |just |also |is |am |are )*(?:work(?:s|ed|ing)?|liv(?:es?|ed|ing)|moved"
    r"|stay(?:s|ed|ing)?|stud(?:y|ies|ied|ying)|go(?:es)? to (?:school|church|college|work|the gym)|employed|worships?"
    r"|teaches|volunteers?|trains?)"
)
_HAUNT = (
    r"(?:job|work(?:place)?|office|shift|store|salon|school|college|church|mosque|temple|gym|day ?care|preschool|class"
    r"|house|home|apartment|place|doctor|clinic|shelter)"
)
_OF_CHILDREN = r"(?:kids?|children|sons?|daughters?|child|baby|girls?|boys?|hij[oa]s?)"
_SCHOOL = (
    r"(?:Elementary|Middle School|High School|Academy|Preschool|Pre-K|Day ?[Cc]are|Montessori|Church|Temple|Mosque"
    r"|YMCA|Fitness|Kindergarten|Head Start)"
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

OWN_PLACES = (
    re.compile(rf"\b(?i:i|we) (?i:{_DOES}) (?i:\w+ )??{_SOMEWHERE}"),
    re.compile(
        rf"\b(?i:my|our) (?i:{_OF_CHILDREN})(?: [A-Z][\w.]+)?(?i:/\w+)? (?i:{_DOES}|is in school|attends?|goes to"
        rf"|go to|is at)"
        rf" (?i:at |in |to |the )*{_PLACES}"
    ),
    re.compile(
        rf"\b(?i:my|our|the kids'?|his|her) (?i:\w+ )??(?i:{_HAUNT})(?i:,| is| called| named)* (?i:at |in |on "
        rf"|the )*{_PLACES}"
    ),
    re.compile(rf"\b(?P<it>(?:{_PLACE} ){{1,5}}{_SCHOOL})\b"),
)


def their_places(names: Iterable[str] = ()) -> tuple[re.Pattern[str], ...]:
    """How a text tells where the other side can be found; `names` are first names they are called by."""
    they = "|".join((OTHER, r"(?:the )?ex(?:[ -]?(?:wife|husband|girlfriend|boyfriend))?", *map(re.escape, names)))
    theirs = "|".join(
        (r"her|his|their|my ex(?:[ -]?(?:wife|husband))?['’]s", *(rf"{re.escape(n)}['’]s" for n in names))
    )
    return (
        re.compile(rf"\b(?i:{they}) (?i:{_DOES}|gets off(?: work)?|clocks (?:in|out)|parks) (?i:\w+ )??{_SOMEWHERE}"),
        re.compile(
            rf"\b(?i:{theirs}) (?i:\w+ )??(?i:{_HAUNT})(?i:,| is| called| named)* (?i:at |in |on |near |the )*{_PLACES}"
        ),
    )


CHILD_WORDS = re.compile(
    r"(?i)\b(?:son|daughter|child|children|kid|baby|boy|girl|minor|hij[oa]|ni[ñn][oa]|bebé|menor|stepson"
    r"|stepdaughter|nieto|nieta"
    r"|grandson|granddaughter|nephew|niece|sobrin[oa])\b|\(\s*(?:age |edad )?(?:\d|1[0-7])\s*(?:years|años"
    r"|yrs?)?\.?(?: old)?\s*\)"
    r"|\b(?:age|aged|edad) (?:\d|1[0-7])\b|\b(?:\d|1[0-7]) (?:years?|yrs?|años|months|meses)\b|,\s*(?:\d|1[0-7])$"
)
"""What says in a list of people that one of them is a child."""
_OF_A_CHILD = (
    r"(?:\w+ )?(?:school|teacher|day ?care|birthday|doctor|pediatrician|homework|class|grades?|games?|soccer"
    r"|practice|room"
    r"|clothes|mother|mom|father|dad|grand\w+|needs|surgery|therap\w+|counselor|appointments?|visits?"
    r"|best interests?|life"
    r"|safety|well-being|wellbeing|schedule|care|education|health)"
)


def child_names(initials: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    """How a text may name a listed child: a word with its first letter that owns something ("Anika's school")."""
    letters = "".join(sorted({one[:1] for one in initials if one[:1].isalpha()}))
    return (re.compile(rf"\b(?P<it>{_NO_DAY}[{letters}][a-zà-ÿ]{{2,}})['’]s (?={_OF_A_CHILD}\b)"),) if letters else ()


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
