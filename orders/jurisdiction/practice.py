"""What a person needs around the request: forms, fees, the clerk's habits, privacy, help, and notes."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from orders.aim import Aim
from orders.jurisdiction.base import BySide, LawModel, Prose, Sourced, Text
from orders.role import Role

Dollars = Annotated[int, Field(ge=0)]


class FormUse(StrEnum):
    MOTION = "motion"
    AFFIDAVIT = "affidavit"
    NOTICE_OF_HEARING = "notice_of_hearing"
    PROPOSED_ORDER = "proposed_order"
    PROOF_OF_SERVICE = "proof_of_service"
    RESPONSE = "response"
    INFORMATION_SHEET = "information_sheet"
    OTHER = "other"


class Asked(StrEnum):
    """What a form may ask that the interview has an answer to; each is a row of the worksheet."""

    COURT = "court"
    CASE_NUMBER = "case_number"
    ISSUED_ON = "issued_on"
    LAST_CHANGED_ON = "last_changed_on"
    END_DATE = "end_date"
    YOUR_NAME = "your_name"
    PROTECTED_NAME = "protected_name"
    RESTRAINED_NAME = "restrained_name"
    PETITIONER_NAME = "petitioner_name"
    OTHERS_PROTECTED = "others_protected"
    CHILDREN = "children"
    ASKS_TO_CHANGE = "asks_to_change"
    ASKS_TO_END = "asks_to_end"
    KEEPS = "keeps"
    REASONS = "reasons"
    STORY = "story"
    WHY_SAFE = "why_safe"
    PROGRAMS = "programs"
    PROOF = "proof"
    WITNESSES = "witnesses"
    POINTS = "points"
    HEARING_ON = "hearing_on"
    EARLIER = "earlier"
    OTHER_CASE = "other_case"
    INTERPRETER = "interpreter"
    LAWYER = "lawyer"


class FormItem(LawModel):
    """One numbered item that the person fills in; `asks` null means the source names the number only."""

    item: Text
    asks: Asked | None


class FormItems(Sourced):
    """Which numbered items of a form the person fills in, in the edition the source speaks of.

    `rest_by_court` true means that a source says the court fills in all others.
    """

    edition: Text | None
    rest_by_court: bool | None
    items: Annotated[tuple[FormItem, ...], Field(min_length=1)]


class Form(Sourced):
    """An official form; `mandatory` null means no source says whether another paper is taken.

    `aims` names what it is for, where the form or the court says so; empty means no source limits it.
    """

    number: Text | None
    title: Text
    use: FormUse
    used_by: tuple[Role, ...]
    mandatory: bool | None
    url: Text | None
    aims: tuple[Aim, ...] = ()
    items: FormItems | None = None

    def is_for(self, aim: Aim) -> bool:
        """Whether it fits a person who came for this."""
        return not self.aims or aim in self.aims


class Confidentiality(Sourced):
    text: Prose | None
    program: Text | None


class Fees(Sourced):
    """What this request costs in dollars, by side; `waiver_form` names the state's fee-waiver form."""

    text: Prose | None
    amount: BySide[Dollars | None]
    waiver_form: Text | None


class ClerkFact(Sourced):
    text: Prose


class NotaryFact(ClerkFact):
    """Who must see the paper signed; `needed` true prints a block for the notary or clerk on the sworn statement."""

    needed: bool | None = None


class Clerk(LawModel):
    """What differs from clerk to clerk; null becomes a question to ask (ADVOCATE.md 19)."""

    copies: ClerkFact | None
    cover_sheet: ClerkFact | None
    reopening_fee: ClerkFact | None
    e_filing: ClerkFact | None
    photo_id: ClerkFact | None
    notary: NotaryFact | None
    who_sets_hearing: ClerkFact | None


class HelpKind(StrEnum):
    COURT = "court"
    LEGAL_AID = "legal_aid"
    COALITION = "coalition"


class Help(LawModel):
    name: Text
    url: Text | None
    phone: Text | None
    kind: HelpKind


class Note(Sourced):
    text: Prose


class Unverified(LawModel):
    """A belief without a source. Shown to nobody."""

    field: Text
    value: Text
