"""What a person swears to: their own words once, in order, and never that a choice is free."""

import re

import pytest

from orders.aim import Aim
from orders.jurisdiction import FormUse
from orders.kind import Kind
from orders.law import Law
from orders.matter import Matter
from orders.papers.court_paper import court_paper
from orders.papers.declaration import affidavit_form, laws_of, oath_of
from orders.papers.paper import Pile
from orders.papers.render import html_of
from orders.path import Path
from orders.role import Role
from tests.conftest import TODAY
from tests.papers.filled import PRINTING, filled, name_of
from tests.papers.printed import packet, papers_to_file, school_grade, to_file, words

SWORN = [path for path in PRINTING if "declaration" in path.to_file]


def sworn(kind: Kind, role: Role, aim: Aim = Aim.END) -> Path:
    return next(path for path in SWORN if (path.kind, path.role, path.aim) == (kind, role, aim))


PROTECTED = sworn(Kind.FINAL_CIVIL, Role.PROTECTED)
RESTRAINED = sworn(Kind.FINAL_CIVIL, Role.RESTRAINED)


def declared(facts: dict) -> str:
    return words(to_file(facts, "declaration"))


def test_each_civil_request_and_answer_of_a_final_order_is_sworn_to_and_no_criminal_one() -> None:
    paths = {(path.kind, path.role, path.aim) for path in SWORN}
    final, early = Kind.FINAL_CIVIL, Kind.TEMPORARY
    assert paths == {
        *((final, role, aim) for role in Role for aim in (Aim.END, Aim.CHANGE, Aim.OPPOSE_CHANGE)),
        (final, Role.RESTRAINED, Aim.OPPOSE_RENEWAL),
        (final, Role.RESTRAINED, Aim.SET_ASIDE),
        (early, Role.RESTRAINED, Aim.END),
        (early, Role.RESTRAINED, Aim.CHANGE),
        *((early, role, Aim.OPPOSE_CHANGE) for role in Role),
    }


@pytest.mark.parametrize("path", SWORN, ids=name_of)
def test_it_is_sworn_under_the_states_laws_and_signed_with_a_pen(path: Path) -> None:
    html = html_of(to_file(filled(path), "declaration"))
    oath = "I declare under penalty of perjury under the laws of the State of Mississippi that what I say in this"
    assert oath in html
    assert html.index(oath) < html.index("<title>Blank: date you sign</title>")
    assert "<title>Blank: your signature</title>" in html


OWN_WORDS = (
    "Reasonsstatement",
    "Storystatement",
    "Whysafe",
    "Earlystatement",
    "Urgentbecause",
    "Theirmotionstatement",
    "Whymissed",
)


@pytest.mark.parametrize("path", SWORN, ids=name_of)
def test_the_persons_own_words_stand_once_and_in_the_declaration(path: Path) -> None:
    papers = {paper.name: words(paper) for paper in papers_to_file(filled(path))}
    said = [word for word in OWN_WORDS if any(word in text for text in papers.values())]
    assert said
    for word in said:
        assert [name for name, text in papers.items() if word in text] == ["declaration"], word
        assert papers["declaration"].count(word) == 1
    assert "my declaration" in papers[path.to_file[0]].lower()


@pytest.mark.parametrize("path", SWORN, ids=name_of)
def test_no_sentence_of_the_declaration_repeats_the_motion_word_for_word(path: Path) -> None:
    def sentences(name: str) -> set[str]:
        body = html_of(to_file(filled(path), name)).split("</header>")[1].split('<section class="signature">')[0]
        paragraphs = re.findall(r'<p class="para[^"]*">(.*?)</p>', body, re.DOTALL)
        said = (" ".join(re.sub(r"<[^>]+>|\d+\.", " ", one).split()) for one in paragraphs)
        return {sentence for text in said for sentence in re.split(r"(?<=[.?]) ", text)}

    shared = sentences("declaration") & sentences(path.to_file[0])
    assert {one for one in shared if not one.startswith(("I am Yourname", "I asked for the order"))} == set()


@pytest.mark.parametrize("path", SWORN, ids=name_of)
def test_its_paragraphs_are_numbered_without_a_gap(path: Path) -> None:
    html = html_of(to_file(filled(path), "declaration"))
    numbers = [int(number) for number in re.findall(r'class="number">(\d+)\.', html)]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("path", SWORN, ids=name_of)
def test_it_reads_at_ninth_grade_or_below(path: Path) -> None:
    html = html_of(to_file(filled(path), "declaration"))
    paragraphs = re.findall(r"<p(?: class=\"(?:para|lead|oath)[^\"]*\")?>(.*?)</p>", html, re.DOTALL)
    assert school_grade(" ".join(re.sub(r"<[^>]+>|\d+\.", " ", " ".join(paragraphs)).split())) <= 9


@pytest.mark.parametrize("path", SWORN, ids=name_of)
def test_from_next_to_nothing_it_has_blanks_and_no_invention(path: Path) -> None:
    facts = {step: filled(path)[step] for step in ("where", "role", "order-type", "aim")}
    html = html_of(to_file(facts, "declaration"))
    assert html.count("<title>Blank: ") >= 5
    assert not re.search(r"None|Undefined|I have obeyed|no contact", html)


@pytest.mark.parametrize("path", SWORN, ids=name_of)
def test_it_gives_no_address_phone_or_email(path: Path) -> None:
    text = declared(filled(path))
    assert not re.search(r"Mailingaddress|555-0100|me@example\.org|Ownaddress", text)


def test_facts_come_first_then_what_changed_then_why_it_is_safe() -> None:
    text = declared(filled(RESTRAINED, "NJ", factors={"nj_age_health": "Ageandhealth"}))
    order = ("I have obeyed", "I moved away", "Storystatement", "Ageandhealth", "Whysafe", "Exhibit A", "I declare")
    places = [text.index(words) for words in order]
    assert places == sorted(places)


def test_a_program_that_is_listed_says_already_that_there_was_treatment() -> None:
    treated = {"changes": ["treatment"]}
    assert "I have had treatment" not in declared(filled(RESTRAINED, changes=treated))
    assert "I have had treatment" in declared(filled(RESTRAINED, changes=treated, programs={"programs": []}))


FREE_CHOICE = "No one has threatened me or promised me anything"


@pytest.mark.parametrize("aim", [Aim.END, Aim.CHANGE])
def test_no_state_has_a_person_swear_that_the_choice_is_free(aim: Aim, law: Law) -> None:
    path = sworn(Kind.FINAL_CIVIL, Role.PROTECTED, aim)
    for code, state in law.jurisdictions.items():
        if not state.draftable:
            continue
        html = html_of(to_file(filled(path, code), "declaration"))
        assert (FREE_CHOICE in html) == (state.ending.free_choice_box is True), code
        assert not re.search(r"(?i)of my own free will|voluntar|not pressured", html), code


def test_where_a_state_asks_for_it_an_empty_box_is_printed(law: Law) -> None:
    state = law.jurisdictions["MS"]
    asked = state.model_copy(update={"ending": state.ending.model_copy(update={"free_choice_box": True})})
    html = html_of(court_paper("declaration", Matter.from_facts(filled(PROTECTED)), asked, TODAY))
    assert re.search(rf"<title>Box to mark</title></svg>\s*{FREE_CHOICE}", html)
    assert "You may leave it empty." in html
    other_side = Matter.from_facts(filled(RESTRAINED))
    assert FREE_CHOICE not in html_of(court_paper("declaration", other_side, asked, TODAY))


def test_the_notary_signs_only_where_a_source_says_so(law: Law) -> None:
    for code, state in law.jurisdictions.items():
        notary = state.clerk.notary
        oath = oath_of(Matter.from_facts(filled(RESTRAINED, code)), state)
        assert oath.before_notary == (notary is not None and notary.needed is True), code
    assert "signature of the notary or clerk" in declared(filled(PROTECTED, "FL"))
    assert "notary" not in declared(filled(PROTECTED, "FL", civil_type={"civil_type": "stalking"}))


@pytest.mark.parametrize(
    ("code", "laws"),
    [
        ("OH", "the State of Ohio"),
        ("KY", "the Commonwealth of Kentucky"),
        ("VA", "the Commonwealth of Virginia"),
        ("DC", "the District of Columbia"),
    ],
)
def test_the_state_is_called_by_its_own_style(code: str, laws: str, law: Law) -> None:
    assert laws_of(law.jurisdictions[code]) == laws


def test_a_required_form_for_the_statement_makes_it_an_attachment(law: Law) -> None:
    paper = to_file(filled(RESTRAINED, "NJ"), "declaration")
    assert paper.title.startswith("Attachment to Certification in Support")
    assert "and is part of it." in html_of(paper)
    assert to_file(filled(PROTECTED, "NJ"), "declaration").title.startswith("Declaration in Support of")


def test_a_form_that_hides_an_address_is_no_statement_of_facts(law: Law) -> None:
    maine = law.jurisdictions["ME"]
    hides = next(form for form in maine.forms if form.use == FormUse.AFFIDAVIT)
    required = maine.model_copy(update={"forms": (hides.model_copy(update={"mandatory": True}),)})
    assert affidavit_form(Matter.from_facts(filled(PROTECTED, "ME")), required) is None


def test_a_stop_holds_the_declaration_back_with_the_motion() -> None:
    stopped = filled(RESTRAINED, "TX", order_dates={"issued_on": "2026-10-01"}, check={"print_anyway": None})
    assert packet(stopped).in_pile(Pile.FILE) == ()
