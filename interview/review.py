"""The check page: every answer on the route with its own Change link, and the papers to read first."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from interview.cases import OpenCase
from interview.forms.base import StepForm
from interview.packet import packet_of, reading_copy_in
from interview.paper_uses import meaning_on_page, title_on_page
from interview.places import PREVIEW, field_place, item_of
from interview.progress import TITLES
from interview.route import Route
from interview.spoken_law import spoken_law
from interview.steps import BY_NAME, Section
from orders.papers.paper import Paper


@dataclass(frozen=True)
class Row:
    """One answer, and where to change it."""

    question: str
    answer: str
    change_url: str
    is_open: bool
    """Whether the person does not know it yet."""


@dataclass(frozen=True)
class Part:
    """The answers of one part of the interview."""

    title: Any
    rows: list[Row]

    @property
    def open_count(self) -> int:
        """How many of its answers the person does not know yet."""
        return sum(row.is_open for row in self.rows)


@dataclass(frozen=True)
class Copy:
    """A paper as it will read, on a page of its own."""

    title: str
    url: str
    meaning: str


def review_of(case: OpenCase, route: Route, today: date) -> dict[str, Any]:
    """What the check page shows besides the findings."""
    packet = packet_of(route, today, case.document.language)
    copies = [_copy(paper, item_of(case.case_id, PREVIEW, paper.name)) for paper in packet.papers]
    parts = answers_of(case.case_id, route, today)
    blanks = [row for part in parts for row in part.rows if row.is_open]
    return {"answers": parts, "blanks": blanks, "copies": copies, "reading_copy": reading_copy_in(packet)}


def _copy(paper: Paper, url: str) -> Copy:
    return Copy(title_on_page(paper), url, meaning_on_page(paper))


def answers_of(case_id: str, route: Route, today: date) -> list[Part]:
    """The answers by part. One unbound form a step; nothing is validated."""
    rows: dict[Section, list[Row]] = {}
    facts: dict[str, Any] = {}
    for name in route.steps:
        if name in route.facts and name != "check":
            rows.setdefault(BY_NAME[name].section, []).extend(
                _rows(case_id, name, dict(facts), route.facts[name], today)
            )
            facts[name] = route.facts[name]
    return [Part(TITLES[section], found) for section, found in rows.items()]


def _rows(case_id: str, name: str, facts: dict[str, Any], given: Any, today: date) -> Iterator[Row]:
    form = BY_NAME[name].form(facts=facts, law=spoken_law(), today=today, prefix=name)
    for label, words, field in form.display(given):
        yield Row(label, words, field_place(case_id, name, field), _is_open(form, given, field))


def _is_open(form: StepForm, given: Mapping[str, Any], field: str) -> bool:
    """Whether it is unknown, or was asked and not answered; what is optional may stay out."""
    if field in given:
        return given[field] is None
    return field in form.asked and not getattr(form.asked[field], "optional", False)
