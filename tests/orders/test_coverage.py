"""A fact is official, secondary or not known, by its block's sources; nothing is counted twice or left out."""

from pathlib import Path

import pytest

from orders.coverage import FIELDS, Coverage, Standing, coverage_of
from orders.law import load_law, the_law

GOOD = (Path(__file__).parent / "good_law.yaml").read_text(encoding="utf-8")
MOTION = "{number: A, title: T, use: motion, used_by: [protected], mandatory: null, url: null, sources: [s1]}"


def coverage(folder: Path, text: str) -> Coverage:
    (folder / "ZZ.yaml").write_text(text, encoding="utf-8")
    return coverage_of(load_law(folder).jurisdictions["ZZ"])


@pytest.mark.parametrize(
    ("old", "new", "field", "standing"),
    [
        ("statute: null\n    duration", "statute: null\n    duration", "orders.final_civil.statute", Standing.UNKNOWN),
        (
            "statute: null\n    duration",
            "statute: Code 1\n    duration",
            "orders.final_civil.statute",
            Standing.OFFICIAL,
        ),
        ("kind: statute", "kind: secondary", "ending.who_may_ask", Standing.SECONDARY),
        ("protected: 0", "protected: 0", "fees.amount.protected", Standing.OFFICIAL),
        ("protected: 0", "protected: 0", "fees.amount.restrained", Standing.UNKNOWN),
        ("modify_allowed: true", "modify_allowed: false", "ending.modify_allowed", Standing.OFFICIAL),
        ("appeal: null", "appeal: null", "appeal.period", Standing.UNKNOWN),
        ("forms: []", "forms: []", "forms.motion.protected", Standing.UNKNOWN),
        (
            "forms: []",
            f"forms: [{MOTION}]",
            "forms.motion.protected",
            Standing.OFFICIAL,
        ),
    ],
)
def test_a_fact_stands_as_its_sources_do(tmp_path: Path, old: str, new: str, field: str, standing: Standing) -> None:
    assert old in GOOD
    assert coverage(tmp_path, GOOD.replace(old, new, 1)).standings[field] == standing


def test_every_state_counts_every_field_once() -> None:
    for law in the_law().jurisdictions.values():
        state = coverage_of(law)
        assert tuple(sorted(state.standings)) == tuple(sorted(FIELDS))
        assert state.official + state.secondary + state.unknown == len(FIELDS)


def test_a_file_is_reviewed_when_it_names_who_did_it(tmp_path: Path) -> None:
    assert not coverage(tmp_path, GOOD).is_reviewed
    reviewed = GOOD.replace("reviewed_by: null\nreviewed_on: null", "reviewed_by: A\nreviewed_on: 2026-11-23")
    assert coverage(tmp_path, reviewed).is_reviewed
