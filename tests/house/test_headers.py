"""What every answer says to the browser, and how much it takes."""

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.test import Client

from config.headers import CONTENT_SECURITY_POLICY, LARGEST_BODY

PAGES = ("/", "/questions/", "/safety/", "/help/", "/nowhere/")


ANSWERS = [*((page, {}) for page in PAGES), ("/help", {}), ("/begin/", {}), ("/", {"Host": "evil.example"})]
"""Pages, and what is answered before a page is looked for: a redirect, a wrong verb, another host, a huge body."""


@pytest.mark.parametrize(("page", "says"), [*ANSWERS, ("/", {"Content-Length": "9" * 9})])
def test_every_page_carries_the_strict_headers(client: Client, page: str, says: dict[str, str]) -> None:
    headers = client.get(page, headers=says).headers
    assert headers["Content-Security-Policy"] == CONTENT_SECURITY_POLICY
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "geolocation=()" in headers["Permissions-Policy"]


def test_the_policy_allows_nothing_from_elsewhere_and_nothing_inline() -> None:
    assert CONTENT_SECURITY_POLICY.startswith("default-src 'none'")
    for never in ("unsafe-inline", "unsafe-eval", "data:", "http", "*"):
        assert never not in CONTENT_SECURITY_POLICY


@pytest.mark.django_db  # closing an answer looks after open connections
def test_static_files_may_be_kept(client: Client) -> None:
    answer = client.get("/static/css/orderpath.css")
    assert answer.status_code == 200
    assert "no-store" not in answer.headers.get("Cache-Control", "")
    answer.close()


@pytest.mark.parametrize("script", ["leave", "guard", "follow", "listen", "count", "idle", "pictures"])
def test_what_a_page_loads_is_there(script: str) -> None:
    assert finders.find(f"js/{script}.js")
    assert all(finders.find(file) for file in ("css/orderpath.css", "img/icon.svg"))


def test_a_body_over_the_limit_is_refused_by_what_it_says_of_itself(client: Client) -> None:
    answer = client.post("/", b"a", content_type="text/plain", headers={"Content-Length": str(LARGEST_BODY + 1)})
    assert answer.status_code == 413
    assert "too much to send at once" in answer.content.decode()
    assert "Nothing was saved" in answer.content.decode()


@pytest.mark.parametrize("length", ["-1", "1e3", "9" * 5000, "many"])
def test_a_length_that_is_no_number_is_refused(client: Client, length: str) -> None:
    answer = client.post("/", b"a", content_type="text/plain", headers={"Content-Length": length})
    assert answer.status_code == 413


def test_a_body_that_does_not_say_its_length_is_refused(client: Client) -> None:
    answer = client.post("/", b"", content_type="text/plain", headers={"Transfer-Encoding": "chunked"})
    assert answer.status_code == 411


def test_a_body_at_the_limit_is_not_refused_for_its_size(client: Client) -> None:
    answer = client.post("/", b"a", content_type="text/plain", headers={"Content-Length": str(LARGEST_BODY)})
    assert answer.status_code not in (411, 413)


def test_the_token_of_a_form_outlives_nothing() -> None:
    assert settings.CSRF_COOKIE_AGE is None
    assert settings.CSRF_COOKIE_HTTPONLY


def test_debug_is_off() -> None:
    assert settings.DEBUG is False
