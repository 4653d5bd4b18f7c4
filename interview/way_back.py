"""The way back: a person who filed and changed their mind. It belongs to no case: nothing is stored, each page is drawn
from what was just sent, and the address stays the same.
"""

from threading import BoundedSemaphore
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from interview.cookie import is_cross_site
from interview.forms.way_back import WayBackForm
from interview.handing_out import download, pressed, sheet_of
from interview.speaking import in_wanted_language, wanted, was_checked
from interview.spoken_law import spoken_language, spoken_law
from interview.today import today_for
from interview.typed import Sent
from interview.verbs import only
from orders.federal import the_federal_law
from orders.law import the_law
from orders.papers.help_lines import help_lines
from orders.papers.paper import Packet, Pile
from orders.papers.render import PILE_FILES
from orders.papers.withdrawal import withdrawal_packet

AT_ONCE = 2
"""So many papers of this kind wait for the press at a time, so that nobody can keep it from everyone else."""
PAPER = PILE_FILES[Pile.FILE]
LANGUAGE = "en"
ASKED = "asked"
"""What the page of questions sends along, and the page of the paper does not."""
_turns = BoundedSemaphore(AT_ONCE)


@csrf_exempt
@in_wanted_language
@only("GET", "HEAD", "POST")
def way_back(request: HttpRequest) -> HttpResponse:
    """Ask, show what comes of it, hand out the paper.

    It asks for no token: there is nothing to forge, as nothing is kept, and a lost cookie must not cost what was typed.
    """
    if request.method != "POST" or is_cross_site(request):
        return _asked(request, _form(request, None))
    form = _form(request, request.POST)
    if ASKED in request.POST and wanted(request):
        return _asked(request, form if was_checked(request) else _form(request, None, **form.as_typed()))
    if not form.is_valid() or "change" in request.POST:
        return _asked(request, form)
    if form.is_granted:
        return render(request, "pages/way_back_granted.html", _beside(form))
    return _taken(request, form) if "take" in request.POST else _ready(request, form)


def _form(request: HttpRequest, data: Any, **typed: Any) -> WayBackForm:
    law = spoken_law()
    today = today_for({"where": {"state": request.POST.get("state")}}, law, timezone.now())
    return WayBackForm(data, facts={}, law=law, today=today, **typed)


def _asked(request: HttpRequest, form: WayBackForm) -> HttpResponse:
    return render(request, "pages/way_back.html", {"form": form}, status=422 if form.errors else 200)


def _ready(request: HttpRequest, form: WayBackForm, *, is_late: bool = False) -> HttpResponse:
    """The paper as it will read, and what to do with it."""
    paper, *copies = _packet(form, spoken_language()).papers
    context = {
        "sheet": sheet_of(paper),
        "copies": [sheet_of(copy) for copy in copies],
        "is_undecided": form.is_undecided,
        "is_late": is_late,
    }
    return render(request, "pages/way_back_ready.html", context | _beside(form), status=503 if is_late else 200)


def _taken(request: HttpRequest, form: WayBackForm) -> HttpResponse:
    if not _turns.acquire(blocking=False):
        return _ready(request, form, is_late=True)
    try:
        made = pressed(form.facts_told(), form.today, LANGUAGE, PAPER)
    finally:
        _turns.release()
    return download(made, PAPER) if made else _ready(request, form, is_late=True)


def _packet(form: WayBackForm, language: str) -> Packet:
    return withdrawal_packet(form.facts_told(), form.today, language)


def _is_typed(form: WayBackForm, name: str) -> bool:
    return any(name == own or name.startswith(f"{own}_") for own in form.fields)


def _beside(form: WayBackForm) -> dict[str, Any]:
    """What was sent, to be sent again, and who can help in this state."""
    state = form.cleaned_data["state"]
    jurisdiction = the_law().jurisdictions.get(state)
    sent = [Sent(name, str(value)) for name, value in form.data.items() if _is_typed(form, name)]
    return {"sent": sent, "state": state, "helplines": help_lines(jurisdiction, the_federal_law())}
