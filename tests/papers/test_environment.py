"""What the templates of papers are printed with: nothing secret, nothing missing, nothing that is code."""

import re
from datetime import date

import pytest
from jinja2.exceptions import SecurityError, TemplateNotFound, UndefinedError

from orders.confidential import Confidential, Leak
from orders.english import InEnglish, in_english
from orders.papers.environment import blank, day, environment, lines, or_blank, sentence


def rendered(source: str, **values: object) -> str:
    return environment("en").from_string(source).render(values)


@pytest.mark.parametrize(
    "source", ["{{ it }}", "{{ it | lines }}", "{{ it ~ '' }}", "{{ it | or_blank('x') }}", "{{ [it] }}"]
)
def test_a_confidential_value_never_prints(source: str) -> None:
    with pytest.raises(Leak):
        rendered(source, it=Confidential("12 Elm Street"))


@pytest.mark.parametrize("source", ["{{ it }}", "{{ missing }}", "{{ it.missing }}"])
def test_none_and_the_unknown_are_refused_and_never_print(source: str) -> None:
    with pytest.raises(UndefinedError):
        rendered(source, it=None)


@pytest.mark.parametrize("source", ["{{ ''.__class__.__mro__ }}", "{{ it.append(1) }}"])
def test_a_template_reaches_no_code_and_changes_no_value(source: str) -> None:
    with pytest.raises((SecurityError, UndefinedError)):
        rendered(source, it=[])


@pytest.mark.parametrize("name", ["pages/base.html", "papers/../pages/base.html", "/etc/passwd"])
def test_only_papers_are_templates(name: str) -> None:
    with pytest.raises(TemplateNotFound):
        environment("en").get_template(name)


def test_typed_markup_and_template_code_print_as_typed() -> None:
    assert rendered("{{ it }}", it="<script>{{7*7}}</script>") == "&lt;script&gt;{{7*7}}&lt;/script&gt;"


@pytest.mark.parametrize(
    ("on", "said"), [(date(2027, 3, 4), "March 4, 2027"), (date(2026, 12, 31), "December 31, 2026")]
)
def test_a_date_prints_as_people_say_it(on: date, said: str) -> None:
    assert day(on) == said
    assert or_blank(on, "date") == said


@pytest.mark.parametrize("value", [None, ""])
def test_what_is_missing_prints_as_a_line_named_for_a_screen_reader(value: str | None) -> None:
    assert or_blank(value, "case number") == blank("case number")
    assert "<title>Blank: case number</title>" in blank("case number")


def test_a_blank_escapes_its_label() -> None:
    assert "<b>" not in blank("<b>")


@pytest.mark.parametrize(
    ("typed", "html"),
    [
        ("One.", "<p>One.</p>"),
        ("One.\nTwo.", "<p>One.<br>Two.</p>"),
        ("One.\r\n\r\n\r\nTwo.\n", "<p>One.</p><p>Two.</p>"),
        ("<b>One</b>", "<p>&lt;b&gt;One&lt;/b&gt;</p>"),
    ],
)
def test_typed_paragraphs_stay_paragraphs(typed: str, html: str) -> None:
    assert lines(typed) == html


@pytest.mark.parametrize(("text", "ended"), [("J.R.", "J.R."), ("Spanish", "Spanish."), ("Now?", "Now?")])
def test_a_sentence_ends_in_one_mark(text: str, ended: str) -> None:
    assert sentence(text) == ended


def test_a_paragraph_of_very_many_lines_goes_on_in_pieces_and_loses_none() -> None:
    typed = [f"line {number}" for number in range(1000)]
    html = str(lines("\n".join(typed)))
    assert re.findall(r"line \d+", html) == typed
    assert max(piece.count("<br>") for piece in html.split("</p>")) < 40
    assert html.count('class="goes-on"') == 24


@pytest.mark.parametrize("nothing", [None, ""])
def test_what_is_not_known_does_not_become_the_word_none(nothing: str | None) -> None:
    assert in_english(nothing, language="es") == nothing
    assert not isinstance(in_english(nothing, language="es"), InEnglish)
