"""The closed sets of answers a matter is made of; those of the section "reasons" stand in `orders/reasons.py`.

Codes only: words stand in `interview` labels and paper macros.
"""

from enum import StrEnum


class YesNo(StrEnum):
    YES = "yes"
    NO = "no"


class Helper(StrEnum):
    SELF = "self"
    FRIEND = "friend"
    STAFF = "staff"


class HowMade(StrEnum):
    """How the judge came to make the order; each is another history (LOGIC.md, always 2)."""

    AFTER_HEARING = "after_hearing"
    AGREED = "agreed"
    DEFAULT = "default"
    EX_PARTE = "ex_parte"
    UNKNOWN = "unknown"


class MadeBy(StrEnum):
    """Who signed the order: review days differ from appeal days (ADVOCATE.md 3)."""

    JUDGE = "judge"
    COMMISSIONER = "commissioner"
    MAGISTRATE = "magistrate"
    UNKNOWN = "unknown"


class Expires(StrEnum):
    ON_DATE = "on_date"
    NO_DATE = "no_date"
    UNKNOWN = "unknown"


class Served(StrEnum):
    """Whether the order was handed to the restrained person."""

    YES = "yes"
    NOT_YET = "not_yet"
    UNKNOWN = "unknown"


class HearingState(StrEnum):
    AHEAD = "ahead"
    PASSED = "passed"
    NONE_SET = "none_set"
    UNKNOWN = "unknown"


class HearingResult(StrEnum):
    """What became of a hearing that is over (ADVOCATE.md 14)."""

    MOVED = "moved"
    FINAL_ORDER_MADE = "final_order_made"
    DISMISSED = "dismissed"
    MISSED = "missed"
    UNKNOWN = "unknown"


class Stage(StrEnum):
    """Where the criminal case stands: it decides who decides (ADVOCATE.md 12)."""

    RELEASE_BEFORE_TRIAL = "release_before_trial"
    DIVERSION_OR_DEFERRED = "diversion_or_deferred"
    PROBATION = "probation"
    JAIL_OR_PRISON = "jail_or_prison"
    ORDER_AFTER_SENTENCE = "order_after_sentence"
    PAROLE_OR_SUPERVISED_RELEASE = "parole_or_supervised_release"
    CASE_OVER = "case_over"
    JUVENILE = "juvenile"
    FEDERAL = "federal"
    UNKNOWN = "unknown"


class Term(StrEnum):
    """The things an order can say."""

    NO_CONTACT = "no_contact"
    NO_HARM = "no_harm"
    STAY_AWAY_HOME = "stay_away_home"
    STAY_AWAY_WORK = "stay_away_work"
    STAY_AWAY_SCHOOL = "stay_away_school"
    MOVE_OUT = "move_out"
    CHILDREN = "children"
    FIREARMS = "firearms"
    PETS = "pets"
    PROPERTY = "property"
    OTHER = "other"


class Capacity(StrEnum):
    """In what capacity the protected side asks (ADVOCATE.md 9)."""

    SELF = "self"
    PARENT = "parent"
    GUARDIAN = "guardian"
    WAS_MINOR = "was_minor"
    EMPLOYER_OR_AGENCY = "employer_or_agency"


class ForWhom(StrEnum):
    ME = "me"
    THESE_PEOPLE = "these_people"
    EVERYONE = "everyone"


class AddressToPrint(StrEnum):
    """Which address stands on a paper the other side will read (ADVOCATE.md 8)."""

    OWN = "own"
    SAFE_MAILING = "safe_mailing"
    ADDRESS_PROGRAM = "address_program"
    COURT_HAS_IT = "court_has_it"


class OtherCase(StrEnum):
    """Whether a divorce, custody or child protection case exists."""

    NONE = "none"
    OPEN = "open"
    DECIDED = "decided"


class AskedResult(StrEnum):
    GRANTED = "granted"
    DENIED = "denied"
    WITHDRAWN = "withdrawn"
    PENDING = "pending"


class CourtNeed(StrEnum):
    """What would make coming to court safe (ADVOCATE.md 21); phone or video is the question `remote`."""

    WAIT_APART = "wait_apart"
    OTHER_DOOR_OR_TIME = "other_door_or_time"
    SUPPORT_PERSON = "support_person"
    OFFICER_NEAR = "officer_near"
    JUDGE_ALONE = "judge_alone"
    CHILDCARE = "childcare"


class Wants(StrEnum):
    """What a person served with the other side's motion wants."""

    KEEP_ALL = "keep_all"
    AGREE_SOME = "agree_some"
