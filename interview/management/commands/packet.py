"""`manage.py packet answers.json --out DIR`: the same answers, through the same forms, to the same papers.

Exit codes (CONTRACTS.md 9): 0, the papers were written (with a `stop` finding, those still open); 2, wrong fields, each
named; 1, a paper could not be made. With 1 and 2 nothing is written.
"""

import json
import sys
from argparse import ArgumentParser
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from interview.answers_file import AnswersFileError, Problem, read_answers
from interview.route import Route
from orders.findings import findings
from orders.jurisdiction import court_today
from orders.law import the_law
from orders.matter import Matter
from orders.papers.assemble import assemble
from orders.papers.calendar_file import CALENDAR_FILE, calendar_file, days_ahead
from orders.papers.press import PressError, print_packet
from orders.papers.render import Rendered

WRONG_FIELD, FAILED_RENDER = 2, 1


class Command(BaseCommand):
    help = (
        "Make the papers of an answers file: PDFs and Word files in --out DIR, the path and the findings on the screen."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("answers", type=Path, help="an answers file (docs/answers.md)")
        parser.add_argument("--out", type=Path, required=True, help="the folder for the papers; made if missing")
        parser.add_argument("--today", help="YYYY-MM-DD; without it, today in the issuing court's time zone")
        languages = [code for code, _name in settings.LANGUAGES]
        parser.add_argument("--language", choices=languages, default=settings.LANGUAGE_CODE, help="of papers to keep")
        parser.add_argument("--json", action="store_true", help="print path, findings and files as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            text = read_file(options["answers"])
            today = _day(options["today"]) or _court_day(text)
            route = read_answers(text, the_law(), today)
            rendered = print_packet(route.facts, today, options["language"])
            files = write_all({**rendered.files, **dates_of(route, today, options["language"])}, options["out"])
        except AnswersFileError as error:
            self._stop(WRONG_FIELD, [str(problem) for problem in error.problems])
        except (PressError, OSError) as error:
            self._stop(FAILED_RENDER, [f"the papers could not be made: {error}"])
        else:
            self._say(_report(route, today, rendered, files), as_json=options["json"])

    def _stop(self, code: int, lines: list[str]) -> None:
        for line in lines:
            self.stderr.write(line)
        sys.exit(code)

    def _say(self, report: dict[str, Any], *, as_json: bool) -> None:
        if as_json:
            self.stdout.write(json.dumps(report, indent=2, ensure_ascii=False))
            return
        self.stdout.write(f"path: {report['path']}\ntoday: {report['today']}")
        for finding in report["findings"]:
            self.stdout.write(f"{finding['severity']}: {finding['id']}")
        for name in report["files"]:
            self.stdout.write(f"wrote: {name}")


def read_file(path: Path) -> str:
    """The file's text; raises `AnswersFileError` saying what is wrong where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise AnswersFileError([Problem("file", f"cannot be read: {reason}")]) from error


def write_all(files: Mapping[str, bytes], out: Path) -> list[str]:
    """Write every paper or none: into a new folder inside `out` first, then moved up; returns the names."""
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".new-", dir=out) as new:
        for name, content in files.items():
            Path(new, name).write_bytes(content)
        for name in files:
            Path(new, name).replace(out / name)
    return sorted(files)


def dates_of(route: Route, today: date, language: str) -> dict[str, bytes]:
    """The calendar file, where a day is ahead; what each day is stays out, as a person has to ask for it."""
    packet = assemble(route.facts, today, language)
    made = calendar_file(route.facts, packet, with_details=False) if days_ahead(packet) else None
    return {CALENDAR_FILE: made} if made else {}


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise AnswersFileError([Problem("--today", "must be a date like 2026-11-24")]) from error


def _court_day(text: str) -> date:
    """Today where the court sits; an answers file too broken to name its state is refused later, by name."""
    now = datetime.now(UTC)
    try:
        state = json.loads(text)["answers"]["where"]["state"]
        return court_today(the_law().jurisdictions[state], now)
    except (ValueError, KeyError, TypeError):
        return now.date()


def _report(route: Route, today: date, rendered: Rendered, files: list[str]) -> dict[str, Any]:
    matter = Matter.from_facts(route.facts)
    jurisdiction = the_law().jurisdictions.get(matter.where.state or "")
    found = findings(matter, jurisdiction, today)
    return {
        "path": " / ".join(part for part in (matter.kind, matter.role, matter.aim) if part),
        "today": today.isoformat(),
        "findings": [
            {"id": one.id, "severity": str(one.severity), "answers": [".".join(place) for place in one.answers]}
            for one in found
        ],
        "files": files,
    }
