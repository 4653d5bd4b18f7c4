"""The closed conditions a gate may be made of, and whether they hold: yes, no, or unknown where a fact is missing."""

from datetime import date
from typing import Annotated, Any

from pydantic import Discriminator, Field, Tag

from orders.aim import Aim
from orders.codes import HowMade, MadeBy, OtherCase
from orders.jurisdiction.base import LawModel, Name, Text
from orders.jurisdiction.known import Event, GateFacts
from orders.kind import CivilType, Kind
from orders.period import Period
from orders.role import Role
from orders.truth import Truth, all_of, any_of, opposite, truth_of


class All(LawModel):
    all: Annotated[tuple["Condition", ...], Field(min_length=1)]

    def judge(self, known: GateFacts, today: date) -> Truth:
        """Whether every part holds."""
        return all_of(part.judge(known, today) for part in self.all)


class Any_(LawModel):
    any: Annotated[tuple["Condition", ...], Field(min_length=1)]

    def judge(self, known: GateFacts, today: date) -> Truth:
        """Whether at least one part holds."""
        return any_of(part.judge(known, today) for part in self.any)


class Not(LawModel):
    not_: Annotated["Condition", Field(alias="not")]

    def judge(self, known: GateFacts, today: date) -> Truth:
        """Whether the part does not hold."""
        return opposite(self.not_.judge(known, today))


class RoleIs(LawModel):
    role: Role

    def judge(self, known: GateFacts, today: date) -> Truth:
        """Whether the person is on this side."""
        return _among(known.role, (self.role,))


class KindIs(LawModel):
    kind: Annotated[tuple[Kind, ...], Field(min_length=1)]

    def judge(self, known: GateFacts, today: date) -> Truth:
        """Whether the order is of one of these kinds."""
        return _among(known.kind, self.kind)


class AimIs(LawModel):
    aim: Annotated[tuple[Aim, ...], Field(min_length=1)]

    def judge(self, known: GateFacts, today: date) -> Truth:
        """Whether the person came for one of these."""
        return _among(known.aim, self.aim)


class CivilTypeIs(LawModel):
    civil_type: Annotated[tuple[CivilType, ...], Field(min_length=1)]

    def judge(self, known: GateFacts, today: date) -> Truth:
        """Whether one of these laws made the order."""
        return _among(known.civil_type, self.civil_type)


class HowMadeIs(LawModel):
    how_made: Annotated[tuple[HowMade, ...], Field(min_length=1)]

    def judge(self, known: GateFacts, today: date) -> Truth:
        """Whether the order was made in one of these ways."""
        return _among(known.how_made, self.how_made)


class MadeByIs(LawModel):
    made_by: Annotated[tuple[MadeBy, ...], Field(min_length=1)]

    def judge(self, known: GateFacts, today: date) -> Truth:
        """Whether one of these officers of the court signed the order."""
        return _among(known.made_by, self.made_by)


class FamilyCaseIs(LawModel):
    family_case: Annotated[tuple[OtherCase, ...], Field(min_length=1)]

    def judge(self, known: GateFacts, today: date) -> Truth:
        """Whether a divorce, custody or parentage case between the two stands like this."""
        return _among(known.family_case, self.family_case)


class GivenAnswer(LawModel):
    question: Name
    is_: Annotated[Text, Field(alias="is")]


class AnswerIs(LawModel):
    answer: GivenAnswer

    def judge(self, known: GateFacts, today: date) -> Truth:
        """Whether the state's question was answered with this code."""
        return _among(known.answers.get(self.answer.question), (self.answer.is_,))


class IssuedBefore(LawModel):
    issued_before: date

    def judge(self, known: GateFacts, today: date) -> Truth:
        """Whether the order was made before this day."""
        issued = known.events.get(Event.ISSUED)
        return Truth.UNKNOWN if issued is None else truth_of(issued < self.issued_before)


class IssuedOnOrAfter(LawModel):
    issued_on_or_after: date

    def judge(self, known: GateFacts, today: date) -> Truth:
        """Whether the order was made on this day or later."""
        issued = known.events.get(Event.ISSUED)
        return Truth.UNKNOWN if issued is None else truth_of(issued >= self.issued_on_or_after)


class SpanLess(LawModel):
    since: Event
    less_than: Period


class SpanMore(LawModel):
    since: Event
    more_than: Period


class Elapsed(LawModel):
    """Time gone by since an event: `less_than` turns no on the day itself, `more_than` yes on the day after it.

    An event that never happened has no time gone by: no to both.
    """

    elapsed: SpanLess | SpanMore

    @property
    def period(self) -> Period:
        """The span compared with."""
        return self.elapsed.less_than if isinstance(self.elapsed, SpanLess) else self.elapsed.more_than

    def turns_on(self, known: GateFacts) -> date | None:
        """The day the period is full, or None where the event has no known date."""
        event = known.events.get(self.elapsed.since)
        return None if event is None else self.period.after(event, known.state)

    def judge(self, known: GateFacts, today: date) -> Truth:
        """Whether so much, or so little, time has gone by on `today`."""
        if self.elapsed.since in known.never:
            return Truth.NO
        full = self.turns_on(known)
        if full is None:
            return Truth.UNKNOWN
        return truth_of(today < full if isinstance(self.elapsed, SpanLess) else today > full)


LEAVES: dict[str, type[LawModel]] = {
    "all": All,
    "any": Any_,
    "not": Not,
    "role": RoleIs,
    "kind": KindIs,
    "aim": AimIs,
    "civil_type": CivilTypeIs,
    "how_made": HowMadeIs,
    "made_by": MadeByIs,
    "family_case": FamilyCaseIs,
    "answer": AnswerIs,
    "issued_before": IssuedBefore,
    "issued_on_or_after": IssuedOnOrAfter,
    "elapsed": Elapsed,
}


def _form_of(value: Any) -> str | None:
    """The one key that says which condition a mapping is; None, and so refused, for anything else."""
    if isinstance(value, dict) and len(value) == 1:
        key = str(next(iter(value)))
        return key if key in LEAVES else None
    return next((key for key, form in LEAVES.items() if isinstance(value, form)), None)


Condition = Annotated[
    Annotated[All, Tag("all")]
    | Annotated[Any_, Tag("any")]
    | Annotated[Not, Tag("not")]
    | Annotated[RoleIs, Tag("role")]
    | Annotated[KindIs, Tag("kind")]
    | Annotated[AimIs, Tag("aim")]
    | Annotated[CivilTypeIs, Tag("civil_type")]
    | Annotated[HowMadeIs, Tag("how_made")]
    | Annotated[MadeByIs, Tag("made_by")]
    | Annotated[FamilyCaseIs, Tag("family_case")]
    | Annotated[AnswerIs, Tag("answer")]
    | Annotated[IssuedBefore, Tag("issued_before")]
    | Annotated[IssuedOnOrAfter, Tag("issued_on_or_after")]
    | Annotated[Elapsed, Tag("elapsed")],
    Discriminator(
        _form_of,
        custom_error_type="condition",
        custom_error_message="a condition has exactly one of the allowed keys",
        custom_error_context={"allowed": tuple(LEAVES)},
    ),
]

for _composite in (All, Any_, Not):
    _composite.model_rebuild()


def _among(value: object, allowed: tuple[object, ...]) -> Truth:
    return Truth.UNKNOWN if value is None else truth_of(value in allowed)
