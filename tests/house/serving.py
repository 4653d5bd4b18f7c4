"""The server as `make run` starts it, for tests: on a free port, with a folder of its own."""

import atexit
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from http.client import HTTPConnection
from pathlib import Path
from threading import Event, Thread
from typing import IO

from django.conf import settings

ROOT = Path(settings.BASE_DIR)
PATIENCE = 60


@dataclass
class Server:
    """A running server, where it listens, and the lines it has written so far."""

    port: int
    process: subprocess.Popen[str]
    journal: "Journal"

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
        assert self.process.wait(timeout=PATIENCE) == 0
        self.journal.join()
        return "".join(self.journal.lines)


class Journal(Thread):
    """What a server writes once it listens, read all the time: a pipe that is full would stop the server."""

    def __init__(self, written: IO[str]) -> None:
        super().__init__(daemon=True)
        self.written, self.lines, self.is_listening = written, list[str](), Event()
        self.start()

    def run(self) -> None:
        for line in self.written:
            self.lines.append(line)
            if "Listening at" in line:
                self.lines.clear()
                self.is_listening.set()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@cache
def prepared() -> Path:
    """A folder with the database and the static files, made once a test run."""
    folder = Path(tempfile.mkdtemp(prefix="orderpath-"))
    atexit.register(shutil.rmtree, folder)
    environ = os.environ | {"DJANGO_SETTINGS_MODULE": "config.settings", "ORDERPATH_FOLDER": str(folder)}
    for command in ("migrate --verbosity 0", "collectstatic --noinput --verbosity 0"):
        subprocess.run([sys.executable, "manage.py", *command.split()], cwd=ROOT, env=environ, check=True)
    return folder


@contextmanager
def serving(folder: Path, says: Mapping[str, str] | None = None, *words: str) -> Iterator[Server]:
    """A server that listens. `words` go to gunicorn."""
    port = free_port()
    environ = os.environ | {
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "ORDERPATH_FOLDER": str(folder),
        "ORDERPATH_BIND": f"127.0.0.1:{port}",
        **(says or {}),
    }
    shutil.copytree(prepared(), folder, dirs_exist_ok=True)
    start = [sys.executable, "-m", "gunicorn", "--config", "config/gunicorn.py", *words]
    with subprocess.Popen(start, cwd=ROOT, env=environ, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        journal = Journal(process.stderr)
        assert journal.is_listening.wait(PATIENCE), journal.lines
        try:
            yield Server(port, process, journal)
        finally:
            process.terminate()
            journal.join()
