"""Looks at one page: axe-core, and what look.js measures, at the widths and sizes of text people use."""

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, ViewportSize

AXE = Path(__file__).parents[1] / "vendor" / "axe.min.js"
MEASURES = Path(__file__).with_name("look.js")
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
DESK: ViewportSize = {"width": 1280, "height": 800}
PHONE: ViewportSize = {"width": 360, "height": 740}
NARROW: ViewportSize = {"width": 320, "height": 640}
LARGE: ViewportSize = {"width": 640, "height": 640}


@dataclass
class Seen:
    """What was found wrong, by what was measured, then by page; and the title of each page, all in one language."""

    language: str
    wrong: dict[str, dict[str, list[str]]] = field(default_factory=lambda: defaultdict(dict))
    titles: dict[str, str] = field(default_factory=dict)

    def note(self, what: str, name: str, found: list[str]) -> None:
        if found:
            self.wrong[what][name] = found


@cache
def scripts() -> str:
    return AXE.read_text() + MEASURES.read_text()


def look_at(page: Page, name: str, seen: Seen) -> None:
    """Measure the page that is open, and leave it as it was."""
    assert name not in seen.titles, f"{name} was looked at twice"
    seen.titles[name] = page.title()
    spoken = page.locator("html").get_attribute("lang")
    seen.note("language", name, [] if spoken == seen.language else [str(spoken)])
    page.evaluate(scripts())
    seen.note("axe", name, violations(page))
    for what in ("unseen", "shuffled", "alike", "wide", "cut"):
        seen.note(what, name, measured(page, what))
    page.emulate_media(forced_colors="active")
    seen.note("unseen in forced colours", name, measured(page, "unseen"))
    page.emulate_media(forced_colors="none")
    page.set_viewport_size(PHONE)
    for what in ("wide", "cut"):
        seen.note(what, f"{name}, phone", measured(page, what))
    page.set_viewport_size(NARROW)
    for what in ("small", "wide", "cut"):
        seen.note(what, f"{name}, narrow", measured(page, what))
    page.set_viewport_size(LARGE)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    for what in ("wide", "cut"):
        seen.note(f"{what} at 200 %", name, measured(page, what))
    page.evaluate("document.documentElement.style.fontSize = ''")
    page.set_viewport_size(DESK)


def measured(page: Page, what: str) -> list[str]:
    found: list[str] = page.evaluate(f"window.look.{what}()")
    return found


def violations(page: Page) -> list[str]:
    """Each rule that is broken, with the elements that break it."""
    options = {"runOnly": {"type": "tag", "values": list(RULES)}, "resultTypes": ["violations"]}
    result: dict[str, Any] = page.evaluate("options => axe.run(document, options)", options)
    return [
        f"{rule['id']}: {node['html'][:160]} – {node['failureSummary']}"
        for rule in result["violations"]
        for node in rule["nodes"]
    ]
