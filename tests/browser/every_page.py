"""Opens every kind of page once, as a person meets it, and looks at each (look.py)."""

from playwright.sync_api import Page, Route

from tests.browser.look import DESK, Seen, look_at
from tests.browser.walker import SAVE, answer_page, begin, current_step
from tests.conftest import sample

PROTECTED, RESTRAINED = "final-protected-end-ca", "final-restrained-end-nj"
SHARED = {
    "start": "/",
    "kinds": "/kinds/",
    "help": "/help/",
    "questions": "/questions/",
    "safety": "/safety/",
    "words": "/words/",
    "sample": "/sample/",
    "a sample paper": "/sample/1/1/",
    "states": "/states/",
    "a state": "/states/ca/",
    "come back": "/come-back/",
    "change my mind": "/change-my-mind/",
    "deleted": "/deleted/",
    "not found": "/no-such-page/",
    "wrong verb": "/begin/",
}
WITH_ERRORS = ("role", "order-dates", "you")
"""Steps sent empty once, before they are answered: a choice, dates, words."""


def shared_pages(page: Page, server: str, seen: Seen) -> None:
    """The pages that belong to no case."""
    for name, address in SHARED.items():
        page.goto(server + address)
        look_at(page, name, seen)
    page.route("**/left/", stay_here)
    page.goto(f"{server}/left/")
    look_at(page, "left", seen)
    page.unroute("**/left/")


def stay_here(route: Route) -> None:
    """The page for a browser that does not go on by itself."""
    answer = route.fetch()
    headers = {name: value for name, value in answer.headers.items() if name != "refresh"}
    route.fulfill(response=answer, headers=headers)


def press(page: Page, name: str) -> None:
    """Send the form of this button, and wait for the page that answers: a click alone does not."""
    with page.expect_navigation():
        page.get_by_role("button", name=name).last.click()


def small_forms(page: Page, server: str, seen: Seen) -> None:
    """The two forms outside of a case, with their errors."""
    page.goto(f"{server}/come-back/")
    press(page, "Go on")
    look_at(page, "come back, errors", seen)
    page.goto(f"{server}/change-my-mind/")
    press(page, "Make my paper")
    look_at(page, "change my mind, errors", seen)


def asked_pages(page: Page, server: str, path: str, seen: Seen) -> None:
    """Each question of a path, some of them with errors first; ends on the check page."""
    answers = sample(path)
    begin(page, server)
    while (step := current_step(page)) != "check":
        look_at(page, f"{path} {step}", seen)
        if step in WITH_ERRORS:
            press(page, SAVE)
            look_at(page, f"{path} {step}, errors", seen)
        answer_page(page, step, answers)
    look_at(page, f"{path} check", seen)
    for part in page.locator("details.op-part").all():
        part.evaluate("part => part.open = true")
    look_at(page, f"{path} check, opened", seen)


def finished_pages(page: Page, seen: Seen) -> None:
    """From the check page to the end: a reading copy, the papers, a pile to print, saving, two tabs, a lost cookie."""
    check = page.url
    page.locator("h2:has-text('What the papers will say') ~ ul a").first.click()
    look_at(page, "reading copy", seen)
    page.goto(check)
    press(page, "Make my papers")
    look_at(page, "papers", seen)
    page.get_by_role("link", name="Print these from this browser").first.click()
    look_at(page, "print", seen)
    page.get_by_role("link", name="Save and come back later").click()
    look_at(page, "save", seen)
    press(page, "Show me six words")
    look_at(page, "six words", seen)
    page.goto(check)
    mishaps(page, seen)


def mishaps(page: Page, seen: Seen) -> None:
    """One question answered in two tabs, a cookie that did not come along, and pages that are closed."""
    check = page.url
    with page.expect_navigation():
        page.locator("details.op-part a[href*='#id_you-name']").first.evaluate("link => link.click()")
    asked = page.url.partition("#")[0]
    other = page.context.new_page()
    other.goto(asked)
    for tab, words in ((other, "One court"), (page, "Another court")):
        tab.locator("main input[type=text]").first.fill(words)
        press(tab, SAVE)
    other.close()
    look_at(page, "which", seen)
    page.goto(asked)
    page.context.clear_cookies(name="form")
    press(page, SAVE)
    look_at(page, "typed", seen)
    page.goto(check)
    press(page, "Delete my answers now")
    page.goto(asked)
    look_at(page, "ended", seen)


def too_often(page: Page, server: str, seen: Seen) -> None:
    """Eleven wrong codes in a row."""
    page.goto(f"{server}/come-back/")
    while page.get_by_role("textbox").count():
        page.get_by_role("textbox").fill("able able able able able able")
        with page.expect_navigation():
            page.get_by_role("button", name="Go on").click()
    look_at(page, "later", seen)


def every_page(page: Page, server: str) -> Seen:
    """Every kind of page, and what was found on it."""
    seen = Seen()
    page.set_viewport_size(DESK)
    shared_pages(page, server, seen)
    small_forms(page, server, seen)
    asked_pages(page, server, RESTRAINED, seen)
    asked_pages(page, server, PROTECTED, seen)
    finished_pages(page, seen)
    too_often(page, server, seen)
    return seen
