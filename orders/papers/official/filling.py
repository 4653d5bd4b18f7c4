"""From a matter to a filled form, as values: what is written, what is ticked, and what goes on a page behind it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from orders.jurisdiction import GateFacts, Jurisdiction
from orders.known import known_of
from orders.matter import Matter
from orders.papers.official.answers import has, place_of, written
from orders.papers.official.fit import Fitted, fitted
from orders.papers.official.mapping import Box
from orders.papers.official.pdf_fields import FieldKind, PdfField
from orders.papers.official.shelf import OfficialForm
from orders.truth import Truth

POINTERS = ("See the attached page", "See attached", "Attached", "*")
"""What stands in a box whose words are on the page behind the form: the longest that fits."""


@dataclass(frozen=True)
class Entry:
    """One field as it is filled. `words` is all that belongs there; with `is_attached`, the boxes only point to it."""

    box: Box
    field: PdfField
    words: str
    fitted: tuple[Fitted, ...] = ()
    is_attached: bool = False

    @property
    def option(self) -> str | None:
        """The name of the tick, where the field is ticked."""
        return (self.box.option or self.field.options[0]) if self.box.is_ticked else None

    @property
    def shown(self) -> str:
        """What stands in the field itself."""
        return self.fitted[0].lines[0] if self.is_attached and self.fitted else self.words


@dataclass(frozen=True)
class Filling:
    """A form with everything that goes into it."""

    form: OfficialForm
    entries: tuple[Entry, ...]

    @property
    def attached(self) -> tuple[Entry, ...]:
        """What its own boxes are too small for."""
        return tuple(entry for entry in self.entries if entry.is_attached)


@dataclass(frozen=True)
class _Asked:
    matter: Matter
    law: Jurisdiction
    known: GateFacts
    today: date


def fill(form: OfficialForm, matter: Matter, law: Jurisdiction, today: date) -> Filling:
    """Everything the mapping has an answer for; a field without one stays as the court left it."""
    asked = _Asked(matter, law, known_of(matter), today)
    filled: dict[str, Entry] = {}
    for box in form.mapping.boxes:
        words = _words(box, form.fields[box.field], asked) if box.field not in filled else None
        if words is not None:
            filled[box.field] = _entry(box, form.fields[box.field], words)
    return Filling(form, tuple(filled.values()))


def _words(box: Box, field: PdfField, asked: _Asked) -> str | None:
    """What goes in the box: words, an empty text for a tick, or None for nothing."""
    if box.when.judge(asked.known, asked.today) != Truth.YES:
        return None
    if box.is_ is not None:
        return "" if has(asked.matter, place_of(box.answers[0]), box.is_) else None
    if box.tick:
        return ""
    return box.text or ("\n" if field.is_multiline else ", ").join(_lines(box, asked)) or None


def _lines(box: Box, asked: _Asked) -> Iterator[str]:
    for name in box.answers:
        yield from written(asked.matter, asked.law, place_of(name), box.dates)


def _entry(box: Box, field: PdfField, words: str) -> Entry:
    if box.is_ticked:
        return Entry(box, field, words)
    places = _in_every_spot(words, field)
    if places and not (field.kind == FieldKind.CHOICE and field.options and words not in field.options):
        return Entry(box, field, words, places)
    pointers = (_in_every_spot(pointer, field) for pointer in POINTERS if field.kind == FieldKind.TEXT)
    return Entry(box, field, words, next((found for found in pointers if found), ()), is_attached=True)


def _in_every_spot(words: str, field: PdfField) -> tuple[Fitted, ...]:
    """The words in each place the field shows; none where one of them is too small."""
    places = tuple(fitted(words, field, spot) for spot in field.spots)
    return tuple(place for place in places if place) if all(places) else ()
