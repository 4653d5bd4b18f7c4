"""Which answers stand on the papers that others decide or fill in: the judge, the clerk, the server."""

from collections.abc import Mapping

Names = tuple[str, ...]
Place = tuple[str, str]

_JUDGE: Names = ("proposed_order",)
_CRIMINAL_JUDGE: Names = ("proposed_order_criminal",)
_EACH_JUDGE = (*_JUDGE, *_CRIMINAL_JUDGE)
_CLERK: Names = ("notice_of_hearing",)
_SERVER: Names = ("proof_of_service",)
_OTHER_WAY: Names = ("request_other_service",)
_AT_COURT: Names = ("court_needs",)
_CRIMINAL_AT_COURT: Names = ("court_needs_criminal",)
_EACH_AT_COURT = (*_AT_COURT, *_CRIMINAL_AT_COURT)
_CRIMINAL = (*_CRIMINAL_JUDGE, *_CRIMINAL_AT_COURT)
_REACHED = (*_OTHER_WAY, *_EACH_AT_COURT)
_ALL = (*_JUDGE, *_CLERK, *_SERVER, *_OTHER_WAY, *_AT_COURT)

FOR_OTHERS: Mapping[Place, Names] = {
    ("where", "state"): (*_ALL, *_CRIMINAL),
    ("civil-type", "civil_type"): _ALL,
    ("hearing-date", "hearing_state"): _AT_COURT,
    ("hearing-date", "hearing_on"): (*_JUDGE, *_AT_COURT),
    ("hearing-date", "moved_to"): (*_JUDGE, *_AT_COURT),
    ("upcoming-hearing", "hearing_on"): _AT_COURT,
    ("their-motion", "hearing_on"): _AT_COURT,
    ("renewal", "hearing_on"): _AT_COURT,
    ("criminal-stage", "next_court_date"): _CRIMINAL_AT_COURT,
    ("custody", "in_custody"): _EACH_AT_COURT,
    ("custody", "facility"): _EACH_AT_COURT,
    ("custody", "id_number"): _EACH_AT_COURT,
    ("custody", "release_on"): _EACH_AT_COURT,
    ("hearing", "interpreter_language"): _EACH_AT_COURT,
    ("hearing", "remote"): _EACH_AT_COURT,
    ("hearing", "cannot_come_on"): _EACH_AT_COURT,
    ("hearing", "court_needs"): _EACH_AT_COURT,
    ("order", "court_name"): _ALL,
    ("order", "county"): _ALL,
    ("order", "case_number"): _ALL,
    ("order-dates", "issued_on"): (*_JUDGE, *_CLERK),
    ("order-dates", "last_changed_on"): _JUDGE,
    ("order-end", "expires"): _JUDGE,
    ("order-end", "expires_on"): _JUDGE,
    ("criminal-case", "case_title"): _CRIMINAL,
    ("criminal-case", "court_name"): _CRIMINAL,
    ("criminal-case", "county"): _CRIMINAL,
    ("criminal-case", "case_number"): _CRIMINAL,
    ("criminal-case", "issued_on"): _CRIMINAL_JUDGE,
    ("terms", "other_term"): _EACH_JUDGE,
    ("terms-to-change", "terms_to_change"): _EACH_JUDGE,
    ("terms-to-change", "change_wanted"): _EACH_JUDGE,
    ("you", "name"): (*_ALL, *_CRIMINAL),
    ("you", "capacity"): (*_JUDGE, *_OTHER_WAY, *_AT_COURT),
    ("you", "petitioner_name"): _ALL,
    ("others-protected", "others_protected"): _JUDGE,
    ("for-whom", "for_whom"): _JUDGE,
    ("contact", "address"): _REACHED,
    ("contact", "address_to_print"): _REACHED,
    ("contact", "mailing_address"): _REACHED,
    ("contact", "phone"): _REACHED,
    ("contact", "phone_to_print"): _REACHED,
    ("contact", "email"): _REACHED,
    ("contact", "email_to_print"): _REACHED,
    ("lawyer", "has_lawyer"): _REACHED,
    ("other-party", "name"): _ALL,
    ("keep", "keep_terms"): _JUDGE,
    ("cases", "family_case_number"): _JUDGE,
    ("serving", "address_known"): _OTHER_WAY,
}
"""Joined to the table of `orders/papers/fields.py`."""
