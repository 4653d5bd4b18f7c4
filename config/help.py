"""The help that stands on every page: numbers that are right in every state."""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest


@dataclass(frozen=True)
class HelpLine:
    """One number a person can tap."""

    name: str
    phone: str
    text: str


EMERGENCY = "911"
HOTLINE = HelpLine("National Domestic Violence Hotline", "1-800-799-7233", "START to 88788")


def help_lines(request: HttpRequest) -> dict[str, object]:
    """Context of every page."""
    return {"emergency": EMERGENCY, "hotline": HOTLINE, "leave_to": settings.LEAVE_TO}
