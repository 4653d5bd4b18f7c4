"""The state's own rules, filing and serving."""

from tests.orders.cases.shape import CRIME, PRO, STORY, TEMP, Case, cases, dates

CASES: tuple[Case, ...] = (
    Case("not_open_to_restrained", "Oregon lets only the protected person end it", {"state": "OR"}, {"state": "OH"}),
    Case("not_open_to_restrained", "Missouri's own gate says it more exactly", {"state": "WI"}, {"state": "MO"}),
    Case("not_open_to_restrained", "changing is another matter", {"state": "WI"}, {"state": "WI", "aim": "change"}),
    Case("not_open_to_restrained", "it speaks to the restrained side only", {"state": "OR"}, {"state": "OR"} | PRO),
    Case(
        "waiting_period",
        "Texas: one year from the order is not over",
        {"state": "TX"} | dates(issued_on="2026-03-02"),
        {"state": "TX"} | dates(issued_on="2025-11-24"),
    ),
    Case("waiting_period", "the day it counts from is missing", {"state": "TX"}, {"state": "TX"} | PRO),
    Case(
        "asked_recently",
        "Washington: asked in this 12-month span",
        {"state": "WA"} | dates(issued_on="2024-02-01") | cases(asked_before="yes", asked_on="2026-05-05"),
        {"state": "WA"} | dates(issued_on="2024-02-01") | cases(asked_before="yes", asked_on="2025-05-05"),
    ),
    Case(
        "asked_recently",
        "Washington: the day of the request is missing",
        {"state": "WA"} | cases(asked_before="yes"),
        {"state": "WA"} | cases(asked_before="no"),
    ),
    Case(
        "asked_recently",
        "Texas: a limit without a countable period",
        {"state": "TX"} | cases(asked_before="yes"),
        {"state": "OH"} | cases(asked_before="yes"),
    ),
    Case(
        "asked_recently",
        "Colorado: two years from the last decision",
        {"state": "CO", "state_questions": {"last_decided_on": "2025-06-01"}} | cases(asked_before="yes"),
        {"state": "CO", "state_questions": {"last_decided_on": "2023-06-01"}} | cases(asked_before="yes"),
    ),
    Case("appeal_window", "an appeal is wanted", {"aim": "appeal"}, {}),
    Case("appeal_window", "the story argues an appeal", {"story": {"statement": "The judge was wrong."}}, STORY),
    Case(
        "request_pending",
        "an earlier request is before the judge",
        cases(asked_result="pending"),
        cases(asked_result="denied"),
    ),
    Case("official_form_required", "California takes its own form only", {"state": "CA"}, {"state": "OH"}),
    Case(
        "official_form_required", "not for a temporary order", {"state": "CA", "aim": "change"}, {"state": "CA"} | TEMP
    ),
    Case("service_rule", "a motion is served", {}, {"aim": "appeal"}),
    Case("service_rule", "a criminal motion goes to the prosecutor", CRIME, CRIME | PRO),
    Case("cannot_pay", "the fee is too much", {"fees": {"cannot_pay": "yes"}}, {"fees": {"cannot_pay": "no"}}),
    Case("missing_facts", "nothing was looked up yet", {}, {"state": "tribal"}),
    Case("facts_not_sourced", "Missouri's file has no service rule", {"state": "MO"}, {"state": "tribal"}),
)
