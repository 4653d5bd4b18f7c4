"""Walks a case over a line as slow as 3G at its worst, and measures what a person waits for (bench/slow_line.md).

Usage: python bench/slow_line.py
"""

import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")

import django
from django.conf import settings

django.setup()

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright  # noqa: E402

from tests.browser.conftest import ARGUMENTS, CHROMIUM, PATIENCE  # noqa: E402
from tests.browser.look import PHONE  # noqa: E402
from tests.browser.walker import answer_page, answer_pages, current_step, press  # noqa: E402
from tests.conftest import TODAY, sample  # noqa: E402
from tests.house.serving import serving  # noqa: E402

LINE = 400_000 / 8
SLOW = {"offline": False, "latency": 400, "downloadThroughput": LINE, "uploadThroughput": LINE}
FAST = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
"""400 ms there and back, 400 kbit a second; and no limit."""
ANSWERS = sample("final-restrained-end-nj")
LEAVE = ".op-leave__button"
PAINTED = "performance.getEntriesByName('first-contentful-paint').length"
MEASURED = """() => {
  const of = (kind) => performance.getEntriesByType(kind);
  const words = performance.getEntriesByName("first-contentful-paint")[0].startTime;
  const [page] = of("navigation");
  const bytes = [page, ...of("resource")].reduce((sum, one) => sum + one.transferSize, 0);
  return [words, page.loadEventEnd, page.transferSize, bytes].map(Math.round);
}"""


def warm_up(page: Page, server: str) -> None:
    """Go the whole way once on a fast line: nothing is measured that waits for its first time."""
    page.goto(server)
    press(page, "Start")
    answer_pages(page, ANSWERS)
    press(page, "Make my papers")
    page.wait_for_load_state("networkidle")


def walk(page: Page, server: str) -> None:
    """The start, two questions, check and papers on the slow line; what lies between is answered on a fast one."""
    line = page.context.new_cdp_session(page)
    be(line, SLOW)
    page.goto(server)
    tell(page, "start, first visit")
    press(page, "Start")
    tell(page, "first question")
    answer_page(page, current_step(page), ANSWERS)
    tell(page, "next question")
    be(line, FAST)
    answer_pages(page, ANSWERS)
    be(line, SLOW)
    page.reload()
    tell(page, "check")
    press(page, "Make my papers")
    tell(page, "papers")


def be(line: CDPSession, conditions: Mapping[str, float]) -> None:
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", dict(conditions))


def tell(page: Page, name: str) -> None:
    page.wait_for_load_state("load")
    page.wait_for_function(PAINTED)
    words, whole, sent, everything = page.evaluate(MEASURED)
    language = page.locator("html").get_attribute("lang")
    print(f"| {language} | {name} | {words} | {whole} | {sent} | {everything} |", flush=True)


def leave(page: Page, address: str) -> None:
    """Press the button as soon as it can be seen, while the rest is still under way."""
    be(page.context.new_cdp_session(page), SLOW)
    begun = monotonic()
    page.goto(address, wait_until="commit")
    page.locator(LEAVE).wait_for()
    seen = monotonic()
    page.locator(LEAVE).click(no_wait_after=True)
    page.wait_for_url(settings.LEAVE_TO)
    print(
        f"the button stood there after {ms(begun, seen)} ms; {ms(seen, monotonic())} ms from pressing it to elsewhere"
    )


def ms(since: float, until: float) -> int:
    return round(1000 * (until - since))


@contextmanager
def window(browser: Browser, language: str) -> Iterator[Page]:
    """A phone that has never been here."""
    context = browser.new_context(viewport=PHONE, locale=language)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def main() -> None:
    with serving(Path(tempfile.mkdtemp()), {"ORDERPATH_TODAY": TODAY.isoformat()}) as running, sync_playwright() as one:
        browser = one.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        server = f"http://127.0.0.1:{running.port}"
        for _worker in range(2):
            with window(browser, "en") as page:
                warm_up(page, server)
        for language, _name in settings.LANGUAGES:
            with window(browser, language) as page:
                walk(page, server)
                page.context.route(f"{settings.LEAVE_TO}**", lambda route: route.fulfill(body="Sunny"))
                leave(page, page.url)
            with window(browser, language) as page:
                page.context.route(f"{settings.LEAVE_TO}**", lambda route: route.fulfill(body="Sunny"))
                leave(page, server)
        browser.close()


if __name__ == "__main__":
    main()
