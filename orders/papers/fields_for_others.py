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
_ALL = (*_JUDGE, *_CLERK, *_SERVER, *_OTHER_WAY)

FOR_OTHERS: Mapping[Place, Names] = {
    ("where", "state"): (*_ALL, *_CRIMINAL_JUDGE),
    ("civil-type", "civil_type"): _ALL,
    ("hearing-date", "hearing_on"): _JUDGE,
    ("hearing-date", "moved_to"): _JUDGE,
    ("order", "court_name"): _ALL,
    ("order", "county"): _ALL,
    ("order", "case_number"): _ALL,
    ("order-dates", "issued_on"): (*_JUDGE, *_CLERK),
    ("order-dates", "last_changed_on"): _JUDGE,
    ("order-end", "expires"): _JUDGE,
    ("order-end", "expires_on"): _JUDGE,
    ("criminal-case", "case_title"): _CRIMINAL_JUDGE,
    ("criminal-case", "court_name"): _CRIMINAL_JUDGE,
    ("criminal-case", "county"): _CRIMINAL_JUDGE,
    ("criminal-case", "case_number"): _CRIMINAL_JUDGE,
    ("criminal-case", "issued_on"): _CRIMINAL_JUDGE,
    ("terms", "other_term"): _EACH_JUDGE,
    ("terms-to-change", "terms_to_change"): _EACH_JUDGE,
    ("terms-to-change", "change_wanted"): _EACH_JUDGE,
    ("you", "name"): (*_ALL, *_CRIMINAL_JUDGE),
    ("you", "capacity"): (*_JUDGE, *_OTHER_WAY),
    ("you", "petitioner_name"): _ALL,
    ("others-protected", "others_protected"): _JUDGE,
    ("for-whom", "for_whom"): _JUDGE,
    ("contact", "address"): _OTHER_WAY,
    ("contact", "address_to_print"): _OTHER_WAY,
    ("contact", "mailing_address"): _OTHER_WAY,
    ("contact", "phone"): _OTHER_WAY,
    ("contact", "phone_to_print"): _OTHER_WAY,
    ("contact", "email"): _OTHER_WAY,
    ("contact", "email_to_print"): _OTHER_WAY,
    ("lawyer", "has_lawyer"): _OTHER_WAY,
    ("other-party", "name"): _ALL,
    ("keep", "keep_terms"): _JUDGE,
    ("cases", "family_case_number"): _JUDGE,
    ("serving", "address_known"): _OTHER_WAY,
}
"""Joined to the table of `orders/papers/fields.py`."""
