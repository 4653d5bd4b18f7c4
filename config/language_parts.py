"""Says of the English words on a page in another language that they are English."""

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase

from orders.english import SOURCE_LANGUAGE
from orders.english_parts import mark_english

_SPEAKS = re.compile(r'<html lang="([a-z-]+)"')


class LanguageParts:
    """Marks them on every page, as it is sent. It stands next to the views, before a page is measured and packed."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if isinstance(response, HttpResponse) and response["Content-Type"].startswith("text/html"):
            page = response.content.decode()
            speaks = _SPEAKS.search(page)
            if speaks and speaks[1] != SOURCE_LANGUAGE:
                response.content = mark_english(page, speaks[1])
        return response
