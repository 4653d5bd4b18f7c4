"""What a person writes on the points of the law is read by the rules like their other words."""

import pytest

from orders.aim import Aim
from orders.papers.words import words_of
from orders.role import Role
from tests.orders.matters import raised

RISKY = {
    "reargues": "The order was wrong. I never hit anyone and she lied.",
    "sworn_admission": "I texted her twice in May after the order.",
    "private_information": "My Social Security number is 123-45-6789.",
    "agreement_signature": "She will sign a paper that she agrees.",
}


def on_point(text: str) -> dict:
    return raised(role=Role.RESTRAINED, aim=Aim.END, state="NJ", factors={"nj_anything_else": text})


@pytest.mark.parametrize(("finding", "text"), RISKY.items())
def test_each_rule_on_what_is_typed_reads_the_points(finding: str, text: str) -> None:
    assert ("factors", "nj_anything_else") in on_point(text)[finding].answers


@pytest.mark.parametrize("finding", RISKY)
def test_harmless_words_on_a_point_raise_none_of_them(finding: str) -> None:
    assert finding not in on_point("I finished a class in May 2026.")


def test_the_warning_of_private_details_names_the_page_and_not_the_words() -> None:
    words = words_of(on_point(RISKY["private_information"])["private_information"])
    assert "What you wrote on the points of the law" in words.body
    assert "123-45" not in words.body
