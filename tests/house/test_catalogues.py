"""The catalogues in locale/: each sentence keeps its placeholders and tags, and what is compiled is what is written."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.conf import settings

CATALOGUES = sorted(Path(settings.LOCALE_PATHS[0]).glob("*/LC_MESSAGES/*.po"))
KEPT = re.compile(r"%\(\w+\)[sd]|%[sd%]|\{\w*\}|</?[a-zA-Z][^>]*>|&\w+;")
every_catalogue = pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: f"{path.parts[-3]}-{path.stem}")


def read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=path.parts[-3])


def forms_of(text: object) -> list[str]:
    """The forms of a message or of its translation: one, or one for each plural."""
    return [str(form) for form in text] if isinstance(text, list | tuple) else [str(text or "")]


def pairs(message: Message) -> list[tuple[str, str]]:
    """Each English form with its translation, where there is one; every further plural says what the second does."""
    english = forms_of(message.id)
    translated = enumerate(forms_of(message.string))
    return [(english[min(place, len(english) - 1)], form) for place, form in translated if form]


@every_catalogue
def test_the_compiled_catalogue_is_the_written_one(path: Path) -> None:
    compiled = BytesIO()
    write_mo(compiled, read(path))
    assert path.with_suffix(".mo").read_bytes() == compiled.getvalue()


@every_catalogue
def test_no_translation_is_a_guess(path: Path) -> None:
    catalogue = read(path)
    assert not catalogue.fuzzy
    assert [message.id for message in catalogue if message.id and message.fuzzy] == []


@every_catalogue
def test_each_translation_keeps_placeholders_and_tags(path: Path) -> None:
    wrong = [
        (english, translated)
        for message in read(path)
        if message.id
        for english, translated in pairs(message)
        if sorted(KEPT.findall(english)) != sorted(KEPT.findall(translated))
    ]
    assert wrong == []


@pytest.mark.parametrize("domain", ["django", "papers"])
def test_a_language_on_offer_leaves_no_string_untranslated(domain: str) -> None:
    offered = [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
    paths = [path for path in CATALOGUES if path.parts[-3] in offered and path.stem == domain]
    assert len(paths) == len(offered)
    open_strings = [
        message.id for path in paths for message in read(path) if message.id and not all(forms_of(message.string))
    ]
    assert open_strings == []
