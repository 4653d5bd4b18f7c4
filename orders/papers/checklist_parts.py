"""Which template parts a checklist is made of: its first line, its numbered steps and what follows, for every path.

Every final-civil path has the six steps of the guide in their order (G23-G28): find the court, get the form, say why,
file and serve, go to the hearing, get the signed order.
"""

from orders.aim import Aim
from orders.kind import Kind
from orders.path import Path
from orders.role import Role

FOLDER = "papers/checklist"

_RENEWAL_ANSWER = ("find_court", "form_response", "reason_oppose_renewal", "file_and_serve", "hearing", "signed_order")
_ANSWER = ("find_court", "form_response", "reason_oppose_change", "file_and_serve", "hearing", "signed_order")
_PREPARE = ("find_court", "form_check", "reason_prepare", "served_check", "hearing", "signed_order")

_ASKING = {
    Role.PROTECTED: ("find_court", "form_motion", "reason_protected", "file_and_serve", "hearing", "signed_order"),
    Role.RESTRAINED: ("find_court", "form_motion", "reason_restrained", "file_and_serve", "hearing", "signed_order"),
}
_FINAL: dict[Aim, tuple[str, ...]] = {
    Aim.RENEW: ("find_court", "form_renewal", "reason_renewal", "file_and_serve", "hearing", "signed_order"),
    Aim.OPPOSE_RENEWAL: _RENEWAL_ANSWER,
    Aim.OPPOSE_CHANGE: _ANSWER,
    Aim.SET_ASIDE: ("find_court", "form_set_aside", "reason_set_aside", "file_and_serve", "hearing", "signed_order"),
    Aim.APPEAL: ("find_court", "form_appeal", "reason_appeal", "file_appeal", "hearing_appeal", "signed_order"),
    Aim.PREPARE: _PREPARE,
}
_TEMPORARY_ASKING = {
    Role.PROTECTED: ("come_to_hearing", "find_court", "withdraw", "file_and_serve", "hearing", "signed_order"),
    Role.RESTRAINED: ("come_to_hearing", "find_court", "early_challenge", "file_and_serve", "hearing", "signed_order"),
}
_TEMPORARY_PREPARE = {
    Role.PROTECTED: ("come_to_hearing", "find_court", "proof_for_hearing", "served_check", "hearing", "signed_order"),
    Role.RESTRAINED: ("come_to_hearing", "find_court", "answer", "file_and_serve", "hearing", "signed_order"),
}
_CRIMINAL = {
    Role.PROTECTED: ("who_decides", "own_advocate", "letter", "be_heard", "wait_for_ruling"),
    Role.RESTRAINED: ("who_decides", "lawyer_first", "criminal_motion", "criminal_hearing", "wait_for_ruling"),
}
_BEFORE = ("denied", "afraid_later", "also", "until_then", "custody")
_AFTER = ("clerk_questions", "blanks", "help", "sources")


def _part(name: str) -> str:
    return f"{FOLDER}/{name}.html"


def steps_of(path: Path) -> tuple[str, ...]:
    """The templates of the numbered steps of `path`, in order."""
    return tuple(_part(f"steps/{name}") for name in _step_names(path))


def _step_names(path: Path) -> tuple[str, ...]:
    if path.kind == Kind.CRIMINAL:
        return _CRIMINAL[path.role]
    if path.kind == Kind.TEMPORARY:
        return _temporary(path)
    return _FINAL.get(path.aim) or _ASKING[path.role]


def _temporary(path: Path) -> tuple[str, ...]:
    if path.aim == Aim.OPPOSE_CHANGE:
        return ("come_to_hearing", *_ANSWER)
    if path.aim == Aim.POSTPONE:
        return ("come_to_hearing", "find_court", "ask_new_date", "file_and_serve", "hearing", "signed_order")
    return (_TEMPORARY_PREPARE if path.aim == Aim.PREPARE else _TEMPORARY_ASKING)[path.role]


def tail_of(path: Path) -> tuple[str, ...]:
    """The templates that follow the steps of `path`, in order."""
    notes = () if path.kind == Kind.CRIMINAL else ("state_notes",)
    return tuple(_part(name) for name in (*_BEFORE, *notes, *_AFTER))


def about(path: Path) -> str:
    """The template of the one line that says what the person came for."""
    if path.kind == Kind.CRIMINAL:
        return _part(f"about/criminal_{path.role}")
    own = path.kind == Kind.TEMPORARY and path.aim in (Aim.END, Aim.CHANGE)
    return _part(f"about/{path.aim}_temporary" if own else f"about/{path.aim}")


def absence(path: Path) -> str:
    """The template that says what may follow when this person does not come to the hearing (G27, G31)."""
    if path.kind == Kind.CRIMINAL:
        return _part(f"absence/criminal_{path.role}")
    if path.kind == Kind.TEMPORARY:
        return _part(f"absence/temporary_{path.role}")
    if path.aim == Aim.OPPOSE_RENEWAL:
        return _part("absence/renewal_answer")
    return _part("absence/answers" if path.aim == Aim.OPPOSE_CHANGE else "absence/asks")
