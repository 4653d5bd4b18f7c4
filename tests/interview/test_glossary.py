"""Legal words are found where they are met, and explained there."""

import re
from collections import Counter
from typing import Any

import pytest
from django.utils.translation import override

from interview.forms.kind import OrderTypeForm
from interview.glossary import BAR, words_in, words_on
from interview.legal_words import LEGAL_WORDS
from interview.steps import BY_NAME
from orders.law import Law
from tests.conftest import TODAY, sample
from tests.interview.visitor import Visitor


def codes(text: str) -> list[str]:
    return [word.code for word in words_in(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("You were served with a Motion. Read the motion.", ["serve", "motion"]),
        ("A proof of service is signed by another person.", ["proof-of-service"]),
        ("The files are deserved, says the filer.", []),
        ("An EX PARTE order", ["ex-parte"]),
        ("Write one sentence about it.", []),
        ("", []),
    ],
    ids=["each once, in order", "the longest spelling", "no part of a word", "capitals", "two meanings", "nothing"],
)
def test_words_are_found_in_a_text(text: str, found: list[str]) -> None:
    assert codes(text) == found


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("word", LEGAL_WORDS, ids=lambda word: word.code)
def test_each_word_has_spellings_and_a_short_meaning(word: Any, language: str) -> None:
    with override(language):
        assert all(codes(form.strip())[:1] == [word.code] for form in str(word.forms).split(BAR))
        assert 4 <= len(str(word.meaning).split()) <= 30


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A usted le notificaron una Moción.", ["serve", "motion"]),
        ("Una prueba de notificación la firma otra persona.", ["proof-of-service"]),
        ("Busque “probation” (libertad condicional).", ["probation"]),
        ("Le pueden acusar de un delito. Guarde silencio.", []),
    ],
    ids=["each once, in order", "the longest spelling", "the word of the court's paper", "nothing"],
)
def test_words_are_found_in_a_spanish_text(text: str, found: list[str]) -> None:
    with override("es"):
        assert codes(text) == found


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_spelling_stands_for_two_words(language: str) -> None:
    with override(language):
        spelled = Counter(form.strip().casefold() for word in LEGAL_WORDS for form in str(word.forms).split(BAR))
    assert [form for form, times in spelled.items() if times > 1] == []
    assert len({word.code for word in LEGAL_WORDS}) == len(LEGAL_WORDS)


def test_choices_and_what_a_page_tells_of_the_answers_count_too(law: Law) -> None:
    form = OrderTypeForm(facts={"where": {"state": "OH"}}, law=law, today=TODAY)
    found = [word.code for word in words_on(form, ["<p>Ask a <b>notary</b>.</p>"])]
    assert found[0] == "notary"
    assert {"bail", "probation", "prosecutor", "hearing"} <= set(found)


def test_the_rows_of_a_page_count_too(law: Law) -> None:
    form = BY_NAME["proof"].form(facts=sample("final-restrained-end-nj"), law=law, today=TODAY)
    assert "restrained" in [word.code for word in words_on(form, ())]


@pytest.mark.django_db
def test_a_question_explains_its_words_without_a_script(visitor: Visitor) -> None:
    visitor.walk(sample("not-sure-ca"), until="clues")
    page = visitor.read("clues").content.decode()
    folded = re.search(r'<details class="op-why op-words">.*?</details>', page, re.DOTALL)
    assert folded
    assert "<dfn>Ex parte</dfn>" in folded.group()


@pytest.mark.django_db
@pytest.mark.parametrize("step", ["order-type", "clues", "order-result"])
def test_who_is_asked_for_the_kind_may_look_at_drawings(visitor: Visitor, step: str) -> None:
    visitor.walk(sample("not-sure-ca"), until=step)
    assert 'href="/kinds/"' in visitor.read(step).content.decode()
