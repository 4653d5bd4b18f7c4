"""The judge's-eye check: what a judge or clerk would stop at, found before the papers are printed (PACKET.md)."""

from collections.abc import Iterable

from orders.finding import Finding, Severity
from orders.papers import eye_on_dates, eye_on_names, eye_on_papers, eye_on_relief
from orders.papers.paper import Paper
from orders.papers.slip import Look, Seen, Slip, SlipKind

LOOKS: tuple[Look, ...] = (
    eye_on_names.of_the_people,
    eye_on_names.of_the_judge_and_lawyers,
    eye_on_names.of_the_case_title,
    eye_on_names.spelled_otherwise,
    eye_on_names.of_the_case_number,
    eye_on_relief.of_the_court,
    eye_on_relief.of_the_terms,
    eye_on_relief.of_the_people_covered,
    eye_on_dates.of_the_order,
    eye_on_dates.of_the_request,
    eye_on_dates.of_a_life,
    eye_on_dates.since_the_order,
    eye_on_dates.of_days_away,
    eye_on_dates.told_otherwise,
    eye_on_relief.of_the_points,
)
"""Each looks at the answers; `eye_on_papers` then looks at the papers made from them."""


def judges_eye(papers: Iterable[Paper], seen: Seen) -> tuple[Finding, ...]:
    """One finding a slip: the answers it arises from are the pages to change."""
    slips = [slip for look in LOOKS for slip in look(seen)]
    slips += eye_on_papers.slips_on(tuple(papers), seen)
    return tuple(_finding(slip) for slip in dict.fromkeys(slips))


def _finding(slip: Slip) -> Finding:
    """What is left open on purpose is a note; all else is read before filing."""
    severity = Severity.NOTE if slip.kind == SlipKind.POINTS_OPEN else Severity.WARN
    pages = tuple(dict.fromkeys(step for step, _ in slip.places))
    values = {"slip": slip.kind, "quoted": slip.quoted, "pages": pages}
    return Finding(f"judge_{slip.kind}", severity, values, slip.places, guide=("G25",))
