"""What is written down about a request: the name of its route, the status, the time it took, of a fault its code.

A path holds a case's id, an error message can hold an answer, a client address is a person. So no line here is built
from a message's arguments: only fixed words are printed, and of an error its kind and its place in the code.
"""

import json
import logging
import secrets
import time
import traceback
from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponseBase

OURS = "orderpath.requests"
SPOKEN = ("route", "status", "ms", "code")


class JsonLine(logging.Formatter):
    """One line of JSON a record. Arguments of a message are left out; an error is its kind and its place."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created)),
            "level": record.levelname.lower(),
            "from": record.name,
            "event": fixed_words(record),
        }
        line |= {name: record.__dict__[name] for name in SPOKEN if name in record.__dict__}
        if code := getattr(getattr(record, "request", None), "code", ""):
            line["code"] = code
        if record.exc_info and record.exc_info[0]:
            line |= {"error": record.exc_info[0].__name__, "where": places(record.exc_info[2])}
        return json.dumps(line)


def fixed_words(record: logging.LogRecord) -> str:
    """The part of a message that was written by a programmer. A message built beforehand may hold anything."""
    if record.name.startswith("gunicorn") and record.levelno <= logging.INFO:
        return record.getMessage()
    if record.name.startswith(("orderpath", "interview", "config", "orders")) and isinstance(record.msg, str):
        return record.msg
    return "refused" if record.levelno <= logging.WARNING else "failed"


def places(trace: Any) -> list[str]:
    """File, line and function of the last calls: enough to find a fault, without a value in it."""
    calls = traceback.extract_tb(trace)[-8:]
    return [f"{call.filename.rpartition('/')[2]}:{call.lineno} {call.name}" for call in calls]


HANDLED: dict[str, Any] = {"handlers": ["stderr"], "propagate": False}
LOGGERS: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "config.journal.JsonLine"}},
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "formatter": "json", "stream": "ext://sys.stderr"},
        "nowhere": {"class": "logging.NullHandler"},
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        OURS: HANDLED | {"level": "INFO"},
        "django": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
        # Every refusal is already one line of ours; of an error the place in the code is wanted as well.
        "django.request": HANDLED | {"level": "ERROR"},
        "django.security": {"handlers": ["nowhere"], "propagate": False},
        "django.server": {"handlers": ["nowhere"], "propagate": False},
        "gunicorn.error": HANDLED | {"level": "INFO"},
        "gunicorn.access": {"handlers": ["nowhere"], "propagate": False},
    },
}


class RouteJournal:
    """Writes one line a request."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self.journal = logging.getLogger(OURS)

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        began = time.monotonic()
        request.code = new_code()  # type: ignore[attr-defined]
        response = self.get_response(request)
        spent = round((time.monotonic() - began) * 1000)
        said = {"route": route_name(request), "status": response.status_code, "ms": spent}
        if response.status_code >= 500:
            said["code"] = request.code  # type: ignore[attr-defined]
        self.journal.info("request", extra=said)
        return response


def new_code() -> str:
    """What the page of a fault shows and the journal holds, so that staff can find the line. It means nothing else."""
    return f"{secrets.token_hex(2)}-{secrets.token_hex(2)}"


def route_name(request: HttpRequest) -> str:
    """The name the address table gives; an address that is not in it has none."""
    match = request.resolver_match
    return (match.view_name if match else "") or "none"
