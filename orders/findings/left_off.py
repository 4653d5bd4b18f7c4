"""What is left off the papers to file though it was typed: each time the person is told so, and can change it.

Words that admit contact or a breach while a criminal case may be tried (ADVOCATE.md 5), a child as a witness
(ADVOCATE.md 6), and "a long time" under an order that is young.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from dateutil.relativedelta import relativedelta

from orders.codes import YesNo
from orders.findings.asks import is_criminal, is_restrained
from orders.findings.phrases import SWORN_ADMISSION
from orders.findings.typed import other_names, typed_texts
from orders.matter import Matter
from orders.passage import Span
from orders.reasons import Change
from orders.trial import may_still_be_tried

A_LONG_TIME = relativedelta(months=6)
"""No law says it: under half a year a judge will not call it long."""

_CHILD = (
    r"(?:step|grand)?(?:sons?|daughters?|child(?:ren)?|kids?)|baby|boys?|girls?|little ones?|hij[oa]s?|ni[ñn][oa]s?"
    r"|nephew|niece"
)
_THEIR_OTHERS = (
    r"(?!['’]|s['’])(?! (?:teacher|counselor|therapist|coach|doctor|pediatrician|school|principal|tutor|godmother"
    r"|godfather|mother|mom|father|dad|grandmother|grandma|caseworker|lawyer|daycare|babysitter)s?\b)"
)
_CHILD_WITNESS = re.compile(
    rf"(?:^|[,:]|\band\b|\bor\b|\bask\b|\balso\b)\W*(?:and |also )?(?:my|our|her|his|the|mi"
    rf"|mis) (?:\w+ ){{0,2}}?(?:{_CHILD})\b{_THEIR_OTHERS}",
    re.IGNORECASE,
)
_GROWN = re.compile(r"\b(?:adult|grown|grown-up|mayor de edad|1[89]|[2-6]\d)\b", re.IGNORECASE)
_LINES = re.compile(r"(?<=[.!?;])\s+|\n+")


def is_young(issued_on: date | None, today: date) -> bool:
    """Whether an order made on that day is too young to speak of a long time; one whose day is not known is not."""
    return issued_on is not None and today < issued_on + A_LONG_TIME


def says_long_time_too_soon(matter: Matter, today: date) -> bool:
    """Whether "a long time has passed" was marked under a young order."""
    return Change.TIME_WITHOUT_VIOLATION in matter.changes.changes and is_young(matter.issued_on, today)


def moves_before_trial(matter: Matter) -> bool:
    """Whether a restrained person files a motion in a criminal case that may still be tried.

    What admits something belongs in no such motion; who has a lawyer gets a letter to them, which holds it all.
    """
    is_open = is_restrained(matter) and is_criminal(matter) and may_still_be_tried(matter.criminal_stage.stage)
    return is_open and matter.lawyer.has_lawyer != YesNo.YES


def prints_all(matter: Matter) -> bool:
    """Whether the person says that what was left off is printed all the same."""
    return matter.check.print_words == YesNo.YES


def admits(matter: Matter) -> bool:
    """Whether any own words tell of contact, a breach or an arrest."""
    names = other_names(matter)
    return any(SWORN_ADMISSION.found_in(text.text, names) for text in typed_texts(matter))


def child_witness_spans(text: str) -> list[Span]:
    """The lines or sentences that name a child as a witness; a grown one is none."""
    ends = [*(match.span() for match in _LINES.finditer(text)), (len(text), len(text))]
    starts = [0, *(end for _, end in ends)]
    lines = ((start, end) for start, (end, _) in zip(starts, ends, strict=False))
    return [(start, end) for start, end in lines if _names_a_child(text[start:end])]


def _names_a_child(line: str) -> bool:
    return bool(_CHILD_WITNESS.search(line)) and not _GROWN.search(line)


def in_time(matter: Matter, today: date) -> Matter:
    """The matter without "a long time" where the order is young."""
    if not says_long_time_too_soon(matter, today):
        return matter
    kept = tuple(change for change in matter.changes.changes if change != Change.TIME_WITHOUT_VIOLATION)
    return replace(matter, changes=_with(matter.changes, changes=kept))


def as_filed(matter: Matter, today: date) -> Matter:
    """The matter as papers to file tell it: see the module. Letters tell all of it."""
    timely = in_time(matter, today)
    heard = replace(timely, witnesses=_with(timely.witnesses, witnesses=_without_children(timely.witnesses.witnesses)))
    return _without_admissions(heard) if moves_before_trial(matter) and not prints_all(matter) else heard


def _without_children(text: str | None) -> str | None:
    spans = child_witness_spans(text or "")
    if not spans or text is None:
        return text
    cuts = [0, *(place for span in spans for place in span), len(text)]
    kept = (text[start:end].strip() for start, end in zip(cuts[::2], cuts[1::2], strict=True))
    return "\n".join(part for part in kept if part) or None


def _without_admissions(matter: Matter) -> Matter:
    names = other_names(matter)

    def told(text: str | None) -> str | None:
        return None if text and SWORN_ADMISSION.found_in(text, names) else text

    return replace(
        matter,
        story=_with(matter.story, statement=told(matter.story.statement), why_safe=told(matter.story.why_safe)),
        terms=_with(matter.terms, other_term=told(matter.terms.other_term)),
        terms_to_change=_with(matter.terms_to_change, change_wanted=told(matter.terms_to_change.change_wanted)),
        programs=_with(matter.programs, programs=_programs(matter, told)),
        proof=_with(matter.proof, proof=tuple(row for row in matter.proof.proof if told(row.description))),
    )


def _programs(matter: Matter, told: Callable[[str | None], str | None]) -> tuple[Any, ...]:
    return tuple(_with(row, provider=told(row.provider)) for row in matter.programs.programs)


def _with(facts: Any, **changed: Any) -> Any:
    """The facts of a step with some changed: mypy does not see that their class is a dataclass."""
    return replace(facts, **changed)
