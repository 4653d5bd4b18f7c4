"""What a restrained person's record and proof support, and where answering can hurt them."""

from datetime import date

from orders.aim import Aim
from orders.codes import YesNo
from orders.finding import Finding, Severity
from orders.findings.asks import argues_change, is_criminal, is_restrained, is_temporary
from orders.jurisdiction import Jurisdiction
from orders.matter import Matter
from orders.reasons import Change, Compliance, Contact, Incidents, Reason
from orders.trial import may_still_be_tried


def open_criminal_case(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """A criminal case is open against the restrained person: the defense lawyer comes first (ADVOCATE.md 5)."""
    if not is_restrained(matter) or matter.cases.open_criminal_case != YesNo.YES:
        return None
    return Finding("open_criminal_case", Severity.WARN, {}, (("cases", "open_criminal_case"),), guide=("A5",))


def pending_charge(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """Before trial a restrained person's papers give no account of what happened (ADVOCATE.md 5, 12)."""
    in_danger = is_restrained(matter) and is_criminal(matter)
    if not in_danger or not may_still_be_tried(matter.criminal_stage.stage):
        return None
    has_lawyer = matter.lawyer.has_lawyer == YesNo.YES
    return Finding(
        "pending_charge", Severity.WARN, {"has_lawyer": has_lawyer}, (("criminal-stage", "stage"),), guide=("G09", "A5")
    )


def not_answering(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The person chose not to answer: nothing is printed about it, and the judge may still ask (ADVOCATE.md 5)."""
    record = matter.record
    refused = {
        "compliance": record.compliance == Compliance.NOT_ANSWERING,
        "incidents": record.incidents == Incidents.NOT_ANSWERING,
        "arrests_since": record.arrests_since == Incidents.NOT_ANSWERING,
        "contact_since": record.contact_since == Contact.NOT_ANSWERING,
    }
    answers = tuple(("record", field) for field, holds in refused.items() if holds)
    return Finding("not_answering", Severity.NOTE, {}, answers, guide=("A5",)) if answers else None


def only_own_word(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """Nothing but the person's own word supports the change (G19, G25)."""
    proven = any(row.have_proof == YesNo.YES for row in matter.programs.programs)
    if not argues_change(matter) or matter.proof.proof or matter.witnesses.witnesses or proven:
        return None
    return Finding(
        "only_own_word", Severity.WARN, {"final": not is_criminal(matter)}, (("proof", "proof"),), guide=("G19", "G25")
    )


def time_alone(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The only ground is time without a violation (G19, G22)."""
    alone = matter.changes.changes == (Change.TIME_WITHOUT_VIOLATION,)
    if not argues_change(matter) or not alone or matter.programs.programs:
        return None
    return Finding("time_alone", Severity.WARN, {}, (("changes", "changes"),), guide=("G19", "G22"))


_ONE_TERM_OF_CHANGES: dict[tuple[Change, ...], str] = {(Change.CHILDREN_NEEDS,): "children"}
_ONE_TERM_OF_REASONS: dict[tuple[Reason, ...], str] = {
    (Reason.CHILDREN_CONTACT,): "children",
    (Reason.LIVE_TOGETHER,): "home",
    (Reason.TALK_OR_COUNSELING,): "messages",
}


def one_term_may_do(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """All reasons given concern one term: asking to change that term may do (G16)."""
    term = _ONE_TERM_OF_REASONS.get(matter.reasons.reasons) or _ONE_TERM_OF_CHANGES.get(matter.changes.changes)
    forbidden = law is not None and law.ending.modify_allowed is False
    if matter.aim != Aim.END or term is None or forbidden:
        return None
    place = ("reasons", "reasons") if matter.is_protected else ("changes", "changes")
    values = {
        "children_term": term == "children",
        "home_term": term == "home",
        "protected": matter.is_protected,
    }
    return Finding("one_term_may_do", Severity.NOTE, values, (("aim", "aim"), place), guide=("G16", "A15"))


def end_as_change(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """Protections to keep were named while asking to end the order: that is a change (ADVOCATE.md 15)."""
    from_end = matter.aim == Aim.END or (matter.aim == Aim.CHANGE and not matter.terms_to_change.terms_to_change)
    if not matter.is_protected or is_criminal(matter) or not matter.keep.keep_terms or not from_end:
        return None
    values = {"becomes_change": matter.aim == Aim.CHANGE, "temporary": is_temporary(matter)}
    answers = (("keep", "keep_terms"), ("end-or-change", "decision"))
    return Finding("end_as_change", Severity.WARN, values, answers, guide=("G16", "A15"))
