"""`manage.py purge`: destroy the cases that have ended. For a timer; visits do it as well (CONTRACTS.md 23)."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from interview.cases import purge


class Command(BaseCommand):
    help = "Destroy every case that has not been used for an hour."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{purge(timezone.now())} ended")
