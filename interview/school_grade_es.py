"""How hard a Spanish text is to read, by Crawford's formula (1989). It is a tool of development.

The grade is about the years of school a reader needs. It was made for primary school: from 1 to 6 it is good.
"""

import re

_WORD = re.compile(r"[a-záéíóúüñ]+")
_VOWELS = re.compile(r"(?:[aeiouáéíóúü]|y(?![aeiouáéíóú]))+")
_APART = re.compile(r"(?<=[aeoáéó])(?=[aeoáéó])|(?<=[aeoáéó])(?=[íú])|(?<=[íú])(?=[aeoáéó])")
"""Between two strong vowels, and beside a weak one that is stressed, a new syllable begins."""


def spanish_grade(text: str) -> float:
    """The school grade of a text; 0 for one without words. The end of a line ends a sentence."""
    sentences = [words for part in re.split(r"[.?!:;]+(?:\s|$)|\n", text.lower()) if (words := _WORD.findall(part))]
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return 0.0
    hundreds = len(words) / 100
    return -0.205 * len(sentences) / hundreds + 0.049 * sum(map(syllables, words)) / hundreds - 3.407


def syllables(word: str) -> int:
    """How many syllables a Spanish word has, at least one."""
    groups = _VOWELS.findall(word.lower())
    return max(1, sum(1 + len(_APART.findall(group)) for group in groups))
