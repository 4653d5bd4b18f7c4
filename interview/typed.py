"""Nothing typed is lost (CONTRACTS.md 15): what could not be saved is shown once more, to copy or to send again.

Only to the visitor whose page it was typed on: each page of a case carries a mark of the cookie it was drawn for, which
after leaving fast, or from another origin, cannot fit.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.forms import Field
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt

from interview.cookie import is_cross_site, is_from_own_page
from interview.forms.fields import PickField, PickManyField
from interview.forms.telling import told
from interview.speaking import CHECKED, WANTED, in_wanted_language, own_address, tell_case
from interview.steps import BY_NAME
from interview.verbs import only

SEEN_FIRST = "seen_first"
"""Which answer the page was drawn from that was sent first, on the page that shows two."""
WHY = "why"
GO_ON, AGAIN = "go_on", "again"
_OWN = (WHY, GO_ON, AGAIN, SEEN_FIRST, CHECKED, WANTED)
MACHINERY = ("csrfmiddlewaretoken", "page_mark", "add_row", "remove_row", "wizard_goto_step", *_OWN)
HIDDEN = re.compile(r"^seen$|-current_step$|-(TOTAL|INITIAL|MIN_NUM|MAX_NUM)_FORMS$|_unknown$")
PART_OF_DATE = re.compile("_(month|day|year)$")
NEVER_SHOWN = "your-choice-"
"""What was answered there leaves no trace, not even here."""


class Why(StrEnum):
    """Why what was sent could not be saved."""

    GONE = "gone"
    OFF_ROUTE = "off_route"
    NO_TOKEN = "no_token"
    OUR_FAULT = "our_fault"


STATUS: Mapping[Why, int] = {Why.GONE: 410, Why.OFF_ROUTE: 409, Why.NO_TOKEN: 403, Why.OUR_FAULT: 500}


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
        return _show(request, Why.GONE)
    return render(request, "pages/ended.html", status=404)


def off_route(request: HttpRequest, go_on: str) -> HttpResponse:
    """The question is not asked any more, or not yet; `go_on` is the address of the first open one."""
    if not is_from_own_page(request):
        return render(request, "pages/not_saved.html", status=409)
    return _show(request, Why.OFF_ROUTE, go_on=go_on)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The form's token did not fit: the browser lost a cookie, or the form is not ours."""
    if is_from_own_page(request) and not is_cross_site(request):
        return _show(request, Why.NO_TOKEN, again=request.get_full_path())
    return render(request, "pages/not_saved.html", status=403)


def not_written(request: HttpRequest) -> HttpResponse | None:
    """What was typed, where a fault of ours kept us from saving it; None where nothing was, or on no page of ours."""
    if request.method != "POST" or not is_from_own_page(request) or is_cross_site(request):
        return None
    return _show(request, Why.OUR_FAULT, again=request.get_full_path(), code=getattr(request, "code", ""))


@csrf_exempt
@in_wanted_language
@only("POST")
def typed_again(request: HttpRequest) -> HttpResponse:
    """The page of what was not saved, in another language. It is shown as it came, and stored as little as before."""
    why = request.POST.get(WHY, "")
    if why not in SAID or not is_from_own_page(request) or is_cross_site(request):
        return render(request, "pages/not_saved.html", status=403)
    go_on, again = (own_address(request.POST.get(name, "")) for name in (GO_ON, AGAIN))
    tell_case(request, go_on or again, get_language() or "")
    return _show(request, Why(why), go_on=go_on, again=again)


def sent_fields(request: HttpRequest, apart: Collection[str] = ()) -> list[Sent]:
    """Every field that was sent, but for the machinery and those `apart`."""
    left_out = {*MACHINERY, *apart}
    return [
        Sent(name, str(value))
        for name, values in request.POST.lists()
        for value in values
        if name not in left_out and not name.startswith(NEVER_SHOWN)
    ]


def _show(request: HttpRequest, why: Why, **more: str) -> HttpResponse:
    heading, text = SAID[why]
    sent = sent_fields(request)
    context = {
        "why": why,
        "heading": heading,
        "text": text,
        "words": [_in_words(one) for one in sent if _is_words(one)],
        "sent": sent,
        "page_mark": request.POST["page_mark"],
    }
    return render(request, "pages/typed.html", context | more, status=STATUS[why])


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


_GONE = (
    _("Your answers are not here any more"),
    _(
        "They were deleted, because nobody used them for an hour or because someone pressed Delete. "
        "We did not save what you just sent. Here it is, so that you can copy it."
    ),
)
_OFF_ROUTE = (
    _("This question is not part of your papers now"),
    _(
        "Another answer changed what we ask, perhaps in another tab. We did not save what you just sent. "
        "Here it is, so that you can copy it."
    ),
)
_SEND_AGAIN = (
    _("We could not save that yet"),
    _(
        "Your browser did not send one of our cookies back. We did not save what you just sent. "
        "Here it is. Send it again, or copy it."
    ),
)
_NOT_WRITTEN = (
    _("Something went wrong here"),
    _(
        "It is not your fault. We did not save what you just sent. What you saved before is still there. "
        "Here is what you sent. Wait a minute and send it again, or copy it."
    ),
)
SAID: Mapping[str, tuple[Any, Any]] = {
    Why.GONE: _GONE,
    Why.OFF_ROUTE: _OFF_ROUTE,
    Why.NO_TOKEN: _SEND_AGAIN,
    Why.OUR_FAULT: _NOT_WRITTEN,
}
"""The heading of the page, and what it says, by why."""
