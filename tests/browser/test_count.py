"""A story's counter: a number in sight while typing, heard only near the end; without scripts, the limit in words."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.walker import answer_pages, begin
from tests.conftest import sample

pytestmark = pytest.mark.browser
ANSWERS = sample("final-restrained-end-nj")
BOX = "[name=story-statement]"


def open_story(page: Page, server: str) -> None:
    begin(page, server)
    answer_pages(page, ANSWERS, "story")


def test_the_counter_is_seen_at_once_and_heard_near_the_end(phone: Page, server: str) -> None:
    open_story(phone, server)
    group = phone.locator(".usa-form-group", has=phone.locator(BOX))
    seen, heard = group.locator("[data-count] [aria-hidden]"), group.get_by_role("status")
    expect(seen).to_be_hidden()
    phone.locator(BOX).fill("a" * 100)
    expect(seen).to_have_text("Characters left: 19,900")
    expect(heard).to_have_text("")
    phone.locator(BOX).fill("a" * 19_000)
    expect(heard).to_have_text("Characters left: 1,000")
    phone.locator(BOX).fill("a" * 20_010)
    expect(seen).to_have_text("Characters too many: 10")
    expect(phone.get_by_text("There is room for 20,000 characters.").first).to_be_visible()


def test_the_questions_of_a_judge_open_on_a_press(phone: Page, server: str) -> None:
    open_story(phone, server)
    asked = phone.get_by_text("Who saw it? Which paper shows it?")
    expect(asked).to_be_hidden()
    phone.get_by_text("What a judge may ask").first.click()
    expect(asked).to_be_visible()
