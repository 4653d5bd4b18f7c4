"""Where an order may come from: the 50 states, the District, the territories, and the places we can only refer."""

from enum import StrEnum

_STATES = """
    AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO
    MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY
"""
STATES = _STATES.split()
TERRITORIES = ["AS", "GU", "MP", "PR", "VI"]


class OtherPlace(StrEnum):
    """Courts whose orders no file of ours covers; each leads to a referral checklist."""

    TRIBAL = "tribal"
    MILITARY = "military"
    FOREIGN = "foreign"


PLACES: tuple[str, ...] = (*STATES, *TERRITORIES, *OtherPlace)
