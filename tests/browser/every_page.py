"""Opens every kind of page once, as a person meets it, in the language of the browser, and looks at each."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from playwright.sync_api import Page, Route

from interview.addresses import anchor_of
from tests.browser.look import DESK
from tests.browser.walker import SAVE, answer_page, answer_pages, begin, current_step, follow, press, put, said, steps
from tests.conftest import sample

Look = Callable[[Page, str], None]
"""Looks at the page that is open, under a name of ours, and leaves it as it was."""

PROTECTED, RESTRAINED = "final-protected-end-ca", "final-restrained-end-nj"
REFERRED = "referral-military"
OTHER_WAYS = (
    "criminal-protected-end-co",
    "temporary-restrained-change-mo",
    "final-protected-end-oh",
    "not-sure-ca",
    "two-orders-ia",
    "temporary-restrained-prepare-ga",
    "temporary-became-final-vt",
    "temporary-protected-oppose-change-il",
    "final-restrained-prepare-md",
    "temporary-restrained-postpone-ct",
    "final-restrained-oppose-renewal-az",
)
"""Paths that together ask what the first two do not."""
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
    "states, found": "/states/?q=new",
    "states, none found": "/states/?q=no-such-state",
    "a state": "/states/ca/",
    "a territory": "/states/as/",
    "come back": "/come-back/",
    "change my mind": "/paper/",
    "deleted": "/deleted/",
    "not found": "/no-such-page/",
    "wrong verb": "/begin/",
}
FOLDED = ("start", "safety", "sample")
"""Pages looked at once more with their folds open."""
WITH_ERRORS: dict[str, dict[str, str]] = {
    "role": {},
    "order-dates": {},
    "you": {},
    "programs": {"programs-0-provider": "Riverside Counseling Center"},
}
"""Pages sent once with just this, before they are answered: a choice, dates, words and a row left open."""
TAKEN_BACK = {
    "state": "CA",
    "court_name": "Superior Court",
    "county": "Alameda",
    "case_number": "24-1234",
    "name": "Ana Ruiz",
    "other_name": "Leo Ruiz",
    "filed_on_month": "11",
    "filed_on_day": "2",
    "filed_on_year": "2026",
    "ruled": "not_yet",
}
HELPER = {
    "where": {"state": "CA"},
    "role": {"role": "protected", "helper": "friend"},
    "helper": {"is_other_party": "yes"},
}


def shared_pages(page: Page, server: str, look: Look) -> None:
    """The pages that belong to no case."""
    for name, address in SHARED.items():
        page.goto(server + address)
        look(page, name)
        if name in FOLDED:
            open_folds(page)
            look(page, f"{name}, opened")
    page.route("**/left/", stay_here)
    page.goto(f"{server}/left/")
    look(page, "left")
    page.unroute("**/left/")


def open_folds(page: Page) -> None:
    page.locator("main details").evaluate_all("folds => folds.forEach((fold) => { fold.open = true })")


def stay_here(route: Route) -> None:
    """The page for a browser that does not go on by itself."""
    answer = route.fetch()
    headers = {name: value for name, value in answer.headers.items() if name != "refresh"}
    route.fulfill(response=answer, headers=headers)


def small_forms(page: Page, server: str, look: Look) -> None:
    """The two forms outside of a case: with their errors, and what the way back leads to."""
    page.goto(f"{server}/come-back/")
    press(page, "Go on")
    look(page, "come back, errors")
    page.goto(f"{server}/paper/")
    press(page, "Make my paper")
    look(page, "change my mind, errors")
    for name, value in TAKEN_BACK.items():
        put(page, name, value)
    press(page, "Make my paper")
    look(page, "change my mind, ready")
    press(page, "Change what I typed")
    put(page, "ruled", "granted")
    press(page, "Make my paper")
    look(page, "change my mind, granted")


def helper_pages(page: Page, server: str, look: Look) -> None:
    """A helper who is the other party in the case is sent away."""
    begin(page, server)
    for step, answers in HELPER.items():
        assert current_step(page) == step
        answer_page(page, step, {step: answers})
    look(page, "other party")


def asked_pages(page: Page, server: str, path: str, look: Look) -> None:
    """Each question of a path, some of them with errors first; ends on the check page."""
    begin(page, server)
    for step in steps(page, sample(path)):
        look(page, f"{path} {step}")
        if step in WITH_ERRORS:
            send_wrong(page, step)
            look(page, f"{path} {step}, errors")
    look(page, f"{path} check")
    open_folds(page)
    look(page, f"{path} check, opened")


def other_ways(page: Page, server: str, look: Look) -> None:
    """The questions that only other paths ask, each once, and the check page and the papers each path ends on."""
    asked = {*sample(PROTECTED), *sample(RESTRAINED)}
    for path in OTHER_WAYS:
        begin(page, server)
        for step in steps(page, sample(path)):
            if step not in asked:
                asked.add(step)
                look(page, f"{path} {step}")
        look(page, f"{path} check")
        press(page, "Make my papers")
        look(page, f"{path} papers")


def referred_pages(page: Page, server: str, look: Look) -> None:
    """Where we write no papers: the check page that says so, and what there is to keep."""
    begin(page, server)
    answer_pages(page, sample(REFERRED))
    look(page, "referred, check")
    press(page, "Make my papers")
    look(page, "referred, papers")


def send_wrong(page: Page, step: str) -> None:
    for name, value in WITH_ERRORS[step].items():
        put(page, f"{step}-{name}", value)
    press(page, SAVE)


def finished_pages(page: Page, look: Look) -> None:
    """From the check page to the end: the reading copies, the papers, each pile to print, saving."""
    check = page.url
    copies = page.locator("h2", has_text=said(page, "What the papers will say")).locator(
        "xpath=following-sibling::ul[1]//a"
    )
    for number in range(copies.count()):
        follow(page, copies.nth(number))
        look(page, f"reading copy {number + 1}")
        page.goto(check)
    press(page, "Make my papers")
    look(page, "papers")
    papers = page.url
    to_print = page.get_by_role("link", name=said(page, "Print from this browser"))
    for number in range(to_print.count()):
        follow(page, to_print.nth(number))
        look(page, f"print {number + 1}")
        page.goto(papers)
    follow(page, page.get_by_role("link", name=said(page, "Save and come back later")))
    look(page, "save")
    press(page, "Show me six words")
    look(page, "six words")
    page.goto(check)


def mishaps(page: Page, look: Look) -> None:
    """A question answered in two tabs, a cookie that did not come along, a form of nobody, a page that is closed."""
    check = page.url
    with page.expect_navigation():
        page.locator(f"details.op-part a[href$='#{anchor_of('you-name')}']").first.evaluate("link => link.click()")
    asked = page.url.partition("#")[0]
    other = page.context.new_page()
    other.goto(asked)
    for tab, words in ((other, "One court"), (page, "Another court")):
        tab.locator("main input[type=text]").first.fill(words)
        press(tab, SAVE)
    other.close()
    look(page, "which")
    page.goto(asked)
    page.context.clear_cookies(name="form")
    press(page, SAVE)
    look(page, "typed")
    page.goto(asked)
    page.locator("main [name=page_mark]").evaluate("field => field.remove()")
    page.context.clear_cookies(name="form")
    press(page, SAVE)
    look(page, "not saved")
    page.goto(check)
    press(page, "Delete my answers now")
    page.goto(asked)
    look(page, "ended")


def too_often(page: Page, server: str, look: Look) -> None:
    """Eleven wrong codes in a row."""
    page.goto(f"{server}/come-back/")
    while page.get_by_role("textbox").count():
        page.get_by_role("textbox").fill("able able able able able able")
        press(page, "Go on")
    look(page, "later")


def broken(page: Page, server: str, database: Path, look: Look) -> None:
    """A fault of ours: the table of cases is gone."""
    begin(page, server)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("DROP TABLE interview_case")
    page.reload()
    look(page, "fault")


def every_page(page: Page, server: str, database: Path, look: Look) -> None:
    """Every kind of page of a server of its own, whose database is spoiled at the end."""
    page.set_viewport_size(DESK)
    shared_pages(page, server, look)
    small_forms(page, server, look)
    helper_pages(page, server, look)
    referred_pages(page, server, look)
    asked_pages(page, server, RESTRAINED, look)
    asked_pages(page, server, PROTECTED, look)
    finished_pages(page, look)
    mishaps(page, look)
    other_ways(page, server, look)
    too_often(page, server, look)
    broken(page, server, database, look)
