"""The pages that belong to no case: what every visitor must learn, and that they tell nothing to others."""

import re
from html import unescape
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.utils.html import strip_tags

from orders.federal import the_federal_law

TEMPLATES = Path(settings.BASE_DIR) / "templates" / "pages"
FIRST_PAGES = ("/", "/kinds/", "/questions/", "/safety/", "/help/", "/words/", "/sample/")
TELLING = re.compile(r"restrain|abus|violen|protective|protection order", re.IGNORECASE)


def words(client: Client, page: str) -> str:
    """What a person reads on the page, between header and help."""
    main = re.search(r"<main.*?</main>", client.get(page).content.decode(), re.DOTALL)
    assert main
    return unescape(re.sub(r"\s+", " ", strip_tags(main.group())))


def test_g01_only_the_court_that_made_the_order_can_end_it(client: Client) -> None:
    assert "Only the court that made the order can end it or change it." in words(client, "/")


def test_g03_the_order_stays_in_force_until_a_judge_signs(client: Client) -> None:
    assert "stays fully in force until a judge signs" in words(client, "/")


def test_g05_information_not_advice_and_who_to_talk_to(client: Client) -> None:
    page = words(client, "/")
    assert "general information, not legal advice" in page
    assert "The law may have changed" in page
    assert "a lawyer in your state or to a domestic violence legal aid program" in page


def test_g11_living_together_again_or_moving_does_not_end_it(client: Client) -> None:
    assert "Getting back together or moving away does not end it" in words(client, "/")


def test_g33_no_result_is_promised(client: Client) -> None:
    assert "The judge decides. Nobody can promise you how." in words(client, "/")
    assert "the judge has the final say" in words(client, "/questions/")


@pytest.mark.parametrize("place", ["q1", "q2", "q3", "q4", "q5"])
def test_g34_each_question_people_ask_has_a_place_of_its_own(client: Client, place: str) -> None:
    page = client.get("/questions/").content.decode()
    assert f'<section id="{place}">' in page
    assert f'href="#{place}"' in page


@pytest.mark.parametrize(
    ("guide", "says"),
    [
        ("g12", "Every state, tribe and territory must enforce it"),
        ("g13", "a federal crime to cross a state line"),
        ("g14", "A judge made the order, so a judge has to end it"),
        ("g15", "can be arrested for contact the order forbids, even when the protected person asked for it"),
        ("g16", "The judge may ask if the request is your own free choice"),
        ("g19", "what has changed since then, and that ending or easing the order is safe"),
        ("g21", "That is an appeal. It has its own short deadline"),
        ("g09", "only that judge can lift the order"),
        ("g29", "Look at the end date first"),
        ("g31", "who does not come may lose by default"),
    ],
)
def test_the_answers_say_what_the_guide_says(client: Client, guide: str, says: str) -> None:
    assert says in words(client, "/questions/"), guide


@pytest.mark.parametrize("page", FIRST_PAGES)
def test_the_first_pages_open(client: Client, page: str) -> None:
    assert client.get(page).status_code == 200


@pytest.mark.parametrize("page", FIRST_PAGES)
def test_help_and_the_way_out_are_on_every_page(client: Client, page: str) -> None:
    html = client.get(page).content.decode()
    assert 'href="tel:911"' in html
    assert 'href="tel:1-800-799-7233"' in html
    assert "Leave this page" in html
    assert 'method="post" action="/leave/"' in html


@pytest.mark.parametrize("page", FIRST_PAGES)
def test_the_title_tells_nothing(client: Client, page: str) -> None:
    title = re.search(r"<title>(.*?)</title>", client.get(page).content.decode())
    assert title
    assert title.group(1).startswith("Court papers")
    assert not TELLING.search(title.group(1))


@pytest.mark.parametrize("page", FIRST_PAGES)
def test_nothing_is_loaded_from_another_host(client: Client, page: str) -> None:
    html = client.get(page).content.decode()
    loaded = re.findall(r'<(?:script|link|img|iframe|source)\b[^>]*?(?:src|href)="([^"]+)"', html)
    assert loaded
    assert all(address.startswith("/static/") for address in loaded)


@pytest.mark.parametrize("page", FIRST_PAGES)
def test_no_script_or_style_is_written_into_a_page(client: Client, page: str) -> None:
    html = client.get(page).content.decode()
    assert not re.search(r"<script(?![^>]*\bsrc=)", html)
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", html)


def test_every_line_of_help_is_linked_by_words(client: Client) -> None:
    html = client.get("/help/").content.decode()
    sites = [line.url.partition("://")[2] for line in the_federal_law().helplines if line.url]
    assert [site for site in sites if f">{site}</a>" not in html] == []
    assert not re.search(r"<a [^>]*>\s*</a>", html)


def test_a_link_to_another_site_sends_no_referrer(client: Client) -> None:
    for page in FIRST_PAGES:
        for link in re.findall(r'<a [^>]*href="http[^>]*>', client.get(page).content.decode()):
            assert 'rel="noreferrer"' in link


@pytest.mark.parametrize(
    "template", sorted(TEMPLATES.rglob("*.html")), ids=lambda path: path.relative_to(TEMPLATES).as_posix()
)
def test_a_page_speaks_without_shouting_and_calls_nobody_names(template: Path) -> None:
    text = re.sub(r"{%.*?%}|{{.*?}}|<!.*?>", " ", template.read_text(), flags=re.DOTALL)
    assert "!" not in text
    assert not re.search(r"\babuser|\bvictim\b(?!-witness)", text, re.IGNORECASE)


def test_an_address_that_is_not_ours_leads_back_kindly(client: Client) -> None:
    answer = client.get("/nowhere/")
    assert answer.status_code == 404
    assert "This page is not here" in answer.content.decode()
    assert 'href="/"' in answer.content.decode()
