"""Taking papers along in a real browser: the calendar file, a pile printed from its page, and the way back."""

from io import BytesIO
from pathlib import Path

import pytest
import vobject
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.walker import answer_pages, begin, follow, press, put
from tests.conftest import sample

pytestmark = pytest.mark.browser
NUMBERED = "final-protected-end-ca"
TYPED = {
    "state": "OH",
    "court_name": "Court of Common Pleas",
    "county": "Franklin",
    "case_number": "23 DV 004417",
    "name": "Dana Whitfield",
    "other_name": "Marcus Whitfield",
    "filed_on_month": "11",
    "filed_on_day": "2",
    "filed_on_year": "2026",
}


def to_papers(page: Page, server: str, name: str) -> None:
    begin(page, server)
    answer_pages(page, sample(name))
    press(page, "Make my papers")


def titles(page: Page, folder: Path) -> set[str]:
    """What the downloaded calendar calls its days."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download the dates").click()
    assert waiting.value.suggested_filename == "dates.ics"
    waiting.value.save_as(folder / "dates.ics")
    calendar = vobject.readOne((folder / "dates.ics").read_text())
    return {event.summary.value for event in calendar.vevent_list}


def printed(page: Page) -> list[str]:
    """The page as the browser prints it, sheet by sheet."""
    pdf = page.pdf(prefer_css_page_size=True)
    reader = PdfReader(BytesIO(pdf))
    assert all((round(one.mediabox.width), round(one.mediabox.height)) == (612, 792) for one in reader.pages)
    return [" ".join(one.extract_text().split()) for one in reader.pages]


def test_the_papers_are_taken_along_as_dates_and_as_pages_to_print(phone: Page, server: str, tmp_path: Path) -> None:
    to_papers(phone, server, NUMBERED)
    here = phone.url
    assert titles(phone, tmp_path) == {"Reminder"}
    phone.locator("label[for=id_details]").click()
    assert titles(phone, tmp_path) >= {"Day the order ends"}
    phone.goto(here)
    expect(phone.locator("#id_details")).not_to_be_checked()

    piles = phone.get_by_role("link", name="Print from this browser")
    addresses = [link.get_attribute("href") or "" for link in piles.all()]
    sheets = []
    for address in addresses:
        phone.goto(server + address)
        expect(phone).to_have_title("Court papers")
        sheets.append(printed(phone))
    file, keep, clerk = sheets
    assert all("Case No. RF24-118203" in text for text in file)
    assert all(text.startswith("1 2 3") or " 27 28" in text for text in file), "numbered lines"
    assert [text for text in keep if "Keep this. Do not file it." not in text] == []
    assert ["Linden" in " ".join(texts) for texts in sheets] == [False, False, True]
    assert all("Not to be served." in text for text in clerk)
    assert not any("Leave this page" in text or "Print this page" in text for text in (*file, *keep, *clerk))


def test_who_changed_their_mind_takes_a_paper_without_javascript(
    phone_without_javascript: Page, server: str, tmp_path: Path
) -> None:
    page = phone_without_javascript
    page.goto(server)
    follow(page, page.get_by_role("link", name="I filed, and I changed my mind"))
    for name, value in TYPED.items():
        put(page, name, value)
    press(page, "Make my paper")
    expect(page).to_have_title("Error: Court papers")
    expect(page.locator("[name=case_number]")).to_have_value(TYPED["case_number"])
    put(page, "ruled", "not_yet")
    press(page, "Make my paper")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download the paper").click()
    waiting.value.save_as(tmp_path / "paper.pdf")
    assert "Dana Whitfield" in PdfReader(tmp_path / "paper.pdf").pages[0].extract_text()
    press(page, "Change what I typed")
    expect(page.locator("[name=other_name]")).to_have_value(TYPED["other_name"])
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_after_a_yes_the_way_leads_to_a_new_order(phone: Page, server: str) -> None:
    phone.goto(f"{server}/paper/")
    for name, value in (TYPED | {"ruled": "granted"}).items():
        put(phone, name, value)
    press(phone, "Make my paper")
    expect(phone.get_by_role("heading", level=1)).to_have_text("You can ask for a new order")
    expect(phone.locator("main a[href='tel:911']")).to_be_visible()
    assert phone.url == f"{server}/paper/"
