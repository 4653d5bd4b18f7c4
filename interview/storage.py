"""What formtools keeps, kept in a sealed case: an answer is one compare-and-set write, and a GET writes nothing."""

from typing import Any

from formtools.wizard.storage.base import BaseStorage

from interview.cases import write
from interview.document import LAST_LOOK, Answer, Document, Rows, digest, plain
from interview.route import Route, walk
from interview.steps import STEPS
from interview.visit import CaseRequest
from orders.law import the_law


class OffRouteError(Exception):
    """The step left the route between the drawing of its page and the writing of its answer."""


class StepChangedError(Exception):
    """The same step was answered elsewhere since its page was drawn."""

    def __init__(self, kept: Answer, typed: Answer) -> None:
        super().__init__()
        self.kept = kept
        self.typed = typed


class AnswersChangedError(Exception):
    """An answer changed since the last look at all of them was drawn."""


class CaseStorage(BaseStorage):
    """formtools' own data (which step is being shown) lives for one request; the answers live in the case."""

    request: CaseRequest

    def __init__(self, prefix: str, request: CaseRequest, file_storage: Any = None) -> None:
        super().__init__(prefix, request, file_storage)
        self.init_data()
        self._walked: tuple[Document, Route] | None = None

    @property
    def document(self) -> Document:
        return self.request.case.document

    @property
    def route(self) -> Route:
        """The route of the answers as they are now; walked once for each state of them."""
        return self._route_of(self.document)

    def takes(self, step: str) -> bool:
        """Whether an answer to this step would be saved: it is on the route, even if an earlier one is open again."""
        return self._takes(self.document, step)

    def mark(self, step: str) -> str:
        """What a page carries to tell later whether what it shows has changed meanwhile."""
        return self._mark_in(self.document, step)

    def get_step_data(self, step: str) -> None:
        """Nothing raw is kept: a page is drawn from its answer, never validated again."""
        return None

    def set_step_data(self, step: str, cleaned_data: Answer) -> None:
        """Keep one accepted answer; raises one of the errors above, and then writes nothing."""
        answer = plain(cleaned_data)
        seen = self.request.POST.get("seen", "")

        def keep(document: Document) -> Document:
            self._refuse_what_changed(document, step, answer, seen)
            if not self._takes(document, step):
                raise OffRouteError
            return document.with_answer(step, answer)

        self.request.case = write(self.request.case, keep, self.request.now)

    def set_step_files(self, step: str, files: Any) -> None:
        """Files are not asked for."""

    def keep_draft(self, step: str, rows: Rows) -> None:
        """Keep rows as they stand between Add and Save; rows typed in another tab since the page was drawn stay."""
        seen = self.request.POST.get("seen", "")

        def keep(document: Document) -> Document:
            others = [] if seen == self._mark_in(document, step) else document.rows_beside(step, rows)
            return document.with_draft(step, [*rows, *others])

        self.request.case = write(self.request.case, keep, self.request.now)

    def has_rows_beside(self, step: str, rows: Rows) -> bool:
        """Whether another tab typed rows since the page was drawn that stand on it nowhere."""
        is_new = self.request.POST.get("seen", "") != self.mark(step)
        return is_new and bool(self.document.rows_beside(step, rows))

    def speak(self, language: str) -> None:
        """Say everything of this case in another language from now on."""
        self.request.case = write(self.request.case, lambda now: now.in_language(language), self.request.now)

    def forget(self, step: str) -> None:
        """Drop one answer, so that the step is asked again."""
        if step in self.document.answers:
            self.request.case = write(self.request.case, lambda now: now.without(step), self.request.now)

    def _takes(self, document: Document, step: str) -> bool:
        route = self._route_of(document)
        return route.may_open(step) if step == LAST_LOOK else step in route.steps

    def _refuse_what_changed(self, document: Document, step: str, answer: Answer, seen: str) -> None:
        if seen == self._mark_in(document, step):
            return
        if step == LAST_LOOK:
            raise AnswersChangedError
        kept = document.answers.get(step)
        if kept is not None and kept != answer:
            raise StepChangedError(kept, answer)

    def _mark_in(self, document: Document, step: str) -> str:
        """The page of the last look shows every answer; any other page shows its own, or rows between Add and Save."""
        shown = document.without(step).answers if step == LAST_LOOK else document.answers.get(step)
        if step in document.drafts:
            shown = {"answer": shown, "rows": document.drafts[step]}
        return digest(self.request.case.key, shown)

    def _route_of(self, document: Document) -> Route:
        if self._walked is None or self._walked[0] is not document:
            self._walked = document, walk(STEPS, document.answers, the_law())
        return self._walked[1]
