"""What each step of the interview tells us, typed: one frozen class a step, the fields named as in the answers file.

Every field may be missing (not answered) or None ("I don't know"): a paper prints a labelled blank for both.
`orders/matter.py` gathers them; `FACTS` there says which class reads which step.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic import ConfigDict
from pydantic.dataclasses import dataclass

from orders import codes
from orders.kind import CivilType

Facts = Mapping[str, Mapping[str, Any]]
"""Answers on the route, by step, then field (CONTRACTS.md 1). Never flattened."""

Day = date
"""For a field that is itself named `date`."""

facts = dataclass(frozen=True, config=ConfigDict(extra="forbid", arbitrary_types_allowed=True))


@facts
class Where:
    state: str | None = None


@facts
class Asker:
    """Step `role`; the role itself is read by `settled` only."""

    role: str | None = None
    helper: codes.Helper | None = None


@facts
class CivilKind:
    civil_type: CivilType | None = None


@facts
class HearingDate:
    """The hearing a temporary order leads to."""

    hearing_state: codes.HearingState | None = None
    hearing_on: date | None = None
    hearing_result: codes.HearingResult | None = None
    moved_to: date | None = None

    @property
    def next_on(self) -> date | None:
        """The hearing still to come, as far as the person knows."""
        if self.hearing_state == codes.HearingState.AHEAD:
            return self.hearing_on
        return self.moved_to if self.hearing_result == codes.HearingResult.MOVED else None


@facts
class Order:
    court_name: str | None = None
    county: str | None = None
    case_number: str | None = None
    judge: str | None = None


@facts
class OrderDates:
    issued_on: date | None = None
    how_made: codes.HowMade | None = None
    made_by: codes.MadeBy | None = None
    served: codes.Served | None = None
    served_on: date | None = None
    last_changed_on: date | None = None


@facts
class OrderEnd:
    expires: codes.Expires | None = None
    expires_on: date | None = None
    extended_or_replaced: codes.YesNo | None = None


@facts
class CriminalCase:
    case_title: str | None = None
    court_name: str | None = None
    county: str | None = None
    case_number: str | None = None
    judge: str | None = None
    issued_on: date | None = None


@facts
class CriminalStage:
    stage: codes.Stage | None = None
    prosecutor_office: str | None = None
    next_court_date: date | None = None


@facts
class OtherCourts:
    lives_elsewhere: codes.YesNo | None = None
    registered_elsewhere: codes.YesNo | None = None
    case_transferred_to: str | None = None
    order_against_each_other: codes.YesNo | None = None
    prosecutor_filed: codes.YesNo | None = None
    civil_and_criminal: codes.YesNo | None = None


@facts
class Terms:
    terms: tuple[codes.Term, ...] = ()
    other_term: str | None = None


@facts
class TermsToChange:
    terms_to_change: tuple[codes.Term, ...] = ()
    change_wanted: str | None = None


@facts
class You:
    name: str | None = None
    capacity: codes.Capacity | None = None
    petitioner_name: str | None = None


@facts
class OtherProtected:
    name: str


@facts
class OthersProtected:
    others_protected: tuple[OtherProtected, ...] = ()


@facts
class ForWhomFacts:
    for_whom: codes.ForWhom | None = None


@facts
class ContactFacts:
    """Values stand here as typed; `Matter.from_facts` seals what is kept back."""

    address: Any = None
    address_to_print: codes.AddressToPrint | None = None
    mailing_address: str | None = None
    phone: Any = None
    phone_to_print: codes.YesNo | None = None
    email: Any = None
    email_to_print: codes.YesNo | None = None
    safe_to_contact: codes.YesNo | None = None


@facts
class Custody:
    in_custody: codes.YesNo | None = None
    facility: str | None = None
    id_number: str | None = None
    release_on: date | None = None


@facts
class Lawyer:
    has_lawyer: codes.YesNo | None = None
    lawyer_name: str | None = None


@facts
class OtherParty:
    name: str | None = None
    still_living: codes.YesNo | None = None
    has_lawyer: codes.YesNo | None = None
    lawyer_name: str | None = None
    lawyer_address: str | None = None
    address: str | None = None
    in_custody: codes.YesNo | None = None


@facts
class Child:
    initials: str
    birth_year: int | None = None


@facts
class Children:
    children: tuple[Child, ...] = ()


@facts
class TheirMotion:
    hearing_on: date | None = None
    respond_by: date | None = None
    wants: codes.Wants | None = None
    statement: str | None = None


@facts
class RenewalHearing:
    hearing_on: date | None = None
    respond_by: date | None = None


@facts
class UpcomingHearing:
    hearing_on: date | None = None


@facts
class Cases:
    open_criminal_case: codes.YesNo | None = None
    family_case: codes.OtherCase | None = None
    family_case_number: str | None = None
    child_protection_case: codes.YesNo | None = None
    asked_before: codes.YesNo | None = None
    asked_on: date | None = None
    asked_result: codes.AskedResult | None = None


@facts
class Hearing:
    interpreter_language: str | None = None
    accommodation: str | None = None
    remote: codes.YesNo | None = None
    cannot_come_on: str | None = None
    court_needs: tuple[codes.CourtNeed, ...] = ()


@facts
class Serving:
    method: str | None = None
    address_known: codes.YesNo | None = None


@facts
class Fees:
    cannot_pay: codes.YesNo | None = None


@facts
class Check:
    print_anyway: codes.YesNo | None = None
    print_words: codes.YesNo | None = None
