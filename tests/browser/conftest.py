"""A real server (gunicorn, as `make run` starts it) and a real browser (Debian's chromium) for this folder."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.look import PHONE
from tests.conftest import TODAY
from tests.house.serving import serving

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP *.example.org 127.0.0.1",
]
PATIENCE = 120_000
"""Milliseconds; a busy machine is slow, not wrong."""

expect.set_options(timeout=PATIENCE)


@contextmanager
def a_window(browser: Browser, **options: Any) -> Iterator[Page]:
    """A new window with cookies of its own, as patient as everything here; options are those of a browser context."""
    context = browser.new_context(**options)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running OrderPath with an empty database, fixed to the tests' day."""
    with serving(tmp_path_factory.mktemp("served"), {"ORDERPATH_TODAY": TODAY.isoformat()}) as running:
        yield f"http://127.0.0.1:{running.port}"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Closed with its module: while it runs, its event loop would be in the way of other modules' tests."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A new phone-sized window with cookies of its own."""
    with a_window(browser, viewport=PHONE) as page:
        yield page


@pytest.fixture
def phone_without_javascript(browser: Browser) -> Iterator[Page]:
    with a_window(browser, viewport=PHONE, java_script_enabled=False) as page:
        yield page
