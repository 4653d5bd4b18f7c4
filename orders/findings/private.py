"""What should not stand in a paper others can read: numbers, birth dates, children's names, where a person is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from orders.codes import AddressToPrint
from orders.confidential import Confidential
from orders.finding import Finding, Severity
from orders.findings.asks import is_restrained
from orders.findings.private_words import (
    CHILD_WORDS,
    OWN_PLACES,
    Private,
    always_private,
    child_names,
    spans_of,
    their_places,
)
from orders.findings.typed import Typed, other_names, typed_texts
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
    names, others = _full_names(matter), _others_who_are_children(matter)
    seen = [Seen(what, text.step, text.field) for text, spans in found.items() for what, _ in spans]
    seen += [Seen(Private.CHILD_NAME, one.step, one.field) for one in names]
    seen += [Seen(Private.MAYBE_CHILD, one.step, one.field) for one in others]
    if not seen:
        return None
    said = [*(passage for text, spans in found.items() for passage in _quoted(text, spans)), *names, *others]
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
    for span in spans_of(child_names(child.initials for child in matter.children.children), text.text):
        yield Private.CHILD_NAME, span
    for span in _contact_spans(matter, text.text):
        yield Private.OWN_CONTACT, span
    if is_restrained(matter):
        for span in spans_of(their_places(other_names(matter)), text.text):
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


def _others_who_are_children(matter: Matter) -> list[Passage]:
    """Those the order protects, too, and who look like children: by word, by age, or by the person's own surname."""
    own = {word.casefold() for word in (matter.you.name or "").split()[1:]}
    named = [one.name for one in matter.others_protected.others_protected]
    place = ("others-protected", "others_protected")
    return [Passage(*place, shortened((Piece(one, is_meant=True),))) for one in named if _looks_like_a_child(one, own)]


def _looks_like_a_child(name: str, surnames: set[str]) -> bool:
    """A name in full with a child's word or age, or with a surname of the person; initials are what courts want."""
    words = re.findall(r"[^\W\d_]{2,}", name)
    has_full_name = len([word for word in words if word[0].isupper() and not CHILD_WORDS.search(word)]) >= 1
    return has_full_name and bool(CHILD_WORDS.search(name) or surnames & {word.casefold() for word in words[1:]})
