"""A court's own form on the papers page: a download of its own, first in its pile, and in no file of the whole pile."""

from dataclasses import replace
from pathlib import Path

import pytest

from interview.handing_out import sheet_of
from interview.packet import PileOnPage, file_at, piles_of
from orders.law import Law
from orders.papers.assemble import assemble
from orders.papers.official.shelf import load_shelf
from orders.papers.paper import Packet
from orders.papers.render import files_of
from tests.conftest import TODAY, sample
from tests.papers.own_form import shelve

CASE = "a" * 22


@pytest.fixture
def packet(tmp_path: Path, law: Law) -> Packet:
    return assemble(sample("final-protected-end-ca"), TODAY, "en", load_shelf(shelve(tmp_path), law))


def to_file(packet: Packet) -> PileOnPage:
    return next(pile for pile in piles_of(CASE, packet) if pile.is_to_file)


def test_the_form_is_offered_first_with_what_to_do_with_it(packet: Packet) -> None:
    form = to_file(packet).papers[0]
    assert form.file == "paper-1.pdf"
    assert str(form.use).startswith("The court's own form, filled in.")
    assert file_at(CASE, packet, form.url.rsplit("/", 1)[1]) == "court_form_motion.pdf"


def test_a_pile_with_papers_of_ours_is_offered_whole(packet: Packet) -> None:
    pile = to_file(packet)
    assert pile.is_joined
    assert {pile.whole.file, pile.word.file} <= set(files_of(packet))


def test_a_pile_of_court_forms_alone_is_offered_form_by_form(packet: Packet) -> None:
    forms = replace(packet, papers=tuple(paper for paper in packet.papers if paper.is_courts_own_form))
    pile = to_file(forms)
    assert not pile.is_joined
    assert pile.whole.file not in files_of(forms)
    assert [paper.file for paper in pile.papers] == ["paper-1.pdf"]
    assert list(files_of(forms)) == ["court_form_motion.pdf"]


def test_the_form_can_be_read_on_the_page(packet: Packet) -> None:
    form = next(paper for paper in packet.papers if paper.is_courts_own_form)
    assert "Elena Marquez" in sheet_of(form).copy
