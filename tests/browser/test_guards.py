"""What guards each page in a real browser: a form is sent once, nothing comes from elsewhere, targets are large."""

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.browser
ADDRESSES = ("/", "/questions/", "/safety/", "/help/")
COUNT_THE_FORMS_SENT = """
    window.held = [];
    addEventListener("submit", (event) => { held.push(event.defaultPrevented); event.preventDefault(); });
"""
LARGE = 44
"""Pixels: what a thumb hits, more than WCAG 2.2 AA asks (24)."""


def test_a_double_click_sends_one_form(phone: Page, server: str) -> None:
    phone.goto(server)
    # Counted on the page, and kept there: the browser itself joins two quick ones, but not two slow ones.
    phone.evaluate(COUNT_THE_FORMS_SENT)
    phone.get_by_role("button", name="Start").dblclick()
    assert phone.evaluate("window.held") == [False, True]


def test_the_pages_load_nothing_from_another_host_and_break_no_rule(phone: Page, server: str) -> None:
    asked: list[str] = []
    complaints: list[str] = []
    phone.on("request", lambda request: asked.append(request.url))
    phone.on("console", lambda message: complaints.append(message.text))
    for address in ADDRESSES:
        phone.goto(f"{server}{address}")
    assert asked
    assert all(url.startswith(server) for url in asked)
    assert complaints == []


def test_what_can_be_tapped_is_large_enough(phone: Page, server: str) -> None:
    phone.goto(server)
    for button in phone.get_by_role("button").all():
        box = button.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= LARGE
