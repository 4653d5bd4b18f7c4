"""A real browser walks all six pairs (kind and side) from the start page to the downloaded papers."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.walker import answer_pages, begin, download, press, steps
from tests.conftest import sample

pytestmark = pytest.mark.browser

PAIRS = {
    "final-protected-end-oh": "23 DV 004417",
    "final-restrained-end-co": "2021C031874",
    "temporary-protected-end-tx": "D-1-FM-26-008120",
    "temporary-restrained-end-la": "F-241118",
    "criminal-protected-end-fl": "2026-MM-004418-A",
    "criminal-restrained-end-tx": "2418811",
}
"""One sample a pair, and the case number that must stand on its papers."""
TITLE = re.compile(r"^Court papers – page \d+$")
ADDRESS = re.compile(r"/|/c/[\w-]{22}/[a-z2-7]{16}")
"""The start page, and a page of a case: two random or sealed parts, and nothing else."""


def text_of(pdf: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(pdf).pages)


def papers_of(page: Page, server: str, name: str, folder: Path) -> dict[str, str]:
    """Walk a sample to its papers and download both piles."""
    begin(page, server)
    answer_pages(page, sample(name))
    press(page, "Make my papers")
    return {file: text_of(download(page, file, folder)) for file in ("papers-to-file.pdf", "papers-to-keep.pdf")}


@pytest.mark.parametrize("name", PAIRS)
def test_a_person_on_a_phone_gets_from_the_start_to_their_papers(
    name: str, phone: Page, server: str, tmp_path: Path
) -> None:
    texts = papers_of(phone, server, name, tmp_path)
    assert all(PAIRS[name] in text for text in texts.values())
    assert "in force" in texts["papers-to-keep.pdf"]


def test_it_all_works_without_javascript(phone_without_javascript: Page, server: str, tmp_path: Path) -> None:
    texts = papers_of(phone_without_javascript, server, "final-restrained-end-co", tmp_path)
    assert "Front Range Counseling" in texts["papers-to-file.pdf"]


def test_titles_and_addresses_tell_nothing(phone: Page, server: str) -> None:
    seen: list[str] = []
    phone.on("framenavigated", lambda frame: seen.append(frame.url))
    begin(phone, server)
    for _step in steps(phone, sample("final-protected-end-oh")):
        expect(phone).to_have_title(TITLE)
    expect(phone).to_have_title(TITLE)
    addresses = [url.removeprefix(server) for url in seen]
    assert [address for address in addresses if not ADDRESS.fullmatch(address)] == []
