"""Every gate and every question of every file, from a person's answers to the words they read.

Nothing here names a state: a gate that is added to a file is walked the same day.
"""

import pytest

from orders.jurisdiction import Gate, Jurisdiction, Question
from orders.jurisdiction.condition import AnswerIs, Elapsed
from orders.jurisdiction.known import Event
from orders.known import LAST_DECIDED_QUESTION
from orders.law import the_law
from orders.law_lint.trials import parts_of
from orders.truth import Truth
from tests.logic.any_gate import people
from tests.logic.row import Case
from tests.test_logic_rows import asked, read, source_line_after

LAW = the_law().jurisdictions
GATES = [(law, gate) for law in LAW.values() for gate in law.gates]
QUESTIONS = [(law, question) for law in LAW.values() for question in law.questions]


def checklist(case: Case) -> str:
    return read(case.packet, "checklist")


def plain(text: str) -> str:
    return " ".join(text.split())


def named(one: Jurisdiction | Gate | Question) -> str:
    return one.code if isinstance(one, Jurisdiction) else one.id


@pytest.mark.parametrize(("law", "gate"), GATES, ids=named)
def test_whoever_a_gate_is_for_reads_it_with_its_source(law: Jurisdiction, gate: Gate) -> None:
    page = checklist(next(people(law, gate, Truth.YES)))
    assert plain(gate.text) in page
    assert plain(gate.open_instead or "") in page
    assert law.sources_of(gate)[0].title in page
    assert source_line_after(plain(gate.text), page).endswith(f"{law.checked:%B} {law.checked.day}, {law.checked.year}")


@pytest.mark.parametrize(("law", "gate"), GATES, ids=named)
def test_whoever_a_gate_is_not_for_does_not_have_it(law: Jurisdiction, gate: Gate) -> None:
    off = next(people(law, gate, Truth.NO))
    noted = sum(plain(gate.text) in plain(note.text) for note in law.notes)
    assert checklist(off).count(plain(gate.text)) <= noted


def reads(gate: Gate, question: Question) -> bool:
    """Whether the gate looks at the answer to the question."""
    parts = list(parts_of(gate.when))
    if any(isinstance(part, AnswerIs) and part.answer.question == question.id for part in parts):
        return True
    counts = any(isinstance(part, Elapsed) and part.elapsed.since == Event.LAST_DECIDED for part in parts)
    return counts and question.id == LAST_DECIDED_QUESTION


@pytest.mark.parametrize(("law", "question"), QUESTIONS, ids=named)
def test_a_question_is_asked_of_whom_its_answer_moves(law: Jurisdiction, question: Question) -> None:
    gates = [gate for gate in law.gates if reads(gate, question)]
    moved = [next(people(law, gate, Truth.YES)) for gate in gates]
    assert moved
    assert all(question.text in asked(case) for case in moved)
