"""The worksheet for a court's own form: which answers it asks for, in words, and the answers to copy.

Item numbers only where the state's file has them with a source (they change with every new edition of a form), and
never an address, phone or email. What is copied is English, as the form is, with its meaning beside it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from markupsafe import Markup

from orders.aim import Aim
from orders.codes import Expires, OtherCase, YesNo
from orders.english import SOURCE_LANGUAGE
from orders.jurisdiction import Form, FormUse, Jurisdiction
from orders.matter import Matter
from orders.papers.environment import environment
from orders.papers.legal_fact import FormLine, LegalFact, form_lines, forms_from, legal_fact
from orders.papers.points import points_of
from orders.papers.situation import Situation
from orders.papers.source_list import group_of
from orders.papers.state_view import StateView
from orders.role import Role

FOLDER = "papers/worksheet"
COMPANION_USES = (
    FormUse.AFFIDAVIT,
    FormUse.NOTICE_OF_HEARING,
    FormUse.PROPOSED_ORDER,
    FormUse.PROOF_OF_SERVICE,
    FormUse.OTHER,
)


@dataclass(frozen=True)
class Row:
    """One thing a form asks: the template of the words, and the answer as text, date, or codes; empty is a blank.

    `codes` are (macro of `papers/words.html`, code); `fixed` is a template of an answer that is always the same words.
    """

    name: str
    texts: tuple[str, ...] = ()
    day: date | None = None
    codes: tuple[tuple[str, str], ...] = ()
    fixed: str | None = None

    @property
    def label(self) -> str:
        return f"{FOLDER}/{self.name}.html"

    @property
    def is_blank(self) -> bool:
        return not (self.texts or self.day or self.codes or self.fixed)


@dataclass(frozen=True)
class Crosswalk:
    """One form by its numbered items, as its source names them: (item, what to write; None where no source says)."""

    form: FormLine
    items: tuple[tuple[str, Row | None], ...]
    edition: str | None
    rest_by_court: bool
    said_by: LegalFact | None


def worksheet_context(matter: Matter, jurisdiction: Jurisdiction, form: Form, today: date) -> dict[str, Any]:
    """What `papers/worksheet.html` prints for `form`, the one form this side must use."""
    forms = _with_companions(matter, jurisdiction, form)
    lines = form_lines(jurisdiction, forms)
    rows = tuple(_rows(matter, jurisdiction))
    return {
        "you": Situation(matter, today),
        "forms": lines,
        "forms_from": forms_from(lines, jurisdiction),
        "rows": rows,
        "crosswalks": tuple(_crosswalks(jurisdiction, forms, rows)),
        "word_to_copy": word_to_copy,
        "text_to_copy": text_to_copy,
    } | told_beside(matter, jurisdiction, form)


def told_beside(matter: Matter, jurisdiction: Jurisdiction, form: Form) -> dict[str, Any]:
    """What the worksheet tells of the state and its law beside what is copied: in the language of `jurisdiction`."""
    block = jurisdiction.confidentiality
    return {
        "state": StateView(jurisdiction, matter.role or Role.PROTECTED, matter.aim),
        "confidentiality": legal_fact(jurisdiction, block, block.text),
        "sources": (group_of(jurisdiction, (*_with_companions(matter, jurisdiction, form), block)),),
    }


def _with_companions(matter: Matter, jurisdiction: Jurisdiction, form: Form) -> tuple[Form, ...]:
    """The form for the request, and those the same side hands in with it."""
    role = matter.role or Role.PROTECTED
    beside = (other for use in COMPANION_USES for other in jurisdiction.forms_for(role, use))
    return (form, *(other for other in beside if matter.aim is None or other.is_for(matter.aim)))


def word_to_copy(group: str, code: str) -> str:
    """What goes onto the form for a choice: its words in `papers/words.html`, in English whatever the paper speaks."""
    words: Any = environment(SOURCE_LANGUAGE).get_template("papers/words.html").module
    return str(Markup(getattr(words, group)(code)).unescape()).strip()


def text_to_copy(template: str) -> str:
    """What goes onto the form where the answer is always the same words, in English."""
    return str(Markup(environment(SOURCE_LANGUAGE).get_template(template).render()).unescape()).strip()


def _crosswalks(jurisdiction: Jurisdiction, forms: tuple[Form, ...], rows: tuple[Row, ...]) -> Iterable[Crosswalk]:
    """The forms whose items are known; a row the person has no answer for is a blank like any other."""
    by_name = {row.name: row for row in rows}
    for form, line in ((form, form_lines(jurisdiction, (form,))[0]) for form in forms):
        if form.items is not None:
            known = form.items
            items = tuple((one.item, by_name.get(one.asks, Row(one.asks)) if one.asks else None) for one in known.items)
            said_by = legal_fact(jurisdiction, known, form.title)
            yield Crosswalk(line, items, known.edition, known.rest_by_court is True, said_by)


def _rows(matter: Matter, jurisdiction: Jurisdiction) -> Iterable[Row]:
    yield from _of_order(matter)
    yield from _of_people(matter)
    yield from _of_request(matter)
    yield from (row for row in _of_grounds(matter) if not row.is_blank)
    if points := points_of(matter, jurisdiction):
        yield _text("points", *(f"{point.introduces} {point.words}" for point in points))
    yield from (row for row in _of_court_day(matter) if not row.is_blank)


def _text(name: str, *texts: str | None) -> Row:
    return Row(name, texts=tuple(text for text in texts if text))


def _day(name: str, day: date | None) -> Row:
    return Row(name, day=day)


def _of_order(matter: Matter) -> Iterable[Row]:
    dates, end = matter.order_dates, matter.order_end
    yield _text("court", matter.case.court_name, matter.case.county)
    yield _text("case_number", matter.case.case_number)
    yield _day("issued_on", dates.issued_on)
    if dates.last_changed_on:
        yield _day("last_changed_on", dates.last_changed_on)
    if end.expires == Expires.NO_DATE:
        yield Row("end_date", fixed=f"{FOLDER}/no_end_date.html")
    else:
        yield _day("end_date", end.expires_on)


def _of_people(matter: Matter) -> Iterable[Row]:
    own, other = _text("your_name", matter.you.name), matter.other_party.name
    yield own
    yield _text("protected_name", matter.you.name if matter.is_protected else other)
    yield _text("restrained_name", other if matter.is_protected else matter.you.name)
    if matter.you.petitioner_name:
        yield _text("petitioner_name", matter.you.petitioner_name)
    others = matter.others_protected.others_protected
    if others:
        yield _text("others_protected", *(person.name for person in others))
    children = matter.children.children
    if children:
        yield _text("children", *(_child(child.initials, child.birth_year) for child in children))


def _child(initials: str, birth_year: int | None) -> str:
    return f"{initials}, {birth_year}" if birth_year else initials


def _of_request(matter: Matter) -> Iterable[Row]:
    if matter.aim == Aim.CHANGE:
        terms = tuple(("term", term) for term in matter.terms_to_change.terms_to_change)
        wanted = matter.terms_to_change.change_wanted
        yield Row("asks_to_change", texts=(wanted,) if wanted else (), codes=terms)
    else:
        yield Row("asks_to_end", fixed=f"{FOLDER}/end_it.html")
    kept = tuple(("keep", keep) for keep in matter.keep.keep_terms)
    if kept:
        yield Row("keeps", codes=kept)


def _of_grounds(matter: Matter) -> Iterable[Row]:
    reasons = tuple(("reason", reason) for reason in matter.reasons.reasons)
    yield Row("reasons", texts=_given(matter.reasons.statement), codes=reasons)
    changes = tuple(("change", change) for change in matter.changes.changes)
    yield Row("story", texts=_given(matter.story.statement), codes=changes)
    yield _text("why_safe", matter.story.why_safe)
    yield Row(
        "programs",
        texts=tuple(done.provider for done in matter.programs.programs if done.provider),
        codes=_programs(matter),
    )
    yield _text("proof", *(item.description for item in matter.proof.proof))
    yield _text("witnesses", matter.witnesses.witnesses)


def _programs(matter: Matter) -> tuple[tuple[str, str], ...]:
    return tuple(("program", done.program) for done in matter.programs.programs)


def _given(text: str | None) -> tuple[str, ...]:
    return (text,) if text else ()


def _of_court_day(matter: Matter) -> Iterable[Row]:
    cases = matter.cases
    yield _day("hearing_on", matter.hearing_on)
    yield _day("earlier", cases.asked_on if cases.asked_before == YesNo.YES else None)
    has_case = cases.family_case in (OtherCase.OPEN, OtherCase.DECIDED)
    yield _text("other_case", cases.family_case_number if has_case else None)
    yield _text("interpreter", matter.hearing.interpreter_language)
    yield _text("lawyer", matter.lawyer.lawyer_name)
