"""Addresses: opaque, stable in a case, different between cases."""

import re

import pytest

from interview.addresses import name_of, page_of

NAMES = ("role", "order", "papers")


def test_an_address_is_stable_in_its_case() -> None:
    assert page_of("case", "role") == page_of("case", "role")


def test_no_two_pages_and_no_two_cases_share_one() -> None:
    assert len({page_of(case, name) for case in ("one", "two") for name in NAMES}) == 6


def test_an_address_has_one_plain_shape() -> None:
    assert all(re.fullmatch("[a-z2-7]{16}", page_of("case", name)) for name in NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_an_address_leads_back_to_its_page(name: str) -> None:
    assert name_of("case", page_of("case", name), NAMES) == name


@pytest.mark.parametrize("page", ["", "role", page_of.__name__, "a" * 16])
def test_an_address_nobody_made_leads_nowhere(page: str) -> None:
    assert name_of("case", page, NAMES) is None


def test_another_cases_address_leads_nowhere() -> None:
    assert name_of("case", page_of("other", "role"), NAMES) is None


def test_another_servers_addresses_are_others(settings: object) -> None:
    ours = page_of("case", "role")
    settings.SECRET_KEY = "another-key-" * 6  # type: ignore[attr-defined]
    assert page_of("case", "role") != ours
