"""`manage.py answers_table`: prints the table of docs/answers.md."""

from typing import Any

from django.core.management.base import BaseCommand

from interview.answers_table import table
from orders.law import the_law


class Command(BaseCommand):
    requires_system_checks = ()  # it reads forms and the law, nothing else
    help = "Print the table of docs/answers.md: every step and field of an answers file."

    def handle(self, *args: Any, **options: Any) -> None:
        law = the_law()
        self.stdout.write(table(law, max(state.checked for state in law.jurisdictions.values())), ending="")
