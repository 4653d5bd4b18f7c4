"""Questions that follow from an answer: in sight when it opens them, and never in the way of a typed answer."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.walker import SAVE, answer_pages, begin, press
from tests.conftest import sample

pytestmark = pytest.mark.browser
ANSWERS = sample("final-protected-end-oh")
NAME = "[name=lawyer-lawyer_name]"


def open_lawyer_page(page: Page, server: str) -> None:
    begin(page, server)
    answer_pages(page, ANSWERS, "lawyer")


def choose(page: Page, answer: str) -> None:
    page.get_by_label(answer, exact=True).check(force=True)


def test_a_question_that_follows_shows_when_its_answer_opens_it(phone: Page, server: str) -> None:
    open_lawyer_page(phone, server)
    expect(phone.locator(NAME)).to_be_hidden()
    choose(phone, "Yes")
    expect(phone.locator(NAME)).to_be_visible()
    choose(phone, "No")
    expect(phone.locator(NAME)).to_be_hidden()


def test_what_was_typed_and_then_closed_comes_back_to_be_looked_at(phone: Page, server: str) -> None:
    open_lawyer_page(phone, server)
    choose(phone, "Yes")
    phone.locator(NAME).fill("Dana Whitfield")
    choose(phone, "No")
    press(phone, SAVE)
    expect(phone.locator(NAME)).to_be_visible()
    expect(phone.locator(NAME)).to_have_value("Dana Whitfield")
    expect(phone.get_by_role("alert").first).to_contain_text("your other answer on this page says it does not apply")


def test_without_javascript_every_question_is_in_sight(phone_without_javascript: Page, server: str) -> None:
    open_lawyer_page(phone_without_javascript, server)
    expect(phone_without_javascript.locator(NAME)).to_be_visible()
