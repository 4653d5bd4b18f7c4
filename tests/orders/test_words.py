"""The words of findings: each code has its words, what is typed is escaped, and the law is named with its day."""

import re
from datetime import date
from typing import Any

import pytest

from orders.finding import Finding, Severity
from orders.findings import findings
from orders.findings.contradictions import CONTRADICTIONS
from orders.findings.filing import facts_not_sourced, missing_facts
from orders.findings.private import Private
from orders.findings.typed import PLACES
from orders.jurisdiction import ServiceMethod, Source, SourceKind
from orders.law import the_law
from orders.papers.environment import environment
from orders.papers.words import template_of, words_of
from orders.path import PATHS
from orders.reasons import EndOrChange
from tests.orders.cases.all import CASES
from tests.orders.cases.shape import Case
from tests.orders.matters import TODAY, law_of, matter, raised

BLAME = re.compile(r"\babus(?:er|ive)\b|!|\bNone\b|\{\{|\{%|\b\d{1,2}/\d{1,2}\b", re.IGNORECASE)


def plain(markup: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", markup)).strip()


@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_finding_has_a_title_and_something_to_do(case: Case) -> None:
    words = words_of(raised(**case.given)[case.finding])
    assert 5 < len(plain(words.title)) < 90
    assert "\n" not in words.title
    assert len(plain(words.body)) > 60
    assert not BLAME.search(plain(words.title))
    assert not re.search(r"<(?:p|li|ul)>\s*</", words.body)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.kind}-{path.role}-{path.aim}")
def test_every_path_in_every_state_finds_its_words(path: Any) -> None:
    for code in the_law().jurisdictions:
        one = matter(kind=path.kind, role=path.role, aim=path.aim, state=code)
        for finding in findings(one, law_of(one), TODAY):
            assert not BLAME.search(plain(words_of(finding).title))


def codes_of(macro: str) -> set[str]:
    module = environment("en").get_template("papers/findings/_words.html").make_module()
    return set(getattr(module, macro))


def test_every_code_a_finding_carries_has_its_words_and_no_words_are_left_over() -> None:
    assert codes_of("pair") == {pair.code for pair in CONTRADICTIONS}
    assert codes_of("private") == {str(what) for what in Private}
    assert codes_of("method") == {str(method) for method in ServiceMethod}
    rows = {"factors", "proof.proof", "programs.programs", "children.children", "others-protected.others_protected"}
    assert codes_of("place") == {f"{step}.{field}" for step, field in PLACES} | rows


@pytest.mark.parametrize("macro", ["blank", "question"])
def test_every_blank_and_every_question_has_its_words(macro: str) -> None:
    rule, key = {"blank": (missing_facts, "blanks"), "question": (facts_not_sourced, "questions")}[macro]
    raised_codes: set[str] = set()
    for code in the_law().jurisdictions:
        for path in PATHS:
            one = matter(kind=path.kind, role=path.role, aim=path.aim, state=code, fees={"cannot_pay": "yes"})
            finding = rule(one, law_of(one), TODAY)
            raised_codes |= set(finding.values[key]) if finding else set()
    assert raised_codes <= codes_of(macro)


def test_what_a_person_typed_is_escaped() -> None:
    words = words_of(raised(story={"statement": "She lied <script>alert(1)</script> {{7*7}}"})["reargues"])
    assert "<script>" not in words.body
    assert "&lt;script&gt;" in words.body
    assert "{{7*7}}" in words.body


def source(kind: SourceKind) -> Source:
    return Source(id="s1", url="https://example.org", title=f"The {kind} we read", kind=kind, note="n")


def test_a_finding_that_says_law_names_its_sources_best_first_and_the_day() -> None:
    finding = Finding(
        "end_date_unknown",
        Severity.NOTE,
        sources=(source(SourceKind.SECONDARY), source(SourceKind.STATUTE)),
        checked=date(2026, 11, 22),
    )
    assert plain(words_of(finding).body).endswith(
        "From: The statute we read; The secondary we read. We read it on November 22, 2026."
    )


def test_a_finding_from_nothing_but_a_guide_says_to_check_with_the_clerk() -> None:
    finding = Finding(
        "end_date_unknown", Severity.NOTE, sources=(source(SourceKind.SECONDARY),), checked=date(2026, 11, 22)
    )
    assert finding.is_secondary
    assert "This is not an official source. Check it with the clerk." in words_of(finding).body


def test_a_finding_that_says_no_law_names_no_source() -> None:
    assert 'class="source"' not in words_of(raised()["still_in_force"]).body


def test_all_gates_share_one_template() -> None:
    assert template_of(Finding("gate_any", Severity.WARN)) == "papers/findings/gate.html"


def test_g29_an_end_date_in_the_past_never_means_that_nothing_is_needed() -> None:
    body = words_of(raised(order_end={"expires_on": "2026-11-01"})["expired"]).body
    assert "Until the clerk tells you in writing that it ended, the order must be obeyed." in body


@pytest.mark.parametrize("role", ["protected", "restrained"])
def test_g03_g14_the_order_is_said_to_be_the_court_s_to_each_side(role: str) -> None:
    words = words_of(raised(role=role)["still_in_force"])
    assert "until a judge signs" in words.title
    assert "The order belongs to the court." in words.body


def test_g15_a_protected_person_reads_that_inviting_contact_does_not_end_the_order() -> None:
    body = words_of(raised(role="protected")["still_in_force"]).body
    assert "They can still be arrested, even if you started the contact." in body


def test_g30_a_restrained_person_reads_that_it_does_not_matter_who_starts_contact() -> None:
    assert "no matter who starts it" in words_of(raised()["still_in_force"]).body


def test_g09_a_criminal_order_is_said_to_be_for_its_own_judge_alone() -> None:
    body = words_of(raised(kind="criminal", role="protected")["still_in_force"]).body
    assert "Only the judge in that case can change it." in body


def test_g31_the_renewal_words_say_what_happens_when_nobody_comes() -> None:
    body = words_of(raised(aim="oppose_renewal")["renewal_pending"]).body
    assert "If you do not come, the order may be renewed without you." in body


def test_g21_the_words_on_arguing_the_old_case_leave_the_choice_to_the_person() -> None:
    body = words_of(raised(story={"statement": "She lied."})["reargues"]).body
    assert "You may also print your papers as they are." in body


def test_a_stop_shows_the_open_way_first_and_that_it_can_be_printed_anyway() -> None:
    body = plain(words_of(raised(state="WI")["not_open_to_restrained"]).body)
    assert body.index("What may still be open") < body.index("You may still print your request")


def test_guns_are_spoken_of_as_the_advocate_worded_it() -> None:
    body = plain(words_of(raised()["firearms"]).body)
    assert "may forbid guns and ammunition while this order stands" in body
    assert "may not give the right back" in body


def test_a_private_number_is_not_printed_once_more() -> None:
    body = words_of(raised(story={"statement": "My SSN is 123-45-6789."})["private_information"]).body
    assert "6789" not in body
    assert "What has changed" in body


def test_words_fit_both_decisions_on_terms_to_keep() -> None:
    kept = {"role": "protected", "keep": {"keep_terms": ["no_harm"]}}
    changed = words_of(raised(**kept, end_or_change={"decision": EndOrChange.BECOME_CHANGE.value})["end_as_change"])
    assert "not to end it" in changed.title
    assert "Ending the order ends all of it" in words_of(raised(**kept)["end_as_change"]).title
