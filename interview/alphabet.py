"""Words in the order of a list that people look through: letters with marks stand beside those without."""

import unicodedata


def place_in_alphabet(word: object) -> str:
    """What to sort a word by, and to find it by: without capitals and marks, so that Á is a."""
    apart = unicodedata.normalize("NFD", str(word).casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))
