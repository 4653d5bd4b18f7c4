"""English words within another language: what to say to a clerk, what to look for on a paper, a court's own word.

By docs/glossary-es.md they stand in quotation marks or in parentheses. What a text and its translation have in common
there is English; marked as such on a page, a screen reader says it with English sounds (WCAG 3.1.2).
"""

import re
import struct
from collections.abc import Iterator
from functools import cache, partial
from html import escape, unescape
from pathlib import Path

from orders.english import SOURCE_LANGUAGE, InEnglish
from orders.law import the_law
from orders.law_texts import english_of

CATALOGUES = Path(__file__).resolve().parent.parent / "locale"
DOMAINS = ("django", "papers")
_QUOTED = re.compile(r'(?<=“)[^“”]+(?=”)|(?<=")[^"]+(?=")')
_ASIDE = re.compile(r"(?<=\()(?<!%\()[^()]+(?=\))")
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[A-Za-z]{3}")
_PIECE = re.compile(r"<(title|option|textarea|script|style)\b.*?</\1>|<[^>]*>|[^<]+", re.DOTALL)


def shared(english: str, other: str) -> set[str]:
    """What a translation quotes, or adds in parentheses, just as its English says it."""
    english, other = _TAG.sub("", english), _TAG.sub("", other)
    found = {words for pattern in (_QUOTED, _ASIDE) for words in pattern.findall(other) if _may_be(words)}
    return {words for words in found if re.search(rf"(?<!\w){re.escape(words)}(?!\w)", english, re.IGNORECASE)}


def _may_be(words: str) -> bool:
    """Whether it may be: words, and none that are only known on the page."""
    return bool(_WORD.search(words)) and "%(" not in words


@cache
def english_within(language: str) -> frozenset[str]:
    """Every English part of the texts in `language`: of the catalogues, and of the law."""
    return frozenset(part for english, other in _texts(language) if english != other for part in shared(english, other))


def _texts(language: str) -> Iterator[tuple[str, str]]:
    for domain in DOMAINS:
        yield from messages(CATALOGUES / language / "LC_MESSAGES" / f"{domain}.mo")
    for code, law in the_law().jurisdictions.items():
        told = english_of(the_law(language).jurisdictions[code])
        yield from ((english, told[place]) for place, english in english_of(law).items())


def messages(file: Path) -> Iterator[tuple[str, str]]:
    """Each text of a compiled catalogue and its translation (GNU gettext's format); none where there is no file."""
    if not file.exists():
        return
    read = file.read_bytes()
    count, english, other = struct.unpack_from("<3I", read, 8)
    for at in range(0, 8 * count, 8):
        yield _text(read, english + at), _text(read, other + at)


def _text(read: bytes, at: int) -> str:
    length, begin = struct.unpack_from("<2I", read, at)
    return read[begin : begin + length].decode()


def mark_english(page: str, language: str) -> str:
    """The page (HTML) in `language` with its English parts marked; in English, the page as it is."""
    if language == SOURCE_LANGUAGE:
        return page
    return _PIECE.sub(partial(_mark_piece, parts=english_within(language)), page)


def _mark_piece(found: re.Match[str], parts: frozenset[str]) -> str:
    piece = found.group()
    if piece.startswith("<"):
        return piece
    text = escape(unescape(piece), quote=False)
    for pattern in (_QUOTED, _ASIDE):
        text = pattern.sub(partial(_mark_part, parts=parts), text)
    return text


def _mark_part(found: re.Match[str], parts: frozenset[str]) -> str:
    words = unescape(found.group())
    return InEnglish(words).__html__() if words in parts else found.group()
