"""Numbers of forms that a text names and the file's own lists do not have."""

import re
from collections.abc import Iterator

from orders.jurisdiction import Jurisdiction
from orders.jurisdiction.leaves import leaves
from orders.law_lint.remark import Found, warning
from orders.law_lint.sentences import sentences

_NUMBER = re.compile(r"\b(?:[Ff]orms?|[Pp]acket)\s+((?=[\w.-]*\d)[A-Z][\w.-]*\w|(?:[A-Z]{1,4} )?\d[\w.-]*\w)")
_DASHED = re.compile(r"\b[A-Z]{2,4}-\d{3,5}\b")
_KEYS = frozenset({"number", "form", "change_form", "waiver_form", "title"})


def form_number_faults(law: Jurisdiction) -> Iterator[Found]:
    """Each number a text names that no form, order or fee block of the file knows."""
    known = " ".join(_plain(str(leaf)) for place, leaf in leaves(law) if place[-1] in _KEYS and place[0] != "sources")
    for place, text in sentences(law):
        named = (*_NUMBER.findall(text), *_DASHED.findall(text))
        for number in dict.fromkeys(one.strip(".") for one in named):
            if _plain(number) not in known:
                yield warning(place, f"names form {number}, which `forms` does not have")


def _plain(number: str) -> str:
    return re.sub(r"[\s.-]", "", number).casefold()
