"""Pages that find out which kind of order it is."""

from itertools import product

import pytest

from interview.forms import labels_kind as words
from interview.forms.kind import CivilTypeForm, CluesForm, HearingDateForm, OrderResultForm, OrderTypeForm
from orders.classify import CRIMINAL_SIGNS
from orders.clues import CLUE_GROUPS, Clue, Sign
from orders.codes import HearingResult, HearingState
from orders.kind import CivilType, ConfirmedKind, Kind, KindAnswer
from orders.law import the_law
from orders.role import Role
from tests.conftest import TODAY
from tests.interview.forms.strategies import blank, facts_of


def form_of(form, facts=None):  # type: ignore[no-untyped-def]
    return blank(form, facts or {}, the_law(), TODAY)


def result(*seen: Clue) -> OrderResultForm:
    return form_of(OrderResultForm, {"order-type": {"kind": "not_sure"}, "clues": dict.fromkeys(seen, "yes")})


def offered(form: OrderResultForm) -> list[str]:
    return [code for code, _words in form.fields["confirmed_kind"].choices]


@pytest.mark.parametrize(
    ("labels", "enum"),
    [
        (words.KIND_ANSWERS, KindAnswer),
        (words.KINDS, Kind),
        (words.CONFIRMED_KINDS, ConfirmedKind),
        (words.SHORT_KINDS, ConfirmedKind),
        (words.SIGNS, Sign),
        (words.CLUES, Clue),
        (words.CLUES_SEEN, Clue),
        (words.CIVIL_TYPES, CivilType),
        (words.HEARING_STATES, HearingState),
        (words.HEARING_RESULTS, HearingResult),
    ],
)
def test_every_code_has_words(labels, enum) -> None:  # type: ignore[no-untyped-def]
    assert set(labels) == set(enum)


def test_the_page_of_signs_has_three_groups_with_every_sign_in_one() -> None:
    groups = form_of(CluesForm).grouped()
    assert set(words.CLUE_GROUPS) == set(CLUE_GROUPS)
    assert [len(fields) for _legend, fields in groups] == [4, 3, 5]
    assert [field.name for _legend, fields in groups for field in fields] == [clue.value for clue in Clue]
    assert str(form_of(CluesForm)).count("<legend") == 15


def test_three_kinds_two_orders_and_not_sure_can_be_said() -> None:
    """Guide G06, G10; CONTRACTS.md 19."""
    codes = [code for code, _words in form_of(OrderTypeForm).fields["kind"].choices]
    assert codes == ["final_civil", "temporary", "criminal", "two_orders", "not_sure"]


def test_the_state_s_own_names_of_its_orders_are_shown() -> None:
    """Guide G04."""
    form = form_of(OrderTypeForm, {"where": {"state": "CA"}})
    assert the_law().jurisdictions["CA"].order_name(Kind.FINAL_CIVIL) in form.fields["kind"].help_text


@pytest.mark.parametrize("sign", CRIMINAL_SIGNS)
def test_any_criminal_sign_takes_every_civil_kind_off_the_page(sign: Clue) -> None:
    """Guide G09: a criminal order never goes down a civil path."""
    form = result(sign, Clue.PERMANENT_OR_FINAL, Clue.HEARING_AHEAD)
    assert offered(form) == ["criminal", "ask_clerk"]
    assert form.bound_to({"confirmed_kind": "final_civil"}).problems()
    assert any("papers for a civil court are not offered" in str(one) for one in form.notices)


def test_a_sign_of_a_criminal_case_comes_with_the_way_on_if_the_clerk_says_it_is_civil() -> None:
    seen = Clue.PERMANENT_OR_FINAL, Clue.AFTER_HEARING, Clue.BAIL_OR_RELEASE
    form = result(*seen)
    told = " ".join(str(one) for one in (form.lead, *form.notices))
    assert "You decide" not in told
    assert "Ask the clerk: “Is this a civil case or a criminal case?”" in told
    assert "answer “No” to this: it speaks of bail or release." in told
    assert "You decide" in str(result(*seen[:2]).lead)


def test_final_words_lead_to_final_and_say_why() -> None:
    """Guide G07."""
    form = result(Clue.PERMANENT_OR_FINAL, Clue.ENDS_YEARS_AWAY)
    assert offered(form)[0] == "final_civil"
    assert str(form.notices[0]) == (
        "This looks like a long-term civil order, because it says “permanent” or “final” and it ends a year or"
        " more after"
        " it was made."
    )


def test_temporary_words_lead_to_temporary_and_say_why() -> None:
    """Guide G08."""
    form = result(Clue.TEMPORARY_WORD)
    assert offered(form)[0] == "temporary"
    assert "a temporary civil order, because it says “temporary”" in str(form.notices[0])


def test_signs_against_each_other_are_shown_and_go_to_the_clerk() -> None:
    form = result(Clue.PERMANENT_OR_FINAL, Clue.TEMPORARY_WORD)
    assert offered(form)[0] == "ask_clerk"
    assert "do not fit together: it says “permanent” or “final” and it says “temporary”" in str(form.notices[0])
    assert "civil or criminal, and which judge" in str(form.notices[1])


def test_a_prosecutor_on_each_side_is_for_the_clerk_and_no_civil_kind_is_open() -> None:
    """ADVOCATE.md 10."""
    form = result(Clue.PROSECUTOR_FOR_STATE, Clue.PROSECUTOR_FOR_PROTECTED)
    assert offered(form) == ["ask_clerk", "criminal"]


def test_no_sign_at_all_goes_to_the_clerk_first() -> None:
    form = result()
    assert offered(form)[0] == "ask_clerk"
    assert "not enough signs" in str(form.notices[0])


@pytest.mark.parametrize("group", CLUE_GROUPS)
def test_every_reading_has_words(group: str) -> None:
    clues = CLUE_GROUPS[group]
    for seen in product((True, False), repeat=len(clues)):
        form = result(*(clue for clue, yes in zip(clues, seen, strict=True) if yes), Clue.STATE_AGAINST_PERSON)
        assert all(str(text).strip() and "%" not in str(text) for text in form.notices)


def test_extreme_risk_and_unsure_are_kinds_of_civil_orders() -> None:
    codes = [code for code, _words in form_of(CivilTypeForm).fields["civil_type"].choices]
    assert {"extreme_risk", "unsure", "family_case", "juvenile"} <= set(codes)


def hearing(**given: object) -> HearingDateForm:
    form: HearingDateForm = form_of(HearingDateForm, facts_of(Kind.TEMPORARY, Role.RESTRAINED)).bound_to(given)
    return form


def test_a_hearing_said_to_be_ahead_on_a_day_gone_by_is_asked_about() -> None:
    """ADVOCATE.md 14: a past hearing date is never taken in silence."""
    ((place, text),) = hearing(hearing_state="ahead", hearing_on="2026-11-23").problems()
    assert place == "hearing_on"
    assert "today is November 24, 2026" in text
    assert "choose “the day has passed”" in text


def test_a_hearing_today_is_still_ahead() -> None:
    assert hearing(hearing_state="ahead", hearing_on="2026-11-24").is_valid()


def test_a_hearing_that_has_passed_is_followed_by_what_became_of_it() -> None:
    form = hearing(hearing_state="passed", hearing_result="moved", moved_to="2026-12-01")
    assert form.is_valid(), form.problems()
    assert form.answers() == {"hearing_state": "passed", "hearing_result": "moved", "moved_to": "2026-12-01"}
    assert hearing(hearing_state="passed", hearing_result="moved", moved_to="2026-11-01").problems()


def test_no_hearing_set_leaves_no_day_behind() -> None:
    assert [name for name, _text in hearing(hearing_state="none_set", hearing_on=("2026-12-01")).problems()] == [
        "hearing_on"
    ]
    form = hearing(hearing_state="none_set", hearing_result="missed")
    assert form.is_valid()
    assert form.answers() == {"hearing_state": "none_set"}


def test_a_restrained_person_reads_to_be_at_the_hearing() -> None:
    assert "Go to the hearing" in str(hearing().notices[0])


def test_the_page_about_civil_orders_names_those_of_the_state() -> None:
    page = form_of(CivilTypeForm, {"where": {"state": "GA"}})
    assert any(name.startswith("Stalking Protective Order") for name in page.points)
    assert "Georgia" in page.points_lead
    assert not form_of(CivilTypeForm, {"where": {"state": "tribal"}}).points
