"""The record, the proof and the words of a person."""

from tests.orders.cases.shape import CRIME, PRO, STORY, TEMP, Case, cases, dates, record

CASES: tuple[Case, ...] = (
    Case(
        "pending_charge",
        "the criminal case is before trial",
        CRIME | {"criminal_stage": {"stage": "release_before_trial"}},
        CRIME | {"criminal_stage": {"stage": "probation"}},
    ),
    Case(
        "open_criminal_case",
        "a criminal case is open",
        cases(open_criminal_case="yes"),
        PRO | cases(open_criminal_case="yes"),
    ),
    Case(
        "sworn_admission",
        "other contact is reported",
        record(contact_since="other"),
        record(contact_since="allowed_by_order"),
    ),
    Case("sworn_admission", "a violation was found", record(compliance="found_violation"), record(compliance="full")),
    Case(
        "sworn_admission",
        "a violation is alleged",
        record(compliance="alleged_violation"),
        record(compliance="not_answering"),
    ),
    Case("sworn_admission", "there were arrests", record(arrests_since="some"), record(arrests_since="none")),
    Case("sworn_admission", "there were incidents", record(incidents="some"), PRO | record(incidents="some")),
    Case("sworn_admission", "the story tells of contact", {"story": {"statement": "She called me and we met."}}, STORY),
    Case(
        "proof_shows_contact",
        "a message from after the order",
        dates(issued_on="2026-01-01")
        | {"proof": {"proof": [{"kind": "message_from_other_side", "description": "Text", "date": "2026-02-01"}]}},
        dates(issued_on="2026-01-01")
        | {"proof": {"proof": [{"kind": "message_from_other_side", "description": "Text", "date": "2025-02-01"}]}},
    ),
    Case(
        "proof_shows_contact",
        "a message without a day",
        {"proof": {"proof": [{"kind": "message_from_other_side", "description": "Text"}]}},
        {"proof": {"proof": [{"kind": "letter", "description": "From my boss"}]}},
    ),
    Case(
        "agreement_signature",
        "the other side will sign",
        {"story": {"statement": "She will sign a paper for me."}},
        {"story": {"statement": "My boss will sign a paper for me."}},
    ),
    Case(
        "invited_contact",
        "living together is the reason",
        PRO | {"reasons": {"reasons": ["live_together"]}},
        PRO | {"reasons": {"reasons": ["moved_away"]}},
    ),
    Case(
        "invited_contact",
        "peaceful contact is the wish",
        CRIME | PRO | {"wishes": {"wishes": ["peaceful_contact"]}},
        CRIME | PRO | {"wishes": {"wishes": ["keep_in_place"]}},
    ),
    Case(
        "pushed",
        "somebody makes them pay for not asking",
        PRO | {"reasons": {"statement": "His family wants me to."}},
        PRO | {"reasons": {"statement": "My family is glad that I feel safe."}},
    ),
    Case(
        "takes_back",
        "the police are said to have it wrong",
        PRO | {"reasons": {"statement": "The police got it wrong."}},
        PRO | {"reasons": {"statement": "The police came that night."}},
    ),
    Case(
        "helpers_voice",
        "a helper writes of the client",
        PRO | {"reasons": {"statement": "Client states that respondent relocated."}},
        PRO | {"reasons": {"statement": "I state that he moved."}},
    ),
    Case(
        "child_witness",
        "a daughter of ten is to speak",
        {"witnesses": {"witnesses": "My daughter Megan, she is 10 and sees everything."}},
        {"witnesses": {"witnesses": "My daughter's teacher, Mrs. Hall."}},
    ),
    Case(
        "protected_statement_risk", "a statement was written", PRO | {"reasons": {"statement": "I feel safe."}}, STORY
    ),
    Case(
        "private_information",
        "a number that looks secret",
        {"story": {"statement": "My number is 123-45-6789."}},
        STORY,
    ),
    Case(
        "unprintable_letters",
        "a sign no font has in the story",
        {"story": {"statement": "I finished a class \U000f0000."}},
        {"story": {"statement": "I finished a class in \u9f8d\uae40 \u0639\u0631\u0628\u064a."}},
    ),
    Case(
        "unprintable_letters",
        "a sign no font has in the name of a program",
        {"programs": {"programs": [{"program": "counseling", "provider": "\ue000"}]}},
        {"programs": {"programs": [{"program": "counseling", "provider": "Zo\u00eb O\u2019Neill"}]}},
    ),
    Case(
        "unprintable_letters",
        "a sign no font has in an address kept for the clerk",
        PRO | {"contact": {"address": "\ue000 1", "address_to_print": "court_has_it"}},
        PRO | {"contact": {"address": "\u9f8d 1", "address_to_print": "court_has_it"}},
    ),
    Case(
        "answers_contradict",
        "obeyed in full, and contact",
        record(compliance="full", contact_since="other"),
        record(compliance="full"),
    ),
    Case("reargues", "the story says she lied", {"story": {"statement": "She lied to the judge."}}, STORY),
    Case(
        "reargues",
        "right in a request to set aside",
        {"story": {"statement": "She lied to the judge."}},
        {"aim": "set_aside", "set_aside": {"why_missed": "She lied about my address."}},
    ),
    Case(
        "reargues",
        "right before the first hearing",
        {"story": {"statement": "It never happened."}},
        TEMP | {"early_reasons": {"statement": "It never happened."}},
    ),
    Case(
        "reargues",
        "right in an answer",
        {"story": {"statement": "She lied."}},
        TEMP | {"aim": "prepare", "answer": {"statement": "She lied."}},
    ),
    Case("only_own_word", "no proof and no witness", {}, {"witnesses": {"witnesses": "My counselor"}}),
    Case(
        "only_own_word",
        "a program without proof",
        {"programs": {"programs": [{"program": "counseling", "have_proof": "no"}]}},
        {"programs": {"programs": [{"program": "counseling", "have_proof": "yes"}]}},
    ),
    Case(
        "time_alone",
        "nothing but time has passed",
        {"changes": {"changes": ["time_without_violation"]}},
        {"changes": {"changes": ["time_without_violation", "treatment"]}},
    ),
    Case(
        "end_as_change",
        "terms are kept while ending",
        PRO | {"keep": {"keep_terms": ["no_harm"]}},
        PRO | {"keep": {"keep_terms": []}},
    ),
    Case(
        "end_as_change",
        "ending became a change",
        PRO | {"keep": {"keep_terms": ["no_harm"]}, "end_or_change": {"decision": "become_change"}},
        PRO
        | {"aim": "change", "keep": {"keep_terms": ["no_harm"]}, "terms_to_change": {"terms_to_change": ["children"]}},
    ),
    Case(
        "one_term_may_do",
        "only the children",
        PRO | {"reasons": {"reasons": ["children_contact"]}},
        PRO | {"reasons": {"reasons": ["children_contact", "feel_safe"]}},
    ),
    Case(
        "one_term_may_do",
        "only the children's needs",
        {"changes": {"changes": ["children_needs"]}},
        {"aim": "change", "changes": {"changes": ["children_needs"]}},
    ),
    Case(
        "one_term_may_do",
        "only the home",
        PRO | {"reasons": {"reasons": ["live_together"]}},
        PRO | {"reasons": {"reasons": []}},
    ),
    Case(
        "one_term_may_do",
        "only talking",
        PRO | {"reasons": {"reasons": ["talk_or_counseling"]}},
        PRO | {"reasons": {"reasons": ["other"]}},
    ),
    Case(
        "not_answering",
        "a question was left open on purpose",
        record(incidents="not_answering"),
        record(incidents=None),
    ),
)
