"""Opens a case on a server of its own and lets Lighthouse (bench/lighthouse.md) judge four pages of it on a phone.

Usage: python bench/lighthouse.py PATH-OF-LIGHTHOUSE
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")

import django

django.setup()

from playwright.sync_api import Page, sync_playwright  # noqa: E402

from tests.browser.conftest import ARGUMENTS, CHROMIUM  # noqa: E402
from tests.browser.walker import begin, walk_to_check  # noqa: E402
from tests.conftest import TODAY, sample  # noqa: E402
from tests.house.serving import serving  # noqa: E402

JUDGED = ("performance", "accessibility", "best-practices")


def pages(page: Page, server: str) -> dict[str, str]:
    """The addresses of the four pages, in a case whose questions are answered."""
    begin(page, server)
    question = page.url
    walk_to_check(page, sample("final-restrained-end-nj"))
    check = page.url
    page.get_by_role("button", name="Make my papers").click()
    return {"start": server, "question": question, "check": check, "papers": page.url}


def judge(lighthouse: str, address: str, cookies: str, folder: Path) -> dict[str, int]:
    """Lighthouse's marks of one page, of 100."""
    headers, report = folder / "headers.json", folder / "report.json"
    headers.write_text(json.dumps({"Cookie": cookies}))
    words = ["--quiet", "--output=json", f"--output-path={report}", f"--extra-headers={headers}"]
    words += [f"--only-categories={','.join(JUDGED)}", "--chrome-flags=--headless=new --no-sandbox"]
    subprocess.run([lighthouse, address, *words], check=True, env=os.environ | {"CHROME_PATH": CHROMIUM})
    told = json.loads(report.read_text())
    for name, audit in told["audits"].items():
        if audit["score"] is not None and audit["score"] < 0.9:
            print("   ", name, audit["score"], audit.get("displayValue", ""))
    return {name: round(100 * (part["score"] or 0)) for name, part in told["categories"].items()}


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    with serving(folder, {"ORDERPATH_TODAY": TODAY.isoformat()}) as running, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = browser.new_page()
        addresses = pages(page, f"http://127.0.0.1:{running.port}")
        cookies = "; ".join(f"{one['name']}={one['value']}" for one in page.context.cookies())
        browser.close()
        for name, address in addresses.items():
            print(name, judge(sys.argv[1], address, cookies, folder), flush=True)


if __name__ == "__main__":
    main()
