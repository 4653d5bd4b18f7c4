"""The order itself and its hearings."""

from tests.orders.cases.shape import PRO, TEMP, Case, courts, dates, end, hearing

CASES: tuple[Case, ...] = (
    Case(
        "hearing_before_order_ends", "a hearing is ahead", hearing(hearing_state="ahead", hearing_on="2026-12-08"), {}
    ),
    Case(
        "hearing_before_order_ends",
        "the day is not known",
        TEMP,
        hearing(hearing_state="passed", hearing_result="missed"),
    ),
    Case(
        "renewal_pending",
        "the protected person asked to renew",
        {"aim": "oppose_renewal", "renewal": {"hearing_on": "2026-12-08"}},
        {},
    ),
    Case(
        "their_motion_pending",
        "the other side asked for something",
        PRO | {"aim": "oppose_change", "their_motion": {"hearing_on": "2026-12-08"}},
        PRO,
    ),
    Case(
        "missed_hearing",
        "the hearing went on without them",
        hearing(hearing_state="passed", hearing_on="2026-11-01", hearing_result="missed"),
        hearing(hearing_state="passed", hearing_on="2026-11-01", hearing_result="moved", moved_to="2026-12-08"),
    ),
    Case(
        "hearing_date_passed",
        "the hearing named has passed since",
        hearing(hearing_state="ahead", hearing_on="2026-11-23"),
        hearing(hearing_state="ahead", hearing_on="2026-11-24"),
    ),
    Case(
        "hearing_date_passed",
        "the renewal hearing has passed since",
        {"aim": "oppose_renewal", "renewal": {"hearing_on": "2026-11-01"}},
        {"aim": "oppose_renewal"},
    ),
    Case("may_be_over", "the case was dismissed", hearing(hearing_result="dismissed"), hearing(hearing_result="moved")),
    Case("may_be_over", "nobody knows how the hearing ended", hearing(hearing_result="unknown"), hearing()),
    Case("expired", "the end date was yesterday", end(expires_on="2026-11-23"), end(expires_on="2026-11-24")),
    Case("expires_soon", "the order ends in 90 days", end(expires_on="2027-02-22"), end(expires_on="2027-02-23")),
    Case("expires_soon", "the order ends today", end(expires_on="2026-11-24"), end(expires_on="2026-11-23")),
    Case(
        "expires_soon",
        "who asks may wait, who answers a renewal may not",
        end(expires_on="2026-12-24"),
        end(expires_on="2026-12-24") | {"aim": "oppose_renewal", "renewal": {"hearing_on": "2026-12-08"}},
    ),
    Case("end_date_unknown", "nobody looked it up", end(expires="unknown"), end(expires="no_date")),
    Case(
        "kind_conflict",
        "a final order that ends within weeks",
        dates(issued_on="2026-11-01") | end(expires_on="2026-11-20"),
        dates(issued_on="2026-11-01") | end(expires_on="2027-11-20"),
    ),
    Case(
        "kind_conflict",
        "a temporary order that lasts for years",
        TEMP | dates(issued_on="2026-11-01") | end(expires_on="2028-11-01"),
        TEMP | dates(issued_on="2026-11-01") | end(expires_on="2026-12-01"),
    ),
    Case("kind_conflict", "a temporary order without an end", TEMP | end(expires="no_date"), end(expires="no_date")),
    Case(
        "kind_conflict",
        "a temporary order made after a hearing",
        TEMP | dates(how_made="after_hearing"),
        TEMP | dates(how_made="ex_parte"),
    ),
    Case(
        "kind_conflict",
        "a number with CR in it",
        {"order": {"case_number": "24-CR-1180"}},
        {"order": {"case_number": "24-CRX-1180"}},
    ),
    Case(
        "two_orders",
        "both were named at the start",
        {"kind": "two_orders", "which_order": {"which_now": "final_civil"}},
        {"kind": "two_orders"},
    ),
    Case(
        "two_orders",
        "a civil and a criminal order exist",
        courts(civil_and_criminal="yes"),
        courts(civil_and_criminal="no"),
    ),
    Case(
        "default_or_no_notice",
        "the order was made by default",
        dates(how_made="default"),
        dates(how_made="after_hearing"),
    ),
    Case(
        "default_or_no_notice", "it asks to set the order aside", {"aim": "set_aside"}, PRO | dates(how_made="default")
    ),
    Case("not_served_yet", "the order was not handed over", dates(served="not_yet"), dates(served="yes")),
)
