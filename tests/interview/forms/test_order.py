"""Pages `where`, `role`, `helper`, `aim`."""

import pytest

from interview.forms.labels_order import AIMS, HELPERS, ROLES
from interview.forms.labels_places import OTHER_PLACES, STATE_NAMES
from interview.forms.order import AimForm, HelperForm, RoleForm, WhereForm
from interview.steps import BY_NAME
from orders.aim import Aim
from orders.codes import Helper
from orders.kind import Kind
from orders.law import the_law
from orders.path import PATHS, aims_offered
from orders.place import PLACES, STATES, TERRITORIES, OtherPlace
from orders.role import Role
from tests.conftest import TODAY
from tests.interview.forms.strategies import blank, facts_of, page

PAIRS = [(kind, role) for kind in Kind for role in Role]


def form_of(form, facts=None):  # type: ignore[no-untyped-def]
    return blank(form, facts or {}, the_law(), TODAY)


def test_every_place_is_on_the_list_once() -> None:
    groups = form_of(WhereForm).fields["state"].choices[1:]
    assert [code for _group, choices in groups for code, _name in choices] == list(PLACES)


def test_every_place_side_and_helper_has_words() -> None:
    assert set(STATE_NAMES) == {*STATES, *TERRITORIES}
    assert set(OTHER_PLACES) == set(OtherPlace)
    assert set(ROLES) == set(Role)
    assert set(HELPERS) == set(Helper)


def test_the_names_of_states_are_those_of_their_files() -> None:
    law = the_law().jurisdictions
    assert {code: str(STATE_NAMES[code]) for code in law} == {code: file.name for code, file in law.items()}


def test_where_asks_for_the_court_not_the_home() -> None:
    """ADVOCATE.md 23."""
    assert str(WhereForm.heading) == "Which state's court made the order?"
    assert "Not where you live now" in str(WhereForm.lead)


def test_a_place_that_is_not_on_the_list_is_refused() -> None:
    assert form_of(WhereForm).bound_to({"state": "ZZ"}).problems() == [
        ("state", "This is not one of the answers. Choose one from the list.")
    ]
    assert page(form_of(WhereForm), {}).problems() == [("state", "Choose one from the list.")]


def test_everyone_reads_that_the_other_person_should_not_fill_this_in() -> None:
    """ADVOCATE.md 24."""
    said = " ".join(map(str, RoleForm.notices))
    assert "other person in the case should not fill this in" in said
    assert "should not sit with you" in said


def test_a_helper_who_is_the_other_person_leaves_nothing() -> None:
    form = form_of(HelperForm).bound_to({"is_other_party": "yes"})
    assert form.is_valid()
    assert form.is_other_party
    assert form.answers() == {}


def test_a_helper_who_is_not_leaves_one_constant() -> None:
    form = form_of(HelperForm).bound_to({"is_other_party": "no"})
    assert form.is_valid()
    assert not form.is_other_party
    assert form.answers() == {"is_other_party": "no"}


def test_no_other_page_speaks_of_the_other_party_at_all() -> None:
    assert [name for name, step in BY_NAME.items() if "is_other_party" in step.form.base_fields] == ["helper"]


@pytest.mark.parametrize(("kind", "role"), PAIRS, ids=[f"{kind}-{role}" for kind, role in PAIRS])
def test_each_pair_is_offered_its_own_aims_in_words(kind: Kind, role: Role) -> None:
    choices = form_of(AimForm, facts_of(kind, role)).fields["aim"].choices
    assert [code for code, _words in choices] == list(aims_offered(kind, role))
    assert all(str(words).strip() for _code, words in choices)


def test_the_words_for_aims_cover_exactly_the_paths() -> None:
    assert {(kind, role, aim) for (kind, role), words in AIMS.items() for aim in words} == {
        (path.kind, path.role, path.aim) for path in PATHS
    }


def test_changing_is_offered_wherever_ending_is() -> None:
    """Guide G16: the interview offers "change" as well as "end"."""
    assert all(Aim.CHANGE in aims_offered(kind, role) for kind, role in PAIRS if Aim.END in aims_offered(kind, role))


def test_an_aim_of_another_pair_is_refused() -> None:
    form = form_of(AimForm, facts_of(Kind.CRIMINAL, Role.RESTRAINED)).bound_to({"aim": "renew"})
    assert [place for place, _text in form.problems()] == ["aim"]


def test_before_any_aim_everyone_reads_that_the_order_stays_in_force() -> None:
    """Guide G03."""
    assert "stays in full force" in " ".join(map(str, AimForm.notices))


@pytest.mark.parametrize("kind", list(Kind))
def test_a_protected_person_who_is_not_sure_is_told_that_nothing_has_to_be_chosen(kind: Kind) -> None:
    said = {role: " ".join(map(str, form_of(AimForm, facts_of(kind, role)).notices)) for role in Role}
    assert "Not sure yet? You can stop here" in said[Role.PROTECTED]
    assert "Not sure yet?" not in said[Role.RESTRAINED]
