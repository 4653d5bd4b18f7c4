"""Pages for staying, saving and coming back: more time, six words, and a field to type them into."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from threading import Lock
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from interview import limits, saving
from interview.cases import CaseGoneError, OpenCase, write
from interview.code_words import LENGTH, LONGEST_TEXT, NotACodeError, read_code
from interview.cookie import give_cookie
from interview.places import PAPERS, SAVE, place_of
from interview.speaking import CHECKED, in_wanted_language, remember, speak, wanted
from interview.verbs import only
from interview.visit import CaseRequest, links_of, purger, route_of, secret_for

EVERYBODY = "everybody"
PAUSE = 1.0
"""Seconds each try takes while many guess."""
ONE_BY_ONE = Lock()


@only("POST")
def stay(request: CaseRequest) -> HttpResponse:
    """More time: opening the case was all that was wanted. The page, and what is typed on it, stays as it is."""
    return HttpResponse(status=204)


@only("GET", "HEAD", "POST")
def save(request: CaseRequest) -> HttpResponse:
    """What saving means, and the button; or the six words, this once."""
    case, code = request.case, wanted(request)
    if code is not None:
        return _saved_in_another_language(request, code)
    context = _beside(case)
    if request.method == "POST":
        if not limits.count(limits.SAVINGS, case.case_id, request.now):
            return later(request, status=429)
        try:
            code = saving.save_case(case, request.now)
        except saving.BusyError:
            return later(request, status=503)
        context |= {"code": code, "kept_until": request.now + saving.KEPT}
    return render(request, "pages/save.html", context)


def _saved_in_another_language(request: CaseRequest, language: str) -> HttpResponse:
    """The six words once more, as their page sent them: we do not have them."""
    request.case = write(request.case, lambda now: now.in_language(language), request.now)
    speak(request.case)
    response = render(request, "pages/save.html", _beside(request.case) | {"code": _words_sent(request)})
    remember(response, language)
    return response


def _words_sent(request: HttpRequest) -> str:
    try:
        return read_code(request.POST.get("code", ""))
    except NotACodeError:
        return ""


def _beside(case: OpenCase) -> dict[str, Any]:
    """What the page of saving links to; not to itself: new words would close the old ones."""
    links = links_of(case) | {"save": "", "to_save": place_of(case.case_id, SAVE)}
    return {"back": place_of(case.case_id, route_of(case).first_unanswered or PAPERS), **links}


class CodeForm(forms.Form):
    """The six words, as a person types them."""

    code = forms.CharField(
        max_length=LONGEST_TEXT,
        label=gettext_lazy("Your six words, in order"),
        error_messages={"required": gettext_lazy("Type the six words.")},
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )

    def clean_code(self) -> str:
        try:
            return read_code(self.cleaned_data["code"])
        except NotACodeError as problem:
            raise forms.ValidationError(in_words(problem)) from problem


def in_words(problem: NotACodeError) -> list[str]:
    """What to say of words that are no code; only the list of words was looked at."""
    said = []
    if problem.count != LENGTH:
        said.append(
            ngettext(
                "A code has six words. You typed %(count)d word.",
                "A code has six words. You typed %(count)d words.",
                problem.count,
            )
            % {"count": problem.count}
        )
    for word, meant in problem.strangers.items():
        guess = _(" Did you mean: %(words)s?") % {"words": ", ".join(meant)} if meant else ""
        said.append(_("“%(word)s” is not one of our words.") % {"word": word} + guess)
    return said


@in_wanted_language
@only("GET", "HEAD", "POST")
def come_back_page(request: HttpRequest) -> HttpResponseBase:
    """Type the six words, and go on where the papers were left. Every reason for a refusal looks the same."""
    if request.method == "POST" and wanted(request):
        return _page(request, _as_sent(request))
    form = CodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return _try(request, form)
    return _page(request, form)


def _as_sent(request: HttpRequest) -> CodeForm:
    """The words as they were typed; what was wrong with them is said again, where they are still the same."""
    code = request.POST.get("code", "")
    if request.POST.get(CHECKED) != code:
        return CodeForm(initial={"code": code})
    form = CodeForm(request.POST)
    if form.is_valid():
        form.add_error("code", _opens_nothing())
    return form


def _try(request: HttpRequest, form: CodeForm) -> HttpResponse:
    """A try counts before it is made, so that many at once are no more than one after the other."""
    now, address = timezone.now(), limits.address_of(request)
    purger.ride(now)
    if not limits.count(limits.WRONG_CODES, address, now):
        return later(request, status=429)
    secret = secret_for(request, now)
    try:
        with _one_by_one_when_many_guess(now):
            case_id = saving.come_back(form.cleaned_data["code"], secret, now)
    except CaseGoneError:
        limits.count(limits.WRONG_CODES_OF_ALL, EVERYBODY, now)
        form.add_error("code", _opens_nothing())
        return _page(request, form)
    except saving.BusyError:
        limits.take_back(limits.WRONG_CODES, address, now)
        return later(request, status=503)
    limits.take_back(limits.WRONG_CODES, address, now)
    response = redirect("case", case_id)
    give_cookie(response, secret)
    return response


@contextmanager
def _one_by_one_when_many_guess(now: datetime) -> Iterator[None]:
    """Many wrong codes from everywhere slow everyone down, and lock nobody out (CONTRACTS.md 24)."""
    if not limits.is_reached(limits.WRONG_CODES_OF_ALL, EVERYBODY, now):
        yield
        return
    if not ONE_BY_ONE.acquire(timeout=saving.LONGEST_WAIT):
        raise saving.BusyError
    try:
        time.sleep(PAUSE)
        yield
    finally:
        ONE_BY_ONE.release()


def _page(request: HttpRequest, form: CodeForm) -> HttpResponse:
    return render(request, "pages/come_back.html", {"form": form}, status=422 if form.errors else 200)


def later(request: HttpRequest, *, status: int) -> HttpResponse:
    """Too much at once: when to try again."""
    response = render(request, "pages/later.html", status=status)
    response["Retry-After"] = "600" if status == 429 else "30"
    return response


def _opens_nothing() -> str:
    return _(
        "These six words open nothing. A letter may be different, or 30 days have passed, or the answers were deleted. "
        "Please look at the words once more."
    )
