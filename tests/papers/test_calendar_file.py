"""The calendar file: what an independent reader finds in it, and what is never in it."""

from copy import deepcopy
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import vobject

from orders.papers.assemble import assemble
from orders.papers.calendar_file import calendar_file, days_ahead
from orders.papers.key_dates import DateId
from tests.conftest import SAMPLES, TODAY, sample

NEUTRAL = {"Appointment", "Reminder"}
HEARD = sample("final-protected-oppose-change-ny")


def made(facts: dict[str, Any], *, with_details: bool = False, today: date = TODAY) -> bytes:
    return calendar_file(facts, assemble(facts, today, "en"), with_details=with_details)


def events(file: bytes) -> list[Any]:
    """Read by a parser that did not write it."""
    calendar = vobject.readOne(file.decode())
    calendar.validate()
    return list(calendar.vevent_list)


def ahead(facts: dict[str, Any], today: date = TODAY) -> dict[DateId, date]:
    return {one.id: one.on for one in days_ahead(assemble(facts, today, "en")) if one.on}


DATED = [path.stem for path in SAMPLES if ahead(sample(path.stem))]


@pytest.mark.parametrize("name", DATED)
def test_every_sample_gives_one_whole_day_a_known_date(name: str) -> None:
    facts = sample(name)
    found = events(made(facts))
    assert [one.dtstart.value for one in found] == list(ahead(facts).values())
    assert all(one.dtend.value == one.dtstart.value + timedelta(days=1) for one in found)
    assert len({one.uid.value for one in found}) == len(found)


@pytest.mark.parametrize("name", DATED)
def test_without_asking_a_calendar_tells_nothing(name: str) -> None:
    for one in events(made(sample(name))):
        assert one.summary.value in NEUTRAL
        assert set(one.contents) == {"uid", "dtstamp", "dtstart", "dtend", "summary", "class", "transp"}
        assert one.contents["class"][0].value == "PRIVATE"


def test_who_asks_gets_what_each_day_is_with_court_and_case_number() -> None:
    hearing = next(one for one in events(made(HEARD, with_details=True)) if one.summary.value == "Hearing")
    assert HEARD["order"]["case_number"] in hearing.description.value
    assert hearing.location.value == HEARD["order"]["court_name"]


def test_a_day_we_counted_says_that_the_clerk_knows_better() -> None:
    facts = sample("final-protected-end-ca")
    told = {one.summary.value: one.description.value for one in events(made(facts, with_details=True))}
    assert told["Last day to ask for more time"].startswith("No later than this day. We counted this day.")


@pytest.mark.parametrize("name", DATED)
@pytest.mark.parametrize("with_details", [False, True])
def test_no_name_and_no_contact_is_ever_in_it(name: str, with_details: bool) -> None:
    facts = sample(name)
    file = made(facts, with_details=with_details).decode().replace("\r\n ", "")
    private = [facts["you"]["name"], facts["other-party"]["name"], *facts.get("contact", {}).values()]
    assert [text for text in private if isinstance(text, str) and len(text) > 4 and text in file] == []


def test_where_someone_lives_changes_no_byte() -> None:
    facts = deepcopy(sample("final-protected-end-ca"))
    before = made(facts, with_details=True)
    facts["contact"]["address"] = "1 Another Road, Elsewhere"
    assert made(facts, with_details=True) == before


def test_the_same_answers_on_the_same_day_give_the_same_bytes() -> None:
    assert made(HEARD) == made(deepcopy(HEARD))
    assert events(made(HEARD))[0].dtstamp.value == datetime(2026, 11, 24, tzinfo=UTC)


def test_two_cases_never_share_the_name_of_an_event() -> None:
    other = deepcopy(HEARD)
    other["order"]["case_number"] = "another"
    names = [{one.uid.value for one in events(made(facts))} for facts in (HEARD, other)]
    assert names[0].isdisjoint(names[1])


def test_a_day_that_is_over_is_left_out_and_today_is_not() -> None:
    hearing = ahead(HEARD)[DateId.HEARING]
    assert ahead(HEARD, hearing)[DateId.HEARING] == hearing
    assert DateId.HEARING not in ahead(HEARD, hearing + timedelta(days=1))


def test_a_referral_has_no_days() -> None:
    assert ahead(sample("referral-tribal")) == {}
    with pytest.raises(LookupError):
        made(sample("referral-tribal"))


def test_lines_are_folded_and_ended_as_the_standard_says() -> None:
    facts = deepcopy(HEARD)
    facts["order"]["case_number"] = "é" * 200 + ", ; \\"
    file = made(facts, with_details=True)
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    assert b"\n" not in file.replace(b"\r\n", b"")
    assert any(f"Case number {facts['order']['case_number']}." in one.description.value
               for one in events(file))  # fmt: skip
