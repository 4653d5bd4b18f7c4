"""Which values of a file of law are sentences a person reads."""

from collections.abc import Iterator

from orders.jurisdiction.base import LawModel
from orders.jurisdiction.leaves import Place, leaves

SENTENCES = frozenset(
    {
        "text", "duration", "renewal", "early_challenge", "protected_withdraws", "how_changed", "standard_protected",
        "standard_restrained", "how", "restrained_warning", "why", "open_instead", "factor", "question", "care",
    }
)  # fmt: skip
"""The keys whose values are our own words to a person. Names, titles and citations are the law's words, and
`introduces` speaks to the court."""


def sentences(value: LawModel) -> Iterator[tuple[Place, str]]:
    """Every text a person is shown, without what stands under `unverified`."""
    for place, leaf in leaves(value):
        if isinstance(leaf, str) and place[-1] in SENTENCES and place[0] != "unverified" and "when" not in place:
            yield place, leaf
