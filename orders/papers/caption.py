"""The caption of a court paper: court, parties in the state's order and words, case number (PACKET.md 1)."""

import re
from dataclasses import dataclass

from orders.codes import Capacity
from orders.jurisdiction import CaptionStyle, Court, Jurisdiction
from orders.kind import CivilType, Kind, is_final_family_order
from orders.matter import Matter
from orders.role import Role

_COURT_KINDS = re.compile(
    r"\b(superior|circuit|general district|district|family|common pleas|chancery|juvenile|magistrate|justice|municipal"
    r"|probate|supreme|general sessions|county court)\b",
    re.IGNORECASE,
)
_IS_DIVISION = re.compile(r"\b(division|part|branch|department)\b", re.IGNORECASE)
_FAMILY_LAW = (None, CivilType.FAMILY, CivilType.UNSURE)
_ASKED_FOR_OTHERS = (Capacity.WAS_MINOR, Capacity.EMPLOYER_OR_AGENCY)


@dataclass(frozen=True)
class Piece:
    """A stretch of a court's name: words, or where `text` is None a blank for the name of the `noun`."""

    text: str | None
    noun: str = ""
    may_be_number: bool = False
    """Whether the court may be known by a number instead of a name."""


@dataclass(frozen=True)
class Party:
    """One side as the caption names it; no name prints a blank."""

    name: str | None
    word: str


@dataclass(frozen=True)
class Caption:
    """The head of a court paper. `case_title` stands in for the parties where the case has a name of its own."""

    style: CaptionStyle
    court: tuple[tuple[Piece, ...], ...]
    first: Party
    second: Party
    case_title: str | None
    case_number: str | None
    is_criminal: bool
    restrained_word: str

    @property
    def is_section_sign(self) -> bool:
        return self.style == CaptionStyle.SECTION_SIGN

    @property
    def is_pleading(self) -> bool:
        return self.style == CaptionStyle.PLEADING


def caption_of(matter: Matter, jurisdiction: Jurisdiction) -> Caption:
    """The caption of this matter's papers, with a blank for whatever is not known."""
    protected = Party(petitioner_name(matter), jurisdiction.party_word(Role.PROTECTED))
    restrained = Party(restrained_name(matter), jurisdiction.party_word(Role.RESTRAINED))
    asked_first = jurisdiction.parties.petitioner_is == Role.PROTECTED
    first, second = (protected, restrained) if asked_first else (restrained, protected)
    criminal = matter.kind == Kind.CRIMINAL
    return Caption(
        jurisdiction.caption_style,
        court_lines(matter, jurisdiction),
        first,
        second,
        matter.criminal_case.case_title if criminal else None,
        matter.case.case_number,
        criminal,
        restrained.word,
    )


def petitioner_name(matter: Matter) -> str | None:
    """Who asked for the order: often, but not always, the person it protects (ADVOCATE.md 9)."""
    if not matter.is_protected:
        return matter.other_party.name
    if matter.you.capacity in _ASKED_FOR_OTHERS:
        return matter.you.petitioner_name
    return matter.you.petitioner_name or matter.you.name


def restrained_name(matter: Matter) -> str | None:
    """Whom the order is against."""
    return matter.other_party.name if matter.is_protected else matter.you.name


def is_under_the_states_own_law(matter: Matter) -> bool:
    """Whether what the state's file says of ending a final order is said of this order's law."""
    return is_final_family_order(matter.kind, matter.civil.civil_type)


def court_lines(matter: Matter, jurisdiction: Jurisdiction) -> tuple[tuple[Piece, ...], ...]:
    """The court's name, line by line: the state's caption where it is this court's, else what stands on the order."""
    caption = jurisdiction.court.caption
    if caption and _is_the_states_court(matter, caption):
        lines = tuple(_filled(line, matter, jurisdiction.court) for line in caption.split(", "))
        return (*lines[:1], *_division(matter.case.court_name, caption), *lines[1:])
    return (
        (Piece(matter.case.court_name, "court"),),
        (_place(matter.case.county, jurisdiction.court.venue_noun), Piece(f", {jurisdiction.name}")),
    )


def _is_the_states_court(matter: Matter, caption: str) -> bool:
    """The person's copy wins: a stalking order, or one of another court, does not get the family court's caption."""
    if matter.kind == Kind.CRIMINAL or matter.civil.civil_type not in _FAMILY_LAW:
        return False
    if "{court}" in caption or not matter.case.court_name:
        return True
    named = {kind.lower() for kind in _COURT_KINDS.findall(matter.case.court_name)}
    return not named or bool(named & {kind.lower() for kind in _COURT_KINDS.findall(caption)})


def _division(court_name: str | None, caption: str) -> tuple[tuple[Piece, ...], ...]:
    """The division or part of the court, as a line, where the order names one and the state's caption does not."""
    if court_name is None or "{court" in caption:
        return ()
    named = (part for part in court_name.split(", ") if _IS_DIVISION.search(part))
    return tuple((Piece(part),) for part in named if part.lower() not in caption.lower())


def _place(county: str | None, noun: str) -> Piece:
    if county is None or " " in noun or noun.lower() in county.lower():
        return Piece(county, noun)
    return Piece(f"{county} {noun.capitalize()}", noun)


def _filled(line: str, matter: Matter, court: Court) -> tuple[Piece, ...]:
    """One line of the caption: every second part of the split is the name of something left open."""
    if re.search(r"(?i)\bcourt\b", _not_twice(matter.case.court_name, line) or ""):
        # "County Court at Law No. 2" calls itself a court in its midst.
        line = line.replace("{court} Court", "{court}")
    parts = re.split(r"\{(\w+)\}", line)
    return tuple(
        _open_part(part, line, matter, court) if index % 2 else Piece(part) for index, part in enumerate(parts) if part
    )


def _open_part(name: str, line: str, matter: Matter, court: Court) -> Piece:
    noun = court.venue_noun if name == "county" else name.replace("_", " ")
    if name == "court":
        return Piece(_not_twice(matter.case.court_name, line), noun, may_be_number=True)
    if name == "county" or name in court.venue_noun.lower().replace(" ", "_"):
        return Piece(_not_twice(matter.case.county, line), noun, may_be_number=True)
    return Piece(None, noun, may_be_number=True)


def _not_twice(value: str | None, line: str) -> str | None:
    """`Travis County` in "{county} County" is "Travis": the noun the caption gives itself is not printed twice."""
    if value is None:
        return None
    for noun in ("County", "Parish", "Court", "Circuit", "District", "Unit"):
        if re.search(rf"\b{noun}\b", line):
            value = re.sub(rf"(?i)(?:^{noun} of | {noun}$)", "", value.strip())
    return value
