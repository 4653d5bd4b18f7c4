"""How often one thing may be done from one place: counted in Django's cache, under names that tell nothing.

An address is kept only as a keyed hash that changes every day (CONTRACTS.md 24).
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest


@dataclass(frozen=True)
class Limit:
    """At most `times` in each stretch of `per`."""

    name: str
    times: int
    per: timedelta


WRONG_CODES = Limit("codes", 10, timedelta(minutes=10))
WRONG_CODES_OF_ALL = Limit("codes of all", 200, timedelta(minutes=10))
BEGINNINGS = Limit("beginnings", 300, timedelta(minutes=10))
PAPERS = Limit("papers", 120, timedelta(minutes=10))
PICTURES = Limit("pictures", 400, timedelta(minutes=10))


def is_reached(limit: Limit, who: str, now: datetime) -> bool:
    """Whether `who` has used the limit up, without counting."""
    return int(cache.get(_name(limit, who, now), 0)) >= limit.times


def count(limit: Limit, who: str, now: datetime) -> bool:
    """Count one more; whether it is still within the limit."""
    name = _name(limit, who, now)
    cache.add(name, 0, timeout=limit.per.total_seconds())
    try:
        return cache.incr(name) <= limit.times
    except ValueError:  # it ended between the two lines
        return True


def address_of(request: HttpRequest) -> str:
    """Where a request comes from, as far as our own proxies vouch for it."""
    address: str = request.META.get("REMOTE_ADDR", "")
    if not settings.PROXIES:
        return address
    hops = [hop.strip() for hop in request.headers.get("X-Forwarded-For", "").split(",")]
    return hops[-settings.PROXIES] if len(hops) >= settings.PROXIES else address


def _name(limit: Limit, who: str, now: datetime) -> str:
    stretch = int(now.timestamp() // limit.per.total_seconds())
    day_key = hashlib.sha256(f"{settings.SECRET_KEY}\0{now.date()}".encode()).digest()
    return hmac.new(day_key, f"{limit.name}\0{stretch}\0{who}".encode(), hashlib.sha256).hexdigest()
