"""The server as `make run` starts it: slow and huge senders hold up nobody, and the journal stays silent about them."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

import pytest
from django.conf import settings

pytestmark = pytest.mark.slow
ROOT = Path(settings.BASE_DIR)
PATIENCE = 60
HALF_SENT = b"POST /maria-lopez/ HTTP/1.1\r\nHost: localhost\r\nContent-Le"


@dataclass
class Server:
    """A running server, where it listens, and the lines it has written so far."""

    port: int
    process: subprocess.Popen[str]

    def status(self, method: str = "GET", path: str = "/", body: bytes | None = None, **headers: str) -> int:
        """The status of one request of its own connection."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.request(method, path, body, headers)
        status = connection.getresponse().status
        connection.close()
        return status

    def stop(self) -> str:
        """Everything it wrote, after it has ended in good order."""
        self.process.terminate()
        written = self.process.communicate(timeout=PATIENCE)[1]
        assert self.process.returncode == 0
        return written


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    port = free_port()
    environ = os.environ | {
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "ORDERPATH_FOLDER": str(tmp_path),
        "ORDERPATH_BIND": f"127.0.0.1:{port}",
    }
    for command in ("migrate --verbosity 0", "collectstatic --noinput --verbosity 0"):
        subprocess.run([sys.executable, "manage.py", *command.split()], cwd=ROOT, env=environ, check=True)
    command = [sys.executable, "-m", "gunicorn", "--config", "config/gunicorn.py"]
    with subprocess.Popen(command, cwd=ROOT, env=environ, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        assert any("Listening at" in line for line in process.stderr)
        yield Server(port, process)
        process.terminate()


def test_half_sent_requests_hold_up_nobody(server: Server) -> None:
    assert server.status() == 200
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


@pytest.mark.parametrize(
    ("request_line", "status"),
    [
        (b"GET /maria-lopez HTTP/1.1\r\nHost: evil.example\r\n\r\n", b"400"),
        (b"MARIA-LOPEZ\r\n\r\n", b"400"),
        (b"GET /" + b"maria-lopez" * 500 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", b"414"),
        (b"POST /maria-lopez HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: maria-lopez\r\n\r\n", b"501"),
    ],
    ids=["a foreign host", "no HTTP", "a long address", "a strange encoding"],
)
def test_a_broken_request_is_refused_and_not_written_down(server: Server, request_line: bytes, status: bytes) -> None:
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as connection:
        connection.sendall(request_line)
        assert connection.recv(12).endswith(status)
    written = server.stop()
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
