"""What every block of a state's file shares: frozen, strict, no unknown keys, and sources where it states law."""

from typing import Annotated, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, StringConstraints

from orders.role import Role

T = TypeVar("T")

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
SourceId = Annotated[str, StringConstraints(pattern=r"^[a-z]+[0-9]+$")]
Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
"""The id of a question or a gate."""


class LawModel(BaseModel):
    """One block of a file of law."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


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


def _is_set(value: object) -> bool:
    if isinstance(value, LawModel):
        return any(_is_set(getattr(value, name)) for name in type(value).model_fields)
    return value is not None and value != () and value != ""
