"""Says at start-up which files of law were refused and why; their states are not available, the others go on."""

import logging

from orders.law import Law

JOURNAL = logging.getLogger("orderpath.law")


def write_down(law: Law) -> None:
    """One line a fault: file, line, field, reason, and what is allowed. It holds nothing of any visitor."""
    for refusal in law.refused:
        JOURNAL.error(str(refusal))
