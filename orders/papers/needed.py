"""Which papers of a path this matter needs: some are printed only where an answer calls for them."""

from collections.abc import Callable, Mapping

from orders.codes import YesNo
from orders.kind import Kind
from orders.matter import Matter
from orders.path import Path
from orders.role import Role


def address_is_not_known(matter: Matter) -> bool:
    """Whether a protected person cannot say where the other side is. A restrained person is never asked."""
    return matter.is_protected and matter.serving.address_known == YesNo.NO


ONLY_WHERE: Mapping[str, Callable[[Matter], bool]] = {"request_other_service": address_is_not_known}
"""What calls for a paper that not every matter of its path needs."""


def names_to_file(path: Path, matter: Matter) -> tuple[str, ...]:
    """The papers to file, in order; nobody writes a motion around the lawyer of an accused person."""
    if path.kind == Kind.CRIMINAL and path.role == Role.RESTRAINED and matter.lawyer.has_lawyer == YesNo.YES:
        return ("letter_lawyer",)
    return tuple(name for name in path.to_file if name not in ONLY_WHERE or ONLY_WHERE[name](matter))
