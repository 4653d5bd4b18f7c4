"""How long a packet takes, how large it is: `PYTHONPATH=. .venv/bin/python bench/packets.py`.

Cold is the first packet of a new process, imports included. Warm is the median of all others.
"""

import io
import json
import os
import statistics
import time
from datetime import date
from pathlib import Path

COLD = time.perf_counter()
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")

import django  # noqa: E402

django.setup()

from pypdf import PdfReader  # noqa: E402

from interview.route import walk  # noqa: E402
from interview.steps import STEPS  # noqa: E402
from orders.law import the_law  # noqa: E402
from orders.papers.render import render  # noqa: E402

TODAY = date(2026, 11, 24)
SAMPLES = sorted((Path(__file__).parent.parent / "fixtures" / "samples").glob("*.json"))


def main() -> None:
    """One line a sample: pages of each PDF, bytes of all PDFs and of all Word files, milliseconds."""
    spent = []
    for at, path in enumerate(SAMPLES):
        facts = walk(STEPS, json.loads(path.read_text())["answers"], the_law()).facts
        began = time.perf_counter() if at else COLD
        files = render(facts, TODAY, "en").files
        spent.append((time.perf_counter() - began) * 1000)
        pages = "/".join(
            str(len(PdfReader(io.BytesIO(files[name])).pages))
            for name in files
            if name.startswith(("papers-", "for-the")) and name.endswith(".pdf")
        )
        sizes = [
            sum(len(file) for name, file in files.items() if name.endswith(end)) // 1024 for end in (".pdf", ".docx")
        ]
        print(f"{path.stem:45} {pages:10} {sizes[0]:6} kB PDF {sizes[1]:5} kB Word {spent[-1]:7.0f} ms")
    print(f"cold {spent[0]:.0f} ms, warm {statistics.median(spent[1:]):.0f} ms, longest {max(spent[1:]):.0f} ms")


if __name__ == "__main__":
    main()
