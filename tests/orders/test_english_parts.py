"""English words within a text of another language are found by what it shares with its English, and marked."""

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from orders.english_parts import english_within, mark_english, messages, shared

TAKE_BACK = "I want to take my request back."


@pytest.mark.parametrize(
    ("english", "spanish", "parts"),
    [
        ("Say: “Is it set?”", "Diga: “Is it set?” (¿Está fijada?)", {"Is it set?"}),
        ('Look for "expires" or "ends on".', 'Busque "expires" (vence) o "ends on".', {"expires", "ends on"}),
        ("A magistrate or referee", "Un magistrado (magistrate) o un funcionario (referee)", {"magistrate", "referee"}),
        ("Form C (Notice to Plaintiff)", "Form C (“Notice to Plaintiff”, aviso)", {"Notice to Plaintiff"}),
        ("It is sold", "Se “sol” vende", set()),
        ("Prosecutor", "Fiscal (prosecutor)", {"prosecutor"}),
        ("Choose “Print”.", "Elija “Imprimir” (Print).", {"Print"}),
        ("Press “Back”. (optional)", "Presione “Atrás”. (opcional)", set()),
        ("Tick “%(box)s” (%(name)s).", "Marque “%(box)s” (%(name)s).", set()),
        ('Call <a class="phone" href="tel:1">1</a>', 'Llame al <a class="phone" href="tel:1">1</a>', set()),
        ("The law (18 U.S.C. § 2265)", "La ley (18 U.S.C. § 2265)", set()),
    ],
)
def test_what_both_say_in_quotes_or_parentheses_is_english(english: str, spanish: str, parts: set[str]) -> None:
    assert shared(english, spanish) == parts


@pytest.mark.parametrize(
    ("page", "marked"),
    [
        (f"<p>Diga: “{TAKE_BACK}” (Quiero)</p>", f'<p>Diga: “<span lang="en">{TAKE_BACK}</span>” (Quiero)</p>'),
        (f"<p>Diga: &quot;{TAKE_BACK}&quot;</p>", f'<p>Diga: "<span lang="en">{TAKE_BACK}</span>"</p>'),
        ("<b>Fiscal (prosecutor)</b>", '<b>Fiscal (<span lang="en">prosecutor</span>)</b>'),
        ("<p>“Uno” y “dos” &amp; &lt;tres&gt;</p>", "<p>“Uno” y “dos” &amp; &lt;tres&gt;</p>"),
    ],
)
def test_the_parts_are_marked_in_the_text_of_a_page(page: str, marked: str) -> None:
    assert mark_english(page, "es") == marked


@pytest.mark.parametrize("tag", ["title", "option", "textarea", "script", "style"])
def test_no_mark_stands_where_only_text_may(tag: str) -> None:
    page = f"<{tag}>Fiscal (prosecutor)</{tag}>"
    assert mark_english(page, "es") == page


def test_no_mark_stands_in_an_attribute() -> None:
    page = '<p aria-label="Fiscal (prosecutor)">x</p>'
    assert mark_english(page, "es") == page


def test_a_page_in_english_stays_as_it_is() -> None:
    page = "<p>Say: “I want to take my request back.”</p>"
    assert mark_english(page, "en") is page


def test_pages_papers_and_the_law_are_looked_through() -> None:
    parts = english_within("es")
    assert {TAKE_BACK, "How many copies of each paper do I bring?", "Civil Harassment Restraining Order"} <= parts


def test_a_catalogue_is_read_as_it_was_written(tmp_path: Path) -> None:
    catalogue = Catalog(locale="es")
    catalogue.add("Fee", "Tarifa")
    catalogue.add("Day", "Día")
    file = tmp_path / "x.mo"
    with file.open("wb") as to:
        write_mo(to, catalogue)
    assert dict(messages(file)).items() >= {"Fee": "Tarifa", "Day": "Día"}.items()


def test_a_language_without_a_catalogue_has_no_parts_of_it(tmp_path: Path) -> None:
    assert list(messages(tmp_path / "none.mo")) == []
