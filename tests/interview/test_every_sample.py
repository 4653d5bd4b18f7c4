"""Every sample, page by page as a person would: each path's pages can be drawn, and end at its papers."""

import pytest

from tests.conftest import SAMPLES, sample
from tests.interview.visitor import Visitor


@pytest.mark.slow
@pytest.mark.parametrize("name", [path.stem for path in SAMPLES])
def test_a_sample_leads_page_by_page_to_its_papers(visitor: Visitor, name: str) -> None:
    answers = sample(name)
    walked = visitor.walk(answers)
    assert set(answers) <= set(walked)
    copies = [visitor.client.get(copy.url) for copy in visitor.read("check").context["copies"]]
    piles = visitor.read("papers").context["piles"]
    assert {copy.status_code for copy in copies} == {200}
    assert len(copies) == sum(len(pile.papers) for pile in piles)
    assert "papers-to-keep.pdf" in [pile.whole.file for pile in piles]
