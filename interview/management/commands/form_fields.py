"""`manage.py form_fields FILE.pdf`: the fields of a court's fillable form, to start a mapping (docs/official-forms.md).

Exit code 1 where the file cannot be read. `--mapping` prints the beginning of a mapping instead of a table.
"""

import sys
from argparse import ArgumentParser
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from orders.papers.official.pdf_fields import FieldKind, PdfField, UnreadableFormError, fields_of

HEAD = ("name", "type", "pages", "max length", "options")
FILLABLE = (FieldKind.TEXT, FieldKind.CHOICE, FieldKind.TICK)


class Command(BaseCommand):
    requires_system_checks = ()  # it reads one file, nothing else
    help = "List the fields of a fillable PDF: name, type, pages, longest text, options."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("pdf", type=Path, help="the court's form")
        parser.add_argument("--mapping", action="store_true", help="print the beginning of a mapping file")

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = options["pdf"]
        try:
            pdf = path.read_bytes()
            fields = fields_of(pdf)
        except (OSError, UnreadableFormError) as error:
            reason = error.strerror if isinstance(error, OSError) else str(error)
            self.stderr.write(f"{path.name}: {reason}")
            sys.exit(1)
        lines = _mapping(path, pdf, fields) if options["mapping"] else _table(fields)
        self.stdout.write("\n".join(lines))


def _table(fields: tuple[PdfField, ...]) -> list[str]:
    rows = [HEAD, *(_row(field) for field in fields)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    listed = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return [*listed, f"{len(fields)} fields"]


def _row(field: PdfField) -> tuple[str, ...]:
    pages = ", ".join(dict.fromkeys(str(spot.page) for spot in field.spots))
    longest = "" if field.max_length is None else str(field.max_length)
    return (field.name, _kind(field), pages, longest, ", ".join(field.options))


def _kind(field: PdfField) -> str:
    how = {"several lines": field.is_multiline, "a cell a letter": field.is_comb}
    told = "".join(f" ({name})" for name, holds in how.items() if holds)
    return f"{field.kind}{told}"


def _mapping(path: Path, pdf: bytes, fields: tuple[PdfField, ...]) -> list[str]:
    """What a mapping begins with; every place to fill in is left empty, so that the file is refused until it is."""
    return [
        "form:  # its number in the state's file",
        f"file: {path.name}",
        f"sha256: {sha256(pdf).hexdigest()}",
        "edition:  # as the form says at its foot",
        "checked:  # the day you compared it with the form",
        "finish: read_only",
        "boxes:",
        *(line for field in fields if field.kind in FILLABLE for line in _box(field)),
    ]


def _box(field: PdfField) -> list[str]:
    quoted = field.name.replace("'", "''")
    says = ["    tick: true"] if field.kind == FieldKind.TICK else ["    answers: []"]
    options = [f"    option:  # {', '.join(field.options)}"] if len(field.options) > 1 else []
    return [f"  - field: '{quoted}'", "    item:", "    label:", *says, *(options if "tick" in says[0] else [])]
