"""Filing and serving: forms, fees, who hands the papers over, and what to ask the clerk where no source says."""

from datetime import date

from orders.aim import Aim
from orders.codes import Expires, YesNo
from orders.deadline import days_left_without_notice
from orders.finding import Finding, Severity
from orders.findings.asks import (
    ENDING,
    FILING,
    asks_to_end_or_change_a_final_order,
    is_civil,
    is_criminal,
    is_restrained,
    is_temporary,
    made_by_another_law,
)
from orders.jurisdiction import FormUse, Jurisdiction, NoticeUnit
from orders.matter import Matter
from orders.role import Role


def official_form_required(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The court takes only its own form for this request (G24)."""
    if law is None or matter.role is None or not asks_to_end_or_change_a_final_order(matter):
        return None
    form = law.mandatory_motion_form(matter.role, matter.aim) if matter.aim else None
    if form is None:
        return None
    return Finding(
        "official_form_required",
        Severity.WARN,
        {"state": law.name, "number": form.number, "form_title": form.title, "url": form.url},
        sources=law.sources_of(form),
        guide=("G24",),
        checked=law.checked,
    )


def service_rule(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """Whenever papers must reach the other side: who may hand them over, by when, and who never does (G26)."""
    filed_in_criminal_case = is_criminal(matter) and is_restrained(matter) and matter.aim in ENDING
    if not (is_civil(matter) and matter.aim in FILING) and not filed_in_criminal_case:
        return None
    service = law.service if law and is_civil(matter) else None
    notice = service.notice if service else None
    role = matter.role or Role.PROTECTED
    values = {
        "restrained": is_restrained(matter),
        "criminal": is_criminal(matter),
        "state": law.name if law else None,
        "how": service.how if service else None,
        "methods": service.methods[role] if service else (),
        "warning": service.restrained_warning if service and is_restrained(matter) else None,
        "notice": notice,
        "notice_in_court_days": notice is not None and notice.unit == NoticeUnit.COURT_DAYS,
        "is_this_request": asks_to_end_or_change_a_final_order(matter) and not made_by_another_law(matter),
        "days_left": days_left_without_notice(law, matter.hearing_on, today) if law and service else None,
    }
    return Finding(
        "service_rule",
        Severity.WARN if is_restrained(matter) else Severity.NOTE,
        values,
        (("serving", "method"),) if is_civil(matter) else (),
        sources=law.sources_of(service) if law and service else (),
        guide=("G26", "G02"),
        checked=law.checked if law else None,
    )


def cannot_pay(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The person cannot pay: ask for a fee waiver, by its name where the file has it (ADVOCATE.md 19)."""
    if matter.fees.cannot_pay != YesNo.YES:
        return None
    fees = law.fees if law else None
    values = {
        "protected": matter.is_protected,
        "state": law.name if law else None,
        "rule": fees.text if fees else None,
        "form": fees.waiver_form if fees else None,
    }
    return Finding(
        "cannot_pay",
        Severity.NOTE,
        values,
        (("fees", "cannot_pay"),),
        sources=law.sources_of(fees) if law else (),
        guide=("A19",),
        checked=law.checked if law else None,
    )


def missing_facts(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """Blanks remain in the papers: which, and who knows them (G23)."""
    blanks = tuple(code for code, (is_blank, _) in _blanks(matter).items() if is_blank)
    places = tuple(place for is_blank, place in _blanks(matter).values() if is_blank)
    return Finding("missing_facts", Severity.NOTE, {"blanks": blanks}, places, guide=("G23",)) if blanks else None


def _blanks(matter: Matter) -> dict[str, tuple[bool, tuple[str, str]]]:
    case = "criminal-case" if is_criminal(matter) else "order"
    return {
        "court_name": (not matter.case.court_name, (case, "court_name")),
        "county": (not matter.case.county, (case, "county")),
        "case_number": (not matter.case.case_number, (case, "case_number")),
        "name": (not matter.you.name, ("you", "name")),
        "other_name": (not matter.other_party.name, ("other-party", "name")),
    } | (_criminal_blanks(matter) if is_criminal(matter) else _civil_blanks(matter))


def _criminal_blanks(matter: Matter) -> dict[str, tuple[bool, tuple[str, str]]]:
    return {
        "case_title": (not matter.criminal_case.case_title, ("criminal-case", "case_title")),
        "prosecutor_office": (not matter.criminal_stage.prosecutor_office, ("criminal-stage", "prosecutor_office")),
    }


def _civil_blanks(matter: Matter) -> dict[str, tuple[bool, tuple[str, str]]]:
    end, hearing = matter.order_end, ("hearing-date", "hearing_on")
    end_known = end.expires_on is not None or end.expires == Expires.NO_DATE
    answering = {
        Aim.OPPOSE_RENEWAL: ("renewal", "hearing_on"),
        Aim.OPPOSE_CHANGE: ("their-motion", "hearing_on"),
        Aim.PREPARE: ("upcoming-hearing", "hearing_on"),
    }
    place = hearing if is_temporary(matter) else answering.get(matter.aim or Aim.END, hearing)
    wanted = is_temporary(matter) or matter.aim in answering
    return {
        "issued_on": (matter.order_dates.issued_on is None, ("order-dates", "issued_on")),
        "expires_on": (not end_known and not is_temporary(matter), ("order-end", "expires_on")),
        "hearing_on": (wanted and matter.hearing_on is None, place),
    }


def facts_not_sourced(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """What the state's file has no source for and the papers need: each an exact question for the clerk."""
    if law is None:
        return None
    groups = (_unsourced_of_kind(matter, law), _unsourced_of_ending(matter, law), _unsourced_of_filing(matter, law))
    questions = tuple(code for group in groups for code, is_open in group.items() if is_open)
    values = {"questions": questions, "state": law.name}
    return Finding("facts_not_sourced", Severity.NOTE, values, guide=("G04",)) if questions else None


def _unsourced_of_kind(matter: Matter, law: Jurisdiction) -> dict[str, bool]:
    asks, restrained = matter.aim in ENDING, is_restrained(matter)
    temporary, criminal = law.orders.temporary, law.orders.criminal
    return {
        "criminal_who_changes": is_criminal(matter) and criminal.how_changed is None,
        "criminal_may_ask": is_criminal(matter) and not restrained and criminal.protected_may_ask_court is None,
        "early_challenge": is_temporary(matter) and asks and restrained and temporary.early_challenge is None,
        "withdraw": is_temporary(matter) and asks and not restrained and temporary.protected_withdraws is None,
        "renewal": matter.aim in (Aim.RENEW, Aim.OPPOSE_RENEWAL) and law.orders.final_civil.renewal is None,
        "appeal_days": matter.aim == Aim.APPEAL and (law.appeal is None or law.appeal.period is None),
    }


def _unsourced_of_ending(matter: Matter, law: Jurisdiction) -> dict[str, bool]:
    role = matter.role or Role.PROTECTED
    if not asks_to_end_or_change_a_final_order(matter):
        return {}
    return {
        "who_may_ask": law.may_ask_to_end(role) is None,
        "may_change": matter.aim == Aim.CHANGE and law.ending.modify_allowed is None,
        "form": law.title_for(role, matter.aim) is None or not law.forms_for(role, FormUse.MOTION, matter.aim),
        "test": law.standard_for(role) is None,
        "hearing": law.ending.hearing[role] is None,
    }


def _unsourced_of_filing(matter: Matter, law: Jurisdiction) -> dict[str, bool]:
    role = matter.role or Role.PROTECTED
    if not is_civil(matter) or matter.aim not in FILING:
        return {}
    return {
        "service": not law.service.methods[role],
        "notice": law.service.notice is None,
        "fee": law.fees.amount[role] is None,
        "fee_waiver": matter.fees.cannot_pay == YesNo.YES and law.fees.waiver_form is None,
    }
