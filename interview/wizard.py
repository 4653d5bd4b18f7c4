"""The interview on formtools' wizard, kept thin: the kept answers are its only state (FORMTOOLS.md).

A GET validates nothing and writes nothing. A POST validates one form and writes one answer. The route comes from
`walk`; formtools' own list, conditions and StepsHelper read it.
"""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from itertools import takewhile
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from formtools.wizard.views import NamedUrlWizardView

from interview import typed
from interview.also_asked import also_asked
from interview.cookie import page_mark
from interview.document import Answer
from interview.forms.base import StepForm
from interview.forms.court import CheckForm
from interview.forms.rows import RowsForm
from interview.forms.your_choice import YourChoiceForm
from interview.glossary import words_on
from interview.notices import notices_on
from interview.places import LAW, PAPERS, place_of
from interview.progress import left, parts
from interview.review import review_of
from interview.route import Route
from interview.speaking import remember, speak, wanted, was_checked
from interview.spoken_law import spoken_law
from interview.states import law_page_on
from interview.steps import BY_NAME, STEPS
from interview.storage import AnswersChangedError, CaseStorage, OffRouteError, StepChangedError
from interview.visit import CaseRequest, links_of, today_of

ASK_THE_KIND = ("order-type", "which-order", "clues", "order-result")
CHOICE = "your-choice"
EVERY_WAY = {"heading": YourChoiceForm.after_heading, "ways": YourChoiceForm.after}


class OtherPartyError(Exception):
    """The person filling this in says they are the other person in the case."""


class InterviewWizard(NamedUrlWizardView):
    """Asks one step at a time, of one case."""

    storage_name = "interview.storage.CaseStorage"
    template_name = "pages/step.html"
    request: CaseRequest
    storage: CaseStorage

    @property
    def route(self) -> Route:
        return self.storage.route

    @property
    def first_open(self) -> str:
        """The address of the first open question, or of the papers when there is none."""
        return self.place(self.route.first_unanswered or PAPERS)

    @cached_property
    def today(self) -> date:
        return today_of(self.request, self.route)

    def get(self, request: HttpRequest, *args: Any, step: str, **kwargs: Any) -> HttpResponse:
        if not self.route.may_open(step):
            return self.resume(moved=True)
        self.storage.current_step = step
        return super().get(request, *args, step=step, **kwargs)

    def post(self, request: HttpRequest, *args: Any, step: str, **kwargs: Any) -> HttpResponse:
        if not self.storage.takes(step) or request.POST.get(f"{self.prefix}-current_step") != step:
            return typed.off_route(request, self.first_open)
        self.storage.current_step = step
        return self._in_another_language(step) or self._edited_rows(step) or self._answered(step)

    def resume(self, *args: Any, moved: bool = False, **kwargs: Any) -> HttpResponse:
        """On to the first open question, or to the papers when there is none."""
        return redirect(f"{self.first_open}?moved=1" if moved else self.first_open)

    render_next_step = render_done = resume

    def render_goto_step(self, goto_step: str, **kwargs: Any) -> HttpResponse:
        """formtools' Back button would drop what was typed; ours is a link. A forged one saves and loses nothing."""
        return typed.off_route(self.request, self.first_open)

    def place(self, name: str) -> str:
        return place_of(self.request.case.case_id, name)

    def get_step_url(self, step: str) -> str:
        return self.place(step)

    def get_form_initial(self, step: str) -> dict[str, Any]:
        return BY_NAME[step].form.initial_from(self.storage.document.answers.get(step, {}))

    def get_form_kwargs(self, step: str | None = None) -> dict[str, Any]:
        step = step or self.steps.current
        kwargs: dict[str, Any] = {"facts": facts_before(self.route, step), "law": spoken_law(), "today": self.today}
        if issubclass(BY_NAME[step].form, RowsForm):
            kwargs["draft"] = self.storage.document.drafts.get(step)
        return kwargs

    def process_step(self, form: StepForm) -> Answer:
        if getattr(form, "is_other_party", False):
            raise OtherPartyError
        answer: Answer = form.answers()
        return answer

    def get_template_names(self) -> list[str]:
        return ["pages/check.html"] if self.steps.current == "check" else ["pages/step.html"]

    def get_context_data(self, form: StepForm, **kwargs: Any) -> dict[str, Any]:
        step = self.steps.current
        context: dict[str, Any] = super().get_context_data(form, **kwargs)
        context |= {
            "form": form,
            "number": self.steps.step1,
            "back": self.place(self.steps.prev) if self.steps.prev else None,
            "parts": parts(step),
            "left": left(self.storage.document.answers, spoken_law(), self.today),
            "seen": kwargs.get("seen", self.storage.mark(step)),
            "page_mark": page_mark(self.request.secret),
            "moved": "moved" in self.request.GET,
            "changed": "changed" in self.request.GET,
            "every_way": EVERY_WAY if self._follows_choice(step) else None,
            "notices": notices_on(step, self.request.case, self.route, self.today),
            **links_of(self.request.case),
            "law_page": law_page_on(step, self.route.facts, self.place(LAW)),
            "also_asked": also_asked(step, self.route.facts),
            "kinds_page": reverse("kinds") if step in ASK_THE_KIND else "",
        }
        context["words"] = words_on(form, (notice.body for notice in context["notices"]))
        if isinstance(form, CheckForm):
            context |= review_of(self.request.case, self.route, self.today)
            found = [notice.finding for notice in context["notices"]]
            context["may_tick"] = form.ask_only_about(found)
            context["stopped"] = "print_anyway" in form.fields
        return context

    def _follows_choice(self, step: str) -> bool:
        """Whether this page follows the one about free choice for everyone; a late change leads to the last page."""
        return self.steps.prev == CHOICE or (step == "check" and CHOICE in self.route.facts)

    def _in_another_language(self, step: str) -> HttpResponse | None:
        """The page again, as it was typed so far: no answer is kept, and what was not checked yet is not checked."""
        code = wanted(self.request)
        if code is None:
            return None
        self.storage.speak(code)
        speak(self.request.case)
        response: HttpResponse = self.render(self._as_sent(step), seen=self._mark_sent())
        remember(response, code)
        return response

    def _as_sent(self, step: str) -> StepForm:
        """The form as it was sent; only a page that said what is wrong says so again."""
        sent: StepForm = self.get_form(data=self.request.POST)
        if was_checked(self.request):
            return sent
        kwargs = self.get_form_kwargs(step) | {"initial": self.get_form_initial(step)} | sent.as_typed()
        return type(sent)(prefix=self.get_form_prefix(step, type(sent)), **kwargs)

    def _mark_sent(self) -> str:
        """Which answer the page was drawn from; a page that showed two asks again between them."""
        return str(self.request.POST.get(typed.SEEN_FIRST) or self.request.POST.get("seen", ""))

    def _edited_rows(self, step: str) -> HttpResponse | None:
        """Add or Remove was pressed: keep the rows as a draft and draw the page again.

        Save does the same where another tab typed rows meanwhile: they stand on the page, and nothing is lost.
        """
        if not issubclass(BY_NAME[step].form, RowsForm):
            return None
        form = self.get_form(data=self.request.POST)
        rows, is_behind = form.row_edit(), self.storage.has_rows_beside(step, form.raw_rows())
        if rows is None and not is_behind:
            return None
        self.storage.keep_draft(step, form.raw_rows() if rows is None else rows)
        return redirect(f"{self.place(step)}?changed=1" if is_behind else self.place(step))

    def _answered(self, step: str) -> HttpResponse:
        try:
            response: HttpResponse = super().post(self.request, step=step)
        except OtherPartyError:
            self.storage.forget(step)
            return render(self.request, "pages/other_party.html", links_of(self.request.case))
        except OffRouteError:
            return typed.off_route(self.request, self.first_open)
        except StepChangedError as both:
            return self._which(step, both)
        except AnswersChangedError:
            return redirect(f"{self.place(step)}?changed=1")
        return response

    def _which(self, step: str, both: StepChangedError) -> HttpResponse:
        """The step was answered in another tab as well: show both, and let the person choose."""
        form = self.get_form()
        context = {
            "heading": form.heading,
            "kept": form.display(both.kept),
            "typed": form.display(both.typed),
            "sent": typed.sent_fields(self.request, apart=("seen",)),
            "seen": self.storage.mark(step),
            "seen_first": self.request.POST.get("seen", ""),
            "page_mark": page_mark(self.request.secret),
            "here": self.place(step),
            "go_on": self.first_open,
            **links_of(self.request.case),
        }
        return render(self.request, "pages/which.html", context, status=409)


def facts_before(route: Route, step: str) -> dict[str, Any]:
    """What a step's form may know: the facts of the steps before it."""
    return {
        name: route.facts[name] for name in takewhile(lambda name: name != step, route.steps) if name in route.facts
    }


def _on_route(name: str) -> Callable[[InterviewWizard], bool]:
    return lambda wizard: name in wizard.route.steps


interview = InterviewWizard.as_view(
    [(step.name, step.form) for step in STEPS],
    condition_dict={step.name: _on_route(step.name) for step in STEPS},
    url_name="case-page",
)
