"""Saving by six words, and coming back with them (DESIGN.md decision 6; CONTRACTS.md 2, 24).

The code's key is made by one run of Argon2id. The server keeps a hash to find the row by, and ciphertext: it can
neither read the case nor make the code again.
"""

import hashlib
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import BoundedSemaphore

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from django.conf import settings
from django.db import transaction

from interview.cases import CaseGoneError, OpenCase, give_wrap, opened_with, rekeyed, write_in
from interview.code_words import new_code
from interview.models import Case, Wrap, WrapKind
from interview.sealing import KEY_BYTES, SealBrokenError, bound_to, fingerprint, seal, unseal, wrapping_key

KEPT = timedelta(days=30)
"""How long a saved case stays, from the moment it was saved."""
MEMORY_KIB, PASSES = 64 * 1024, 3
"""RFC 9106's second recommended choice: 64 MiB and three passes."""
AT_ONCE, LONGEST_WAIT = 2, 20.0
MOST_INSIDE = 16
"""Runs and those who wait for one: a flood of codes must leave threads for every other page."""

_runs, _inside = BoundedSemaphore(AT_ONCE), BoundedSemaphore(MOST_INSIDE)


class BusyError(Exception):
    """Too many people are entering codes at this moment."""


@dataclass(frozen=True)
class _CodeKey:
    """What six words open: the row they find, and the secret that unwraps it."""

    holder: str
    secret: bytes = field(repr=False)


def save_case(case: OpenCase, now: datetime) -> str:
    """Keep the case for 30 days under a new code, which is returned and kept nowhere; an earlier code ends."""
    code = new_code()
    key = _key_of(code)
    with transaction.atomic():
        Case.objects.filter(pk=case.row).update(kept_until=now + KEPT)
        Wrap.objects.filter(case=case.row, kind=WrapKind.CODE).delete()
        Wrap.objects.create(case_id=case.row, kind=WrapKind.CODE, holder=key.holder, sealed_key=_wrapped(key, case))
    return code


def come_back(code: str, secret: bytes, now: datetime) -> str:
    """Open the case a code stands for in the browser with this cookie; returns the case's id.

    The case gets a new key, so that a browser it was open in before opens it no more. Raises `CaseGoneError`
    whatever the reason, `BusyError` where too many try at once.
    """
    key = _key_of(code)
    with transaction.atomic():
        wrap = (
            Wrap.objects.select_for_update()
            .select_related("case")
            .filter(kind=WrapKind.CODE, holder=key.holder)
            .first()
        )
        if wrap is None or wrap.case.kept_until is None or wrap.case.kept_until < now:
            raise CaseGoneError
        case = rekeyed(_opened(wrap, key))
        write_in(case, now)
        Wrap.objects.filter(case=case.row).delete()
        Wrap.objects.create(case_id=case.row, kind=WrapKind.CODE, holder=key.holder, sealed_key=_wrapped(key, case))
        give_wrap(case, secret)
    return case.case_id


def _opened(wrap: Wrap, key: _CodeKey) -> OpenCase:
    try:
        plain = unseal(_wrapping(key, wrap.case_id), bytes(wrap.sealed_key), _belongs_to(wrap.case_id))
    except SealBrokenError as error:
        raise CaseGoneError from error
    return opened_with(wrap.case, plain[:KEY_BYTES], plain[KEY_BYTES:].decode())


def _key_of(code: str) -> _CodeKey:
    """One run of Argon2id over the words, split in two. With the server's own salt a stolen table alone is no use."""
    salt = hashlib.sha256(b"salt of saving codes\0" + settings.SECRET_KEY.encode()).digest()
    with _one_of_few():
        run = Argon2id(salt=salt, length=KEY_BYTES, iterations=PASSES, lanes=1, memory_cost=MEMORY_KIB)
        secret = run.derive(code.encode())
    return _CodeKey(fingerprint(wrapping_key(secret, "", "finds a saved case"), "code"), secret)


@contextmanager
def _one_of_few() -> Iterator[None]:
    if not _inside.acquire(blocking=False):
        raise BusyError
    try:
        if not _runs.acquire(timeout=LONGEST_WAIT):
            raise BusyError
        try:
            yield
        finally:
            _runs.release()
    finally:
        _inside.release()


def _wrapping(key: _CodeKey, row: uuid.UUID) -> bytes:
    return wrapping_key(key.secret, str(row), "a code's wrap of a case key")


def _wrapped(key: _CodeKey, case: OpenCase) -> bytes:
    return seal(_wrapping(key, case.row), case.key + case.case_id.encode(), _belongs_to(case.row))


def _belongs_to(row: uuid.UUID) -> bytes:
    return bound_to(str(row), WrapKind.CODE, 1)
