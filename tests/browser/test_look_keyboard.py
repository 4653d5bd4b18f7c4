"""The keyboard alone, forced colours and reduced motion, on the pages a person meets first."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import a_window
from tests.browser.look import PHONE, measured, scripts
from tests.browser.walker import SAVE, begin, current_step, posted
from tests.conftest import TODAY, sample

pytestmark = pytest.mark.browser
ANSWERS = sample("referral-guam")
FOCUSED = "document.activeElement"
TABS = 80


def tab_to(page: Page, question: str, value: object = True) -> None:
    """Press Tab until what has the focus answers the question with the value."""
    for _press in range(TABS):
        page.keyboard.press("Tab")
        if page.evaluate(f"({question})({FOCUSED})") == value:
            return
    raise AssertionError(f"{question} is not reached by Tab")


def press(page: Page, words: str) -> None:
    tab_to(page, "e => e.textContent.trim()", words)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def fill(page: Page, name: str, value: object) -> None:
    """Answer one field by keys: arrows among radios, Space on boxes, letters elsewhere."""
    field = page.locator(f"[name='{name}']").first
    kind = field.get_attribute("type")
    if kind == "hidden" or not field.is_visible():
        return
    if kind == "checkbox":
        for one in value if isinstance(value, list) else [value]:
            tab_to(page, "e => [e.name, e.value].join()", f"{name},{one}")
            page.keyboard.press("Space")
        return
    tab_to(page, "e => e.name", name)
    if kind == "radio":
        choose(page, str(value))
    elif field.evaluate("e => e.tagName") == "SELECT":
        page.keyboard.type(field.locator(f"option[value='{value}']").inner_text())
    else:
        page.keyboard.type(str(value))


def choose(page: Page, value: str) -> None:
    page.keyboard.press("Space")
    for _press in range(TABS):
        if page.evaluate(f"{FOCUSED}.value") == value:
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"{value} is not reached by arrows")


def test_a_whole_path_is_walked_by_keys_alone(phone: Page, server: str) -> None:
    phone.goto(server)
    press(phone, "Start")
    while (step := current_step(phone)) != "check":
        for name, value in posted(step, ANSWERS, TODAY).items():
            fill(phone, f"{step}-{name}", value)
        press(phone, SAVE)
        assert phone.get_by_role("alert").count() == 0, phone.locator("main").inner_text()
    press(phone, "Make my papers")
    expect(phone.get_by_role("heading", level=1)).to_have_text("Your papers")


def test_after_errors_the_focus_is_on_the_list_and_a_link_leads_to_the_field(phone: Page, server: str) -> None:
    begin(phone, server)
    press(phone, SAVE)
    assert phone.evaluate(f"{FOCUSED}.id") == "errors"
    phone.keyboard.press("Tab")
    wanted = phone.evaluate(f"{FOCUSED}.hash.slice(1)")
    phone.keyboard.press("Enter")
    assert phone.evaluate(f"{FOCUSED}.id") == wanted


def test_the_word_about_time_takes_the_focus_keeps_it_and_gives_it_back(phone: Page, server: str) -> None:
    phone.clock.install()
    begin(phone, server)
    field = phone.locator("main select, main input[type=text]").first
    field.focus()
    phone.clock.fast_forward("55:00")
    expect(phone.get_by_role("alertdialog")).to_be_visible()
    for _press in range(4):
        assert phone.evaluate(f"!!{FOCUSED}.closest('dialog') || {FOCUSED} === document.body")
        phone.keyboard.press("Tab")
    phone.keyboard.press("Escape")
    expect(phone.get_by_role("alertdialog")).to_be_visible()
    phone.get_by_role("button", name="I am here").press("Enter")
    expect(phone.get_by_role("alertdialog")).to_be_hidden()
    expect(field).to_be_focused()


@pytest.fixture
def careful(browser: Browser) -> Iterator[Page]:
    """A phone whose colours are forced and whose motion is reduced."""
    with a_window(browser, viewport=PHONE, forced_colors="active", reduced_motion="reduce") as page:
        yield page


def test_forced_colours_show_what_is_chosen_and_where_the_focus_is(careful: Page, server: str) -> None:
    careful.goto(f"{server}/paper/")
    careful.evaluate(scripts())
    assert measured(careful, "unseen") == []
    radios = careful.locator("main [type=radio]")
    radios.first.check(force=True)
    careful.locator("h1").click()
    drawn = "e => (({ background, boxShadow, border }) => background + boxShadow + border)"
    drawn += "(getComputedStyle(e.labels[0], '::before'))"
    assert radios.first.evaluate(drawn) != radios.last.evaluate(drawn)


def test_reduced_motion_moves_nothing(careful: Page, server: str) -> None:
    begin(careful, server)
    careful.evaluate(scripts())
    times = "[...document.querySelectorAll('*')].map((e) => getComputedStyle(e).transitionDuration)"
    assert set(careful.evaluate(times)) == {"0s"}
    assert measured(careful, "moving") == []
