"""Addresses of a case's pages, and of the fields on them: opaque, stable in a case (CONTRACTS.md 14)."""

import base64
import hashlib
import hmac
from collections.abc import Iterable
from functools import lru_cache

from django.conf import settings

PAGE_LENGTH = 16


def page_of(case_id: str, name: str) -> str:
    """The last part of the address of the page called `name`."""
    mark = hmac.digest(_key(settings.SECRET_KEY), f"{case_id}\0{name}".encode(), "sha256")
    return base64.b32encode(mark[:10]).decode().lower()


def anchor_of(field: str) -> str:
    """The id of a field on its page. Links lead to it, so it stands in the history, and does not tell what is asked."""
    mark = hmac.digest(_key(settings.SECRET_KEY), f"field\0{field}".encode(), "sha256")
    return f"f{base64.b32encode(mark[:5]).decode().lower()}"


def name_of(case_id: str, page: str, names: Iterable[str]) -> str | None:
    """Which of `names` an address means, or None. Found by computing them all; nothing is stored."""
    found = [name for name in names if hmac.compare_digest(page_of(case_id, name), page)]
    return found[0] if found else None


@lru_cache(maxsize=4)
def _key(secret: str) -> bytes:
    return hashlib.sha256(b"addresses of pages\0" + secret.encode()).digest()
