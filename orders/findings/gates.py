"""The gates of the state's file that hold, or may hold, for this matter (LOGIC.md)."""

from datetime import date

from orders.finding import Finding, Severity
from orders.gate import GateRuling, gate_rulings
from orders.jurisdiction import Effect, Jurisdiction
from orders.known import known_of
from orders.matter import Matter
from orders.truth import Truth

# A gate that only may hold is a warning, whatever it would do.
_WEIGHT = {
    Effect.STOP: Severity.WARN,
    Effect.WARN: Severity.WARN,
    Effect.PAPER: Severity.WARN,
    Effect.ATTACH: Severity.WARN,
    Effect.NOTE: Severity.NOTE,
}


def gate_findings(matter: Matter, law: Jurisdiction, today: date) -> tuple[Finding, ...]:
    """One finding a gate, named `gate_` and the gate's id."""
    return tuple(_said(ruling, law) for ruling in gate_rulings(law, known_of(matter), today))


def _said(ruling: GateRuling, law: Jurisdiction) -> Finding:
    gate, holds = ruling.gate, ruling.outcome == Truth.YES
    stops = holds and gate.effect == Effect.STOP
    return Finding(
        f"gate_{gate.id}",
        Severity.STOP if stops else _WEIGHT[gate.effect],
        {
            "state": law.name,
            "effect": gate.effect,
            "holds": holds,
            "stops": stops,
            "text": gate.text,
            "open_instead": gate.open_instead,
            "first_day": ruling.first_day,
            "last_day": ruling.last_day,
        },
        (("state-questions", "state-questions"),),
        sources=law.sources_of(gate),
        checked=law.checked,
    )
