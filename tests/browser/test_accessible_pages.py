"""Every kind of page, looked at once: axe-core's rules of WCAG 2.2 AA, focus, targets, 320 pixels, text at 200 %."""

import hashlib
from collections.abc import Iterator
from functools import partial

import pytest
from django.utils import translation
from django.utils.translation import gettext
from playwright.sync_api import Browser

from interview.steps import STEPS
from tests.browser.conftest import a_window
from tests.browser.every_page import PROTECTED, RESTRAINED, every_page
from tests.browser.look import AXE, Seen, look_at
from tests.conftest import TODAY, sample
from tests.house.serving import serving

DATABASE = "orderpath.sqlite3"
pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module", params=["en", "es"])
def seen(request: pytest.FixtureRequest, browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seen]:
    """One walk over every page, on a server of its own: the walk uses up what an address may try."""
    folder, found = tmp_path_factory.mktemp("looked"), Seen(request.param)
    look = partial(look_at, seen=found)
    today = {"ORDERPATH_TODAY": TODAY.isoformat()}
    with serving(folder, today) as running, a_window(browser, locale=request.param) as page:
        every_page(page, f"http://127.0.0.1:{running.port}", folder / DATABASE, look)
    yield found


@pytest.mark.parametrize(
    "what",
    [
        pytest.param("language", id="it speaks the language of the browser"),
        pytest.param("axe", id="axe-core finds nothing"),
        pytest.param("unseen", id="each control takes focus and shows it"),
        pytest.param("unseen in forced colours", id="each control shows its focus in forced colours"),
        pytest.param("shuffled", id="the tab key goes in the order of the page"),
        pytest.param("alike", id="what sounds alike leads to one place"),
        pytest.param("small", id="each target is 24 pixels and more"),
        pytest.param("wide", id="nothing runs over an edge at 320, 360 and 1280 pixels"),
        pytest.param("cut", id="no words are cut at 320, 360 and 1280 pixels"),
        pytest.param("wide at 200 %", id="nothing runs over an edge with text at 200 %"),
        pytest.param("cut at 200 %", id="no words are cut with text at 200 %"),
    ],
)
def test_on_every_page(seen: Seen, what: str) -> None:
    assert seen.wrong[what] == {}


@pytest.mark.parametrize("path", [PROTECTED, RESTRAINED])
def test_each_question_of_the_path_was_looked_at(seen: Seen, path: str) -> None:
    assert {f"{path} {step}" for step in sample(path)} <= set(seen.titles)


def test_each_question_there_is_was_looked_at(seen: Seen) -> None:
    looked_at = {name.split()[1] for name in seen.titles if " " in name}
    assert {step.name for step in STEPS} - looked_at == set()


def test_a_title_says_when_there_are_errors(seen: Seen) -> None:
    with_errors = {name for name in seen.titles if name.endswith(", errors")}
    assert len(with_errors) >= 8
    with translation.override(seen.language):
        word = gettext("Error:")
    assert {name for name, title in seen.titles.items() if title.startswith(word)} == with_errors


@pytest.mark.parametrize("path", [PROTECTED, RESTRAINED])
def test_a_title_changes_with_the_question(seen: Seen, path: str) -> None:
    titles = [seen.titles[f"{path} {step}"] for step in sample(path)]
    assert len(set(titles)) == len(titles)


def test_axe_is_the_file_that_was_published() -> None:
    noted = (AXE.parent / "README.md").read_text()
    assert hashlib.sha256(AXE.read_bytes()).hexdigest() in noted
