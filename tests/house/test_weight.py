"""Bytes on the wire: the first visit under 100 kB, each later page under 15 kB, as the real server sends them.

Pages of a case are weighed in tests/interview/test_weight.py.
"""

import re
from collections.abc import Iterator
from gzip import decompress as gunzip
from http.client import HTTPConnection

import pytest
from django.conf import settings

from tests.conftest import TODAY
from tests.house.serving import Server, serving

FIRST_VISIT = 100_000
LATER_PAGE = 15_000
PAGES = (
    "/kinds/",
    "/help/",
    "/questions/",
    "/safety/",
    "/words/",
    "/states/",
    "/states/CA/",
    "/sample/",
    "/sample/1/1/",
    "/come-back/",
    "/paper/",
)
LANGUAGES = [code for code, _name in settings.LANGUAGES]
PART = re.compile(r'(?:src|href)="(/static/[^"]+)"')


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("weighed"), {"ORDERPATH_TODAY": TODAY.isoformat()}) as running:
        yield running


def sent(server: Server, address: str, language: str = "en") -> tuple[int, bytes]:
    """How many bytes of body come, and the body unpacked."""
    connection = HTTPConnection("127.0.0.1", server.port, timeout=60)
    connection.request("GET", address, headers={"Accept-Encoding": "gzip", "Accept-Language": language})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    assert answer.status == 200, address
    packed = answer.headers.get("Content-Encoding") == "gzip"
    return len(body), gunzip(body) if packed else body


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_visit_with_all_its_parts_is_small(server: Server, language: str) -> None:
    weight, body = sent(server, "/", language)
    page = body.decode()
    parts = sorted(set(PART.findall(page)))
    assert parts
    assert weight + sum(sent(server, part)[0] for part in parts) < FIRST_VISIT


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", PAGES)
def test_a_later_page_is_small(server: Server, address: str, language: str) -> None:
    weight, body = sent(server, address, language)
    assert f'<html lang="{language}"' in body.decode()
    assert weight < LATER_PAGE


def test_only_the_one_style_sheet_holds_the_page_back(server: Server) -> None:
    head = sent(server, "/")[1].decode().partition("</head>")[0]
    assert head.count('rel="stylesheet"') == 1
    assert all('type="module"' in tag for tag in re.findall("<script[^>]*>", head))
