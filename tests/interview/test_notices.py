"""Findings on pages: where they arise, on the page after, and all of them at the last look."""

from django.utils.html import strip_tags

from interview.notices import ROOM, Notice
from orders.finding import Severity
from tests.conftest import sample
from tests.interview.visitor import Visitor

NEW_JERSEY = sample("final-restrained-end-nj")
ENDING = sample("final-protected-end-ca")
SOON = ENDING | {"order-end": {"expires": "on_date", "expires_on": "2026-12-20"}}
STOPPED = sample("final-restrained-end-nj") | {"where": {"state": "OR"}}
"""Oregon lets only the protected person ask to end the order."""
CONFLICT = ENDING | {"order-end": {"expires": "on_date", "expires_on": "2024-06-04"}}


def ids(visitor: Visitor, step: str) -> list[str]:
    return [notice.finding.id for notice in visitor.read(step).context["notices"]]


def test_a_finding_shows_where_it_arises_and_on_the_page_after(visitor: Visitor) -> None:
    visitor.walk(SOON, until="check")
    assert [step for step in ("order", "order-end", "other-courts", "you") if "expires_soon" in ids(visitor, step)] == [
        "order-end",
        "other-courts",
    ]


def test_its_words_stand_on_the_page(visitor: Visitor) -> None:
    visitor.walk(SOON, until="other-courts")
    assert "The order ends soon, on December 20, 2026" in visitor.read("other-courts").content.decode()


def test_it_links_to_the_answer_it_arises_from(visitor: Visitor) -> None:
    visitor.walk(SOON, until="other-courts")
    notice = next(one for one in visitor.read("other-courts").context["notices"] if one.finding.id == "expires_soon")
    assert [visitor.name_at(way.url) for way in notice.ways] == ["order-end"]


def test_the_last_look_shows_every_finding_heaviest_first(visitor: Visitor) -> None:
    visitor.walk(SOON, until="check")
    found = [notice.finding for notice in visitor.read("check").context["notices"]]
    weights = [["stop", "warn", "note"].index(finding.severity) for finding in found]
    assert {"still_in_force", "expires_soon"} <= {finding.id for finding in found}
    assert weights == sorted(weights)


def folded(visitor: Visitor, step: str) -> dict[str, bool]:
    return {notice.finding.id: notice.is_folded for notice in visitor.read(step).context["notices"]}


def test_the_first_warning_stands_open_where_it_arises(visitor: Visitor) -> None:
    visitor.walk(SOON, until="other-courts")
    assert folded(visitor, "other-courts")["expires_soon"] is False


def shown(visitor: Visitor, step: str, finding: str) -> Notice:
    return next(one for one in visitor.read(step).context["notices"] if one.finding.id == finding)


def test_a_question_stands_before_what_earlier_answers_bring_up(visitor: Visitor) -> None:
    visitor.walk(SOON, until="other-courts")
    page = visitor.read("other-courts").content.decode()
    places = [page.index(text) for text in ("<h1>", "The order ends soon, on December 20, 2026", 'id="questions"')]
    assert places == sorted(places)


def test_a_long_warning_opens_with_its_first_words_before_a_question(visitor: Visitor) -> None:
    visitor.walk(NEW_JERSEY, until="fees")
    notice = shown(visitor, "fees", "service_rule")
    assert "Someone else must give them to the other side." in notice.first
    assert "The rule we found for New Jersey" in notice.more
    assert notice.body.split() == f"{notice.first}\n{notice.more}".split()
    assert len(strip_tags(notice.first)) <= ROOM
    assert str(notice.more) in visitor.read("fees").content.decode()


def test_before_a_question_one_warning_stands_open_and_the_next_opens_when_wanted(visitor: Visitor) -> None:
    visitor.walk(NEW_JERSEY, until="terms")
    found = visitor.read("terms").context["notices"]
    assert [one.is_folded for one in found if one.finding.severity == Severity.WARN] == [False, True]


def test_a_rule_that_may_not_apply_is_told_whole(visitor: Visitor) -> None:
    visitor.walk(NEW_JERSEY, until="terms")
    doubtful = [one for one in visitor.read("terms").context["notices"] if not one.finding.values.get("holds", True)]
    assert doubtful
    assert not any(one.more for one in doubtful)


def test_what_stops_a_request_is_told_whole_before_a_question(visitor: Visitor) -> None:
    visitor.walk(STOPPED, until="order")
    stops = [one for one in visitor.read("order").context["notices"] if one.stops]
    assert stops
    assert not any(one.more for one in stops)


def test_two_rules_of_one_state_have_names_of_their_own(visitor: Visitor) -> None:
    visitor.walk(sample("final-restrained-end-wa"), until="check")
    titles = [notice.title for notice in visitor.read("check").context["notices"]]
    assert "A rule in Washington touches your request (2)" in titles
    assert len(titles) == len(set(titles))


def test_the_last_look_opens_the_first_warning_and_folds_the_rest(visitor: Visitor) -> None:
    visitor.walk(SOON, until="check")
    found = folded(visitor, "check")
    assert [name for name, is_folded in found.items() if not is_folded] == ["still_in_force"]
    assert found["expires_soon"]


def test_what_stops_a_request_is_never_folded(visitor: Visitor) -> None:
    visitor.walk(STOPPED, until="check")
    notices = visitor.read("check").context["notices"]
    assert [notice.is_folded for notice in notices if notice.stops] == [False]


def test_what_is_folded_keeps_its_words_on_the_page(visitor: Visitor) -> None:
    visitor.walk(SOON, until="check")
    page = visitor.read("check")
    folded_ones = [notice for notice in page.context["notices"] if notice.is_folded]
    assert all(notice.body in page.content.decode() for notice in folded_ones)
    assert page.content.decode().count('<details class="op-finding') == len(folded_ones)


def test_a_kind_that_does_not_fit_the_dates_never_reroutes_silently(visitor: Visitor) -> None:
    visitor.walk(CONFLICT, until="check")
    notice = next(one for one in visitor.read("check").context["notices"] if one.finding.id == "kind_conflict")
    assert "order-type" in [visitor.name_at(way.url) for way in notice.ways]
    assert visitor.answer("order-type", {"kind": "final_civil"}) == "check"


def test_an_answer_left_behind_speaks_in_no_finding(visitor: Visitor) -> None:
    visitor.walk(SOON, until="check")
    visitor.answer("order-type", {"kind": "criminal"})
    step = visitor.here
    assert step is not None
    assert "expires_soon" not in ids(visitor, step)


def test_where_a_request_is_stopped_it_can_be_printed_anyway(visitor: Visitor) -> None:
    visitor.walk(STOPPED, until="check")
    page = visitor.read("check")
    assert page.context["stopped"]
    assert "print_anyway" in page.content.decode()
    data = visitor.filled("check", {"print_anyway": "yes"}, page)
    assert visitor.name_at(visitor.send("check", data)["Location"]) == "papers"
    assert visitor.document.answers["check"] == {"print_anyway": "yes"}


def test_a_stopped_request_may_go_on_without_it(visitor: Visitor) -> None:
    visitor.walk(STOPPED, until="check")
    assert visitor.answer("check", {}) == "papers"
    assert visitor.document.answers["check"].get("print_anyway") != "yes"


def test_where_nothing_stops_a_request_nothing_is_asked_about_it(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="check")
    page = visitor.read("check")
    assert not page.context["stopped"]
    assert "print_anyway" not in page.content.decode()
