"""Which proof may itself show contact the order forbids (ADVOCATE.md 6)."""

from datetime import date

from orders.reasons import ProofItem, ProofKind


def may_show_contact(item: ProofItem, issued_on: date | None) -> bool:
    """Whether it is a message from the other side that did, or may, come after the order was made."""
    came_before = item.date is not None and issued_on is not None and item.date < issued_on
    return item.kind == ProofKind.MESSAGE_FROM_OTHER_SIDE and not came_before
