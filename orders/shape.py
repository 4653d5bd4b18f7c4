"""What a strict model allows at a place: the keys of the block there, to be named when an unknown one is refused."""

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel


def allowed_keys(model: type[BaseModel], location: tuple[str | int, ...]) -> tuple[str, ...]:
    """The keys of the block at `location` (as pydantic reports it); empty where that is no block."""
    blocks: tuple[Any, ...] = (model,)
    for step in location:
        blocks = tuple(_below(blocks, step)) or blocks
    return tuple(dict.fromkeys(key for block in blocks for key in _keys(block)))


def _keys(block: Any) -> Iterator[str]:
    for name, field in block.model_fields.items():
        yield field.alias or name


def _below(blocks: tuple[Any, ...], step: str | int) -> Iterator[Any]:
    """The blocks under a key; a list position or a union's tag leads to no new one."""
    for block in blocks:
        for name, field in block.model_fields.items():
            if step in (name, field.alias):
                yield from _models(field.annotation)


def _models(annotation: Any) -> Iterator[Any]:
    """Every model inside an annotation such as `tuple[Form, ...] | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)
