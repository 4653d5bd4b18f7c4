"""The papers of a case as pages offer them: piles, files by their neutral names, reading copies."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from interview.paper_uses import title_on_page, use_of
from interview.places import PAPERS, PICTURE, item_of
from interview.route import Route
from orders.papers import side_by_side
from orders.papers.assemble import assemble
from orders.papers.calendar_file import CALENDAR_FILE, days_ahead
from orders.papers.paper import Packet, Paper, Pile
from orders.papers.render import PILE_FILES, file_of, files_of, picture_file
from orders.papers.word.piles import WORD_FILES

PILE_TITLES = {Pile.FILE: _("To hand in"), Pile.KEEP: _("To keep"), Pile.CLERK: _("For the clerk only")}
PILE_USES = {
    Pile.FILE: _("Sign and date these where they say so. Keep a copy of each. The checklist says where each one goes."),
    Pile.KEEP: _(
        "These are for you. They say what to do, step by step. Do not give them to the court or to the other person."
    ),
    Pile.CLERK: _("Give this to the clerk only. No one else gets a copy."),
}


@dataclass(frozen=True)
class Download:
    """One file to take along."""

    title: Any
    file: str
    """What a browser saves it as."""
    url: str
    use: Any = ""
    picture: str = ""
    """The address of the picture of its first page."""


@dataclass(frozen=True)
class PileOnPage:
    """One pile: what it is for, all of it in a file, to print or to edit, or as a page, and each paper alone."""

    title: Any
    use: Any
    whole: Download
    word: Download
    to_print: str
    papers: list[Download]
    is_to_file: bool
    is_joined: bool
    """Whether some of it is printed together; forms of the court are each a file of their own."""


def packet_of(route: Route, today: date, language: str) -> Packet:
    """The packet these facts lead to; nothing is rendered yet."""
    return assemble(route.facts, today, language)


def reading_copy_in(packet: Packet) -> str:
    """The title of the paper that tells in the person's language what the others say; empty where all is in English."""
    return next((paper.title for paper in packet.papers if paper.name == side_by_side.NAME), "")


def piles_of(case_id: str, packet: Packet) -> list[PileOnPage]:
    """The piles that have a paper, the papers to file first."""
    return [_pile(case_id, packet, pile) for pile in Pile if packet.in_pile(pile)]


def file_at(case_id: str, packet: Packet, item: str) -> str | None:
    """The file at an address, or None where the packet has no such file."""
    return next((file for file in files_of(packet) if item_of(case_id, PAPERS, file).endswith(f"/{item}")), None)


def saved_as(packet: Packet, file: str) -> str:
    """What a browser saves a file as: a paper alone by its number, as a list of downloads must tell nothing."""
    alone = [file_of(paper) for paper in packet.papers if not paper.confidential]
    return f"paper-{alone.index(file) + 1}.pdf" if file in alone else file


def print_item(pile: Pile) -> str:
    """The name of a pile's page to print, for its address."""
    return f"print/{pile}"


def calendar_place(case_id: str, packet: Packet) -> str | None:
    """The address of the calendar file, or None where no day is ahead."""
    return item_of(case_id, PAPERS, CALENDAR_FILE) if days_ahead(packet) else None


def _pile(case_id: str, packet: Packet, pile: Pile) -> PileOnPage:
    papers = packet.in_pile(pile)
    alone = [_paper(case_id, packet, paper) for paper in papers]
    whole = _download(case_id, PILE_TITLES[pile], PILE_FILES[pile])
    word = _download(case_id, PILE_TITLES[pile], WORD_FILES[pile])
    to_print = item_of(case_id, PAPERS, print_item(pile))
    is_joined = not all(paper.is_courts_own_form for paper in papers)
    is_to_file = pile == Pile.FILE
    return PileOnPage(PILE_TITLES[pile], PILE_USES[pile], whole, word, to_print, alone, is_to_file, is_joined)


def _paper(case_id: str, packet: Packet, paper: Paper) -> Download:
    made = _download(case_id, title_on_page(paper), file_of(paper))
    picture = item_of(case_id, PICTURE, picture_file(paper))
    return replace(made, file=saved_as(packet, made.file), use=use_of(paper), picture=picture)


def _download(case_id: str, title: Any, file: str) -> Download:
    return Download(title, file, item_of(case_id, PAPERS, file))
