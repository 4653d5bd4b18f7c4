"""At start-up the journal names each refused file of law, with line, field, reason and what is allowed."""

import json
import logging
from pathlib import Path

import pytest

from config.journal import JsonLine
from config.refusals import write_down
from orders.law import load_law, the_law


def test_a_refused_file_is_named_in_the_journal(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "ZZ.yaml").write_text("code: ZZ\ncolour: red\n")
    write_down(load_law(tmp_path))
    lines = [json.loads(JsonLine().format(record)) for record in caplog.records]
    said = next(line for line in lines if "colour" in line["event"])
    assert said["event"].startswith("ZZ.yaml, line 2: colour: is not a key of this block (allowed: code, name, ")
    assert said["level"] == logging.getLevelName(logging.ERROR).lower()


def test_good_files_write_nothing(caplog: pytest.LogCaptureFixture) -> None:
    write_down(the_law())
    assert caplog.records == []
