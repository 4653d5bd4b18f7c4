"""Every page of every sample, in each language, is light enough for a slow line when it is packed."""

import gzip
from collections.abc import Iterator

import pytest
from django.conf import settings

from config.packing import PackedPages
from tests.conftest import SAMPLES, sample
from tests.interview.visitor import Visitor

A_PAGE = 15_000
A_PILE = 60_000
"""A whole pile to print is a file in the form of a page."""
NAMES = 300
"""In service the names of static files are longer than here: each carries a mark of what is in it."""


def packed(visitor: Visitor, address: str) -> int:
    """How many bytes travel at most."""
    page = visitor.client.get(address)
    assert page.status_code == 200
    return len(gzip.compress(page.content, compresslevel=6)) + PackedPages.max_random_bytes + NAMES


def pages(visitor: Visitor, walked: list[str]) -> Iterator[str]:
    yield from (visitor.place(step) for step in dict.fromkeys([*walked, "check", "papers", "save"]))
    yield from (copy.url for copy in visitor.read("check").context["copies"])


@pytest.mark.slow
@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
@pytest.mark.parametrize("name", [path.stem for path in SAMPLES])
def test_every_page_of_a_sample_is_light(visitor: Visitor, name: str, language: str) -> None:
    walked = visitor.walk(sample(name))
    visitor.change(lambda document: document.in_language(language))
    heavy = [address for address in pages(visitor, walked) if packed(visitor, address) > A_PAGE]
    assert [visitor.name_at(address) or "a reading copy" for address in heavy] == []
    piles = [pile.to_print for pile in visitor.read("papers").context["piles"] if pile.is_joined]
    assert [address for address in piles if packed(visitor, address) > A_PILE] == []
