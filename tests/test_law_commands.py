"""`check_law` says what is wrong and by its exit code whether anything must be mended; `law_report` counts."""

import csv
import io
from pathlib import Path

import pytest
from django.core.management import call_command

from orders.coverage import FIELDS

GOOD = (Path(__file__).parent / "orders" / "good_law.yaml").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "ZZ.yaml").write_text(GOOD, encoding="utf-8")
    return tmp_path


def test_good_files_leave_nothing_to_mend(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("check_law", "--folder", folder, "--today", "2026-11-24")
    assert capsys.readouterr().out == "0 to mend, 0 to read\n"


def test_a_warning_alone_stops_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("check_law", "--folder", folder, "--today", "2028-01-01")
    said = capsys.readouterr().out
    assert "warning: ZZ.yaml, line 4: checked: 2026-11-22 is more than 12 months ago" in said
    assert said.endswith("0 to mend, 1 to read\n")


def test_a_fault_exits_with_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "YY.yaml").write_text("code: YY\ncolour: red\n")
    with pytest.raises(SystemExit) as stopped:
        call_command("check_law", "--folder", folder, "--today", "2026-11-24")
    assert stopped.value.code == 1
    assert (
        "error: YY.yaml, line 2: colour: is not a key of this block (allowed: code, name, " in capsys.readouterr().out
    )


def test_hard_words_are_measured(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hard = (
        "Notwithstanding considerations regarding jurisdictional availability, applicability necessitates adjudication."
    )
    (folder / "ZZ.yaml").write_text(GOOD.replace("notes: []", f'notes: [{{text: "{hard}", sources: [s1]}}]'))
    call_command("check_law", "--folder", folder, "--today", "2026-11-24")
    assert "notes[0].text: reads at grade " in capsys.readouterr().out


def test_the_table_counts_states_and_fields(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("law_report", "--folder", folder)
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    state = next(line for line in lines if line[:1] == ["ZZ"])
    assert state[1:3] == ["2026-11-22", "no"]
    assert sum(map(int, state[3:])) == len(FIELDS)
    assert next(line for line in lines if line[:1] == ["all"])[1:] == state[3:]
    assert ["ending.who_may_ask", "1", "0", "0"] in lines


def test_the_csv_has_a_line_for_each_fact(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("law_report", "--csv", "--folder", folder)
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["field"] for row in rows] == list(FIELDS)
    assert {row["state"] for row in rows} == {"ZZ"}
    assert {row["standing"] for row in rows} == {"official", "null"}


def test_a_refused_file_is_named_beside_the_report(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "YY.yaml").write_text("code: YY\ncolour: red\n")
    call_command("law_report", "--csv", "--folder", folder)
    said = capsys.readouterr()
    assert "YY.yaml, line 2: colour: is not a key" in said.err
    assert "ZZ,2026-11-22" in said.out
