"""docs/security.md names, for every claim, tests that are there."""

import re
from pathlib import Path

import pytest
from django.conf import settings

PAGE = Path(settings.BASE_DIR) / "docs" / "security.md"
NAMED = re.compile(r"`(?:(tests/[\w/]+\.py))?::(test_\w+)`")


def claims() -> list[tuple[str, str]]:
    """(file, test), in the order of the page; `::test` alone means the file named before it in the same row."""
    found = []
    for row in PAGE.read_text().splitlines():
        file = ""
        for named, test in NAMED.findall(row):
            file = named or file
            found.append((file, test))
    return found


def test_the_page_makes_claims() -> None:
    assert len(claims()) > 40


@pytest.mark.parametrize(("file", "test"), claims())
def test_each_claim_names_a_test_that_is_there(file: str, test: str) -> None:
    assert f"def {test}(" in (Path(settings.BASE_DIR) / file).read_text()


@pytest.mark.parametrize("row", [row for row in PAGE.read_text().splitlines() if row.startswith("| ")])
def test_no_row_of_what_holds_is_without_a_test(row: str) -> None:
    holds = PAGE.read_text().split("## What holds")[1].split("## What does not hold")[0]
    if row in holds and not row.startswith("| claim"):
        assert NAMED.search(row)
