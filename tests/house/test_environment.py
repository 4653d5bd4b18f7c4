"""What the environment may say, and what is said when it is wrong."""

from datetime import date
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from config.environment import Environment, read_environment

KEY = "0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOP"


def read(root: Path, **environ: str) -> Environment:
    return read_environment({"ORDERPATH_SECRET_KEY": KEY} | environ, root)


def test_with_nothing_said_it_serves_this_machine_only(tmp_path: Path) -> None:
    environment = read(tmp_path)
    assert environment.hosts == ("localhost", "127.0.0.1", "[::1]")
    assert environment.folder == tmp_path / "var"
    assert not environment.https


@pytest.mark.parametrize(
    ("environ", "https"),
    [
        ({"ORDERPATH_BIND": "127.0.0.1:9000"}, False),
        ({"ORDERPATH_BIND": "[::1]:9000"}, False),
        ({"ORDERPATH_BIND": "localhost:9000", "ORDERPATH_HOSTS": "localhost"}, False),
        ({"ORDERPATH_BIND": "127.0.0.1:9000", "ORDERPATH_HOSTS": "papers.example.org"}, True),
        ({"ORDERPATH_BIND": "0.0.0.0:80", "ORDERPATH_HOSTS": "papers.example.org"}, True),
        ({"ORDERPATH_BIND": "[::]:80", "ORDERPATH_HOSTS": "localhost"}, True),
    ],
)
def test_only_what_stays_on_this_machine_goes_without_https(
    tmp_path: Path, environ: dict[str, str], https: bool
) -> None:
    assert read(tmp_path, **environ).https is https


@pytest.mark.parametrize(
    ("variable", "value", "says"),
    [
        ("ORDERPATH_TODAY", "tomorrow", "like 2026-11-24"),
        ("ORDERPATH_BIND", "8000", "like 127.0.0.1:8000"),
        ("ORDERPATH_BIND", "127.0.0.1:", "a port from 1 to 65535"),
        ("ORDERPATH_BIND", "127.0.0.1:99999", "a port from 1 to 65535"),
        ("ORDERPATH_BIND", "papers.example.org:80", "like 127.0.0.1:8000"),
        ("ORDERPATH_HOSTS", "https://papers.example.org", "no scheme"),
        ("ORDERPATH_HOSTS", "papers.example.org/start", "no scheme, port or path"),
        ("ORDERPATH_HOSTS", "*", "Write host names"),
        ("ORDERPATH_PROXIES", "yes", "how many proxies"),
        ("ORDERPATH_PROXIES", "-1", "how many proxies"),
        ("ORDERPATH_SECRET_KEY", "short", "50 or more"),
        ("ORDERPATH_SECRET_KEY", "a" * 60, "easy to guess"),
        ("DATABASE_URL", "postgres://db/orderpath", "Take the variable out"),
    ],
)
def test_a_wrong_value_names_its_variable_and_what_to_do(tmp_path: Path, variable: str, value: str, says: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=variable) as refused:
        read(tmp_path, **{variable: value})
    assert says in str(refused.value)


def test_a_server_open_to_others_must_name_its_hosts(tmp_path: Path) -> None:
    with pytest.raises(ImproperlyConfigured, match="ORDERPATH_HOSTS is empty"):
        read(tmp_path, ORDERPATH_BIND="0.0.0.0:8000")


def test_it_does_not_start_without_a_key(tmp_path: Path) -> None:
    with pytest.raises(ImproperlyConfigured, match="make setup"):
        read_environment({}, tmp_path)


def test_the_key_is_read_from_the_file_when_none_is_said(tmp_path: Path) -> None:
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "secret").write_text(f"{KEY}\n")
    assert read_environment({}, tmp_path).secret_key == KEY


def test_the_key_is_never_printed(tmp_path: Path) -> None:
    assert KEY not in repr(read(tmp_path))


def test_a_refused_key_is_not_repeated_in_the_message(tmp_path: Path) -> None:
    with pytest.raises(ImproperlyConfigured) as refused:
        read(tmp_path, ORDERPATH_SECRET_KEY="hunter2-hunter2")
    assert "hunter2" not in str(refused.value)


def test_the_day_is_fixed_only_where_it_is_said(tmp_path: Path) -> None:
    assert read(tmp_path).today is None
    assert read(tmp_path, ORDERPATH_TODAY="2026-11-24").today == date(2026, 11, 24)
