"""The checklist and the referral page: everything their templates print, as ready values (PACKET.md 7)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from markupsafe import Markup

from orders.codes import CourtNeed, Expires, Stage
from orders.contest import contests_the_order
from orders.deadline import days_left_without_notice
from orders.english import SOURCE_LANGUAGE
from orders.federal import FederalLaw
from orders.finding import Finding, Severity
from orders.jurisdiction import Jurisdiction
from orders.matter import Matter
from orders.papers.checklist_parts import FOLDER, about, absence, steps_of, tail_of
from orders.papers.clerk_habits import clerk_habits
from orders.papers.contact_sheet import is_sheet_needed
from orders.papers.federal_view import FederalView
from orders.papers.grounds import Grounds
from orders.papers.help_lines import help_lines
from orders.papers.key_dates import key_dates
from orders.papers.needed import LETTERS, NEEDS_PAPERS, is_held_back, names_to_file
from orders.papers.situation import Situation
from orders.papers.source_list import source_list
from orders.papers.state_view import StateView
from orders.papers.words import words_of
from orders.path import PATHS, Path, Referral
from orders.reasons import Program
from orders.role import Role

SAID_ELSEWHERE = frozenset(
    {"still_in_force", "missing_facts", "facts_not_sourced", "firearms", "service_rule", "cannot_pay", "in_custody"}
)
"""Findings the checklist says in a place of its own: its first box, its steps, its blanks, its questions."""

ON_THE_SCREEN_ONLY = frozenset({"pushed"})
"""What a paper at home must not tell: whoever pushes the person may read it there (ADVOCATE.md 1)."""


@dataclass(frozen=True)
class OrderCard:
    """The order as the person's copy states it; None prints a blank for a pen."""

    court: str | None
    place: str | None
    place_noun: str
    case_number: str | None
    issued_on: date | None
    expires_on: date | None
    has_no_end: bool
    prosecutor: str | None


@dataclass(frozen=True)
class SaidFinding:
    """A finding in words."""

    severity: Severity
    title: Markup
    body: Markup

    @property
    def is_stop(self) -> bool:
        return self.severity == Severity.STOP

    @property
    def is_warning(self) -> bool:
        return self.severity == Severity.WARN

    @property
    def is_note(self) -> bool:
        return self.severity == Severity.NOTE


@dataclass(frozen=True)
class ProgramPaper:
    """A paper to bring about one program."""

    program: Program
    provider: str | None

    @property
    def words(self) -> str:
        return f"{FOLDER}/program/{self.program}.html"


def checklist_context(
    matter: Matter,
    jurisdiction: Jurisdiction | None,
    federal: FederalLaw,
    findings: Iterable[Finding],
    referral: Referral | None,
    today: date,
    *,
    language: str = SOURCE_LANGUAGE,
) -> dict[str, Any]:
    """What `papers/checklist.html` prints, or with a referral `papers/referral.html`. `today` is the court's date."""
    role, found = matter.role or Role.PROTECTED, tuple(findings)
    spoken = said(found, language)
    shared = {
        "you": Situation(matter, today),
        "order": order_card(matter, jurisdiction),
        "state": StateView(jurisdiction, role, matter.aim) if jurisdiction else None,
        "federal": FederalView(federal),
        "urgent": tuple(one for one in spoken if not one.is_note),
        "notes": tuple(one for one in spoken if one.is_note),
        "help": help_lines(jurisdiction, federal),
        "sources": source_list(matter, jurisdiction, federal),
        "paper_asks_to_be_brought": False,
        "reads_english": language == SOURCE_LANGUAGE,
    }
    if referral or jurisdiction is None:
        return shared | {"reason": f"papers/referral/{referral or Referral.NOT_COVERED}.html"}
    papers = _of_papers(matter, jurisdiction, found)
    return shared | _of_findings(found) | papers | _of_path(matter, jurisdiction, today)


def _of_findings(found: tuple[Finding, ...]) -> dict[str, Any]:
    """The parts of the checklist that a finding opens."""
    return {
        "blanks": _codes(found, "missing_facts", "blanks"),
        "open_questions": _codes(found, "facts_not_sourced", "questions"),
        "form_is_filled": any(one.id == "official_form_filled" and one.values["is_request"] for one in found),
    }


def _of_papers(matter: Matter, jurisdiction: Jurisdiction, found: tuple[Finding, ...]) -> dict[str, Any]:
    """What the checklist says of the other papers, where nothing holds them back."""
    held = is_held_back(found, matter)
    has_sheet = not held and bool(_row_of(matter).to_clerk) and is_sheet_needed(matter)
    printed = (name in LETTERS or not held for name in names_to_file(_row_of(matter), matter, jurisdiction))
    said = {"has_clerk_sheet": has_sheet, "signs_papers": any(printed)}
    return said | _at_court(matter, () if held else _filed(matter, jurisdiction))


def _codes(findings: tuple[Finding, ...], id_: str, name: str) -> tuple[str, ...]:
    """The codes one finding lists, for the part of the checklist that has room for answers by hand."""
    return next((tuple(finding.values[name]) for finding in findings if finding.id == id_), ())


def _filed(matter: Matter, jurisdiction: Jurisdiction) -> tuple[str, ...]:
    """The papers of this path for the court, where nothing holds them back."""
    return tuple(name for name in names_to_file(_row_of(matter), matter, jurisdiction) if name not in LETTERS)


def _row_of(matter: Matter) -> Path:
    return next(row for row in PATHS if (row.kind, row.role, row.aim) == (matter.kind, matter.role, matter.aim))


def _at_court(matter: Matter, filed: tuple[str, ...]) -> dict[str, Any]:
    """What is asked for at court: on a paper where one says it, else in words (ADVOCATE.md 21, 22)."""
    on_paper = NEEDS_PAPERS & set(filed)
    in_words = (need for need in matter.hearing.court_needs if not on_paper or need == CourtNeed.JUDGE_ALONE)
    return {
        "asks_on_paper": bool(on_paper),
        "paper_asks_to_be_brought": bool(filed),
        "court_needs": tuple(f"{FOLDER}/need/{need}.html" for need in in_words),
    }


def _of_path(matter: Matter, jurisdiction: Jurisdiction, today: date) -> dict[str, Any]:
    """What only a path we draft for has: its dates, its steps, its questions."""
    path, contest = _row_of(matter), jurisdiction.ending.contest
    return {
        "about": about(path),
        "absence": absence(path),
        "steps": steps_of(path),
        "parts": tail_of(path),
        "stage": f"{FOLDER}/stage/{matter.criminal_stage.stage or Stage.UNKNOWN}.html",
        "dates": key_dates(matter, jurisdiction, path, today),
        "hearing_on": matter.hearing_on,
        "contests_order": contests_the_order(matter, jurisdiction, today),
        "other_side_proves": contest is not None and contest.other_side_proves,
        "days_left": days_left_without_notice(jurisdiction, matter.hearing_on, today),
        "programs": tuple(ProgramPaper(done.program, done.provider) for done in matter.programs.programs),
        "proof": tuple(item.description for item in Grounds(matter).exhibits),
        "habits": clerk_habits(matter, jurisdiction),
    }


def order_card(matter: Matter, jurisdiction: Jurisdiction | None) -> OrderCard:
    """The order as far as the person knows it."""
    end = matter.order_end
    return OrderCard(
        court=matter.case.court_name,
        place=matter.case.county,
        place_noun=jurisdiction.court.venue_noun.capitalize() if jurisdiction else "",
        case_number=matter.case.case_number,
        issued_on=matter.issued_on,
        expires_on=end.expires_on if end.expires != Expires.NO_DATE else None,
        has_no_end=end.expires == Expires.NO_DATE,
        prosecutor=matter.criminal_stage.prosecutor_office,
    )


def said(findings: Iterable[Finding], language: str) -> tuple[SaidFinding, ...]:
    """The findings in words, heaviest first as they come, without those the checklist says elsewhere."""
    spoken = (finding for finding in findings if finding.id not in SAID_ELSEWHERE | ON_THE_SCREEN_ONLY)
    return tuple(_in_words(finding, language) for finding in spoken)


def _in_words(finding: Finding, language: str) -> SaidFinding:
    words = words_of(finding, language)
    return SaidFinding(finding.severity, words.title, words.body)
