"""Pages travel packed (docs/decisions/0018-pages-of-a-case-packed.md); files and pictures as they are."""

from django.http import HttpRequest, HttpResponseBase
from django.middleware.gzip import GZipMiddleware


class PackedPages(GZipMiddleware):
    """Django's gzip for pages alone, with its random bytes: a packed length does not tell the same page twice.

    What a page may say so that its packed length gives nothing away is tested in tests/interview/test_packing.py.
    """

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if not response.headers.get("Content-Type", "").startswith("text/html"):
            return response
        packed: HttpResponseBase = super().process_response(request, response)
        return packed
