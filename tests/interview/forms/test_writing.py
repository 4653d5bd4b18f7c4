"""Help with writing: an example and a judge's questions beside each story, fit for the path, safe to answer."""

from typing import Any

import pytest

from interview.addresses import anchor_of
from interview.forms.fields import StoryField
from interview.steps import STEPS
from orders.law import the_law
from tests.conftest import SAMPLES, TODAY, sample
from tests.interview.forms.situations import BEFORE_TRIAL, FINAL_PROTECTED, FINAL_RESTRAINED, drawn, facts

TEMPORARY_DAY = {"hearing_state": "ahead", "hearing_on": "2026-12-08"}


def stories(given: dict[str, Any]) -> list[tuple[str, StoryField]]:
    """(step.field, the field) of every story a sample is asked for."""
    law = the_law()
    forms = [step.form(facts=given, law=law, today=TODAY) for step in STEPS if step.applies(given, law)]
    return [
        (f"{type(form).__name__}.{name}", field)
        for form in forms
        for name, field in form.fields.items()
        if isinstance(field, StoryField) and field.is_counted
    ]


@pytest.mark.parametrize("name", [path.stem for path in SAMPLES])
def test_each_story_has_an_example_and_questions(name: str) -> None:
    own_law = "FactorsForm."
    for place, field in stories(sample(name)):
        assert field.example or place.startswith(own_law), place
        assert field.asks or place.startswith(own_law), place
        assert bool(field.asks) == bool(field.care), place


@pytest.mark.parametrize(
    ("step", "field", "one", "other"),
    [
        ("reasons", "statement", FINAL_PROTECTED, facts("final_civil", "protected", "change")),
        ("story", "statement", FINAL_RESTRAINED, facts("final_civil", "restrained", "change")),
        ("story", "statement", FINAL_RESTRAINED, facts("final_civil", "restrained", "oppose_renewal")),
        ("story", "why_safe", FINAL_RESTRAINED, facts("final_civil", "restrained", "change")),
        ("wishes", "statement", facts("criminal", "protected"), facts("criminal", "protected", "change")),
        (
            "their-motion",
            "statement",
            facts("final_civil", "protected", "oppose_change"),
            facts("final_civil", "restrained", "oppose_change"),
        ),
        (
            "postpone",
            "why_postpone",
            facts("temporary", "protected", "postpone", hearing_date=TEMPORARY_DAY),
            facts("temporary", "restrained", "postpone", hearing_date=TEMPORARY_DAY),
        ),
    ],
)
def test_another_path_has_another_example(step: str, field: str, one: Any, other: Any) -> None:
    examples = [str(drawn(step, given).fields[field].example) for given in (one, other)]
    assert all(examples)
    assert examples[0] != examples[1]


def test_a_protected_person_is_not_asked_what_happened() -> None:
    for name in ("reasons", "wishes"):
        kind = "criminal" if name == "wishes" else "final_civil"
        asked = " ".join(map(str, drawn(name, facts(kind, "protected")).fields["statement"].asks))
        assert "happened" not in asked
        assert "from now on" in asked


def test_before_a_trial_nothing_asks_about_the_past() -> None:
    form = drawn("story", BEFORE_TRIAL)
    assert [name for name, field in form.fields.items() if getattr(field, "asks", ())] == ["why_safe"]
    asked = " ".join(map(str, form.fields["why_safe"].asks))
    assert " did " not in asked
    assert "happened" not in asked


def test_nothing_asks_for_more_about_a_person_s_conduct() -> None:
    given = sample("final-restrained-end-nj")
    law = the_law()
    form = next(step.form for step in STEPS if step.name == "factors")(facts=given, law=law, today=TODAY)
    told = {bool(field.asks): str(field.help_text) for field in form.fields.values() if isinstance(field, StoryField)}
    assert "can be used" in told[False]
    assert "can be used" not in told[True]


def test_the_limit_stands_in_words_and_is_read_with_the_box() -> None:
    page = str(drawn("story", FINAL_RESTRAINED))
    assert "There is room for 20,000 characters." in page
    assert 'data-count="20000"' in page
    assert f'aria-describedby="{anchor_of("statement")}_helptext"' in page


def test_a_short_field_has_no_counter() -> None:
    assert "data-count" not in str(drawn("contact", FINAL_RESTRAINED))
