"""One request to one case: the cookie opens it, or a kind page says that it is gone."""

from collections.abc import Callable
from datetime import date, datetime
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone

from interview import typed
from interview.cases import IDLE, CaseGoneError, OpenCase, Purger, open_case, opens_any
from interview.cookie import read_cookie
from interview.places import DELETE, SAVE, STAY, place_of
from interview.route import Route, walk
from interview.sealing import new_secret
from interview.speaking import speak
from interview.steps import STEPS
from interview.today import today_for
from orders.law import the_law

purger = Purger()


class CaseRequest(HttpRequest):
    """A request whose cookie opened the case it asks for."""

    secret: bytes
    case: OpenCase
    now: datetime


def secret_for(request: HttpRequest, now: datetime) -> bytes:
    """The secret of a visitor who opens one more case; a new one where theirs opens nothing.

    What somebody else put into the browser, or copied out of it before, then opens nothing that begins now.
    """
    secret = read_cookie(request)
    return secret if secret and opens_any(secret, now) else new_secret()


CaseView = Callable[..., HttpResponseBase]


def with_case(view: CaseView) -> CaseView:
    """Give the view a request that carries the open case; else say that the case is gone, and lose nothing typed."""

    @wraps(view)
    def opened(request: CaseRequest, case_id: str, **kwargs: str) -> HttpResponseBase:
        request.now = timezone.now()
        purger.ride(request.now)
        secret = read_cookie(request)
        if secret is None:
            return typed.gone(request)
        try:
            request.secret, request.case = secret, open_case(secret, case_id, request.now)
            speak(request.case)
            return view(request, **kwargs)
        except CaseGoneError:
            return typed.gone(request)

    return opened


def route_of(case: OpenCase) -> Route:
    """The way of this case's answers."""
    return walk(STEPS, case.document.answers, the_law())


def links_of(case: OpenCase) -> dict[str, Any]:
    """What every page of a case offers: to delete, to save, to stay; and until when it is saved."""
    links = {name: place_of(case.case_id, name) for name in (DELETE, SAVE, STAY)}
    return links | {"kept_until": case.kept_until, "idle_seconds": int(IDLE.total_seconds())}


def today_of(request: CaseRequest, route: Route) -> date:
    """What day it is in the court that made the order; trials of the running product may fix it."""
    return settings.FIXED_TODAY or today_for(route.facts, the_law(), request.now)
