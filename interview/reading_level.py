"""Everything people read, as it is measured: each step page, each page for everyone, each finding, each paper to keep.

The measure itself (Flesch-Kincaid school grade) is handed in; it is a tool of development, not a part of the product.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from html import unescape

from django.test import RequestFactory
from django.urls import resolve, reverse
from django.utils.translation import override

from interview.answers_file import read_answers
from interview.forms.base import StepForm
from interview.route import walk
from interview.spoken_law import spoken_law
from interview.steps import BY_NAME, STEPS
from orders.english import SOURCE_LANGUAGE
from orders.facts import Facts
from orders.law import FIXTURES, the_law
from orders.law_lint.reading import SchoolGrade, legal_names, spoken
from orders.papers.assemble import assemble
from orders.papers.paper import Pile
from orders.papers.paper_html import html_of
from orders.papers.words import words_of

WANTED = 6.0
"""The school grade we write for."""
FEW_WORDS = 4
"""A line shorter than this is a name or a heading; short as it is, it would make a page look easier than it is."""
FOR_EVERYONE = ("start", "kinds", "help", "questions", "safety", "words", "sample", "states", "come-back", "way-back")

_UNREAD = re.compile(r"<(select|script|style|svg|button|dialog|footer|header)\b.*?</\1>", re.DOTALL)
_BREAK = re.compile(
    r"</(?:p|li|h[1-6]|dt|dd|div|tr|td|th|section|label|legend|summary)>|<br>|<span class=.usa-\w+__label-description.>"
)
_NOT_WORDS = re.compile(
    r"https?://\S+|\b(?:www\.)?[\w-]+\.(?:org|gov|com|net)\S*|\b(?:1-)?\(?\d{3}\)?[ -]\d{3}-\d{4}\b"
)


@dataclass(frozen=True)
class Reading:
    """One page or paper as it is read: its name, and its lines without names, titles, addresses and numbers to call."""

    name: str
    lines: tuple[str, ...]

    def grade(self, school_grade: SchoolGrade) -> float:
        """The school grade of the whole; 0 for one with too little to say anything about."""
        return school_grade("\n".join(self.lines)) if self.lines else 0.0


def readings(today: date, language: str = SOURCE_LANGUAGE) -> tuple[Reading, ...]:
    """Every text a person meets on the way of a sample, and off it; the same text once, under its first name."""
    with override(language):
        found = [*_pages_for_everyone()]
        for file in sorted((FIXTURES / "samples").glob("*.json")):
            facts = read_answers(file.read_text(encoding="utf-8"), the_law(), today).facts
            found += [*_step_pages(file.stem, facts, today), *_papers(file.stem, facts, today, language)]
    first = {reading.lines: reading for reading in reversed(found) if reading.lines}
    return tuple(sorted(first.values(), key=lambda reading: reading.name))


def hardest(found: Iterable[Reading], school_grade: SchoolGrade) -> list[tuple[float, Reading]]:
    """Each with its grade, the hardest first."""
    graded = [(reading.grade(school_grade), reading) for reading in found]
    return sorted(graded, key=lambda one: -one[0])


def reading_of(name: str, html: str, state: str | None = None) -> Reading:
    """What is read of a page: its main part, without lists to search, buttons and drawings."""
    main = re.search(r"<main\b.*?</main>", html, re.DOTALL)
    text = _BREAK.sub("\n", _UNREAD.sub("\n", main.group() if main else html))
    law = the_law().jurisdictions.get(state or "")
    words = unescape(re.sub(r"<[^>]+>", " ", text))
    named = legal_names(law).sub("name", words) if law else words
    lines = (_line(line) for line in named.split("\n"))
    return Reading(name, tuple(line for line in lines if len(line.split()) >= FEW_WORDS))


def _line(line: str) -> str:
    return spoken(_NOT_WORDS.sub("", line)).replace("...", ".")


def _pages_for_everyone() -> Iterator[Reading]:
    for name in FOR_EVERYONE:
        yield reading_of(f"page {name}", _opened(reverse(name)))
    for code in the_law().jurisdictions:
        yield reading_of(f"page state {code}", _opened(reverse("state", args=[code])), code)


def _opened(address: str) -> str:
    match = resolve(address)
    response = match.func(RequestFactory().get(address), *match.args, **match.kwargs)
    return str((response.render() if hasattr(response, "render") else response).content.decode())


def _step_pages(sample: str, facts: Facts, today: date) -> Iterator[Reading]:
    law = spoken_law()
    state = facts.get("where", {}).get("state")
    for step in walk(STEPS, facts, law).steps:
        form = BY_NAME[step].form(facts=facts, law=law, today=today)
        yield reading_of(f"step {step} ({sample})", _drawn(form), state)


def _drawn(form: StepForm) -> str:
    above = (form.heading, form.lead, form.points_lead, *form.points, *form.notices, form.why)
    return "".join(f"<p>{text}</p>" for text in above) + str(form)


def _papers(sample: str, facts: Facts, today: date, language: str) -> Iterator[Reading]:
    state = facts.get("where", {}).get("state")
    packet = assemble(facts, today, language)
    for paper in packet.papers:
        if paper.pile == Pile.KEEP:
            yield reading_of(f"paper {paper.name} ({sample})", html_of(paper), state)
    for finding in packet.findings:
        words = words_of(finding, language)
        yield reading_of(f"finding {finding.id} ({sample})", f"<p>{words.title}</p>{words.body}", state)
