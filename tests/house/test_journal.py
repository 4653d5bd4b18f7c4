"""What is written down about a request: never a path, an address or an answer."""

import json
import logging
import sys
from collections.abc import Iterator
from io import StringIO

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory

from config.journal import LOGGERS, OURS, JsonLine, RouteJournal, route_name

SECRET = "maria-lopez-case-2024"


@pytest.fixture
def written() -> Iterator[StringIO]:
    """All that the journal's own formatter writes while a test runs."""
    stream = StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLine())
    names = ("", *LOGGERS["loggers"])
    for name in names:
        if "stderr" in LOGGERS["loggers"].get(name, {"handlers": ["stderr"]})["handlers"]:
            logging.getLogger(name).addHandler(handler)
    yield stream
    for name in names:
        logging.getLogger(name).removeHandler(handler)


@pytest.mark.parametrize("address", [f"/{SECRET}/", f"/questions/?name={SECRET}", f"/{SECRET}/%00"])
def test_no_path_and_no_query_is_written(client: Client, written: StringIO, address: str) -> None:
    client.get(address, headers={"User-Agent": SECRET}, REMOTE_ADDR="203.0.113.7")
    assert written.getvalue()
    assert SECRET not in written.getvalue()
    assert "203.0.113.7" not in written.getvalue()


def test_a_refused_host_is_not_written(client: Client, written: StringIO) -> None:
    client.get("/", headers={"Host": f"{SECRET}.example"})
    assert SECRET not in written.getvalue()


def test_a_request_is_one_line_with_route_status_and_time(client: Client, written: StringIO) -> None:
    client.get("/questions/")
    [line] = written.getvalue().splitlines()
    read = json.loads(line)
    assert (read["route"], read["status"], read["from"]) == ("questions", 200, OURS)
    assert isinstance(read["ms"], int)
    assert set(read) == {"at", "level", "from", "event", "route", "status", "ms"}


def test_a_fault_has_a_code_that_its_error_carries_too(written: StringIO) -> None:
    request = RequestFactory().get("/")
    with pytest.raises(ZeroDivisionError):
        RouteJournal(_fail)(request)
    logging.getLogger("django.request").error("Internal", exc_info=ZeroDivisionError(), extra={"request": request})
    assert json.loads(written.getvalue())["code"] == request.code
    assert len(request.code) == len("0123-4567")


def test_an_address_without_a_page_has_no_route_name(client: Client, written: StringIO) -> None:
    client.get("/nowhere/")
    assert json.loads(written.getvalue())["route"] == "none"


def test_of_an_error_its_kind_and_place_are_written_but_not_its_words() -> None:
    try:
        int(SECRET)
    except ValueError:
        record = logging.LogRecord("django.request", logging.ERROR, "", 0, "%s: %s", (SECRET, SECRET), sys.exc_info())
    line = JsonLine().format(record)
    assert SECRET not in line
    read = json.loads(line)
    assert read["error"] == "ValueError"
    assert any("test_of_an_error" in place for place in read["where"])


@pytest.mark.parametrize(
    ("logger", "level"),
    [
        ("gunicorn.error", logging.WARNING),
        ("gunicorn.error", logging.ERROR),
        ("django.request", logging.ERROR),
        ("weasyprint", logging.WARNING),
    ],
)
def test_a_message_built_by_others_is_not_repeated(logger: str, level: int) -> None:
    record = logging.LogRecord(logger, level, "", 0, f"Invalid request from ip={SECRET}", (), None)
    assert SECRET not in JsonLine().format(record)


def test_the_server_may_say_that_it_listens() -> None:
    record = logging.LogRecord("gunicorn.error", logging.INFO, "", 0, "Listening at: %s", ("http://127.0.0.1",), None)
    assert "Listening at: http://127.0.0.1" in JsonLine().format(record)


def test_django_writes_no_line_of_its_own_about_a_refusal() -> None:
    assert LOGGERS["loggers"]["django.request"]["level"] == "ERROR"
    for silent in ("django.security", "django.server", "gunicorn.access"):
        assert LOGGERS["loggers"][silent]["handlers"] == ["nowhere"]


def test_the_time_is_that_of_the_answer(written: StringIO) -> None:
    RouteJournal(lambda request: HttpResponse(status=204))(RequestFactory().get("/"))
    assert json.loads(written.getvalue())["status"] == 204


def test_a_request_without_a_match_is_named_none() -> None:
    assert route_name(HttpRequest()) == "none"


def _fail(request: HttpRequest) -> HttpResponse:
    raise ZeroDivisionError
