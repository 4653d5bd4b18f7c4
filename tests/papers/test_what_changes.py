"""What changes on the day: true for this person, this side and this request, each line sourced or a question."""

from typing import Any

import pytest

from orders.aim import Aim
from orders.codes import Term
from orders.kind import Kind
from orders.law import Law
from orders.papers.environment import TEMPLATES, environment
from orders.papers.paper import Paper
from orders.papers.paper_html import html_of
from orders.papers.render import lay_out
from orders.papers.what_changes import PARTS
from orders.path import PATHS, Path, path_for
from orders.role import Role
from tests.papers.filled import filled, name_of
from tests.papers.printed import packet, school_grade, words

TELLING = [path for path in PATHS if path.aim in (Aim.END, Aim.CHANGE, Aim.SET_ASIDE)]
OTHERS = [path for path in PATHS if path not in TELLING]
FINAL, TEMPORARY, CRIMINAL = Kind.FINAL_CIVIL, Kind.TEMPORARY, Kind.CRIMINAL
PROTECTED, RESTRAINED = Role.PROTECTED, Role.RESTRAINED
ENDING, CHANGING = path_for(FINAL, PROTECTED, Aim.END), path_for(FINAL, PROTECTED, Aim.CHANGE)


def paper_of(path: Path, state: str = "NJ", **steps: dict[str, Any]) -> Paper | None:
    return next((one for one in packet(filled(path, state, **steps)).papers if one.name == "what_changes"), None)


def told(path: Path, state: str = "NJ", **steps: dict[str, Any]) -> str:
    paper = paper_of(path, state, **steps)
    assert paper is not None
    return words(paper)


@pytest.mark.parametrize("path", PATHS, ids=name_of)
def test_who_asks_to_end_or_change_or_set_aside_gets_it_and_no_one_else(path: Path) -> None:
    assert (paper_of(path) is not None) == (path in TELLING)


def test_no_template_of_it_is_left_over() -> None:
    kept = {f"papers/what_changes/{file.name}" for file in (TEMPLATES / "what_changes").glob("*.html")}
    assert kept == {*PARTS, "papers/what_changes/_terms.html"}


def test_each_part_of_an_order_has_its_words() -> None:
    named = environment("en").get_template("papers/what_changes/_terms.html").module.term  # type: ignore[attr-defined]
    assert set(named) == set(Term) - {Term.OTHER}


def test_a_request_held_back_has_no_such_day() -> None:
    path = path_for(FINAL, RESTRAINED, Aim.END)
    for anyway, is_there in (("yes", True), (None, False)):
        assert (paper_of(path, "MO", check={"print_anyway": anyway}) is not None) == is_there


@pytest.mark.parametrize("path", TELLING, ids=name_of)
def test_nothing_changes_before_the_signed_order_and_each_side_hears_it_in_its_own_words(path: Path) -> None:
    text = told(path)
    assert "Until then, nothing changes." in text
    restrained = path.role == RESTRAINED
    assert ("no contact, even if the other person calls first" in text) == restrained
    assert ("the other person can be arrested for answering you" in text) != restrained
    assert ("Do not bring the news yourself." in text) == restrained
    assert ("Ending or changing this one does not take that away." in text) != restrained


@pytest.mark.parametrize("path", TELLING, ids=name_of)
def test_guns_and_the_police_record_carry_their_sources(path: Path) -> None:
    text = told(path)
    assert "Federal or state law may forbid guns and ammunition while this order stands." in text
    assert text.count("Read on November 2") >= 2
    assert "Where does this come from?" in text


@pytest.mark.parametrize("path", TELLING, ids=name_of)
def test_a_criminal_case_goes_on(path: Path) -> None:
    said = "The criminal case goes on." if path.kind == CRIMINAL else "A criminal case, if there is one, goes on."
    assert said in told(path)


def test_a_known_criminal_order_is_told_in_the_states_words(law: Law) -> None:
    text = told(ENDING, "NJ", other_courts={"civil_and_criminal": "yes"})
    assert "The no-contact order of the criminal case stays." in text
    assert law.jurisdictions["NJ"].orders.criminal.how_changed in text
    assert "The no-contact order of the criminal case stays." not in told(ENDING)


CASES: tuple[tuple[str, dict[str, dict[str, Any]], str], ...] = (
    ("children", {"terms": {"terms": ["children"]}}, "What this order says about the children"),
    ("property", {"terms": {"terms": ["property"]}}, "What this order says about money"),
    ("both", {"other_courts": {"order_against_each_other": "yes"}}, "Each of you has an order against the other."),
    ("registered", {"other_courts": {"registered_elsewhere": "yes"}}, "where the order is registered"),
    ("some", {"for_whom": {"for_whom": "me"}}, "It goes on protecting all the others."),
)


@pytest.mark.parametrize(("steps", "said"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_line_stands_only_where_it_is_true(steps: dict[str, dict[str, Any]], said: str) -> None:
    bare = {"terms": {"terms": ["no_harm"]}}
    assert said in told(ENDING, **(bare | steps))
    assert said not in told(ENDING, **bare)


@pytest.mark.parametrize("term", [term for term in Term if term != Term.OTHER])
def test_a_change_names_the_chosen_parts_and_no_others(term: Term) -> None:
    chosen = {
        "terms": {"terms": list(Term)},
        "terms_to_change": {"terms_to_change": [term]},
        "keep": {"keep_terms": []},
    }
    text = told(CHANGING, **chosen)
    stops = text.split("What stops?")[1].split("What stays?")[0]
    named = environment("en").get_template("papers/what_changes/_terms.html").module.term  # type: ignore[attr-defined]
    assert {code for code in named if named[code] in stops} == {term}
    stays = "You do not ask to change the no-contact part. It stays, on that day and after it."
    assert (stays in text) == (term != Term.NO_CONTACT)
    assert ("What this order says about the children" in text) == (term == Term.CHILDREN)


def test_a_temporary_order_that_ends_leaves_the_hearing_to_come() -> None:
    assert "Be there, unless the court tells you in writing" in told(path_for(TEMPORARY, RESTRAINED, Aim.END))
    assert "Is the hearing still on?" in told(path_for(TEMPORARY, PROTECTED, Aim.END))
    assert "The hearing stays. Be there." in told(path_for(TEMPORARY, PROTECTED, Aim.CHANGE))


def test_an_order_set_aside_can_be_made_again() -> None:
    assert "the judge can make an order again" in told(path_for(FINAL, RESTRAINED, Aim.SET_ASIDE))


@pytest.mark.parametrize("state", ["NJ", "RI"])
def test_the_address_program_is_named_where_the_states_file_names_it(state: str, law: Law) -> None:
    program = law.jurisdictions[state].confidentiality.program
    named = f"If you are in an address program ({program})"
    said = named if program else "If an address program keeps your address secret"
    assert said in told(ENDING, state)
    assert "address program" not in told(path_for(FINAL, RESTRAINED, Aim.END), state)


@pytest.mark.parametrize("path", TELLING, ids=name_of)
def test_it_reads_at_sixth_grade(path: Path) -> None:
    assert school_grade(told(path).split("Where does this come from?")[0]) <= 6


def test_what_was_typed_stays_text_and_it_is_two_pages() -> None:
    paper = paper_of(
        CHANGING, terms={"other_term": "<script>x</script>"}, terms_to_change={"terms_to_change": ["other"]}
    )
    assert paper is not None
    assert "<script>" not in html_of(paper)
    assert len(lay_out(paper, "CV-2").pages) == 2
