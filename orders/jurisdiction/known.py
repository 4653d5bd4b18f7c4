"""What a gate of a state's law may look at: typed, and unknown where nobody said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from orders.aim import Aim
from orders.codes import HowMade, MadeBy, OtherCase
from orders.kind import CivilType, Kind
from orders.role import Role


class Event(StrEnum):
    """What a period of the law may be counted from."""

    ISSUED = "issued"
    SERVED = "served"
    LAST_CHANGED = "last_changed"
    LAST_ASKED = "last_asked"
    LAST_DECIDED = "last_decided"


StateAnswer = str | date | None
"""The answer to a state's own question: a code or a date; None is "I don't know"."""


@dataclass(frozen=True)
class GateFacts:
    """None and missing mean unknown; `never` holds events that surely did not happen; `state` chooses court days."""

    role: Role | None = None
    kind: Kind | None = None
    aim: Aim | None = None
    civil_type: CivilType | None = None
    how_made: HowMade | None = None
    made_by: MadeBy | None = None
    state: str | None = None
    answers: Mapping[str, StateAnswer] = field(default_factory=dict)
    events: Mapping[Event, date] = field(default_factory=dict)
    never: frozenset[Event] = frozenset()
    family_case: OtherCase | None = None
