"""From facts to a packet: the one function that decides which papers a matter leads to. Nothing is rendered here."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from orders.facts import Facts
from orders.federal import the_federal_law
from orders.finding import Finding
from orders.findings import findings, heaviest_first
from orders.findings.left_off import as_filed, in_time
from orders.jurisdiction import Form, Jurisdiction
from orders.law import the_law
from orders.matter import Matter
from orders.papers.caption import is_under_the_states_own_law
from orders.papers.checklist import checklist_context
from orders.papers.contact_sheet import contact_sheet, is_sheet_needed
from orders.papers.court_paper import court_paper
from orders.papers.hearing_notes import hearing_notes_context
from orders.papers.judges_eye import judges_eye
from orders.papers.needed import LETTERS, is_held_back, names_to_file
from orders.papers.official.papers import CourtForms, court_forms
from orders.papers.official.shelf import Shelf, the_shelf
from orders.papers.paper import Packet, Paper, Pile
from orders.papers.side_by_side import Teller, side_by_side
from orders.papers.slip import Seen
from orders.papers.titles import MOTIONS, title_to_keep
from orders.papers.what_changes import what_changes_context
from orders.papers.worksheet import told_beside, worksheet_context
from orders.path import Path, Referral, path_for
from orders.referral import referral_for


@dataclass(frozen=True)
class Reading:
    """A matter beside its law and what the rules noticed, on one day: what every paper is made from.

    What is filed, copied onto a form or compared is said by `jurisdiction`, in English; what a person is told, by
    `spoken`: the same law in `language`.
    """

    matter: Matter
    jurisdiction: Jurisdiction | None
    spoken: Jurisdiction | None
    found: tuple[Finding, ...]
    referral: Referral | None
    today: date
    language: str

    @cached_property
    def filed(self) -> Matter:
        """The matter as papers for the court tell it, without what may hurt; what is left off is said in findings."""
        return as_filed(self.matter, self.today)


def assemble(facts: Facts, today: date, language: str, shelf: Shelf | None = None) -> Packet:
    """The packet of a matter on the court's date `today`, with the forms of `shelf` (else the project's own) filled.

    Facts that do not settle on a path we draft for lead to a referral checklist (CONTRACTS.md 18).
    """
    reading, path = _read(facts, today, language)
    filed: tuple[Paper, ...] = ()
    sealed: tuple[Paper, ...] = ()
    forms = CourtForms()
    if path and reading.jurisdiction and not reading.referral:
        forms = _courts_own(path, reading, reading.jurisdiction, shelf or the_shelf())
        filed = tuple(
            paper for paper in _to_file(path, reading, reading.jurisdiction) if paper.name not in forms.replaced
        )
        sealed = to_clerk(path, reading, reading.jurisdiction)
        reading = _told_of_forms(forms, _looked_over(filed, reading, reading.jurisdiction))
    copies = _copies((*forms.papers, *filed, *sealed), reading)
    kept = _kept(path, reading, forms) if path else ()
    papers = (*forms.papers, *filed, _checklist(reading), *copies, *kept, *sealed)
    return Packet(papers, reading.found, path, reading.referral, reading.jurisdiction, reading.matter, today, language)


def _read(facts: Facts, today: date, language: str) -> tuple[Reading, Path | None]:
    matter = Matter.from_facts(facts)
    jurisdiction, spoken = (law.jurisdictions.get(matter.where.state or "") for law in (the_law(), the_law(language)))
    path, referral = _path(matter), referral_for(facts, the_law())
    if path is None or jurisdiction is None:
        referral = referral or Referral.ASK_CLERK
    found = findings(matter, spoken, today)
    return Reading(matter, jurisdiction, spoken, found, referral, today, language), None if referral else path


def _path(matter: Matter) -> Path | None:
    now = matter.settled
    return path_for(now.kind, now.role, now.aim) if now.kind and now.role and now.aim else None


def _to_file(path: Path, reading: Reading, jurisdiction: Jurisdiction) -> tuple[Paper, ...]:
    """The papers of the path that are open now: a `stop` holds back what goes to the court, never a letter."""
    form = required_form(path, reading.matter, jurisdiction)
    return tuple(
        court_paper(name, _told_on(name, reading), jurisdiction, reading.today, form=form)
        for name in names_to_file(path, reading.matter, jurisdiction)
        if name in LETTERS or not is_held_back(reading.found, reading.matter)
    )


def _told_on(name: str, reading: Reading) -> Matter:
    """A letter tells its reader all of it; what goes to the court leaves some off."""
    return in_time(reading.matter, reading.today) if name in LETTERS else reading.filed


def to_clerk(path: Path, reading: Reading, jurisdiction: Jurisdiction) -> tuple[Paper, ...]:
    """The sheet that only the clerk gets, beside papers that keep something back; with no papers, none."""
    if not path.to_clerk or is_held_back(reading.found, reading.matter) or not is_sheet_needed(reading.matter):
        return ()
    return (contact_sheet(reading.matter, jurisdiction),)


def _looked_over(filed: tuple[Paper, ...], reading: Reading, jurisdiction: Jurisdiction) -> Reading:
    """The same with what a judge may stop at, before anything is printed (PACKET.md)."""
    seen = judges_eye(filed, _seen(reading, jurisdiction))
    return replace(reading, found=heaviest_first((*reading.found, *seen)))


def _courts_own(path: Path, reading: Reading, jurisdiction: Jurisdiction, shelf: Shelf) -> CourtForms:
    """The court's forms that we can fill, first in what is filed; a `stop` holds them back like our own papers."""
    if is_held_back(reading.found, reading.matter):
        return CourtForms()
    return court_forms(path, _seen(reading, jurisdiction), shelf)


def _seen(reading: Reading, jurisdiction: Jurisdiction) -> Seen:
    return Seen(reading.filed, jurisdiction, reading.today, reading.spoken or jurisdiction)


def _told_of_forms(forms: CourtForms, reading: Reading) -> Reading:
    """Who has the form filled need not be told to copy onto it."""
    done = {"official_form_required"} if forms.is_request_filled else set()
    found = (finding for finding in reading.found if finding.id not in done)
    return replace(reading, found=heaviest_first((*found, *forms.findings)))


def _copies(papers: tuple[Paper, ...], reading: Reading) -> tuple[Paper, ...]:
    """What is handed in, beside itself in the person's language; none where nothing is, or where that is English."""
    if reading.jurisdiction is None or reading.spoken is None:
        return ()
    teller = Teller(reading.matter, reading.jurisdiction, reading.spoken, reading.language)
    return side_by_side(papers, teller)


def required_form(path: Path, matter: Matter, jurisdiction: Jurisdiction) -> Form | None:
    """The court's own form for this request, where a source says it must be used."""
    is_motion = any(name in MOTIONS for name in path.to_file)
    own_law = is_motion and is_under_the_states_own_law(matter)
    return jurisdiction.mandatory_motion_form(path.role, path.aim) if own_law else None


def _kept(path: Path, reading: Reading, forms: CourtForms) -> tuple[Paper, ...]:
    """The papers to keep that only some paths have, after the checklist; no sheet to copy from beside a filled form."""
    worksheet = () if forms.is_request_filled else _worksheet(path, reading)
    return (*_hearing_notes(path, reading), *_what_changes(path, reading), *worksheet)


def _what_changes(path: Path, reading: Reading) -> tuple[Paper, ...]:
    """Where a stop holds the request back there is no such day to tell of."""
    spoken = reading.spoken
    wanted = "what_changes" in path.to_keep and not is_held_back(reading.found, reading.matter)
    if not wanted or spoken is None:
        return ()
    context = what_changes_context(reading.matter, spoken, the_federal_law(), reading.today)
    return (_to_keep("what_changes", reading.language, context),)


def _hearing_notes(path: Path, reading: Reading) -> tuple[Paper, ...]:
    if "hearing_notes" not in path.to_keep or reading.spoken is None:
        return ()
    context = hearing_notes_context(path, reading.filed, reading.spoken, reading.today)
    return (_to_keep("hearing_notes", reading.language, context),)


def _worksheet(path: Path, reading: Reading) -> tuple[Paper, ...]:
    """What is copied onto the court's form is English, as the form is; what is told beside it is not."""
    jurisdiction, spoken = reading.jurisdiction, reading.spoken
    form = required_form(path, reading.matter, jurisdiction) if jurisdiction else None
    if form is None or jurisdiction is None or spoken is None:
        return ()
    context = worksheet_context(reading.filed, jurisdiction, form, reading.today)
    told = told_beside(reading.filed, spoken, form)
    return (_to_keep("worksheet", reading.language, context | told),)


def _checklist(reading: Reading) -> Paper:
    context = checklist_context(
        reading.matter,
        reading.spoken,
        the_federal_law(),
        reading.found,
        reading.referral,
        reading.today,
        language=reading.language,
    )
    return _to_keep("referral" if reading.referral else "checklist", reading.language, context)


def _to_keep(name: str, language: str, context: dict[str, object]) -> Paper:
    return Paper(name, Pile.KEEP, title_to_keep(name, language), f"papers/{name}.html", context, language)
