"""States and counties are a plain list or plain text: no box guesses while someone types."""

import pytest
from django import forms

from tests.interview.forms.situations import BEFORE_TRIAL, PAIRS, Facts, drawn, facts

STATE_LIST = drawn("where", {}).fields["state"]


def test_the_state_is_a_drop_down_list_that_names_each_state_once() -> None:
    assert type(STATE_LIST.widget) is forms.Select
    codes = [code for _, group in STATE_LIST.choices if isinstance(group, list | tuple) for code, _name in group]
    codes = codes or [code for code, _name in STATE_LIST.choices]
    assert len(codes) == len(set(codes))
    assert {"CA", "NJ", "PR"} <= set(codes)


@pytest.mark.parametrize(
    ("step", "given"),
    [(step, given) for step in ("order", "you", "contact", "other-party", "cases") for given in PAIRS.values()]
    + [("where", {}), ("criminal-case", facts("criminal", "protected")), ("criminal-case", BEFORE_TRIAL)],
)
def test_no_box_offers_what_it_guesses(step: str, given: Facts) -> None:
    page = str(drawn(step, given))
    assert "<datalist" not in page
    assert "combobox" not in page
    assert 'autocomplete="on"' not in page


def test_the_county_is_typed_as_text() -> None:
    county = next(field for name, field in drawn("order", PAIRS["final protected"]).fields.items() if "county" in name)
    assert type(county.widget) is forms.TextInput
    assert county.widget.attrs["autocomplete"] == "off"
