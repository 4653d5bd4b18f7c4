"""The orders a state's courts make: the three kinds of the guide, and other civil orders a person may hold."""

from pydantic import PositiveInt

from orders.jurisdiction.base import LawModel, Prose, Sourced, Text
from orders.period import Period


class FinalCivilOrder(Sourced):
    """The long-term civil order made after notice and a hearing."""

    name: Text
    form: Text | None
    statute: Text | None
    duration: Prose | None
    max_years: PositiveInt | None
    renewal: Prose | None
    renewal_opens: Period | None
    renewal_closes: Period | None


class TemporaryOrder(Sourced):
    """The short order made before the hearing."""

    name: Text
    form: Text | None
    statute: Text | None
    duration: Prose | None
    early_challenge: Prose | None
    protected_withdraws: Prose | None


class CriminalOrder(Sourced):
    """The no-contact order of a criminal case. Every value is null where the state's file has no source."""

    name: Text | None
    form: Text | None
    statute: Text | None
    how_changed: Prose | None
    protected_may_ask_court: bool | None


class OtherCivilOrder(Sourced):
    """Another civil order a person may be holding: harassment, stalking, sexual assault, workplace, elder."""

    name: Prose
    statute: Text | None
    change_form: Text | None


class Orders(LawModel):
    final_civil: FinalCivilOrder
    temporary: TemporaryOrder
    criminal: CriminalOrder
    other_civil: tuple[OtherCivilOrder, ...]
