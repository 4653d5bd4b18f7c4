"""Dates and numbers on pages, written as each language writes them."""

from datetime import date

import pytest
from django.template import Context, Template
from django.utils import formats, translation
from django.utils.translation import gettext as _

from interview.forms.telling import in_words

SAID = {"en": "March 4, 2027", "es": "4 de marzo de 2027"}
every_language = pytest.mark.parametrize(("language", "words"), SAID.items())


@every_language
def test_a_day_in_a_sentence_is_said_in_its_language(language: str, words: str) -> None:
    with translation.override(language):
        assert in_words(date(2027, 3, 4)) == words


@every_language
def test_a_day_on_a_page_is_said_the_same_way(language: str, words: str) -> None:
    with translation.override(language):
        page = Template("{{ day|date }} / {{ day }}").render(Context({"day": date(2027, 3, 4)}))
    assert page == f"{words} / {words}"


@pytest.mark.parametrize("language", SAID)
def test_numbers_are_written_as_in_the_united_states(language: str) -> None:
    with translation.override(language):
        assert formats.number_format(1.5) == "1.5"


def test_a_month_is_named_in_the_language_of_the_page() -> None:
    with translation.override("es"):
        assert _("September") == "septiembre"
