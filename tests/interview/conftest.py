"""The clock of the pages, and a visitor to walk them."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from tests.interview.visitor import Visitor

NOON = datetime(2026, 11, 24, 20, tzinfo=UTC)
"""Noon of the day the samples are written for, in California."""


class Clock:
    """The time the server reads; it stands still unless it is told to pass."""

    def __init__(self) -> None:
        self.now = NOON

    def pass_by(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)


@pytest.fixture
def spanish() -> Client:
    """A browser that asked for Spanish."""
    browser = Client()
    browser.post("/language/", {"here": "/", "language": "es"})
    return browser


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(timezone, "now", lambda: clock.now)
    return clock


@pytest.fixture
def visitor(db: None, clock: Clock) -> Visitor:
    """A person who has just begun."""
    return Visitor()
