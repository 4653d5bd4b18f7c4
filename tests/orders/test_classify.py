"""Every combination of clues ends in one outcome, and no criminal sign ever opens a civil kind."""

from itertools import product

import pytest

from orders.classify import (
    CIVIL_ONLY_SIGNS,
    CRIMINAL_SIGNS,
    FINAL_SIGNS,
    TEMPORARY_SIGNS,
    Signs,
    civil_kinds_are_open,
    classify,
    signs_of,
)
from orders.clues import CLUE_GROUPS, Clue, Sign
from orders.kind import ConfirmedKind

CIVIL_KINDS = (ConfirmedKind.FINAL_CIVIL, ConfirmedKind.TEMPORARY)


def seen(*clues: Clue) -> Signs:
    return {clue: Sign.YES if clue in clues else Sign.NO for clue in Clue}


def test_g06_g09_g10_every_combination_of_clues_ends_in_one_outcome_and_none_with_a_criminal_sign_in_a_civil_kind() -> (
    None
):
    clues, count = tuple(Clue), 0
    for values in product(Sign, repeat=len(clues)):
        signs = dict(zip(clues, values, strict=True))
        reading = classify(signs)
        count += 1
        given = {clue for clue, sign in signs.items() if sign is Sign.YES}
        criminal = not given.isdisjoint(CRIMINAL_SIGNS)
        assert reading.outcome in ConfirmedKind
        assert not (criminal and reading.outcome in CIVIL_KINDS)
        assert civil_kinds_are_open(signs) is not criminal
        assert given.issuperset(reading.reasons)
        assert given.issuperset(reading.contradictions)
        if reading.outcome is ConfirmedKind.ASK_CLERK:
            assert bool(reading.contradictions) is bool(given - set(CIVIL_ONLY_SIGNS))
        else:
            assert reading.reasons
    assert count == 3**12


@pytest.mark.parametrize("sign", FINAL_SIGNS)
def test_g07_permanent_final_after_hearing_or_an_end_years_away_means_a_final_civil_order(sign: Clue) -> None:
    reading = classify(seen(sign))
    assert (reading.outcome, reading.reasons) == (ConfirmedKind.FINAL_CIVIL, (sign,))


@pytest.mark.parametrize("sign", TEMPORARY_SIGNS)
def test_g08_a_temporary_word_or_a_hearing_ahead_means_a_temporary_order(sign: Clue) -> None:
    reading = classify(seen(sign))
    assert (reading.outcome, reading.reasons) == (ConfirmedKind.TEMPORARY, (sign,))


@pytest.mark.parametrize("sign", CRIMINAL_SIGNS)
def test_g09_a_sign_of_a_criminal_case_means_a_criminal_order(sign: Clue) -> None:
    reading = classify(seen(sign))
    assert (reading.outcome, reading.reasons) == (ConfirmedKind.CRIMINAL, (sign,))


@pytest.mark.parametrize(("final", "temporary"), list(product(FINAL_SIGNS, TEMPORARY_SIGNS)))
def test_g10_signs_that_speak_against_each_other_are_named_and_go_to_the_clerk(final: Clue, temporary: Clue) -> None:
    reading = classify(seen(final, temporary))
    assert reading.outcome is ConfirmedKind.ASK_CLERK
    assert set(reading.contradictions) == {final, temporary}


@pytest.mark.parametrize("sign", CRIMINAL_SIGNS)
def test_a_prosecutor_for_the_protected_person_beside_a_criminal_sign_goes_to_the_clerk(sign: Clue) -> None:
    reading = classify(seen(sign, Clue.PROSECUTOR_FOR_PROTECTED))
    assert reading.outcome is ConfirmedKind.ASK_CLERK
    assert set(reading.contradictions) == {sign, Clue.PROSECUTOR_FOR_PROTECTED}


def test_a_prosecutor_for_the_protected_person_alone_decides_nothing() -> None:
    assert classify(seen(Clue.PROSECUTOR_FOR_PROTECTED)).outcome is ConfirmedKind.ASK_CLERK


def test_a_criminal_order_made_after_a_hearing_stays_criminal_and_the_other_sign_is_shown() -> None:
    reading = classify(seen(Clue.BAIL_OR_RELEASE, Clue.AFTER_HEARING))
    assert (reading.outcome, reading.contradictions) == (ConfirmedKind.CRIMINAL, (Clue.AFTER_HEARING,))


def test_no_sign_at_all_goes_to_the_clerk() -> None:
    assert classify(signs_of({})).outcome is ConfirmedKind.ASK_CLERK


def test_answers_not_given_or_not_known_are_unknown_signs() -> None:
    signs = signs_of({"bail_or_release": "yes", "hearing_ahead": None})
    assert signs[Clue.BAIL_OR_RELEASE] is Sign.YES
    assert {sign for clue, sign in signs.items() if clue is not Clue.BAIL_OR_RELEASE} == {Sign.UNKNOWN}


def test_every_clue_is_asked_once_and_belongs_to_one_group_of_signs() -> None:
    asked = [clue for group in CLUE_GROUPS.values() for clue in group]
    assert sorted(asked) == sorted(Clue)
    assert sorted((*CRIMINAL_SIGNS, *FINAL_SIGNS, *TEMPORARY_SIGNS, *CIVIL_ONLY_SIGNS)) == sorted(Clue)
