"""One row of the table of what differs in kind between states: a person's answers, and the words they must lead to."""

import json
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from interview.answers_file import read_answers
from interview.route import Route
from orders.law import the_law
from orders.papers.assemble import assemble
from orders.papers.paper import Packet
from tests.conftest import TODAY

Steps = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Case:
    """A person: their state, side, aim, and what else they answered, by step."""

    state: str
    role: str = "restrained"
    aim: str | None = "end"
    kind: str = "final_civil"
    steps: Steps = field(default_factory=dict)

    @property
    def route(self) -> Route:
        """Their answers, taken through the forms as an answers file is."""
        said: Steps = {
            "where": {"state": self.state},
            "role": {"role": self.role, "helper": "self"},
            "order-type": {"kind": self.kind},
        }
        said |= {} if self.kind == "criminal" else {"civil-type": {"civil_type": "family"}}
        said |= {"aim": {"aim": self.aim}} if self.aim else {}
        text = json.dumps({"format": 1, "answers": said | self.steps}, default=date.isoformat)
        return read_answers(text, the_law(), TODAY)

    @property
    def packet(self) -> Packet:
        return assemble(self.route.facts, TODAY, "en")


@dataclass(frozen=True)
class Row:
    """`says` is printed on the checklist with its source; `off` is the person who must not read it.

    `also` stands on the checklist too, `papers` on others by name, `asks` on a page of the interview, and `files` is
    the first paper for the court: "" where the request is held back. `gone` are more words that `off` does not read.
    """

    name: str
    case: Case
    says: str
    off: Case
    also: tuple[str, ...] = ()
    papers: dict[str, tuple[str, ...]] = field(default_factory=dict)
    asks: str | None = None
    files: str | None = None
    gone: tuple[str, ...] = ()


def dates(**given: str) -> Steps:
    """Answers on the page of the order's dates; a day of service means it was served."""
    return {"order-dates": ({"served": "yes"} if "served_on" in given else {}) | given}


def state_says(**given: str) -> Steps:
    """Answers to the state's own questions."""
    return {"state-questions": given}


def made_under(civil_type: str) -> Steps:
    """The law the order was made under."""
    return {"civil-type": {"civil_type": civil_type}}


def family_case(stands: str) -> Steps:
    """A divorce, custody or parentage case."""
    return {"cases": {"family_case": stands}}
