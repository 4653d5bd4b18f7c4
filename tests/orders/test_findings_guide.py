"""What the guide insists on, as findings."""

from orders.finding import Severity
from tests.orders.cases.shape import dates, end
from tests.orders.matters import raised


def test_g29_an_order_past_its_end_is_not_called_over() -> None:
    found = raised(**end(expires_on="2026-11-23", extended_or_replaced="yes"))
    assert found["expired"].severity is Severity.WARN
    assert found["expired"].values["extended"] is True
    assert "still_in_force" in found


def test_g09_a_criminal_order_hears_nothing_of_civil_forms_and_waits() -> None:
    found = raised(kind="criminal", state="TX", criminal_case={"issued_on": "2026-03-02"})
    assert found.keys().isdisjoint(
        {"waiting_period", "official_form_required", "appeal_window", "expires_soon", "end_date_unknown"}
    )


def test_g21_arguing_the_old_case_is_pointed_out_and_never_stops() -> None:
    found = raised(story={"statement": "I moved away.\nShe lied to the judge."})
    assert found["reargues"].severity is Severity.WARN
    assert [passage.words for passage in found["reargues"].values["said"]] == [("She lied",)]
    assert found["reargues"].answers == (("story", "statement"),)


def test_g15_inviting_contact_is_said_with_the_words_that_raised_it() -> None:
    found = raised(role="protected", reasons={"reasons": ["feel_safe"], "statement": "We are back together."})[
        "invited_contact"
    ]
    assert [passage.words for passage in found.values["said"]] == [("We are back together",)]
    assert found.answers == (("reasons", "statement"),)


def test_g31_missing_the_renewal_hearing_is_warned_of_even_without_its_day() -> None:
    assert raised(aim="oppose_renewal")["renewal_pending"].values["on"] is None


def test_g08_g10_a_kind_that_does_not_fit_the_dates_names_each_sign() -> None:
    found = raised(kind="temporary", **end(expires="no_date"), **dates(how_made="after_hearing"))["kind_conflict"]
    assert found.values["signs"] == ("has_no_end", "after_hearing")
