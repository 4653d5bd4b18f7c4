"""The order as a court paper names it: which one, when it was made, by whom, until when, whom else it protects."""

import re
from dataclasses import dataclass
from datetime import date

from orders.codes import Expires, HowMade, MadeBy, Served, YesNo
from orders.facts import Child
from orders.jurisdiction import Jurisdiction
from orders.kind import CivilType, Kind
from orders.matter import Matter

_FAMILY_LAW = (None, CivilType.FAMILY)


@dataclass(frozen=True)
class NamedOrder:
    """One order, read off a matter; each property is one thing a paper may say of it."""

    matter: Matter
    jurisdiction: Jurisdiction

    @property
    def name(self) -> str | None:
        """What the state calls it, where that is one name for one order; else the paper says it in plain words."""
        named = self.jurisdiction.order_name(self.matter.kind or Kind.FINAL_CIVIL)
        if named is None or self.is_criminal or self.matter.civil.civil_type not in _FAMILY_LAW:
            return None
        return None if ";" in named else re.sub(r"\s*\([^)]*\)", "", named).strip()

    @property
    def is_criminal(self) -> bool:
        return self.matter.kind == Kind.CRIMINAL

    @property
    def is_temporary(self) -> bool:
        return self.matter.kind == Kind.TEMPORARY

    @property
    def issued_on(self) -> date | None:
        return self.matter.issued_on

    @property
    def judge(self) -> str | None:
        return self.matter.case.judge

    @property
    def made_by(self) -> MadeBy | None:
        """Who made it, where that is known and a judge's name does not say it already."""
        made_by = self.matter.order_dates.made_by
        is_said = made_by == MadeBy.JUDGE and self.judge is not None
        return None if is_said or made_by == MadeBy.UNKNOWN else made_by

    @property
    def how_made(self) -> HowMade | None:
        """How it came about, where that is known."""
        how = self.matter.order_dates.how_made
        return None if how == HowMade.UNKNOWN else how

    @property
    def served_on(self) -> date | None:
        return self.matter.order_dates.served_on if self.was_served else None

    @property
    def was_served(self) -> bool:
        return self.matter.order_dates.served == Served.YES

    @property
    def is_not_served_yet(self) -> bool:
        return self.matter.order_dates.served == Served.NOT_YET

    @property
    def last_changed_on(self) -> date | None:
        return self.matter.order_dates.last_changed_on

    @property
    def has_no_end_date(self) -> bool:
        return self.matter.order_end.expires == Expires.NO_DATE

    @property
    def expires_on(self) -> date | None:
        return self.matter.order_end.expires_on

    @property
    def was_extended(self) -> bool:
        return self.matter.order_end.extended_or_replaced == YesNo.YES

    @property
    def transferred_to(self) -> str | None:
        return self.matter.other_courts.case_transferred_to

    @property
    def others_protected(self) -> tuple[str, ...]:
        return tuple(person.name for person in self.matter.others_protected.others_protected)

    @property
    def children(self) -> tuple[Child, ...]:
        return self.matter.children.children
