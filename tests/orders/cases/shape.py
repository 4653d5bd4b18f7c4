"""Matters that raise a finding, each beside a near one that does not, and short ways to write one."""

from dataclasses import dataclass
from typing import Any

Given = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """One finding, a matter that raises it, and a near one that does not."""

    finding: str
    why: str
    given: Given
    near: Given

    def __str__(self) -> str:
        return f"{self.finding}: {self.why}"


PRO: Given = {"role": "protected"}
TEMP: Given = {"kind": "temporary"}
CRIME: Given = {"kind": "criminal"}
STORY: Given = {"story": {"statement": "I finished a class."}}


def dates(**fields: Any) -> Given:
    return {"order_dates": fields}


def end(**fields: Any) -> Given:
    return {"order_end": {"expires": "on_date"} | fields}


def hearing(**fields: Any) -> Given:
    return TEMP | {"hearing_date": fields}


def record(**fields: Any) -> Given:
    return {"record": fields}


def cases(**fields: Any) -> Given:
    return {"cases": fields}


def courts(**fields: Any) -> Given:
    return {"other_courts": fields}
