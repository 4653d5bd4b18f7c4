"""A packet in Spanish: papers to keep print in it, papers to file say word for word what they say in English."""

from datetime import date
from pathlib import Path

import pytest

from interview.answers_file import read_answers
from orders.law import Law
from orders.papers.assemble import assemble
from orders.papers.paper import Pile
from orders.papers.paper_html import html_of
from tests.conftest import SAMPLES


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_only_papers_to_keep_change_with_the_language(path: Path, law: Law, today: date) -> None:
    facts = read_answers(path.read_text(), law, today).facts
    english, spanish = (assemble(facts, today, language).papers for language in ("en", "es"))
    for one, other in zip(english, spanish, strict=True):
        same = (one.title, html_of(one), "en") == (other.title, html_of(other), other.language)
        assert same == (one.pile != Pile.KEEP), one.name
