"""The judge's-eye check: each kind of mistake, seeded into a good packet, is found; a good packet has none."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from orders.finding import Finding, Severity
from orders.papers.court_paper import court_paper, court_paper_context
from orders.papers.judges_eye import judges_eye
from orders.papers.paper import Packet, Paper, Pile
from orders.papers.slip import Seen, SlipKind
from orders.papers.words import words_of
from tests.conftest import SAMPLES, TODAY, sample
from tests.papers.printed import packet, words

Answers = dict[str, dict[str, Any]]
MA, NJ, TX = "final-protected-change-ma", "final-restrained-end-nj", "criminal-restrained-end-tx"


def laid_over(name: str, **steps: dict[str, Any]) -> Answers:
    """A good packet's answers with a mistake laid over them."""
    facts = sample(name)
    over = {step.replace("_", "-"): answers for step, answers in steps.items()}
    return facts | {step: facts.get(step, {}) | answers for step, answers in over.items()}


def eye(made: Packet) -> dict[str, Finding]:
    return {one.id.removeprefix("judge_"): one for one in made.findings if one.id.startswith("judge_")}


@pytest.mark.parametrize("name", [path.stem for path in SAMPLES])
def test_no_good_packet_is_stopped_at(name: str) -> None:
    found = [(one.id, one.values["quoted"]) for one in eye(packet(sample(name))).values() if one.severity != "note"]
    assert found == []


IN_ANSWERS: tuple[tuple[SlipKind, str, dict[str, dict[str, Any]]], ...] = (
    (SlipKind.SAME_NAME, MA, {"you": {"name": "sean o'connell"}}),
    (SlipKind.PROTECTS_THE_RESTRAINED, MA, {"others_protected": {"others_protected": [{"name": "Sean O'Connell"}]}}),
    (SlipKind.PETITIONER_IS_RESTRAINED, MA, {"you": {"capacity": "parent", "petitioner_name": "Sean O'Connell"}}),
    (SlipKind.JUDGE_IS_A_PARTY, MA, {"order": {"judge": "Sean O'Connell"}}),
    (
        SlipKind.LAWYER_OF_BOTH,
        NJ,
        {
            "lawyer": {"has_lawyer": "yes", "lawyer_name": "Ana Ruiz"},
            "other_party": {"has_lawyer": "yes", "lawyer_name": "Ana Ruiz"},
        },
    ),
    (SlipKind.NAME_SPELLED_OTHERWISE, MA, {"reasons": {"statement": "Sean O'Conell has gotten help."}}),
    (SlipKind.CASE_TITLE_WITHOUT_NAME, TX, {"criminal_case": {"case_title": "State v. Somebody Else"}}),
    (SlipKind.CASE_NUMBER_OTHERWISE, NJ, {"story": {"statement": "In case number FV-07-002212-18 I was heard."}}),
    (SlipKind.CASE_NUMBER_OF_BOTH, MA, {"cases": {"family_case_number": "wo25r-0332"}}),
    (SlipKind.CASE_NUMBER_IS_A_DATE, MA, {"order": {"case_number": "10/02/2025"}}),
    (SlipKind.CHANGED_BEFORE_MADE, MA, {"order_dates": {"last_changed_on": "2025-09-01"}}),
    (SlipKind.SERVED_IN_THE_FUTURE, MA, {"order_dates": {"served_on": "2027-10-03"}}),
    (SlipKind.ASKED_AT_NO_TIME, MA, {"cases": {"asked_before": "yes", "asked_on": "2024-01-01"}}),
    (SlipKind.LEARNED_AT_NO_TIME, "final-restrained-set-aside-ga", {"set_aside": {"learned_on": "2030-01-01"}}),
    (SlipKind.LIFE_IN_THE_FUTURE, NJ, {"changes": {"moved_since": "2027-09-01"}}),
    (SlipKind.CHILD_NOT_BORN, MA, {"children": {"children": [{"initials": "F.O.", "birth_year": 2091}]}}),
    (
        SlipKind.PROOF_IN_THE_FUTURE,
        NJ,
        {"proof": {"proof": [{"kind": "certificate", "description": "Summary", "date": "2029-11-05"}]}},
    ),
    (SlipKind.RELEASE_PASSED, NJ, {"custody": {"in_custody": "yes", "release_on": "2026-01-05"}}),
    (SlipKind.LATER_DATE_NOT_LATER, "temporary-protected-postpone-fl", {"postpone": {"not_before": "2026-11-25"}}),
    (SlipKind.AWAY_ON_THE_DAY, "final-protected-oppose-change-ny", {"hearing": {"cannot_come_on": "January 12, 2027"}}),
    (SlipKind.NO_CHANGE_SINCE, NJ, {"changes": {"moved_since": "2017-12-01"}}),
    (
        SlipKind.NO_CHANGE_SINCE,
        NJ,
        {"programs": {"programs": [{"program": "counseling", "provider": "House", "completed_on": "2016-01-20"}]}},
    ),
    (SlipKind.CHILD_YEAR_UNLIKELY, MA, {"children": {"children": [{"initials": "F.O.", "birth_year": 1984}]}}),
    (SlipKind.CHILD_YEAR_UNLIKELY, MA, {"children": {"children": [{"initials": "F.O.", "birth_year": 2026}]}}),
    (
        SlipKind.COURT_OF_ANOTHER_COUNTY,
        NJ,
        {"order": {"court_name": "Superior Court of New Jersey, Hudson County", "county": "Essex"}},
    ),
    (
        SlipKind.ANSWER_DUE_AFTER_HEARING,
        "final-protected-oppose-change-ny",
        {"their_motion": {"hearing_on": "2026-12-10", "respond_by": "2026-12-11"}},
    ),
    (SlipKind.YEAR_MISTYPED, MA, {"order_end": {"expires_on": "2207-10-02"}}),
    (SlipKind.DATE_TOLD_OTHERWISE, NJ, {"story": {"statement": "The order was made on March 3, 2018."}}),
    (
        SlipKind.ORDER_ENDS_BEFORE_HEARING,
        "temporary-protected-postpone-fl",
        {"order_end": {"expires": "on_date", "expires_on": "2026-11-25"}},
    ),
    (SlipKind.COURT_OF_ANOTHER_STATE, NJ, {"order": {"court_name": "Superior Court of Connecticut"}}),
    (SlipKind.COURT_NOT_FOR_ORDERS, MA, {"order": {"court_name": "United States District Court"}}),
    (SlipKind.COURT_OF_ANOTHER_KIND, MA, {"order": {"court_name": "Criminal Court"}}),
    (SlipKind.CHANGE_NAMES_NOTHING, MA, {"terms_to_change": {"terms_to_change": []}, "keep": {"keep_terms": []}}),
    (SlipKind.CHANGE_WITHOUT_HOW, MA, {"terms_to_change": {"change_wanted": None}}),
    (SlipKind.TERM_NOT_IN_ORDER, MA, {"terms_to_change": {"terms_to_change": ["pets"]}}),
    (SlipKind.SPEAKS_FOR_NOBODY, MA, {"for_whom": {"for_whom": "these_people"}}),
    (SlipKind.POINTS_OPEN, NJ, {"factors": {"nj_age_health": ""}}),
)


@pytest.mark.parametrize(("slip", "name", "over"), IN_ANSWERS, ids=[str(slip) for slip, _, _ in IN_ANSWERS])
def test_a_mistake_in_the_answers_is_found_with_its_page(slip: SlipKind, name: str, over: dict) -> None:
    assert slip not in eye(packet(sample(name))) or slip == SlipKind.POINTS_OPEN
    found = eye(packet(laid_over(name, **over)))[slip]
    touched = {step.replace("_", "-") for step in over}
    assert touched & {step for step, _ in found.answers}
    assert "You can change it on this page:" in words_of(found).body


Spoil = Callable[[Packet, tuple[Paper, ...]], tuple[Paper, ...]]


def of_other_answers(name: str, **steps: dict[str, Any]) -> Spoil:
    """Puts in the paper `name` as other answers make it."""

    def spoil(made: Packet, papers: tuple[Paper, ...]) -> tuple[Paper, ...]:
        other = packet(laid_over(MA, **steps))
        return tuple(next(one for one in other.papers if one.name == name) if p.name == name else p for p in papers)

    return spoil


def with_template(name: str, template: str) -> Spoil:
    """Prints the paper `name` from another paper's template."""
    return lambda made, papers: tuple(
        replace(paper, template=f"papers/{template}.html") if paper.name == name else paper for paper in papers
    )


def with_civil_paper(made: Packet, papers: tuple[Paper, ...]) -> tuple[Paper, ...]:
    assert made.jurisdiction
    return (*papers, court_paper("motion_set_aside", made.matter, made.jurisdiction, TODAY))


def with_self_service(made: Packet, papers: tuple[Paper, ...]) -> tuple[Paper, ...]:
    """The proof of service of the other side, who may learn the address."""
    assert made.jurisdiction
    context = court_paper_context(made.matter, made.jurisdiction)
    other = packet(sample(MA))
    assert other.jurisdiction
    told = context | {"who": court_paper_context(other.matter, other.jurisdiction)["who"]}
    return tuple(replace(p, context=p.context | told) if p.name == "proof_of_service" else p for p in papers)


def without_points(made: Packet, papers: tuple[Paper, ...]) -> tuple[Paper, ...]:
    return tuple(replace(paper, context=paper.context | {"points": ()}) for paper in papers)


ON_PAPERS: tuple[tuple[str, SlipKind, str, Spoil], ...] = (
    (
        "another case number",
        SlipKind.NOT_THE_SAME_ON_A_PAPER,
        MA,
        of_other_answers("proposed_order", order={"case_number": "WO25R0999"}),
    ),
    (
        "another name",
        SlipKind.NOT_THE_SAME_ON_A_PAPER,
        MA,
        of_other_answers("notice_of_hearing", you={"name": "Bridget Connell"}),
    ),
    (
        "another day",
        SlipKind.NOT_THE_SAME_ON_A_PAPER,
        MA,
        of_other_answers("proposed_order", order_dates={"issued_on": "2025-09-30"}),
    ),
    (
        "a date nobody gave",
        SlipKind.DATE_FROM_NOWHERE,
        MA,
        of_other_answers("proposed_order", order_end={"expires_on": "2028-10-02"}),
    ),
    (
        "a term more",
        SlipKind.TERMS_NOT_THE_SAME,
        MA,
        of_other_answers("proposed_order", terms_to_change={"terms_to_change": ["no_contact", "stay_away_home"]}),
    ),
    (
        "a term less",
        SlipKind.TERMS_NOT_THE_SAME,
        MA,
        of_other_answers("motion_protected", keep={"keep_terms": ["no_harm"]}),
    ),
    (
        "the person signs for the server",
        SlipKind.WRONG_SIGNER,
        MA,
        with_template("proof_of_service", "motion_protected"),
    ),
    ("the judge signs the motion", SlipKind.WRONG_SIGNER, MA, with_template("motion_protected", "proposed_order")),
    ("a restrained person learns where", SlipKind.WRONG_SERVER, NJ, with_self_service),
    ("a civil paper in a criminal case", SlipKind.PAPER_OF_ANOTHER_COURT, TX, with_civil_paper),
    ("a point of the law left out", SlipKind.POINT_NOT_PRINTED, NJ, without_points),
)


@pytest.mark.parametrize(("what", "slip", "name", "spoil"), ON_PAPERS, ids=[row[0] for row in ON_PAPERS])
def test_a_mistake_on_a_paper_is_found(what: str, slip: SlipKind, name: str, spoil: Spoil) -> None:
    made = packet(sample(name))
    assert made.jurisdiction
    papers = made.in_pile(Pile.FILE)
    seen = Seen(made.matter, made.jurisdiction, TODAY, made.jurisdiction)
    assert f"judge_{slip}" not in {one.id for one in judges_eye(papers, seen)}
    spoiled = {one.id: one for one in judges_eye(spoil(made, papers), seen)}
    assert spoiled[f"judge_{slip}"].severity == Severity.WARN
    assert spoiled[f"judge_{slip}"].answers


def test_every_kind_of_slip_is_seeded_here() -> None:
    seeded = {slip for slip, _, _ in IN_ANSWERS} | {slip for _, slip, _, _ in ON_PAPERS}
    assert seeded == set(SlipKind)
    assert len(IN_ANSWERS) + len(ON_PAPERS) >= 20


def test_what_a_judge_may_stop_at_stands_on_the_checklist() -> None:
    made = packet(laid_over(MA, order={"court_name": "Superior Court of Nevada"}))
    checklist = next(paper for paper in made.papers if paper.name == "checklist")
    assert "A judge may stop at this" in words(checklist)
    assert "Where was the order made?" in words(checklist)
