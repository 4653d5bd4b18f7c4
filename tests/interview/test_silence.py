"""Every sample is walked to its papers, and nothing of its answers stands in the journal or in an address."""

import logging
from collections.abc import Iterator
from io import StringIO
from typing import Any

import pytest

from config.journal import LOGGERS, JsonLine
from tests.conftest import SAMPLES, sample
from tests.english import texts_in
from tests.interview.visitor import Visitor

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
SHORTEST = 6
"""A typed text shorter than this stands in many words by chance."""


@pytest.fixture
def journal() -> Iterator[StringIO]:
    """What the journal's own formatter makes of every record of every logger, whatever its level."""
    stream, root = StringIO(), logging.getLogger()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLine())
    loggers = [root, *(logging.getLogger(name) for name in LOGGERS["loggers"])]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.addHandler(handler)
        logger.setLevel(logging.DEBUG)
    yield stream
    for logger, level in zip(loggers, levels, strict=True):
        logger.removeHandler(handler)
        logger.setLevel(level)


def typed_in(answers: Any) -> Iterator[str]:
    """Every text a person typed: not the codes of choices, which are ours."""
    for text in texts_in(answers):
        if len(text) >= SHORTEST and any(letter in text for letter in " @.-"):
            yield text


@pytest.mark.parametrize("name", [path.stem for path in SAMPLES])
def test_the_journal_holds_no_answer_no_address_and_no_case(visitor: Visitor, journal: StringIO, name: str) -> None:
    answers = sample(name)
    visitor.walk(answers)
    visitor.read("check")
    visitor.read("papers")
    visitor.client.post(visitor.place("save"))
    written = journal.getvalue()
    assert '"route": "case-page"' in written
    traces = [*typed_in(answers), visitor.case_id, "127.0.0.1", visitor.client.cookies["op"].value]
    assert [trace for trace in traces if trace in written] == []
