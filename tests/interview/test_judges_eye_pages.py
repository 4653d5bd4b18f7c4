"""What a judge may stop at names its pages as the pages call themselves, and is shown at the last look."""

import pytest

from interview.steps import BY_NAME
from orders.papers.environment import environment
from orders.papers.slip import SlipKind

WORDS = environment("en").get_template("papers/findings/_judges_eye.html").make_module()
PAGES = WORDS.page  # type: ignore[attr-defined]
SLIPS = WORDS.slip  # type: ignore[attr-defined]


@pytest.mark.parametrize("step", sorted(PAGES))
def test_a_page_is_named_by_its_own_question(step: str) -> None:
    assert PAGES[step] == str(BY_NAME[step].form.heading)


def test_every_slip_has_its_words_and_no_words_are_left_over() -> None:
    assert set(SLIPS) == {str(slip) for slip in SlipKind}
