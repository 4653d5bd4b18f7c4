"""What every test may use: a fixed day, the law, and the sample answers files."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from orders.law import Law, the_law

TODAY = date(2026, 11, 24)
SAMPLES = sorted((Path(__file__).parents[1] / "fixtures" / "samples").glob("*.json"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--write-golden", action="store_true", help="write tests/golden anew from what the papers say now")


def sample(name: str) -> dict[str, Any]:
    """The answers of fixtures/samples/<name>.json, by step."""
    path = next(path for path in SAMPLES if path.stem == name)
    answers: dict[str, Any] = json.loads(path.read_text())["answers"]
    return answers


@pytest.fixture(scope="session")
def law() -> Law:
    return the_law()


@pytest.fixture
def today() -> date:
    return TODAY
