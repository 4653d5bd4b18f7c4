"""The help that stands on every page: numbers that are right in every state."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

from orders.english import SOURCE_LANGUAGE, InEnglish
from orders.federal import the_federal_law

EMERGENCY = "911"


def help_lines(request: HttpRequest) -> dict[str, object]:
    """Context of every page. The first help line of the federal file is the one that serves everyone."""
    hotline = the_federal_law().helplines[0]
    if get_language() != SOURCE_LANGUAGE:
        hotline = hotline.model_copy(update={"name": InEnglish(hotline.name)})
    return {"emergency": EMERGENCY, "hotline": hotline, "leave_to": settings.LEAVE_TO}
