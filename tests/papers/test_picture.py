"""The picture of a paper's first page: the page itself, small, of every kind of paper, and made alone."""

from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageStat

from interview.route import walk
from interview.steps import STEPS
from orders.law import Law
from orders.papers.assemble import assemble
from orders.papers.paper_html import html_of
from orders.papers.picture import ACROSS, beginning_of, first_page
from orders.papers.render import file_of, pictures_of, render
from tests.conftest import TODAY, sample

NAMES = ("final-protected-end-ca", "final-restrained-end-nj", "criminal-protected-end-co", "referral-tribal")


def opened(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png)).convert("L")


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_each_paper_has_a_picture_of_the_page_it_prints(name: str, law: Law) -> None:
    facts = walk(STEPS, sample(name), law).facts
    papers = pictures_of(assemble(facts, TODAY, "en"))
    assert papers
    for file, paper in papers.items():
        made = render(facts, TODAY, "en", file).files
        assert list(made) == [file]
        shown = opened(made[file])
        assert shown.width == ACROSS
        assert len(made[file]) < 12_000
        if not paper.confidential:
            printed = render(facts, TODAY, "en", file_of(paper)).files[file_of(paper)]
            assert differs_by(shown, opened(first_page(printed))) < 2


def differs_by(one: Image.Image, other: Image.Image) -> float:
    """The mean difference in greys (of 256); "Page 1 of 2" may read otherwise."""
    return ImageStat.Stat(ImageChops.difference(one, other)).mean[0]


@pytest.mark.parametrize("name", NAMES)
def test_the_beginning_of_a_paper_ends_between_two_blocks(name: str, law: Law) -> None:
    for paper in assemble(walk(STEPS, sample(name), law).facts, TODAY, "en").papers:
        html = str(html_of(paper))
        begun = beginning_of(html)
        assert html.startswith(begun)
        assert begun == html or html[len(begun)] == "<"
        assert begun.count("<section") == begun.count("</section>")


def test_a_long_paper_is_not_laid_out_whole() -> None:
    block = f"<section><p>{'word ' * 300}</p><hr></section>\n"
    assert beginning_of(block * 9) == block * 4
    assert beginning_of(block) == block


def test_same_answers_same_picture(law: Law) -> None:
    facts = walk(STEPS, sample("referral-tribal"), law).facts
    assert render(facts, TODAY, "en", "referral.png").files == render(facts, TODAY, "en", "referral.png").files
