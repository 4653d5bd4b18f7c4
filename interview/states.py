"""Pages of the states' law: an index with what is sourced, and one reference card a state. They belong to no case."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.http import urlencode
from django.utils.translation import override
from django.views import View

from interview.alphabet import place_in_alphabet
from interview.forms.labels_places import STATE_NAMES, by_name
from interview.spoken_law import spoken_language, spoken_law
from interview.today import today_for
from interview.verbs import only
from orders.coverage import Coverage, coverage_of
from orders.english import SOURCE_LANGUAGE
from orders.facts import Facts
from orders.federal import the_federal_law
from orders.law import Law, the_law
from orders.papers.state_card import state_card_html
from orders.settled import answer

LONGEST_SEARCH = 60
LINKED_ON = ("where", "check")
"""The steps that lead to these pages: where the state is chosen, and where everything is read once more."""


@dataclass(frozen=True)
class Listed:
    """One line of the index; without `coverage` its file is missing or was refused."""

    code: str
    name: str
    coverage: Coverage | None
    age_days: int | None


@method_decorator(only("GET", "HEAD"), name="dispatch")
class StatesPage(View):
    """The index, with a search box that works without a script."""

    law: Callable[[], Law] = staticmethod(the_law)

    def get(self, request: HttpRequest) -> HttpResponse:
        law, search = self.law(), request.GET.get("q", "")[:LONGEST_SEARCH].strip()
        listed = tuple(_listed(law, today_for({}, law, timezone.now())))
        found = tuple(one for one in listed if answers_search(one, search))
        here = f"{request.path}?{urlencode({'q': search})}" if search else request.path
        is_any_reviewed = any(one.coverage and one.coverage.is_reviewed for one in listed)
        context = {"states": found, "search": search, "here": here, "is_any_reviewed": is_any_reviewed}
        return render(request, "pages/states/index.html", context)


@method_decorator(only("GET", "HEAD"), name="dispatch")
class StatePage(View):
    """The reference card of one state."""

    law: Callable[[], Law] = staticmethod(spoken_law)

    def get(self, request: HttpRequest, code: str) -> HttpResponseBase:
        if code.upper() not in STATE_NAMES:
            raise Http404
        if code != code.upper():
            return redirect("state", code.upper())
        return self.card(request, code)

    def card(self, request: HttpRequest, code: str, back: str = "") -> HttpResponse:
        """The card; `back` is the page of a case it was opened from."""
        jurisdiction = self.law().jurisdictions.get(code)
        context: dict[str, Any] = {"name": STATE_NAMES[code], "law": jurisdiction, "back": back}
        if jurisdiction is None:
            return render(request, "pages/states/unavailable.html", context, status=503)
        context["card"] = state_card_html(jurisdiction, the_federal_law(), spoken_language())
        return render(request, "pages/states/state.html", context)


def law_page_on(step: str, facts: Facts, place: str) -> dict[str, Any] | None:
    """The link a step of the interview shows: to the chosen state's card, which is at `place`, or to the index."""
    if step not in LINKED_ON:
        return None
    state = state_of(facts)
    return {"url": place, "name": STATE_NAMES[state]} if state else {"url": reverse("states"), "name": ""}


def state_of(facts: Facts) -> str | None:
    """The state chosen, where it has a card."""
    state = answer(facts, "where", "state")
    return state if state in STATE_NAMES else None


def answers_search(listed: Listed, search: str) -> bool:
    """Whether a state is meant: its code, or a part of its name here or in English; an empty search means every one."""
    wanted = " ".join(place_in_alphabet(search).split())
    with override(SOURCE_LANGUAGE):
        names = (listed.name, str(STATE_NAMES[listed.code]))
    return wanted == listed.code.casefold() or any(wanted in place_in_alphabet(name) for name in names)


def _listed(law: Law, today: date) -> Iterator[Listed]:
    for code, name in by_name(STATE_NAMES):
        jurisdiction = law.jurisdictions.get(code)
        if jurisdiction:
            yield Listed(code, str(name), coverage_of(jurisdiction), (today - jurisdiction.checked).days)
        else:
            yield Listed(code, str(name), None, None)
