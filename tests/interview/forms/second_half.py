"""A whole set of answers for each page of the second half, on each side that is asked it."""

from typing import Any

from tests.interview.forms import situations as s

HELD = {"in_custody": "yes", "facility": "Lake County Jail", "id_number": "A-77", "release_on": None}
THEIR_LAWYER = {"has_lawyer": "yes", "lawyer_name": "L. Chen", "lawyer_address": "1 Court Sq\nDayton, OH"}
PROGRAM = {
    "program": "counseling",
    "provider": "Riverside",
    "ordered_by_court": None,
    "completed_on": "2026-05-04",
    "have_proof": "yes",
}
ASKED = {"asked_before": "yes", "asked_on": "2026-01-05", "asked_result": "denied"}
OWN_CASES = {"open_criminal_case": None, "family_case": "open", "family_case_number": "26-DR-9"}

ANSWERS: list[tuple[str, s.Facts, dict[str, Any]]] = [
    ("you", s.FINAL_PROTECTED, {"name": "Jordan Reyes", "capacity": "parent", "petitioner_name": "Sam Reyes"}),
    ("you", s.FINAL_RESTRAINED, {"name": "Zoë <script>{{7*7}} محمد 🙂"}),
    ("others-protected", s.FINAL_PROTECTED, {"others_protected": [{"name": "A.B."}, {"name": "Lee Reyes"}]}),
    ("others-protected", s.FINAL_PROTECTED, {"others_protected": []}),
    ("for-whom", s.FINAL_PROTECTED, {"for_whom": "these_people"}),
    (
        "contact",
        s.FINAL_PROTECTED,
        {
            "address": "12 Elm St\nDayton, OH 45402",
            "address_to_print": "safe_mailing",
            "mailing_address": "PO Box 5, Dayton",
            "phone": "(937) 555-0100",
            "phone_to_print": "yes",
            "email": "a@example.org",
            "email_to_print": "no",
            "safe_to_contact": None,
        },
    ),
    (
        "contact",
        s.CRIMINAL_PROTECTED,
        {"phone": "937 555 0100", "phone_to_print": "no", "email_to_print": "no", "safe_to_contact": "yes"},
    ),
    (
        "contact",
        s.FINAL_RESTRAINED,
        {"address": "9 Oak Ave", "address_to_print": "own", "phone_to_print": "no", "email_to_print": "no"},
    ),
    ("custody", s.CRIMINAL_RESTRAINED, HELD),
    ("custody", s.FINAL_RESTRAINED, {"in_custody": "no"}),
    ("lawyer", s.CRIMINAL_RESTRAINED, {"has_lawyer": "yes", "lawyer_name": "P. Defender"}),
    ("lawyer", s.FINAL_PROTECTED, {"has_lawyer": None}),
    (
        "other-party",
        s.FINAL_PROTECTED,
        {"name": "Kim", "still_living": "yes", "in_custody": None, **THEIR_LAWYER, "address": None},
    ),
    ("other-party", s.FINAL_RESTRAINED, {"name": None, "still_living": None, "has_lawyer": "no"}),
    ("other-party", s.CRIMINAL_PROTECTED, {"name": "Kim", "still_living": "yes", "in_custody": "no"}),
    (
        "children",
        s.FINAL_PROTECTED,
        {"children": [{"initials": "J.R.", "birth_year": 2017}, {"initials": "M", "birth_year": None}]},
    ),
    ("your-choice", s.FINAL_PROTECTED, {"seen": True}),
    (
        "reasons",
        s.FINAL_PROTECTED,
        {"reasons": ["feel_safe", "other"], "statement": "We share a school run.\nI feel safe."},
    ),
    ("reasons", s.FINAL_PROTECTED, {"reasons": []}),
    ("keep", s.FINAL_PROTECTED, {"keep_terms": ["no_harm", "firearms"]}),
    (
        "end-or-change",
        s.facts("final_civil", "protected", keep={"keep_terms": ["no_harm"]}),
        {"decision": "become_change"},
    ),
    (
        "wishes",
        s.CRIMINAL_PROTECTED,
        {"wishes": ["keep_in_place"], "statement": "Keep it.", "wants_to_speak_in_court": None},
    ),
    (
        "record",
        s.FINAL_RESTRAINED,
        {
            "compliance": "not_answering",
            "incidents": "none",
            "arrests_since": "some",
            "contact_since": "allowed_by_order",
        },
    ),
    ("programs", s.FINAL_RESTRAINED, {"programs": [PROGRAM]}),
    (
        "changes",
        s.FINAL_RESTRAINED,
        {
            "changes": ["separation", "moved"],
            "separated_since": "2024-02-29",
            "moved_since": None,
            "own_town": "Toledo",
        },
    ),
    ("story", s.FINAL_RESTRAINED, {"statement": "x" * 20_000, "why_safe": "I see a counselor."}),
    ("factors", s.FINAL_RESTRAINED, {"oh_treatment": "I finished a class in May 2025.\nI still go."}),
    ("story", s.BEFORE_TRIAL, {"why_safe": "I will live with my brother."}),
    (
        "proof",
        s.FINAL_RESTRAINED,
        {"proof": [{"kind": "message_from_other_side", "description": "A text", "date": None}]},
    ),
    ("witnesses", s.FINAL_RESTRAINED, {"witnesses": "Sam Ortiz, my boss"}),
    (
        "early-reasons",
        s.TEMPORARY_RESTRAINED,
        {"statement": "My lease.", "urgent_because": "Work on Monday", "needs_more_time": None},
    ),
    ("answer", s.TEMPORARY_RESTRAINED, {"position": "disagree_all", "statement": "I do not agree."}),
    ("answer", s.TEMPORARY_RESTRAINED, {"position": "not_answering"}),
    ("set-aside", s.FINAL_RESTRAINED, {"got_papers": None, "why_missed": "I had moved.", "learned_on": None}),
    ("postpone", s.TEMPORARY_PROTECTED, {"why_postpone": "A lawyer on December 10", "not_before": "2026-12-11"}),
    ("cases", s.FINAL_PROTECTED, {**OWN_CASES, "child_protection_case": None, **ASKED}),
    ("cases", s.FINAL_RESTRAINED, {"open_criminal_case": "no", "family_case": "none", "asked_before": None}),
    (
        "hearing",
        s.FINAL_RESTRAINED,
        {
            "interpreter_language": "Spanish",
            "accommodation": "A ramp",
            "remote": "yes",
            "cannot_come_on": "Mondays",
            "court_needs": ["wait_apart", "childcare"],
        },
    ),
    ("serving", s.FINAL_PROTECTED, {"method": "clerk_serves", "address_known": "no"}),
    ("serving", s.FINAL_RESTRAINED, {"method": None}),
    ("fees", s.FINAL_RESTRAINED, {"cannot_pay": None}),
    ("check", s.FINAL_RESTRAINED, {"print_anyway": "yes"}),
    ("check", s.FINAL_PROTECTED, {}),
]
