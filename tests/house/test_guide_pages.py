"""What helps before the questions: the start in ten lines, the drawings of the kinds, the words, the samples."""

import re
import xml.etree.ElementTree as ET
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.utils.html import strip_tags

from interview.legal_words import LEGAL_WORDS
from interview.progress import left
from interview.sample_pages import SAMPLES
from orders.law import Law
from orders.role import Role
from tests.conftest import TODAY

DRAWINGS = sorted((Path(settings.BASE_DIR) / "static" / "img" / "kinds").glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"
NUMBERS = range(1, len(SAMPLES) + 1)


def html(client: Client, page: str) -> str:
    return client.get(page).content.decode()


def listed(client: Client, number: int) -> list[Any]:
    """The piles of one sample as its page lists them."""
    piles: list[Any] = client.get("/sample/").context["samples"][number - 1]["piles"]
    return piles


def test_the_start_says_in_five_points_for_whom_what_how_long_what_at_hand_and_what_is_kept(client: Client) -> None:
    short = re.search(r'<dl class="op-short">.*?</dl>', html(client, "/"), re.DOTALL)
    assert short
    points = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", short.group())
    assert [name for name, _text in points] == ["Who it is for", "What you get", "How long", "At hand", "What we keep"]
    assert all(len(text.split()) <= 30 for _name, text in points)


def test_the_start_tells_the_time_the_questions_take(client: Client, law: Law) -> None:
    told = re.search(r"About (\d+) to (\d+) minutes, one question", html(client, "/"))
    assert told
    for minutes, role in zip(told.groups(), Role, strict=True):
        assert 0 <= int(minutes) - left({}, law, TODAY, role).minutes < 5


@pytest.mark.parametrize("page", ["/sample/", "/kinds/", "/questions/", "/states/"])
def test_the_start_leads_to_what_can_be_looked_at_first(client: Client, page: str) -> None:
    assert f'href="{page}"' in html(client, "/")


def test_there_is_a_drawing_of_each_kind(client: Client) -> None:
    page = html(client, "/kinds/")
    assert [path.stem for path in DRAWINGS] == ["criminal", "final", "temporary"]
    assert all(f"img/kinds/{path.stem}" in page for path in DRAWINGS)


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_says_what_it_shows_and_loads_nothing(path: Path) -> None:
    drawing = ET.fromstring(path.read_text())
    assert all(len((drawing.findtext(f"{SVG}{part}") or "").split()) > 4 for part in ("title", "desc"))
    assert "http" not in path.read_text().replace("http://www.w3.org/2000/svg", "")
    assert len(path.read_bytes()) < 4_000


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_each_mark_in_a_drawing_is_told_in_words_beside_it(client: Client, path: Path) -> None:
    marks = re.findall(r'font-family="sans-serif"[^>]*>(\d)</text>', path.read_text())
    section = re.search(rf'<section id="{path.stem}">.*?</section>', html(client, "/kinds/"), re.DOTALL)
    assert section
    assert marks == [str(number) for number in range(1, section.group().count("<li>") + 1)]
    assert re.search(r'<img [^>]*alt="Drawing of [^"]{20,}"', section.group())


@pytest.mark.parametrize("word", LEGAL_WORDS, ids=lambda word: word.code)
def test_each_word_stands_on_the_page_of_words_with_its_meaning(client: Client, word: Any) -> None:
    page = html(client, "/words/")
    assert f'<dt id="{word.code}">' in page
    assert str(word.meaning) in unescape(page)


@pytest.mark.parametrize(("page", "code"), [("/questions/", "motion"), ("/kinds/", "ex-parte"), ("/", "advocate")])
def test_a_public_page_explains_its_legal_words(client: Client, page: str, code: str) -> None:
    answer = client.get(page)
    assert code in [word.code for word in answer.context["words"]]
    assert "What these words mean:" in answer.content.decode()


def test_the_samples_say_that_they_are_made_up(client: Client) -> None:
    assert "made up" in html(client, "/sample/")
    assert "made up" in html(client, "/sample/1/1/")


@pytest.mark.parametrize("number", NUMBERS)
def test_each_paper_of_a_sample_can_be_read(client: Client, number: int) -> None:
    papers = [paper for pile in listed(client, number) for paper in pile.papers]
    assert len(papers) >= 4
    for paper in papers:
        page = html(client, paper.url)
        copy = re.search(r'<article class="paper.*?</article>', page, re.DOTALL)
        assert copy
        assert strip_tags(copy.group()).strip()
        assert re.search(r"<title>Court papers – sample</title>", page)


def test_the_samples_name_no_paper_in_an_address(client: Client) -> None:
    links = re.findall(r'href="(/sample/[^"]+)"', html(client, "/sample/"))
    assert links
    assert all(
        re.fullmatch(r"/sample/\d+/(\d+/|sample-(papers-to-(file|keep)|for-the-clerk-only)\.pdf)", one) for one in links
    )


@pytest.mark.slow
def test_a_sample_is_printed_once_and_handed_out_again(client: Client) -> None:
    pile = listed(client, 3)[0]
    first, second = (client.get(pile.url) for _ in range(2))
    assert first.content.startswith(b"%PDF")
    assert first.content == second.content
    assert (first["Content-Type"], first["Cache-Control"]) == ("application/pdf", "no-store")
    assert first["Content-Disposition"] == f'attachment; filename="{pile.file}"'


@pytest.mark.parametrize("page", ["/sample/0/1/", "/sample/9/1/", "/sample/1/99/", "/sample/1/0/", "/sample/1/x.pdf"])
def test_a_sample_that_is_not_there_is_not_found(client: Client, page: str) -> None:
    assert client.get(page).status_code == 404


@pytest.mark.parametrize("page", ["/sample/", "/sample/1/1/", "/sample/1/sample-papers-to-keep.pdf"])
def test_a_sample_is_only_read(client: Client, page: str) -> None:
    assert client.post(page).status_code == 405
