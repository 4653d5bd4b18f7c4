"""The questions people ask are one click from where they come up, for whom they come up."""

import re
from html import unescape

import pytest
from django.test import Client

from interview.also_asked import (
    ALSO_ASKED,
    CONTACT,
    CRIMINAL,
    DROP,
    FIRST,
    PUSHED,
    REMOVED,
    TOGETHER,
    AlsoAsked,
    also_asked,
)
from interview.steps import BY_NAME
from orders.role import Role
from tests.conftest import sample
from tests.interview.visitor import Visitor

EVERY = sorted({one for asked in ALSO_ASKED.values() for one in asked}, key=lambda one: one.place)


@pytest.mark.parametrize("question", EVERY, ids=lambda question: question.place)
def test_each_link_leads_to_the_question_it_names(client: Client, question: AlsoAsked) -> None:
    section = re.search(
        rf'<section id="{question.place}">\s*<h2>(.*?)</h2>', client.get("/questions/").content.decode()
    )
    assert section
    assert unescape(section.group(1)) == str(question.words)


def test_g34_each_of_the_five_questions_comes_up_somewhere() -> None:
    assert {DROP, REMOVED, TOGETHER, CONTACT, CRIMINAL} <= set(EVERY)
    assert set(ALSO_ASKED) <= set(BY_NAME)


@pytest.mark.parametrize(("role", "question"), [(Role.PROTECTED, DROP), (Role.RESTRAINED, REMOVED)])
def test_g34_each_side_is_shown_its_own_question(role: Role, question: AlsoAsked) -> None:
    assert also_asked("aim", {"role": {"role": role}})[0] == question


@pytest.mark.parametrize("step", ["aim", "reasons", "wishes"])
def test_each_protected_person_is_shown_alike_what_to_do_when_pushed(step: str) -> None:
    assert PUSHED in also_asked(step, {"role": {"role": Role.PROTECTED}})
    assert PUSHED not in also_asked(step, {"role": {"role": Role.RESTRAINED}})


def test_a_restrained_person_is_shown_early_that_a_message_may_not_be_answered() -> None:
    assert FIRST in also_asked("aim", {"role": {"role": Role.RESTRAINED}})
    assert FIRST not in also_asked("aim", {"role": {"role": Role.PROTECTED}})


def test_the_page_about_free_choice_leads_nowhere_else() -> None:
    assert also_asked("your-choice", {"role": {"role": Role.PROTECTED}}) == ()


@pytest.mark.django_db
def test_g34_a_question_is_one_click_from_its_page(visitor: Visitor) -> None:
    visitor.walk(sample("final-protected-end-ca"), until="reasons")
    page = visitor.read("reasons").content.decode()
    assert all(f'href="/questions/#{question.place}"' in page for question in (TOGETHER, CONTACT))
