"""What is printed on the paper a person holds: each sign yes, no or unknown (INTERVIEW.md `clues`, guide G07-G10)."""

from enum import StrEnum


class Sign(StrEnum):
    """Answer to one clue."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Clue(StrEnum):
    """The signs we ask for, in the three groups of the page."""

    PERMANENT_OR_FINAL = "permanent_or_final"
    AFTER_HEARING = "after_hearing"
    TEMPORARY_WORD = "temporary_word"
    EX_PARTE_OR_EMERGENCY = "ex_parte_or_emergency"
    HEARING_AHEAD = "hearing_ahead"
    ENDS_YEARS_AWAY = "ends_years_away"
    ENDS_WITHIN_WEEKS = "ends_within_weeks"
    STATE_AGAINST_PERSON = "state_against_person"
    BAIL_OR_RELEASE = "bail_or_release"
    PROBATION_OR_SENTENCE = "probation_or_sentence"
    PROSECUTOR_FOR_STATE = "prosecutor_for_state"
    PROSECUTOR_FOR_PROTECTED = "prosecutor_for_protected"


CLUE_GROUPS: dict[str, tuple[Clue, ...]] = {
    "title": (Clue.PERMANENT_OR_FINAL, Clue.AFTER_HEARING, Clue.TEMPORARY_WORD, Clue.EX_PARTE_OR_EMERGENCY),
    "dates": (Clue.HEARING_AHEAD, Clue.ENDS_YEARS_AWAY, Clue.ENDS_WITHIN_WEEKS),
    "people": (
        Clue.STATE_AGAINST_PERSON,
        Clue.BAIL_OR_RELEASE,
        Clue.PROBATION_OR_SENTENCE,
        Clue.PROSECUTOR_FOR_STATE,
        Clue.PROSECUTOR_FOR_PROTECTED,
    ),
}
