"""The worker that gunicorn runs, with one thing added: a request has to arrive within a time.

gunicorn's threads wait for a slow sender without end, so that some dozens of half-sent requests would hold all of them.
"""

import socket
import time
from typing import Any

from gunicorn.workers.gthread import ThreadWorker

LONGEST_ARRIVAL = 15.0
"""Seconds from the first byte to the last of a request, body included. Pages are small, also on a poor connection."""


class PunctualWorker(ThreadWorker):
    """Stops reading from a connection whose request is late; what is being answered is not touched."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.arriving: dict[Any, float] = {}

    def enqueue_req(self, conn: Any) -> None:
        self.arriving[conn] = time.monotonic() + LONGEST_ARRIVAL
        super().enqueue_req(conn)

    def finish_request(self, conn: Any, fs: Any) -> None:
        self.arriving.pop(conn, None)
        super().finish_request(conn, fs)

    def murder_pending(self) -> None:
        """gunicorn calls this about once a second, in the thread that holds the connections."""
        super().murder_pending()
        now = time.monotonic()
        for conn in [conn for conn, deadline in self.arriving.items() if deadline < now]:
            del self.arriving[conn]
            stop_reading(conn.sock)


def stop_reading(sock: socket.socket) -> None:
    """A thread that waits for more gets the end of the request instead; an answer can still be written."""
    try:
        sock.shutdown(socket.SHUT_RD)
    except OSError:
        return
