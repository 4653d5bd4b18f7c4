"""What a judge may stop at names its pages as the pages call themselves, and is shown at the last look."""

import pytest

from interview.route import walk
from interview.steps import BY_NAME, STEPS
from orders.law import the_law
from orders.papers.environment import environment
from orders.papers.judges_eye import judges_eye
from orders.papers.paper import Pile
from orders.papers.slip import Seen, SlipKind
from tests.conftest import TODAY, sample
from tests.interview.visitor import Visitor
from tests.papers.printed import packet
from tests.papers.test_judges_eye import IN_ANSWERS, ON_PAPERS, Answers, Spoil, eye, laid_over

WORDS = environment("en").get_template("papers/findings/_judges_eye.html").make_module()
PAGES = WORDS.page  # type: ignore[attr-defined]
SLIPS = WORDS.slip  # type: ignore[attr-defined]


@pytest.mark.parametrize("step", sorted(PAGES))
def test_a_page_is_named_by_its_own_question(step: str) -> None:
    assert PAGES[step] == str(BY_NAME[step].form.heading)


def test_every_slip_has_its_words_and_no_words_are_left_over() -> None:
    assert set(SLIPS) == {str(slip) for slip in SlipKind}


def is_asked(step: str, field: str, facts: Answers) -> bool:
    """Whether these answers lead to a page that asks this."""
    if step not in walk(STEPS, facts, the_law()).steps:
        return False
    before = walk(STEPS, {name: facts[name] for name in facts if name != step}, the_law()).facts
    form = BY_NAME[step].form(facts=before, law=the_law(), today=TODAY, prefix=step)
    return field in {*form.asked, getattr(form, "rows_field", None)}


@pytest.mark.parametrize(("slip", "name", "over"), IN_ANSWERS, ids=[str(slip) for slip, _, _ in IN_ANSWERS])
def test_each_mistake_in_answers_leads_to_questions_that_are_asked(
    slip: SlipKind, name: str, over: dict[str, dict]
) -> None:
    facts = laid_over(name, **over)
    places = eye(packet(facts))[slip].answers
    assert [place for place in places if is_asked(*place, facts)]


@pytest.mark.parametrize(("what", "slip", "name", "spoil"), ON_PAPERS, ids=[row[0] for row in ON_PAPERS])
def test_each_mistake_on_a_paper_leads_to_questions_that_are_asked(
    what: str, slip: SlipKind, name: str, spoil: Spoil
) -> None:
    facts, made = sample(name), packet(sample(name))
    assert made.jurisdiction
    seen = Seen(made.matter, made.jurisdiction, TODAY, made.jurisdiction)
    found = {one.id: one for one in judges_eye(spoil(made, made.in_pile(Pile.FILE)), seen)}[f"judge_{slip}"]
    assert all(is_asked(*place, facts) for place in found.answers)


def test_a_mistake_has_its_link_at_the_last_look(visitor: Visitor) -> None:
    visitor.walk(laid_over("final-protected-change-ma", order={"case_number": "10/02/2025"}), until="check")
    page = visitor.read("check")
    notice = next(one for one in page.context["notices"] if one.finding.id == "judge_case_number_is_a_date")
    assert not notice.is_folded
    assert [visitor.name_at(way.url) for way in notice.ways] == ["order"]
    assert f'href="{notice.ways[0].url}"' in page.content.decode()
