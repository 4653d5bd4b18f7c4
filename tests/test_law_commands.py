"""What the commands of the law say: `check_law` what to mend, `law_report` how much, `law_texts` what is translated."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from orders.coverage import FIELDS

GOOD = (Path(__file__).parent / "orders" / "good_law.yaml").read_text(encoding="utf-8")
ASKED, GATE = "ending.factors[0].question", "gates[0].text"


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


@pytest.fixture
def spoken(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with two texts of its law in Spanish, one of them without a number of its English."""
    (folder / "ZZ.yaml").write_text(GOOD.replace("text: Not now.", "text: Not within 30 days."), encoding="utf-8")
    return take(folder, tmp_path_factory, {ASKED: "¿Qué hizo usted?", GATE: "Espere un mes."})


def take(folder: Path, made: pytest.TempPathFactory, told: object, state: str = "ZZ") -> Path:
    file = made.mktemp("told") / "told.json"
    file.write_text(json.dumps(told), encoding="utf-8")
    call_command("law_texts", "es", state, "--take", file, "--folder", folder)
    return folder


def test_taking_a_text_warns_of_a_number_it_lost(
    spoken: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    take(spoken, tmp_path_factory, {ASKED: "¿Qué?", GATE: "Un mes."})
    assert capsys.readouterr() == ("2 taken\n", "ZZ gates[0].text: numbers of the English are not in it: 30\n")


def test_open_texts_are_counted_by_state(spoken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    call_command("law_texts", "es", "--folder", spoken)
    assert capsys.readouterr().out == "ZZ: 2 fresh, 0 stale, 5 missing\n"


def test_the_open_texts_of_a_state_are_printed_to_be_translated(
    spoken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    file = spoken / "ZZ.yaml"
    file.write_text(file.read_text().replace("30 days", "60 days"), encoding="utf-8")
    call_command("law_texts", "es", "ZZ", "--folder", spoken)
    printed = json.loads(capsys.readouterr().out)
    assert printed[GATE] == "Not within 60 days."
    assert ASKED not in printed
    assert len(printed) == 6


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"court.name": "Tribunal"}, "no text of ZZ.yaml: court.name"),
        ({GATE: " "}, "none may be empty"),
        ({GATE: 3}, "must hold texts"),
        ([GATE], "must hold texts"),
    ],
)
def test_what_is_no_translation_is_not_taken(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, told: object, reason: str
) -> None:
    with pytest.raises(CommandError, match=re.escape(reason)):
        take(folder, tmp_path_factory, told)
    assert not (folder / "es").exists()


def test_a_state_we_do_not_know_has_no_texts(folder: Path) -> None:
    with pytest.raises(CommandError, match=r"there is no YY\.yaml"):
        call_command("law_texts", "es", "YY", "--folder", folder)


def test_a_refused_file_of_texts_is_named_and_not_written_over(
    spoken: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (spoken / "es" / "ZZ.yaml").write_text("texts: {court.name: {}}\n")
    with pytest.raises(CommandError, match=r"es/ZZ\.yaml, line 1: texts\.court\.name"):
        take(spoken, tmp_path_factory, {GATE: "30"})
    assert (spoken / "es" / "ZZ.yaml").read_text() == "texts: {court.name: {}}\n"


def test_check_law_reads_the_texts_in_other_languages(spoken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = spoken / "ZZ.yaml"
    file.write_text(file.read_text().replace("What did you do?", "What do you do?"), encoding="utf-8")
    capsys.readouterr()
    call_command("check_law", "--folder", spoken, "--today", "2026-11-24")
    assert capsys.readouterr().out.splitlines() == [
        "warning: es/ZZ.yaml, line 1: texts: 5 of 7 are missing: they show in English",
        f"warning: es/ZZ.yaml, line 3: {ASKED}: the English has changed since: it shows in English",
        f"warning: es/ZZ.yaml, line 6: {GATE}: numbers of the English are not in it: 30",
        "0 to mend, 3 to read",
    ]


def test_a_text_without_its_english_must_be_mended(spoken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = spoken / "es" / "ZZ.yaml"
    file.write_text(file.read_text().replace(GATE, "gates[1].text"), encoding="utf-8")
    with pytest.raises(SystemExit):
        call_command("check_law", "--folder", spoken, "--today", "2026-11-24")
    assert "error: es/ZZ.yaml, line 6: texts.gates[1].text: is no text of ZZ.yaml" in capsys.readouterr().out


def test_the_report_says_how_whole_each_language_is(spoken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    call_command("law_report", "--folder", spoken)
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert lines[0][-1] == "es"
    assert [line[-1] for line in lines if line[:1] in (["ZZ"], ["all"])] == ["2/7", "2/7"]
