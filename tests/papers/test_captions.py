"""The head of a court paper: court, parties, case number, in the state's own form."""

import pytest

from orders.jurisdiction import CaptionStyle
from orders.kind import Kind
from orders.law import Law
from orders.matter import Matter
from orders.papers.caption import Caption, Piece, caption_of
from orders.papers.paper_html import html_of
from orders.path import Path
from orders.role import Role
from tests.papers.filled import PRINTING, filled
from tests.papers.printed import printed, to_file


def path_of(kind: Kind, role: Role) -> Path:
    return next(path for path in PRINTING if (path.kind, path.role) == (kind, role))


PROTECTED, RESTRAINED = (path_of(Kind.FINAL_CIVIL, role) for role in (Role.PROTECTED, Role.RESTRAINED))
CRIMINAL = path_of(Kind.CRIMINAL, Role.RESTRAINED)


def caption(law: Law, state: str, path: Path = PROTECTED, **steps: dict) -> Caption:
    facts = filled(path, state, **steps)
    return caption_of(Matter.from_facts(facts), law.jurisdictions[state])


def court(head: Caption) -> list[str]:
    return ["".join(piece.text or f"[{_blank(piece)}]" for piece in line) for line in head.court]


def _blank(piece: Piece) -> str:
    return f"name or number of the {piece.noun}" if piece.may_be_number else f"name of the {piece.noun}"


@pytest.mark.parametrize(
    ("state", "said", "lines"),
    [
        (
            "NJ",
            {"court_name": None, "county": "Essex"},
            ["Superior Court of New Jersey", "Chancery Division", "Family Part", "Essex County"],
        ),
        (
            "TX",
            {"court_name": "309th District Court", "county": "Harris County"},
            ["In the 309th District Court", "Harris County", "Texas"],
        ),
        (
            "TX",
            {"court_name": "County Court at Law No. 2", "county": "Travis"},
            ["In the County Court at Law No. 2", "Travis County", "Texas"],
        ),
        (
            "TX",
            {"court_name": None, "county": None},
            ["In the [name or number of the court] Court", "[name or number of the county] County", "Texas"],
        ),
        (
            "GA",
            {"court_name": "Superior Court", "county": "County of DeKalb"},
            ["The Superior Court for the County of DeKalb", "State of Georgia"],
        ),
        (
            "FL",
            {"court_name": None, "county": "Orange"},
            [
                "In the Circuit Court of the [name or number of the circuit] Judicial Circuit",
                "in and for Orange County",
                "Florida",
            ],
        ),
        (
            "LA",
            {"court_name": None, "county": None},
            ["[name or number of the court]", "Parish of [name or number of the parish]", "State of Louisiana"],
        ),
        (
            "VT",
            {"court_name": None, "county": "Chittenden"},
            ["Vermont Superior Court", "Chittenden Unit", "Family Division"],
        ),
        (
            "LA",
            {"court_name": "Family Court", "county": "Orleans Parish"},
            ["Family Court", "Parish of Orleans", "State of Louisiana"],
        ),
        ("WA", {"court_name": "Superior Court", "county": "King"}, ["Superior Court", "King County, Washington"]),
        ("WA", {"court_name": None, "county": None}, ["[name of the court]", "[name of the county], Washington"]),
        (
            "OH",
            {"court_name": "Court of Common Pleas, Division of Domestic Relations", "county": "Franklin"},
            ["In the Court of Common Pleas", "Division of Domestic Relations", "Franklin County", "Ohio"],
        ),
    ],
)
def test_the_court_is_named_in_the_states_way_with_blanks_for_the_unknown(
    law: Law, state: str, said: dict, lines: list[str]
) -> None:
    assert court(caption(law, state, order=said)) == lines


def test_a_court_the_states_caption_does_not_name_is_named_as_on_the_order(law: Law) -> None:
    head = caption(law, "VA", order={"court_name": "General District Court", "county": "Fairfax County"})
    assert court(head) == ["General District Court", "Fairfax County, Virginia"]


def test_another_law_than_the_family_law_does_not_get_the_family_courts_caption(law: Law) -> None:
    head = caption(law, "NY", civil_type={"civil_type": "workplace"}, order={"court_name": "Supreme Court"})
    assert court(head)[0] == "Supreme Court"


@pytest.mark.parametrize("path", [PROTECTED, RESTRAINED], ids=["protected", "restrained"])
def test_the_party_who_asked_for_the_order_stands_first_in_the_states_words(law: Law, path: Path) -> None:
    for code, jurisdiction in law.jurisdictions.items():
        if not jurisdiction.draftable:
            continue
        head = caption(
            law,
            code,
            path,
            you={"name": "Me", "petitioner_name": None, "capacity": "self"} if path is PROTECTED else {"name": "Me"},
        )
        names = (head.first.name, head.second.name)
        assert names == (("Me", "Othername") if path is PROTECTED else ("Othername", "Me")), code
        assert (head.first.word, head.second.word) == (jurisdiction.parties.protected, jurisdiction.parties.restrained)


@pytest.mark.parametrize(
    ("capacity", "petitioner", "named"),
    [
        ("self", None, "Yourname"),
        ("parent", None, "Yourname"),
        ("parent", "Sam Doe", "Sam Doe"),
        ("was_minor", "Sam Doe", "Sam Doe"),
        ("was_minor", None, None),
        ("employer_or_agency", "Acme", "Acme"),
    ],
)
def test_petitioner_and_user_may_be_two_people(
    law: Law, capacity: str, petitioner: str | None, named: str | None
) -> None:
    head = caption(law, "AR", you={"capacity": capacity, "petitioner_name": petitioner})
    assert head.first.name == named


def test_who_was_a_minor_signs_as_the_person_protected() -> None:
    text = printed(filled(PROTECTED, you={"capacity": "was_minor", "petitioner_name": "Sam Doe"}))
    assert "Sam Doe asked for the order when I was under 18" in text
    assert "Person the order protects" in text


def test_a_criminal_paper_carries_the_criminal_case_and_calls_its_writer_the_defendant() -> None:
    text = printed(filled(CRIMINAL, "NJ"))
    assert "State v. Casetitle" in text
    assert "Case No. CR-1" in text
    assert "Defendant, representing self" in text
    assert "Criminalcourt" in text


@pytest.mark.parametrize(
    ("state", "mark", "style"),
    [
        ("NJ", 'class="caption-box boxed"', CaptionStyle.BOXED),
        ("TX", 'class="section-signs"', CaptionStyle.SECTION_SIGN),
        ("CA", 'class="filer"', CaptionStyle.PLEADING),
    ],
)
def test_the_caption_has_the_states_layout(law: Law, state: str, mark: str, style: CaptionStyle) -> None:
    assert caption(law, state).style == style
    assert mark in html_of(to_file(filled(PROTECTED, state)))
