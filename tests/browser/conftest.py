"""A real server (gunicorn, as `make run` starts it) and a real browser (Debian's chromium) for this folder."""

import os
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.conftest import TODAY

ROOT = Path(__file__).parents[2]
CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = {"width": 360, "height": 740}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(folder: Path, port: int) -> dict[str, str]:
    """What `make run` would set, with a folder of the test's own and a fixed day."""
    return os.environ | {
        "ORDERPATH_FOLDER": str(folder),
        "ORDERPATH_BIND": f"127.0.0.1:{port}",
        "ORDERPATH_SECRET_KEY": secrets.token_urlsafe(48),
        "ORDERPATH_TODAY": TODAY.isoformat(),
    }


def manage(env: dict[str, str], *arguments: str) -> None:
    subprocess.run([sys.executable, "manage.py", *arguments], cwd=ROOT, env=env, check=True, capture_output=True)


def wait_until_listening(port: int, process: subprocess.Popen[bytes], errors: Path) -> None:
    """Return when something listens; fail with the server's own words when it ended first."""
    while process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError(errors.read_text())


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running OrderPath with an empty database."""
    folder, port = tmp_path_factory.mktemp("served"), free_port()
    env = environment(folder, port)
    manage(env, "migrate", "--verbosity", "0")
    manage(env, "collectstatic", "--noinput", "--verbosity", "0")
    with (folder / "errors").open("wb") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "--config", "config/gunicorn.py"], cwd=ROOT, env=env, stderr=errors
        )
        try:
            wait_until_listening(port, process, folder / "errors")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A new phone-sized window with cookies of its own."""
    yield from _page(browser.new_context(viewport=PHONE, accept_downloads=True))


@pytest.fixture
def phone_without_javascript(browser: Browser) -> Iterator[Page]:
    yield from _page(browser.new_context(viewport=PHONE, accept_downloads=True, java_script_enabled=False))


def _page(context: BrowserContext) -> Iterator[Page]:
    context.set_default_timeout(20_000)
    yield context.new_page()
    context.close()
