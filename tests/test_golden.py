"""The papers of each sample read as they did when somebody last looked: `make golden` writes the files anew."""

import pytest

from tests.conftest import SAMPLES
from tests.golden_text import FOLDER, golden_text

NAMES = [path.stem for path in SAMPLES]


@pytest.mark.parametrize("name", NAMES)
def test_the_papers_of_a_sample_read_as_they_were_last_looked_at(name: str, request: pytest.FixtureRequest) -> None:
    file, text = FOLDER / f"{name}.txt", golden_text(name)
    if request.config.getoption("--write-golden"):
        file.write_text(text, encoding="utf-8")
    assert text.splitlines() == file.read_text(encoding="utf-8").splitlines(), "read it, then run: make golden"


def test_no_text_is_kept_of_a_sample_that_is_gone() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(NAMES)
