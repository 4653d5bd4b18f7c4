"""Two answers that cannot both be true, side by side: the person says which is right (`answers_contradict`)."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from orders.codes import Expires, OtherCase, Served, Term, YesNo
from orders.finding import Finding, Severity
from orders.findings.left_off import admits, says_long_time_too_soon
from orders.findings.typed import typed_texts
from orders.jurisdiction import Jurisdiction
from orders.kind import CivilType
from orders.matter import Matter
from orders.reasons import Change, Compliance, Contact, Incidents, Keep, Reason

Place = tuple[str, str]
_CHILD = re.compile(r"\b(?:my|our|the) (?:\w+ )?(?:son|daughter|child|children|kids?|baby)\b", re.IGNORECASE)
_TOGETHER = re.compile(r"\bwe (?:\w+ )?(?:live|are living|moved in) together\b", re.IGNORECASE)


@dataclass(frozen=True)
class Contradiction:
    """One pair: its code names the words, the places are the two answers."""

    code: str
    places: tuple[Place, Place]
    holds: Callable[[Matter, date], bool]


def answers_contradict(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """Some answers cannot both be true."""
    held = tuple(pair for pair in CONTRADICTIONS if pair.holds(matter, today))
    if not held:
        return None
    answers = tuple(dict.fromkeys(place for pair in held for place in pair.places))
    values = {"pairs": tuple(pair.code for pair in held)}
    return Finding("answers_contradict", Severity.WARN, values, answers, guide=("G25",))


def _after(earlier: date | None, later: date | None) -> bool:
    """Whether the day that should come first comes after the other."""
    return earlier is not None and later is not None and earlier > later


def _obeyed(matter: Matter) -> bool:
    return matter.record.compliance == Compliance.FULL


def _kept_to_it_but(matter: Matter, today: date) -> bool:
    """ "A long time has passed and I kept to the order" beside any answer that says otherwise."""
    record = matter.record
    answered = (
        record.compliance in (Compliance.ALLEGED_VIOLATION, Compliance.FOUND_VIOLATION),
        Incidents.SOME in (record.incidents, record.arrests_since),
        record.contact_since == Contact.OTHER,
    )
    marked = Change.TIME_WITHOUT_VIOLATION in matter.changes.changes
    return marked and (any(answered) or admits(matter))


def _child_in_story(matter: Matter, today: date) -> bool:
    told = any(_CHILD.search(text.text) for text in typed_texts(matter))
    return Term.CHILDREN in matter.terms.terms and not matter.children.children and told


def _unfinished_program(matter: Matter, today: date) -> bool:
    return any(_after(row.completed_on, today) for row in matter.programs.programs)


def _keeps_what_it_changes(matter: Matter, today: date) -> bool:
    kept = {str(term) for term in matter.keep.keep_terms}
    return bool(kept & {str(term) for term in matter.terms_to_change.terms_to_change})


def _separate_and_together(matter: Matter, today: date) -> bool:
    texts = (matter.story.statement or "", matter.story.why_safe or "")
    return Change.SEPARATION in matter.changes.changes and any(_TOGETHER.search(text) for text in texts)


_COMPLIANCE: Place = ("record", "compliance")
_ISSUED: Place = ("order-dates", "issued_on")
_SERVED: Place = ("order-dates", "served_on")

CONTRADICTIONS: tuple[Contradiction, ...] = (
    Contradiction(
        "obeyed_but_contact",
        (_COMPLIANCE, ("record", "contact_since")),
        lambda matter, today: _obeyed(matter) and matter.record.contact_since == Contact.OTHER,
    ),
    Contradiction(
        "obeyed_but_contact_told",
        (_COMPLIANCE, ("story", "statement")),
        lambda matter, today: (_obeyed(matter) or matter.record.contact_since == Contact.NONE) and admits(matter),
    ),
    Contradiction(
        "obeyed_but_arrested",
        (_COMPLIANCE, ("record", "arrests_since")),
        lambda matter, today: _obeyed(matter) and matter.record.arrests_since == Incidents.SOME,
    ),
    Contradiction(
        "obeyed_but_incidents",
        (_COMPLIANCE, ("record", "incidents")),
        lambda matter, today: _obeyed(matter) and matter.record.incidents == Incidents.SOME,
    ),
    Contradiction("child_named_not_listed", (("children", "children"), ("terms", "terms")), _child_in_story),
    Contradiction(
        "never_served_but_day",
        (("order-dates", "served"), _SERVED),
        lambda matter, today: matter.order_dates.served == Served.NOT_YET and matter.order_dates.served_on is not None,
    ),
    Contradiction(
        "ends_before_it_began",
        (_ISSUED, ("order-end", "expires_on")),
        lambda matter, today: _after(matter.order_dates.issued_on, matter.order_end.expires_on),
    ),
    Contradiction(
        "served_before_made",
        (_ISSUED, _SERVED),
        lambda matter, today: _after(matter.order_dates.issued_on, matter.order_dates.served_on),
    ),
    Contradiction(
        "made_in_the_future",
        (_ISSUED, _ISSUED),
        lambda matter, today: _after(matter.issued_on, today),
    ),
    Contradiction(
        "no_end_but_date",
        (("order-end", "expires"), ("order-end", "expires_on")),
        lambda matter, today: matter.order_end.expires == Expires.NO_DATE and matter.order_end.expires_on is not None,
    ),
    Contradiction(
        "never_asked_but_day",
        (("cases", "asked_before"), ("cases", "asked_on")),
        lambda matter, today: matter.cases.asked_before == YesNo.NO and matter.cases.asked_on is not None,
    ),
    Contradiction(
        "no_family_case_but_made_there",
        (("civil-type", "civil_type"), ("cases", "family_case")),
        lambda matter, today: (
            matter.civil.civil_type == CivilType.FAMILY_CASE and matter.cases.family_case == OtherCase.NONE
        ),
    ),
    Contradiction("program_finished_later", (("programs", "programs"), ("programs", "programs")), _unfinished_program),
    Contradiction(
        "keeps_what_it_changes",
        (("keep", "keep_terms"), ("terms-to-change", "terms_to_change")),
        _keeps_what_it_changes,
    ),
    Contradiction(
        "keeps_apart_but_together",
        (("keep", "keep_terms"), ("reasons", "reasons")),
        lambda matter, today: (
            Keep.NO_CONTACT in matter.keep.keep_terms and Reason.LIVE_TOGETHER in matter.reasons.reasons
        ),
    ),
    Contradiction("kept_to_it_but", (("changes", "changes"), _COMPLIANCE), _kept_to_it_but),
    Contradiction("long_time_too_soon", (("changes", "changes"), _ISSUED), says_long_time_too_soon),
    Contradiction("separated_but_together", (("changes", "changes"), ("story", "statement")), _separate_and_together),
)
