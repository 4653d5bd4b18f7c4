"""What differs in kind between states, as data: extra questions, and gates that close, warn or ask for more."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from orders.aim import Aim
from orders.jurisdiction.base import LawModel, Name, Prose, Sourced
from orders.jurisdiction.condition import Condition
from orders.kind import Kind
from orders.role import Role


class AnswerKind(StrEnum):
    YES_NO = "yes_no"
    DATE = "date"
    CHOICE = "choice"


class Option(LawModel):
    value: Name
    text: Prose


class Question(Sourced):
    """One question this state needs answered; "I don't know" is always offered beside its answers."""

    id: Name
    asked_of: Annotated[tuple[Role, ...], Field(min_length=1)]
    kinds: Annotated[tuple[Kind, ...], Field(min_length=1)]
    aims: Annotated[tuple[Aim, ...], Field(min_length=1)]
    text: Prose
    why: Prose
    answer: AnswerKind
    options: tuple[Option, ...] = ()

    @model_validator(mode="after")
    def a_choice_and_only_a_choice_has_options(self) -> Self:
        """Refuse a choice with fewer than two options, and options on anything else."""
        if (self.answer == AnswerKind.CHOICE) != (len(self.options) > 1):
            raise PydanticCustomError("options", "a choice has two options or more, and nothing else has options")
        return self

    @property
    def answers(self) -> tuple[str, ...]:
        """The codes this question can be answered with; none for a date."""
        if self.answer == AnswerKind.YES_NO:
            return ("yes", "no")
        return tuple(option.value for option in self.options)


class Effect(StrEnum):
    """What a gate does where it applies."""

    STOP = "stop"
    WARN = "warn"
    NOTE = "note"
    PAPER = "paper"
    ATTACH = "attach"


class Gate(Sourced):
    """A closed condition and what follows; `open_instead` is the way that is open, shown first (ADVOCATE.md 18)."""

    id: Name
    when: Condition
    effect: Effect
    text: Prose
    open_instead: Prose | None = None
