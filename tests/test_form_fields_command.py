"""`manage.py form_fields`: a PDF's fields, and the beginning of a mapping; `check_law` looks at mappings, too."""

from hashlib import sha256
from pathlib import Path

import pytest
from django.core.management import call_command
from pypdf import PdfWriter

from orders.law import FIXTURES, Law
from orders.papers.official.shelf import load_shelf
from tests.papers.own_form import MAPPING, own_form, shelve


@pytest.fixture
def form(tmp_path: Path) -> Path:
    file = tmp_path / "dv-300.pdf"
    file.write_bytes(own_form())
    return file


def printed(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[str]:
    call_command("form_fields", *arguments)
    return capsys.readouterr().out.splitlines()


def test_each_field_is_a_line_with_type_pages_limit_and_options(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [" ".join(line.split()) for line in printed(capsys, form)]
    assert lines[0] == "name type pages max length options"
    assert lines[1] == "Case.Number text 1, 2"
    assert "Asker text 1 30" in lines
    assert "Issued text (a cell a letter) 1 8" in lines
    assert "Wants tick 1 End, Change" in lines
    assert "Why text (several lines) 2" in lines
    assert lines[-1] == "12 fields"


def test_a_pdf_without_fields_has_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    writer = PdfWriter()
    writer.add_blank_page(612, 792)
    writer.write(tmp_path / "plain.pdf")
    assert printed(capsys, tmp_path / "plain.pdf")[-1] == "0 fields"


@pytest.mark.parametrize(
    ("content", "reason"), [(None, "No such file"), (b"text", "is no PDF we can read")], ids=["no file", "no PDF"]
)
def test_what_cannot_be_read_exits_with_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, reason: str
) -> None:
    file = tmp_path / "form.pdf"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(SystemExit) as stopped:
        call_command("form_fields", file)
    assert stopped.value.code == 1
    assert capsys.readouterr().err.startswith(f"form.pdf: {reason}")


def test_the_beginning_of_a_mapping_is_refused_until_it_is_filled_in(
    form: Path, law: Law, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = printed(capsys, form, "--mapping")
    assert f"sha256: {sha256(form.read_bytes()).hexdigest()}" in lines
    assert "  - field: 'Clerk'" in lines
    assert not any("Signature" in line for line in lines)
    folder = form.parent / "CA"
    folder.mkdir()
    form.rename(folder / form.name)
    (folder / "dv-300.yaml").write_text("\n".join(lines))
    refused = {refusal.field for refusal in load_shelf(folder.parent, law).refused}
    assert {"form", "edition", "checked", "boxes[0].label"} <= refused


def test_check_law_names_a_wrong_mapping_and_exits_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    forms = shelve(tmp_path, MAPPING.replace("field: Asker,", "field: Askers,"))
    with pytest.raises(SystemExit) as stopped:
        call_command("check_law", "--folder", FIXTURES / "jurisdictions", "--forms", forms, "--today", "2026-11-24")
    assert stopped.value.code == 1
    assert "error: dv-300.yaml, line 10: boxes[2].field: Askers is no field of the PDF" in capsys.readouterr().out
