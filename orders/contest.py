"""Where the restrained person's request is a hearing on the order itself, and the other side proves its claims."""

from orders.aim import Aim
from orders.jurisdiction import Jurisdiction
from orders.kind import is_final_family_order
from orders.matter import Matter
from orders.role import Role


def contests_the_order(matter: Matter, law: Jurisdiction | None) -> bool:
    """Whether this request is about the order itself: it need not show a change, and may say the order is wrong."""
    contest = law.ending.contest if law else None
    if contest is None or matter.role != Role.RESTRAINED or matter.aim not in (Aim.END, Aim.CHANGE):
        return False
    is_own = is_final_family_order(matter.kind, matter.civil.civil_type)
    return is_own and contest.covers(matter.order_dates.how_made)
