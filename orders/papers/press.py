"""Rendering in a process of its own: one packet at a time, warmed, recycled, and given up on when it takes too long.

Threads make rendering slower and let one packet block every page (RENDERING.md); a process also keeps a failure in a
C library away from the server. Nothing about a person is in an error: only its kind is told.
"""

import multiprocessing
import signal
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import date
from threading import BoundedSemaphore, Lock
from time import monotonic
from typing import Any

from orders.errors import OrdersError
from orders.facts import Facts
from orders.papers.render import Rendered, render

PACKETS_PER_PROCESS = 200
SECONDS_PER_PACKET = 50
MOST_WAITING = 24
"""Papers that wait or are made at one time: who asks for more is told at once, and the pages keep their threads."""


class PressError(OrdersError):
    """Raised where a packet could not be printed; says why without a word of what was to be printed."""


class Press:
    """A process that renders, started when first needed and started anew when it dies."""

    def __init__(self, seconds_per_packet: int = SECONDS_PER_PACKET) -> None:
        self._seconds = seconds_per_packet
        self._pool: ProcessPoolExecutor | None = None
        self._lock = Lock()
        self._room = BoundedSemaphore(MOST_WAITING)

    def print_packet(self, facts: Facts, today: date, language: str, file: str | None = None) -> Rendered:
        """The files of a packet, or the one named; raises `PressError` where they cannot be made, or not in time."""
        plain = {step: dict(answers) for step, answers in facts.items()}
        if not self._room.acquire(blocking=False):
            raise PressError("too many papers wait")
        try:
            return self._printed(plain, today, language, file)
        finally:
            self._room.release()

    def _printed(self, plain: Facts, today: date, language: str, file: str | None) -> Rendered:
        begun = monotonic()
        try:
            return self._in_time(plain, today, language, file)
        except BrokenProcessPool:
            if monotonic() - begun >= self._seconds:
                raise PressError(f"it needed more than {self._seconds} seconds") from None
            # The process may have died over another packet that stood before this one.
            return self._again(plain, today, language, file)

    def close(self) -> None:
        """End the process."""
        with self._lock:
            if self._pool:
                self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def _again(self, *packet: Any) -> Rendered:
        try:
            return self._in_time(*packet)
        except BrokenProcessPool:
            raise PressError("the process that prints died twice") from None

    def _in_time(self, *packet: Any) -> Rendered:
        pool = self._running()
        try:
            return pool.submit(_render_in_time, self._seconds, *packet).result()
        except BrokenProcessPool:
            self._drop(pool)
            raise
        except Exception as error:
            # Its text and trace may hold what a person typed.
            raise PressError(f"a paper could not be made ({type(error).__name__})") from None

    def _running(self) -> ProcessPoolExecutor:
        with self._lock:
            self._pool = self._pool or ProcessPoolExecutor(
                max_workers=1,
                mp_context=multiprocessing.get_context("spawn"),
                initializer=_warm_up,
                max_tasks_per_child=PACKETS_PER_PROCESS,
            )
            return self._pool

    def _drop(self, pool: ProcessPoolExecutor) -> None:
        with self._lock:
            if self._pool is pool:
                self._pool = None
        pool.shutdown(wait=False, cancel_futures=True)


_THE_PRESS = Press()


def print_packet(facts: Facts, today: date, language: str, file: str | None = None) -> Rendered:
    """As `render`, in the process kept for it."""
    return _THE_PRESS.print_packet(facts, today, language, file)


def _warm_up() -> None:
    """Render one throw-away sheet: the first packet would otherwise wait for fonts, styles and law to be read."""
    render({"where": {"state": "tribal"}}, date(2026, 1, 1), "en")


def _render_in_time(seconds: int, facts: Facts, today: date, language: str, file: str | None) -> Rendered:
    """Render, or die: the alarm ends this process whatever it is busy with, and the press starts a new one."""
    signal.alarm(seconds)
    try:
        return render(facts, today, language, file)
    finally:
        signal.alarm(0)
