"""What is served to a browser as it lies: small, our own, and from nowhere else."""

import gzip
import re
from pathlib import Path

import pytest
from django.conf import settings

STATIC = Path(settings.BASE_DIR) / "static"
CSS = STATIC / "css" / "orderpath.css"
TEXT = [path for path in STATIC.rglob("*") if path.suffix in (".css", ".js", ".svg")]


def test_the_look_is_small() -> None:
    assert CSS.stat().st_size < 60_000
    assert len(gzip.compress(CSS.read_bytes())) < 15_000


def test_every_picture_the_look_names_is_there() -> None:
    named = [name for name in re.findall(r'url\("?([^")]*)"?\)', CSS.read_text()) if name]
    assert named
    assert not [name for name in named if not (CSS.parent / name).resolve().is_file()]


@pytest.mark.parametrize("file", TEXT, ids=lambda path: path.name)
def test_no_file_names_another_host(file: Path) -> None:
    found = re.findall(r"(?:https?:)?//[a-z0-9-]+\.[a-z]{2,}[^\s\"')]*", file.read_text())
    assert [address for address in found if not address.startswith("http://www.w3.org/")] == []


def test_motion_and_forced_colours_are_respected() -> None:
    css = CSS.read_text()
    assert "prefers-reduced-motion" in css
    assert "forced-colors" in css
    assert "@media print" in css


def test_fonts_come_with_their_licence() -> None:
    fonts = {path.stem for path in (STATIC / "fonts").glob("*.ttf")}
    kinds = ("Regular", "Bold", "Italic", "BoldItalic")
    assert {f"Liberation{family}-{kind}" for family in ("Serif", "Sans") for kind in kinds} <= fonts
    assert "SIL OPEN FONT LICENSE" in (STATIC / "fonts" / "LICENSE.txt").read_text()
