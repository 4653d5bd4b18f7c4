"""What the order itself tells: when it ends, whether it is the kind the person took it for, what binds beside it."""

from datetime import date

from dateutil.relativedelta import relativedelta

from orders.aim import Aim
from orders.codes import Expires, HearingResult, HowMade, MadeBy, YesNo
from orders.deadline import renewal_window
from orders.finding import Finding, Severity
from orders.findings.asks import asks_to_end_or_change, is_civil, is_criminal, is_final, is_restrained, is_temporary
from orders.jurisdiction import Jurisdiction
from orders.matter import Matter

SOON = relativedelta(days=90)
WEEKS = relativedelta(weeks=6)
YEAR = relativedelta(years=1)
_END = (("order-end", "expires_on"),)


def still_in_force(matter: Matter, law: Jurisdiction | None, today: date) -> Finding:
    """Always: until a judge signs, the order binds, whoever starts the contact (G01, G03, G30)."""
    values = {"protected": matter.is_protected, "criminal": is_criminal(matter)}
    return Finding("still_in_force", Severity.WARN, values, guide=("G01", "G03", "G11", "G14", "G30"))


def expired(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The end date on the copy has passed; it may have been extended (G29, ADVOCATE.md 17)."""
    end = matter.order_end
    if not is_civil(matter) or end.expires_on is None or end.expires_on >= today:
        return None
    values = {"on": end.expires_on, "extended": end.extended_or_replaced == YesNo.YES, "protected": matter.is_protected}
    return Finding("expired", Severity.WARN, values, _END, guide=("G29", "A17"))


def expires_soon(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The order ends within 90 days: filing tells the other side; the protected person may want to renew (G29).

    A restrained person is told to wait: not one who answers a request, or has not been heard.
    """
    on, may_wait = matter.order_end.expires_on, matter.is_protected or asks_to_end_or_change(matter)
    if not (is_final(matter) and may_wait) or on is None or not today <= on <= today + SOON:
        return None
    block = law.orders.final_civil if law else None
    opens, last = renewal_window(law, on) if law else (None, None)
    values = {
        "on": on,
        "protected": matter.is_protected,
        "renewal": block.renewal if block else None,
        "opens_on": opens.on if opens else None,
        "ask_by": last.on if last else on,
        "is_late": last is not None and last.is_over(today),
    }
    return Finding(
        "expires_soon",
        Severity.WARN,
        values,
        _END,
        sources=law.sources_of(block) if law and values["renewal"] else (),
        guide=("G29", "A17"),
        checked=law.checked if law else None,
    )


def end_date_unknown(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """Nobody has yet looked up when the order ends, and that comes first (G23, G29)."""
    end = matter.order_end
    known = end.expires == Expires.NO_DATE or end.expires_on is not None
    if known or not is_final(matter):
        return None
    return Finding("end_date_unknown", Severity.NOTE, {}, (("order-end", "expires"),), guide=("G23", "G29"))


def kind_conflict(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The dates or words of the order do not fit the kind the person settled on (G06-G10)."""
    signs = tuple(sign for sign, speaks in _signs_against(matter).items() if speaks)
    if not signs:
        return None
    answers = (("order-type", "kind"), *(_SIGN_FROM[sign] for sign in signs))
    values = {"signs": signs, "temporary": is_temporary(matter)}
    return Finding("kind_conflict", Severity.WARN, values, answers, guide=("G06", "G07", "G08", "G10"))


_SIGN_FROM = {
    "ends_within_weeks": ("order-end", "expires_on"),
    "lasts_over_a_year": ("order-end", "expires_on"),
    "has_no_end": ("order-end", "expires"),
    "after_hearing": ("order-dates", "how_made"),
    "criminal_number": ("order", "case_number"),
}


def _signs_against(matter: Matter) -> dict[str, bool]:
    issued, end = matter.order_dates.issued_on, matter.order_end
    final, temporary = is_final(matter), is_temporary(matter)
    return {
        "ends_within_weeks": final and _lasts(issued, end.expires_on, up_to=WEEKS),
        "lasts_over_a_year": temporary and _lasts(issued, end.expires_on, longer_than=YEAR),
        "has_no_end": temporary and end.expires == Expires.NO_DATE,
        "after_hearing": temporary and matter.order_dates.how_made == HowMade.AFTER_HEARING,
        "criminal_number": is_civil(matter) and _looks_criminal(matter.order.case_number),
    }


def _lasts(
    issued: date | None,
    ends: date | None,
    *,
    up_to: relativedelta | None = None,
    longer_than: relativedelta | None = None,
) -> bool:
    """Whether both days are known, in their order, and no further apart, or further apart, than a span."""
    if issued is None or ends is None or ends < issued:
        return False
    return ends < issued + up_to if up_to else longer_than is not None and ends > issued + longer_than


def _looks_criminal(number: str | None) -> bool:
    """Some courts put the letters CR or CRIM in the number of a criminal case."""
    letters = "".join(sign if sign.isalpha() else " " for sign in (number or "").upper()).split()
    return "CR" in letters or "CRIM" in letters


def may_be_over(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """A temporary order's hearing ended in a dismissal, or nobody knows how it ended (ADVOCATE.md 14)."""
    result = matter.hearing_date.hearing_result
    if not is_temporary(matter) or result not in (HearingResult.DISMISSED, HearingResult.UNKNOWN):
        return None
    values = {"dismissed": result == HearingResult.DISMISSED, "on": matter.hearing_date.hearing_on}
    return Finding("may_be_over", Severity.WARN, values, (("hearing-date", "hearing_result"),), guide=("G08", "A14"))


def two_orders(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """A civil and a criminal order both exist; ending one does not end the other (G06, G09).

    It names the order these papers are about, so it waits until that is chosen.
    """
    chosen = matter.two_orders and matter.kind is not None
    if not chosen and matter.other_courts.civil_and_criminal != YesNo.YES:
        return None
    both = (("order-type", "kind"), ("which-order", "which_now"))
    answers = both if chosen else (("other-courts", "civil_and_criminal"),)
    return Finding("two_orders", Severity.WARN, {"criminal": is_criminal(matter)}, answers, guide=("G06", "G09", "A10"))


def default_or_no_notice(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The restrained person was not there when the order was made: another request may be open, for a short time."""
    dates = matter.order_dates
    absent = dates.how_made in (HowMade.DEFAULT, HowMade.EX_PARTE) or matter.aim == Aim.SET_ASIDE
    if not is_restrained(matter) or not is_final(matter) or not absent:
        return None
    values = {
        "asks": matter.aim == Aim.SET_ASIDE,
        "commissioner": dates.made_by in (MadeBy.COMMISSIONER, MadeBy.MAGISTRATE),
        "learned_on": matter.set_aside.learned_on,
    }
    answers = (("order-dates", "how_made"), *((("set-aside", "got_papers"),) * (matter.aim == Aim.SET_ASIDE)))
    return Finding("default_or_no_notice", Severity.WARN, values, answers, guide=("A3",))
