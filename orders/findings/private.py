"""What should not stand in a paper others can read: numbers, birth dates, children's names, where a person is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from orders.codes import AddressToPrint
from orders.confidential import Confidential
from orders.finding import Finding, Severity
from orders.findings.asks import is_restrained
from orders.findings.private_words import OWN_PLACES, THEIR_PLACES, Private, always_private, spans_of
from orders.findings.typed import Typed, typed_texts
from orders.jurisdiction import Jurisdiction
from orders.matter import Matter
from orders.passage import Passage, Piece, Span, place_named, sentences_with, shortened, windows

_NUMBERS_BEFORE = re.compile(r"(?:(?<!\S)[\d(+][\d().-]*\s)+$")
_NAMES_AFTER = re.compile(r"(?:[ ,]+(?:[A-Z]\w*|\d[\w-]*)\b)*")


@dataclass(frozen=True)
class Seen:
    """One kind of thing seen in one answer."""

    what: Private
    step: str
    field: str

    @property
    def place(self) -> str:
        return place_named(self.step, self.field)


def private_information(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """A text holds a number, a birth date, a name or a place that should be shortened or left out (ADVOCATE.md 8).

    The words are quoted by their first letters, so that they are found and not told once more.
    """
    found = {text: tuple(_spans_in(text, matter)) for text in typed_texts(matter)}
    names = _full_names(matter)
    seen = [Seen(what, text.step, text.field) for text, spans in found.items() for what, _ in spans]
    seen += [Seen(Private.CHILD_NAME, one.step, one.field) for one in names]
    if not seen:
        return None
    said = [*(passage for text, spans in found.items() for passage in _quoted(text, spans)), *names]
    return Finding(
        "private_information",
        Severity.WARN,
        values={"seen": tuple(dict.fromkeys(seen)), "said": tuple(said), "restrained": is_restrained(matter)},
        answers=tuple(dict.fromkeys((one.step, one.field) for one in seen)),
        guide=("A8",),
    )


def _quoted(text: Typed, spans: tuple[tuple[Private, Span], ...]) -> Iterator[Passage]:
    for pieces in sentences_with(text.text, (span for _, span in spans)):
        yield Passage(text.step, text.field, shortened(pieces))


def _spans_in(text: Typed, matter: Matter) -> Iterator[tuple[Private, Span]]:
    yield from always_private(text.text)
    for span in _contact_spans(matter, text.text):
        yield Private.OWN_CONTACT, span
    if is_restrained(matter):
        for span in spans_of(THEIR_PLACES, text.text):
            yield Private.THEIR_PLACES, span
    elif matter.contact.address_to_print != AddressToPrint.OWN:
        for span in spans_of(OWN_PLACES, text.text):
            yield Private.OWN_PLACES, span


def _contact_spans(matter: Matter, text: str) -> Iterator[Span]:
    for value in (matter.contact.address, matter.contact.phone, matter.contact.email):
        if isinstance(value, Confidential):
            yield from (_whole(text, span) for span in windows(text, value.appears_in))


def _whole(text: str, span: Span) -> Span:
    """With the numbers before a telling part and the names and numbers after it: the rest of a phone or an address."""
    before, after = _NUMBERS_BEFORE.search(text, 0, span[0]), _NAMES_AFTER.match(text, span[1])
    return (before.start() if before else span[0]), (after.end() if after else span[1])


def _full_names(matter: Matter) -> list[Passage]:
    """Initials were asked; a word of three letters or more is a name."""
    initials = [child.initials for child in matter.children.children]
    named = [one for one in initials if re.search(r"[^\W\d_]{4,}|[A-Z][a-z]{2,}", one)]
    return [Passage("children", "children", shortened((Piece(one, is_meant=True),))) for one in named]
