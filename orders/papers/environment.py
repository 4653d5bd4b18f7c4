"""The Jinja2 environment every paper is printed with: what is typed stays text, nothing secret prints."""

import re
from datetime import date
from functools import cache, partial
from gettext import NullTranslations, translation
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, PrefixLoader, StrictUndefined
from jinja2.exceptions import UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from orders.confidential import Confidential, Leak
from orders.english import SOURCE_LANGUAGE, in_english

LINES_IN_ONE_PIECE = 40
_GOES_ON = '<p class="goes-on">{}</p>'
_TOP = Path(__file__).resolve().parents[2]
TEMPLATES = _TOP / "templates" / "papers"


@cache
def environment(language: str) -> ImmutableSandboxedEnvironment:
    """The environment for papers in `language`; templates are named as in `templates/` (`papers/checklist.html`)."""
    env = ImmutableSandboxedEnvironment(
        loader=PrefixLoader({"papers": FileSystemLoader(TEMPLATES)}),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_printable,
        extensions=["jinja2.ext.i18n"],
    )
    env.install_gettext_translations(_translations(language), newstyle=True)  # type: ignore[attr-defined]
    env.filters |= {
        "blank": partial(blank, language=language),
        "or_blank": partial(or_blank, language=language),
        "day": partial(day, language=language),
        "lines": lines,
        "sentence": sentence,
        "in_english": partial(in_english, language=language),
    }
    return env


def day(value: date, language: str = SOURCE_LANGUAGE) -> str:
    """A date as people say it: March 4, 2027; 4 de marzo de 2027."""
    words: Any = environment(language).get_template("papers/dates.html").module
    return str(words.day(value.month, value.day, value.year))


def lines(text: str) -> Markup:
    """What a person typed, as paragraphs: an empty line begins a new one, a line break stays a line break."""
    paragraphs = (part for part in re.split(r"\n\s*\n", str(text).replace("\r\n", "\n").strip()) if part.strip())
    return Markup("").join(_paragraph(part) for part in paragraphs)


def sentence(text: str) -> str:
    """The text with a period at its end, unless it has one: initials and "Jr." end in one of their own."""
    return text if text.endswith((".", "!", "?")) else text + "."


def blank(label: str, size: str = "", *, language: str = SOURCE_LANGUAGE) -> Markup:
    """A ruled line for a pen; `label` tells what belongs there to someone who hears the paper, on a page or in a PDF.

    A picture, because a tagged PDF reads out only a picture's title. `size` is "short", "long" or nothing.
    """
    css = f"pen {size}".strip()
    return Markup('<svg class="{}" role="img"><title>{}</title></svg>').format(css, _called(label, language))


def or_blank(value: Any, label: str, size: str = "", *, language: str = SOURCE_LANGUAGE) -> Any:
    """The value, or a labelled blank where there is none; a date prints as people say it."""
    if value is None or value == "":
        return blank(label, size, language=language)
    return day(value, language) if isinstance(value, date) else value


def _called(label: str, language: str) -> Markup:
    words: Any = environment(language).get_template("papers/blank.html").module
    return Markup(words.called(label))


def _paragraph(text: str) -> Markup:
    """One paragraph; a very long one goes on in others right below, as its layout would take minutes in one piece."""
    typed = text.split("\n")
    pieces = (typed[start : start + LINES_IN_ONE_PIECE] for start in range(0, len(typed), LINES_IN_ONE_PIECE))
    first, *others = (Markup("<br>").join(escape(line) for line in piece) for piece in pieces)
    return Markup("<p>{}</p>").format(first) + Markup("").join(Markup(_GOES_ON).format(one) for one in others)


def _printable(value: Any) -> Any:
    """Refuse what no paper may print: a value kept back, and the word None."""
    if isinstance(value, Confidential):
        raise Leak
    if value is None:
        raise UndefinedError("a paper would print None")
    return value


@cache
def _translations(language: str) -> NullTranslations:
    """The catalogue of papers to keep in `language`. Raises `FileNotFoundError` where there is none."""
    if language == SOURCE_LANGUAGE:
        return NullTranslations()
    return translation("papers", _TOP / "locale", [language])
