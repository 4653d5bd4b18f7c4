"""The findings on a matter: the table of rules, and the one function that runs it."""

from collections.abc import Callable, Iterable
from datetime import date

from orders.finding import Finding, Severity
from orders.findings import (
    contradictions,
    filing,
    hearing,
    letters,
    order,
    own_words,
    people,
    places,
    private,
    record,
    rights,
    statement,
)
from orders.findings.asks import is_drafted
from orders.findings.gates import gate_findings
from orders.jurisdiction import Effect, Jurisdiction
from orders.matter import Matter

Rule = Callable[[Matter, Jurisdiction | None, date], Finding | None]

RULES: tuple[Rule, ...] = (
    order.still_in_force,
    rights.not_open_to_restrained,
    rights.waiting_period,
    rights.asked_recently,
    hearing.hearing_before_order_ends,
    hearing.renewal_pending,
    hearing.their_motion_pending,
    hearing.missed_hearing,
    hearing.hearing_date_passed,
    order.may_be_over,
    order.expired,
    order.expires_soon,
    order.kind_conflict,
    order.two_orders,
    people.represented,
    record.pending_charge,
    record.open_criminal_case,
    statement.sworn_admission,
    statement.proof_shows_contact,
    statement.agreement_signature,
    statement.invited_contact,
    own_words.takes_back,
    own_words.pushed,
    statement.protected_statement_risk,
    own_words.child_witness,
    own_words.helpers_voice,
    private.private_information,
    contradictions.answers_contradict,
    statement.reargues,
    rights.appeal_window,
    order.default_or_no_notice,
    rights.request_pending,
    filing.official_form_required,
    filing.service_rule,
    record.only_own_word,
    record.time_alone,
    record.end_as_change,
    people.other_party_died,
    people.mutual_orders,
    people.others_still_protected,
    people.children_terms,
    people.child_protection,
    places.case_moved,
    places.registered_elsewhere,
    places.lives_elsewhere,
    order.end_date_unknown,
    hearing.not_served_yet,
    record.one_term_may_do,
    record.not_answering,
    people.other_side_represented,
    people.address_not_known,
    people.custody_affidavit,
    people.in_custody,
    people.other_party_in_custody,
    people.helper,
    filing.cannot_pay,
    people.status_and_benefits,
    people.immigration,
    people.firearms,
    letters.unprintable_letters,
    filing.missing_facts,
    filing.facts_not_sourced,
)
"""Every rule, in the order its finding is read within one severity. A rule's name is its finding's id."""


ONLY_WHERE_DRAFTED: frozenset[Rule] = frozenset(
    {
        rights.not_open_to_restrained,
        rights.waiting_period,
        rights.asked_recently,
        statement.reargues,
        order.end_date_unknown,
        filing.official_form_required,
        filing.service_rule,
        filing.missing_facts,
        filing.facts_not_sourced,
        record.only_own_word,
        record.time_alone,
        record.one_term_may_do,
        record.end_as_change,
        people.custody_affidavit,
    }
)
"""What makes sense only beside a drafted paper; a referral checklist leaves it out."""


def findings(matter: Matter, jurisdiction: Jurisdiction | None, today: date) -> tuple[Finding, ...]:
    """Everything to say about a matter: what stops first, then warnings, then notes. No jurisdiction on a referral.

    A gate that stops says more exactly than the general rule who may ask, and what is open instead.
    """
    drafted = is_drafted(matter, jurisdiction)
    rules = [rule for rule in RULES if drafted or rule not in ONLY_WHERE_DRAFTED]
    raised = [found for rule in rules if (found := rule(matter, jurisdiction, today)) is not None]
    gates = gate_findings(matter, jurisdiction, today) if jurisdiction and drafted else ()
    if any(gate.severity == Severity.STOP for gate in gates):
        raised = [found for found in raised if found.id != "not_open_to_restrained"]
    raised[1:1] = gates
    return _open_way_first(heaviest_first(raised))


def _open_way_first(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The other paper that a gate names stands above the general "not open to you": read first, it may have a last day.

    Source of the order: ADVOCATE.md 18.
    """
    open_ways = tuple(one for one in found if one.values.get("effect") == Effect.PAPER)
    rest = [one for one in found if one not in open_ways]
    closed = next((at for at, one in enumerate(rest) if one.id == "not_open_to_restrained"), None)
    return found if closed is None else (*rest[:closed], *open_ways, *rest[closed:])


def heaviest_first(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """What stops, then warnings, then notes; within one severity the order stays."""
    return tuple(sorted(found, key=lambda finding: list(Severity).index(finding.severity)))
