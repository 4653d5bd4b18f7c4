"""Takes the pictures of README from the running product: a page on a phone, and the first page of a checklist.

Run by `make pictures`. The server it starts has a folder of its own and ends with the script.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
SAMPLE = ROOT / "fixtures" / "samples" / "final-protected-end-oh.json"
TODAY = "2026-11-24"
BIND = "127.0.0.1:8917"
STATE = "MO"


@contextmanager
def product(folder: str) -> Iterator[dict[str, str]]:
    """The product as `make run` serves it; gives the environment it runs in."""
    environ = os.environ | {
        "ORDERPATH_FOLDER": folder,
        "ORDERPATH_BIND": BIND,
        "ORDERPATH_SECRET_KEY": "only-for-pictures-0123456789-abcdefghijklmnopqrstuvwxyz",
    }
    for command in ("migrate --verbosity 0", "collectstatic --noinput --verbosity 0"):
        subprocess.run([sys.executable, "manage.py", *command.split()], cwd=ROOT, env=environ, check=True)
    server = subprocess.Popen(
        [Path(sys.executable).with_name("gunicorn"), "-c", "config/gunicorn.py"], cwd=ROOT, env=environ
    )
    try:
        wait_for_server()
        yield environ
    finally:
        server.terminate()
        server.wait()


def wait_for_server() -> None:
    """Until it answers, half a minute at most."""
    for _ in range(60):
        try:
            urllib.request.urlopen(f"http://{BIND}/", timeout=5).close()
        except OSError:
            time.sleep(0.5)
        else:
            return
    raise SystemExit("The server did not answer.")


def take_page() -> None:
    """The page that asks which kind of order it is, as a phone shows it."""
    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=flags)
        page = browser.new_page(viewport={"width": 390, "height": 844}, device_scale_factor=1.5)
        page.goto(f"http://{BIND}/")
        page.get_by_role("button", name="Start").click()
        answer_the_first_pages(page)
        page.screenshot(path=PICTURES / "page.png")
        browser.close()


def answer_the_first_pages(page: Page) -> None:
    """Where the order was made, and whom it protects."""
    page.locator("main select").first.select_option(STATE)
    save(page)
    page.locator("main input[value=protected]").check(force=True)
    page.locator("main input[value=self]").check(force=True)
    save(page)


def save(page: Page) -> None:
    page.get_by_role("button", name="Save and continue").click()
    page.wait_for_load_state()


def take_paper(folder: str, environ: dict[str, str]) -> None:
    """The first page of a checklist, made by the command line from a sample."""
    out = Path(folder) / "papers"
    command = [sys.executable, "manage.py", "packet", str(SAMPLE), "--out", str(out), "--today", TODAY]
    subprocess.run(command, cwd=ROOT, env=environ, check=True)
    picture = PICTURES / "paper"
    first = ["-f", "1", "-l", "1", "-singlefile", "-r", "96", "-gray", "-png"]
    subprocess.run(["pdftoppm", *first, str(out / "papers-to-keep.pdf"), str(picture)], check=True)


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, product(folder) as environ:
        take_page()
        take_paper(folder, environ)


if __name__ == "__main__":
    main()
