"""The Spanish texts use one word for one thing, as docs/glossary-es.md has it, whoever translated them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest
import yaml
from django.conf import settings

from tests.house.test_catalogues import pairs, read

SPANISH = Path(settings.LOCALE_PATHS[0]) / "es" / "LC_MESSAGES"
LAW = Path(settings.BASE_DIR) / "fixtures" / "jurisdictions" / "es"
NAMED = re.compile(r"[“\"]([^”\"]+)[”\"]|<strong>([^<]+)</strong>")
SAID = re.compile(r"[“\"]([A-Z][^”\"]+(?<!v)[.?])[”\"]")
"""Words between quotation marks that are a whole sentence: something to say at court, or to read on a paper."""


@lru_cache
def texts(domain: str) -> tuple[tuple[str, str], ...]:
    """Each English text of a domain with its translation; lists of spellings are no texts."""
    messages = [message for message in read(SPANISH / f"{domain}.po") if message.id and not message.context]
    return tuple(pair for message in messages for pair in pairs(message))


@lru_cache
def texts_of_the_law() -> tuple[str, ...]:
    """What the law's texts say, without what stands in parentheses."""
    read = (yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader) for file in LAW.glob("*.yaml"))
    return tuple(re.sub(r"\([^)]*\)", "", text["says"]) for one in read for text in one["texts"].values())


def names() -> dict[str, set[str]]:
    """What each whole English text is called in Spanish; a button's name is such a text."""
    found: dict[str, set[str]] = {}
    for domain in ("django", "papers"):
        for english, spanish in texts(domain):
            found.setdefault(english, set()).add(spanish)
    return found


def misnamed(domain: str) -> Iterator[tuple[str, str]]:
    called = names()
    for english, spanish in texts(domain):
        quoted = {first or second for first, second in NAMED.findall(english)} & called.keys()
        if any(not any(name in spanish for name in called[one]) for one in quoted):
            yield english, spanish


@pytest.mark.parametrize("domain", ["django", "papers"])
def test_what_a_sentence_calls_by_name_has_that_name(domain: str) -> None:
    assert list(misnamed(domain)) == []


@pytest.mark.parametrize("domain", ["django", "papers"])
def test_what_is_said_to_the_clerk_stands_in_english_with_its_meaning(domain: str) -> None:
    alone = [
        spanish
        for english, spanish in texts(domain)
        for said in SAID.findall(english)
        if not re.search(re.escape(said) + r"[”\"] \([^)]+\)", spanish)
    ]
    assert alone == []


@pytest.mark.parametrize(
    "avoided",
    [
        r"(largo|corto) plazo",
        r"\bcortes?\b",
        r"\bsecretari[oa]s?\b",
        r"alejamiento|agresor|abusador|promotor",
        r"consejer[oa]s? (?!de apoyo)",
        r"(consejo|consejos) legal",
        r"ayuda legal(?! gratuita)",
        r"cargos? contra|presentar cargos",
        r"\bdomicilios?\b(?<!confidencialidad de domicilio)",
        r"estar juntos|vivir juntos|\w[oa]/a?s?\b|\w@",
        r"estoy segur[oa]",
        r"\b(tú|ti|tuyo|tus?|vos|vosotros|vuestr\w+)\b",
        r"[!¡]",
        r"\bcarros?\b|\bcoches?\b",
        r"persona que protege la orden|niñ\w+ que protege la orden",  # who protects whom: "a quien protege la orden"
    ],
)
@pytest.mark.parametrize("domain", ["django", "papers"])
def test_one_word_for_one_thing(domain: str, avoided: str) -> None:
    plain = [re.sub(r"<[^>]+>", "", spanish) for _english, spanish in texts(domain)]
    assert [spanish for spanish in plain if re.search(avoided, spanish, re.IGNORECASE)] == []


@pytest.mark.parametrize(
    "avoided",
    [
        r"(largo|corto) plazo",
        r"\bsecretari[oa]s?\b",
        r"agresor|abusador",
        r"(consejo|consejos) legal",
        r"(estar|vivir) juntos",
    ],
)
def test_the_law_keeps_to_the_same_words(avoided: str) -> None:
    assert [text for text in texts_of_the_law() if re.search(avoided, text, re.IGNORECASE)] == []


@pytest.mark.parametrize("domain", ["django", "papers"])
def test_each_question_opens_and_closes(domain: str) -> None:
    spoken = [NAMED.sub("", spanish) for _english, spanish in texts(domain)]
    assert [spanish for spanish in spoken if spanish.count("¿") != spanish.count("?")] == []
