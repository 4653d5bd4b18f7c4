"""When the database cannot take an answer: it is given back, what was saved before stays, the next try is saved."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager

import pytest
from django.db import connection

from orders.papers import press
from tests.conftest import sample
from tests.interview.visitor import Visitor

ENDING = sample("final-protected-end-ca")
pytestmark = pytest.mark.django_db(transaction=True)


@contextmanager
def locked() -> Iterator[None]:
    """Another process holds the database for longer than anyone waits."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout = 1")
    with closing(sqlite3.connect(connection.settings_dict["NAME"], isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def full() -> Iterator[None]:
    """SQLite says the same of a full disk as of a database that may not grow."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA max_page_count = 1")
        yield
        cursor.execute("PRAGMA max_page_count = 1073741823")


@pytest.mark.parametrize("broken", [locked, full])
def test_what_could_not_be_written_is_given_back_and_can_be_sent_again(
    visitor: Visitor, broken: Callable[[], AbstractContextManager[None]]
) -> None:
    visitor.walk(ENDING, until="reasons")
    visitor.client.raise_request_exception = False
    story = "Typed <b>once</b>. " * 1_000
    data = visitor.filled("reasons", {"reasons": [], "statement": story})
    kept = visitor.document
    with broken():
        page = visitor.send("reasons", data)
    assert (page.status_code, page["Cache-Control"]) == (500, "no-store")
    assert "Typed &lt;b&gt;once&lt;/b&gt;. Typed" in page.content.decode()
    assert visitor.document == kept
    again = {one.name: one.value for one in page.context["sent"]} | {"page_mark": page.context["page_mark"]}
    assert visitor.client.post(page.context["again"], again).status_code == 302
    assert visitor.document.answers["reasons"]["statement"] == story.strip()


def test_the_page_of_a_fault_shows_the_code_of_its_line_in_the_journal(
    visitor: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    visitor.walk(ENDING, until="you")
    visitor.client.raise_request_exception = False
    data = visitor.filled("you", {"name": "Ana Example", "capacity": "self"})
    caplog.set_level("INFO", "orderpath.requests")
    with locked():
        page = visitor.send("you", data)
    [line] = [record for record in caplog.records if getattr(record, "status", 0) == 500]
    assert line.code in page.content.decode()
    assert "Ana Example" not in caplog.text


def test_a_fault_gives_nothing_back_to_a_page_that_is_not_ours(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="you")
    visitor.client.raise_request_exception = False
    data = visitor.filled("you", {"name": "Typed by a stranger", "capacity": "self"}) | {"page_mark": "x"}
    with locked():
        page = visitor.send("you", data)
    assert page.status_code == 500
    assert "Typed by a stranger" not in page.content.decode()


@pytest.mark.slow
def test_papers_that_take_too_long_say_so_and_the_journal_says_why_without_a_word_of_them(
    visitor: Visitor, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurried = press.Press(seconds_per_packet=1)
    monkeypatch.setattr(press, "_THE_PRESS", hurried)
    visitor.walk(ENDING)
    endless = visitor.document.answers["reasons"] | {"statement": "Secretword " * 40_000}
    visitor.change(lambda now: now.with_answer("reasons", endless).with_answer("check", {}))
    page = visitor.client.get(visitor.item("papers", "papers-to-file.pdf"))
    hurried.close()
    assert page.status_code == 503
    assert "Your papers are not ready yet" in page.content.decode()
    said = [record.getMessage() for record in caplog.records if record.name == "interview.views"]
    assert said == ["it needed more than 1 seconds"]
    assert "Secretword" not in caplog.text
