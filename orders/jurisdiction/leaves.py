"""Walks a file of law: every single value with its place, every block, and every text to a person."""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from orders.jurisdiction.base import LawModel

Place = tuple[str | int, ...]
Block = TypeVar("Block", bound=LawModel)
Say = Callable[[Place, str], str]
"""What stands at a place instead of its text."""


def leaves(value: object, place: Place = ()) -> Iterator[tuple[Place, object]]:
    """Every single value with the keys that lead to it."""
    if isinstance(value, LawModel):
        for name, field in type(value).model_fields.items():
            yield from leaves(getattr(value, name), (*place, field.alias or name))
    elif isinstance(value, tuple):
        for index, one in enumerate(value):
            yield from leaves(one, (*place, index))
    else:
        yield place, value


def blocks(value: object) -> Iterator[LawModel]:
    """Every block, outermost first."""
    if isinstance(value, LawModel):
        yield value
        for name in type(value).model_fields:
            yield from blocks(getattr(value, name))
    elif isinstance(value, tuple):
        for one in value:
            yield from blocks(one)


def prose(value: object, place: Place = ()) -> Iterator[tuple[Place, str]]:
    """Every text that is our own words to a person, with the keys that lead to it."""
    if isinstance(value, LawModel):
        for name, at, inner in _fields(value, place):
            if name in value.prose_fields() and inner is not None:
                yield at, inner
            else:
                yield from prose(inner, at)
    elif isinstance(value, tuple):
        for index, one in enumerate(value):
            yield from prose(one, (*place, index))


def with_prose(block: Block, say: Say, place: Place = ()) -> Block:
    """The same block with other words in place of each text of `prose`; nothing else changes."""
    told = {
        name: say(at, inner) if name in block.prose_fields() and inner is not None else _inside(inner, say, at)
        for name, at, inner in _fields(block, place)
    }
    return block.model_copy(update=told)


def _inside(value: Any, say: Say, place: Place) -> Any:
    if isinstance(value, LawModel):
        return with_prose(value, say, place)
    if isinstance(value, tuple):
        return tuple(_inside(one, say, (*place, index)) for index, one in enumerate(value))
    return value


def _fields(block: LawModel, place: Place) -> Iterator[tuple[str, Place, Any]]:
    for name, field in type(block).model_fields.items():
        yield name, (*place, field.alias or name), getattr(block, name)
