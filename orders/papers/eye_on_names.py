"""The judge's eye on names and numbers: the same wherever they stand, and each in its own place."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from unicodedata import combining, normalize

from orders.findings.typed import typed_texts
from orders.kind import Kind
from orders.matter import Matter
from orders.papers.caption import restrained_name
from orders.papers.slip import Place, Seen, Slip, SlipKind

_NAME = re.compile(r"\b[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)+")
_NUMBERED = re.compile(r"\bcase (?:number|no\.?|#) ?:?([A-Z0-9][\w./-]*\d[\w-]*)", re.IGNORECASE)
_A_DATE = re.compile(r"^\s*(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})\s*$")
CLOSE = 0.85
"""How alike two spellings are that were meant to be one: one letter in seven, or two swapped."""


def of_the_people(seen: Seen) -> Iterator[Slip]:
    """Who is who."""
    matter = seen.matter
    own, other = _plain(matter.you.name), _plain(matter.other_party.name)
    if own and own == other:
        yield Slip(SlipKind.SAME_NAME, (("you", "name"), ("other-party", "name")))
    if other and other in {_plain(person.name) for person in matter.others_protected.others_protected}:
        places = (("others-protected", "others_protected"), ("other-party", "name"))
        yield Slip(SlipKind.PROTECTS_THE_RESTRAINED, places)
    if other and other == _plain(matter.you.petitioner_name):
        yield Slip(SlipKind.PETITIONER_IS_RESTRAINED, (("you", "petitioner_name"), ("other-party", "name")))


def of_the_judge_and_lawyers(seen: Seen) -> Iterator[Slip]:
    """Who decides is on no side, and nobody speaks for both."""
    matter, step = seen.matter, "criminal-case" if seen.matter.kind == Kind.CRIMINAL else "order"
    judge = _plain(matter.case.judge)
    for name, place in _sides(matter):
        if judge and judge == _plain(name):
            yield Slip(SlipKind.JUDGE_IS_A_PARTY, ((step, "judge"), place))
    own, other = matter.lawyer.lawyer_name, matter.other_party.lawyer_name
    if own and _plain(own) == _plain(other):
        yield Slip(SlipKind.LAWYER_OF_BOTH, (("lawyer", "lawyer_name"), ("other-party", "lawyer_name")))


def of_the_case_title(seen: Seen) -> Iterator[Slip]:
    """A criminal case is named for the person it is against; which of several family names it takes is the court's."""
    matter = seen.matter
    title, name = matter.criminal_case.case_title, restrained_name(matter)
    if matter.kind == Kind.CRIMINAL and title and name and not set(_plain(name).split()) & set(_plain(title).split()):
        person = ("other-party", "name") if matter.is_protected else ("you", "name")
        yield Slip(SlipKind.CASE_TITLE_WITHOUT_NAME, (("criminal-case", "case_title"), person), (title,))


def spelled_otherwise(seen: Seen) -> Iterator[Slip]:
    """Names in the person's own words, a letter or two away from the names of their answers."""
    matter = seen.matter
    known = _sides(matter)
    names = {_plain(name) for name, _ in known} | {_plain(one) for one in _others(matter)}
    for text in typed_texts(matter):
        for told in _NAME.findall(text.text):
            for name, place in known:
                if name and _plain(told) not in names and _is_close(told, name):
                    yield Slip(SlipKind.NAME_SPELLED_OTHERWISE, (text.place, place), (told,))


def of_the_case_number(seen: Seen) -> Iterator[Slip]:
    """The number of the case, in its own place and in the person's own words."""
    matter, step = seen.matter, "criminal-case" if seen.matter.kind == Kind.CRIMINAL else "order"
    number, place = matter.case.case_number, (step, "case_number")
    if number is None:
        return
    if _A_DATE.match(number):
        yield Slip(SlipKind.CASE_NUMBER_IS_A_DATE, (place,), (number,))
    family = matter.cases.family_case_number
    if family and _bare(family) == _bare(number):
        yield Slip(SlipKind.CASE_NUMBER_OF_BOTH, (place, ("cases", "family_case_number")), (number,))
    for text in typed_texts(matter):
        for told in _NUMBERED.findall(text.text):
            if _bare(told) != _bare(number) and _is_close(_bare(told), _bare(number)):
                yield Slip(SlipKind.CASE_NUMBER_OTHERWISE, (text.place, place), (told,))


def _sides(matter: Matter) -> tuple[tuple[str | None, Place], ...]:
    return (matter.you.name, ("you", "name")), (matter.other_party.name, ("other-party", "name"))


def _others(matter: Matter) -> Iterator[str]:
    yield from (person.name for person in matter.others_protected.others_protected)
    yield matter.you.petitioner_name or ""
    yield matter.lawyer.lawyer_name or ""


def _plain(name: str | None) -> str:
    """Without accents, marks and capitals: what is left tells names apart."""
    letters = (letter for letter in normalize("NFKD", name or "") if not combining(letter))
    return " ".join(re.sub(r"[^\w\s'’-]", " ", "".join(letters)).casefold().split())


def _bare(number: str) -> str:
    return re.sub(r"\W", "", number).casefold()


def _is_close(told: str, name: str) -> bool:
    return SequenceMatcher(None, _plain(told), _plain(name)).ratio() >= CLOSE
