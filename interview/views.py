"""The pages of cases: begin, the interview's pages by their opaque addresses, the papers, deleting, leaving fast."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.csrf import csrf_exempt

from interview import limits, typed
from interview.cases import begin_case, delete_case, forget_visitor
from interview.coming_back import later, save, stay
from interview.cookie import clear_cookie, give_cookie, is_cross_site, page_mark, read_cookie
from interview.handing_out import hand_out, picture, sheet_of
from interview.packet import calendar_place, packet_of, piles_of, reading_copy_in
from interview.places import DELETE, LAW, PAPERS, PICTURE, PREVIEW, SAVE, STAY, item_of, page_at, place_of
from interview.states import StatePage, state_of
from interview.verbs import only
from interview.visit import CaseRequest, links_of, purger, route_of, secret_for, today_of, with_case
from interview.wizard import interview


@only("POST")
def begin(request: HttpRequest) -> HttpResponse:
    """Start a case. A visitor who has one already keeps it: one cookie may open several."""
    now = timezone.now()
    purger.ride(now)
    if not limits.count(limits.BEGINNINGS, limits.address_of(request), now):
        return later(request, status=429)
    secret = secret_for(request, now)
    case = begin_case(secret, now, get_language() or settings.LANGUAGE_CODE)
    response = redirect("case", case.case_id)
    give_cookie(response, secret)
    return response


@csrf_exempt
@only("POST")
def leave(request: HttpRequest) -> HttpResponse:
    """Leave fast: every case of this visitor is destroyed, or left to the code it was saved by.

    It asks for no token, because leaving must always work.
    """
    response = redirect("left")
    if is_cross_site(request):
        return response
    secret = read_cookie(request)
    if secret is not None:
        forget_visitor(secret, timezone.now())
    clear_cookie(response)
    response.delete_cookie(settings.CSRF_COOKIE_NAME, samesite="Lax")
    response.delete_cookie(settings.LANGUAGE_COOKIE_NAME, samesite="Lax")
    response["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return response


@only("GET", "HEAD")
def left(request: HttpRequest) -> HttpResponse:
    """On to a page that tells nothing. A redirect to another host would be refused by our own form-action."""
    response = render(request, "pages/left.html", {"elsewhere": settings.LEAVE_TO})
    response["Refresh"] = f"0; url={settings.LEAVE_TO}"
    response["Referrer-Policy"] = "no-referrer"
    return response


@only("GET", "HEAD")
def deleted(request: HttpRequest) -> HttpResponse:
    return render(request, "pages/deleted.html")


@only("GET", "HEAD")
@with_case
def resume(request: CaseRequest) -> HttpResponse:
    """Back to where the person was: the first open question, or the papers."""
    return redirect(_first_open(request))


def case_page(request: HttpRequest, case_id: str, page: str) -> HttpResponseBase:
    """A page of a case. Deleting needs no open case, so that a second click says the same as the first."""
    name = page_at(case_id, page)
    if name == DELETE:
        return delete(request, case_id)
    return _open_page(request, case_id, name=name or "")


@only("POST")
def delete(request: HttpRequest, case_id: str) -> HttpResponse:
    secret = read_cookie(request)
    if secret is not None:
        delete_case(secret, case_id)
    return redirect("deleted")


@with_case
def _open_page(request: CaseRequest, name: str) -> HttpResponseBase:
    if name in CASE_PAGES:
        return CASE_PAGES[name](request)
    if name in ("", PREVIEW, PICTURE):
        return typed.off_route(request, _first_open(request)) if request.method == "POST" else _moved(request)
    return interview(request, step=name)


def _moved(request: CaseRequest) -> HttpResponse:
    return redirect(f"{_first_open(request)}?moved=1")


def _first_open(request: CaseRequest) -> str:
    return place_of(request.case.case_id, route_of(request.case).first_unanswered or PAPERS)


@only("GET", "HEAD")
def papers(request: CaseRequest) -> HttpResponse:
    """The papers to take along, once every question is answered."""
    case, route = request.case, route_of(request.case)
    if route.first_unanswered:
        return _moved(request)
    packet = packet_of(route, today_of(request, route), case.document.language)
    context = {
        "piles": piles_of(case.case_id, packet),
        "reading_copy": reading_copy_in(packet),
        "calendar": calendar_place(case.case_id, packet),
        "two_orders": packet.matter.two_orders,
        "back": place_of(case.case_id, "check"),
        **links_of(case),
        "page_mark": page_mark(request.secret),
        "moved": "moved" in request.GET,
    }
    return render(request, "pages/papers.html", context)


@only("GET", "HEAD")
def law(request: CaseRequest) -> HttpResponse:
    """What we know of the state of this case, at an address that does not name it."""
    state = state_of(route_of(request.case).facts)
    return StatePage().card(request, state, back=_first_open(request)) if state else _moved(request)


CASE_PAGES = {PAPERS: papers, SAVE: save, STAY: stay, LAW: law}
"""The pages of a case that ask nothing, by name."""


@only("GET", "HEAD")
@with_case
def case_item(request: CaseRequest, page: str, item: str) -> HttpResponse:
    """Something the papers page hands out, or the reading copy of a paper."""
    name = page_at(request.case.case_id, page)
    route = route_of(request.case)
    if name == PREVIEW and route.may_open("check"):
        return _reading_copy(request, item) or _moved(request)
    if name == PICTURE and not route.first_unanswered:
        return _picture(request, item)
    if not limits.count(limits.PAPERS, request.case.case_id, request.now):
        return later(request, status=429)
    if name == PAPERS and not route.first_unanswered:
        return hand_out(request, item) or _moved(request)
    return _moved(request)


def _picture(request: CaseRequest, item: str) -> HttpResponse:
    """A picture stands on a page: a page cannot take its place where it is missing."""
    if not limits.count(limits.PICTURES, request.case.case_id, request.now):
        return HttpResponse(status=429)
    return picture(request, item) or HttpResponse(status=404)


def _reading_copy(request: CaseRequest, item: str) -> HttpResponse | None:
    case, route = request.case, route_of(request.case)
    packet = packet_of(route, today_of(request, route), case.document.language)
    for paper in packet.papers:
        if item_of(case.case_id, PREVIEW, paper.name).endswith(f"/{item}"):
            told = reading_copy_in(packet) if paper.language != case.document.language else ""
            context = {"sheet": sheet_of(paper), "reading_copy": told, "back": place_of(case.case_id, "check")}
            return render(request, "pages/preview.html", context | links_of(case))
    return None
