"""Which papers a matter leads to."""

import pytest

from orders.confidential import Confidential, Leak
from orders.finding import Severity
from orders.kind import Kind
from orders.law import Law
from orders.papers.assemble import assemble
from orders.papers.paper import Packet, Paper, Pile
from orders.papers.paper_html import html_of
from orders.path import PATHS, Path, Referral
from orders.role import Role
from tests.conftest import SAMPLES, sample
from tests.papers.filled import PRINTING, filled, name_of
from tests.papers.printed import TODAY, packet

OF_CRIMINAL_CASES = {
    "motion_criminal",
    "proposed_order_criminal",
    "court_needs_criminal",
    "letter_prosecutor",
    "letter_lawyer",
}


def names(made: Packet, pile: Pile) -> list[str]:
    return [paper.name for paper in made.in_pile(pile)]


def test_every_paper_of_every_path_has_its_template() -> None:
    for path in PATHS:
        assert names(packet(filled(path)), Pile.FILE) == list(path.to_file), name_of(path)


@pytest.mark.parametrize("path", PATHS, ids=name_of)
def test_every_path_keeps_a_checklist(path: Path) -> None:
    assert "checklist" in names(packet(filled(path)), Pile.KEEP)


@pytest.mark.slow
@pytest.mark.parametrize("path", PRINTING, ids=name_of)
def test_every_state_renders_every_paper_to_file(path: Path, law: Law) -> None:
    for code, jurisdiction in law.jurisdictions.items():
        if not jurisdiction.draftable:
            continue
        facts = filled(path, code)
        html = "".join(html_of(paper) for paper in packet(facts).in_pile(Pile.FILE))
        assert html, code
        assert "None" not in html, code
        assert "{{" not in html, code


@pytest.mark.parametrize("name", [path.stem for path in SAMPLES])
def test_every_sample_is_assembled(name: str) -> None:
    made = assemble(sample(name), TODAY, "en")
    assert names(made, Pile.KEEP)
    assert (made.path is None) == (made.referral is not None)


def test_an_accused_person_with_a_lawyer_gets_a_letter_and_no_motion() -> None:
    path = next(one for one in PRINTING if (one.kind, one.role) == (Kind.CRIMINAL, Role.RESTRAINED))
    assert names(packet(filled(path, lawyer={"has_lawyer": "yes"})), Pile.FILE) == ["letter_lawyer"]


@pytest.mark.parametrize("path", [one for one in PATHS if one.kind == Kind.CRIMINAL], ids=name_of)
def test_g09_no_criminal_order_leads_to_a_civil_paper(path: Path) -> None:
    assert set(names(packet(filled(path)), Pile.FILE)) <= OF_CRIMINAL_CASES


@pytest.mark.parametrize("print_anyway", [None, "yes"])
def test_a_stop_holds_back_the_request_until_the_person_says_print_it_anyway(print_anyway: str | None) -> None:
    path = next(one for one in PRINTING if (one.kind, one.role) == (Kind.FINAL_CIVIL, Role.RESTRAINED))
    facts = filled(path, "TX", order_dates={"issued_on": "2026-10-01"}, check={"print_anyway": print_anyway})
    made = packet(facts)
    assert any(finding.severity == Severity.STOP for finding in made.findings)
    assert names(made, Pile.FILE) == (list(path.to_file) if print_anyway else [])
    assert "checklist" in names(made, Pile.KEEP)


@pytest.mark.parametrize("role", list(Role))
def test_a_required_form_turns_the_motion_into_an_attachment_with_a_worksheet(role: Role, law: Law) -> None:
    path = next(one for one in PRINTING if (one.kind, one.role) == (Kind.FINAL_CIVIL, role))
    for code, jurisdiction in law.jurisdictions.items():
        if not jurisdiction.draftable:
            continue
        form = jurisdiction.mandatory_motion_form(role, path.aim)
        made = packet(filled(path, code))
        assert ("worksheet" in names(made, Pile.KEEP)) == (form is not None), code
        html = html_of(made.in_pile(Pile.FILE)[0])
        assert ("is part of it." in html) == (form is not None), code


@pytest.mark.parametrize(
    ("facts", "referral"),
    [
        ({"where": {"state": "tribal"}}, Referral.TRIBAL),
        ({"where": {"state": "PR"}}, Referral.NOT_DRAFTABLE),
        ({"where": {"state": "GU"}}, Referral.NOT_DRAFTABLE),
        ({"where": {"state": "NJ"}}, Referral.ASK_CLERK),
        ({}, Referral.ASK_CLERK),
    ],
)
def test_what_we_do_not_draft_or_do_not_know_leads_to_a_referral_alone(facts: dict, referral: Referral) -> None:
    made = packet(facts)
    assert made.referral == referral
    assert [paper.name for paper in made.papers] == ["referral"]


@pytest.mark.parametrize("pile", list(Pile))
def test_only_a_paper_for_the_clerk_may_open_what_is_confidential(pile: Pile) -> None:
    paper = Paper("sheet", pile, "Sheet", "papers/sheet.html", {})
    if pile == Pile.CLERK:
        assert Confidential("12 Elm Street").reveal(paper) == "12 Elm Street"
    else:
        with pytest.raises(Leak):
            Confidential("12 Elm Street").reveal(paper)


def test_the_clerks_pile_holds_the_sheet_of_its_row_alone() -> None:
    for path in PATHS:
        assert names(packet(filled(path)), Pile.CLERK) == list(path.to_clerk), name_of(path)
