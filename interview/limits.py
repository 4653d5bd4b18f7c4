"""How often one thing may be done from one place: counted in a table, under names that tell nothing.

An address is kept only as a keyed hash that changes every day (CONTRACTS.md 24). Django's cache in the database would
lose counts: it adds by reading and writing, keeps a sum for five minutes, and throws a third away at 300 of them.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.http import HttpRequest

from interview.models import Count


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
SAVINGS = Limit("savings", 20, timedelta(minutes=10))


def is_reached(limit: Limit, who: str, now: datetime) -> bool:
    """Whether `who` has used the limit up, without counting."""
    return Count.objects.filter(name=_name(limit, who, now), times__gte=limit.times).exists()


def count(limit: Limit, who: str, now: datetime) -> bool:
    """Count one more; whether it is still within the limit. However many count at once, each is counted."""
    name = _name(limit, who, now)
    with transaction.atomic():
        Count.objects.get_or_create(name=name, defaults={"ends_at": now + limit.per})
        Count.objects.filter(name=name).update(times=F("times") + 1)
        return Count.objects.get(name=name).times <= limit.times


def take_back(limit: Limit, who: str, now: datetime) -> None:
    """What was counted beforehand turned out not to count."""
    Count.objects.filter(name=_name(limit, who, now), times__gt=0).update(times=F("times") - 1)


def forget_old(now: datetime) -> None:
    """Take out the counts of stretches that have passed."""
    Count.objects.filter(ends_at__lt=now).delete()


def address_of(request: HttpRequest) -> str:
    """The network a request comes from, as far as our own proxies vouch for it."""
    address: str = request.META.get("REMOTE_ADDR", "")
    if not settings.PROXIES:
        return network_of(address)
    hops = [hop.strip() for hop in request.headers.get("X-Forwarded-For", "").split(",")]
    return network_of(hops[-settings.PROXIES] if len(hops) >= settings.PROXIES else address)


def network_of(address: str) -> str:
    """What one subscriber has: of IPv6 the first half, for the other half is theirs to choose anew for each request."""
    try:
        known = ip_address(address)
    except ValueError:
        return address
    if not isinstance(known, IPv6Address):
        return str(known)
    return str(known.ipv4_mapped or known.exploded[:19])


def _name(limit: Limit, who: str, now: datetime) -> str:
    stretch = int(now.timestamp() // limit.per.total_seconds())
    day_key = hashlib.sha256(f"{settings.SECRET_KEY}\0{now.date()}".encode()).digest()
    return hmac.new(day_key, f"{limit.name}\0{stretch}\0{who}".encode(), hashlib.sha256).hexdigest()
