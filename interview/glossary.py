"""Finds the legal words in a page's text, so that they are explained where they are met."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from django.template.loader import render_to_string
from django.utils.html import strip_tags
from django.utils.translation import get_language

from interview.alphabet import place_in_alphabet
from interview.forms.asking import AskingForm
from interview.forms.rows import RowsForm
from interview.legal_word import LegalWord
from interview.legal_words import LEGAL_WORDS
from interview.page_texts import texts_of

BAR = "|"


def words_in(text: str) -> tuple[LegalWord, ...]:
    """The legal words of a text in the language of the page, in the order they are met, each once."""
    pattern, by_form = _spelled(get_language())
    found = (by_form[match.group().casefold()] for match in pattern.finditer(text))
    return tuple(dict.fromkeys(found))


def words_on(form: AskingForm, notices: Iterable[str]) -> tuple[LegalWord, ...]:
    """The legal words on a page of questions: in what it tells of the answers so far, and in what it asks."""
    forms = [form, form.blank_row()] if isinstance(form, RowsForm) else [form]
    texts = [*notices, *(str(text) for one in forms for text in texts_of(one))]
    return words_in(strip_tags("\n".join(texts)))


def words_of_page(template: str) -> tuple[LegalWord, ...]:
    """The legal words of a page that is the same for everyone."""
    return _words_of_page(template, get_language())


def sorted_words() -> Sequence[LegalWord]:
    """All of them, by the alphabet of the page's language."""
    return sorted(LEGAL_WORDS, key=lambda word: place_in_alphabet(word.term))


@lru_cache(maxsize=64)
def _words_of_page(template: str, language: str | None) -> tuple[LegalWord, ...]:
    return words_in(strip_tags(render_to_string(template)))


@lru_cache(maxsize=8)
def _spelled(language: str | None) -> tuple[re.Pattern[str], dict[str, LegalWord]]:
    """A pattern of every spelling in one language, the longest first, and which word each is a spelling of."""
    by_form = {
        form.strip().casefold(): word for word in LEGAL_WORDS for form in str(word.forms).split(BAR) if form.strip()
    }
    longest_first = sorted(by_form, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE), by_form
