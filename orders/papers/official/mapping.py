"""What a file of fixtures/official_forms/XX/ may say: one form of a court, and which answer goes in which field."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from orders.jurisdiction import LawModel
from orders.jurisdiction.base import Text
from orders.jurisdiction.condition import Any_, Condition, RoleIs
from orders.role import Role

FileName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+\.pdf$")]
Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
AnswerName = Annotated[str, StringConstraints(pattern=r"^[a-z-]+\.([a-z_]+|\*)$")]
"""An answer by its place in an answers file, `step.field`; `factors.*` is what was written on the points of the law."""


EITHER_SIDE = Any_(any=tuple(RoleIs(role=role) for role in Role))
"""The condition of a box that has none."""


class Finish(StrEnum):
    """How the filled form is handed over: fields that can still be read as fields, or plain ink on the page."""

    READ_ONLY = "read_only"
    FLAT = "flat"


class DateStyle(StrEnum):
    """March 4, 2027, or 03/04/2027, or 03042027 for a box with a cell for each figure."""

    LONG = "long"
    NUMBERS = "numbers"
    DIGITS = "digits"


class Box(LawModel):
    """One field of the form, and what goes in it: answers, fixed words, or a tick.

    With `is`, the field is ticked where the one answer is, or contains, that code. With `when`, only where that holds;
    what is not known does not hold. Where several boxes name one field, the first that has something to say fills it.
    """

    field: Text
    label: Text
    item: Text | None = None
    answers: tuple[AnswerName, ...] = ()
    is_: Annotated[Text | None, Field(alias="is")] = None
    text: Text | None = None
    tick: bool = False
    option: Text | None = None
    when: Condition = EITHER_SIDE
    dates: DateStyle = DateStyle.LONG

    @property
    def is_ticked(self) -> bool:
        """Whether it fills a field that is ticked rather than written in."""
        return self.tick or self.is_ is not None

    @model_validator(mode="after")
    def _says_one_thing(self) -> "Box":
        if sum((bool(self.answers), self.text is not None, self.tick)) != 1:
            raise PydanticCustomError("box", "needs exactly one of answers, text and tick")
        if self.is_ is not None and len(self.answers) != 1:
            raise PydanticCustomError("box", "has `is`, which goes with exactly one answer")
        return self


class FormMapping(LawModel):
    """One form: `form` is its number in the state's file (its title where it has none), `sha256` that of its PDF."""

    form: Text
    file: FileName
    sha256: Digest
    edition: Text
    checked: date
    finish: Finish = Finish.READ_ONLY
    boxes: Annotated[tuple[Box, ...], Field(min_length=1)]
