"""Yes, no or unknown: the answers a condition can have when not every fact is known (Kleene's three-valued logic)."""

from collections.abc import Iterable
from enum import StrEnum


class Truth(StrEnum):
    """What is known about a statement."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


def truth_of(value: bool) -> Truth:
    """A statement about facts that are all known."""
    return Truth.YES if value else Truth.NO


def all_of(truths: Iterable[Truth]) -> Truth:
    """No as soon as one is no; yes only when each is yes."""
    found = set(truths)
    if Truth.NO in found:
        return Truth.NO
    return Truth.UNKNOWN if Truth.UNKNOWN in found else Truth.YES


def any_of(truths: Iterable[Truth]) -> Truth:
    """Yes as soon as one is yes; no only when each is no."""
    return opposite(all_of(opposite(truth) for truth in truths))


def opposite(truth: Truth) -> Truth:
    """Yes and no change places; unknown stays unknown."""
    return {Truth.YES: Truth.NO, Truth.NO: Truth.YES}.get(truth, Truth.UNKNOWN)
