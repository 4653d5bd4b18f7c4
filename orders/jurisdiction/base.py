"""What every block of a state's file shares: frozen, strict, no unknown keys, and sources where it states law."""

from functools import cache
from typing import Annotated, Generic, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, StringConstraints
from pydantic.fields import FieldInfo

from orders.role import Role

T = TypeVar("T")

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
_TOLD = object()
Prose = Annotated[Text, _TOLD]
"""Our own words to a person: translated (orders/law_texts.py). Names, titles and citations are the law's own words."""

SourceId = Annotated[str, StringConstraints(pattern=r"^[a-z]+[0-9]+$")]
Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
"""The id of a question or a gate."""


class LawModel(BaseModel):
    """One block of a file of law."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    @classmethod
    def prose_fields(cls) -> frozenset[str]:
        """The fields that hold our own words to a person."""
        return _prose_fields(cls)


class Sourced(LawModel):
    """A block that states law: where any value is set, `sources` names at least one source of the same file."""

    sources: tuple[SourceId, ...] = ()

    @property
    def states_law(self) -> bool:
        """Whether any value is set; False and 0 are values, null and empty lists are not."""
        values = (getattr(self, name) for name in type(self).model_fields if name != "sources")
        return any(_is_set(value) for value in values)


class BySide(LawModel, Generic[T]):
    """One value for each side of the order: `block[role]`."""

    protected: T
    restrained: T

    def __getitem__(self, role: Role) -> T:
        return self.protected if role == Role.PROTECTED else self.restrained


@cache
def _prose_fields(model: type[LawModel]) -> frozenset[str]:
    return frozenset(name for name, field in model.model_fields.items() if _is_prose(field))


def _is_prose(field: FieldInfo) -> bool:
    """Whether it is declared `Prose` or `Prose | None`."""
    options = (getattr(option, "__metadata__", ()) for option in get_args(field.annotation))
    return _TOLD in field.metadata or any(_TOLD in metadata for metadata in options)


def _is_set(value: object) -> bool:
    if isinstance(value, LawModel):
        return any(_is_set(getattr(value, name)) for name in type(value).model_fields)
    return value is not None and value != () and value != ""
