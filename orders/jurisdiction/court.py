"""The court that made the order, how its name is printed, and the words it uses for the two sides."""

import re
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from orders.jurisdiction.base import Sourced, Text
from orders.jurisdiction.closed import ClosedDays
from orders.role import Role

PLACEHOLDERS = ("circuit", "county", "court", "court_division", "district", "municipality", "unit")
"""What a caption may leave open for the paper to fill or rule as a blank."""


class CaptionStyle(StrEnum):
    """Our layout of the heading, not law."""

    BOXED = "boxed"
    SECTION_SIGN = "section_sign"
    PLEADING = "pleading"


def _only_known_placeholders(caption: str) -> str:
    for name in re.findall(r"\{([^}]*)\}", caption):
        if name not in PLACEHOLDERS:
            raise PydanticCustomError(
                "placeholder",
                "the caption leaves open {name}, which no paper can fill",
                {"name": name, "allowed": PLACEHOLDERS},
            )
    return caption


class Court(Sourced):
    """The court that issues, and ends, final civil protective orders."""

    name: Text
    caption: Annotated[Text, AfterValidator(_only_known_placeholders)] | None
    venue_noun: Text
    also_closed: ClosedDays | None = None

    def closed_around(self, day: date) -> frozenset[date]:
        """The court's own holidays in the years around `day`, as far as sources tell."""
        return self.also_closed.around(day) if self.also_closed else frozenset()


class Parties(Sourced):
    """The words the court's own forms use for the two sides."""

    protected: Text
    restrained: Text
    petitioner_is: Role
