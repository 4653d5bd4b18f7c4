"""The piles as someone hears them: two independent checkers of PDF/UA, and we, find nothing wrong with any sample."""

import re
from functools import cache
from pathlib import Path

import pytest

from orders.papers.assemble import assemble
from orders.papers.paper import Packet
from orders.papers.render import PILE_FILES, files_of, lay_out, render_packet
from tests.conftest import SAMPLES, TODAY, sample
from tests.papers.accessible import faults

HOLDING_EVERY_PAPER = (
    "criminal-protected-end-fl",
    "criminal-restrained-end-tx",
    "criminal-restrained-end-wa",
    "final-restrained-end-nj",
    "final-restrained-oppose-renewal-wi",
    "referral-tribal",
    "temporary-became-final-vt",
    "temporary-protected-end-tx",
    "temporary-restrained-end-la",
    "temporary-restrained-oppose-change-sc",
    "temporary-restrained-postpone-nv",
    "temporary-restrained-prepare-ma",
    "two-orders-ia",
)
"""Checked each time; the other samples hold the same papers, and `make test-matrix` checks them too."""
TEMPLATES = Path(__file__).parents[2] / "templates" / "papers"


@cache
def _packet(name: str) -> Packet:
    return assemble(sample(name), TODAY, "en")


def _marked(name: str) -> object:
    mark = pytest.mark.slow if name in HOLDING_EVERY_PAPER else pytest.mark.matrix
    return pytest.param(name, marks=mark)


@pytest.mark.slow
def test_the_samples_checked_each_time_hold_every_paper() -> None:
    held = {name: {paper.name for paper in _packet(name).papers} for name in (path.stem for path in SAMPLES)}
    assert set().union(*(held[name] for name in HOLDING_EVERY_PAPER)) == set().union(*held.values())


@pytest.mark.parametrize("name", [_marked(path.stem) for path in SAMPLES])
def test_nothing_is_wrong_with_a_samples_piles(name: str, tmp_path: Path) -> None:
    packet = _packet(name)
    piles = [pile for pile in PILE_FILES.values() if pile in files_of(packet)]
    found = {pile: faults(render_packet(packet, pile).files[pile], tmp_path) for pile in piles}
    assert found == dict.fromkeys(piles, [])


def test_what_weasyprint_writes_by_itself_is_found_wanting(tmp_path: Path) -> None:
    paper = next(paper for paper in _packet("two-orders-ia").papers if paper.name == "checklist")
    assert faults(lay_out(paper, None).write_pdf(pdf_variant="pdf/ua-1"), tmp_path)


@pytest.mark.parametrize("file", sorted(TEMPLATES.rglob("*.html")), ids=lambda file: str(file.relative_to(TEMPLATES)))
def test_an_address_of_ours_is_never_printed_without_its_link(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    bare = re.sub(r"<a [^>]*>.*?</a>", "", text, flags=re.DOTALL)
    assert not re.search(r"\{\{[^}]*\burl\b", bare)
