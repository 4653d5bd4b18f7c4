"""The papers that others decide or fill in: the judge, the clerk, the server (ADVOCATE.md 7, 16)."""

import html as entities
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orders.aim import Aim
from orders.codes import Term
from orders.jurisdiction.service import DONE_BY_ONESELF
from orders.kind import Kind
from orders.law import Law
from orders.papers.environment import environment
from orders.papers.paper import Pile
from orders.papers.paper_html import html_of
from orders.papers.render import lay_out
from orders.path import PATHS, Path
from orders.reasons import Keep
from orders.role import Role
from tests.papers.filled import filled, name_of
from tests.papers.printed import packet, papers_to_file, to_file, words

ORDERS = ("proposed_order", "proposed_order_criminal")
RULED = [path for path in PATHS if set(ORDERS) & set(path.to_file)]
CHANGING = [path for path in RULED if path.aim == Aim.CHANGE]
SERVED = [path for path in PATHS if "proof_of_service" in path.to_file]


def order_of(facts: dict) -> str:
    return next(html_of(paper) for paper in papers_to_file(facts) if paper.name in ORDERS)


def said_in(html: str) -> str:
    return " ".join(entities.unescape(re.sub(r"<[^>]+>", " ", html)).split())


def items(html: str, of: str) -> list[str]:
    """The words of each row of the lists of this class, up to what the judge marks."""
    lists = re.findall(rf'<ul class="{of}">(.*?)</ul>', html, re.DOTALL)
    return [said_in(row) for one in lists for row in re.findall(r"<li><p>(.*?)</p></li>", one, re.DOTALL)]


def word(macro: str, code: str) -> str:
    return said_in(getattr(environment("en").get_template("papers/words.html").module, macro)(code))


def test_each_path_that_asks_a_judge_for_an_order_offers_one() -> None:
    asking = {path for path in PATHS if path.aim in (Aim.END, Aim.CHANGE, Aim.POSTPONE)}
    assert {(path.kind, path.role) for path in asking - set(RULED)} == {(Kind.CRIMINAL, Role.PROTECTED)}


@pytest.mark.parametrize("path", RULED, ids=name_of)
def test_a_proposed_order_offers_each_ruling_and_keeps_the_order_in_force(path: Path) -> None:
    text = said_in(order_of(filled(path)))
    places = [text.index(ruling) for ruling in ("Granted.", "Granted in part", "Denied.", "Set for hearing")]
    assert places == sorted(places)
    assert text.count("stays in force, all of it") >= 2
    assert "without prejudice" in text
    assert "law enforcement" in text
    assert re.search(r"The clerk gives (or sends )?a copy of this ruling to", text)
    assert "It is not an order of the Court until a judge signs it." in text


@pytest.mark.parametrize("path", RULED, ids=name_of)
def test_a_proposed_order_decides_nothing_and_speaks_of_no_free_choice(path: Path) -> None:
    html = order_of(filled(path))
    text = said_in(html)
    assert not re.search(r"(?i)voluntar|free will|pressur|threatened|coerc|checked|☒|\bI\b", text)
    assert "Signature of the judge: Blank: signature of the judge" in text
    assert "Name of the judge: Blank: name of the judge" in text
    assert "Judgename" not in text
    assert html.count("Box to mark") >= 14


@pytest.mark.parametrize("path", RULED, ids=name_of)
def test_a_proposed_order_names_the_exact_order(path: Path) -> None:
    text = said_in(order_of(filled(path)))
    criminal = path.kind == Kind.CRIMINAL
    number, made = ("CR-1", "February 3, 2024") if criminal else ("CV-2", "March 4, 2024")
    assert number in text
    assert f"this Court made {'in this case ' if criminal else ''}on {made}" in text
    assert criminal or "It ends on March 7, 2029." in text


@pytest.mark.parametrize("path", CHANGING, ids=name_of)
@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_the_chosen_terms_are_the_terms_of_the_motion_and_of_the_proposed_order(
    path: Path, data: st.DataObject
) -> None:
    asked = data.draw(st.lists(st.sampled_from(list(Term)), unique=True, min_size=1))
    drawn = data.draw(st.lists(st.sampled_from(list(Keep)), unique=True))
    kept = [term for term in drawn if term.value not in asked]
    facts = filled(path)
    facts["terms"] = {"terms": list(Term), "other_term": "Otherterm"}
    facts["terms-to-change"] = {"terms_to_change": asked, "change_wanted": "Changewanted"}
    may_keep = "keep" in facts
    if may_keep:
        facts["keep"] = {"keep_terms": kept}
    named = [word("term", term) for term in asked if term != Term.OTHER] + ["Otherterm"] * (Term.OTHER in asked)
    stay = [word("keep", term) for term in kept] if may_keep else []
    html = order_of(facts)
    assert [row.split(":")[0] for row in items(html, "terms asked")] == named
    assert [row.rsplit(",", 2)[0] for row in items(html, "terms kept")] == stay
    assert all(row.endswith(", until March 7, 2029") for row in items(html, "terms kept"))
    assert items(html_of(papers_to_file(facts)[0]), "terms") == named + stay


@pytest.mark.parametrize("path", [path for path in RULED if path.aim == Aim.END], ids=name_of)
def test_who_asks_to_end_all_of_it_gets_a_proposed_order_without_a_list_of_terms(path: Path) -> None:
    html = order_of(filled(path))
    assert items(html, "terms asked") == items(html, "terms kept") == []
    assert "he order ends, all of it." in said_in(html)
    withdrawn = (path.kind, path.role) == (Kind.TEMPORARY, Role.PROTECTED)
    assert ("The petition is withdrawn, and the order ends" in said_in(html)) == withdrawn


@pytest.mark.parametrize("path", [path for path in RULED if path.aim == Aim.END], ids=name_of)
def test_children_support_and_property_end_stay_or_go_to_another_case(path: Path) -> None:
    text = said_in(order_of(filled(path)))
    civil = path.kind != Kind.CRIMINAL
    for about in ("the custody of, and visits with, the children", "about support", "about property"):
        assert (about in text) == civil
    assert text.count("is left to case number FC-4") == (3 if civil else 0)
    assert "Guns and ammunition are left to the judge" in text


@pytest.mark.parametrize("path", [path for path in CHANGING if path.kind != Kind.CRIMINAL], ids=name_of)
def test_guns_are_left_to_the_judge_where_the_request_is_about_them(path: Path) -> None:
    facts = filled(path, terms={"terms": ["firearms"]}, terms_to_change={"terms_to_change": ["firearms"]})
    assert "Guns and ammunition: left to the judge" in items(order_of(facts), "terms asked")[0]


@pytest.mark.parametrize(
    ("for_whom", "said"),
    [
        ("me", "covers only: Yourname. The order goes on protecting: Otherprotected."),
        ("these_people", "covers only: Otherprotected. The order goes on protecting: Yourname."),
    ],
)
def test_who_stays_protected_is_said(for_whom: str, said: str) -> None:
    path = next(one for one in RULED if (one.kind, one.role, one.aim) == (Kind.FINAL_CIVIL, Role.PROTECTED, Aim.END))
    text = said_in(order_of(filled(path, you={"capacity": "self"}, for_whom={"for_whom": for_whom})))
    assert said in re.sub(r"\d+\. ", "", text)
    assert "The order ends for the people this ruling covers" in text


@pytest.mark.parametrize("path", [path for path in PATHS if "notice_of_hearing" in path.to_file], ids=name_of)
def test_a_notice_of_hearing_leaves_day_time_and_place_to_the_clerk(path: Path) -> None:
    text = words(to_file(filled(path), "notice_of_hearing"))
    for blank in ("day of the hearing", "time of the hearing", "courtroom or department", "address of the court"):
        assert f"Blank: {blank}, from the clerk" in text
    assert "The order stays in force, all of it, until a judge signs a new one." in text
    assert "Othername" in text


@pytest.mark.parametrize("path", SERVED, ids=name_of)
def test_a_proof_of_service_is_the_server_s_to_fill_in_and_sign(path: Path) -> None:
    text = words(to_file(filled(path), "proof_of_service"))
    assert "Yourname does not sign it." in text
    assert "Signature: Blank: signature of the server" in text
    assert "I declare under penalty of perjury under the laws of the State of Mississippi that what I say here" in text


@pytest.mark.parametrize("path", SERVED, ids=name_of)
def test_a_restrained_person_s_proof_has_no_room_for_an_address(path: Path) -> None:
    restrained = path.role == Role.RESTRAINED
    text = words(to_file(filled(path), "proof_of_service"))
    told = "Server: file this yourself; give no copy with the address to the person who asked you."
    assert (told in text) == restrained
    assert ("where the papers were served" in text) != restrained
    assert ("Place: not on this paper." in text) == restrained


@pytest.mark.parametrize("role", list(Role))
def test_who_may_serve_is_what_the_state_s_file_says_and_never_a_restrained_person(role: Role, law: Law) -> None:
    path = next(one for one in SERVED if (one.kind, one.role, one.aim) == (Kind.FINAL_CIVIL, role, Aim.OPPOSE_CHANGE))
    for code, jurisdiction in law.jurisdictions.items():
        if not jurisdiction.draftable or "proof_of_service" not in {p.name for p in papers_to_file(filled(path, code))}:
            continue
        text = words(to_file(filled(path, code), "proof_of_service"))
        allowed = jurisdiction.service.methods[role]
        named = {way for way in allowed if word("served_by", way) in text}
        assert named == set(allowed), code
        assert role == Role.PROTECTED or not named & DONE_BY_ONESELF, code
        assert bool(allowed) != ("Who I am (for example" in text), code


@pytest.mark.parametrize("path", [path for path in SERVED if path.role == Role.PROTECTED], ids=name_of)
def test_another_way_of_service_is_asked_only_where_the_address_is_not_known(path: Path) -> None:
    for known, is_asked in (("no", True), ("yes", False), (None, False)):
        names = [paper.name for paper in papers_to_file(filled(path, serving={"address_known": known}))]
        assert ("request_other_service" in names) == is_asked
    text = words(to_file(filled(path), "request_other_service"))
    assert "I ask the Court not to make me look for the" in text


@pytest.mark.parametrize("path", [path for path in SERVED if path.role == Role.PROTECTED], ids=name_of)
@pytest.mark.parametrize("told", [{"address": "4 Theirstreet, Ourtown"}, {"in_custody": "yes"}], ids=["typed", "jail"])
def test_who_told_where_the_papers_can_go_never_says_that_no_place_is_known(path: Path, told: dict[str, str]) -> None:
    facts = filled(path) | {"serving": {"address_known": "no"}}
    facts["other-party"] = facts["other-party"] | told
    made = packet(facts)
    assert "request_other_service" not in {paper.name for paper in made.papers}
    assert "address_not_known" not in {finding.id for finding in made.findings}
    checklist = words(next(paper for paper in made.papers if paper.name == "checklist"))
    assert "If you do not know where the other person is" not in checklist
    where = "handed over here: 4 Theirstreet, Ourtown" in checklist
    assert where == ("address" in told)
    assert "Theirstreet" not in " ".join(words(paper) for paper in made.in_pile(Pile.FILE))


@pytest.mark.parametrize("path", [path for path in PATHS if path.role == Role.RESTRAINED], ids=name_of)
def test_a_restrained_person_is_never_given_a_paper_about_finding_the_other_side(path: Path) -> None:
    assert "request_other_service" not in path.to_file


@pytest.mark.parametrize("path", RULED, ids=name_of)
def test_a_ruling_on_a_temporary_order_says_what_becomes_of_the_hearing(path: Path) -> None:
    asked = path.kind == Kind.TEMPORARY and path.aim in (Aim.END, Aim.CHANGE)
    assert ("The hearing set for February 1, 2027:" in said_in(order_of(filled(path)))) == asked


def test_a_change_for_some_people_is_granted_for_them_alone() -> None:
    path = next(one for one in RULED if (one.kind, one.role, one.aim) == (Kind.FINAL_CIVIL, Role.PROTECTED, Aim.CHANGE))
    said = "The order changes as marked below, for the people this ruling covers, named below, and for no one else."
    for for_whom, is_said in (("me", True), ("everyone", False)):
        assert (said in said_in(order_of(filled(path, for_whom={"for_whom": for_whom})))) == is_said


@pytest.mark.parametrize("state", ["MS", "OH", "TX", "NJ"])
def test_a_notice_of_hearing_is_one_page(state: str) -> None:
    path = next(one for one in PATHS if "notice_of_hearing" in one.to_file)
    assert len(lay_out(to_file(filled(path, state), "notice_of_hearing"), "CV-2").pages) == 1
