"""Which side of the order the person is on."""

from enum import StrEnum


class Role(StrEnum):
    """The two sides of a protective order."""

    PROTECTED = "protected"
    RESTRAINED = "restrained"
