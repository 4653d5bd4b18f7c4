"""`manage.py packet` and `manage.py answers_schema`, run as a person runs them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "fixtures" / "samples" / "final-protected-end-ca.json"
KEY = {"ORDERPATH_SECRET_KEY": "a key for this test only: 0123456789 abcdefghijklmnopqrstuvwxyz"}

pytestmark = pytest.mark.slow


def manage(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "manage.py", *arguments]
    return subprocess.run(command, cwd=ROOT, env=os.environ | KEY, capture_output=True, text=True, check=False)


def packet(answers: Path, out: Path, *more: str) -> subprocess.CompletedProcess[str]:
    return manage("packet", str(answers), "--out", str(out), "--today", "2026-11-24", *more)


def test_the_papers_of_a_sample_are_written_and_named(tmp_path: Path) -> None:
    done = packet(SAMPLE, tmp_path / "out", "--json")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["path"] == "final_civil / protected / end"
    assert {"papers-to-file.pdf", "papers-to-keep.pdf", "checklist.pdf"} <= set(report["files"])
    assert {"papers-to-file.docx", "papers-to-keep.docx"} <= set(report["files"])
    assert {path.name for path in (tmp_path / "out").iterdir()} == set(report["files"])
    assert {"severity", "id", "answers"} <= set(report["findings"][0])
    assert len(PdfReader(tmp_path / "out" / "papers-to-keep.pdf").pages) >= 2


def test_the_same_answers_on_the_same_day_give_the_same_bytes(tmp_path: Path) -> None:
    for out in ("one", "two"):
        assert packet(SAMPLE, tmp_path / out).returncode == 0
    for paper in (tmp_path / "one").iterdir():
        assert paper.read_bytes() == (tmp_path / "two" / paper.name).read_bytes(), paper.name


def test_a_wrong_field_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    document = json.loads(SAMPLE.read_text())
    document["answers"]["order-dates"]["issued_on"] = "0202-05-14"
    document["answers"]["you"]["nickname"] = "Lena"
    wrong = tmp_path / "wrong.json"
    wrong.write_text(json.dumps(document))
    done = packet(wrong, tmp_path / "out")
    assert done.returncode == 2
    assert "order-dates.issued_on:" in done.stderr
    assert "you.nickname: no such field" in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("make", ["missing", "folder", "not text"])
def test_a_file_that_cannot_be_read_is_said_in_words(make: str, tmp_path: Path) -> None:
    file = tmp_path / "answers.json"
    if make == "folder":
        file.mkdir()
    elif make == "not text":
        file.write_bytes(b"\xff\xfe\x00")
    done = packet(file, tmp_path / "out")
    assert done.returncode == 2
    assert done.stderr.startswith("file: cannot be read:")
    assert "Traceback" not in done.stderr


def test_a_day_that_is_none_is_refused(tmp_path: Path) -> None:
    done = manage("packet", str(SAMPLE), "--out", str(tmp_path / "out"), "--today", "tomorrow")
    assert (done.returncode, done.stderr.strip()) == (2, "--today: must be a date like 2026-11-24")


def test_a_folder_that_cannot_be_made_fails_in_words(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file stands here")
    done = packet(SAMPLE, tmp_path / "out")
    assert done.returncode == 1
    assert done.stderr.startswith("the papers could not be made:")


def test_the_schema_is_printed_as_json() -> None:
    done = manage("answers_schema")
    assert json.loads(done.stdout)["properties"]["format"] == {"const": 1}
