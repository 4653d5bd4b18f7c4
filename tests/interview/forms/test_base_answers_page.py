"""docs/answers.md says what an answers file may hold: every step, every field, as the forms have them."""

from pathlib import Path

from interview.answers_file import read_answers
from interview.answers_table import table
from interview.steps import STEPS
from orders.law import the_law
from orders.matter import FACTS
from tests.conftest import TODAY

PAGE = Path(__file__).parents[3] / "docs" / "answers.md"


def test_the_table_of_the_page_is_the_table_of_the_forms() -> None:
    """When this fails: `manage.py answers_table` prints the table to put under the mark."""
    assert PAGE.read_text().partition("<!-- table -->\n")[2] == table(the_law(), TODAY)


def test_the_example_on_the_page_is_a_good_answers_file() -> None:
    example = PAGE.read_text().partition("```json\n")[2].partition("```")[0]
    assert "order-dates" in read_answers(example, the_law(), TODAY).facts


def test_every_step_and_every_field_the_papers_read_is_on_the_page() -> None:
    said = PAGE.read_text()
    assert [step.name for step in STEPS if f"| `{step.name}` |" not in said] == []
    named = {(step, name) for step, facts in FACTS.items() for name in facts.__dataclass_fields__}
    assert sorted((step, name) for step, name in named if f"| `{step}` | `{name}` |" not in said) == []
