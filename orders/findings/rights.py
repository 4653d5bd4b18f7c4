"""What the state's own law opens or closes to this person, and when: each with the file's sources."""

from datetime import date

from orders.aim import Aim
from orders.codes import AskedResult, MadeBy, YesNo
from orders.deadline import Deadline, first_day_to_ask, first_day_to_ask_again, last_day_to_appeal
from orders.finding import Finding, Severity
from orders.findings.asks import (
    asks_to_end_or_change_a_final_order,
    is_final,
    is_restrained,
    made_by_another_law,
)
from orders.findings.statement import appeal_is_the_way
from orders.gate import Event
from orders.jurisdiction import Jurisdiction
from orders.known import known_of
from orders.matter import Matter
from orders.role import Role

_DAY_OF = {Event.ISSUED: ("order-dates", "issued_on"), Event.SERVED: ("order-dates", "served_on")}


def not_open_to_restrained(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The state lets only the protected person ask to end a final order."""
    if law is None or not is_restrained(matter) or not is_final(matter) or matter.aim != Aim.END:
        return None
    if law.may_ask_to_end(Role.RESTRAINED) is not False:
        return None
    return Finding(
        "not_open_to_restrained",
        Severity.WARN if made_by_another_law(matter) else Severity.STOP,
        {
            "state": law.name,
            "other_law": made_by_another_law(matter),
            "standard": law.ending.standard_restrained,
            "may_change": law.ending.modify_allowed is not False,
        },
        (("aim", "aim"),),
        sources=law.sources_of(law.ending),
        checked=law.checked,
    )


def waiting_period(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The state's wait before a first request is not over, or nobody can tell because its starting day is missing."""
    wait = law.ending.waiting_period if law else None
    if law is None or wait is None or wait.who != matter.role or not asks_to_end_or_change_a_final_order(matter):
        return None
    first_day = _day_of(first_day_to_ask(law, known_of(matter)))
    if first_day is not None and first_day <= today:
        return None
    return Finding(
        "waiting_period",
        _weight(matter, first_day),
        {"state": law.name, "rule": wait.text, "first_day": first_day, "other_law": made_by_another_law(matter)},
        (_DAY_OF.get(Event(wait.since), ("cases", "asked_on")),),
        sources=law.sources_of(law.ending),
        checked=law.checked,
    )


def asked_recently(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The state limits how often a side may ask, and this side has asked before."""
    limit = law.ending.repeat_limit if law else None
    asked = matter.cases.asked_before == YesNo.YES
    if law is None or limit is None or limit.who not in (None, matter.role):
        return None
    if not asked or not asks_to_end_or_change_a_final_order(matter):
        return None
    first_day = _day_of(first_day_to_ask_again(law, known_of(matter)))
    if first_day is not None and first_day <= today:
        return None
    return Finding(
        "asked_recently",
        _weight(matter, first_day),
        {"state": law.name, "rule": limit.text, "first_day": first_day, "other_law": made_by_another_law(matter)},
        (("cases", "asked_on"),),
        sources=law.sources_of(law.ending),
        checked=law.checked,
    )


def _day_of(deadline: Deadline | None) -> date | None:
    return deadline.on if deadline else None


def _weight(matter: Matter, first_day: date | None) -> Severity:
    """A rule about time stops only an order it is known to be about, and only until a day it can name."""
    return Severity.WARN if first_day is None or made_by_another_law(matter) else Severity.STOP


def request_pending(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """An earlier request is still before the judge: a second one is not needed."""
    if matter.cases.asked_result != AskedResult.PENDING:
        return None
    return Finding("request_pending", Severity.WARN, {}, (("cases", "asked_result"),), guide=("G02",))


def appeal_window(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """What the person says or wants is an appeal's business, and its time is short (G21, G32)."""
    if not is_final(matter) or not is_restrained(matter) or not appeal_is_the_way(matter, law, today):
        return None
    appeal = law.appeal if law else None
    last_day = _day_of(last_day_to_appeal(law, known_of(matter))) if law else None
    values = {
        "state": law.name if law else None,
        "rule": appeal.text if appeal else None,
        "last_day": last_day,
        "over": last_day is not None and last_day < today,
        "commissioner": matter.order_dates.made_by in (MadeBy.COMMISSIONER, MadeBy.MAGISTRATE),
    }
    answers = (("aim", "aim"), ("order-dates", "issued_on"))
    return Finding(
        "appeal_window",
        Severity.WARN,
        values,
        answers,
        sources=law.sources_of(appeal) if law else (),
        guide=("G21", "G32"),
        checked=law.checked if law else None,
    )
