"""How hard each text is to read, by a measure that is handed in (Flesch-Kincaid school grade)."""

import re
from collections.abc import Callable, Iterator

from orders.jurisdiction import Jurisdiction
from orders.jurisdiction.leaves import leaves
from orders.law_lint.remark import Found, warning
from orders.law_lint.sentences import sentences

SchoolGrade = Callable[[str], float]
TOO_HARD = 10
"""We write for the sixth grade. One sentence with the law's own long words in it measures three or four more."""
FEW_WORDS = 8
"""A text shorter than this says nothing about how we write."""
_NAMES = frozenset({"name", "program", "title", "title_protected", "title_restrained"})
_SIDES = ("petitioner", "respondent", "plaintiff", "defendant")


def reading_faults(law: Jurisdiction, school_grade: SchoolGrade) -> Iterator[Found]:
    """Texts that read far above the sixth grade."""
    names = legal_names(law)
    for place, text in sentences(law):
        said = spoken(names.sub("name", text))
        grade = school_grade(said) if len(said.split()) >= FEW_WORDS else 0
        if grade > TOO_HARD:
            yield warning(place, f"reads at grade {grade:.0f}: shorter sentences, everyday words")


def legal_names(law: Jurisdiction) -> re.Pattern[str]:
    """The words the court itself uses for sides, orders, programs and forms: they stay, so they are not measured."""
    named = (str(leaf) for place, leaf in leaves(law) if leaf and place[-1] in _NAMES and place[0] != "sources")
    longest_first = sorted({*_SIDES, law.parties.protected, law.parties.restrained, *named}, key=len, reverse=True)
    return re.compile(rf"(?i)\b(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def spoken(text: str) -> str:
    """The text without citations and brackets, which nobody reads aloud."""
    without = re.sub(r"\([^()]*\)|(?:§+|\bRule|\br\.|\bart\.)\s*[\w.:()-]+", "", text)
    return re.sub(r"\s+", " ", without).strip()
