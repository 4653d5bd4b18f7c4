"""The text of all papers of a sample, line by line, as kept in `tests/golden`: changed words are seen in review."""

import html as entities
import re
from pathlib import Path

from interview.answers_file import read_answers
from orders.law import the_law
from orders.papers.assemble import assemble
from orders.papers.paper import Paper
from orders.papers.render import html_of
from tests.conftest import SAMPLES, TODAY

FOLDER = Path(__file__).parent / "golden"
_BLANK = re.compile(r"<svg[^>]*><title>(.*?)</title></svg>|<span class=\"pen[^>]*aria-label=\"(.*?)\"[^>]*></span>")
_BREAK = re.compile(r"</(?:p|li|h[1-6]|dt|dd|div|section|header|tr|table|ul|blockquote)>|<br>")


def golden_text(name: str) -> str:
    """All the papers of the sample called `name`, each under its own title."""
    file = next(path for path in SAMPLES if path.stem == name)
    facts = read_answers(file.read_text(encoding="utf-8"), the_law(), TODAY).facts
    return "\n".join(_section(paper) for paper in assemble(facts, TODAY, "en").papers)


def _section(paper: Paper) -> str:
    return f"==== {paper.pile}: {paper.name} | {paper.title}\n{_text(html_of(paper))}\n"


def _text(html: str) -> str:
    """One line a paragraph; a blank for a pen is its label in brackets."""
    marked = _BLANK.sub(lambda found: f"[{found[1] or found[2]}]", re.sub(r"\s+", " ", html))
    lines = entities.unescape(re.sub(r"<[^>]+>", " ", _BREAK.sub("\n", marked))).split("\n")
    return "\n".join(said for line in lines if (said := " ".join(line.split())))
