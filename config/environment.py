"""What the environment says, read once and checked. A wrong value names its variable and what to do.

Nothing else in the project reads `os.environ` for its settings.
"""

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

LEAST_KEY_LENGTH = 50
LOCAL_HOSTS = ("localhost", "127.0.0.1", "[::1]")
HOST_NAME = re.compile(r"\.?[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\]", re.IGNORECASE)


@dataclass(frozen=True)
class Environment:
    """The checked values. The key is kept out of `repr`, so that it is never printed."""

    secret_key: str = field(repr=False)
    hosts: tuple[str, ...]
    folder: Path
    proxies: int
    https: bool
    today: date | None


def read_environment(environ: Mapping[str, str], root: Path) -> Environment:
    """The settings the environment gives; `ImproperlyConfigured` names the variable that is wrong."""
    refuse_other_databases(environ)
    folder = Path(environ.get("ORDERPATH_FOLDER") or root / "var")
    local = is_loopback(environ.get("ORDERPATH_BIND", ""))
    hosts = read_hosts(environ.get("ORDERPATH_HOSTS", ""), local=local)
    return Environment(
        secret_key=read_secret_key(environ.get("ORDERPATH_SECRET_KEY", ""), folder / "secret"),
        hosts=hosts,
        folder=folder,
        proxies=read_proxies(environ.get("ORDERPATH_PROXIES", "0")),
        https=not (local and set(hosts) <= set(LOCAL_HOSTS)),
        today=read_today(environ.get("ORDERPATH_TODAY", "")),
    )


def refuse_other_databases(environ: Mapping[str, str]) -> None:
    """A database that would be silently ignored is worse than none."""
    if environ.get("DATABASE_URL"):
        raise ImproperlyConfigured(
            "DATABASE_URL is set, but this version keeps its data in its own file. Take the variable out."
        )


def is_loopback(bind: str) -> bool:
    """Whether the server listens to this machine only. Nothing set means 127.0.0.1."""
    host = split_bind(bind)[0]
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        raise ImproperlyConfigured(
            f"ORDERPATH_BIND is {bind!r}. Write an address and a port, like 127.0.0.1:8000 or [::1]:8000."
        ) from None


def split_bind(bind: str) -> tuple[str, int]:
    """Address and port; what is not said is 127.0.0.1 and 8000."""
    host, _, port = (bind or "127.0.0.1:8000").rpartition(":")
    if not port.isdecimal() or not 0 < int(port) < 65536:
        raise ImproperlyConfigured(f"ORDERPATH_BIND is {bind!r}. After the last colon comes a port from 1 to 65535.")
    return host.strip("[]"), int(port)


def read_hosts(text: str, *, local: bool) -> tuple[str, ...]:
    """The names people type to get here."""
    hosts = tuple(name.strip() for name in text.split(",") if name.strip())
    if not hosts and not local:
        raise ImproperlyConfigured(
            "ORDERPATH_HOSTS is empty, but ORDERPATH_BIND is open to other machines. "
            "Name the hosts people type, like ORDERPATH_HOSTS=papers.example.org."
        )
    for name in hosts:
        if not HOST_NAME.fullmatch(name):
            raise ImproperlyConfigured(
                f"ORDERPATH_HOSTS holds {name!r}. Write host names with commas between, no scheme, port or path."
            )
    return hosts or LOCAL_HOSTS


def read_proxies(text: str) -> int:
    """How many reverse proxies of ours stand in front; only then are their headers believed."""
    if not text.isdecimal() or int(text) > 9:
        raise ImproperlyConfigured(f"ORDERPATH_PROXIES is {text!r}. Write how many proxies stand in front: 0, 1 or 2.")
    return int(text)


def read_today(text: str) -> date | None:
    """A fixed day for demonstrations and tests; nothing set means the day it is where the court sits."""
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ImproperlyConfigured(f"ORDERPATH_TODAY is {text!r}. Write a day like 2026-11-24, or nothing.") from None


def read_secret_key(value: str, file: Path) -> str:
    """The key from the environment, else from the file `make setup` writes. Never a default."""
    key = value or (file.read_text(encoding="ascii").strip() if file.is_file() else "")
    if not key:
        raise ImproperlyConfigured(
            f"There is no secret key. Run `make setup`, which writes {file.name} once, or set ORDERPATH_SECRET_KEY."
        )
    if len(key) < LEAST_KEY_LENGTH or len(set(key)) < 5:
        raise ImproperlyConfigured(
            f"ORDERPATH_SECRET_KEY (or the file {file.name}) is too easy to guess. "
            f"Use {LEAST_KEY_LENGTH} or more random characters."
        )
    return key
