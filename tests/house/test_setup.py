"""Setting up: what is missing is said in one line or installed, and nothing is done twice."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
SCRIPT = ROOT / "deploy" / "system-parts"
BASH = shutil.which("bash") or "/bin/bash"
GOOD_PYTHON = "exit 0"
OLD_PYTHON = 'case "$*" in *version_info*) exit 1;; *--version*) echo "Python 3.9.2";; esac'
WITHOUT_PANGO = 'case "$*" in *libpango*) exit 1;; esac'
WITHOUT_FONTS = 'case "$*" in *unprintable*) exit 1;; esac'
WITHOUT_VENV = 'case "$*" in *ensurepip*) exit 1;; esac'


def put(folder: Path, name: str, body: str = "exit 0") -> None:
    """A command of our own making, alone on the path."""
    command = folder / name
    command.write_text(f"#!{BASH}\n{body}\n")
    command.chmod(0o755)


def system_parts(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The script, run as somebody who is not root, with nothing on the path but what `folder` holds."""
    put(folder, "id", "echo 1000")
    command = [BASH, str(SCRIPT), "python3", *words]
    return subprocess.run(command, env={"PATH": str(folder)}, capture_output=True, text=True, timeout=30, check=False)


def test_with_everything_there_it_says_nothing(tmp_path: Path) -> None:
    for name in ("chromium", "pdftotext"):
        put(tmp_path, name)
    put(tmp_path, "python3", GOOD_PYTHON)
    done = system_parts(tmp_path, "--tests")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("python", "words", "says"),
    [
        (OLD_PYTHON, [], "Python 3.9.2 is too old. Use Python 3.11 or newer: make PYTHON=python3.12"),
        (
            WITHOUT_PANGO,
            [],
            "Missing system parts. Run: sudo apt-get install --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0",
        ),
        (
            WITHOUT_FONTS,
            [],
            "Missing system parts. Run: sudo apt-get install --no-install-recommends"
            " fonts-noto-core fonts-wqy-microhei fonts-symbola",
        ),
        (WITHOUT_VENV, [], "Missing system parts. Run: sudo apt-get install --no-install-recommends python3-venv"),
        (
            GOOD_PYTHON,
            ["--tests"],
            "Missing system parts. Run: sudo apt-get install --no-install-recommends chromium poppler-utils",
        ),
    ],
    ids=["an old Python", "no Pango", "no fonts for names", "no venv", "no browser for the tests"],
)
def test_what_is_missing_is_one_line(tmp_path: Path, python: str, words: list[str], says: str) -> None:
    put(tmp_path, "python3", python)
    done = system_parts(tmp_path, *words)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"{says}\n")


def test_no_python_at_all_is_one_line(tmp_path: Path) -> None:
    done = system_parts(tmp_path)
    assert done.returncode == 1
    assert (
        done.stderr == "There is no python3 here. Install Python 3.11 or newer, or name one: make PYTHON=python3.12\n"
    )


@pytest.fixture
def set_up(tmp_path: Path) -> Path:
    """A folder that looks as it does after `make setup`."""
    for name in ("Makefile", "requirements.lock", "requirements-dev.lock"):
        shutil.copy(ROOT / name, tmp_path / name)
        os.utime(tmp_path / name, (1_000, 1_000))
    for name in (".venv/bin/python", "var/secret", "var/stamps/packages", "var/stamps/packages-tests"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
        os.utime(tmp_path / name, (2_000, 2_000))
    return tmp_path


def would_do(folder: Path, target: str) -> str:
    """What make would run for the target."""
    done = subprocess.run(
        ["make", "--dry-run", "--directory", str(folder), target],
        env={"PATH": os.environ["PATH"]}, capture_output=True, text=True, timeout=30, check=True,
    )  # fmt: skip
    return done.stdout


@pytest.mark.parametrize("target", ["setup", "setup-tests", "run"])
def test_nothing_is_installed_twice(set_up: Path, target: str) -> None:
    planned = would_do(set_up, target)
    assert "pip install" not in planned
    assert "venv .venv" not in planned
    assert "token_urlsafe" not in planned


def test_a_changed_lock_file_is_installed(set_up: Path) -> None:
    os.utime(set_up / "requirements.lock", (3_000, 3_000))
    assert "--require-hashes --no-deps -r requirements.lock" in would_do(set_up, "setup")


def test_the_port_is_honoured(set_up: Path) -> None:
    done = subprocess.run(
        ["make", "--dry-run", "--directory", str(set_up), "run", "PORT=9123"],
        env={"PATH": os.environ["PATH"]}, capture_output=True, text=True, timeout=30, check=True,
    )  # fmt: skip
    assert "http://127.0.0.1:9123/" in done.stdout


def test_every_package_is_locked_with_its_hash_and_no_address() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text()
        assert "://" not in text
        packages = [line for line in text.splitlines() if "==" in line]
        assert packages
        assert all(line.endswith("\\") for line in packages)
    assert "resolved" not in (ROOT / "assets" / "package-lock.json").read_text()
