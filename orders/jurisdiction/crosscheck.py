"""What no single block can see: sources that are missing or unknown, ids given twice, gates that ask of no question."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from orders.jurisdiction import Jurisdiction, Question
from orders.jurisdiction.base import LawModel, Sourced
from orders.jurisdiction.condition import GivenAnswer
from orders.jurisdiction.source import Source

Place = tuple[str | int, ...]
Contradiction = tuple[Place, str]
_FACTORS: Place = ("ending", "factors")


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


class FileOfLaw(Protocol):
    """A state's file or the federal one."""

    @property
    def sources(self) -> tuple[Source, ...]: ...


def contradictions(law: Jurisdiction) -> Iterator[Contradiction]:
    """Everything wrong between the blocks of one file, with its place."""
    yield from source_contradictions(law)
    yield from _given_twice(("questions",), law.questions)
    yield from _given_twice(("gates",), law.gates)
    yield from _given_twice(_FACTORS, law.ending.factors)
    yield from _factors_of_nowhere(law)
    yield from question_contradictions(law, law.questions)


def source_contradictions(law: FileOfLaw) -> Iterator[Contradiction]:
    """Blocks that state law without a source, sources no list holds, and source ids given twice."""
    yield from _given_twice(("sources",), law.sources)
    known = {source.id for source in law.sources}
    for place, block in _blocks(law, ()):
        if isinstance(block, Sourced):
            yield from _unsourced(place, block, known)


def _unsourced(place: Place, block: Sourced, known: set[str]) -> Iterator[Contradiction]:
    if block.states_law and not block.sources:
        yield (*place, "sources"), "is empty, but this block states law: name a source or make its values null"
    for source in block.sources:
        if source not in known:
            yield (*place, "sources"), f"names {source}, which is not among the file's sources"


def _given_twice(place: Place, blocks: Iterable[_HasId]) -> Iterator[Contradiction]:
    seen: set[str] = set()
    for index, one in enumerate(blocks):
        if one.id in seen:
            yield (*place, index, "id"), f"{one.id} stands twice"
        seen.add(one.id)


def _factors_of_nowhere(law: Jurisdiction) -> Iterator[Contradiction]:
    """A factor's id names its state, so that an answer given under one state's law can never print under another's."""
    begins = f"{law.code.lower()}_"
    for index, factor in enumerate(law.ending.factors):
        if not factor.id.startswith(begins):
            yield (*_FACTORS, index, "id"), f"{factor.id} must begin with {begins}"


def question_contradictions(within: LawModel, asked: Iterable[Question]) -> Iterator[Contradiction]:
    """Conditions that look at a question the state does not ask, or at an answer it does not have."""
    questions = {question.id: question for question in asked}
    for place, block in _blocks(within, ()):
        if isinstance(block, GivenAnswer):
            question = questions.get(block.question)
            if question is None:
                yield (*place, "question"), f"{block.question} is no question of this file"
            elif block.is_ not in question.answers:
                yield (*place, "is"), f"{block.is_} is no answer to {block.question}"


def _blocks(value: object, place: Place) -> Iterator[tuple[Place, LawModel]]:
    """Every block of a file with its place, outermost first."""
    if isinstance(value, LawModel):
        yield place, value
        for name, field in type(value).model_fields.items():
            yield from _blocks(getattr(value, name), (*place, field.alias or name))
    elif isinstance(value, tuple):
        for index, one in enumerate(value):
            yield from _blocks(one, (*place, index))
