"""Who asks, who is on the other side, and what the person needs for the hearing."""

from dataclasses import dataclass
from datetime import date

from orders.codes import Capacity, CourtNeed, YesNo
from orders.jurisdiction import Jurisdiction
from orders.matter import Matter
from orders.papers.caption import petitioner_name
from orders.papers.needed import arrangements, asks_for_video
from orders.role import Role


@dataclass(frozen=True)
class Asker:
    """The person a paper speaks for, read off a matter; each property is one thing a paper may say."""

    matter: Matter
    jurisdiction: Jurisdiction

    @property
    def name(self) -> str | None:
        return self.matter.you.name

    @property
    def is_protected(self) -> bool:
        return self.matter.is_protected

    @property
    def party_word(self) -> str:
        return self.jurisdiction.party_word(self.matter.role or Role.PROTECTED)

    @property
    def other_word(self) -> str:
        other = Role.RESTRAINED if self.is_protected else Role.PROTECTED
        return self.jurisdiction.party_word(other)

    @property
    def other_name(self) -> str | None:
        return self.matter.other_party.name

    @property
    def petitioner_name(self) -> str | None:
        return petitioner_name(self.matter)

    # In what capacity a protected person asks (ADVOCATE.md 9)

    @property
    def asked_as_parent(self) -> bool:
        return self.is_protected and self.matter.you.capacity == Capacity.PARENT

    @property
    def asked_as_guardian(self) -> bool:
        return self.is_protected and self.matter.you.capacity == Capacity.GUARDIAN

    @property
    def was_minor(self) -> bool:
        return self.is_protected and self.matter.you.capacity == Capacity.WAS_MINOR

    @property
    def agency_asked(self) -> bool:
        return self.is_protected and self.matter.you.capacity == Capacity.EMPLOYER_OR_AGENCY

    # Lawyer and custody

    @property
    def represents_self(self) -> bool:
        return self.matter.has_no_lawyer

    @property
    def may_have_lawyer(self) -> bool:
        return self.matter.may_have_lawyer

    @property
    def lawyer_name(self) -> str | None:
        return self.matter.lawyer.lawyer_name

    @property
    def in_custody(self) -> bool:
        return self.matter.custody.in_custody == YesNo.YES

    @property
    def facility(self) -> str | None:
        return self.matter.custody.facility

    @property
    def id_number(self) -> str | None:
        return self.matter.custody.id_number

    @property
    def release_on(self) -> date | None:
        return self.matter.custody.release_on

    # The hearing

    @property
    def interpreter_language(self) -> str | None:
        return self.matter.hearing.interpreter_language

    @property
    def asks_for_video(self) -> bool:
        return asks_for_video(self.matter)

    @property
    def cannot_come_on(self) -> str | None:
        return self.matter.hearing.cannot_come_on

    @property
    def has_hearing_needs(self) -> bool:
        return bool(self.interpreter_language or self.asks_for_video or self.cannot_come_on or self.in_custody)

    @property
    def arrangements(self) -> tuple[CourtNeed, ...]:
        """What is asked for at court on a paper the other side may read, beside taking part by phone or video."""
        return arrangements(self.matter)

    # The office a letter goes to

    @property
    def prosecutor_office(self) -> str | None:
        return self.matter.criminal_stage.prosecutor_office
