"""`manage.py law_report`: how much of each state's law has a source, as a table or (`--csv`) for a spreadsheet.

The table also says how many of a state's texts are translated, for each other language.
"""

import csv
import io
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from orders.coverage import FIELDS, Coverage, Standing, coverage_of
from orders.law import FIXTURES, Law, load_law
from orders.law_texts import Wholeness, languages_of, texts_beside, wholeness

Row = tuple[str, ...]
Told = dict[str, dict[str, Wholeness]]
"""By language, by state."""
_COUNTS = tuple(str(standing) for standing in Standing)
_BY_STATE = ("state", "checked", "attorney", *_COUNTS)
_BY_FIELD = ("field", *_COUNTS)


class Command(BaseCommand):
    requires_system_checks = ()  # it reads the law, nothing else
    help = "Print how many facts of each state, and of each field, are official, secondary or not found."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--csv", action="store_true", help="one line a state and field, for a spreadsheet")
        parser.add_argument("--folder", type=Path, default=FIXTURES / "jurisdictions", help="the files to report on")

    def handle(self, *args: Any, **options: Any) -> None:
        law = load_law(options["folder"])
        for refusal in law.refused:
            self.stderr.write(str(refusal))
        states = tuple(coverage_of(state) for state in law.jurisdictions.values())
        told = _told(options["folder"], law)
        self.stdout.write(_as_csv(states) if options["csv"] else _as_tables(states, told), ending="")


def _as_csv(states: tuple[Coverage, ...]) -> str:
    written = io.StringIO()
    lines = csv.writer(written, lineterminator="\n")
    lines.writerow(("state", "checked", "attorney", "field", "standing"))
    for state in states:
        for field, standing in state.standings.items():
            lines.writerow((state.code, state.checked.isoformat(), _yes(state.is_reviewed), field, standing))
    return written.getvalue()


def _told(folder: Path, law: Law) -> Told:
    """How many texts of each state stand fresh in each other language there is, of how many."""
    states = law.jurisdictions.items()
    return {
        language: {code: wholeness(state, texts_beside(folder, language, state)) for code, state in states}
        for language in languages_of(folder)
    }


def _as_tables(states: tuple[Coverage, ...], told: Told) -> str:
    by_state = _table((*_BY_STATE, *told), (*_state_rows(states, told),))
    return f"{by_state}\n{_table(_BY_FIELD, (*_field_rows(states),))}"


def _state_rows(states: tuple[Coverage, ...], told: Told) -> Iterator[Row]:
    for state in states:
        counts = (str(state.count(standing)) for standing in Standing)
        whole = (str(by_state[state.code]) for by_state in told.values())
        yield (state.code, state.checked.isoformat(), _yes(state.is_reviewed), *counts, *whole)
    sums = (str(sum(state.count(standing) for state in states)) for standing in Standing)
    yield ("all", "", "", *sums, *(str(_sum(by_state.values())) for by_state in told.values()))


def _sum(parts: Iterable[Wholeness]) -> Wholeness:
    fresh, of = zip(*parts, strict=True)
    return Wholeness(sum(fresh), sum(of))


def _field_rows(states: tuple[Coverage, ...]) -> Iterator[Row]:
    for field in FIELDS:
        stands = [state.standings[field] for state in states]
        yield (field, *(str(stands.count(standing)) for standing in Standing))


def _table(head: Row, rows: tuple[Row, ...]) -> str:
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    rule = tuple("-" * width for width in widths)
    return "".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() + "\n"
        for row in (head, rule, *rows)
    )


def _yes(value: bool) -> str:
    return "yes" if value else "no"
