"""How addresses are written. A page we read may be an old copy; one a person is sent to is https."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from orders.jurisdiction import Jurisdiction
from orders.jurisdiction.leaves import leaves
from orders.law_lint.remark import Found, error, warning

_HOST = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


def link_faults(law: Jurisdiction) -> Iterator[Found]:
    """Addresses that cannot be opened, and plain http where a person would follow it."""
    for place, leaf in leaves(law):
        if place[-1] == "url" and isinstance(leaf, str):
            if not is_address(leaf):
                yield error(place, f"{leaf} is no web address: https:// or http://, a host, no spaces")
            elif leaf.startswith("http:") and place[0] != "sources":
                yield warning(place, f"{leaf} is plain http: link to the https page")


def is_address(text: str) -> bool:
    """Whether a browser can open it."""
    if re.search(r"[\s<>\"]", text):
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme in ("https", "http") and bool(_HOST.fullmatch(parts.hostname or ""))
    except ValueError:
        return False
