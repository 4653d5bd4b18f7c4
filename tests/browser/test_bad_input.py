"""What people really do: press twice, use two tabs, come back too late, open a page out of order. In a real browser."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.walker import answer_page, answer_pages, begin, current_step, follow, press
from tests.conftest import sample

pytestmark = pytest.mark.browser

OHIO, TEXAS = sample("final-protected-end-oh"), sample("criminal-restrained-end-tx")


def second_tab(page: Page, address: str) -> Page:
    """A tab of the same browser, with the same cookies."""
    tab = page.context.new_page()
    tab.goto(address)
    return tab


def case_of(page: Page) -> str:
    return page.url.split("/c/")[1][:22]


def test_two_tabs_with_two_cases_never_mix(phone: Page, server: str) -> None:
    begin(phone, server)
    other = phone.context.new_page()
    begin(other, server)
    assert case_of(phone) != case_of(other)
    for step in ("where", "role"):
        answer_page(phone, step, OHIO)
        answer_page(other, step, TEXAS)
    for tab, answers in ((phone, OHIO), (other, TEXAS)):
        tab.goto(f"{server}/c/{case_of(tab)}/")
        while current_step(tab) != "where":
            follow(tab, tab.locator(".op-back a"))
        expect(tab.locator("[name=where-state]")).to_have_value(str(answers["where"]["state"]))


def test_the_same_page_in_two_tabs_asks_which_answer_to_keep(phone: Page, server: str) -> None:
    begin(phone, server)
    address = phone.url
    other = second_tab(phone, address)
    answer_page(phone, "where", OHIO)
    answer_page(other, "where", TEXAS)
    expect(other.get_by_role("heading", level=1)).to_have_text("You answered this twice")
    assert "Ohio" in other.locator("main").inner_text()
    press(other, "Use the answer I sent just now")
    phone.goto(address)
    expect(phone.locator("[name=where-state]")).to_have_value("TX")


def test_an_answer_to_a_question_that_is_no_longer_asked_is_given_back(phone: Page, server: str) -> None:
    begin(phone, server)
    answer_pages(phone, OHIO, "order-type")
    order_type = phone.url
    answer_page(phone, "order-type", OHIO)
    civil_type = phone.url
    answer_page(second_tab(phone, order_type), "order-type", TEXAS)
    answer_page(phone, "civil-type", OHIO)
    expect(phone.get_by_role("heading", level=1)).to_have_text("This question is not part of your papers now")
    assert phone.locator("textarea[readonly]").count() == 1
    follow(phone, phone.get_by_role("link", name="Go on with the questions"))
    go_on = phone.url
    phone.goto(civil_type)
    assert phone.url == f"{go_on}?moved=1"
    expect(phone.locator("main").get_by_role("status")).to_contain_text("That page is not open now")


def test_what_was_typed_after_the_answers_were_deleted_can_be_copied(phone: Page, server: str) -> None:
    begin(phone, server)
    answer_pages(phone, OHIO, "order")
    other = second_tab(phone, phone.url)
    press(other, "Delete my answers now")
    answer_page(phone, "order", OHIO | {"order": OHIO["order"] | {"court_name": "Typed <i>too late</i>"}})
    expect(phone.get_by_role("heading", level=1)).to_have_text("Your answers are not here any more")
    expect(phone.get_by_label("Name of the court")).to_have_value("Typed <i>too late</i>")
    press(phone, "Start again")
    assert current_step(phone) == "where"


def test_pressing_the_last_button_twice_leads_to_the_papers(phone_without_javascript: Page, server: str) -> None:
    begin(phone_without_javascript, server)
    answer_pages(phone_without_javascript, sample("referral-tribal"))
    phone_without_javascript.get_by_role("button", name="Make my papers").dblclick()
    expect(phone_without_javascript.get_by_role("heading", level=1)).to_have_text("Your papers")
