"""The papers a filled form makes: the form itself, the page behind it, and what to say about both."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from orders.finding import Finding, Severity
from orders.jurisdiction import FormUse
from orders.papers.caption import is_under_the_states_own_law
from orders.papers.court_paper import court_paper_context
from orders.papers.official.answers import place_of
from orders.papers.official.filling import Filling, fill
from orders.papers.official.shelf import REPLACED, Shelf
from orders.papers.paper import Paper, Pile
from orders.papers.slip import Seen
from orders.papers.titles import attachment_title, form_number
from orders.path import Path


@dataclass(frozen=True)
class CourtForms:
    """The court's forms of one packet, filled; `replaced` names our papers that they take the place of."""

    papers: tuple[Paper, ...] = ()
    replaced: frozenset[str] = frozenset()
    findings: tuple[Finding, ...] = ()
    is_request_filled: bool = False


def court_forms(path: Path, seen: Seen, shelf: Shelf) -> CourtForms:
    """Every form on the shelf that this side files on this path, for an order under the state's own law."""
    if not is_under_the_states_own_law(seen.matter):
        return CourtForms()
    found = {
        name: form
        for name in path.to_file
        for form in shelf.forms_in_place_of(name, seen.jurisdiction.code, path.role)
        if form.form.is_for(path.aim)
    }
    fillings = tuple(fill(form, seen.matter, seen.jurisdiction, seen.today) for form in found.values())
    return CourtForms(
        tuple(paper for filling in fillings for paper in _papers(filling, seen)),
        frozenset(found),
        tuple(finding for filling in fillings for finding in _findings(filling, seen)),
        any(name in REPLACED[FormUse.MOTION] for name in found),
    )


def _papers(filling: Filling, seen: Seen) -> Iterator[Paper]:
    form = filling.form.form
    values = {"form": form, "form_number": form_number(form), "entries": filling.entries}
    name = f"court_form_{form.use}"
    yield Paper(name, Pile.FILE, form.title, "papers/court_form.html", values, filling=filling)
    if filling.attached:
        title = attachment_title(form)
        heading = {"title": title, "attached_to": form, "form_number": form_number(form), "entries": filling.attached}
        context = court_paper_context(seen.matter, seen.jurisdiction) | heading
        yield Paper(f"{name}_attachment", Pile.FILE, title, "papers/court_form_attachment.html", context)


def _findings(filling: Filling, seen: Seen) -> Iterator[Finding]:
    form, law = filling.form.form, seen.jurisdiction
    values: dict[str, Any] = {
        "number": form_number(form),
        "form_title": form.title,
        "edition": filling.form.mapping.edition,
        "url": form.url,
        "is_attached": bool(filling.attached),
        "is_request": form.use == FormUse.MOTION,
    }
    sources = law.sources_of(form)
    yield Finding("official_form_filled", Severity.WARN, values, sources=sources, guide=("G24",), checked=law.checked)
    if filling.attached:
        labels = tuple((entry.box.item, entry.box.label) for entry in filling.attached)
        places = tuple(place_of(name) for entry in filling.attached for name in entry.box.answers)
        yield Finding("form_box_too_small", Severity.NOTE, values | {"labels": labels}, places, guide=("G24",))
