"""The law as the page at hand tells it. What decides anything reads `the_law()`, which is English."""

from django.utils.translation import get_language

from orders.english import SOURCE_LANGUAGE
from orders.law import Law, the_law


def spoken_language() -> str:
    """The language of this page."""
    return get_language() or SOURCE_LANGUAGE


def spoken_law() -> Law:
    """The law in the language of this page."""
    return the_law(spoken_language())
