"""Each pair of answers that cannot both be true, and its near pair that can."""

from typing import Any

import pytest

from orders.findings.contradictions import CONTRADICTIONS
from tests.orders.matters import raised

Given = dict[str, Any]
CHILD = [{"initials": "M.L.", "birth_year": 2015}]

PAIRS: dict[str, tuple[Given, Given]] = {
    "obeyed_but_contact": (
        {"record": {"compliance": "full", "contact_since": "other"}},
        {"record": {"compliance": "full", "contact_since": "allowed_by_order"}},
    ),
    "obeyed_but_contact_told": (
        {"record": {"compliance": "full"}, "story": {"statement": "She called me and we met."}},
        {"record": {"compliance": "not_answering"}, "story": {"statement": "She called me and we met."}},
    ),
    "obeyed_but_arrested": (
        {"record": {"compliance": "full", "arrests_since": "some"}},
        {"record": {"compliance": "full", "arrests_since": "none"}},
    ),
    "obeyed_but_incidents": (
        {"record": {"compliance": "full", "incidents": "some"}},
        {"record": {"compliance": "found_violation", "incidents": "some"}},
    ),
    "child_named_not_listed": (
        {"terms": {"terms": ["children"]}, "story": {"statement": "My son needs me."}},
        {"terms": {"terms": ["children"]}, "children": {"children": CHILD}, "story": {"statement": "My son needs me."}},
    ),
    "never_served_but_day": (
        {"order_dates": {"served": "not_yet", "served_on": "2026-01-05"}},
        {"order_dates": {"served": "yes", "served_on": "2026-01-05"}},
    ),
    "ends_before_it_began": (
        {"order_dates": {"issued_on": "2026-01-05"}, "order_end": {"expires_on": "2026-01-04"}},
        {"order_dates": {"issued_on": "2026-01-05"}, "order_end": {"expires_on": "2027-01-05"}},
    ),
    "served_before_made": (
        {"order_dates": {"issued_on": "2026-01-05", "served_on": "2026-01-04"}},
        {"order_dates": {"issued_on": "2026-01-05", "served_on": "2026-01-05"}},
    ),
    "made_in_the_future": (
        {"order_dates": {"issued_on": "2026-11-25"}},
        {"order_dates": {"issued_on": "2026-11-24"}},
    ),
    "no_end_but_date": (
        {"order_end": {"expires": "no_date", "expires_on": "2028-01-04"}},
        {"order_end": {"expires": "on_date", "expires_on": "2028-01-04"}},
    ),
    "never_asked_but_day": (
        {"cases": {"asked_before": "no", "asked_on": "2026-01-05"}},
        {"cases": {"asked_before": "yes", "asked_on": "2026-01-05"}},
    ),
    "no_family_case_but_made_there": (
        {"civil_type": {"civil_type": "family_case"}, "cases": {"family_case": "none"}},
        {"civil_type": {"civil_type": "family_case"}, "cases": {"family_case": "decided"}},
    ),
    "program_finished_later": (
        {"programs": {"programs": [{"program": "counseling", "completed_on": "2026-11-25"}]}},
        {"programs": {"programs": [{"program": "counseling", "completed_on": "2026-11-24"}]}},
    ),
    "keeps_what_it_changes": (
        {
            "role": "protected",
            "aim": "change",
            "keep": {"keep_terms": ["children"]},
            "terms_to_change": {"terms_to_change": ["children"]},
        },
        {
            "role": "protected",
            "aim": "change",
            "keep": {"keep_terms": ["no_harm"]},
            "terms_to_change": {"terms_to_change": ["children"]},
        },
    ),
    "keeps_apart_but_together": (
        {"role": "protected", "keep": {"keep_terms": ["no_contact"]}, "reasons": {"reasons": ["live_together"]}},
        {"role": "protected", "keep": {"keep_terms": ["no_harm"]}, "reasons": {"reasons": ["live_together"]}},
    ),
    "kept_to_it_but": (
        {"changes": {"changes": ["time_without_violation"]}, "record": {"arrests_since": "some"}},
        {"changes": {"changes": ["time_without_violation"]}, "record": {"arrests_since": "none"}},
    ),
    "long_time_too_soon": (
        {"changes": {"changes": ["time_without_violation"]}, "order_dates": {"issued_on": "2026-05-25"}},
        {"changes": {"changes": ["time_without_violation"]}, "order_dates": {"issued_on": "2026-05-24"}},
    ),
    "separated_but_together": (
        {"changes": {"changes": ["separation"]}, "story": {"why_safe": "We live together in peace."}},
        {"changes": {"changes": ["separation"]}, "story": {"why_safe": "We do not live together."}},
    ),
}


def pairs_of(given: Given) -> tuple[str, ...]:
    finding = raised(**given).get("answers_contradict")
    return finding.values["pairs"] if finding else ()


@pytest.mark.parametrize("code", PAIRS)
def test_a_pair_that_cannot_be_true_is_named_and_a_near_one_is_not(code: str) -> None:
    wrong, right = PAIRS[code]
    assert code in pairs_of(wrong)
    assert code not in pairs_of(right)


def test_a_long_time_beside_contact_told_in_own_words_is_a_contradiction() -> None:
    told = {
        "changes": {"changes": ["time_without_violation"]},
        "story": {"why_safe": "I texted her sister to tell her."},
    }
    assert "kept_to_it_but" in pairs_of(told)


def test_a_long_time_under_an_order_whose_day_is_not_known_stands() -> None:
    assert "long_time_too_soon" not in pairs_of({"changes": {"changes": ["time_without_violation"]}})


def test_every_contradiction_of_the_table_is_tried() -> None:
    assert [pair.code for pair in CONTRADICTIONS] == list(PAIRS)


def test_both_answers_are_named_so_that_either_can_be_changed() -> None:
    finding = raised(record={"compliance": "full", "contact_since": "other"})["answers_contradict"]
    assert finding.answers == (("record", "compliance"), ("record", "contact_since"))


def test_no_contact_answered_beside_contact_told_is_a_contradiction_too() -> None:
    given = {"record": {"contact_since": "none"}, "story": {"statement": "I texted her last week."}}
    assert pairs_of(given) == ("obeyed_but_contact_told",)
