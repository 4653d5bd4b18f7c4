"""Pages that belong to no case: the start, what people ask, staying safe, help, and what is said when things fail."""

from math import ceil
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from interview.glossary import sorted_words, words_of_page
from interview.progress import left
from interview.typed import not_written
from orders.federal import the_federal_law
from orders.law import the_law
from orders.papers.help_lines import help_lines
from orders.role import Role


class ExplainedPage(TemplateView):
    """A page that is the same for everyone, with what its legal words mean."""

    template_name: str

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(words=words_of_page(self.template_name), **kwargs)


class StartPage(ExplainedPage):
    template_name = "pages/start.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With the minutes of a whole interview, the shorter and the longer, in steps of five."""
        today = timezone.now().date()
        least, most = sorted(ceil(left({}, the_law(), today, role).minutes / 5) * 5 for role in Role)
        return super().get_context_data(least=least, most=most, **kwargs)


class KindsPage(ExplainedPage):
    template_name = "pages/kinds.html"


class QuestionsPage(ExplainedPage):
    template_name = "pages/questions.html"


class SafetyPage(TemplateView):
    template_name = "pages/safety.html"


class WordsPage(TemplateView):
    template_name = "pages/words.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(words=sorted_words(), **kwargs)


class HelpPage(TemplateView):
    template_name = "pages/help.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        law = the_federal_law()
        return super().get_context_data(helplines=help_lines(None, law), checked=law.checked, **kwargs)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """An address that is not ours."""
    return say(
        request, _("This page is not here"), _("The address may be mistyped, or the page has moved."), status=404
    )


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A request a browser would not send by itself."""
    return say(
        request, _("We could not read that"), _("Go back, look at the page once more, and send it again."), status=400
    )


def not_allowed(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A page this visitor may not open."""
    return say(request, _("This page is not open to you"), _("You can start again from the first page."), status=403)


def failed(request: HttpRequest) -> HttpResponse:
    """A fault of ours. What a person typed when it happened is given back to them."""
    return not_written(request) or say(
        request,
        _("Something went wrong here"),
        _("It is not your fault. Go back one page and try again. What you saved before is still there."),
        status=500,
    )


def too_large(request: HttpRequest, *, status: int) -> HttpResponse:
    """A body over the limit; nothing of it was read."""
    return say(
        request,
        _("That is too much to send at once"),
        _("Nothing was saved. Go back, make the text shorter, and send it again. Files cannot be sent here."),
        status=status,
    )


def say(request: HttpRequest, heading: object, text: object, *, status: int) -> HttpResponse:
    """One short page, with help and the way on."""
    context = {"heading": heading, "text": text, "code": getattr(request, "code", "") if status >= 500 else ""}
    return render(request, "pages/error.html", context, status=status)
