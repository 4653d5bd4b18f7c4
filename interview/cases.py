"""Cases: begin, open, write, delete, end. Nothing else touches their two tables (CONTRACTS.md 2, 4, 23)."""

import logging
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from django.db import connection, transaction
from django.db.models import F, QuerySet

from interview import limits
from interview.document import FORMAT, Document, UnknownFormatError, read_document
from interview.models import Case, Wrap, WrapKind
from interview.sealing import (
    SealBrokenError,
    bound_to,
    fingerprint,
    new_case_id,
    new_secret,
    seal,
    unseal,
    wrapping_key,
)

IDLE = timedelta(minutes=60)
"""A case nobody has looked at for this long has ended, whether or not it was purged."""
ONCE = timedelta(minutes=1)
"""Idle time is written, and old cases are purged, at most this often."""

journal = logging.getLogger("interview.cases")


class CaseGoneError(Exception):
    """This visitor has no such case: never had, not any more, or it cannot be opened."""


@dataclass(frozen=True)
class OpenCase:
    """A case in the hands of the visitor whose cookie opened it."""

    case_id: str
    row: uuid.UUID
    version: int
    key: bytes = field(repr=False)
    document: Document = field(repr=False)
    kept_until: datetime | None = None
    """Until when a code opens it, where it was saved."""


def begin_case(secret: bytes, now: datetime, language: str = "en") -> OpenCase:
    """Make an empty case that this cookie opens, in a language."""
    case = OpenCase(new_case_id(), uuid.uuid4(), 1, new_secret(), Document(language=language))
    row = Case(id=case.row, address=_address(case.case_id), format=FORMAT, sealed=_sealed(case), touched_at=now)
    with transaction.atomic():
        row.save(force_insert=True)
        give_wrap(case, secret)
    return case


def give_wrap(case: OpenCase, secret: bytes) -> None:
    """Let the browser with this cookie open the case."""
    sealed_key = seal(_cookie_key(secret, case.row), case.key, _wrap_belongs_to(case.row))
    Wrap.objects.create(case_id=case.row, kind=WrapKind.COOKIE, holder=holder_of(secret), sealed_key=sealed_key)


def open_case(secret: bytes, case_id: str, now: datetime) -> OpenCase:
    """Open a case with a cookie; one query. Raises `CaseGoneError` whatever the reason, so that none shows."""
    wrap = _wrap_of(secret, case_id)
    if wrap is None or now - wrap.case.touched_at > IDLE:
        raise CaseGoneError
    case = _opened(wrap, secret, case_id)
    if now - wrap.case.touched_at >= ONCE:
        Case.objects.filter(pk=case.row).update(touched_at=now)
    return case


def opens_any(secret: bytes, now: datetime) -> bool:
    """Whether a cookie opens a case at this moment."""
    mine = Wrap.objects.filter(kind=WrapKind.COOKIE, holder=holder_of(secret))
    return mine.filter(case__touched_at__gte=now - IDLE).exists()


def write(case: OpenCase, change: Callable[[Document], Document], now: datetime) -> OpenCase:
    """Change a case by compare-and-set on its version; on a conflict read again and change what is there now.

    `change` may raise to give up. Every conflict means that another writer got through, so this ends.
    """
    while True:
        changed = replace(case, version=case.version + 1, document=change(case.document))
        rows = Case.objects.filter(pk=case.row, version=case.version)
        if rows.update(sealed=_sealed(changed), format=FORMAT, version=F("version") + 1, touched_at=now):
            return changed
        case = _read_again(case)


def opened_with(row: Case, key: bytes, case_id: str) -> OpenCase:
    """The case in a row, opened with its own key. Raises `CaseGoneError`."""
    try:
        document = read_document(unseal(key, bytes(row.sealed), bound_to(str(row.pk), case_id, row.format)))
    except (SealBrokenError, UnknownFormatError) as error:
        journal.error("a sealed case could not be opened")
        raise CaseGoneError from error
    return OpenCase(case_id, row.pk, row.version, key, document, row.kept_until)


def rekeyed(case: OpenCase) -> OpenCase:
    """The same case under a new key, one version on: who held the old key opens it no more."""
    return replace(case, key=new_secret(), version=case.version + 1)


def write_in(case: OpenCase, now: datetime) -> None:
    """Put the case into its row as it is, inside the caller's transaction."""
    rows = Case.objects.filter(pk=case.row)
    rows.update(sealed=_sealed(case), format=FORMAT, version=case.version, touched_at=now)


def delete_case(secret: bytes, case_id: str) -> None:
    """Destroy this case and every key to it. A case that is gone already, or another person's, is left as it is."""
    wrap = _wrap_of(secret, case_id)
    if wrap is not None:
        _destroy([wrap.case_id])


def forget_visitor(secret: bytes, now: datetime) -> None:
    """Close every case this cookie opens: destroyed, or, where it was saved by a code, left to the code alone."""
    mine = Case.objects.filter(wraps__kind=WrapKind.COOKIE, wraps__holder=holder_of(secret))
    _close(mine, now)


def purge(now: datetime) -> int:
    """Close every case that nobody has used for an hour, and destroy those no code keeps; how many were destroyed."""
    limits.forget_old(now)
    return _close(Case.objects.filter(touched_at__lt=now - IDLE), now)


class Purger:
    """Rides on requests: purges at most once a minute in each process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last: datetime | None = None

    def ride(self, now: datetime) -> None:
        """Purge if it is time."""
        with self._lock:
            if self._last is not None and now - self._last < ONCE:
                return
            self._last = now
        purge(now)


def holder_of(secret: bytes) -> str:
    """What the server keeps of a cookie: enough to find its rows, not to open them."""
    return fingerprint(secret, "cookie")


def _address(case_id: str) -> str:
    return fingerprint(case_id, "case id")


def _cookie_key(secret: bytes, row: uuid.UUID) -> bytes:
    return wrapping_key(secret, str(row), "a cookie's wrap of a case key")


def _wrap_belongs_to(row: uuid.UUID) -> bytes:
    return bound_to(str(row), WrapKind.COOKIE, 1)


def _sealed(case: OpenCase) -> bytes:
    return seal(case.key, case.document.to_bytes(), bound_to(str(case.row), case.case_id, FORMAT))


def _wrap_of(secret: bytes, case_id: str) -> Wrap | None:
    mine = Wrap.objects.filter(kind=WrapKind.COOKIE, holder=holder_of(secret), case__address=_address(case_id))
    return mine.select_related("case").first()


def _opened(wrap: Wrap, secret: bytes, case_id: str) -> OpenCase:
    try:
        key = unseal(_cookie_key(secret, wrap.case_id), bytes(wrap.sealed_key), _wrap_belongs_to(wrap.case_id))
    except SealBrokenError as error:
        journal.error("a sealed case could not be opened")
        raise CaseGoneError from error
    return opened_with(wrap.case, key, case_id)


def _read_again(case: OpenCase) -> OpenCase:
    row = Case.objects.filter(pk=case.row).first()
    if row is None:
        raise CaseGoneError
    return opened_with(row, case.key, case.case_id)


def _close(cases: QuerySet[Case], now: datetime) -> int:
    """Take the browsers' keys from what a code still keeps; destroy the rest and say how many."""
    found = list(cases.values_list("pk", "kept_until"))
    kept = [row for row, until in found if until is not None and until >= now]
    ended = [row for row, until in found if until is None or until < now]
    if kept:
        Wrap.objects.filter(case_id__in=kept, kind=WrapKind.COOKIE).delete()
    if ended:
        _destroy(ended)
    return len(ended)


def _destroy(rows: list[uuid.UUID]) -> None:
    with transaction.atomic():
        Wrap.objects.filter(case_id__in=rows).delete()
        Case.objects.filter(pk__in=rows).delete()
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            # What was deleted also stands in the write-ahead log until this.
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
