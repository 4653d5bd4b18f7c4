"""Every statement of the guide (design/CONFORMANCE.md) has a test that carries its id: test_g07_... in this folder."""

import re
from pathlib import Path

TESTS = Path(__file__).parent
GUIDE_IDS = [f"g{number:02}" for number in range(1, 35)]
PROVED = re.compile(r"^\s*def test_((?:g\d\d_)+)\w+\(", re.MULTILINE)


def proved_ids() -> set[str]:
    names = (match for path in TESTS.rglob("test_*.py") for match in PROVED.findall(path.read_text()))
    return {one for name in names for one in name.strip("_").split("_")}


def test_each_statement_of_the_guide_has_a_test() -> None:
    missing = [guide_id for guide_id in GUIDE_IDS if guide_id not in proved_ids()]
    assert missing == []
