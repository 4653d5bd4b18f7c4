"""The visitor's cookie: 256 random bits that open their cases. The server keeps a hash only (CONTRACTS.md 3)."""

import base64
import binascii
import hashlib
import hmac

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

from interview.sealing import KEY_BYTES


def cookie_name() -> str:
    """`__Host-` makes browsers refuse it from a sibling host, but they want HTTPS for it."""
    return "__Host-op" if settings.HTTPS else "op"


def read_cookie(request: HttpRequest) -> bytes | None:
    """The secret the visitor holds, or None where there is none worth the name."""
    text = request.COOKIES.get(cookie_name(), "")
    try:
        secret = base64.b64decode(text + "=", altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    return secret if len(secret) == KEY_BYTES else None


def give_cookie(response: HttpResponseBase, secret: bytes) -> None:
    """Hand the visitor their secret, until they close the browser."""
    text = base64.urlsafe_b64encode(secret).decode().rstrip("=")
    response.set_cookie(cookie_name(), text, secure=settings.HTTPS, httponly=True, samesite="Lax", path="/")


def clear_cookie(response: HttpResponseBase) -> None:
    """Take it back."""
    response.set_cookie(
        cookie_name(), "", max_age=0, secure=settings.HTTPS, httponly=True, samesite="Lax", path="/",
        expires="Thu, 01 Jan 1970 00:00:00 GMT",
    )  # fmt: skip


def page_mark(secret: bytes) -> str:
    """A mark each page of a case carries: only a page drawn for this very cookie can send it back (CONTRACTS.md 15)."""
    return hmac.new(secret, b"a page drawn for this visitor", hashlib.sha256).hexdigest()[:32]


def is_from_own_page(request: HttpRequest) -> bool:
    """Whether what was posted was typed on a page drawn for the cookie that came with it."""
    secret = read_cookie(request)
    sent = request.POST.get("page_mark", "").encode()
    return secret is not None and hmac.compare_digest(page_mark(secret).encode(), sent)


def is_cross_site(request: HttpRequest) -> bool:
    """Whether a browser says that this came from a page of another origin."""
    origin = request.headers.get("Origin")
    foreign = origin not in (None, "null", f"{request.scheme}://{request.get_host()}")
    return foreign or request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none")
