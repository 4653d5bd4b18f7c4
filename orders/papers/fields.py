"""Which paper to file prints which answer: each stands there and in no other (CONTRACTS.md 20).

An answer with no paper steers the interview, speaks in findings, or stands on papers to keep.
"""

from collections.abc import Iterable, Mapping

from orders.papers.fields_for_clerk import FOR_CLERK
from orders.papers.fields_for_others import FOR_OTHERS

Names = tuple[str, ...]
Place = tuple[str, str]

_ASKING = ("motion_protected", "request_temporary")
_ARGUING = ("motion_restrained", "response_to_renewal")
_ACCUSED = ("motion_criminal", "letter_lawyer")
_OF_ANY_SIDE = ("response_to_motion", "request_postpone")
_TEMPORARY = ("request_temporary", "request_postpone", "motion_temporary", "answer_to_petition")
_CHANGING = (*_ASKING, "motion_restrained", "motion_temporary", *_ACCUSED)
_OF_PROTECTED = (*_ASKING, *_OF_ANY_SIDE)
_OF_RESTRAINED = (*_ARGUING, *_OF_ANY_SIDE, "motion_set_aside", "motion_temporary", "answer_to_petition", *_ACCUSED)
_CIVIL = (*_ASKING, *_ARGUING, *_OF_ANY_SIDE, "motion_set_aside", "motion_temporary", "answer_to_petition")
_CRIMINAL = (*_ACCUSED, "letter_prosecutor")
_ALL = (*_CIVIL, *_CRIMINAL)
_SWORN = ("declaration",)
_EXHIBITS = ("exhibit_list", "exhibit_cover")
_NONE: Names = ()

EVERY_POINT = "*"
"""In place of a field: each point of the state's law, by its id."""


def _rows(step: str, papers: Names, *fields: str) -> Iterable[tuple[Place, Names]]:
    return (((step, field), papers) for field in fields)


def _merged(rows: Iterable[tuple[Place, Names]]) -> Mapping[Place, Names]:
    """One row a place: a place named twice prints on the papers of both rows."""
    table: dict[Place, Names] = {}
    for place, papers in rows:
        table[place] = (*table.get(place, ()), *papers)
    return table


_SWORN_ROWS = (
    *_rows("where", (*_SWORN, "exhibit_list"), "state"),
    *_rows("civil-type", (*_SWORN, "exhibit_list"), "civil_type"),
    *_rows("order", (*_SWORN, "exhibit_list"), "court_name", "county"),
    *_rows("order", (*_SWORN, *_EXHIBITS), "case_number"),
    *_rows("order-dates", _SWORN, "issued_on"),
    *_rows("you", (*_SWORN, *_EXHIBITS), "name"),
    *_rows("you", _SWORN, "capacity", "petitioner_name"),
    *_rows("other-party", (*_SWORN, *_EXHIBITS), "name"),
    *_rows("reasons", _SWORN, "reasons", "statement"),
    *_rows("record", _SWORN, "compliance", "incidents", "arrests_since", "contact_since"),
    *_rows("programs", _SWORN, "programs"),
    *_rows("changes", _SWORN, "changes", "separated_since", "moved_since", "own_town"),
    *_rows("story", _SWORN, "statement", "why_safe"),
    *_rows("factors", _SWORN, EVERY_POINT),
    *_rows("proof", (*_SWORN, *_EXHIBITS), "proof"),
    *_rows("early-reasons", _SWORN, "statement", "urgent_because"),
    *_rows("their-motion", _SWORN, "statement"),
    *_rows("set-aside", _SWORN, "got_papers", "why_missed", "learned_on"),
)
"""What is sworn to, and the papers that show it."""

FIELDS: Mapping[Place, Names] = _merged(
    [
        *_rows("where", _ALL, "state"),
        *_rows("role", _NONE, "role", "helper"),
        *_rows("civil-type", _CIVIL, "civil_type"),
        *_rows("hearing-date", _TEMPORARY, "hearing_state", "hearing_on", "hearing_result", "moved_to"),
        *_rows("order", _CIVIL, "court_name", "county", "case_number", "judge"),
        *_rows("order-dates", _CIVIL, "issued_on", "how_made", "made_by", "served", "served_on", "last_changed_on"),
        *_rows("order-end", _CIVIL, "expires", "expires_on", "extended_or_replaced"),
        *_rows("criminal-case", _CRIMINAL, "case_title", "court_name", "county", "case_number", "judge", "issued_on"),
        *_rows("criminal-stage", _ACCUSED, "stage"),
        *_rows("criminal-stage", ("motion_criminal", "letter_prosecutor"), "prosecutor_office"),
        *_rows("criminal-stage", _CRIMINAL, "next_court_date"),
        *_rows("other-courts", _CIVIL, "case_transferred_to"),
        *_rows("other-courts", _NONE, "lives_elsewhere", "registered_elsewhere", "order_against_each_other"),
        *_rows("other-courts", _NONE, "prosecutor_filed", "civil_and_criminal"),
        *_rows("terms", _NONE, "terms"),
        *_rows("terms", _CHANGING, "other_term"),
        *_rows("terms-to-change", _CHANGING, "terms_to_change", "change_wanted"),
        *_rows("you", _ALL, "name"),
        *_rows("you", (*_OF_PROTECTED, "letter_prosecutor"), "capacity"),
        *_rows("you", _OF_PROTECTED, "petitioner_name"),
        *_rows("others-protected", _ASKING, "others_protected"),
        *_rows("for-whom", _ASKING, "for_whom"),
        *_rows("contact", (*_CIVIL, *_ACCUSED), "address", "address_to_print", "mailing_address"),
        *_rows("contact", _ALL, "phone", "phone_to_print", "email", "email_to_print"),
        *_rows("contact", _NONE, "safe_to_contact"),
        *_rows("custody", _OF_RESTRAINED, "in_custody", "facility", "id_number", "release_on"),
        *_rows("lawyer", (*_CIVIL, *_ACCUSED), "has_lawyer"),
        *_rows("lawyer", ("letter_lawyer", "letter_prosecutor"), "lawyer_name"),
        *_rows("other-party", (*_CIVIL, "letter_prosecutor"), "name"),
        *_rows("other-party", _NONE, "still_living", "has_lawyer", "lawyer_name", "lawyer_address"),
        *_rows("other-party", _NONE, "address", "in_custody"),
        *_rows("children", _CHANGING, "children"),
        *_rows("reasons", _ASKING, "reasons"),
        *_rows("reasons", ("request_temporary",), "statement"),
        *_rows("keep", _ASKING, "keep_terms"),
        *_rows("programs", (*_ARGUING, *_ACCUSED), "programs"),
        *_rows("changes", (*_ARGUING, *_ACCUSED), "changes"),
        *_rows("changes", _ACCUSED, "separated_since", "moved_since", "own_town"),
        *_rows("story", _ACCUSED, "statement", "why_safe"),
        *_rows("proof", _ACCUSED, "proof"),
        *_rows("witnesses", _ARGUING, "witnesses"),
        *_rows("early-reasons", ("motion_temporary",), "urgent_because", "needs_more_time"),
        *_rows("wishes", ("letter_prosecutor",), "wishes", "statement", "wants_to_speak_in_court"),
        *_rows("their-motion", ("response_to_motion",), "hearing_on", "respond_by", "wants"),
        *_rows("renewal", ("response_to_renewal",), "hearing_on", "respond_by"),
        *_rows("set-aside", ("motion_set_aside",), "got_papers"),
        *_rows("postpone", ("request_postpone",), "why_postpone", "not_before"),
        *_rows("answer", ("answer_to_petition",), "position", "statement"),
        *_rows("cases", _CIVIL, "family_case", "family_case_number", "asked_before", "asked_on", "asked_result"),
        *_rows("cases", _NONE, "open_criminal_case", "child_protection_case"),
        *_rows("hearing", _ALL, "interpreter_language", "remote", "cannot_come_on"),
        *_rows("hearing", _NONE, "accommodation"),
        *_rows("serving", _NONE, "method", "address_known"),
        *_rows("fees", _NONE, "cannot_pay"),
        *_rows("check", _NONE, "print_anyway", "print_words"),
        *_SWORN_ROWS,
        *FOR_OTHERS.items(),
        *FOR_CLERK.items(),
    ]
)
