"""Whether a text gives away a contact: the whole of it or a part that is enough to find a person.

Answers yes or no only, so that a value kept confidential can be looked for without being shown (ADVOCATE.md 8).
"""

import re
from collections.abc import Iterator
from unicodedata import normalize

from orders.place import PLACES

_PHONE = re.compile(r"\+?\d(?:[\s().-]*\d){6,14}")
_BETWEEN_DIGITS = r"[\W_]{0,3}"
_NO_DIGIT_BEFORE = r"(?<!\d)(?<!\d[\W_])(?<!\d[\W_]{2})(?<!\d[\W_]{3})"
_LOCAL_DIGITS = 7
_FULL_DIGITS = 10

_MAIL = re.compile(r"[^\s@<>(),;]+@[^\s@<>(),;]+")
_AT = re.compile(r"\s*(?:@|[(\[{]\s*at\s*[)\]}]|(?<=\w)\sat\s(?=[\w-]+\s*(?:\.|\(?\[?dot\b)))\s*")
_DOT = re.compile(r"\s*(?:\.|[(\[{]\s*dot\s*[)\]}]|(?<=\w)\sdot\s(?=\w))\s*")

_NOT_WORDS = re.compile(r"[^\w@]+|_")
_BOX = re.compile(r"\b(?:p ?o|post office) box\b")
_WAYS = {
    "street": "st", "road": "rd", "avenue": "ave", "drive": "dr", "lane": "ln", "court": "ct", "boulevard": "blvd",
    "place": "pl", "terrace": "ter", "circle": "cir", "highway": "hwy", "parkway": "pkwy", "trail": "trl",
    "square": "sq", "turnpike": "pike",
}  # fmt: skip
_ALIKE = _WAYS | {
    "saint": "st", "mount": "mt", "fort": "ft", "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th",
    "fifth": "5th", "sixth": "6th", "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th",
}  # fmt: skip
_LEFT_OUT = frozenset(
    ("the", "n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south", "east", "west")
    + ("northeast", "northwest", "southeast", "southwest")
)

_POSTCODE = re.compile(r"(?:^|(?<=.) )(\d{5})(?: \d{4})?$")
_STATE = re.compile(rf"(?:^| )(?:{'|'.join(PLACES)})$", re.IGNORECASE)
_NUMBER_AND_STREET = re.compile(r"^\d+\w?(?: \d+)* \w*[^\W\d_]\w+")
_WAY = rf"(?:{'|'.join(_WAYS.values())}|way|loop|run)"
_STREET = re.compile(rf"^(?:[a-z]?\d+\w? )+(?P<name>(?:\w+ )+?{_WAY})\b(?P<rest>.*)$")
_STREET_AND_NUMBER = re.compile(r"^(?P<name>[^\W\d][^\d]+) (?P<number>\d+)$")
_ROOMS = "apt|apartment|unit|suite|ste|lot|floor|fl|room|rm|bldg|building|trailer|space"
_UNIT = re.compile(rf"^\s*(?:(?:{_ROOMS})\b ?)?\w*\d\w*\b")
_NO_TOWN = re.compile(rf"^(?:{_ROOMS}|usa|united states)\b")
_SHORTEST_TOWN = 4
_STATES_BY_NAME = re.compile(
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois"
    "|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri"
    "|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|carolina|dakota|ohio|oklahoma|oregon|pennsylvania"
    "|rhode island|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming|puerto rico"
)


def gives_away(value: str, text: str) -> bool:
    """Whether `text` holds the e-mail address, phone number or postal address `value`, or a telling part of it."""
    if "@" in value:
        return any(mail in _mail_in(text) for mail in map(_mail_in, _MAIL.findall(value) or [value.strip()]))
    same = normalize("NFKC", text)
    if any(pattern.search(same) for pattern in _phones(value)):
        return True
    seen = f" {_plain(text)} "
    return any(f" {part} " in seen for part in _telling_parts(value))


def _mail_in(text: str) -> str:
    """With every way of writing "at" and "dot" made one."""
    return _DOT.sub(".", _AT.sub("@", normalize("NFKC", text).casefold()))


def _phones(value: str) -> Iterator[re.Pattern[str]]:
    """The phone numbers in a value, with or without area code, whatever stands between their digits."""
    for number in _phone_numbers(value):
        whole = _BETWEEN_DIGITS.join(number[-_FULL_DIGITS:])
        local = _BETWEEN_DIGITS.join(number[-_LOCAL_DIGITS:])
        yield re.compile(rf"(?<!\d)(?:1{_BETWEEN_DIGITS})?{whole}(?!\d)|{_NO_DIGIT_BEFORE}{local}(?!\d)")


def _phone_numbers(value: str) -> list[str]:
    """Seven to nine digits are a phone number only where no letter stands beside them."""
    numbers = [re.sub(r"\D", "", match.group()) for match in _PHONE.finditer(value)]
    bare = not re.search(r"[^\W\d_]{2}", value)
    return [number for number in numbers if bare or len(number) >= _FULL_DIGITS]


def _telling_parts(address: str) -> Iterator[str]:
    """House number and street, the street, the town, a box, the postcode; a state or a flat tells nobody anything."""
    lines = [line for part in re.split(r"[,\n;]", address) if (line := _plain(part))]
    for number, line in enumerate(lines, 1):
        postcode = _POSTCODE.search(line)
        if postcode and (number > 1 or postcode.start()):
            yield postcode.group(1)
            line = line[: postcode.start()]
        line = _STATE.sub("", line) if postcode or number > 1 else line
        is_last = number == len(lines) or postcode is not None
        yield from _parts_of(line.strip(), may_be_state=is_last)


def _parts_of(line: str, *, may_be_state: bool) -> Iterator[str]:
    if found := _NUMBER_AND_STREET.match(line):
        yield found.group()
    if found := _STREET.match(line):
        yield found["name"]
        yield from _parts_of(_UNIT.sub("", found["rest"]).strip(), may_be_state=False)
    elif found := _STREET_AND_NUMBER.match(line):
        yield from () if _NO_TOWN.match(line) else (line, f"{found['number']} {found['name']}")
    elif re.search(r"\d", line):
        yield from () if line[0].isdigit() or _NO_TOWN.match(line) else (line,)
    elif _names_a_town(line) and not (may_be_state and _STATES_BY_NAME.fullmatch(line)):
        yield line


def _names_a_town(line: str) -> bool:
    return len(line) >= _SHORTEST_TOWN and not _NO_TOWN.match(line)


def _plain(text: str) -> str:
    """Words in small letters with blanks between, each in its short form; "the", "north" and the like are left out."""
    words = _BOX.sub("pobox", _NOT_WORDS.sub(" ", normalize("NFKC", text).casefold())).split()
    return " ".join(_ALIKE.get(word, word) for word in words if word not in _LEFT_OUT)
