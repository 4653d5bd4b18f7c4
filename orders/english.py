"""A text that stays English where all around it is in another language."""

from html import escape
from typing import overload

SOURCE_LANGUAGE = "en"
"""What the law is written in, and every paper to file."""


class InEnglish(str):
    """Marks itself on a page and on a paper, so that a screen reader says it with English sounds.

    Only where it is printed as it is: words joined or cut are plain text again.
    """

    __slots__ = ()

    def __html__(self) -> str:
        return f'<span lang="{SOURCE_LANGUAGE}">{escape(str(self))}</span>'


@overload
def in_english(text: str, *, language: str = ...) -> str: ...
@overload
def in_english(text: str | None, *, language: str = ...) -> str | None: ...
def in_english(text: str | None, *, language: str = SOURCE_LANGUAGE) -> str | None:
    """What stays in English on any page or paper, such as a statute: marked where the rest is not.

    Nothing stays nothing.
    """
    return InEnglish(text) if text and language != SOURCE_LANGUAGE else text
