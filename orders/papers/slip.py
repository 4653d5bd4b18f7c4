"""One thing a judge or a clerk would stop at, before it is a finding."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from orders.jurisdiction import Jurisdiction
from orders.matter import Matter

Place = tuple[str, str]


class SlipKind(StrEnum):
    """Each kind of slip; its words stand in `templates/papers/findings/_judges_eye.html`."""

    SAME_NAME = "same_name"
    PROTECTS_THE_RESTRAINED = "protects_the_restrained"
    PETITIONER_IS_RESTRAINED = "petitioner_is_restrained"
    JUDGE_IS_A_PARTY = "judge_is_a_party"
    LAWYER_OF_BOTH = "lawyer_of_both"
    NAME_SPELLED_OTHERWISE = "name_spelled_otherwise"
    CASE_TITLE_WITHOUT_NAME = "case_title_without_name"
    CASE_NUMBER_OTHERWISE = "case_number_otherwise"
    CASE_NUMBER_OF_BOTH = "case_number_of_both"
    CASE_NUMBER_IS_A_DATE = "case_number_is_a_date"
    ORDER_ENDS_BEFORE_HEARING = "order_ends_before_hearing"
    CHANGED_BEFORE_MADE = "changed_before_made"
    SERVED_IN_THE_FUTURE = "served_in_the_future"
    ASKED_AT_NO_TIME = "asked_at_no_time"
    LEARNED_AT_NO_TIME = "learned_at_no_time"
    LIFE_IN_THE_FUTURE = "life_in_the_future"
    NO_CHANGE_SINCE = "no_change_since"
    CHILD_NOT_BORN = "child_not_born"
    CHILD_YEAR_UNLIKELY = "child_year_unlikely"
    PROOF_IN_THE_FUTURE = "proof_in_the_future"
    RELEASE_PASSED = "release_passed"
    LATER_DATE_NOT_LATER = "later_date_not_later"
    AWAY_ON_THE_DAY = "away_on_the_day"
    ANSWER_DUE_AFTER_HEARING = "answer_due_after_hearing"
    YEAR_MISTYPED = "year_mistyped"
    DATE_TOLD_OTHERWISE = "date_told_otherwise"
    COURT_OF_ANOTHER_STATE = "court_of_another_state"
    COURT_OF_ANOTHER_COUNTY = "court_of_another_county"
    COURT_NOT_FOR_ORDERS = "court_not_for_orders"
    COURT_OF_ANOTHER_KIND = "court_of_another_kind"
    CHANGE_NAMES_NOTHING = "change_names_nothing"
    CHANGE_WITHOUT_HOW = "change_without_how"
    TERM_NOT_IN_ORDER = "term_not_in_order"
    SPEAKS_FOR_NOBODY = "speaks_for_nobody"
    POINTS_OPEN = "points_open"
    POINT_NOT_PRINTED = "point_not_printed"
    NOT_THE_SAME_ON_A_PAPER = "not_the_same_on_a_paper"
    TERMS_NOT_THE_SAME = "terms_not_the_same"
    WRONG_SIGNER = "wrong_signer"
    WRONG_SERVER = "wrong_server"
    PAPER_OF_ANOTHER_COURT = "paper_of_another_court"
    DATE_FROM_NOWHERE = "date_from_nowhere"


@dataclass(frozen=True)
class Slip:
    """Where it arises, and the very words, where they help to find it."""

    kind: SlipKind
    places: tuple[Place, ...]
    quoted: tuple[str, ...] = ()


@dataclass(frozen=True)
class Seen:
    """What the eye looks at besides the papers.

    `spoken` is the same law in the language its findings are told in; what stands on a paper is in `jurisdiction`.
    """

    matter: Matter
    jurisdiction: Jurisdiction
    today: date
    spoken: Jurisdiction


Look = Callable[[Seen], Iterator[Slip]]
