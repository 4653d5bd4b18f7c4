"""`manage.py check_law`: what to mend and what to read in the files of law; exit code 1 where there is an error."""

import sys
from argparse import ArgumentParser
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from interview.school_grade import NOT_MEASURED, school_grade
from orders.law import FIXTURES, load_law
from orders.law_lint import Weight, lint_folder
from orders.papers.official.shelf import load_shelf


class Command(BaseCommand):
    requires_system_checks = ()  # it reads the law, nothing else
    help = "Check every file of law: its schema, its gates, its sources, its dates, its words."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--folder", type=Path, default=FIXTURES / "jurisdictions", help="the files to check")
        parser.add_argument("--forms", type=Path, help="the official forms; without it, those beside the folder")
        parser.add_argument("--today", type=date.fromisoformat, help="YYYY-MM-DD; without it, today in UTC")

    def handle(self, *args: Any, **options: Any) -> None:
        today = options["today"] or datetime.now(UTC).date()
        measure = school_grade()
        if measure is None:
            self.stderr.write(NOT_MEASURED)
        remarks = lint_folder(options["folder"], today, measure)
        for remark in remarks:
            self.stdout.write(str(remark))
        forms = options["forms"] or options["folder"].parent / "official_forms"
        refused = load_shelf(forms, load_law(options["folder"])).refused
        for refusal in refused:
            self.stdout.write(f"{Weight.ERROR}: {refusal}")
        errors = sum(remark.weight == Weight.ERROR for remark in remarks)
        to_read = len(remarks) - errors
        errors += len(refused)
        self.stdout.write(f"{errors} to mend, {to_read} to read")
        if errors:
            sys.exit(1)
