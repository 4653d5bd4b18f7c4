"""Whatever a person answers, the rules stay quiet or speak in whole words."""

from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orders.finding import Severity
from orders.findings import findings
from orders.law import the_law
from orders.matter import FACTS, Matter
from orders.papers.words import words_of
from orders.path import PATHS, Path
from tests.orders.matters import TODAY, answers

TEXTS = st.sampled_from(
    [None, "", "She lied.", "We met.", "<b>{{7*7}}</b>", "My son Leo", "123-45-6789", "She will sign.", "مرحبا 👩‍👧"]
)
DATES = st.none() | st.dates(date(2019, 1, 1), date(2029, 12, 31))
NAMES = st.sampled_from(["M.L.", "Maria Lopez", "<i>x</i>"])


def one_of_type(wanted: Any) -> st.SearchStrategy[Any]:
    """A value for a field: names, texts and dates from the lists above, rows of rows, and codes from their enums."""
    known = {str: NAMES, str | None: TEXTS, Any: TEXTS, date | None: DATES}
    if wanted in known:
        return known[wanted]
    if is_dataclass(wanted):
        return step(wanted)
    if get_origin(wanted) is tuple:
        return st.lists(one_of_type(get_args(wanted)[0]), max_size=3)
    return st.from_type(wanted)


def step(kind: Any) -> st.SearchStrategy[dict[str, Any]]:
    hints = get_type_hints(kind)
    values = {field.name: one_of_type(hints[field.name]) for field in fields(kind)}
    needed = {field.name: values.pop(field.name) for field in fields(kind) if field.default is MISSING}
    return st.fixed_dictionaries(needed, optional=values)


SETTLED = ("where", "role")
STEPS = st.fixed_dictionaries({}, optional={name: step(kind) for name, kind in FACTS.items() if name not in SETTLED})
PLACES = st.sampled_from([*sorted(the_law().jurisdictions), "tribal", "GU"])


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(path=st.sampled_from(PATHS), place=PLACES, steps=STEPS)
def test_any_answers_on_any_path_in_any_place_are_spoken_of_in_whole_words(
    path: Path, place: str, steps: dict[str, Any]
) -> None:
    facts = answers(kind=path.kind, role=path.role, aim=path.aim, state=place) | steps
    found = findings(Matter.from_facts(facts), the_law().jurisdictions.get(place), TODAY)
    assert len({finding.id for finding in found}) == len(found)
    for finding in found:
        words = words_of(finding)
        assert words.title
        assert "None" not in words.title + words.body
        assert "<b>" not in words.body
        assert "<i>" not in words.body
        if finding.severity is Severity.STOP:
            assert "You may still print your request" in words.body
