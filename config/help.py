"""The help that stands on every page: numbers that are right in every state."""

from django.conf import settings
from django.http import HttpRequest

from interview.spoken_law import spoken_language
from orders.english import in_english
from orders.federal import the_federal_law

EMERGENCY = "911"


def help_lines(request: HttpRequest) -> dict[str, object]:
    """Context of every page. The first help line of the federal file is the one that serves everyone."""
    first = the_federal_law().helplines[0]
    hotline = first.model_copy(update={"name": in_english(first.name, language=spoken_language())})
    return {"emergency": EMERGENCY, "hotline": hotline, "leave_to": settings.LEAVE_TO}
