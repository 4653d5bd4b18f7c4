"""Numbers of forms that a text names and neither the file's own lists nor the text's own sources have.

A form that is only mentioned, not filed, belongs in no list: the source the text rests on must name it then.
"""

import re
from collections.abc import Iterator

from orders.jurisdiction import Jurisdiction, Sourced
from orders.jurisdiction.leaves import Place, leaves
from orders.law_lint.remark import Found, warning
from orders.law_lint.sentences import sentences

_NUMBER = re.compile(r"\b(?:[Ff]orms?|[Pp]acket)\s+((?=[\w.-]*\d)[A-Z][\w.-]*\w|(?:[A-Z]{1,4} )?\d[\w.-]*\w)")
_DASHED = re.compile(r"\b[A-Z]{2,4}-\d{3,5}\b")
_KEYS = frozenset({"number", "form", "change_form", "waiver_form", "title"})


def form_number_faults(law: Jurisdiction) -> Iterator[Found]:
    """Each number a text names that no form, order or fee block of the file knows, and no source of the text."""
    known = " ".join(_plain(str(leaf)) for place, leaf in leaves(law) if place[-1] in _KEYS and place[0] != "sources")
    for place, text in sentences(law):
        named = (*_NUMBER.findall(text), *_DASHED.findall(text))
        for number in dict.fromkeys(one.strip(".") for one in named):
            if _plain(number) not in known + _plain(_said_of_sources(law, place)):
                yield warning(place, f"names form {number}, which neither `forms` nor its sources have")


def _said_of_sources(law: Jurisdiction, place: Place) -> str:
    """The titles and notes of the sources of the block around a place."""
    around: object = law
    block: Sourced | None = None
    for key in place[:-1]:
        around = around[int(key)] if isinstance(around, tuple) else getattr(around, str(key))
        block = around if isinstance(around, Sourced) else block
    return " ".join(f"{source.title} {source.note}" for source in law.sources_of(block))


def _plain(number: str) -> str:
    return re.sub(r"[\s.-]", "", number).casefold()
