"""Whose wish and whose words they are: somebody pushes, a word is taken back, a helper speaks, a child is to speak."""

from datetime import date

from orders.finding import Finding, Severity
from orders.findings.asks import ENDING, is_restrained
from orders.findings.left_off import child_witness_spans
from orders.findings.phrases import HELPERS_VOICE
from orders.findings.protected_words import PUSHED, TAKES_BACK
from orders.findings.statement import where_said
from orders.findings.typed import other_names, typed_texts
from orders.jurisdiction import Jurisdiction
from orders.matter import Matter
from orders.passage import Passage, sentences_with


def pushed(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """A protected person's words tell that somebody wants the request from them, or threatens (ADVOCATE.md 1, 13).

    It reads the words alone, never what was said of free choice; it is told on the screen and printed nowhere.
    """
    if not matter.is_protected or matter.aim not in ENDING:
        return None
    return where_said("pushed", PUSHED, typed_texts(matter), ("A1", "A13"), other_names(matter))


def takes_back(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """A protected person says otherwise than police or a court were told: their own lawyer first (ADVOCATE.md 11)."""
    if not matter.is_protected:
        return None
    return where_said("takes_back", TAKES_BACK, typed_texts(matter), ("A11", "A13"), other_names(matter))


def helpers_voice(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The words speak of "the client", in papers that speak as the person (ADVOCATE.md 24)."""
    return where_said("helpers_voice", HELPERS_VOICE, typed_texts(matter), ("A24",))


def child_witness(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """A child is named as a witness: the line is left off the paper (ADVOCATE.md 6)."""
    text = matter.witnesses.witnesses or ""
    spans = child_witness_spans(text) if is_restrained(matter) else []
    said = tuple(Passage("witnesses", "witnesses", pieces) for pieces in sentences_with(text, spans))
    if not said:
        return None
    return Finding("child_witness", Severity.WARN, {"said": said}, (("witnesses", "witnesses"),), guide=("A6",))
