"""The people of the case and its places."""

from tests.orders.cases.shape import CRIME, PRO, Case, cases, courts

CASES: tuple[Case, ...] = (
    Case("represented", "the person has a lawyer", {"lawyer": {"has_lawyer": "yes"}}, {"lawyer": {"has_lawyer": "no"}}),
    Case(
        "other_party_died",
        "the other side has died",
        {"other_party": {"still_living": "no"}},
        {"other_party": {"still_living": None}},
    ),
    Case(
        "mutual_orders",
        "an order against each",
        courts(order_against_each_other="yes"),
        courts(order_against_each_other="no"),
    ),
    Case(
        "others_still_protected",
        "the order names others",
        PRO | {"others_protected": {"others_protected": [{"name": "J. W."}]}},
        PRO | {"others_protected": {"others_protected": []}},
    ),
    Case(
        "children_terms",
        "the order speaks of children",
        {"terms": {"terms": ["children"]}},
        {"terms": {"terms": ["no_contact"]}},
    ),
    Case(
        "child_protection",
        "a child protection case",
        PRO | cases(child_protection_case="yes"),
        PRO | cases(child_protection_case="no"),
    ),
    Case(
        "child_protection",
        "a juvenile court made it",
        {"civil_type": {"civil_type": "juvenile"}},
        {"civil_type": {"civil_type": "family"}},
    ),
    Case("case_moved", "a divorce is open", cases(family_case="open"), cases(family_case="none")),
    Case(
        "case_moved", "the case was moved", courts(case_transferred_to="Family Court"), courts(case_transferred_to=None)
    ),
    Case(
        "case_moved",
        "made inside a divorce",
        {"civil_type": {"civil_type": "family_case"}},
        {"civil_type": {"civil_type": "unsure"}},
    ),
    Case(
        "registered_elsewhere",
        "on file in another state",
        courts(registered_elsewhere="yes"),
        courts(registered_elsewhere=None),
    ),
    Case("lives_elsewhere", "lives in another state", courts(lives_elsewhere="yes"), courts(lives_elsewhere="no")),
    Case(
        "other_side_represented",
        "the other side has a lawyer",
        {"other_party": {"has_lawyer": "yes"}},
        {"other_party": {"has_lawyer": "no"}},
    ),
    Case(
        "other_side_represented",
        "a prosecutor filed the civil order",
        courts(prosecutor_filed="yes"),
        courts(prosecutor_filed="no"),
    ),
    Case(
        "address_not_known",
        "nobody knows where the other is",
        PRO | {"serving": {"address_known": "no"}},
        {"serving": {"address_known": "no"}},
    ),
    Case(
        "custody_affidavit",
        "children are listed",
        {"children": {"children": [{"initials": "J.W.", "birth_year": 2015}]}},
        CRIME | {"children": {"children": [{"initials": "J.W.", "birth_year": 2015}]}},
    ),
    Case(
        "in_custody",
        "the person is in jail",
        {"custody": {"in_custody": "yes", "release_on": "2027-01-04"}},
        {"custody": {"in_custody": "no"}},
    ),
    Case(
        "other_party_in_custody",
        "the other side is in jail",
        PRO | {"other_party": {"in_custody": "yes"}},
        {"other_party": {"in_custody": "yes"}},
    ),
    Case("helper", "a friend helps", {"helper": "friend"}, {"helper": "self"}),
    Case("helper", "staff helps", PRO | {"helper": "staff"}, PRO),
    Case("status_and_benefits", "a protected person asks to end it", PRO, PRO | {"aim": "renew"}),
    Case("immigration", "a protected person asks to end it", PRO, PRO | {"aim": "prepare"}),
    Case("immigration", "a restrained person, whatever the aim", {"aim": "appeal"}, PRO | {"aim": "oppose_change"}),
    Case("firearms", "both sides", PRO, {"role": None}),
)
