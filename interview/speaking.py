"""Which language a page speaks: that of its case; else what the visitor chose; else what the browser asks for.

A choice outside a case is a cookie that ends with the browser. Addresses are the same in every language.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import Resolver404, resolve, reverse
from django.utils import timezone, translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.csrf import csrf_exempt

from interview.cases import CaseGoneError, OpenCase, open_case, write
from interview.cookie import is_cross_site, read_cookie
from interview.verbs import only

WANTED = "language"
"""The button that asks for another language; its value is the language's code."""
CHECKED = "checked"
"""What a page sends along that showed what is wrong with it: in another language it says so again."""
View = Callable[..., HttpResponseBase]


def wanted(request: HttpRequest) -> str | None:
    """The language a posted page asks for, where it is one on offer."""
    code = request.POST.get(WANTED)
    return code if code in dict(settings.LANGUAGES) else None


def speak(case: OpenCase) -> None:
    """Say the rest of this request in the language of the case, if it is still on offer."""
    if case.document.language in dict(settings.LANGUAGES):
        translation.activate(case.document.language)


def was_checked(request: HttpRequest) -> bool:
    """Whether the page the button stood on said what is wrong on it."""
    return CHECKED in request.POST


def in_wanted_language(view: View) -> View:
    """A page of no case whose form carries the button: it answers in the language asked for, which is remembered."""

    @wraps(view)
    def spoken(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        code = wanted(request)
        if code is None or is_cross_site(request):
            return view(request, *args, **kwargs)
        translation.activate(code)
        response = view(request, *args, **kwargs)
        remember(response, code)
        return response

    return spoken


def remember(response: HttpResponseBase, language: str) -> None:
    """Keep the choice until the browser is closed; leaving fast takes it back."""
    response.set_cookie(settings.LANGUAGE_COOKIE_NAME, language, secure=settings.HTTPS, httponly=True, samesite="Lax")


@csrf_exempt
@only("POST")
def language(request: HttpRequest) -> HttpResponse:
    """Go on in another language, on the page the button stood on.

    It asks for no token, so that a page without another form brings no cookie; another site changes nothing.
    """
    here = own_address(request.POST.get("here", "")) or reverse("start")
    response = redirect(here)
    code = wanted(request)
    if code is not None and not is_cross_site(request):
        tell_case(request, here, code)
        remember(response, code)
    return response


def own_address(here: str) -> str:
    """An address that was sent, if it is one of ours; else nothing."""
    safe = url_has_allowed_host_and_scheme(here, allowed_hosts=None, require_https=settings.HTTPS)
    return here if safe and here.startswith("/") else ""


def tell_case(request: HttpRequest, here: str, code: str) -> None:
    """Where the page belongs to a case this visitor can open, the case speaks the language from now on."""
    secret, case_id = read_cookie(request), _case_at(here)
    if secret is None or case_id is None:
        return
    now = timezone.now()
    try:
        write(open_case(secret, case_id, now), lambda document: document.in_language(code), now)
    except CaseGoneError:
        # The page itself says so, in the new language.
        return


def _case_at(here: str) -> Any:
    try:
        return resolve(here.partition("?")[0]).kwargs.get("case_id")
    except Resolver404:
        return None
