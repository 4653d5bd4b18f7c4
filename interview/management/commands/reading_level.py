"""`manage.py reading_level`: the pages and papers that are the hardest to read, each with its school grade."""

import sys
from argparse import ArgumentParser
from datetime import UTC, date, datetime
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.test import override_settings

from interview.reading_level import WANTED, hardest, readings
from interview.school_grade import NOT_MEASURED, school_grade
from interview.school_grade_es import spanish_grade
from orders.english import SOURCE_LANGUAGE

UNCOLLECTED = {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
"""The pages are drawn to be read: their pictures and styles need not be collected for that."""


class Command(BaseCommand):
    help = "List the pages and papers that are the hardest to read. Fails if one is above the grade we write for."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--most", type=int, default=10, help="how many to list; without it, ten")
        parser.add_argument(
            "--language", choices=("en", "es"), default="en", help="of the texts; each has its own measure"
        )
        parser.add_argument("--today", type=date.fromisoformat, help="YYYY-MM-DD; without it, today in UTC")

    def handle(self, *args: Any, **options: Any) -> None:
        language = options["language"]
        measure = school_grade() if language == SOURCE_LANGUAGE else spanish_grade
        if measure is None:
            self.stderr.write(NOT_MEASURED)
            sys.exit(1)
        with override_settings(STORAGES=settings.STORAGES | UNCOLLECTED):
            graded = hardest(readings(options["today"] or datetime.now(UTC).date(), language), measure)
        for grade, reading in graded[: options["most"]]:
            self.stdout.write(f"{grade:5.1f}  {reading.name}")
        too_hard = sum(grade > WANTED for grade, _reading in graded)
        self.stdout.write(f"{len(graded)} texts, {too_hard} above grade {WANTED:.0f}")
        if too_hard:
            sys.exit(1)
