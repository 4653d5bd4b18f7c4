"""The table of paths: each pair of kind and side offers its aims, and each aim its papers."""

from itertools import product

import pytest

from orders.aim import Aim
from orders.kind import Kind
from orders.path import PATHS, Path, aims_offered, path_for
from orders.role import Role

PAIRS = list(product(Kind, Role))


@pytest.mark.parametrize(("kind", "role"), PAIRS)
def test_g06_every_kind_and_side_is_offered_something(kind: Kind, role: Role) -> None:
    assert aims_offered(kind, role)


@pytest.mark.parametrize(("kind", "role"), PAIRS)
def test_g16_whoever_may_ask_to_end_may_ask_to_change(kind: Kind, role: Role) -> None:
    assert {Aim.END, Aim.CHANGE} <= set(aims_offered(kind, role))


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.kind}-{path.role}-{path.aim}")
def test_every_path_is_found_once_and_ends_in_a_checklist(path: Path) -> None:
    assert path_for(path.kind, path.role, path.aim) is path
    assert path.to_keep[0] == "checklist"
    assert [(one.kind, one.role, one.aim) for one in PATHS].count((path.kind, path.role, path.aim)) == 1


@pytest.mark.parametrize(
    "path", [path for path in PATHS if path.kind is Kind.CRIMINAL], ids=lambda path: f"{path.role}-{path.aim}"
)
def test_g09_no_criminal_path_prints_a_paper_of_a_civil_one(path: Path) -> None:
    civil = {paper for other in PATHS if other.kind is not Kind.CRIMINAL for paper in other.to_file}
    assert civil.isdisjoint(path.to_file)


def test_g31_g32_opposing_a_renewal_and_appealing_are_for_the_restrained_person_of_a_final_order() -> None:
    offered = {(path.kind, path.role) for path in PATHS if path.aim in (Aim.OPPOSE_RENEWAL, Aim.APPEAL)}
    assert offered == {(Kind.FINAL_CIVIL, Role.RESTRAINED)}


def test_a_combination_that_is_not_offered_is_named() -> None:
    with pytest.raises(LookupError, match="criminal / protected / renew"):
        path_for(Kind.CRIMINAL, Role.PROTECTED, Aim.RENEW)
