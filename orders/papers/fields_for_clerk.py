"""Which answers stand on the sheet that only the clerk gets; joined to the table of `orders/papers/fields.py`."""

from collections.abc import Mapping

_SHEET = ("confidential_sheet",)
_PRINTED = {
    "where": ("state",),
    "civil-type": ("civil_type",),
    "order": ("court_name", "county", "case_number"),
    "you": ("name", "petitioner_name"),
    "contact": (
        "address",
        "phone",
        "phone_to_print",
        "email",
        "email_to_print",
        "safe_to_contact",
    ),
    "other-party": ("name",),
}

FOR_CLERK: Mapping[tuple[str, str], tuple[str, ...]] = {
    (step, field): _SHEET for step, fields in _PRINTED.items() for field in fields
}
