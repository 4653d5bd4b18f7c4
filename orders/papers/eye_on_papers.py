"""The judge's eye on the papers themselves: made from one set of answers, they must agree with them and each other."""

import html as entities
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from orders.jurisdiction.service import DONE_BY_ONESELF
from orders.kind import Kind
from orders.papers.ask import Ask
from orders.papers.environment import day, environment
from orders.papers.fields import FIELDS
from orders.papers.paper import Paper
from orders.papers.paper_html import html_of
from orders.papers.points import points_of
from orders.papers.slip import Place, Seen, Slip, SlipKind
from orders.path import PATHS

SIGNED_BY_OTHERS = {
    "proposed_order": "signature of the judge",
    "proposed_order_criminal": "signature of the judge",
    "notice_of_hearing": "signature of the clerk or the judge",
    "proof_of_service": "signature of the server",
}
"""The blank for the signature on each paper that the person never signs."""
UNSIGNED = ("exhibit_list", "exhibit_cover")
_OWN_SIGNATURE = "Blank: your signature"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_LONG_DATE = re.compile(rf"\b(?:{_MONTHS}) \d{{1,2}}, \d{{4}}\b")


def slips_on(papers: tuple[Paper, ...], seen: Seen) -> Iterator[Slip]:
    """What does not fit on the papers to file."""
    for paper in papers:
        html = html_of(paper)
        text = _text(html)
        yield from _same_everywhere(paper, text, seen)
        yield from _right_signer(paper, text, seen)
        yield from _right_server(paper, text, seen)
        yield from _right_court(paper, seen)
        yield from _exact_terms(paper, html, seen)
        yield from _known_dates(text, seen)
    yield from _each_point(papers, seen)


def _same_everywhere(paper: Paper, text: str, seen: Seen) -> Iterator[Slip]:
    """Names, case number and the day of the order, on each paper the table says they print on."""
    for place, value in _identity(seen):
        if value and paper.name in FIELDS[place] and _squeezed(value) not in text:
            yield Slip(SlipKind.NOT_THE_SAME_ON_A_PAPER, (place,), (paper.title, value))


def _identity(seen: Seen) -> tuple[tuple[Place, str | None], ...]:
    matter, made = seen.matter, seen.matter.issued_on
    case, dated = ("criminal-case",) * 2 if matter.kind == Kind.CRIMINAL else ("order", "order-dates")
    return (
        (("you", "name"), matter.you.name),
        (("other-party", "name"), matter.other_party.name),
        ((case, "case_number"), matter.case.case_number),
        ((dated, "issued_on"), day(made) if made else None),
    )


def _right_signer(paper: Paper, text: str, seen: Seen) -> Iterator[Slip]:
    if paper.name in UNSIGNED:
        return
    other = SIGNED_BY_OTHERS.get(paper.name)
    own = _OWN_SIGNATURE in text
    named = seen.matter.you.name is None or f"Name: {_squeezed(seen.matter.you.name)}" in text
    fits = (f"Blank: {other}" in text and not own) if other else (own and named)
    if not fits:
        yield Slip(SlipKind.WRONG_SIGNER, (("you", "name"),), (paper.title,))


def _right_server(paper: Paper, text: str, seen: Seen) -> Iterator[Slip]:
    """A restrained person neither serves nor learns where."""
    if paper.name != "proof_of_service":
        return
    words = environment("en").get_template("papers/words.html").module
    own = any(_text(words.served_by(way)) in text for way in DONE_BY_ONESELF)  # type: ignore[attr-defined]
    told = "Blank: where the papers were served" in text
    if not seen.matter.is_protected and (own or told):
        yield Slip(SlipKind.WRONG_SERVER, (("serving", "method"),), (paper.title,))


def _right_court(paper: Paper, seen: Seen) -> Iterator[Slip]:
    """No civil paper in a criminal case, nor the other way round."""
    kinds = {path.kind == Kind.CRIMINAL for path in PATHS if paper.name in path.to_file}
    if kinds and (seen.matter.kind == Kind.CRIMINAL) not in kinds:
        yield Slip(SlipKind.PAPER_OF_ANOTHER_COURT, (("order-type", "kind"),), (paper.title,))


def _exact_terms(paper: Paper, html: str, seen: Seen) -> Iterator[Slip]:
    """The terms in the lists of a request and of its proposed order are the chosen ones."""
    rows = [
        _text(row)
        for listed in re.findall(r'<ul class="terms[^"]*">(.*?)</ul>', html, re.DOTALL)
        for row in re.findall(r"<li><p>(.*?)</p></li>", listed, re.DOTALL)
    ]
    if paper.name not in FIELDS[("terms-to-change", "terms_to_change")] or not rows:
        return
    words = environment("en").get_template("papers/words.html").module
    ask = Ask(seen.matter, seen.jurisdiction)
    chosen = [_text(words.term(term)) for term in ask.terms_to_change]  # type: ignore[attr-defined]
    chosen += [_squeezed(ask.other_term)] if ask.other_term else []
    chosen += [_text(words.keep(term)) for term in ask.kept_terms]  # type: ignore[attr-defined]
    fits = len(rows) == len(chosen) and all(row.startswith(term) for row, term in zip(rows, chosen, strict=True))
    if not fits:
        yield Slip(SlipKind.TERMS_NOT_THE_SAME, (("terms-to-change", "terms_to_change"),), (paper.title,))


def _known_dates(text: str, seen: Seen) -> Iterator[Slip]:
    """Every date on a paper is one the person gave, or one the law's own citation holds."""
    given = {day(one) for one in _values(seen.matter, date)}
    ending = seen.jurisdiction.ending
    typed = " ".join((*_values(seen.matter, str), ending.statute or "", ending.rule or "", ending.leading_case or ""))
    for told in dict.fromkeys(_LONG_DATE.findall(text)):
        if told not in given and told not in _squeezed(typed):
            yield Slip(SlipKind.DATE_FROM_NOWHERE, (("order-dates", "issued_on"),), (told,))


def _each_point(papers: tuple[Paper, ...], seen: Seen) -> Iterator[Slip]:
    """What was written on a point of the law stands on a paper."""
    arguing = [_text(html_of(paper)) for paper in papers if paper.name in FIELDS[("factors", "*")]]
    for point in points_of(seen.matter, seen.jurisdiction):
        if arguing and not any(_squeezed(point.words) in text for text in arguing):
            yield Slip(SlipKind.POINT_NOT_PRINTED, (("factors", point.id),), (point.introduces,))


def _values(holder: Any, kind: type) -> Iterator[Any]:
    """Every value of this type in a matter, however deep."""
    if isinstance(holder, kind):
        yield holder
    elif is_dataclass(holder):
        yield from (value for one in fields(holder) for value in _values(getattr(holder, one.name), kind))
    elif isinstance(holder, dict):
        yield from (value for one in holder.values() for value in _values(one, kind))
    elif isinstance(holder, tuple):
        yield from (value for one in holder for value in _values(one, kind))


def _text(html: str) -> str:
    return _squeezed(entities.unescape(re.sub(r"<[^>]+>", " ", html)))


def _squeezed(text: str) -> str:
    return " ".join(str(text).split())
