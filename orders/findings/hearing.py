"""Hearings: still to come, passed, missed, or not known."""

from datetime import date

from orders.aim import Aim
from orders.codes import HearingResult, HearingState, Served
from orders.finding import Finding, Severity
from orders.findings.asks import is_restrained, is_temporary
from orders.jurisdiction import Jurisdiction
from orders.matter import Matter


def hearing_before_order_ends(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """A temporary order leads to a hearing: be there, whatever else is filed (G08, G27)."""
    hearing = matter.hearing_date
    over = hearing.hearing_state == HearingState.PASSED and hearing.next_on is None
    if not is_temporary(matter) or over:
        return None
    values = {"on": hearing.next_on, "restrained": is_restrained(matter)}
    return Finding(
        "hearing_before_order_ends", Severity.WARN, values, (("hearing-date", "hearing_on"),), guide=("G08", "G27")
    )


def missed_hearing(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The hearing went on without the person: a final order may stand, or the order ended (ADVOCATE.md 14)."""
    if not is_temporary(matter) or matter.hearing_date.hearing_result != HearingResult.MISSED:
        return None
    values = {"on": matter.hearing_date.hearing_on, "restrained": is_restrained(matter)}
    return Finding("missed_hearing", Severity.WARN, values, (("hearing-date", "hearing_result"),), guide=("G08", "A14"))


def hearing_date_passed(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """A hearing the person spoke of as still to come has passed since."""
    on = matter.hearing_on
    if on is None or on >= today:
        return None
    return Finding("hearing_date_passed", Severity.WARN, {"on": on}, (_asked_at(matter, on),), guide=("A14",))


def _asked_at(matter: Matter, on: date) -> tuple[str, str]:
    asked = {
        ("their-motion", "hearing_on"): matter.their_motion.hearing_on,
        ("renewal", "hearing_on"): matter.renewal.hearing_on,
        ("upcoming-hearing", "hearing_on"): matter.upcoming_hearing.hearing_on,
        ("hearing-date", "hearing_on"): matter.hearing_date.next_on,
        ("criminal-stage", "next_court_date"): matter.criminal_stage.next_court_date,
    }
    return next(place for place, day in asked.items() if day == on)


def renewal_pending(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The protected person asked to renew: missing the hearing can renew the order by default (G31)."""
    if matter.aim != Aim.OPPOSE_RENEWAL:
        return None
    values = {"on": matter.renewal.hearing_on, "respond_by": matter.renewal.respond_by}
    return Finding("renewal_pending", Severity.WARN, values, (("renewal", "hearing_on"),), guide=("G31",))


def their_motion_pending(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The other side asked to end or change the order: not coming may let the judge decide without this person."""
    if matter.aim != Aim.OPPOSE_CHANGE:
        return None
    values = {"on": matter.their_motion.hearing_on, "respond_by": matter.their_motion.respond_by}
    return Finding(
        "their_motion_pending", Severity.WARN, values, (("their-motion", "hearing_on"),), guide=("G27", "A2")
    )


def not_served_yet(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The restrained person has not been handed the order (ADVOCATE.md 14)."""
    if matter.order_dates.served != Served.NOT_YET or matter.role is None:
        return None
    values = {"protected": matter.is_protected, "temporary": is_temporary(matter), "on": matter.hearing_on}
    return Finding("not_served_yet", Severity.NOTE, values, (("order-dates", "served"),), guide=("A14",))
