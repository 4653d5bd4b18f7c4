"""A person with a browser, for tests of pages: begins a case, reads a page, sends it, follows where it leads."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.utils import timezone

from interview.cases import OpenCase, open_case, write
from interview.cookie import read_cookie
from interview.document import Document
from interview.forms.base import StepForm
from interview.forms.fields import DateField, NumberField, PickField, PickManyField
from interview.places import item_of, page_at, place_of

Answers = Mapping[str, Mapping[str, Any]]
WALKED: dict[str, tuple[list[str], Document]] = {}
CURRENT = "interview_wizard-current_step"


class Visitor:
    """One browser with one case open."""

    def __init__(self, client: Client | None = None) -> None:
        self.client = client or Client()
        self.case_id = self.client.post("/begin/")["Location"].split("/")[2]

    def place(self, name: str) -> str:
        return place_of(self.case_id, name)

    def item(self, name: str, item: str) -> str:
        return item_of(self.case_id, name, item)

    def name_at(self, address: str) -> str | None:
        """The page an address of this case means."""
        return page_at(self.case_id, address.partition("#")[0].partition("?")[0].rpartition("/")[2])

    @property
    def here(self) -> str | None:
        """Where the case's bare address leads."""
        return self.name_at(self.client.get(f"/c/{self.case_id}/")["Location"])

    def read(self, step: str) -> Any:
        """The page of a step."""
        return self.client.get(self.place(step))

    def filled(self, step: str, given: Mapping[str, Any], page: Any = None) -> dict[str, Any]:
        """What the browser would send from a page just read, with these answers on it."""
        context = (page or self.read(step)).context
        form = context["form"]
        data = {f"{step}-{name}": value for name, value in form.data_from(completed(form, given)).items()}
        return data | {CURRENT: step, "seen": context["seen"], "page_mark": context["page_mark"]}

    def send(self, step: str, data: Mapping[str, Any]) -> Any:
        return self.client.post(self.place(step), dict(data))

    def answer(self, step: str, given: Mapping[str, Any]) -> str | None:
        """Read a page, answer it, and say where that leads."""
        response: HttpResponse = self.send(step, self.filled(step, given))
        assert response.status_code == 302, (step, response.status_code, response.context["form"].problems())
        return self.name_at(response["Location"])

    @property
    def document(self) -> Document:
        """What the case holds, opened with the visitor's own cookie."""
        return self._opened().document

    def change(self, how: Callable[[Document], Document]) -> None:
        """Change the case behind the pages' back."""
        write(self._opened(), how, timezone.now())

    def walk(self, answers: Answers, until: str = "papers") -> list[str]:
        """Answer every page as it comes, up to one that is left open; the steps that were answered.

        A way walked once is remembered, and the next visitor is put at its end.
        """
        way = json.dumps([answers, until, self.document.answers])
        if way not in WALKED:
            WALKED[way] = self._walk(answers, until), self.document
        walked, document = WALKED[way]
        self.change(lambda now: document.in_language(now.language))
        return list(walked)

    def _opened(self) -> OpenCase:
        request = HttpRequest()
        request.COOKIES = {name: morsel.value for name, morsel in self.client.cookies.items()}
        secret = read_cookie(request)
        assert secret is not None
        return open_case(secret, self.case_id, timezone.now())

    def _walk(self, answers: Answers, until: str) -> list[str]:
        walked: list[str] = []
        step = self.here
        while step not in (until, "papers", None):
            walked.append(step)
            step = self.answer(step, answers.get(step, {}))
        return walked


def completed(form: StepForm, given: Mapping[str, Any]) -> dict[str, Any]:
    """The answers, with something plausible where the page wants one and none is given."""
    answers = dict(given)
    for name, field in form.asked.items():
        if name not in answers and not field.optional and form.is_shown(name, answers):
            answers[name] = None if name in form.dont_know else _something(field, form.today)
    return answers


def _something(field: Any, today: date) -> Any:
    if isinstance(field, PickField):
        codes = [code for code, _ in field.choices]
        return "no" if "no" in codes else codes[0]
    if isinstance(field, PickManyField):
        return [field.choices[0][0]]
    if isinstance(field, DateField):
        return today.isoformat()
    return 2017 if isinstance(field, NumberField) else "Words"
