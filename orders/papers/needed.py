"""Which papers of a path this matter needs: some only where an answer calls for them, or no form of the court does."""

from collections.abc import Callable, Iterable, Mapping

from orders.aim import Aim
from orders.codes import CourtNeed, YesNo
from orders.finding import Finding, Severity
from orders.jurisdiction import Form, FormUse, Jurisdiction
from orders.kind import Kind
from orders.matter import Matter, can_be_found
from orders.papers.caption import is_under_the_states_own_law
from orders.papers.grounds import Grounds
from orders.path import Path
from orders.role import Role


def address_is_not_known(matter: Matter) -> bool:
    """Whether a protected person cannot say where the other side is. A restrained person is never asked."""
    return matter.is_protected and matter.serving.address_known == YesNo.NO and not can_be_found(matter.other_party)


def has_exhibits(matter: Matter) -> bool:
    """Whether there is a paper to show that may go to the court."""
    return bool(Grounds(matter).exhibits)


def arrangements(matter: Matter) -> tuple[CourtNeed, ...]:
    """What a person would ask for at court on a paper; a private word with the judge is for the clerk's ears only."""
    return tuple(need for need in matter.hearing.court_needs if need != CourtNeed.JUDGE_ALONE)


def asks_for_arrangements(matter: Matter) -> bool:
    """Whether anything of that was chosen, or nothing else is filed that asks to bring a person from jail or prison."""
    in_custody, files_nothing_else = matter.custody.in_custody == YesNo.YES, matter.kind == Kind.FINAL_CIVIL
    chosen = bool(arrangements(matter)) or asks_for_video(matter)
    return chosen or (in_custody and files_nothing_else and matter.aim == Aim.PREPARE)


def asks_for_video(matter: Matter) -> bool:
    """Whether to ask for phone or video; a person in custody asks for video in a sentence of its own."""
    return matter.hearing.remote == YesNo.YES and matter.custody.in_custody != YesNo.YES


ONLY_WHERE: Mapping[str, Callable[[Matter], bool]] = {
    "request_other_service": address_is_not_known,
    "exhibit_list": has_exhibits,
    "exhibit_cover": has_exhibits,
    "court_needs": asks_for_arrangements,
    "court_needs_criminal": asks_for_arrangements,
}
"""What calls for a paper that not every matter of its path needs."""

NEEDS_PAPERS = frozenset({"court_needs", "court_needs_criminal"})
"""The request for arrangements at court, whichever court it is."""

LETTERS = frozenset({"letter_prosecutor", "letter_lawyer"})
"""Papers that go to an office, not to the court."""

BLANKS_OF_OTHERS: Mapping[str, FormUse] = {
    "notice_of_hearing": FormUse.NOTICE_OF_HEARING,
    "proof_of_service": FormUse.PROOF_OF_SERVICE,
}
"""Papers that are nothing but blanks for others: where the court takes only its own form, ours would be in the way."""


def names_to_file(path: Path, matter: Matter, jurisdiction: Jurisdiction) -> tuple[str, ...]:
    """The papers to file, in order; nobody writes a motion around the lawyer of an accused person."""
    if path.kind == Kind.CRIMINAL and path.role == Role.RESTRAINED and matter.lawyer.has_lawyer == YesNo.YES:
        return ("letter_lawyer",)
    return tuple(
        name
        for name in path.to_file
        if (name not in ONLY_WHERE or ONLY_WHERE[name](matter)) and not _is_the_courts_own(name, matter, jurisdiction)
    )


def is_held_back(found: Iterable[Finding], matter: Matter) -> bool:
    """Whether papers for the court wait: a person may always print them anyway, the judge decides (ADVOCATE.md 18)."""
    stopped = any(finding.severity == Severity.STOP for finding in found)
    return stopped and matter.check.print_anyway != YesNo.YES


def _is_the_courts_own(name: str, matter: Matter, jurisdiction: Jurisdiction) -> bool:
    use = BLANKS_OF_OTHERS.get(name)
    return use is not None and mandatory_form(use, matter, jurisdiction) is not None


def mandatory_form(use: FormUse, matter: Matter, jurisdiction: Jurisdiction) -> Form | None:
    """The form a source says this side must use, for an order the state's file is about."""
    if matter.role is None or not is_under_the_states_own_law(matter):
        return None
    forms = jurisdiction.forms_for(matter.role, use)
    return next((form for form in forms if form.mandatory and (matter.aim is None or form.is_for(matter.aim))), None)
