"""Leaving and sending once, in a real browser, with and without JavaScript."""

import shutil
from collections.abc import Iterator

import pytest
from django.conf import settings
from playwright.sync_api import Browser, Page, Route, sync_playwright
from pytest_django.live_server_helper import LiveServer

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
CHROMIUM = shutil.which("chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


def elsewhere(route: Route) -> None:
    """Stands in for the other website, so that the test needs no network."""
    route.fulfill(status=200, content_type="text/html", body="<title>Weather</title>Sunny")


def open_case(browser: Browser, address: str, *, scripts: bool) -> Page:
    """A new visitor on the first page of questions."""
    page = browser.new_context(java_script_enabled=scripts, viewport={"width": 360, "height": 740}).new_page()
    page.route(f"{settings.LEAVE_TO}**", elsewhere)
    page.goto(address)
    page.get_by_role("button", name="Start").click()
    page.wait_for_url("**/c/**")
    return page


@pytest.mark.parametrize("scripts", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_leaving_opens_another_site_and_back_finds_no_answers(
    browser: Browser, live_server: LiveServer, scripts: bool
) -> None:
    page = open_case(browser, live_server.url, scripts=scripts)
    case = page.url
    page.get_by_role("button", name="Leave this page").last.click()
    page.wait_for_url(f"{settings.LEAVE_TO}**")
    assert page.context.cookies(live_server.url) == []
    page.goto(case)
    assert page.locator("form:has(button:has-text('Save and continue'))").count() == 0


def test_after_leaving_the_page_of_questions_is_not_in_the_history(browser: Browser, live_server: LiveServer) -> None:
    page = open_case(browser, live_server.url, scripts=True)
    case = page.url
    page.get_by_role("button", name="Leave this page").last.click()
    page.wait_for_url(f"{settings.LEAVE_TO}**")
    page.go_back()
    assert page.url != case


def test_a_double_click_sends_one_form(browser: Browser, live_server: LiveServer) -> None:
    page = browser.new_page()
    page.goto(live_server.url)
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    page.get_by_role("button", name="Start").dblclick()
    page.wait_for_url("**/c/**")
    assert len(sent) == 1


def test_the_pages_load_nothing_from_another_host_and_break_no_rule(browser: Browser, live_server: LiveServer) -> None:
    page = browser.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    for address in ("/", "/questions/", "/safety/", "/help/"):
        page.goto(f"{live_server.url}{address}")
    assert asked
    assert all(url.startswith(live_server.url) for url in asked)
    assert complaints == []


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_no_page_is_wider_than_its_window(browser: Browser, live_server: LiveServer, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 740})
    for address in ("/", "/questions/", "/safety/", "/help/"):
        page.goto(f"{live_server.url}{address}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_what_can_be_tapped_is_large_enough(browser: Browser, live_server: LiveServer) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(live_server.url)
    for button in page.get_by_role("button").all():
        box = button.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 44
