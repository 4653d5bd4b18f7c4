"""Facts about one side that another fact of the same file takes back."""

from collections.abc import Iterator

from orders.jurisdiction import FormUse, Jurisdiction, WaitingSince
from orders.law_lint.remark import Found, error, warning
from orders.role import Role


def side_faults(law: Jurisdiction) -> Iterator[Found]:
    """Limits, titles and forms for a side that may not ask; forms for nobody; two forms that are one."""
    yield from _limits(law)
    yield from _renewal(law)
    yield from _forms(law)
    for role in Role:
        if law.may_ask_to_end(role) is False and law.ending.modify_allowed is False:
            yield from _of_a_closed_side(law, role)


def _limits(law: Jurisdiction) -> Iterator[Found]:
    wait, limit = law.ending.waiting_period, law.ending.repeat_limit
    if wait and law.may_ask_to_end(wait.who) is False:
        yield error(("ending", "waiting_period", "who"), f"the {wait.who} person waits, but may not ask at all")
    if limit and limit.who and law.may_ask_to_end(limit.who) is False:
        yield error(("ending", "repeat_limit", "who"), f"the {limit.who} person may not ask, so cannot ask again")
    if wait and wait.since == WaitingSince.LAST_DECIDED:
        yield warning(("ending", "waiting_period", "since"), "a first request has no earlier decision to count from")


def _renewal(law: Jurisdiction) -> Iterator[Found]:
    final = law.orders.final_civil
    for name in ("renewal_opens", "renewal_closes"):
        if getattr(final, name) and not final.renewal:
            yield warning(("orders", "final_civil", name), "has a day, but `renewal` says nothing of it")


def _forms(law: Jurisdiction) -> Iterator[Found]:
    seen: set[object] = set()
    for index, form in enumerate(law.forms):
        if not form.used_by:
            yield error(("forms", index, "used_by"), "is empty: a form nobody uses")
        key = (form.number, form.title, form.use)
        if key in seen:
            yield error(("forms", index), f"{form.number or form.title} stands twice")
        seen.add(key)


def _of_a_closed_side(law: Jurisdiction, role: Role) -> Iterator[Found]:
    for name in ("title", "standard"):
        if getattr(law.ending, f"{name}_{role}"):
            yield warning(("ending", f"{name}_{role}"), f"is set, but the {role} person may neither end nor change")
    for index, form in enumerate(law.forms):
        if form.use == FormUse.MOTION and form.used_by == (role,):
            yield warning(("forms", index), f"is a motion of the {role} person, who may neither end nor change")
