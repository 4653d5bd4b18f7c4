"""Walks a file of law: every single value with its place, and every block."""

from collections.abc import Iterator

from orders.jurisdiction.base import LawModel

Place = tuple[str | int, ...]


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
