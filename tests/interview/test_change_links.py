"""Each Change link of the last look opens the page at the very question."""

import pytest

from tests.conftest import sample
from tests.interview.visitor import Visitor

PAIRS = (
    "final-protected-change-ma",
    "final-restrained-end-nj",
    "criminal-protected-change-oh",
    "temporary-restrained-prepare-ga",
)


@pytest.mark.parametrize("name", PAIRS)
def test_every_change_link_leads_to_its_question(visitor: Visitor, name: str) -> None:
    visitor.walk(sample(name), until="check")
    rows = [row for part in visitor.read("check").context["answers"] for row in part.rows]
    pages: dict[str, str] = {}
    for row in rows:
        url, _, question = row.change_url.partition("#")
        if visitor.name_at(url) == "your-choice":
            continue  # Its answer is not kept: there is a page to look at again, and no question to change.
        page = pages.setdefault(url, visitor.client.get(url).content.decode())
        assert f'id="{question}"' in page, f"{visitor.name_at(url)}: {question}"
