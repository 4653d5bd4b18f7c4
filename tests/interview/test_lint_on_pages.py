"""What is noticed in a person's own words: marked at the last look, with a way to change it, and never in the way."""

from interview.addresses import anchor_of
from orders.papers.assemble import assemble
from tests.conftest import TODAY, sample
from tests.interview.visitor import Visitor

ENDING = sample("final-restrained-end-nj")
STORY = "I took <b>classes</b>. She lied to the judge. I texted her once. My number is 123-45-6789."
SAID = ENDING | {"story": ENDING["story"] | {"statement": STORY}}
LINT = ("private_information", "reargues", "sworn_admission")


def last_look(visitor: Visitor) -> dict[str, object]:
    visitor.walk(SAID, until="check")
    return {notice.finding.id: notice for notice in visitor.read("check").context["notices"]}


def test_the_very_words_are_marked_in_their_sentence(visitor: Visitor) -> None:
    notices = last_look(visitor)
    assert ">She lied</mark> to the judge.</q>" in notices["reargues"].body
    assert ">I texted her</mark> once.</q>" in notices["sworn_admission"].body


def test_a_private_number_is_marked_without_telling_it_once_more(visitor: Visitor) -> None:
    body = last_look(visitor)["private_information"].body
    assert "My number is <mark" in body
    assert "123-45" not in body


def test_each_leads_to_the_answer_it_stands_in(visitor: Visitor) -> None:
    notices = last_look(visitor)
    for name in LINT:
        ways = [way.url for way in notices[name].ways if visitor.name_at(way.url) == "story"]
        assert [url.partition("#")[2] for url in ways] == [anchor_of("story-statement")], name
        assert f'id="{ways[0].partition("#")[2]}"' in visitor.read("story").content.decode()


def test_each_says_that_it_may_be_printed_as_it_is_and_it_is(visitor: Visitor) -> None:
    notices = last_look(visitor)
    assert all("You may also print your papers as they are." in notices[name].body for name in LINT)
    assert visitor.answer("check", {}) == "papers"


def test_what_can_be_mended_stands_open_before_what_can_be_read_at_leisure(visitor: Visitor) -> None:
    warnings = [notice for notice in last_look(visitor).values() if notice.finding.severity == "warn"]
    opened = [notice.finding.id for notice in warnings if not notice.is_folded]
    assert {*LINT, "answers_contradict"} < set(opened)
    assert [notice.is_folded for notice in warnings] == sorted(notice.is_folded for notice in warnings)
    assert any(notice.is_folded for notice in warnings)


def test_every_answer_and_its_change_link_are_in_a_part_that_opens_without_a_script(visitor: Visitor) -> None:
    visitor.walk(SAID, until="check")
    page = visitor.read("check")
    parts, html = page.context["answers"], page.content.decode()
    assert html.count('<details class="op-part">') == len(parts)
    assert html.count("op-answers__change") == sum(len(part.rows) for part in parts)
    assert all(f'href="{row.change_url}"' in html for part in parts for row in part.rows)
    assert sum(part.open_count for part in parts) == len(page.context["blanks"]) > 0


def test_being_pushed_is_told_under_a_title_that_tells_nothing_and_on_no_paper(visitor: Visitor) -> None:
    asked = sample("final-protected-end-oh")
    said_so = asked | {"reasons": asked["reasons"] | {"statement": "His family wants me to."}}
    visitor.walk(said_so, until="check")
    page = visitor.read("check")
    told = next(one for one in page.context["notices"] if one.finding.id == "pushed")
    assert told.is_folded
    assert "His family wants me to</mark>" in told.body
    printed = assemble(said_so, TODAY, "en")
    checklist = next(paper for paper in printed.papers if paper.name == "checklist")
    said = [str(one.title) for one in (*checklist.context["urgent"], *checklist.context["notes"])]
    assert said
    assert str(told.title) not in said


def test_words_left_off_a_motion_before_trial_can_be_printed_by_a_box_at_the_last_look(visitor: Visitor) -> None:
    charged = sample("criminal-restrained-end-tx")
    said_so = charged | {"story": charged["story"] | {"why_safe": "I texted her once to say sorry."}}
    visitor.walk(said_so, until="check")
    page = visitor.read("check").content.decode()
    assert "print_words" in page
    assert "print_anyway" not in page
    assert visitor.answer("check", {"print_words": "yes"}) == "papers"
    assert visitor.document.answers["check"] == {"print_words": "yes"}
