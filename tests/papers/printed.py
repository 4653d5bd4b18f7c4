"""The papers to file, made straight from facts, as the tests read them."""

import html as entities
import re
from datetime import date
from typing import Any

from orders.papers.assemble import assemble
from orders.papers.paper import Packet, Paper, Pile
from orders.papers.render import html_of

TODAY = date(2026, 11, 24)


def packet(facts: dict[str, Any], today: date = TODAY) -> Packet:
    return assemble(facts, today, "en")


def to_file(facts: dict[str, Any]) -> Paper:
    """The one paper of these facts that is not kept."""
    (paper,) = packet(facts).in_pile(Pile.FILE)
    return paper


def words(paper: Paper) -> str:
    """The text a person reads on a paper, on one line."""
    return re.sub(r"\s+", " ", entities.unescape(re.sub(r"<[^>]+>", " ", html_of(paper)))).strip()


def printed(facts: dict[str, Any]) -> str:
    """The text of the one paper to file."""
    return words(to_file(facts))
