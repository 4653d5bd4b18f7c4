"""One word of the courts, and what it means in everyday words."""

from dataclasses import dataclass

from interview.forms.fields import Words


@dataclass(frozen=True)
class LegalWord:
    """Its place on the page of words, how it is written there, its spellings elsewhere, and what it means.

    The spellings are parted by bars; a translation gives those of its own language.
    """

    code: str
    term: Words
    forms: Words
    meaning: Words
