"""The sample answers files: at least two a path, over at least twelve states, valid by the printed schema."""

import json
from collections import Counter
from pathlib import Path

import jsonschema
import pytest

from interview.answers_file import read_answers
from interview.answers_schema import answers_schema
from orders.law import Law
from orders.path import PATHS
from orders.path import Path as OrderPath
from orders.settled import settled
from tests.conftest import SAMPLES, TODAY


@pytest.fixture(scope="module")
def counted(law: Law) -> Counter[tuple[object, ...]]:
    facts = [read_answers(path.read_text(), law, TODAY).facts for path in SAMPLES]
    found = [settled(one) for one in facts]
    return Counter((one.kind, one.role, one.aim) for one in found)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.kind}-{path.role}-{path.aim}")
def test_each_path_has_two_samples(path: OrderPath, counted: Counter[tuple[object, ...]]) -> None:
    assert counted[(path.kind, path.role, path.aim)] >= 2


def test_the_samples_come_from_twelve_states_and_more() -> None:
    states = {json.loads(path.read_text())["answers"]["where"]["state"] for path in SAMPLES}
    assert len(states) >= 12


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(answers_schema())


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_each_sample_fits_the_schema(path: Path) -> None:
    jsonschema.Draft202012Validator(answers_schema()).validate(json.loads(path.read_text()))


@pytest.mark.parametrize(
    "wrong",
    [
        {"format": 1, "answers": {}, "more": 1},
        {
            "format": 1,
            "answers": {"where": {"state": "XX"}, "role": {"role": "protected"}, "order-type": {"kind": "criminal"}},
        },
        {
            "format": 1,
            "answers": {
                "where": {"state": "OH"},
                "role": {"role": "protected"},
                "order-type": {"kind": "criminal"},
                "you": {"name": ""},
            },
        },
        {
            "format": 1,
            "answers": {
                "where": {"state": "OH"},
                "role": {"role": "protected"},
                "order-type": {"kind": "criminal"},
                "your-choice": {"pressured": "yes"},
            },
        },
    ],
    ids=["an extra name", "no such state", "an empty name", "an answer that is never kept"],
)
def test_the_schema_refuses(wrong: dict[str, object]) -> None:
    assert not jsonschema.Draft202012Validator(answers_schema()).is_valid(wrong)
