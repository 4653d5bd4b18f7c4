"""Names of the places an order may come from, in the order of the list."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _

from interview.alphabet import place_in_alphabet
from interview.forms.fields import Words
from orders.place import STATES, TERRITORIES, OtherPlace

STATE_NAMES = {
    "AL": _("Alabama"),
    "AK": _("Alaska"),
    "AZ": _("Arizona"),
    "AR": _("Arkansas"),
    "CA": _("California"),
    "CO": _("Colorado"),
    "CT": _("Connecticut"),
    "DE": _("Delaware"),
    "DC": _("District of Columbia"),
    "FL": _("Florida"),
    "GA": _("Georgia"),
    "HI": _("Hawaii"),
    "ID": _("Idaho"),
    "IL": _("Illinois"),
    "IN": _("Indiana"),
    "IA": _("Iowa"),
    "KS": _("Kansas"),
    "KY": _("Kentucky"),
    "LA": _("Louisiana"),
    "ME": _("Maine"),
    "MD": _("Maryland"),
    "MA": _("Massachusetts"),
    "MI": _("Michigan"),
    "MN": _("Minnesota"),
    "MS": _("Mississippi"),
    "MO": _("Missouri"),
    "MT": _("Montana"),
    "NE": _("Nebraska"),
    "NV": _("Nevada"),
    "NH": _("New Hampshire"),
    "NJ": _("New Jersey"),
    "NM": _("New Mexico"),
    "NY": _("New York"),
    "NC": _("North Carolina"),
    "ND": _("North Dakota"),
    "OH": _("Ohio"),
    "OK": _("Oklahoma"),
    "OR": _("Oregon"),
    "PA": _("Pennsylvania"),
    "RI": _("Rhode Island"),
    "SC": _("South Carolina"),
    "SD": _("South Dakota"),
    "TN": _("Tennessee"),
    "TX": _("Texas"),
    "UT": _("Utah"),
    "VT": _("Vermont"),
    "VA": _("Virginia"),
    "WA": _("Washington"),
    "WV": _("West Virginia"),
    "WI": _("Wisconsin"),
    "WY": _("Wyoming"),
    "AS": _("American Samoa"),
    "GU": _("Guam"),
    "MP": _("Northern Mariana Islands"),
    "PR": _("Puerto Rico"),
    "VI": _("U.S. Virgin Islands"),
}
OTHER_PLACES = {
    OtherPlace.TRIBAL: _("A tribal court"),
    OtherPlace.MILITARY: _("A military order from a commander"),
    OtherPlace.FOREIGN: _("A court in another country"),
}
COURT_PLACES = {
    "circuit": _("Circuit"),
    "county": _("County"),
    "county or city": _("County or city"),
    "court division": _("Court division"),
    "court location": _("Court location"),
    "district": _("District"),
    "island": _("Island"),
    "judicial district": _("Judicial district"),
    "judicial division": _("Judicial division"),
    "municipality": _("Municipality"),
    "parish": _("Parish"),
    "territory": _("Territory"),
    "unit": _("Unit"),
}
"""What a court's place is called, for each word the files of law use."""


def by_name(codes: Iterable[str]) -> list[tuple[str, Words]]:
    """These states with their names, by the alphabet of the page's language."""
    return sorted(((code, STATE_NAMES[code]) for code in codes), key=lambda named: place_in_alphabet(named[1]))


def place_choices() -> list[tuple[Any, Any]]:
    """The list of the page `where`, in three groups."""
    return [
        ("", _("- Choose one -")),
        (_("States and the District"), by_name(STATES)),
        (_("Territories"), by_name(TERRITORIES)),
        (_("Other courts"), [(place.value, words) for place, words in OTHER_PLACES.items()]),
    ]
