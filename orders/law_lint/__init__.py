"""What the loader cannot refuse but a reader of the law files should know: `manage.py check_law` prints it.

Each module looks for one kind of fault; all are pure, `today` is given, and so is the measure of reading level.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from orders.jurisdiction import Jurisdiction
from orders.law import load_law
from orders.law_file import field_name
from orders.law_lint.dates import date_faults
from orders.law_lint.form_numbers import form_number_faults
from orders.law_lint.gates import gate_faults
from orders.law_lint.links import link_faults
from orders.law_lint.reading import SchoolGrade, reading_faults
from orders.law_lint.remark import Found, Remark, Weight
from orders.law_lint.sides import side_faults
from orders.law_lint.sources import source_faults
from orders.law_lint.texts import text_remarks
from orders.marked import read_marked

__all__ = ["Remark", "SchoolGrade", "Weight", "lint_folder"]

_RULES = (source_faults, side_faults, link_faults, form_number_faults)
_DATED_RULES = (date_faults, gate_faults)


def lint_folder(folder: Path, today: date, school_grade: SchoolGrade | None) -> tuple[Remark, ...]:
    """Every remark on the files of a folder: the refused first, then file by file, then the texts in other languages.

    None measures no grade.
    """
    law = load_law(folder)
    refused = tuple(
        Remark(Weight.ERROR, one.name, one.line, one.field, _with_allowed(one.reason, one.allowed))
        for one in law.refused
    )
    read = (_remarks(folder, state, today, school_grade) for state in law.jurisdictions.values())
    return (*refused, *(remark for remarks in read for remark in remarks), *text_remarks(folder, law))


def _remarks(folder: Path, law: Jurisdiction, today: date, school_grade: SchoolGrade | None) -> Iterator[Remark]:
    file = folder / f"{law.code}.yaml"
    marked = read_marked(file.read_text(encoding="utf-8"))
    for found in _found(law, today, school_grade):
        line = marked.line_of(found.place)
        yield Remark(found.weight, file.name, line, field_name(found.place), found.text)


def _found(law: Jurisdiction, today: date, school_grade: SchoolGrade | None) -> Iterator[Found]:
    for rule in _RULES:
        yield from rule(law)
    for dated in _DATED_RULES:
        yield from dated(law, today)
    if school_grade:
        yield from reading_faults(law, school_grade)


def _with_allowed(reason: str, allowed: tuple[str, ...]) -> str:
    return f"{reason} (allowed: {', '.join(allowed)})" if allowed else reason
