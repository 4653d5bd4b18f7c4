"""Walks the interview in a browser as a person would, with the answers of a sample file."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from django.forms import MultipleChoiceField
from django.utils import translation
from django.utils.translation import gettext
from playwright.sync_api import Locator, Page

from interview.forms.base import StepForm
from interview.route import walk
from interview.steps import BY_NAME, STEPS
from orders.law import the_law
from tests.conftest import TODAY

SAVE = "Save and continue"


def said(page: Page, english: str) -> str:
    """A text of the pages in the language of the page that is open."""
    with translation.override(page.locator("html").get_attribute("lang") or ""):
        return gettext(english)


def button(page: Page, english: str) -> Locator:
    """The buttons of this name, whatever language the page speaks."""
    return page.get_by_role("button", name=said(page, english))


def press(page: Page, english: str) -> None:
    """Send the form of this button, and wait for the page that answers."""
    follow(page, button(page, english).last)


def follow(page: Page, control: Locator) -> None:
    """Click what leads to another page, and wait for that page: a click alone does not."""
    with page.expect_navigation():
        control.first.click()


def begin(page: Page, server: str) -> None:
    page.goto(server)
    press(page, "Start")


def current_step(page: Page) -> str:
    """The step a page asks (the wizard's own hidden field says it; the address does not)."""
    return page.locator("input[name$=current_step]").first.input_value()


def steps(page: Page, answers: Mapping[str, Mapping[str, Any]], until: str = "check") -> Iterator[str]:
    """Each page until the one named, open to be looked at; it is answered when the next one is asked for."""
    seen: set[str] = set()
    while (step := current_step(page)) != until:
        assert step not in seen, f"{step} was asked twice: {page.locator('main').inner_text()[:2000]}"
        seen.add(step)
        yield step
        answer_page(page, step, answers)


def answer_pages(page: Page, answers: Mapping[str, Mapping[str, Any]], until: str = "check") -> None:
    """Answer every page until the one named."""
    for _step in steps(page, answers, until):
        pass


def answer_page(page: Page, step: str, answers: Mapping[str, Mapping[str, Any]]) -> None:
    """Fill one page from the answers (what the file leaves out is answered in the least way) and save it."""
    given = posted(step, answers, TODAY)
    add_rows(page, int(next((value for name, value in given.items() if name.endswith("TOTAL_FORMS")), 0)))
    for name, value in given.items():
        put(page, f"{step}-{name}", value)
    press(page, SAVE)


def posted(step: str, answers: Mapping[str, Mapping[str, Any]], today: date) -> dict[str, Any]:
    """What the browser must fill in on this page."""
    law = the_law()
    facts = walk(STEPS, {name: answers[name] for name in answers if name != step}, law).facts
    form = BY_NAME[step].form(facts=facts, law=law, today=today)
    return form.data_from(completed(form, answers.get(step, {})))


def completed(form: StepForm, given: Mapping[str, Any]) -> dict[str, Any]:
    """The answers of a file, and "I don't know" or the first choice for what the file leaves out and the page needs."""
    answers = dict(given)
    while left_open := left_out(form, answers):
        answers |= {place: least(form, place) for place in left_open}
    return answers


def left_out(form: StepForm, answers: dict[str, Any]) -> list[str]:
    """Which fields the page asks for that have no answer yet; an answer may open one more."""
    page = type(form)(form.data_from(answers), facts=form.facts, law=form.law, today=form.today)
    return [place for place, _text in page.problems() if place in form.asked and place not in answers]


def least(form: StepForm, name: str) -> Any:
    """The answer that says least; of boxes to mark, a list of one."""
    if name in form.dont_know:
        return None
    codes = [code for code, _label in getattr(form.asked[name], "choices", ())]
    answer = next((code for code in ("no", "unknown", *codes) if code in codes), "To be told in court")
    return [answer] if isinstance(form.asked[name], MultipleChoiceField) else answer


def add_rows(page: Page, wanted: int) -> None:
    """Press Add until the page has as many rows as are wanted (it begins with one)."""
    for _press in range(wanted - 1):
        follow(page, page.locator("[name=add_row]"))


def put(page: Page, name: str, value: Any) -> None:
    """Fill one field by its name, whatever control it is."""
    field = page.locator(f"[name='{name}']")
    field.first.wait_for(state="attached")
    kind = field.first.get_attribute("type")
    if kind == "hidden":
        return
    if kind in ("radio", "checkbox"):
        for one in value if isinstance(value, list) else [value]:
            tick(page, name, one)
    elif field.first.evaluate("e => e.tagName") == "SELECT":
        field.first.select_option(str(value))
    else:
        field.first.fill(str(value))


def tick(page: Page, name: str, value: str) -> None:
    choice = "" if value == "on" else f"[value='{value}']"
    box: Locator = page.locator(f"[name='{name}']{choice}")
    page.locator(f"label[for='{box.get_attribute('id')}']").click()


def download(page: Page, file: str, folder: Path) -> Path:
    """Download one file from the papers page."""
    with page.expect_download() as waiting:
        page.locator(f"a[download='{file}'], a:has-text('{file}')").first.click()
    waiting.value.save_as(folder / file)
    return folder / file
