"""The six words a person saves with: drawn, read back forgivingly, and what to say of a word that is none of ours."""

import re
import secrets
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from itertools import pairwise

from django.conf import settings

LENGTH = 6
LONGEST_TEXT = 400
BETWEEN_WORDS = re.compile(r"[^a-z]+")


class NotACodeError(Exception):
    """What was typed is no code: `strangers` are words that are none of ours, each with the words it may have meant.

    It says nothing of whether any code exists: only the public list of words was looked at.
    """

    def __init__(self, count: int, strangers: dict[str, tuple[str, ...]]) -> None:
        super().__init__()
        self.count = count
        self.strangers = strangers


@cache
def words() -> tuple[str, ...]:
    """The list codes are drawn from (fixtures/words/README.md), in order."""
    return tuple((settings.FIXTURES / "words" / "en.txt").read_text(encoding="ascii").split())


@cache
def _known() -> frozenset[str]:
    return frozenset(words())


def new_code() -> str:
    """Six words out of a random generator fit for keys: about 77 bits."""
    return " ".join(secrets.choice(words()) for _ in range(LENGTH))


def read_code(text: str) -> str:
    """The code in what was typed, whatever the case, the spaces, hyphens, commas or numbers around its words.

    Raises `NotACodeError`.
    """
    typed = [word for word in BETWEEN_WORDS.split(text.lower()[:LONGEST_TEXT]) if word]
    found = list(_joined(typed))
    strangers = {word: _meant(word) for word in found if word not in _known()}
    if strangers or len(found) != LENGTH:
        raise NotACodeError(len(found), strangers)
    return " ".join(found)


def _joined(typed: list[str]) -> Iterator[str]:
    """A word written in two ("sun flower") is one, where the halves are none of ours."""
    pairs = iter(pairwise([*typed, ""]))
    for word, following in pairs:
        together = word + following
        if following and word not in _known() and following not in _known() and together in _known():
            next(pairs)
            yield together
        else:
            yield word


def _meant(word: str) -> tuple[str, ...]:
    return tuple(get_close_matches(word, words(), n=3, cutoff=0.75))
