"""Each paper says on the papers page what it is for."""

import pytest

from interview.paper_uses import PAPER_USES
from orders.papers.official.shelf import REPLACED
from orders.path import PATHS

ON_PATHS = {name for path in PATHS for name in (*path.to_file, *path.to_keep, *path.to_clerk)}
COURT_FORMS = {f"court_form_{use}{behind}" for use in REPLACED for behind in ("", "_attachment")}
PAPERS = ON_PATHS | COURT_FORMS | {"letter_lawyer", "referral", "worksheet"}


@pytest.mark.parametrize("name", sorted(PAPERS))
def test_a_paper_says_what_it_is_for(name: str) -> None:
    assert str(PAPER_USES[name]).endswith(".")


def test_nothing_is_said_of_a_paper_no_path_makes() -> None:
    assert set(PAPER_USES) == PAPERS
