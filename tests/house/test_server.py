"""The server as `make run` starts it: slow and huge senders hold up nobody, and the journal stays silent about them."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.house.serving import PATIENCE, ROOT, Server, serving

pytestmark = pytest.mark.slow
HALF_SENT = b"POST /maria-lopez/ HTTP/1.1\r\nHost: localhost\r\nContent-Le"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("server")) as server:
        yield server


def test_half_sent_requests_hold_up_nobody(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        slow = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(40)]
        for connection in slow:
            connection.sendall(HALF_SENT)
        assert server.status() == 200
        for connection in slow:
            connection.close()
        assert "maria-lopez" not in server.stop()


def test_a_late_request_is_given_up(server: Server) -> None:
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as connection:
        connection.sendall(HALF_SENT)
        assert connection.recv(1_000) == b""


def test_a_huge_body_is_refused_with_a_page(server: Server) -> None:
    assert server.status("POST", "/", b"a" * 2_600_000) == 413


BROKEN_REQUESTS = {
    b"GET /maria-lopez HTTP/1.1\r\nHost: evil.example\r\n\r\n": b"400",
    b"MARIA-LOPEZ\r\n\r\n": b"400",
    b"GET /" + b"maria-lopez" * 500 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n": b"414",
    b"POST /maria-lopez HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: maria-lopez\r\n\r\n": b"501",
}


def test_broken_requests_are_refused_and_not_written_down(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        for request, status in BROKEN_REQUESTS.items():
            with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as connection:
                connection.sendall(request)
                assert connection.recv(12).endswith(status), request[:40]
        written = server.stop()
    assert written.count("refused") == 3
    assert not re.search("maria-lopez|127.0.0.1|evil", written, re.IGNORECASE)


def test_static_files_are_kept_for_long_and_pages_not_at_all(server: Server) -> None:
    connection = HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    connection.request("GET", "/")
    page = connection.getresponse()
    html = page.read().decode()
    look = re.search(r'href="(/static/css/orderpath\.[0-9a-f]{12}\.css)"', html)
    assert look
    connection.request("GET", look.group(1), headers={"Accept-Encoding": "gzip"})
    css = connection.getresponse()
    assert (page.getheader("Cache-Control"), css.getheader("Content-Encoding")) == ("no-store", "gzip")
    assert "immutable" in (css.getheader("Cache-Control") or "")
    assert len(html) + int(css.getheader("Content-Length") or 0) < 100_000
    connection.close()


def test_a_wrong_environment_is_one_line(tmp_path: Path) -> None:
    environ = os.environ | {"DJANGO_SETTINGS_MODULE": "config.settings", "ORDERPATH_BIND": "8000"}
    for command in (["manage.py", "collectstatic"], ["-m", "gunicorn", "--config", "config/gunicorn.py"]):
        done = subprocess.run(
            [sys.executable, *command],
            cwd=ROOT,
            env=environ,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert done.returncode == 1
        assert (
            done.stderr == "ORDERPATH_BIND is '8000'. Write an address and a port, like 127.0.0.1:8000 or [::1]:8000.\n"
        )
