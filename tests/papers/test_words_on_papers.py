"""Every code a paper may print has its words, in English and in whole."""

from enum import StrEnum

import pytest

from orders import clues, codes, reasons
from orders.jurisdiction import ServiceMethod
from orders.papers.environment import environment

WORDS: dict[str, type[StrEnum]] = {
    "term": codes.Term,
    "keep": reasons.Keep,
    "reason": reasons.Reason,
    "change": reasons.Change,
    "reason_in_short": reasons.Reason,
    "change_in_short": reasons.Change,
    "finished": reasons.Program,
    "served_by": ServiceMethod,
    "program": reasons.Program,
    "proof_kind": reasons.ProofKind,
    "wish": reasons.Wish,
    "made_by": codes.MadeBy,
    "how_made": codes.HowMade,
    "asked_result": codes.AskedResult,
    "clue": clues.Clue,
}


@pytest.mark.parametrize("macro", WORDS)
def test_each_code_has_words_of_its_own(macro: str) -> None:
    say = getattr(environment("en").get_template("papers/words.html").module, macro)
    said = [str(say(code)).strip() for code in WORDS[macro]]
    assert all(said)
    assert len(set(said)) == len(said)


def test_each_list_of_words_is_tested() -> None:
    module = environment("en").get_template("papers/words.html").module
    assert {name for name in vars(module) if not name.startswith("_")} == set(WORDS)
