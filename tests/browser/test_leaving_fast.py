"""Leaving fast in a real browser: nothing is left behind Back, in the cookies, or in the database."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.walker import answer_pages, begin, current_step, follow, press
from tests.conftest import TODAY, sample
from tests.house.serving import serving

pytestmark = pytest.mark.browser
ANSWERS = sample("final-protected-end-oh")
ELSEWHERE = "https://www.weather.gov/"
LEAVE = "Leave this page"
STORY = "He waited outside on Tuesday"
CLOSED = "These pages are closed"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("left")


@pytest.fixture(scope="module")
def own_server(folder: Path) -> Iterator[str]:
    """A server whose database is looked into."""
    with serving(folder, {"ORDERPATH_TODAY": TODAY.isoformat()}) as running:
        yield f"http://127.0.0.1:{running.port}"


def weather(route: Route) -> None:
    route.fulfill(content_type="text/html", body="<title>Weather</title><h1>Sunny</h1>")


@pytest.fixture(autouse=True)
def _empty(own_server: str, folder: Path) -> None:
    """No case of an earlier test."""
    with sqlite3.connect(folder / "orderpath.sqlite3") as database:
        database.execute("delete from interview_wrap")
        database.execute("delete from interview_case")


@pytest.fixture
def page(phone: Page) -> Page:
    phone.context.route(f"{ELSEWHERE}**", weather)
    return phone


def rows(folder: Path) -> int:
    """Cases and keys in the database."""
    with sqlite3.connect(folder / "orderpath.sqlite3") as database:
        counts = [database.execute(f"select count(*) from {table}") for table in ("interview_case", "interview_wrap")]
        return sum(count.fetchone()[0] for count in counts)


def press_shift(page: Page, times: int) -> None:
    for _press in range(times):
        page.keyboard.press("Shift")


def nothing_is_left(page: Page, server: str, folder: Path, left: str) -> None:
    """Back leads past the page that was left, to one that the server is asked for again."""
    expect(page.get_by_role("heading", name="Sunny")).to_be_visible()
    assert page.url == ELSEWHERE
    assert page.context.cookies(server) == []
    assert rows(folder) == 0
    page.go_back()
    shows_nothing_of_the_case(page)
    assert page.url.startswith(server)
    assert page.url != left


def shows_nothing_of_the_case(page: Page) -> None:
    expect(page.get_by_role("heading", name=CLOSED)).to_be_visible()
    expect(page.locator("body")).not_to_contain_text("Whitfield")
    expect(page.locator("form input[name$=current_step]")).to_have_count(0)


def open_a_page(page: Page, server: str, until: str = "order") -> None:
    begin(page, server)
    answer_pages(page, ANSWERS, until)


def test_the_button_leaves_nothing(page: Page, own_server: str, folder: Path) -> None:
    open_a_page(page, own_server)
    left = page.url
    page.get_by_role("button", name=LEAVE).last.click()
    nothing_is_left(page, own_server, folder, left)


def test_three_shifts_leave_nothing_and_are_counted_aloud(page: Page, own_server: str, folder: Path) -> None:
    open_a_page(page, own_server)
    left = page.url
    count = page.get_by_role("status").and_(page.locator("[data-presses]"))
    press_shift(page, 1)
    expect(count).to_have_text("Shift: press two more times to leave.")
    press_shift(page, 1)
    expect(count).to_have_text("Shift: press once more to leave.")
    press_shift(page, 1)
    nothing_is_left(page, own_server, folder, left)


def test_capital_letters_and_slow_presses_do_not_count(page: Page, own_server: str) -> None:
    page.clock.install()
    open_a_page(page, own_server)
    field = page.locator("main input[type=text]").first
    field.focus()
    for letter in "ABCDE":
        page.keyboard.press(f"Shift+{letter}")
    expect(field).to_have_value("ABCDE")
    assert page.locator("[data-presses]").text_content() == "", "at once: a count that began would end by itself"
    for _press in range(3):
        press_shift(page, 1)
        page.keyboard.press("x")
    expect(page.locator("[data-presses]")).to_be_empty()
    press_shift(page, 2)
    page.clock.fast_forward(5_001)
    expect(page.locator("[data-presses]")).to_be_empty()
    assert page.url.startswith(own_server)


def test_leaving_in_the_middle_of_typing_leaves_no_word(page: Page, own_server: str, folder: Path) -> None:
    open_a_page(page, own_server)
    left = page.url
    page.locator("main input[type=text]").first.fill(STORY)
    press_shift(page, 3)
    nothing_is_left(page, own_server, folder, left)
    expect(page.locator("body")).not_to_contain_text(STORY)


def test_a_line_that_does_not_answer_holds_nobody(page: Page, own_server: str) -> None:
    open_a_page(page, own_server)
    page.context.route("**/leave/", lambda route: None)
    page.get_by_role("button", name=LEAVE).last.click()
    expect(page.get_by_role("heading", name="Sunny")).to_be_visible()


def test_the_page_is_blank_before_any_line_answers(page: Page, own_server: str) -> None:
    open_a_page(page, own_server)
    page.locator("main input[type=text]").first.fill(STORY)
    page.context.route("**/leave/", lambda route: None)
    page.evaluate("window.setTimeout = () => 0")  # the wait never ends: nothing but blanking can change the page
    page.get_by_role("button", name=LEAVE).last.click(no_wait_after=True)
    expect(page.locator("html > *")).to_have_count(0)
    expect(page).to_have_title("")


def test_a_page_restored_from_memory_asks_the_server_again(page: Page, own_server: str) -> None:
    """The browser's own event, sent by hand: Chromium keeps no such pages while it is driven."""
    open_a_page(page, own_server)
    page.context.clear_cookies()
    with page.expect_navigation():
        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    expect(page.get_by_role("heading", name=CLOSED)).to_be_visible()


def test_leaving_works_while_papers_are_made(page: Page, own_server: str, folder: Path) -> None:
    begin(page, own_server)
    answer_pages(page, ANSWERS)
    press(page, "Make my papers")
    left = page.url
    page.get_by_role("link", name="Download as one file").first.click(no_wait_after=True)
    press_shift(page, 3)
    nothing_is_left(page, own_server, folder, left)


def test_without_javascript_the_button_does_the_same(
    phone_without_javascript: Page, own_server: str, folder: Path
) -> None:
    page = phone_without_javascript
    page.context.route(f"{ELSEWHERE}**", weather)
    open_a_page(page, own_server)
    page.get_by_role("button", name=LEAVE).last.click()
    page.wait_for_url(ELSEWHERE)
    assert page.context.cookies(own_server) == []
    assert rows(folder) == 0
    page.go_back()
    shows_nothing_of_the_case(page)


def test_leaving_is_the_first_stop_of_the_tab_key(page: Page, own_server: str) -> None:
    page.goto(own_server)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == LEAVE
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Sunny")).to_be_visible()


def test_five_minutes_before_the_end_a_word_comes_and_more_time_keeps_what_is_typed(
    page: Page, own_server: str
) -> None:
    page.clock.install()
    open_a_page(page, own_server)
    field = page.locator("main input[type=text]").first
    field.fill(STORY)
    dialog = page.get_by_role("alertdialog", name="Are you still there?")
    page.clock.fast_forward("53:00")
    expect(dialog).to_be_hidden()
    page.clock.fast_forward("02:00")
    expect(dialog).to_be_visible()
    expect(dialog).to_contain_text("Minutes left: 4")
    page.get_by_role("button", name="I am here").click()
    expect(dialog).to_be_hidden()
    expect(field).to_have_value(STORY)
    page.clock.fast_forward("53:00")
    expect(dialog).to_be_hidden()


def test_the_word_about_time_does_not_stand_in_the_way_of_leaving(page: Page, own_server: str) -> None:
    page.clock.install()
    open_a_page(page, own_server)
    page.clock.fast_forward("55:00")
    page.get_by_role("alertdialog").get_by_role("button", name=LEAVE).click()
    expect(page.get_by_role("heading", name="Sunny")).to_be_visible()


def test_at_the_end_of_the_hour_the_page_shows_nothing_typed(page: Page, own_server: str, folder: Path) -> None:
    page.clock.install()
    open_a_page(page, own_server)
    page.locator("main input[type=text]").first.fill(STORY)
    with sqlite3.connect(folder / "orderpath.sqlite3") as database:
        database.execute("update interview_case set touched_at = '2020-01-01 00:00:00'")
    page.clock.fast_forward("59:30")
    expect(page.get_by_role("heading", name=CLOSED)).to_be_visible()
    page.go_back()
    expect(page.locator("body")).not_to_contain_text(STORY)


def test_the_six_words_bring_another_browser_back(page: Page, own_server: str, phone_without_javascript: Page) -> None:
    open_a_page(page, own_server)
    follow(page, page.get_by_role("link", name="Save and come back later"))
    press(page, "Show me six words")
    words = page.locator(".op-code").inner_text()
    other = phone_without_javascript
    other.goto(own_server)
    follow(other, other.get_by_role("link", name="Come back with six words"))
    other.get_by_label("Your six words").fill(words.title())
    press(other, "Go on")
    assert current_step(other) == "order"
    page.reload()
    expect(page.get_by_role("heading", name=CLOSED)).to_be_visible()
