"""Where the restrained person's request is a hearing on the order itself, and need not show a change."""

from datetime import date

from orders.aim import Aim
from orders.jurisdiction import Jurisdiction
from orders.kind import is_final_family_order
from orders.known import known_of
from orders.matter import Matter
from orders.role import Role
from orders.truth import Truth


def contests_the_order(matter: Matter, law: Jurisdiction | None, today: date) -> Truth:
    """Whether this request is about the order itself and may say that the order is wrong.

    Unknown where it hangs on a fact nobody gave, as on the day the order was handed over: then the request says
    neither that the order is wrong nor that it was right.
    """
    contest = law.ending.contest if law else None
    if contest is None or matter.role != Role.RESTRAINED or matter.aim not in (Aim.END, Aim.CHANGE):
        return Truth.NO
    if not is_final_family_order(matter.kind, matter.civil.civil_type):
        return Truth.NO
    return contest.when.judge(known_of(matter), today)
