"""Takes pictures of three whole packets, made by the command line, and writes the page that shows them.

Run by `make pictures`. One picture a paper, its pages side by side, in few greys to stay small.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image
from pypdf import PdfReader
from pypdf.generic import Destination

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "docs" / "packets"
PAGE = ROOT / "docs" / "packets.md"
SAMPLES = ROOT / "fixtures" / "samples"
TODAY = "2026-11-24"
PACKETS = {
    "final-protected-end-ca": "A long-term civil order, California: the protected person asks to end it",
    "final-restrained-end-nj": "A long-term civil order, New Jersey: the restrained person asks to end it",
    "criminal-protected-end-co": "A no-contact order in a criminal case, Colorado: the protected person asks to end it",
}
DOTS, GREYS, ACROSS, GAP = 72, 8, 3, 8
INTRODUCTION = """# Three packets, page by page

Made from `fixtures/samples/` by `make pictures`, as of November 24, 2026. Nothing is drawn by hand.
Every person is made up. Each picture is one paper, its pages side by side.
Take them anew when the papers or the law have changed.
"""


def papers_of(sample: str, folder: Path) -> list[Path]:
    """The papers of a sample, each alone, in the order of the piles; the clerk's own sheet is a pile of one."""
    environ = os.environ | {"ORDERPATH_FOLDER": str(folder), "ORDERPATH_SECRET_KEY": "only-for-pictures-" + "0" * 40}
    out = folder / sample
    command = [sys.executable, "manage.py", "packet", str(SAMPLES / f"{sample}.json"), "--out", str(out)]
    subprocess.run([*command, "--today", TODAY], cwd=ROOT, env=environ, check=True, stdout=subprocess.DEVNULL)
    piles = [out / f"{name}.pdf" for name in ("papers-to-file", "papers-to-keep")]
    bound = " ".join(text_of(pile) for pile in piles if pile.exists())
    alone = [path for path in out.glob("*.pdf") if path not in piles]
    return sorted(alone, key=lambda path: (place_in(bound, path), path.name))


def place_in(bound: str, paper: Path) -> int:
    """Where the paper begins in the piles; behind them all where it is in none."""
    found = bound.find(text_of(paper)[:600])
    return found if found >= 0 else len(bound)


def text_of(pdf: Path) -> str:
    read = subprocess.run(["pdftotext", "-l", "99", str(pdf), "-"], capture_output=True, text=True, check=True)
    return " ".join(read.stdout.split())


def title_of(pdf: Path) -> str:
    """What the paper calls itself, its first bookmark: the title of the file is neutral (decision 20)."""
    return str(next(mark.title for mark in PdfReader(pdf).outline if isinstance(mark, Destination)))


def picture_of(pdf: Path, picture: Path, folder: Path) -> None:
    """All pages of a paper in one picture."""
    pages = folder / "pages"
    pages.mkdir()
    subprocess.run(["pdftoppm", "-r", str(DOTS), "-gray", "-png", str(pdf), str(pages / "page")], check=True)
    side_by_side([Image.open(path) for path in sorted(pages.iterdir())]).save(picture, optimize=True)
    shutil.rmtree(pages)


def side_by_side(pages: list[Image.Image]) -> Image.Image:
    wide, high = max(page.width for page in pages) + GAP, max(page.height for page in pages) + GAP
    across = min(ACROSS, len(pages))
    sheet = Image.new("L", (across * wide + GAP, -(-len(pages) // across) * high + GAP), 170)
    for number, page in enumerate(pages):
        sheet.paste(page, (GAP + number % across * wide, GAP + number // across * high))
    return sheet.quantize(GREYS)


def section_of(sample: str, title: str, folder: Path) -> str:
    """Takes the pictures of a packet and gives its part of the page."""
    shots = OUT / sample
    shots.mkdir()
    lines = [f"\n## {title}\n"]
    for paper in papers_of(sample, folder):
        picture_of(paper, shots / f"{paper.stem}.png", folder)
        name = title_of(paper)
        lines.append(f"### {name}\n\n![Every page of: {name}](packets/{sample}/{paper.stem}.png)\n")
    return "\n".join(lines)


def main() -> None:
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir()
    with tempfile.TemporaryDirectory() as folder:
        parts = [section_of(sample, title, Path(folder)) for sample, title in PACKETS.items()]
    PAGE.write_text(INTRODUCTION + "".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
