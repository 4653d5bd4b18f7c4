"""Sample packets, to look at before beginning: the project's own samples, with made-up names, on one fixed day.

They belong to no case. What is made of them is the same for everyone, so it is made once and kept in the process.
"""

import json
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from interview.forms.fields import Words
from interview.handing_out import download, journal, sheet_of
from interview.packet import PILE_TITLES, PILE_USES, packet_of
from interview.paper_uses import title_on_page, use_of
from interview.route import Route, walk
from interview.spoken_law import spoken_language
from interview.steps import STEPS
from interview.verbs import only
from orders.law import FIXTURES, the_law
from orders.papers.paper import Packet, Paper, Pile
from orders.papers.press import PressError, print_packet
from orders.papers.render import PILE_FILES

SAMPLE_DAY = date(2026, 11, 24)
"""The day the samples are written for."""

FILES = {f"sample-{file}": file for file in PILE_FILES.values()}
"""The piles of a sample, by the names they are handed out under: nobody takes them for their own papers."""


@dataclass(frozen=True)
class Sample:
    """One sample: its file in fixtures/samples, and who asks for what in it."""

    file: str
    title: Words


SAMPLES: tuple[Sample, ...] = (
    Sample("final-protected-end-ca", _("California: the order protects you, and you ask to end it")),
    Sample("final-restrained-end-nj", _("New Jersey: the order is against you, and you ask to end it")),
    Sample("criminal-protected-end-co", _("Colorado: a criminal case, and you tell the prosecutor what you want")),
)
"""Their addresses are their numbers, which tell nothing."""


@dataclass(frozen=True)
class SamplePaper:
    """One paper of a sample, to read."""

    title: str
    use: Any
    url: str


@dataclass(frozen=True)
class SamplePile:
    """One pile of a sample: its papers to read, and all of it as a file."""

    title: Any
    use: Any
    papers: list[SamplePaper]
    file: str
    url: str


@only("GET", "HEAD")
def sample_index(request: HttpRequest) -> HttpResponse:
    """What samples there are, and what is in them."""
    shown = [{"title": one.title, "piles": _piles(number)} for number, one in enumerate(SAMPLES, start=1)]
    return render(request, "pages/sample.html", {"samples": shown})


@only("GET", "HEAD")
def sample_paper(request: HttpRequest, number: int, place: int) -> HttpResponse:
    """The reading copy of one paper of a sample."""
    papers = _packet(number).papers
    if not 1 <= place <= len(papers):
        raise Http404
    context = {"sheet": sheet_of(papers[place - 1]), "back": f"{reverse('sample')}#sample-{number}"}
    return render(request, "pages/sample_paper.html", context)


@only("GET", "HEAD")
def sample_file(request: HttpRequest, number: int, file: str) -> HttpResponseBase:
    """One pile of a sample, as PDF."""
    if file not in {pile.file for pile in _piles(number)}:
        raise Http404
    try:
        return download(_printed(number, file, spoken_language()), file)
    except PressError as error:
        return _not_made(request, error)


def _not_made(request: HttpRequest, error: PressError) -> HttpResponse:
    journal.error(str(error))
    text = _("We could not make the paper in time. Wait a minute, go back and try again.")
    return render(request, "pages/error.html", {"heading": _("The sample is not ready"), "text": text}, status=503)


def _packet(number: int) -> Packet:
    if not 1 <= number <= len(SAMPLES):
        raise Http404
    return packet_of(_route(number), SAMPLE_DAY, spoken_language())


@lru_cache(maxsize=len(SAMPLES))
def _route(number: int) -> Route:
    text = (FIXTURES / "samples" / f"{SAMPLES[number - 1].file}.json").read_text(encoding="utf-8")
    return walk(STEPS, json.loads(text)["answers"], the_law())


@lru_cache(maxsize=len(SAMPLES) * len(Pile) * len(settings.LANGUAGES))
def _printed(number: int, file: str, language: str) -> bytes:
    """A pile's PDF; one that could not be made is tried again the next time."""
    return print_packet(_route(number).facts, SAMPLE_DAY, language, FILES[file]).files[FILES[file]]


def _piles(number: int) -> list[SamplePile]:
    numbered = list(enumerate(_packet(number).papers, start=1))
    by_pile = [(pile, [one for one in numbered if one[1].pile == pile]) for pile in Pile]
    return [_pile(number, pile, papers) for pile, papers in by_pile if papers]


def _pile(number: int, pile: Pile, numbered: list[tuple[int, Paper]]) -> SamplePile:
    papers = [
        SamplePaper(title_on_page(paper), use_of(paper), reverse("sample-paper", args=[number, place]))
        for place, paper in numbered
    ]
    file = f"sample-{PILE_FILES[pile]}"
    return SamplePile(PILE_TITLES[pile], PILE_USES[pile], papers, file, reverse("sample-file", args=[number, file]))
