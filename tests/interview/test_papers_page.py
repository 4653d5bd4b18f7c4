"""The papers page: what it lists, what it hands out, and to whom."""

import gzip
from dataclasses import replace
from io import BytesIO

import docx
import pytest
from django.test import Client

from interview import limits
from interview.models import Case
from tests.conftest import sample
from tests.interview.visitor import Visitor

ENDING = sample("final-protected-end-ca")
pytestmark = pytest.mark.django_db


def test_the_papers_wait_for_the_last_look(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="check")
    response = visitor.client.get(visitor.place("papers"))
    assert visitor.name_at(response["Location"]) == "check"


def test_each_paper_is_read_before_it_is_printed(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="check")
    copies = visitor.read("check").context["copies"]
    assert len(copies) >= 2
    for copy in copies:
        page = visitor.client.get(copy.url)
        assert page.status_code == 200
        assert "This is how the paper will read" in page.content.decode()


def test_the_papers_page_lists_the_piles_with_neutral_names(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    piles = visitor.read("papers").context["piles"]
    assert [pile.whole.file for pile in piles] == ["papers-to-file.pdf", "papers-to-keep.pdf", "for-the-clerk-only.pdf"]
    papers = [paper.file for pile in piles for paper in pile.papers]
    assert papers == [*(f"paper-{number}.pdf" for number in range(1, len(papers))), "for-the-clerk-only.pdf"]


@pytest.mark.slow
def test_a_paper_alone_is_saved_under_a_number(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    for paper in visitor.read("papers").context["piles"][0].papers[:2]:
        assert visitor.client.get(paper.url)["Content-Disposition"] == f'attachment; filename="{paper.file}"'


def test_who_has_nothing_to_file_is_not_told_to_sign(visitor: Visitor) -> None:
    visitor.walk(sample("referral-tribal"))
    page = visitor.read("papers").content.decode()
    assert "before you sign" not in page
    assert "They say where to go" in page


@pytest.mark.slow
def test_a_download_is_a_pdf_to_keep_and_a_second_click_gets_it_again(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    pile = visitor.read("papers").context["piles"][0]
    for _ in range(2):
        response = visitor.client.get(pile.whole.url)
        assert response.status_code == 200
        assert response["Content-Type"] == "application/pdf"
        assert response["Content-Disposition"] == 'attachment; filename="papers-to-file.pdf"'
        assert response["Cache-Control"] == "no-store"
        assert response.content.startswith(b"%PDF")


def test_a_pile_can_be_taken_along_to_edit(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    page = visitor.read("papers")
    assert page.content.decode().count("Word, to edit") == 3
    for pile, name in zip(
        page.context["piles"], ["papers-to-file", "papers-to-keep", "for-the-clerk-only"], strict=True
    ):
        response = visitor.client.get(pile.word.url)
        assert response["Content-Disposition"] == f'attachment; filename="{name}.docx"'
        assert response["Content-Type"].endswith("officedocument.wordprocessingml.document")
        assert response["Cache-Control"] == "no-store"
        assert [section.start_type for section in docx.Document(BytesIO(response.content)).sections]


def test_a_file_nobody_made_leads_back_to_the_papers(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    response = visitor.client.get(f"{visitor.place('papers')}/{'a' * 16}")
    assert visitor.name_at(response["Location"]) == "papers"


def test_another_persons_papers_are_closed(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    url = visitor.read("papers").context["piles"][0].whole.url
    assert Visitor().client.get(url).status_code == 404


def test_files_before_the_last_look_lead_to_it(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="check")
    response = visitor.client.get(visitor.item("papers", "papers-to-file.pdf"))
    assert visitor.name_at(response["Location"]) == "check"


def test_who_holds_two_orders_may_start_on_the_other(visitor: Visitor) -> None:
    visitor.walk(sample("two-orders-ia"))
    assert "Start papers for the other order" in visitor.read("papers").content.decode()
    other = Visitor(visitor.client)
    assert (visitor.here, other.here) == ("papers", "where")


@pytest.mark.parametrize("name", ["papers", "where", "check"])
@pytest.mark.parametrize("verb", ["put", "patch", "delete"])
def test_a_wrong_verb_is_refused(visitor: Visitor, name: str, verb: str) -> None:
    visitor.walk(ENDING)
    assert getattr(visitor.client, verb)(visitor.place(name)).status_code == 405


def test_posting_to_the_papers_is_refused(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    assert visitor.client.post(visitor.place("papers")).status_code == 405
    assert visitor.client.post(visitor.item("papers", "papers-to-file.pdf")).status_code == 405


@pytest.mark.parametrize("address", ["/begin/", "/leave/"])
def test_begin_and_leave_only_work_from_a_button(address: str) -> None:
    response = Client().get(address)
    assert (response.status_code, response["Allow"]) == (405, "POST")
    assert not Case.objects.exists()


@pytest.mark.slow
def test_each_paper_shows_its_first_page(visitor: Visitor) -> None:
    visitor.walk(sample("criminal-protected-end-co"))
    page = visitor.read("papers")
    papers = [paper for pile in page.context["piles"] for paper in pile.papers]
    assert page.content.decode().count('loading="lazy"') == len(papers) >= 4
    for paper in papers:
        response = visitor.client.get(paper.picture)
        assert (response["Content-Type"], response["Cache-Control"]) == ("image/png", "no-store")
        assert response.content.startswith(b"\x89PNG")


def test_pictures_wait_for_the_last_look_and_for_nobody_else(visitor: Visitor) -> None:
    address = visitor.item("picture", "motion_protected.png")
    visitor.walk(ENDING, until="check")
    assert visitor.name_at(visitor.client.get(address)["Location"]) == "check"
    visitor.walk(ENDING)
    assert Visitor().client.get(address).status_code == 404
    assert visitor.client.get(f"{visitor.place('picture')}/{'a' * 16}").status_code == 404
    assert visitor.name_at(visitor.client.get(visitor.place("picture"))["Location"]) == "papers"


def test_too_many_pictures_are_refused(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PICTURES", replace(limits.PICTURES, times=0))
    visitor.walk(ENDING)
    assert visitor.client.get(visitor.item("picture", "motion_protected.png")).status_code == 429


def test_what_to_do_next_is_told_in_three_lines(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    page = visitor.read("papers").content.decode()
    told = page.partition("What to do next</h2>")[2].partition("</ol>")[0]
    assert told.count("<li>") == 3


def test_the_papers_page_tells_how_to_print_away_from_home(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    assert "Print at a library" in visitor.read("papers").content.decode()


def test_the_papers_page_is_light(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    assert len(gzip.compress(visitor.read("papers").content)) < 10_000
