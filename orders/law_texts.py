"""The law's own words in another language: `fixtures/jurisdictions/<language>/XX.yaml` (docs/law.md).

Each text carries a mark of the English it was made from: where that has changed, the English is shown, and says so.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Annotated, NamedTuple

import yaml
from pydantic import StringConstraints

from orders.english import InEnglish
from orders.jurisdiction import Jurisdiction
from orders.jurisdiction.base import LawModel, Text
from orders.jurisdiction.leaves import prose, with_prose
from orders.law_file import field_name, parse, read_file
from orders.marked import Fault, Marked, Place

MARK_LENGTH = 12
WIDTH = 118


class Said(LawModel):
    """One text: the mark of its English, and the words."""

    of: Annotated[str, StringConstraints(pattern=rf"^[0-9a-f]{{{MARK_LENGTH}}}$")]
    says: Text


class Texts(LawModel):
    """One jurisdiction's texts in one language, by their place in its file (`ending.factors[2].question`)."""

    texts: dict[str, Said]


NO_TEXTS = Texts(texts={})


class TextStanding(StrEnum):
    """How a text of the law stands in another language."""

    FRESH = "fresh"
    STALE = "stale"
    MISSING = "missing"


def mark_of(english: str) -> str:
    """What tells one English text from another."""
    return sha256(english.encode()).hexdigest()[:MARK_LENGTH]


def english_of(law: Jurisdiction) -> dict[str, str]:
    """Every text there is to translate, by its place, in the order of the file."""
    return {field_name(place): text for place, text in prose(law)}


def languages_of(folder: Path) -> tuple[str, ...]:
    """The languages a folder of law has texts in, besides its own."""
    return tuple(sorted(one.name for one in folder.iterdir() if one.is_dir()))


def read_texts(file: Path, law: Jurisdiction | None) -> Texts | tuple[Fault, ...]:
    """A file of texts for `law`, or every fault of it."""
    marked = read_file(file)
    read = parse(Texts, marked)
    if isinstance(read, Texts):
        return tuple(_strangers(read, law, marked)) or read
    return read


def _strangers(read: Texts, law: Jurisdiction | None, marked: Marked) -> Iterator[Fault]:
    """What has no English beside it."""
    if law is None:
        yield Fault((), 1, "stands beside no file of law with this name")
        return
    known = english_of(law)
    for name in read.texts:
        if name not in known:
            place = ("texts", name)
            yield Fault(place, marked.line_of(place), f"is no text of {law.code}.yaml")


def told_in(law: Jurisdiction, texts: Texts) -> Jurisdiction:
    """The same law with its texts in another language; what is missing or stale stays English and is marked."""

    def say(place: Place, english: str) -> str:
        said = texts.texts.get(field_name(place))
        return said.says if said and _standing(said, english) == TextStanding.FRESH else InEnglish(english)

    return with_prose(law, say)


def texts_beside(folder: Path, language: str, law: Jurisdiction) -> Texts | tuple[Fault, ...]:
    """The texts of a jurisdiction in a language; with no file, none."""
    file = folder / language / f"{law.code}.yaml"
    return read_texts(file, law) if file.exists() else NO_TEXTS


def standings(law: Jurisdiction, texts: Texts) -> Mapping[str, TextStanding]:
    """How each text stands, by its place."""
    return {name: _standing(texts.texts.get(name), english) for name, english in english_of(law).items()}


def _standing(said: Said | None, english: str) -> TextStanding:
    if said is None:
        return TextStanding.MISSING
    return TextStanding.FRESH if said.of == mark_of(english) else TextStanding.STALE


class Wholeness(NamedTuple):
    """How many texts are translated from the English as it stands, of how many."""

    fresh: int
    of: int

    def __str__(self) -> str:
        return f"{self.fresh}/{self.of}"


def wholeness(law: Jurisdiction, texts: Texts | tuple[Fault, ...]) -> Wholeness:
    """How whole the texts of a jurisdiction are; a refused file has none."""
    stand = tuple(standings(law, texts if isinstance(texts, Texts) else NO_TEXTS).values())
    return Wholeness(stand.count(TextStanding.FRESH), len(stand))


def numbers_lost(english: str, other: str) -> tuple[str, ...]:
    """The numbers of the English that the other text does not have as often: a day count, a rule, a phone number."""
    lost = Counter(re.findall(r"\d+", english)) - Counter(re.findall(r"\d+", other))
    return tuple(lost)


def taken(law: Jurisdiction, texts: Texts, told: Mapping[str, str]) -> Texts:
    """The texts with those of `told` in place of what was there, each marked with the English as it stands."""
    english = english_of(law)
    new = {place: Said(of=mark_of(english[place]), says=text) for place, text in told.items()}
    return Texts(texts=dict(texts.texts) | new)


def as_yaml(law: Jurisdiction, texts: Texts) -> str:
    """A file of texts, in the order of the file of law."""
    ordered = {place: texts.texts[place].model_dump() for place in english_of(law) if place in texts.texts}
    written: str = yaml.safe_dump({"texts": ordered}, allow_unicode=True, sort_keys=False, width=WIDTH)
    return f"# What {law.code}.yaml says, in another language. docs/law.md tells how this is kept.\n{written}"
