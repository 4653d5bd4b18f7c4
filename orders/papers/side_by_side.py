"""What the papers to hand in say, in the person's language, beside the English: to read before signing, and to keep.

Nobody files it: only the English is a paper of the court. What was typed stands in both columns as it was typed.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import Markup, escape

from orders.english import SOURCE_LANGUAGE, InEnglish
from orders.jurisdiction import Jurisdiction
from orders.matter import Matter
from orders.papers.contact_sheet import Reach
from orders.papers.paper import Paper, Pile
from orders.papers.paper_html import html_of
from orders.papers.points import points_of
from orders.papers.reading_blocks import Block, reading_blocks
from orders.papers.titles import attachment_title, plain_title, title_of, title_to_keep

NAME = "side_by_side"
HIDDEN = "\u2026"
"""What stands here for a value that only the clerk may have."""


@dataclass(frozen=True)
class Teller:
    """Whose papers they are, by which law, and that law as the person's language says it."""

    matter: Matter
    jurisdiction: Jurisdiction
    spoken: Jurisdiction
    language: str


@dataclass(frozen=True)
class Row:
    """One block of a paper in both languages."""

    english: Block
    told: Block

    @property
    def is_same(self) -> bool:
        """Whether nothing in it is translated: a name, a statute, the person's own words."""
        return self.english == self.told

    @property
    def holds(self) -> str:
        """How it holds together where a page ends: the class of its row."""
        return {"typed": "may-break", "heading": "keeps-next", "lead": "keeps-next"}.get(self.english.kind, "")


@dataclass(frozen=True)
class Copy:
    """One paper beside itself; `about` says in the person's language which paper it is."""

    paper: Paper
    twin: Paper
    about: str

    @property
    def hides(self) -> bool:
        """Whether what was typed on it is for the clerk's eyes only."""
        return self.paper.confidential

    @property
    def rows(self) -> tuple[Row, ...]:
        """Block by block. Raises `ValueError` where one language says more of them than the other."""
        blocks = (reading_blocks(html_of(one)) for one in (self.paper, self.twin))
        return tuple(Row(*(_narrow(block) for block in pair)) for pair in zip(*blocks, strict=True))


def side_by_side(papers: Iterable[Paper], teller: Teller) -> tuple[Paper, ...]:
    """The paper that holds a copy of each of `papers`; none where the person reads English, or nothing is handed in."""
    if teller.language == SOURCE_LANGUAGE:
        return ()
    copies = tuple(_copy(paper, teller) for paper in papers)
    if not copies:
        return ()
    title = title_to_keep(NAME, teller.language)
    context = {"copies": copies, "language": teller.language}
    return (Paper(NAME, Pile.KEEP, title, f"papers/{NAME}.html", context, teller.language),)


def _copy(paper: Paper, teller: Teller) -> Copy:
    shown = replace(paper, context={**paper.context, **_hidden(paper)})
    return Copy(shown, *_told(shown, teller))


def _narrow(block: Block) -> Block:
    """A long blank is wider than a column."""
    return replace(block, words=Markup(str(block.words).replace('class="pen long"', 'class="pen"')))


def _hidden(paper: Paper) -> dict[str, Any]:
    """The sheet for the clerk without what it was made to keep: this copy is in another pile."""
    reach = paper.context.get("reach")
    if not isinstance(reach, Reach):
        return {}
    address, phone, email = (value and HIDDEN for value in (reach.address, reach.phone, reach.email))
    return {"reach": replace(reach, address=address, phone=phone, email=email)}


def _told(paper: Paper, teller: Teller) -> tuple[Paper, str]:
    """The same paper as the person's language says it, and what to call it there."""
    title, about = _titles(paper, teller)
    context: dict[str, Any] = {**paper.context, "title": title}
    for name in ("ruling", "serving"):
        context |= {name: replace(context[name], language=teller.language)} if name in context else {}
    context |= {"points": points_of(teller.matter, teller.spoken)} if "points" in context else {}
    return replace(paper, language=teller.language, context=context), about


def _titles(paper: Paper, teller: Teller) -> tuple[str, str]:
    """The title on it, which is the court's own where it has one, and a plain one in the person's language."""
    if paper.is_courts_own_form:
        title: str = escape(InEnglish(paper.title))
        return title, title
    told = (teller.matter, teller.jurisdiction, teller.language)
    form = paper.context["attached_to"]
    title = attachment_title(form, teller.language) if form else title_of(paper.name, *told)
    return title, title if "entries" in paper.context else plain_title(paper.name, *told)
