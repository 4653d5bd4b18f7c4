"""Sealing and opening: authenticated encryption, derived keys, hashes. No Django, no database (CONTRACTS.md 2, 3)."""

import hashlib
import json
import os
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
NONCE_BYTES = 12


class SealBrokenError(Exception):
    """What was sealed has been changed, moved to another place, or is opened with another key."""


def new_secret() -> bytes:
    """256 random bits: a case's key, or what a visitor's cookie holds."""
    return secrets.token_bytes(KEY_BYTES)


def new_case_id() -> str:
    """128 random bits as they stand in an address."""
    return secrets.token_urlsafe(16)


def bound_to(*parts: str | int) -> bytes:
    """Associated data: what the sealed value belongs to. It opens nowhere else."""
    return json.dumps(parts, separators=(",", ":")).encode()


def seal(key: bytes, plain: bytes, belongs_to: bytes) -> bytes:
    """Encrypt `plain` so that only `key` opens it, and only where it belongs."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, belongs_to)


def unseal(key: bytes, sealed: bytes, belongs_to: bytes) -> bytes:
    """The inverse of `seal`; raises `SealBrokenError` for anything else."""
    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], belongs_to)
    except (InvalidTag, ValueError) as error:
        raise SealBrokenError from error


def wrapping_key(secret: bytes, salt: str, purpose: str) -> bytes:
    """The key that wraps one case's key, drawn from what its holder holds."""
    return HKDF(hashes.SHA256(), KEY_BYTES, salt.encode(), purpose.encode()).derive(secret)


def fingerprint(value: bytes | str, purpose: str) -> str:
    """A hash to find a row by. It tells nothing of `value`, and differs from purpose to purpose."""
    raw = value.encode() if isinstance(value, str) else value
    return hashlib.sha256(purpose.encode() + b"\0" + raw).hexdigest()
