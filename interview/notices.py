"""Findings as a page shows them: on the page they arise from and the one after it, and all of them on `check`."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.utils.html import strip_tags
from markupsafe import Markup

from interview.cases import OpenCase
from interview.document import LAST_LOOK
from interview.packet import packet_of
from interview.places import field_place
from interview.route import Route
from interview.spoken_law import spoken_law
from interview.steps import BY_NAME
from orders.finding import Finding, Severity
from orders.findings import findings, heaviest_first
from orders.matter import Matter
from orders.papers.words import words_of
from orders.settled import answer

IN_FORCE = "still_in_force"
TO_MEND = frozenset(
    {
        "private_information",
        "reargues",
        "sworn_admission",
        "takes_back",
        "helpers_voice",
        "child_witness",
        "answers_contradict",
        "kind_conflict",
    }
)
"""What another answer mends: it stands open at the last look, as does all a judge may stop at."""

UNDER_ITS_TITLE = "pushed"
"""Only its title stands open, as it tells nothing to whoever looks over a shoulder; the rest can be opened."""

AT_THE_END = ("missing_facts",)
"""Of these nothing can be said before every question was asked."""

ROOM = 240
"""How many letters of a warning stand open before a question: about eight lines of a phone."""


@dataclass(frozen=True)
class Way:
    """A link to a question a finding arises from."""

    question: Any
    url: str


@dataclass(frozen=True)
class Notice:
    """One finding in words, with links to the answers it arises from."""

    finding: Finding
    title: Markup
    body: Markup
    ways: tuple[Way, ...]
    is_folded: bool
    """Whether the page shows its title, and its words when it is opened."""
    shown: int
    """How much of the body stands open where the notice is not folded; what follows opens when it is wanted."""

    @property
    def stops(self) -> bool:
        return self.finding.severity == Severity.STOP

    @property
    def first(self) -> Markup:
        """The whole paragraphs that stand open."""
        return self.body[: self.shown]

    @property
    def more(self) -> Markup:
        """The paragraphs after them."""
        return self.body[self.shown :].strip()


def findings_of(route: Route, today: date) -> tuple[Finding, ...]:
    """Everything the rules notice about the answers on the route."""
    jurisdiction = spoken_law().jurisdictions.get(answer(route.facts, "where", "state") or "")
    return findings(Matter.from_facts(route.facts), jurisdiction, today)


def notices_on(step: str, case: OpenCase, route: Route, today: date) -> list[Notice]:
    """What to say on a step's page; at the last look also what a judge may stop at in the papers themselves."""
    if step == LAST_LOOK:
        found = packet_of(route, today, case.document.language).findings
    else:
        here = {step, _before(step, route.steps)} & set(route.facts)
        all_found = findings_of(route, today)
        found = tuple(one for one in all_found if one.id not in AT_THE_END and here & {name for name, _ in one.answers})
    folded = _folded(found)
    open_first = heaviest_first(sorted(found, key=lambda one: one in folded))
    return _told_apart([_notice(one, step, case, route, is_folded=one in folded) for one in open_first])


def _told_apart(notices: Sequence[Notice]) -> list[Notice]:
    """Two rules of one state have one title: a number after it, so that each fold has a name of its own."""
    times, met = Counter(notice.title for notice in notices), Counter[str]()
    told = []
    for notice in notices:
        met[notice.title] += 1
        numbered = Markup("{} ({})").format(notice.title, met[notice.title])
        told.append(replace(notice, title=numbered) if times[notice.title] > 1 else notice)
    return told


def _folded(found: Sequence[Finding]) -> Sequence[Finding]:
    """Notes, and each warning after the first, but for what can be mended or must not be overlooked."""
    covered = [one for one in found if one.id == UNDER_ITS_TITLE]
    warnings = [one for one in found if one.severity == Severity.WARN and one not in covered]
    notes = [one for one in found if one.severity == Severity.NOTE]
    return [*(one for one in warnings[1:] if not _stays_open(one)), *covered, *notes]


def _stays_open(finding: Finding) -> bool:
    """What can be mended, and what nobody may overlook: the order is still in force."""
    return finding.id in (*TO_MEND, IN_FORCE) or finding.id.startswith("judge_")


def _before(step: str, steps: Sequence[str]) -> str | None:
    place = steps.index(step)
    return steps[place - 1] if place else None


def _notice(finding: Finding, step: str, case: OpenCase, route: Route, *, is_folded: bool) -> Notice:
    words = words_of(finding, case.document.language)
    asked = {name: field for name, field in reversed(finding.answers) if name != step and name in route.steps}
    ways = tuple(
        Way(BY_NAME[name].form.heading, field_place(case.case_id, name, asked[name]))
        for name in dict.fromkeys(name for name, _ in finding.answers if name in asked)
    )
    shown = len(words.body) if _is_told_whole(finding, step) else _first_words(words.body)
    return Notice(finding, words.title, words.body, ways, is_folded, shown)


def _is_told_whole(finding: Finding, step: str) -> bool:
    """At the last look all is read; before a question what stops, what is to mend, and what may not even apply."""
    doubtful = not finding.values.get("holds", True)
    return step == LAST_LOOK or finding.severity == Severity.STOP or _stays_open(finding) or doubtful


def _first_words(body: str) -> int:
    """Where the first words of a warning end: after its first paragraph, or after those that ROOM holds."""
    ends = [one.end() for one in re.finditer(r"(?<!:)</p>|</ul>", body)]
    return max((end for end in ends if len(strip_tags(body[:end])) <= ROOM), default=ends[0] if ends else len(body))
