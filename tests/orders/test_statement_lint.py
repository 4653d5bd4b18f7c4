"""What is noticed in free text has its very words marked; what only looks alike is left alone (issue 4, point 8)."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from orders.findings.clauses import as_typed, clauses, plainly
from orders.passage import AROUND, sentences_with, windows
from orders.telling import gives_away
from tests.orders.matters import raised

STATEMENTS = yaml.safe_load((Path(__file__).parent / "cases" / "statements.yaml").read_text(encoding="utf-8"))
LINT = ("private_information", "reargues", "sworn_admission")


def marked_in(by: str, text: str) -> dict[str, list[str]]:
    step = {"reasons": {"statement": text}} if by == "protected" else {"story": {"statement": text}}
    found = raised(role=by, **step)
    said = {name: found[name].values["said"] for name in LINT if name in found}
    return {name: [words for passage in passages for words in passage.words] for name, passages in said.items()}


@pytest.mark.parametrize("row", STATEMENTS, ids=lambda row: row["text"])
def test_the_words_that_are_marked_are_the_words_that_are_meant(row: dict[str, Any]) -> None:
    assert marked_in(row["by"], row["text"]) == row.get("marks", {})


def test_the_list_holds_sixty_statements_and_half_of_them_are_left_alone() -> None:
    left_alone = [row for row in STATEMENTS if "marks" not in row]
    assert len(STATEMENTS) >= 60
    assert len(left_alone) * 2 >= len(STATEMENTS)
    assert {name for row in STATEMENTS for name in row.get("marks", {})} == set(LINT)


@given(st.text(alphabet="aIi't’ms ve.,;!n\nE", max_size=60))
def test_a_clause_and_its_plain_form_have_the_same_words_side_by_side(text: str) -> None:
    for clause in clauses(text):
        assert plainly(clause).split() == " ".join(plainly(word) for word in clause.split()).split()


def test_words_are_handed_back_as_typed_whatever_their_plain_form() -> None:
    clause = "I CAN'T say  she's lying!"
    plain = plainly(clause)
    first = plain.index("she is")
    start, end = as_typed(clause, (first, len(plain)))
    assert clause[start:end] == "she's lying"


@given(st.text(alphabet="ab .!\n", max_size=80), st.lists(st.tuples(st.integers(0, 79), st.integers(1, 9)), max_size=5))
def test_every_marked_letter_is_quoted_once_and_no_other(text: str, cuts: list[tuple[int, int]]) -> None:
    spans = [(start, min(start + size, len(text))) for start, size in cuts if start < len(text)]
    meant = {place for start, end in spans for place in range(start, end)}
    quoted = [piece.text for pieces in sentences_with(text, spans) for piece in pieces if piece.is_meant]
    assert "".join(quoted) == "".join(text[place] for place in sorted(meant))


def test_a_sentence_without_an_end_is_quoted_around_its_words_only() -> None:
    text = "word " * 4_000 + "she lied" + " word" * 4_000
    (pieces,) = sentences_with(text, [(20_000, 20_008)])
    assert [piece.text for piece in pieces if piece.is_meant] == ["she lied"]
    assert sum(len(piece.text) for piece in pieces) < 2 * AROUND + 20


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I am at 418 Birch Hill Road now, in Millbrook.", ["418 Birch", "Millbrook."]),
        ("Birch trees, 41 of them.", []),
        ("", []),
        ("Millbrook Millbrook", ["Millbrook", "Millbrook"]),
    ],
)
def test_what_may_not_be_shown_is_found_by_asking(text: str, found: list[str]) -> None:
    address = "418 Birch Hill Road, Millbrook, NY 12545"
    assert [text[start:end] for start, end in windows(text, lambda part: gives_away(address, part))] == found


def test_a_contact_kept_back_is_marked_by_its_first_letters_only() -> None:
    contact = {"address": "418 Birch Hill Road, Millbrook, NY 12545", "phone": "845-555-0142", "email": "r@example.org"}
    text = "Write to 418 Birch Hill Road. Call 845 555 0142 or mail r@example.org."
    found = raised(role="protected", contact=contact, reasons={"statement": text})["private_information"]
    assert [passage.words for passage in found.values["said"]] == [("4… B… H… R…",), ("8… 5… 0…", "r…")]
    assert not any(secret in repr(found) for secret in ("Birch", "555", "0142", "example"))
