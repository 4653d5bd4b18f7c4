"""The way back: a paper that withdraws a request a protected person has filed (PACKET.md). It is part of no packet.

It is made from facts of the usual steps and one of its own, which no interview asks: so an answers file cannot hold it.
"""

from datetime import date
from enum import StrEnum
from typing import Any

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass

from orders.errors import OrdersError
from orders.facts import Facts
from orders.law import the_law
from orders.matter import Matter
from orders.papers.asker import Asker
from orders.papers.caption import caption_of
from orders.papers.paper import Packet, Paper, Pile
from orders.papers.side_by_side import Teller, side_by_side
from orders.papers.signature import signature_of
from orders.papers.titles import title_of

STEP = "withdrawal"


class Ruled(StrEnum):
    """Whether the judge has decided on the request. None beside them is "I don't know"."""

    NOT_YET = "not_yet"
    GRANTED = "granted"


@dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class Withdrawal:
    """What is said of the request itself."""

    filed_on: date | None = None
    ruled: Ruled | None = None

    @property
    def is_not_ruled_on(self) -> bool:
        return self.ruled == Ruled.NOT_YET


class GrantedError(OrdersError):
    """Raised where the request was granted: no paper takes a ruling back."""


def withdrawal_packet(facts: Facts, today: date, language: str) -> Packet:
    """The one paper and, in another language, a copy to read, as a packet of its own, on the court's date `today`.

    Raises `GrantedError` where the judge has granted the request, `KeyError` where `facts` name no state we know.
    """
    said: Withdrawal = TypeAdapter(Withdrawal).validate_python(dict(facts[STEP]))
    if said.ruled == Ruled.GRANTED:
        raise GrantedError
    matter = Matter.from_facts(facts)
    jurisdiction = the_law().jurisdictions[facts["where"]["state"]]
    title = title_of(STEP, matter, jurisdiction)
    context: dict[str, Any] = {
        "title": title,
        "caption": caption_of(matter, jurisdiction),
        "who": Asker(matter, jurisdiction),
        "signature": signature_of(matter, jurisdiction),
        "withdrawal": said,
        "attached_to": None,
        "form_number": None,
    }
    paper = Paper(STEP, Pile.FILE, title, f"papers/{STEP}.html", context)
    copies = side_by_side((paper,), Teller(matter, jurisdiction, jurisdiction, language))
    return Packet((paper, *copies), (), None, None, jurisdiction, matter, today, language)
