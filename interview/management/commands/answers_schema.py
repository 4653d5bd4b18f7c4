"""`manage.py answers_schema`: the JSON Schema of an answers file, on standard output."""

import json
from typing import Any

from django.core.management.base import BaseCommand

from interview.answers_schema import answers_schema


class Command(BaseCommand):
    help = "Print the JSON Schema of an answers file (docs/answers.md)."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(json.dumps(answers_schema(), indent=2, ensure_ascii=False))
