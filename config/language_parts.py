"""Says of the English words on a page in another language that they are English."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase

from interview.spoken_law import spoken_language
from orders.english import SOURCE_LANGUAGE
from orders.english_parts import mark_english


class LanguageParts:
    """Marks them on every page, as it is sent. It stands next to the views, before a page is measured and packed."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        language = spoken_language()
        if language == SOURCE_LANGUAGE or not isinstance(response, HttpResponse):
            return response
        if response["Content-Type"].startswith("text/html"):
            response.content = mark_english(response.content.decode(), language)
        return response
