"""Whether a text gives away a contact: the whole of it or a part that is enough to find a person.

Answers yes or no only, so that a value kept confidential can be looked for without being shown (ADVOCATE.md 8).
"""

import re

from orders.place import PLACES

_PHONE = re.compile(r"\+?\d(?:[\s().-]*\d){6,14}")
_NOT_WORDS = re.compile(r"[^\w@]+")
_NUMBER_AND_STREET = re.compile(r"^\d+\w? \w*[^\W\d_]\w+")
_POSTCODE = re.compile(r"\b\d{5}\b")
_STATE_OR_UNIT = re.compile(
    rf"^(?:(?:{'|'.join(PLACES)}|apt|apartment|unit|suite|lot|floor|usa)\b|p ?o box)", re.IGNORECASE
)
_SHORTEST_TOWN = 4
_LOCAL_DIGITS = 7
_FULL_DIGITS = 10


def gives_away(value: str, text: str) -> bool:
    """Whether `text` holds the e-mail address, phone number or postal address `value`, or a telling part of it."""
    if "@" in value:
        return value.strip().casefold() in text.casefold()
    if any(_number_stands_in(number, text) for number in _phone_numbers(value)):
        return True
    return any(_stands_in(part, text) for part in _telling_parts(value))


def _phone_numbers(value: str) -> list[str]:
    """The phone numbers in a value; seven to nine digits are one only where no letter stands beside them."""
    numbers = [_digits(match.group()) for match in _PHONE.finditer(value)]
    bare = not re.search(r"[^\W\d_]{2}", value)
    return [number for number in numbers if bare or len(number) >= _FULL_DIGITS]


def _number_stands_in(number: str, text: str) -> bool:
    wanted = number[-_FULL_DIGITS:]
    seen = (_digits(match.group()) for match in _PHONE.finditer(text))
    return any(digits.endswith(wanted) or digits == wanted[-_LOCAL_DIGITS:] for digits in seen)


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _telling_parts(address: str) -> list[str]:
    """The house number with its street, the town and the postcode; a state or a flat's number tells nobody anything."""
    lines = [_plain(line) for line in re.split(r"[,\n;]", address)]
    parts = [match.group() for line in lines if (match := _NUMBER_AND_STREET.match(line))]
    parts += [postcode for line in lines[1:] for postcode in _POSTCODE.findall(line)]
    return parts + [line for line in lines if _names_a_town(line)]


def _names_a_town(line: str) -> bool:
    return len(line) >= _SHORTEST_TOWN and not re.search(r"\d", line) and not _STATE_OR_UNIT.match(line)


def _stands_in(part: str, text: str) -> bool:
    return f" {part} " in f" {_plain(text)} "


def _plain(text: str) -> str:
    return _NOT_WORDS.sub(" ", text.casefold()).strip()
