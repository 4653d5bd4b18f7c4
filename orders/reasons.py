"""The section "reasons": its closed sets of answers, and what each of its steps tells us (as in `orders/facts.py`)."""

from datetime import date
from enum import StrEnum

from orders.codes import YesNo
from orders.facts import Day, facts


class Reason(StrEnum):
    """Why a protected person asks; forward-looking ones first (ADVOCATE.md 13)."""

    FEEL_SAFE = "feel_safe"
    CHILDREN_CONTACT = "children_contact"
    OTHER_GOT_HELP = "other_got_help"
    MOVED_AWAY = "moved_away"
    TALK_OR_COUNSELING = "talk_or_counseling"
    LIVE_TOGETHER = "live_together"
    MONEY_OR_HOUSING = "money_or_housing"
    NOT_NEEDED = "not_needed"
    OTHER = "other"


class Keep(StrEnum):
    """Protections a protected person may want to keep though the rest ends."""

    NO_HARM = "no_harm"
    NO_CONTACT = "no_contact"
    STAY_AWAY_HOME = "stay_away_home"
    STAY_AWAY_WORK = "stay_away_work"
    STAY_AWAY_SCHOOL = "stay_away_school"
    CHILDREN = "children"
    FIREARMS = "firearms"
    PROPERTY = "property"


class EndOrChange(StrEnum):
    """ADVOCATE.md 15: ending with terms to keep is a change."""

    BECOME_CHANGE = "become_change"
    DROP_KEPT_TERMS = "drop_kept_terms"


class Compliance(StrEnum):
    FULL = "full"
    ALLEGED_VIOLATION = "alleged_violation"
    FOUND_VIOLATION = "found_violation"
    NOT_ANSWERING = "not_answering"


class Incidents(StrEnum):
    """New incidents or arrests since the order."""

    NONE = "none"
    SOME = "some"
    NOT_ANSWERING = "not_answering"


class Contact(StrEnum):
    NONE = "none"
    ALLOWED_BY_ORDER = "allowed_by_order"
    OTHER = "other"
    NOT_ANSWERING = "not_answering"


class Program(StrEnum):
    BATTERER_INTERVENTION = "batterer_intervention"
    ANGER_MANAGEMENT = "anger_management"
    COUNSELING = "counseling"
    SUBSTANCE_TREATMENT = "substance_treatment"
    PARENTING = "parenting"
    OTHER = "other"


class Change(StrEnum):
    """What has changed since the order (G19, G20)."""

    SEPARATION = "separation"
    MOVED = "moved"
    TREATMENT = "treatment"
    WORK_OR_SERVICE = "work_or_service"
    CHILDREN_NEEDS = "children_needs"
    REASON_GONE = "reason_gone"
    HEALTH = "health"
    TIME_WITHOUT_VIOLATION = "time_without_violation"
    OTHER = "other"


class ProofKind(StrEnum):
    CERTIFICATE = "certificate"
    COURT_PAPER = "court_paper"
    LETTER = "letter"
    WORK_OR_HOUSING = "work_or_housing"
    TEST_RESULTS = "test_results"
    MESSAGE_FROM_OTHER_SIDE = "message_from_other_side"
    PHOTO = "photo"
    OTHER = "other"


class Wish(StrEnum):
    LIFT = "lift"
    PEACEFUL_CONTACT = "peaceful_contact"
    CONTACT_ABOUT_CHILDREN = "contact_about_children"
    COME_HOME = "come_home"
    KEEP_IN_PLACE = "keep_in_place"
    OTHER = "other"


class GotPapers(StrEnum):
    YES = "yes"
    NO = "no"
    LATE = "late"


class Position(StrEnum):
    """What a restrained person says to the petition in a temporary case."""

    DISAGREE_ALL = "disagree_all"
    DISAGREE_SOME = "disagree_some"
    AGREE_WITHOUT_ADMITTING = "agree_without_admitting"
    NOT_ANSWERING = "not_answering"


@facts
class Reasons:
    reasons: tuple[Reason, ...] = ()
    statement: str | None = None


@facts
class KeepFacts:
    keep_terms: tuple[Keep, ...] = ()


@facts
class Record:
    compliance: Compliance | None = None
    incidents: Incidents | None = None
    arrests_since: Incidents | None = None
    contact_since: Contact | None = None


@facts
class ProgramDone:
    program: Program
    provider: str | None = None
    ordered_by_court: YesNo | None = None
    completed_on: date | None = None
    have_proof: YesNo | None = None


@facts
class Programs:
    programs: tuple[ProgramDone, ...] = ()


@facts
class Changes:
    changes: tuple[Change, ...] = ()
    separated_since: date | None = None
    moved_since: date | None = None
    own_town: str | None = None


@facts
class Story:
    statement: str | None = None
    why_safe: str | None = None


@facts
class ProofItem:
    kind: ProofKind
    description: str
    date: Day | None = None


@facts
class Proof:
    proof: tuple[ProofItem, ...] = ()


@facts
class Witnesses:
    witnesses: str | None = None


@facts
class EarlyReasons:
    statement: str | None = None
    urgent_because: str | None = None
    needs_more_time: YesNo | None = None


@facts
class Wishes:
    wishes: tuple[Wish, ...] = ()
    statement: str | None = None
    wants_to_speak_in_court: YesNo | None = None


@facts
class SetAside:
    got_papers: GotPapers | None = None
    why_missed: str | None = None
    learned_on: date | None = None


@facts
class Postpone:
    why_postpone: str | None = None
    not_before: date | None = None


@facts
class AnswerFacts:
    position: Position | None = None
    statement: str | None = None
