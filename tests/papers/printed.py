"""The papers to file, made straight from facts, as the tests read them."""

import html as entities
import re
from datetime import date
from typing import Any

from orders.papers.assemble import assemble
from orders.papers.paper import Packet, Paper, Pile
from orders.papers.paper_html import html_of

TODAY = date(2026, 11, 24)
FILLED_IN_BY_OTHERS = ("proposed_order", "proposed_order_criminal", "notice_of_hearing", "proof_of_service")


def packet(facts: dict[str, Any], today: date = TODAY) -> Packet:
    return assemble(facts, today, "en")


def papers_to_file(facts: dict[str, Any]) -> tuple[Paper, ...]:
    """The papers of these facts that are not kept, in their order."""
    return packet(facts).in_pile(Pile.FILE)


def papers_to_hand_in(facts: dict[str, Any]) -> tuple[Paper, ...]:
    """The papers to file and, apart from them, the one for the clerk only."""
    made = packet(facts)
    return (*made.in_pile(Pile.FILE), *made.in_pile(Pile.CLERK))


def to_file(facts: dict[str, Any], name: str | None = None) -> Paper:
    """The paper to file called `name`, or the first: the one that asks, answers or is a letter."""
    return next(paper for paper in papers_to_file(facts) if name in (None, paper.name))


def words(paper: Paper) -> str:
    """The text a person reads on a paper, on one line."""
    return re.sub(r"\s+", " ", entities.unescape(re.sub(r"<[^>]+>", " ", html_of(paper)))).strip()


def printed(facts: dict[str, Any]) -> str:
    """The text of what the person says: all the papers to file but those a judge, clerk or server fills in."""
    return " ".join(words(paper) for paper in papers_to_file(facts) if paper.name not in FILLED_IN_BY_OTHERS)


def school_grade(text: str) -> float:
    """Flesch-Kincaid: the school grade a text reads at."""
    said = re.findall(r"[A-Za-z']+", text)
    sentences = [part for part in re.split(r"[.?!:]\s", text) if part.strip()]
    syllables = sum(_syllables(word.lower()) for word in said)
    return 0.39 * len(said) / len(sentences) + 11.8 * syllables / len(said) - 15.59


def _syllables(word: str) -> int:
    silent = word.endswith("e") and not word.endswith("le")
    return max(1, len(re.findall(r"[aeiouy]+", word)) - silent)
