"""Answers that fill every line a paper to file has: each typed text is a word found nowhere else."""

from typing import Any

from interview.route import walk
from interview.steps import STEPS
from orders.law import the_law
from orders.papers.needed import NEEDS_PAPERS
from orders.path import PATHS, Path

Answers = dict[str, dict[str, Any]]

FILING = tuple(path for path in PATHS if path.to_file)
"""The paths with a paper to file."""
PRINTING = tuple(path for path in FILING if path.to_file[0] not in NEEDS_PAPERS)
"""Those with a request, an answer or a letter: more than what is asked for at court."""


def name_of(path: Path) -> str:
    """A test's id for a path."""
    return f"{path.kind}-{path.role}-{path.aim}"


def filled(path: Path, state: str = "MS", **steps: dict[str, Any]) -> Answers:
    """The facts of `path` with everything answered; `steps` (with _ for -) lays answers over single steps."""
    said = EVERYTHING | {
        "where": {"state": state},
        "role": {"role": path.role, "helper": "self"},
        "order-type": {"kind": path.kind},
        "aim": {"aim": path.aim},
    }
    for step, answers in steps.items():
        name = step.replace("_", "-")
        said[name] = said.get(name, {}) | answers
    return dict(walk(STEPS, _for_side(said, path), the_law()).facts)


def _for_side(said: Answers, path: Path) -> Answers:
    """Without what only the other side, or another kind of order, is asked."""
    mine = {step: dict(answers) for step, answers in said.items()}
    if path.role == "restrained":
        mine["you"] = {"name": said["you"]["name"]}
        for step, field in (("contact", "safe_to_contact"), ("other-party", "address"), ("other-party", "in_custody")):
            mine[step].pop(field, None)
        mine["cases"].pop("child_protection_case", None)
        mine["serving"] = {"method": None}
    if path.kind == "criminal":
        for field in ("has_lawyer", "lawyer_name", "lawyer_address", "address"):
            mine["other-party"].pop(field, None)
        if path.role == "protected":
            mine["you"].pop("petitioner_name")
            mine["contact"] = {
                k: v for k, v in mine["contact"].items() if k in ("phone", "phone_to_print", "email", "email_to_print")
            }
    return mine


EVERYTHING: Answers = {
    "civil-type": {"civil_type": "family"},
    "hearing-date": {"hearing_state": "ahead", "hearing_on": "2027-02-01"},
    "criminal-stage": {
        "stage": "order_after_sentence",
        "prosecutor_office": "Prosecutoroffice",
        "next_court_date": "2027-02-02",
    },
    "criminal-case": {
        "case_title": "State v. Casetitle",
        "court_name": "Criminalcourt",
        "county": "Criminalcounty",
        "case_number": "CR-1",
        "judge": "Criminaljudge",
        "issued_on": "2024-02-03",
    },
    "order": {"court_name": "Courtname", "county": "Countyname", "case_number": "CV-2", "judge": "Judgename"},
    "order-dates": {
        "issued_on": "2024-03-04",
        "how_made": "agreed",
        "made_by": "commissioner",
        "served": "yes",
        "served_on": "2024-03-05",
        "last_changed_on": "2024-03-06",
    },
    "order-end": {"expires": "on_date", "expires_on": "2029-03-07", "extended_or_replaced": "yes"},
    "other-courts": {"case_transferred_to": "Transfercourt", "prosecutor_filed": "no", "civil_and_criminal": "no"},
    "terms": {"terms": ["no_contact", "children", "other"], "other_term": "Otherterm"},
    "terms-to-change": {"terms_to_change": ["no_contact", "other"], "change_wanted": "Changewanted"},
    "their-motion": {
        "hearing_on": "2027-02-08",
        "respond_by": "2027-02-09",
        "wants": "keep_all",
        "statement": "Theirmotionstatement",
    },
    "renewal": {"hearing_on": "2027-02-10", "respond_by": "2027-02-11"},
    "you": {"name": "Yourname", "capacity": "parent", "petitioner_name": "Petitionername"},
    "others-protected": {"others_protected": [{"name": "Otherprotected"}]},
    "for-whom": {"for_whom": "everyone"},
    "contact": {
        "address": "12 Ownaddress Street",
        "address_to_print": "safe_mailing",
        "mailing_address": "Mailingaddress",
        "phone": "555-0100",
        "phone_to_print": "yes",
        "email": "me@example.org",
        "email_to_print": "yes",
        "safe_to_contact": "no",
    },
    "custody": {"in_custody": "yes", "facility": "Facilityname", "id_number": "ID-3", "release_on": "2027-02-12"},
    "lawyer": {"has_lawyer": "no"},
    "other-party": {
        "name": "Othername",
        "still_living": "yes",
        "has_lawyer": "yes",
        "lawyer_name": "Theirlawyer",
        "lawyer_address": "Theirlawyeraddress",
        "in_custody": "no",
    },
    "children": {"children": [{"initials": "Q.Q.", "birth_year": 2016}]},
    "your-choice": {"seen": True},
    "reasons": {"reasons": ["feel_safe", "other"], "statement": "Reasonsstatement"},
    "keep": {"keep_terms": ["no_contact"]},
    "end-or-change": {"decision": "drop_kept_terms"},
    "wishes": {"wishes": ["keep_in_place"], "statement": "Wishesstatement", "wants_to_speak_in_court": "yes"},
    "record": {"compliance": "full", "incidents": "none", "arrests_since": "none", "contact_since": "none"},
    "programs": {
        "programs": [
            {
                "program": "counseling",
                "provider": "Providername",
                "ordered_by_court": "yes",
                "completed_on": "2025-02-13",
                "have_proof": "yes",
            }
        ]
    },
    "changes": {
        "changes": ["separation", "moved", "health"],
        "separated_since": "2024-02-14",
        "moved_since": "2025-02-15",
        "own_town": "Owntown",
    },
    "story": {"statement": "Storystatement", "why_safe": "Whysafe"},
    "early-reasons": {"statement": "Earlystatement", "urgent_because": "Urgentbecause", "needs_more_time": "yes"},
    "answer": {"position": "disagree_all", "statement": "Answerstatement"},
    "set-aside": {"got_papers": "late", "why_missed": "Whymissed", "learned_on": "2024-03-16"},
    "postpone": {"why_postpone": "Whypostpone", "not_before": "2027-02-17"},
    "proof": {"proof": [{"kind": "certificate", "description": "Proofdescription", "date": "2025-02-18"}]},
    "witnesses": {"witnesses": "Witnessnames"},
    "cases": {
        "open_criminal_case": "no",
        "family_case": "open",
        "family_case_number": "FC-4",
        "child_protection_case": "no",
        "asked_before": "yes",
        "asked_on": "2025-02-19",
        "asked_result": "denied",
    },
    "hearing": {
        "interpreter_language": "Interpreterlanguage",
        "accommodation": "Accommodation",
        "remote": "yes",
        "cannot_come_on": "Cannotcome",
        "court_needs": ["wait_apart"],
    },
    "serving": {"method": None, "address_known": "no"},
    "fees": {"cannot_pay": "yes"},
    "check": {"print_anyway": "yes"},
}
