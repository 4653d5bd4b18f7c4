"""Nothing typed is lost (CONTRACTS.md 15): what could not be saved is shown once more, to copy or to send again.

Only to the visitor whose page it was typed on: each page of a case carries a mark of the cookie it was drawn for, which
after leaving fast, or from another origin, cannot fit.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.forms import Field
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from interview.cookie import is_cross_site, is_from_own_page
from interview.forms.fields import PickField, PickManyField
from interview.forms.telling import told
from interview.steps import BY_NAME

MACHINERY = ("csrfmiddlewaretoken", "page_mark", "add_row", "remove_row", "wizard_goto_step")
HIDDEN = re.compile(r"^seen$|-current_step$|-(TOTAL|INITIAL|MIN_NUM|MAX_NUM)_FORMS$|_unknown$")
PART_OF_DATE = re.compile("_(month|day|year)$")
NEVER_SHOWN = "your-choice-"
"""What was answered there leaves no trace, not even here."""


@dataclass(frozen=True)
class Sent:
    """One field as it was sent; `label` is the question, where it is known."""

    name: str
    value: str
    label: Any = ""


def gone(request: HttpRequest) -> HttpResponse:
    """There is no such case for this visitor, whatever the reason; the page is the same.

    It has no form: what is late, after leaving, would get a new cookie with it.
    """
    if request.method == "POST" and is_from_own_page(request):
        return _show(request, _("Your answers are not here any more"), _GONE, status=410)
    return render(request, "pages/ended.html", status=404)


def off_route(request: HttpRequest, go_on: str) -> HttpResponse:
    """The question is not asked any more, or not yet; `go_on` is the address of the first open one."""
    if not is_from_own_page(request):
        return render(request, "pages/not_saved.html", status=409)
    return _show(request, _("This question is not part of your papers now"), _OFF_ROUTE, status=409, go_on=go_on)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The form's token did not fit: the browser lost a cookie, or the form is not ours."""
    if is_from_own_page(request) and not is_cross_site(request):
        return _show(request, _("We could not save that yet"), _SEND_AGAIN, status=403, **_to_send_again(request))
    return render(request, "pages/not_saved.html", status=403)


def not_written(request: HttpRequest) -> HttpResponse | None:
    """What was typed, where a fault of ours kept us from saving it; None where nothing was, or on no page of ours."""
    if request.method != "POST" or not is_from_own_page(request) or is_cross_site(request):
        return None
    again = _to_send_again(request) | {"code": getattr(request, "code", "")}
    return _show(request, _("Something went wrong here"), _NOT_WRITTEN, status=500, **again)


def _to_send_again(request: HttpRequest) -> dict[str, Any]:
    """What the page of a lost form needs to send it once more."""
    return {
        "again": request.get_full_path(),
        "sent": sent_fields(request),
        "page_mark": request.POST["page_mark"],
    }


def sent_fields(request: HttpRequest, apart: Collection[str] = ()) -> list[Sent]:
    """Every field that was sent, but for the machinery and those `apart`."""
    left_out = {*MACHINERY, *apart}
    return [
        Sent(name, str(value))
        for name, values in request.POST.lists()
        for value in values
        if name not in left_out and not name.startswith(NEVER_SHOWN)
    ]


def _show(request: HttpRequest, heading: Any, text: Any, *, status: int, **more: Any) -> HttpResponse:
    words = [_in_words(one) for one in sent_fields(request) if _is_words(one)]
    return render(request, "pages/typed.html", {"heading": heading, "text": text, "words": words} | more, status=status)


def _is_words(sent: Sent) -> bool:
    """Whether a person typed or chose it: not the hidden fields every page carries, nor an "I don't know" box."""
    return bool(sent.value.strip()) and not HIDDEN.search(sent.name)


def _in_words(sent: Sent) -> Sent:
    """With the question it answers, and a choice as its words."""
    field = _field_of(sent.name)
    if field is None:
        return sent
    words = told(field, sent.value) if isinstance(field, PickField | PickManyField) else sent.value
    return Sent(sent.name, words, getattr(field, "short", "") or field.label)


def _field_of(name: str) -> Field | None:
    """The field a browser's name means: the step whose name it begins with, longest first; a date has three parts."""
    steps = [step for step in BY_NAME if name.startswith(f"{step}-")]
    if not steps:
        return None
    step = max(steps, key=len)
    own = name.removeprefix(f"{step}-")
    fields: dict[str, Field] = BY_NAME[step].form.base_fields
    return fields.get(own) or fields.get(PART_OF_DATE.sub("", own))


_GONE = _(
    "They were deleted, because nobody used them for an hour or because someone pressed Delete. "
    "We did not save what you just sent. Here it is, so that you can copy it."
)
_OFF_ROUTE = _(
    "Another answer changed what we ask, perhaps in another tab. We did not save what you just sent. "
    "Here it is, so that you can copy it."
)
_SEND_AGAIN = _(
    "Your browser did not send one of our cookies back. We did not save what you just sent. "
    "Here it is. Send it again, or copy it."
)
_NOT_WRITTEN = _(
    "It is not your fault. We did not save what you just sent. What you saved before is still there. "
    "Here is what you sent. Wait a minute and send it again, or copy it."
)
