"""Each finding is raised where it should be and nowhere else; each has its words and its grounds."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from orders.finding import Severity
from orders.findings import ONLY_WHERE_DRAFTED, RULES
from orders.law import the_law
from tests.orders.matters import law_of, matter, raised

Given = dict[str, Any]
TEMPLATES = Path(__file__).parents[2] / "templates" / "papers" / "findings"


@dataclass(frozen=True)
class Case:
    """One finding, a matter that raises it, and a near one that does not."""

    finding: str
    why: str
    given: Given
    near: Given

    def __str__(self) -> str:
        return f"{self.finding}: {self.why}"


PRO: Given = {"role": "protected"}
TEMP: Given = {"kind": "temporary"}
CRIME: Given = {"kind": "criminal"}
STORY: Given = {"story": {"statement": "I finished a class."}}


def dates(**fields: Any) -> Given:
    return {"order_dates": fields}


def end(**fields: Any) -> Given:
    return {"order_end": {"expires": "on_date"} | fields}


def hearing(**fields: Any) -> Given:
    return TEMP | {"hearing_date": fields}


def record(**fields: Any) -> Given:
    return {"record": fields}


def cases(**fields: Any) -> Given:
    return {"cases": fields}


def courts(**fields: Any) -> Given:
    return {"other_courts": fields}


CASES: tuple[Case, ...] = (
    Case("not_open_to_restrained", "Missouri lets only the protected person end it", {"state": "MO"}, {"state": "OH"}),
    Case("not_open_to_restrained", "changing is another matter", {"state": "WI"}, {"state": "WI", "aim": "change"}),
    Case("not_open_to_restrained", "it speaks to the restrained side only", {"state": "OR"}, {"state": "OR"} | PRO),
    Case(
        "waiting_period",
        "Texas: one year from the order is not over",
        {"state": "TX"} | dates(issued_on="2026-03-02"),
        {"state": "TX"} | dates(issued_on="2025-11-24"),
    ),
    Case("waiting_period", "the day it counts from is missing", {"state": "TX"}, {"state": "TX"} | PRO),
    Case(
        "asked_recently",
        "Washington: asked in this 12-month span",
        {"state": "WA"} | dates(issued_on="2024-02-01") | cases(asked_before="yes", asked_on="2026-05-05"),
        {"state": "WA"} | dates(issued_on="2024-02-01") | cases(asked_before="yes", asked_on="2025-05-05"),
    ),
    Case(
        "asked_recently",
        "Washington: the day of the request is missing",
        {"state": "WA"} | cases(asked_before="yes"),
        {"state": "WA"} | cases(asked_before="no"),
    ),
    Case(
        "asked_recently",
        "Texas: a limit without a countable period",
        {"state": "TX"} | cases(asked_before="yes"),
        {"state": "OH"} | cases(asked_before="yes"),
    ),
    Case(
        "asked_recently",
        "Colorado: two years from the last decision",
        {"state": "CO", "state_questions": {"last_decided_on": "2025-06-01"}} | cases(asked_before="yes"),
        {"state": "CO", "state_questions": {"last_decided_on": "2023-06-01"}} | cases(asked_before="yes"),
    ),
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
        {},
    ),
    Case(
        "two_orders",
        "a civil and a criminal order exist",
        courts(civil_and_criminal="yes"),
        courts(civil_and_criminal="no"),
    ),
    Case("represented", "the person has a lawyer", {"lawyer": {"has_lawyer": "yes"}}, {"lawyer": {"has_lawyer": "no"}}),
    Case(
        "pending_charge",
        "the criminal case is before trial",
        CRIME | {"criminal_stage": {"stage": "release_before_trial"}},
        CRIME | {"criminal_stage": {"stage": "probation"}},
    ),
    Case(
        "open_criminal_case",
        "a criminal case is open",
        cases(open_criminal_case="yes"),
        PRO | cases(open_criminal_case="yes"),
    ),
    Case(
        "sworn_admission",
        "other contact is reported",
        record(contact_since="other"),
        record(contact_since="allowed_by_order"),
    ),
    Case("sworn_admission", "a violation was found", record(compliance="found_violation"), record(compliance="full")),
    Case(
        "sworn_admission",
        "a violation is alleged",
        record(compliance="alleged_violation"),
        record(compliance="not_answering"),
    ),
    Case("sworn_admission", "there were arrests", record(arrests_since="some"), record(arrests_since="none")),
    Case("sworn_admission", "there were incidents", record(incidents="some"), PRO | record(incidents="some")),
    Case("sworn_admission", "the story tells of contact", {"story": {"statement": "She called me and we met."}}, STORY),
    Case(
        "proof_shows_contact",
        "a message from after the order",
        dates(issued_on="2026-01-01")
        | {"proof": {"proof": [{"kind": "message_from_other_side", "description": "Text", "date": "2026-02-01"}]}},
        dates(issued_on="2026-01-01")
        | {"proof": {"proof": [{"kind": "message_from_other_side", "description": "Text", "date": "2025-02-01"}]}},
    ),
    Case(
        "proof_shows_contact",
        "a message without a day",
        {"proof": {"proof": [{"kind": "message_from_other_side", "description": "Text"}]}},
        {"proof": {"proof": [{"kind": "letter", "description": "From my boss"}]}},
    ),
    Case(
        "agreement_signature",
        "the other side will sign",
        {"story": {"statement": "She will sign a paper for me."}},
        {"story": {"statement": "My boss will sign a paper for me."}},
    ),
    Case(
        "invited_contact",
        "living together is the reason",
        PRO | {"reasons": {"reasons": ["live_together"]}},
        PRO | {"reasons": {"reasons": ["moved_away"]}},
    ),
    Case(
        "invited_contact",
        "peaceful contact is the wish",
        CRIME | PRO | {"wishes": {"wishes": ["peaceful_contact"]}},
        CRIME | PRO | {"wishes": {"wishes": ["keep_in_place"]}},
    ),
    Case(
        "protected_statement_risk", "a statement was written", PRO | {"reasons": {"statement": "I feel safe."}}, STORY
    ),
    Case(
        "private_information",
        "a number that looks secret",
        {"story": {"statement": "My number is 123-45-6789."}},
        STORY,
    ),
    Case(
        "answers_contradict",
        "obeyed in full, and contact",
        record(compliance="full", contact_since="other"),
        record(compliance="full"),
    ),
    Case("reargues", "the story says she lied", {"story": {"statement": "She lied to the judge."}}, STORY),
    Case(
        "reargues",
        "right in a request to set aside",
        {"story": {"statement": "She lied to the judge."}},
        {"aim": "set_aside", "set_aside": {"why_missed": "She lied about my address."}},
    ),
    Case(
        "reargues",
        "right before the first hearing",
        {"story": {"statement": "It never happened."}},
        TEMP | {"early_reasons": {"statement": "It never happened."}},
    ),
    Case(
        "reargues",
        "right in an answer",
        {"story": {"statement": "She lied."}},
        TEMP | {"aim": "prepare", "answer": {"statement": "She lied."}},
    ),
    Case("appeal_window", "an appeal is wanted", {"aim": "appeal"}, {}),
    Case("appeal_window", "the story argues an appeal", {"story": {"statement": "The judge was wrong."}}, STORY),
    Case(
        "default_or_no_notice",
        "the order was made by default",
        dates(how_made="default"),
        dates(how_made="after_hearing"),
    ),
    Case(
        "default_or_no_notice", "it asks to set the order aside", {"aim": "set_aside"}, PRO | dates(how_made="default")
    ),
    Case(
        "request_pending",
        "an earlier request is before the judge",
        cases(asked_result="pending"),
        cases(asked_result="denied"),
    ),
    Case("official_form_required", "California takes its own form only", {"state": "CA"}, {"state": "OH"}),
    Case(
        "official_form_required", "not for a temporary order", {"state": "CA", "aim": "change"}, {"state": "CA"} | TEMP
    ),
    Case("service_rule", "a motion is served", {}, {"aim": "appeal"}),
    Case("service_rule", "a criminal motion goes to the prosecutor", CRIME, CRIME | PRO),
    Case("only_own_word", "no proof and no witness", {}, {"witnesses": {"witnesses": "My counselor"}}),
    Case(
        "only_own_word",
        "a program without proof",
        {"programs": {"programs": [{"program": "counseling", "have_proof": "no"}]}},
        {"programs": {"programs": [{"program": "counseling", "have_proof": "yes"}]}},
    ),
    Case(
        "time_alone",
        "nothing but time has passed",
        {"changes": {"changes": ["time_without_violation"]}},
        {"changes": {"changes": ["time_without_violation", "treatment"]}},
    ),
    Case(
        "end_as_change",
        "terms are kept while ending",
        PRO | {"keep": {"keep_terms": ["no_harm"]}},
        PRO | {"keep": {"keep_terms": []}},
    ),
    Case(
        "end_as_change",
        "ending became a change",
        PRO | {"keep": {"keep_terms": ["no_harm"]}, "end_or_change": {"decision": "become_change"}},
        PRO
        | {"aim": "change", "keep": {"keep_terms": ["no_harm"]}, "terms_to_change": {"terms_to_change": ["children"]}},
    ),
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
    Case("not_served_yet", "the order was not handed over", dates(served="not_yet"), dates(served="yes")),
    Case(
        "one_term_may_do",
        "only the children",
        PRO | {"reasons": {"reasons": ["children_contact"]}},
        PRO | {"reasons": {"reasons": ["children_contact", "feel_safe"]}},
    ),
    Case(
        "one_term_may_do",
        "only the children's needs",
        {"changes": {"changes": ["children_needs"]}},
        {"aim": "change", "changes": {"changes": ["children_needs"]}},
    ),
    Case(
        "one_term_may_do",
        "only the home",
        PRO | {"reasons": {"reasons": ["live_together"]}},
        PRO | {"reasons": {"reasons": []}},
    ),
    Case(
        "one_term_may_do",
        "only talking",
        PRO | {"reasons": {"reasons": ["talk_or_counseling"]}},
        PRO | {"reasons": {"reasons": ["other"]}},
    ),
    Case(
        "not_answering",
        "a question was left open on purpose",
        record(incidents="not_answering"),
        record(incidents=None),
    ),
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
    Case("cannot_pay", "the fee is too much", {"fees": {"cannot_pay": "yes"}}, {"fees": {"cannot_pay": "no"}}),
    Case("status_and_benefits", "a protected person asks to end it", PRO, PRO | {"aim": "renew"}),
    Case("immigration", "a protected person asks to end it", PRO, PRO | {"aim": "prepare"}),
    Case("immigration", "a restrained person, whatever the aim", {"aim": "appeal"}, PRO | {"aim": "oppose_change"}),
    Case("firearms", "both sides", PRO, {"role": None}),
    Case("missing_facts", "nothing was looked up yet", {}, {"state": "tribal"}),
    Case("facts_not_sourced", "Missouri's file has no service rule", {"state": "MO"}, {"state": "tribal"}),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_finding_is_raised_here_and_not_for_a_near_matter(case: Case) -> None:
    assert case.finding in raised(**case.given)
    assert case.finding not in raised(**case.near)


NAMES = [rule.__name__ for rule in RULES]


def test_every_rule_has_a_case_and_every_case_a_rule() -> None:
    assert {case.finding for case in CASES} | {"still_in_force"} == set(NAMES)


def test_every_rule_has_its_words_and_all_words_a_rule() -> None:
    words = {path.stem for path in TEMPLATES.glob("*.html") if not path.stem.startswith("_")}
    assert words == {*NAMES, "gate"}


def test_a_rule_stands_in_the_table_once_under_its_own_name() -> None:
    assert len(NAMES) == len(set(NAMES))
    for case in CASES:
        assert raised(**case.given)[case.finding].id == case.finding


@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_finding_says_what_it_rests_on(case: Case) -> None:
    finding = raised(**case.given)[case.finding]
    assert finding.guide or finding.sources
    assert bool(finding.sources) <= (finding.checked is not None)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_answer_a_finding_names_is_one_of_the_interview(case: Case) -> None:
    from interview.steps import BY_NAME  # here, so that the law room's tests run without Django's forms

    for step, _ in raised(**case.given)[case.finding].answers:
        assert step in BY_NAME


ON_EVERY_PATH = [
    {"kind": kind, "role": role}
    for kind in ("final_civil", "temporary", "criminal")
    for role in ("protected", "restrained")
]


@pytest.mark.parametrize("pair", ON_EVERY_PATH, ids=lambda pair: f"{pair['kind']}-{pair['role']}")
def test_g01_g03_g30_the_order_is_said_to_be_in_force_on_every_path_and_first_of_what_does_not_stop(
    pair: Given,
) -> None:
    found = [finding for finding in raised(**pair).values() if finding.severity is not Severity.STOP]
    assert found[0].id == "still_in_force"


@pytest.mark.parametrize("state", ["tribal", "military", "foreign", "GU", "PR"])
def test_a_referral_hears_nothing_of_forms_service_or_proof(state: str) -> None:
    found = raised(state=state)
    assert "still_in_force" in found
    assert found.keys().isdisjoint({rule.__name__ for rule in ONLY_WHERE_DRAFTED})


@pytest.mark.parametrize("stage", ["parole_or_supervised_release", "case_over", "juvenile", "federal"])
def test_a_criminal_case_we_do_not_draft_for_hears_nothing_of_proof_or_service(stage: str) -> None:
    assert raised(kind="criminal", criminal_stage={"stage": stage}).keys().isdisjoint({"service_rule", "only_own_word"})


def test_an_extreme_risk_order_hears_nothing_of_forms() -> None:
    assert "official_form_required" not in raised(state="CA", civil_type={"civil_type": "extreme_risk"})


def test_what_stops_comes_first_then_warnings_then_notes() -> None:
    found = raised(state="TX", **dates(issued_on="2026-03-02"))
    weights = [list(Severity).index(finding.severity) for finding in found.values()]
    assert weights == sorted(weights)
    assert weights[0] == 0


@pytest.mark.parametrize("code", sorted(the_law().jurisdictions))
def test_only_the_state_s_own_rules_ever_stop(code: str) -> None:
    for aim in ("end", "change"):
        for role in ("protected", "restrained"):
            stops = [one for one in raised(state=code, role=role, aim=aim).values() if one.severity is Severity.STOP]
            for one in stops:
                assert one.id in ("not_open_to_restrained", "waiting_period", "asked_recently") or one.id.startswith(
                    "gate_"
                )
                assert one.sources


@pytest.mark.parametrize(
    ("given", "finding", "severity", "first_day"),
    [
        ({"state": "TX"} | dates(issued_on="2026-03-02"), "waiting_period", Severity.STOP, date(2027, 3, 2)),
        ({"state": "TX"}, "waiting_period", Severity.WARN, None),
        (
            {"state": "WA"} | dates(issued_on="2024-02-01") | cases(asked_before="yes", asked_on="2026-05-05"),
            "asked_recently",
            Severity.STOP,
            date(2027, 2, 1),
        ),
        ({"state": "WA"} | cases(asked_before="yes"), "asked_recently", Severity.WARN, None),
        (
            {"state": "CO", "state_questions": {"last_decided_on": "2025-06-01"}} | cases(asked_before="yes"),
            "asked_recently",
            Severity.STOP,
            date(2027, 6, 1),
        ),
    ],
    ids=[
        "a wait with its day",
        "a wait without its day",
        "once in each 12 months",
        "once, day missing",
        "two years after a decision",
    ],
)
def test_a_rule_about_time_stops_until_a_day_it_names_and_only_warns_without_one(
    given: Given, finding: str, severity: Severity, first_day: date | None
) -> None:
    found = raised(**given)[finding]
    assert (found.severity, found.values["first_day"]) == (severity, first_day)


@pytest.mark.parametrize(
    ("fields", "last_day", "over"),
    [
        ({"issued_on": "2026-11-02"}, date(2026, 12, 2), False),
        ({"issued_on": "2026-10-29"}, date(2026, 11, 30), False),
        ({"issued_on": "2026-01-05"}, date(2026, 2, 4), True),
        ({}, None, False),
    ],
    ids=["thirty days", "a last day on a weekend moves on", "long over", "the day of the order is missing"],
)
def test_g32_the_appeal_window_names_its_last_day(fields: Given, last_day: date | None, over: bool) -> None:
    found = raised(state="WA", aim="appeal", **dates(**fields))["appeal_window"]
    assert (found.values["last_day"], found.values["over"]) == (last_day, over)


def test_g32_a_state_whose_days_are_not_known_names_no_last_day() -> None:
    found = raised(state="TX", aim="appeal", **dates(issued_on="2026-11-02"))["appeal_window"]
    assert found.values["last_day"] is None


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
    assert found["reargues"].values["words"] == ("She lied to the judge.",)
    assert found["reargues"].answers == (("story", "statement"),)


def test_g15_inviting_contact_is_said_with_the_words_that_raised_it() -> None:
    found = raised(role="protected", reasons={"reasons": ["feel_safe"], "statement": "We are back together."})[
        "invited_contact"
    ]
    assert (found.values["words"], found.answers) == (("We are back together.",), (("reasons", "statement"),))


def test_g31_missing_the_renewal_hearing_is_warned_of_even_without_its_day() -> None:
    assert raised(aim="oppose_renewal")["renewal_pending"].values["on"] is None


def test_g08_g10_a_kind_that_does_not_fit_the_dates_names_each_sign() -> None:
    found = raised(kind="temporary", **end(expires="no_date"), **dates(how_made="after_hearing"))["kind_conflict"]
    assert found.values["signs"] == ("has_no_end", "after_hearing")


@pytest.mark.parametrize("state", ["CA", "IA", "NJ"])
def test_g24_a_mandatory_form_is_named_with_its_source(state: str) -> None:
    found = raised(state=state)["official_form_required"]
    assert found.values["number"] and found.sources and found.checked


def test_g26_a_restrained_person_is_warned_never_to_serve() -> None:
    assert raised()["service_rule"].severity is Severity.WARN
    assert raised(role="protected")["service_rule"].severity is Severity.NOTE


def test_g23_blanks_are_listed_for_each_kind_of_order() -> None:
    civil = raised(aim="prepare")["missing_facts"].values["blanks"]
    assert civil == (
        "court_name",
        "county",
        "case_number",
        "name",
        "other_name",
        "issued_on",
        "expires_on",
        "hearing_on",
    )
    criminal = raised(kind="criminal")["missing_facts"].values["blanks"]
    assert criminal[-2:] == ("case_title", "prosecutor_office")


def test_nothing_is_missing_when_everything_was_answered() -> None:
    found = raised(
        order={"court_name": "Court", "county": "Clark", "case_number": "1"},
        order_dates={"issued_on": "2025-01-01"},
        order_end={"expires": "no_date"},
        you={"name": "A. B."},
        other_party={"name": "C. D."},
    )
    assert "missing_facts" not in found


def test_g04_a_fact_without_a_source_becomes_a_question_of_the_path() -> None:
    asked = raised(state="MO", fees={"cannot_pay": "yes"})["facts_not_sourced"].values["questions"]
    assert {"service", "notice", "fee_waiver"} <= set(asked)
    assert "early_challenge" not in asked
    criminal = raised(state="MO", kind="criminal", role="protected")["facts_not_sourced"].values["questions"]
    assert "criminal_may_ask" in criminal


@pytest.mark.parametrize("finding", ["not_open_to_restrained", "waiting_period"])
@pytest.mark.parametrize(
    ("civil_type", "severity"),
    [
        ("family", Severity.STOP),
        ("family_case", Severity.STOP),
        ("unsure", Severity.STOP),
        ("stalking", Severity.WARN),
        ("workplace", Severity.WARN),
    ],
)
def test_a_rule_for_family_orders_only_warns_where_another_law_made_the_order(
    finding: str, civil_type: str, severity: Severity
) -> None:
    state = {"not_open_to_restrained": "OR", "waiting_period": "UT"}[finding]
    found = raised(state=state, civil_type={"civil_type": civil_type}, **dates(issued_on="2026-10-05"))[finding]
    assert found.severity is severity


def test_a_gate_that_holds_stops_and_says_what_is_open_instead() -> None:
    stops = [
        (code, gate) for code, law in the_law().jurisdictions.items() for gate in law.gates if gate.effect == "stop"
    ]
    assert stops
    assert all(gate.open_instead for _, gate in stops)


def test_a_gate_of_the_state_becomes_a_finding_with_its_text_and_source() -> None:
    found = raised(state="OR", aim="change", civil_type={"civil_type": "family"}, **dates(served_on="2026-01-05"))[
        "gate_only_some_terms_may_change"
    ]
    assert found.values["holds"] is True
    assert found.values["text"] and found.sources and found.checked == law_of(matter(state="OR")).checked


def test_a_gate_that_only_may_hold_never_stops() -> None:
    for code in the_law().jurisdictions:
        for finding in raised(state=code, civil_type={"civil_type": "family"}).values():
            if finding.id.startswith("gate_") and not finding.values["holds"]:
                assert finding.severity is not Severity.STOP


def test_findings_depend_on_the_day_they_are_asked_for() -> None:
    given = end(expires_on="2026-12-24")
    assert "expires_soon" in raised(**given)
    assert "expired" in raised(**given, today=date(2027, 1, 4))
