"""The direction of imports: what the law says knows nothing of what we ask, nor of the web."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
ORDERS = sorted((ROOT / "orders").rglob("*.py"))
PAPERS = ROOT / "orders" / "papers"
NEVER = {"django", "interview", "config", "formtools"}
ONLY_PAPERS = {"jinja2", "weasyprint", "pydyf", "markupsafe"}


def imports(file: Path) -> Iterator[str]:
    """The first part of every module the file imports, wherever in it."""
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from (name.name.partition(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


@pytest.mark.parametrize("file", ORDERS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_law_room_imports_neither_django_nor_the_interview(file: Path) -> None:
    assert not NEVER & set(imports(file))


@pytest.mark.parametrize(
    "file", [file for file in ORDERS if PAPERS not in file.parents], ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_only_the_papers_know_how_papers_are_made(file: Path) -> None:
    assert not ONLY_PAPERS & set(imports(file))


def test_no_module_has_a_name_that_says_nothing() -> None:
    vague = {"utils", "helpers", "common", "services", "managers", "business_logic", "misc"}
    files = [file for room in ("config", "interview", "orders") for file in (ROOT / room).rglob("*.py")]
    assert not [file.name for file in files if file.stem in vague]
