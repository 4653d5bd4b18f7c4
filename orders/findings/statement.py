"""What a person's own words may do that they did not mean: argue the old case, admit, tell of contact (phrases.py).

What else is noticed in own words, and is not theirs alone, is in own_words.py.
"""

from collections.abc import Iterable
from datetime import date

from orders.aim import Aim
from orders.codes import YesNo
from orders.contact_proof import may_show_contact
from orders.contest import contests_the_order
from orders.finding import Finding, Severity
from orders.findings.asks import argues_change, is_criminal, is_restrained
from orders.findings.clauses import Names, Phrases
from orders.findings.left_off import moves_before_trial, prints_all
from orders.findings.phrases import AGREEMENT, REARGUES, SWORN_ADMISSION
from orders.findings.protected_words import FORCE, INVITED_CONTACT
from orders.findings.typed import Typed, other_names, typed_texts
from orders.jurisdiction import Jurisdiction
from orders.matter import Matter
from orders.passage import Passage, sentences_with
from orders.reasons import Compliance, Contact, Incidents, Reason, Wish
from orders.truth import Truth

_REARGUING_PAGES = ("terms-to-change", "story", "factors", "proof", "witnesses")
_CONTACT_REASONS = (Reason.TALK_OR_COUNSELING, Reason.LIVE_TOGETHER, Reason.CHILDREN_CONTACT)
_CONTACT_WISHES = (Wish.PEACEFUL_CONTACT, Wish.CONTACT_ABOUT_CHILDREN, Wish.COME_HOME)
_UNSWORN = (Aim.PREPARE, Aim.POSTPONE, Aim.APPEAL)
_TOLD_BY = ("reasons", "wishes", "their-motion")


def reargues(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """The statement disputes the order itself, where only what changed since can count (G21).

    Silent on a temporary order, a request that contests the order, an answer, an appeal and a request to set aside:
    there it is the right thing to say.
    """
    if not argues_change(matter) or contests_the_order(matter, law, today) == Truth.YES:
        return None
    texts = [text for text in typed_texts(matter) if text.step in _REARGUING_PAGES]
    return where_said("reargues", REARGUES, texts, ("G21",), other_names(matter))


def sworn_admission(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """A restrained person reports contact or a violation in papers to be sworn to (G30, ADVOCATE.md 5)."""
    if not is_restrained(matter):
        return None
    said = where_said("sworn_admission", SWORN_ADMISSION, typed_texts(matter), (), other_names(matter))
    answers = (*_admitting_answers(matter), *(said.answers if said else ()))
    if not answers:
        return None
    may_be_left_off = said is not None and moves_before_trial(matter)
    values = {
        "said": said.values["said"] if said else (),
        "on": "none" if may_be_left_off and not prints_all(matter) else _where_it_stands(matter),
        "may_be_left_off": may_be_left_off,
    }
    return Finding("sworn_admission", Severity.WARN, values, answers, guide=("G30", "A5"))


def _where_it_stands(matter: Matter) -> str:
    """Which paper the words are on: a letter to one's own lawyer, a motion nobody swears to, or a sworn paper."""
    if is_criminal(matter):
        return "letter" if matter.lawyer.has_lawyer == YesNo.YES else "motion"
    return "motion" if matter.aim in _UNSWORN else "sworn"


def _admitting_answers(matter: Matter) -> tuple[tuple[str, str], ...]:
    record = matter.record
    admitting = {
        "compliance": record.compliance in (Compliance.ALLEGED_VIOLATION, Compliance.FOUND_VIOLATION),
        "incidents": record.incidents == Incidents.SOME,
        "arrests_since": record.arrests_since == Incidents.SOME,
        "contact_since": record.contact_since == Contact.OTHER,
    }
    return tuple(("record", field) for field, admits in admitting.items() if admits)


def invited_contact(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """A protected person speaks of contact or of getting back together: the order still binds the other (G15).

    A text that tells of threat, fear or force is not read: contact told there was not wished for.
    """
    if not matter.is_protected:
        return None
    names = other_names(matter)
    texts = [text for text in typed_texts(matter) if not FORCE.found_in(text.text, names)]
    said = where_said("invited_contact", INVITED_CONTACT, texts, (), names)
    answers = (*_contact_answers(matter), *(said.answers if said else ()))
    if not answers:
        return None
    values = {"said": said.values["said"] if said else ()}
    return Finding("invited_contact", Severity.WARN, values, answers, guide=("G11", "G15"))


def _contact_answers(matter: Matter) -> tuple[tuple[str, str], ...]:
    reasons = any(reason in _CONTACT_REASONS for reason in matter.reasons.reasons)
    wishes = any(wish in _CONTACT_WISHES for wish in matter.wishes.wishes)
    return (("reasons", "reasons"),) * reasons + (("wishes", "wishes"),) * wishes


def protected_statement_risk(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """A protected person has written a statement the other side, and in a criminal case the defense, may read."""
    told = [text.place for text in typed_texts(matter) if text.step in _TOLD_BY]
    if not matter.is_protected or not told:
        return None
    values = {"criminal": is_criminal(matter)}
    return Finding("protected_statement_risk", Severity.WARN, values, tuple(told), guide=("A11", "A13"))


def proof_shows_contact(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """A restrained person would bring, as proof, a message from the other side made after the order (ADVOCATE.md 6)."""
    shown = [item.description for item in matter.proof.proof if may_show_contact(item, matter.issued_on)]
    if not is_restrained(matter) or not shown:
        return None
    return Finding(
        "proof_shows_contact", Severity.WARN, {"items": tuple(shown)}, (("proof", "proof"),), guide=("G30", "A6")
    )


def agreement_signature(matter: Matter, law: Jurisdiction | None, today: date) -> Finding | None:
    """A restrained person counts on the other side's signature or word: they must not ask for it (ADVOCATE.md 6)."""
    return (
        where_said("agreement_signature", AGREEMENT, typed_texts(matter), ("G01", "A6"), other_names(matter))
        if is_restrained(matter)
        else None
    )


def appeal_is_the_way(matter: Matter, law: Jurisdiction | None, today: date) -> bool:
    """Whether what the person says, or wants, is an appeal's business."""
    return matter.aim == Aim.APPEAL or reargues(matter, law, today) is not None


def where_said(
    name: str, phrases: Phrases, texts: Iterable[Typed], guide: tuple[str, ...], names: Names = ()
) -> Finding | None:
    """The finding `name`, with each sentence that says one of the phrases; `names` are the other side's."""
    said = tuple(
        Passage(text.step, text.field, pieces)
        for text in texts
        for pieces in sentences_with(text.text, phrases.spans_in(text.text, names))
    )
    if not said:
        return None
    places = dict.fromkeys((passage.step, passage.field) for passage in said)
    return Finding(name, Severity.WARN, {"said": said}, tuple(places), guide=guide)
