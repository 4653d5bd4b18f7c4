"""Opens a case on a server of its own and lets Lighthouse (bench/lighthouse.md) judge four pages of it on a phone,
in each language.

Usage: python bench/lighthouse.py PATH-OF-LIGHTHOUSE
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")

import django
from django.conf import settings

django.setup()

from playwright.sync_api import Page, sync_playwright  # noqa: E402

from tests.browser.conftest import ARGUMENTS, CHROMIUM  # noqa: E402
from tests.browser.walker import answer_pages, begin  # noqa: E402
from tests.conftest import TODAY, sample  # noqa: E402
from tests.house.serving import serving  # noqa: E402

JUDGED = ("performance", "accessibility", "best-practices")


def pages(page: Page, server: str) -> dict[str, str]:
    """The addresses of the four pages, in a case whose questions are answered."""
    begin(page, server)
    question = page.url
    answer_pages(page, sample("final-restrained-end-nj"))
    check = page.url
    page.get_by_role("button", name="Make my papers").click()
    page.wait_for_load_state()
    return {"start": server, "question": question, "check": check, "papers": page.url}


def switch(page: Page, code: str) -> None:
    """Ask for a language with the button in the header, if the page does not speak it."""
    button = page.locator(f"button[name=language][value={code}]")
    if button.count():
        with page.expect_navigation():
            button.click()


def judge(lighthouse: str, address: str, cookies: str, folder: Path) -> dict[str, int]:
    """Lighthouse's marks of one page, of 100."""
    headers, report = folder / "headers.json", folder / "report.json"
    headers.write_text(json.dumps({"Cookie": cookies}))
    words = ["--quiet", "--output=json", f"--output-path={report}", f"--extra-headers={headers}"]
    words += [f"--only-categories={','.join(JUDGED)}", "--chrome-flags=--headless=new --no-sandbox"]
    environ = os.environ | {"CHROME_PATH": CHROMIUM}
    # Now and then it misses the beginning of a page, says so, and wants to be run again.
    if subprocess.run([lighthouse, address, *words], env=environ).returncode:
        subprocess.run([lighthouse, address, *words], check=True, env=environ)
    told = json.loads(report.read_text())
    for name, audit in told["audits"].items():
        if audit["score"] is not None and audit["score"] < 0.9:
            print("   ", name, audit["score"], audit.get("displayValue", ""), told_of(audit))
    return {name: round(100 * (part["score"] or 0)) for name, part in told["categories"].items()}


def told_of(audit: dict[str, Any]) -> list[str]:
    """What an audit names: of an error in the console its words and its address."""
    items = audit.get("details", {}).get("items", []) if audit["id"] == "errors-in-console" else []
    return [f"{item.get('description')} {item.get('sourceLocation', {}).get('url')}" for item in items]


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    with serving(folder, {"ORDERPATH_TODAY": TODAY.isoformat()}) as running, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = browser.new_page()
        addresses = pages(page, f"http://127.0.0.1:{running.port}")
        for code, _language in settings.LANGUAGES:
            switch(page, code)
            cookies = "; ".join(f"{one['name']}={one['value']}" for one in page.context.cookies())
            for name, address in addresses.items():
                print(code, name, judge(sys.argv[1], address, cookies, folder), flush=True)
        browser.close()


if __name__ == "__main__":
    main()
