"""What is sealed opens only with its key, and only where it belongs."""

import pytest

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

KEY = bytes(range(32))
PLACE = bound_to("row", "case", 1)


def test_what_was_sealed_opens_again() -> None:
    assert unseal(KEY, seal(KEY, b"words", PLACE), PLACE) == b"words"


def test_the_same_words_never_look_the_same_twice() -> None:
    assert seal(KEY, b"words", PLACE) != seal(KEY, b"words", PLACE)


@pytest.mark.parametrize("place", [("row2", "case", 1), ("row", "case2", 1), ("row", "case", 2), ("rowcase", 1)])
def test_it_does_not_open_in_another_place(place: tuple[str | int, ...]) -> None:
    with pytest.raises(SealBrokenError):
        unseal(KEY, seal(KEY, b"words", PLACE), bound_to(*place))


def test_it_does_not_open_with_another_key() -> None:
    with pytest.raises(SealBrokenError):
        unseal(new_secret(), seal(KEY, b"words", PLACE), PLACE)


def test_every_changed_byte_is_noticed() -> None:
    sealed = seal(KEY, b"words", PLACE)
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(SealBrokenError):
            unseal(KEY, bytes(changed), PLACE)


@pytest.mark.parametrize("sealed", [b"", b"short", bytes(11), bytes(12), bytes(27)])
def test_what_is_too_short_is_broken(sealed: bytes) -> None:
    with pytest.raises(SealBrokenError):
        unseal(KEY, sealed, PLACE)


def test_associated_parts_do_not_run_into_each_other() -> None:
    assert bound_to("ab", "c") != bound_to("a", "bc")


def test_secrets_are_256_bits_and_case_ids_128() -> None:
    assert len(new_secret()) == 32
    assert len(new_case_id()) == 22
    assert len({new_case_id() for _ in range(100)}) == 100


def test_a_wrapping_key_is_its_cases_and_its_purposes_own() -> None:
    keys = {wrapping_key(KEY, salt, purpose) for salt in ("one", "two") for purpose in ("cookie", "code")}
    assert len(keys) == 4
    assert all(len(key) == 32 for key in keys)


def test_a_fingerprint_differs_from_purpose_to_purpose() -> None:
    assert fingerprint("value", "cookie") == fingerprint(b"value", "cookie")
    assert fingerprint("value", "cookie") != fingerprint("value", "case id")
