"""Days that cannot be, and facts that have grown old."""

from collections.abc import Iterator
from datetime import date

from dateutil.relativedelta import relativedelta

from orders.jurisdiction import Jurisdiction
from orders.law_lint.remark import Found, error, warning

GROWS_OLD = relativedelta(months=12)


def date_faults(law: Jurisdiction, today: date) -> Iterator[Found]:
    """Days still to come, a review without its day or its name, and a file nobody has checked for a year."""
    if law.checked > today:
        yield error(("checked",), f"{law.checked} is still to come")
    elif law.checked < today - GROWS_OLD:
        yield warning(("checked",), f"{law.checked} is more than 12 months ago: read its sources again")
    if law.reviewed_on and law.reviewed_on > today:
        yield error(("reviewed_on",), f"{law.reviewed_on} is still to come")
    if (law.reviewed_by is None) != (law.reviewed_on is None):
        yield error(("reviewed_by",), "a review has a name and a day, or neither")
