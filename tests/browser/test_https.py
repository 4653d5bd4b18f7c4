"""Over HTTPS, as others will reach it, in a real browser: forms are accepted, cookies are bound to the host."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from playwright.sync_api import Browser, Page

from tests.browser.conftest import a_window
from tests.browser.walker import SAVE, current_step, follow, press
from tests.house.serving import PATIENCE, Server, serving

pytestmark = [pytest.mark.browser, pytest.mark.slow]
HOST = "papers.example.org"


def write_certificate(folder: Path) -> tuple[str, str]:
    """A key and a certificate nobody but this test trusts."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2020, 1, 1, tzinfo=UTC) + timedelta(days=36_500))
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / "key.pem").write_bytes(private)
    (folder / "certificate.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    return str(folder / "key.pem"), str(folder / "certificate.pem")


@pytest.fixture(scope="module")
def secure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("secure")
    key, certificate = write_certificate(folder)
    with serving(folder, {"ORDERPATH_HOSTS": HOST}, "--keyfile", key, "--certfile", certificate) as server:
        yield server


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with a_window(browser, ignore_https_errors=True) as page:
        yield page


def test_a_form_posted_over_https_is_accepted_and_cookies_are_bound_to_the_host(page: Page, secure: Server) -> None:
    answer = page.goto(f"https://{HOST}:{secure.port}/")
    assert answer
    assert "max-age=63072000" in answer.headers["strict-transport-security"]
    follow(page, page.locator("button[name=language]"))
    press(page, "Start")
    page.locator("main select").first.select_option("MO")
    press(page, SAVE)
    assert current_step(page) == "role"
    cookies = page.context.cookies()
    assert len(cookies) == 3, "the visitor's, the forms', and the language's"
    assert all(cookie["name"].startswith("__Host-") and cookie["secure"] and cookie["httpOnly"] for cookie in cookies)
    assert all(cookie["expires"] == -1 for cookie in cookies)


def test_plain_http_is_sent_on_to_https(tmp_path: Path) -> None:
    with serving(tmp_path, {"ORDERPATH_HOSTS": HOST}) as server:
        connection = HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
        connection.request("GET", "/", headers={"Host": HOST})
        answer = connection.getresponse()
        assert (answer.status, answer.getheader("Location")) == (301, f"https://{HOST}/")
        connection.close()
