"""Which verbs a page takes; any other gets a short page that says so."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render

View = Callable[..., HttpResponseBase]


def only(*verbs: str) -> Callable[[View], Any]:
    """Take these verbs alone."""

    def wrapped(view: View) -> View:
        @wraps(view)
        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            return view(request, *args, **kwargs) if request.method in verbs else _refused(request, verbs)

        return checked

    return wrapped


def _refused(request: HttpRequest, verbs: tuple[str, ...]) -> HttpResponse:
    response = render(request, "pages/wrong_verb.html", status=405)
    response["Allow"] = ", ".join(verbs)
    return response
