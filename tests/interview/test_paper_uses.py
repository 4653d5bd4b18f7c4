"""Each paper says on the papers page what it is for."""

import pytest

from interview.paper_uses import PAPER_USES, WHO_SIGNS, use_of
from orders.papers.official.shelf import REPLACED
from orders.papers.signing import Signing
from orders.path import PATHS
from tests.conftest import sample
from tests.papers.printed import packet

ON_PATHS = {name for path in PATHS for name in (*path.to_file, *path.to_keep, *path.to_clerk)}
COURT_FORMS = {f"court_form_{use}{behind}" for use in REPLACED for behind in ("", "_attachment")}
PAPERS = ON_PATHS | COURT_FORMS | {"letter_lawyer", "referral", "side_by_side", "worksheet"}


@pytest.mark.parametrize("name", sorted(PAPERS))
def test_a_paper_says_what_it_is_for(name: str) -> None:
    assert str(PAPER_USES[name]).endswith(".")


def test_nothing_is_said_of_a_paper_no_path_makes() -> None:
    assert set(PAPER_USES) == PAPERS


def test_each_paper_says_who_signs_it_and_when() -> None:
    assert set(WHO_SIGNS) == set(Signing)
    papers = {paper.name: use_of(paper) for paper in packet(sample("final-protected-end-oh")).papers}
    assert papers["motion_protected"].endswith("<strong>Sign and date it only if all of it is true.</strong>")
    assert papers["proposed_order"].endswith("<strong>You do not sign it.</strong>")
    assert "sign" not in papers["checklist"].lower()
