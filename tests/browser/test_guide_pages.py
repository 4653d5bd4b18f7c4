"""What helps before and beside the questions, in a real browser: samples, drawings, words, what is left, pictures."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.walker import answer_page, answer_pages, begin, current_step, download, follow, press
from tests.conftest import sample

pytestmark = pytest.mark.browser
PAGES = ("", "kinds/", "words/", "sample/", "sample/2/1/", "questions/")
WIDTHS = (320, 360, 1280)
SHORT = "criminal-protected-end-co"


def is_drawn(picture: Locator) -> bool:
    """Whether a picture came and has pixels."""
    picture.scroll_into_view_if_needed()
    drawn: bool = picture.evaluate("image => image.decode().then(() => image.naturalWidth > 0, () => false)")
    return drawn


def left_on(page: Page) -> int:
    """How many pages of questions a page says are left."""
    told = page.locator(".op-progress__left").inner_text()
    number = re.search(r"About (\d+) page", told)
    return int(number.group(1)) if number else 0


@pytest.mark.parametrize("width", WIDTHS)
def test_the_pages_that_help_fit_the_screen(phone: Page, server: str, width: int) -> None:
    phone.set_viewport_size({"width": width, "height": 740})
    for path in PAGES:
        phone.goto(f"{server}/{path}")
        for folded in phone.locator("main details").all():
            folded.evaluate("details => { details.open = true }")
        assert phone.evaluate("document.documentElement.scrollWidth") <= width, path


def test_a_sample_is_looked_at_before_the_start(phone: Page, server: str, tmp_path: Path) -> None:
    phone.goto(server)
    follow(phone, phone.get_by_role("link", name="Look at a sample first"))
    follow(phone, phone.locator("details[open] a[href^='/sample/1/']"))
    expect(phone.locator("article.paper")).to_be_visible()
    expect(phone.get_by_text("made up")).to_be_visible()
    follow(phone, phone.get_by_role("link", name="Back"))
    assert download(phone, "sample-papers-to-file.pdf", tmp_path).read_bytes().startswith(b"%PDF")


def test_the_kinds_are_drawn_and_the_way_back_leads_to_the_question(phone: Page, server: str) -> None:
    begin(phone, server)
    for step in ("where", "role"):
        answer_page(phone, step, sample("not-sure-ca"))
    phone.locator("input[value=not_sure]").check(force=True)
    follow(phone, phone.get_by_role("link", name="See drawings of each kind of order"))
    assert all(is_drawn(drawing) for drawing in phone.locator("figure img").all())
    assert phone.locator("figure img").count() == 3
    phone.go_back()
    assert current_step(phone) == "order-type"


def test_legal_words_are_explained_without_javascript(phone_without_javascript: Page, server: str) -> None:
    page = phone_without_javascript
    begin(page, server)
    for step in ("where", "role"):
        answer_page(page, step, sample("not-sure-ca"))
    meaning = page.get_by_text("The lawyer for the State in a criminal case.")
    expect(meaning).to_be_hidden()
    page.locator("details.op-words summary").click()
    expect(meaning).to_be_visible()


def test_what_is_left_goes_down_and_each_paper_is_pictured_at_the_end(phone: Page, server: str) -> None:
    begin(phone, server)
    first = left_on(phone)
    answer_pages(phone, sample(SHORT))
    assert first > left_on(phone) == 0
    press(phone, "Make my papers")
    expect(phone.get_by_role("heading", name="Your papers")).to_be_visible()
    places = phone.locator(".op-picture").all()
    assert len(places) >= 4
    assert not places[-1].locator("img").count()
    for place in places:
        place.scroll_into_view_if_needed()
        assert is_drawn(place.locator("img"))
    phone.locator("#library summary").click()
    expect(phone.get_by_text("Ask for a guest pass")).to_be_visible()
    assert phone.evaluate("document.documentElement.scrollWidth") <= 360
