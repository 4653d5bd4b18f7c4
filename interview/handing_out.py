"""What the papers page hands out: a file, the same pile as a page to print, the days as a calendar file."""

import logging
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from markupsafe import Markup

from interview.packet import PILE_TITLES, file_at, packet_of, print_item, saved_as
from interview.places import PAPERS, PICTURE, item_of, place_of
from interview.route import Route
from interview.visit import CaseRequest, links_of, route_of, today_of
from orders.facts import Facts
from orders.papers.calendar_file import CALENDAR_FILE, calendar_file, days_ahead
from orders.papers.paper import Packet, Paper, Pile
from orders.papers.paper_html import html_of
from orders.papers.press import PressError, print_packet
from orders.papers.render import pictures_of, style_of

journal = logging.getLogger("interview.views")


@dataclass(frozen=True)
class Sheet:
    """A paper as the page to print holds it."""

    style: str
    copy: Markup
    language: str
    is_numbered: bool
    """Whether its court wants numbered lines, which not every browser prints."""


def hand_out(request: CaseRequest, item: str) -> HttpResponse | None:
    """What lies at an address of the papers page; None where nothing does."""
    route = route_of(request.case)
    packet = packet_of(route, today_of(request, route), request.case.document.language)
    return (
        _calendar(request, route, packet, item)
        or _page_to_print(request, packet, item)
        or _file(request, route, packet, item)
    )


def picture(request: CaseRequest, item: str) -> HttpResponse | None:
    """The picture of a paper's first page, made anew each time; None where no paper has this address."""
    route = route_of(request.case)
    packet = packet_of(route, today_of(request, route), request.case.document.language)
    file = next((file for file in pictures_of(packet) if _is_at(request, item, file, on=PICTURE)), None)
    if file is None:
        return None
    made = pressed(route.facts, packet.today, packet.language, file)
    return HttpResponse(made, content_type="image/png") if made else HttpResponse(status=503)


CONTENT_TYPES = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".ics": "text/calendar; charset=utf-8",
}
"""What a browser is told a file of the papers is, by the end of its name."""


def download(content: bytes, file: str) -> HttpResponse:
    """A file to take along, under its neutral name."""
    headers = {"Content-Disposition": f'attachment; filename="{file}"'}
    return HttpResponse(content, content_type=CONTENT_TYPES[PurePath(file).suffix], headers=headers)


def _calendar(request: CaseRequest, route: Route, packet: Packet, item: str) -> HttpResponse | None:
    """Whether it says what each day is stands in the request alone: it is kept nowhere."""
    if not _is_at(request, item, CALENDAR_FILE) or not days_ahead(packet):
        return None
    made = calendar_file(route.facts, packet, with_details="details" in request.GET)
    return download(made, CALENDAR_FILE)


def _page_to_print(request: CaseRequest, packet: Packet, item: str) -> HttpResponse | None:
    """One pile on one page; what is for the clerk only stands on a page of its own, as it does in a file of its own."""
    pile = next((pile for pile in Pile if _is_at(request, item, print_item(pile))), None)
    papers = packet.in_pile(pile) if pile else ()
    sheets = [sheet_of(paper) for paper in papers if not paper.is_courts_own_form]
    if pile is None or not sheets:
        return None
    context: dict[str, Any] = {
        "title": PILE_TITLES[pile],
        "sheets": sheets,
        "has_courts_own_form": len(sheets) < len(papers),
        "has_numbered": any(sheet.is_numbered for sheet in sheets),
        "is_kept": pile == Pile.KEEP,
        "is_for_clerk": pile == Pile.CLERK,
        "case_number": packet.matter.case.case_number,
        "back": place_of(request.case.case_id, PAPERS),
    }
    return render(request, "pages/print.html", context | links_of(request.case))


def _file(request: CaseRequest, route: Route, packet: Packet, item: str) -> HttpResponse | None:
    file = file_at(request.case.case_id, packet, item)
    if file is None:
        return None
    made = pressed(route.facts, packet.today, packet.language, file)
    if made:
        return download(made, saved_as(packet, file))
    again = {"again": item_of(request.case.case_id, PAPERS, file), "back": place_of(request.case.case_id, PAPERS)}
    return render(request, "pages/papers_wait.html", again, status=503)


def pressed(facts: Facts, today: date, language: str, file: str) -> bytes | None:
    """One file or picture, made now; None where it could not be made, or not in time.

    Why is written down, without a word of what it would have held. What is said on the page is the caller's.
    """
    try:
        return print_packet(facts, today, language, file).files[file]
    except PressError as error:
        journal.error(str(error))
        return None


def _is_at(request: CaseRequest, item: str, name: str, on: str = PAPERS) -> bool:
    return item_of(request.case.case_id, on, name).endswith(f"/{item}")


def sheet_of(paper: Paper) -> Sheet:
    """A paper to read on a page, as it will look; a form of the court only in its words."""
    if paper.is_courts_own_form:
        return Sheet("keep", html_of(paper), paper.language, is_numbered=False)
    is_numbered = paper.pile == Pile.FILE and paper.context["caption"].is_pleading
    return Sheet(style_of(paper), html_of(paper), paper.language, is_numbered)
