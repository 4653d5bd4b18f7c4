"""Confidential is a type, not a flag (DESIGN.md 5): a value that only a confidential paper can open."""

from typing import Any, Generic, NoReturn, Protocol, TypeVar

from orders.letters import unprintable
from orders.telling import gives_away

T = TypeVar("T")


class Leak(TypeError):
    """Raised wherever a confidential value would have become text outside a confidential paper."""

    def __init__(self) -> None:
        super().__init__("a confidential value may be opened only for a confidential paper")


class MayHoldConfidential(Protocol):
    """A paper that says whether it is for the clerk only."""

    @property
    def confidential(self) -> bool: ...


class Confidential(Generic[T]):
    """A value kept from every paper the other side may read. Made only in `Matter.from_facts`."""

    __slots__ = ("_value",)

    def __init__(self, value: T) -> None:
        self._value = value

    def reveal(self, paper: MayHoldConfidential) -> T:
        """Return the value for a confidential paper; raise `Leak` for any other."""
        if not paper.confidential:
            raise Leak
        return self._value

    def appears_in(self, text: str) -> bool:
        """Whether `text` gives the value away, whole or in a telling part. Says yes or no, never what or where."""
        return gives_away(str(self._value), text)

    def can_print(self) -> bool:
        """Whether the fonts of this machine hold every letter of the value."""
        return not unprintable(str(self._value))

    def _refuse(self, *_: Any) -> NoReturn:
        raise Leak

    __str__ = __repr__ = __html__ = __format__ = __reduce_ex__ = __getstate__ = _refuse
    __eq__ = __hash__ = __iter__ = __len__ = __add__ = __radd__ = __contains__ = __getitem__ = _refuse
