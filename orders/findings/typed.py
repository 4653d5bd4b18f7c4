"""Every place where a person may type in their own words, so that a rule can read them all."""

import re
from dataclasses import dataclass

from orders.matter import Matter

PLACES: tuple[tuple[str, str], ...] = (
    ("terms", "other_term"),
    ("terms-to-change", "change_wanted"),
    ("their-motion", "statement"),
    ("reasons", "statement"),
    ("wishes", "statement"),
    ("story", "statement"),
    ("story", "why_safe"),
    ("early-reasons", "statement"),
    ("early-reasons", "urgent_because"),
    ("answer", "statement"),
    ("set-aside", "why_missed"),
    ("postpone", "why_postpone"),
    ("witnesses", "witnesses"),
    ("hearing", "accommodation"),
    ("hearing", "cannot_come_on"),
)
"""The step and field of each; rows of proof and of programs, and the points of the law, are read beside them."""


@dataclass(frozen=True)
class Typed:
    """One text as typed, with the page it came from."""

    step: str
    field: str
    text: str

    @property
    def place(self) -> tuple[str, str]:
        """The (step, field) pair a finding names."""
        return (self.step, self.field)


def typed_texts(matter: Matter) -> tuple[Typed, ...]:
    """All that was typed, in the order of the interview; what was left empty is left out."""
    plain = [Typed(step, field, getattr(_answers(matter, step), field)) for step, field in PLACES]
    rows = [Typed("proof", "proof", item.description) for item in matter.proof.proof]
    rows += [Typed("programs", "programs", row.provider or "") for row in matter.programs.programs]
    rows += [Typed("factors", point, text) for point, text in matter.factor_answers.items()]
    return tuple(one for one in (*plain, *rows) if one.text)


_ALSO_A_WORD = (
    "will may mark bill rich frank drew chase hope grace faith joy april june august rose dawn summer art the miss"
)


def other_names(matter: Matter) -> tuple[str, ...]:
    """The first name of the other side, by which people write of them; none that is also an everyday word."""
    first = re.match(r"[^\W\d_]{3,}", matter.other_party.name or "")
    own = (matter.you.name or "").casefold().split()
    named = first.group() if first else ""
    return (named,) if named and named.casefold() not in {*_ALSO_A_WORD.split(), *own} else ()


def _answers(matter: Matter, step: str) -> object:
    return getattr(matter, step.replace("-", "_"))
