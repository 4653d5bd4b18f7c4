"""Runs that differ only in the answer about pressure: nobody who looks on, from any side, can tell them apart.

A page travels packed, with random bytes, addresses and a token of its own, so no two runs have the same lengths.
What decides them is compared instead: the page itself, less what is random in it, and how long that is when packed.
"""

import gzip
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Response
from pypdf import PdfReader

from interview.forms.your_choice import CODES
from interview.places import page_at
from tests.browser.conftest import a_window
from tests.browser.look import PHONE
from tests.browser.walker import answer_page, begin, current_step, download, press
from tests.conftest import TODAY, sample
from tests.house.serving import Server, serving

pytestmark = pytest.mark.browser
ANSWERS = sample("final-protected-end-oh")
STEP = "your-choice"
FIELD = f"{STEP}-pressured"
HIDDEN = '(?<=name="{}" value="){}'
RANDOM = re.compile(
    "|".join(
        (
            r"/c/[\w-]{22}(/[a-z2-7]{16})*",
            HIDDEN.format("csrfmiddlewaretoken", "[A-Za-z0-9]{64}"),
            HIDDEN.format("page_mark", "[0-9a-f]{32}"),
            HIDDEN.format("seen", "[0-9a-f]{16}"),
        )
    )
)


@dataclass
class Seen:
    """What an onlooker with the browser, the network and the downloads could compare."""

    answers: list[tuple[str, int, int]] = field(default_factory=list)
    """What was asked for, the status, and the length of what travels unpacked."""
    pages: list[tuple[str, int]] = field(default_factory=list)
    """What was shown, less what is random in it, and its length packed."""
    pictures: list[int] = field(default_factory=list)
    """Their lengths, sorted: a browser asks for several at once, and they come in any order."""
    titles: list[str] = field(default_factory=list)
    history: int = 0
    cookies: list[tuple[str, int]] = field(default_factory=list)
    files: list[tuple[str, int, str]] = field(default_factory=list)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Path]]:
    folder = tmp_path_factory.mktemp("twins")
    with serving(folder, {"ORDERPATH_TODAY": TODAY.isoformat()}) as server:
        yield server, folder


@pytest.fixture(scope="module")
def twins(browser: Browser, running: tuple[Server, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Seen]:
    """One whole run a choice, and one that chooses nothing."""
    server = f"http://127.0.0.1:{running[0].port}"
    return {code: run(browser, server, code, tmp_path_factory.mktemp("got")) for code in ("", *dict(CODES))}


def run(browser: Browser, server: str, code: str, folder: Path) -> Seen:
    with a_window(browser, viewport=PHONE) as page:
        return walked(page, server, code, folder)


def walked(page: Page, server: str, code: str, folder: Path) -> Seen:
    """From the start to the papers, with one answer about pressure; what could be seen of it."""
    seen, documents = Seen(), list[Response]()
    begin(page, server)
    page.on("response", lambda response: note(seen, documents, response))
    while (step := current_step(page)) != "check":
        if step == STEP and code:
            page.locator(f"[name={FIELD}][value={code}]").check(force=True)
        answer_page(page, step, ANSWERS)
        seen.titles.append(page.title())
        seen.pages.append(shown(documents[-1]))
    press(page, "Make my papers")
    seen.pages.append(shown(documents[-1]))
    for picture in page.locator(".op-picture").all():
        picture.scroll_into_view_if_needed()
        picture.locator("img").evaluate("image => image.decode()")
    seen.pictures.sort()
    for file in ("papers-to-file.pdf", "papers-to-keep.pdf"):
        pdf = download(page, file, folder)
        text = "\n".join(sheet.extract_text() for sheet in PdfReader(pdf).pages)
        seen.files.append((file, pdf.stat().st_size, text))
    seen.history = page.evaluate("history.length")
    seen.cookies = sorted((cookie["name"], len(cookie["value"])) for cookie in page.context.cookies())
    return seen


def note(seen: Seen, documents: list[Response], response: Response) -> None:
    """Method, page and status; the length, but for what is packed."""
    _, _, rest = response.url.partition("/c/")
    if not rest:
        return
    case_id, _, name = rest.partition("/")
    is_packed = response.headers.get("content-encoding") == "gzip"
    length = 0 if is_packed else int(response.headers.get("content-length", "0"))
    if response.headers.get("content-type") == "image/png":
        seen.pictures.append(length)
        return
    if is_packed:
        documents.append(response)
    seen.answers.append((f"{response.request.method} {page_at(case_id, name)}", response.status, length))


def shown(document: Response) -> tuple[str, int]:
    """The page that is open, as the server sent it, less what is random in it; its length packed."""
    text = RANDOM.sub("random", document.text())
    return text, len(gzip.compress(text.encode()))


@pytest.mark.parametrize("code", dict(CODES))
@pytest.mark.parametrize("what", ["answers", "pages", "pictures", "titles", "history", "cookies", "files"])
def test_no_choice_leaves_a_shadow(twins: dict[str, Seen], code: str, what: str) -> None:
    nothing_chosen = getattr(twins[""], what)
    assert nothing_chosen
    assert getattr(twins[code], what) == nothing_chosen


def test_the_codes_are_of_one_length() -> None:
    assert len({len(code) for code in dict(CODES)}) == 1


def test_no_choice_stands_in_any_file_or_line_of_the_server(
    twins: dict[str, Seen], running: tuple[Server, Path]
) -> None:
    server, folder = running
    written = [file.read_bytes() for file in folder.rglob("*") if file.is_file() and "static" not in file.parts]
    written.append("".join(server.journal.lines).encode())
    assert any(b"interview_case" in text for text in written)
    assert not any(trace in text for text in written for trace in (b"pressured", FIELD.encode()))
