"""Two tabs of one case: both are heard, and where they disagree the person chooses."""

import re
import threading
from typing import Any

import pytest
from django.db import connections
from django.test import Client

from interview.forms.base import StepForm
from tests.conftest import sample
from tests.interview.visitor import Visitor

ENDING = sample("final-protected-end-ca")
PEOPLE = ("you", "other-party", "order", "lawyer")


def same_browser(visitor: Visitor) -> Client:
    client = Client()
    client.cookies = visitor.client.cookies
    return client


def test_two_tabs_on_two_steps_are_both_saved(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="check")
    first = visitor.filled("you", {"name": "New name", "capacity": "self"})
    second = visitor.filled("order", {"court_name": "New court", "county": "Alameda"})
    assert visitor.send("you", first).status_code == visitor.send("order", second).status_code == 302
    answers = visitor.document.answers
    assert (answers["you"]["name"], answers["order"]["court_name"]) == ("New name", "New court")


@pytest.fixture
def both(visitor: Visitor) -> Any:
    """The page that comes when one step was answered in two tabs."""
    visitor.walk(ENDING, until="check")
    first = visitor.filled("you", {"name": "From the first tab", "capacity": "self"})
    second = visitor.filled("you", {"name": "From the second tab", "capacity": "self"})
    visitor.send("you", first)
    return visitor.send("you", second)


def test_one_step_in_two_tabs_shows_both_and_overwrites_nothing(visitor: Visitor, both: Any) -> None:
    assert both.status_code == 409
    assert "From the first tab" in both.content.decode()
    assert "From the second tab" in both.content.decode()
    assert visitor.document.answers["you"]["name"] == "From the first tab"


def test_the_person_may_choose_the_second(visitor: Visitor, both: Any) -> None:
    data = {one.name: one.value for one in both.context["sent"]}
    data |= {"seen": both.context["seen"], "page_mark": both.context["page_mark"]}
    assert visitor.send("you", data).status_code == 302
    assert visitor.document.answers["you"]["name"] == "From the second tab"


def test_the_person_may_keep_the_first(visitor: Visitor, both: Any) -> None:
    assert visitor.name_at(both.context["go_on"]) == "check"


def test_the_same_answer_twice_is_no_conflict(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="check")
    data = visitor.filled("you", {"name": "Clicked twice", "capacity": "self"})
    assert [visitor.send("you", data).status_code for _ in range(2)] == [302, 302]


def test_an_answer_given_in_another_tab_first_is_not_overwritten(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="you")
    first = visitor.filled("you", {"name": "First", "capacity": "self"})
    second = visitor.filled("you", {"name": "Second", "capacity": "self"})
    assert visitor.send("you", first).status_code == 302
    assert visitor.send("you", second).status_code == 409


def test_a_page_still_on_the_route_is_saved_though_an_earlier_one_is_open_again(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="lawyer")
    data = visitor.filled("lawyer", {"has_lawyer": "no"})
    visitor.change(lambda document: document.without("order"))
    response = visitor.send("lawyer", data)
    assert visitor.name_at(response["Location"]) == "order"
    assert visitor.document.answers["lawyer"] == {"has_lawyer": "no"}


def rows_typed(page: Any) -> set[str]:
    """What stands in the rows of a page, by initials."""
    return set(re.findall(r'name="children-children-\d+-initials" value="([^"]+)"', page.content.decode()))


@pytest.mark.parametrize("pressed", ["add_row", "save"])
def test_rows_typed_in_two_tabs_all_stay(visitor: Visitor, pressed: str) -> None:
    visitor.walk(sample("final-restrained-change-or"), until="children")
    page = visitor.read("children")
    first = visitor.filled("children", {"children": [{"initials": "A.A.", "birth_year": 2015}]}, page)
    second = visitor.filled("children", {"children": [{"initials": "B.B.", "birth_year": 2017}]}, page)
    visitor.send("children", first | {"add_row": "1"})
    assert rows_typed(visitor.read("children")) == {"A.A."}
    again = visitor.client.get(visitor.send("children", second | {pressed: "1"})["Location"])
    assert rows_typed(again) == {"A.A.", "B.B."}
    assert "perhaps in another tab" in again.content.decode()
    assert "children" not in visitor.document.answers


def test_a_row_taken_out_in_one_tab_stays_out(visitor: Visitor) -> None:
    visitor.walk(sample("final-restrained-change-or"), until="children")
    rows = [{"initials": name, "birth_year": 2015} for name in ("A.A.", "B.B.")]
    visitor.send("children", visitor.filled("children", {"children": rows}) | {"add_row": "1"})
    drawn = visitor.read("children")
    sent = {**visitor.filled("children", {"children": rows}, drawn), "remove_row": "0"}
    again = visitor.client.get(visitor.send("children", sent)["Location"])
    assert rows_typed(again) == {"B.B."}
    assert "perhaps in another tab" not in again.content.decode()


def test_papers_are_made_only_of_what_the_last_look_showed(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="check")
    data = visitor.filled("check", {})
    visitor.answer("you", {"name": "Changed meanwhile", "capacity": "self"})
    response = visitor.send("check", data)
    assert response["Location"] == f"{visitor.place('check')}?changed=1"
    assert "Please look once more" in visitor.client.get(response["Location"]).content.decode()
    assert visitor.here == "check"


def test_a_second_click_on_the_last_button_changes_nothing(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="check")
    data = visitor.filled("check", {})
    ways = [visitor.name_at(visitor.send("check", data)["Location"]) for _ in range(2)]
    assert ways == ["papers", "papers"]


@pytest.mark.django_db(transaction=True)
def test_requests_at_the_same_moment_are_all_saved(clock: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor = Visitor()
    visitor.walk(ENDING, until="check")
    sent = {step: visitor.filled(step, changed(step)) for step in PEOPLE}
    together = threading.Barrier(len(PEOPLE))
    plain = StepForm.full_clean

    def meet(form: StepForm) -> None:
        plain(form)
        together.wait(20)

    monkeypatch.setattr(StepForm, "full_clean", meet)
    statuses: dict[str, int] = {}

    def send(step: str) -> None:
        statuses[step] = same_browser(visitor).post(visitor.place(step), sent[step]).status_code
        connections.close_all()

    threads = [threading.Thread(target=send, args=(step,)) for step in PEOPLE]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(40)
    assert statuses == dict.fromkeys(PEOPLE, 302)
    answers = visitor.document.answers
    assert {step: answers[step] for step in PEOPLE} == {step: answers[step] | changed(step) for step in PEOPLE}


def changed(step: str) -> dict[str, Any]:
    return (
        ENDING[step]
        | {
            "you": {"name": "Changed at once"},
            "other-party": {"name": "Changed as well"},
            "order": {"judge": "Hon. Changed"},
            "lawyer": {"has_lawyer": "yes", "lawyer_name": "L. Changed"},
        }[step]
    )


@pytest.mark.django_db(transaction=True)
def test_the_same_step_at_the_same_moment_is_decided_by_the_person(clock: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor = Visitor()
    visitor.walk(ENDING, until="check")
    sent = [visitor.filled("you", {"name": f"Tab {number}", "capacity": "self"}) for number in range(3)]
    together = threading.Barrier(3)
    plain = StepForm.full_clean

    def meet(form: StepForm) -> None:
        plain(form)
        together.wait(20)

    monkeypatch.setattr(StepForm, "full_clean", meet)
    statuses: list[int] = []

    def send(data: dict[str, Any]) -> None:
        statuses.append(same_browser(visitor).post(visitor.place("you"), data).status_code)
        connections.close_all()

    threads = [threading.Thread(target=send, args=(data,)) for data in sent]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(40)
    assert sorted(statuses) == [302, 409, 409]
