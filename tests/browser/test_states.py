"""The pages of the states' law in a real browser, on a phone and wide: nothing runs over, a search finds its state."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import a_window
from tests.browser.walker import begin, follow, press

pytestmark = pytest.mark.browser

WIDE = {"width": 1280, "height": 800}
PAGES = ("/states/", "/states/CA/", "/states/NJ/", "/states/PR/")
OVER = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.mark.parametrize("path", PAGES)
def test_a_page_fits_a_phone(phone: Page, server: str, path: str) -> None:
    phone.goto(server + path)
    assert phone.evaluate(OVER) is False


@pytest.mark.parametrize("path", PAGES)
def test_a_page_fits_a_wide_screen(browser: Browser, server: str, path: str) -> None:
    with a_window(browser, viewport=WIDE) as page:
        page.goto(server + path)
        assert page.evaluate(OVER) is False


def test_from_the_start_to_a_state_without_javascript(phone_without_javascript: Page, server: str) -> None:
    page = phone_without_javascript
    page.goto(server)
    page.get_by_text("What you get", exact=True).last.click()
    follow(page, page.get_by_role("link", name="See what we know about your state"))
    page.get_by_label("Name of the state, or its two letters").fill("new j")
    press(page, "Search")
    follow(page, page.get_by_role("link", name="New Jersey"))
    expect(page.get_by_role("heading", level=1)).to_have_text("New Jersey")
    expect(page.get_by_role("heading", name="The court's own forms")).to_be_visible()


def test_a_printed_card_leaves_out_what_only_a_screen_needs(phone: Page, server: str) -> None:
    phone.goto(f"{server}/states/NJ/")
    phone.emulate_media(media="print")
    expect(phone.get_by_role("navigation", name="On this page")).to_be_hidden()
    expect(phone.get_by_role("button", name="Leave this page")).to_be_hidden()
    expect(phone.get_by_role("heading", name="The pages we read")).to_be_visible()


def test_the_first_question_of_the_interview_leads_to_the_states(phone: Page, server: str) -> None:
    begin(phone, server)
    follow(phone, phone.get_by_role("main").get_by_role("link", name="What we know, state by state"))
    expect(phone.get_by_role("heading", level=1)).to_have_text("What we know, state by state")
