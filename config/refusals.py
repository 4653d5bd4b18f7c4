"""Says at start-up which files of law and of official forms were refused and why; all others go on without them."""

import logging

from orders.law import Law
from orders.papers.official.shelf import Shelf

JOURNAL = logging.getLogger("orderpath.law")


def write_down(read: Law | Shelf) -> None:
    """One line a fault: file, line, field, reason, and what is allowed. It holds nothing of any visitor."""
    for refusal in read.refused:
        JOURNAL.error(str(refusal))
