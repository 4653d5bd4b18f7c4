"""A worker that is killed in the middle of a save: what was saved before is there, and the answer can be sent again."""

import os
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.walker import answer_page, answer_pages, begin, current_step
from tests.conftest import TODAY, sample
from tests.house.serving import Server, serving

pytestmark = pytest.mark.browser
ANSWERS = sample("final-protected-end-oh")


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Server]:
    with serving(tmp_path, {"ORDERPATH_TODAY": TODAY.isoformat()}) as server:
        yield server


def workers(server: Server) -> list[int]:
    main = server.process.pid
    return [int(pid) for pid in Path(f"/proc/{main}/task/{main}/children").read_text().split()]


def send_and_kill(page: Page, server: Server) -> None:
    """Send the form of this page as the browser would, and kill the workers before an answer can come.

    A worker that has the request in hand says "100 Continue": killed before, it would leave it to the next one.
    """
    body = page.evaluate("new URLSearchParams(new FormData(document.querySelector('main form'))).toString()")
    cookies = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in page.context.cookies())
    path = page.url.partition(f":{server.port}")[2]
    connection = HTTPConnection("127.0.0.1", server.port, timeout=60)
    headers = {"Cookie": cookies, "Content-Type": "application/x-www-form-urlencoded"}
    connection.putrequest("POST", path)
    for name, value in (headers | {"Content-Length": str(len(body)), "Expect": "100-continue"}).items():
        connection.putheader(name, value)
    connection.endheaders()
    assert connection.sock.recv(1_024).startswith(b"HTTP/1.1 100 ")
    connection.send(body.encode())
    for pid in workers(server):
        os.kill(pid, signal.SIGKILL)
    with pytest.raises(ConnectionError):
        connection.getresponse()
    connection.close()


def test_a_worker_killed_in_the_middle_of_a_save_loses_only_that_save(
    phone: Page, running: Server, tmp_path: Path
) -> None:
    begin(phone, f"http://127.0.0.1:{running.port}")
    answer_pages(phone, ANSWERS, "order")
    phone.locator("main input[type=text]").first.fill("Never saved")
    with closing(sqlite3.connect(tmp_path / "orderpath.sqlite3", isolation_level=None)) as database:
        database.execute("BEGIN IMMEDIATE")
        send_and_kill(phone, running)
        database.execute("ROLLBACK")
    phone.goto(phone.url)
    assert current_step(phone) == "order"
    expect(phone.locator("main input[type=text]").first).to_have_value("")
    answer_page(phone, "order", ANSWERS)
    assert current_step(phone) == "order-dates"
