"""What the person wants from the court."""

from enum import StrEnum


class Aim(StrEnum):
    """Everything a person may come for; `orders/path.py` says which kind and side is offered which."""

    END = "end"
    CHANGE = "change"
    RENEW = "renew"
    OPPOSE_RENEWAL = "oppose_renewal"
    OPPOSE_CHANGE = "oppose_change"
    APPEAL = "appeal"
    SET_ASIDE = "set_aside"
    POSTPONE = "postpone"
    PREPARE = "prepare"
