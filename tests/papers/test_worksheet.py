"""The worksheet for a court's own form: the form by name, the answers to copy, nothing kept private."""

import re

import pytest

from orders.aim import Aim
from orders.jurisdiction import Asked, FormItem, FormItems, FormUse, Jurisdiction
from orders.jurisdiction.crosscheck import contradictions
from orders.kind import Kind
from orders.law import Law, the_law
from orders.matter import Matter
from orders.papers.environment import environment
from orders.papers.worksheet import Row, told_beside, worksheet_context
from orders.role import Role
from tests.papers import cases_to_keep as cases
from tests.papers.reading import words

GROUNDS = {
    "order-end": {"expires": "no_date"},
    "order-dates": {"last_changed_on": "2025-06-07"},
    "you": {"name": "Alex Doe", "petitioner_name": "Jo Doe"},
    "terms-to-change": {"terms_to_change": ["children"], "change_wanted": "Let me call at 6"},
    "reasons": {"reasons": ["feel_safe"], "statement": "My own words <b>as typed</b>"},
    "keep": {"keep_terms": ["no_harm"]},
    "changes": {"changes": ["treatment"]},
    "story": {"statement": "I finished treatment", "why_safe": "We live far apart"},
    "children": {"children": [{"initials": "A.B.", "birth_year": 2015}, {"initials": "C.D."}]},
    "others-protected": {"others_protected": [{"name": "Robin Roe"}]},
    "cases": {"asked_before": "yes", "asked_on": "2025-02-03", "family_case": "open", "family_case_number": "DR-7"},
    "lawyer": {"has_lawyer": "yes", "lawyer_name": "Pat Law"},
    "witnesses": {"witnesses": "My boss"},
}


def pairs(law: Law, aim: Aim) -> list[tuple[str, Role]]:
    """Every state and side whose court takes only its own form for this request."""
    states = law.jurisdictions.items()
    return [(code, role) for code, one in states for role in Role if one.mandatory_motion_form(role, aim)]


def worksheet_html(facts: cases.Facts, law: Law, language: str = "en") -> str:
    matter = Matter.from_facts(facts)
    jurisdiction = law.jurisdictions[matter.where.state]
    form = jurisdiction.mandatory_motion_form(matter.settled.role, matter.settled.aim)
    context = worksheet_context(matter, jurisdiction, form, cases.TODAY)
    return environment(language).get_template("papers/worksheet.html").render(**context)


@pytest.mark.parametrize("aim", [Aim.END, Aim.CHANGE])
def test_every_state_with_a_required_form_prints_one(aim: Aim, law: Law) -> None:
    assert {code for code, _ in pairs(law, aim)} >= {"CA", "IA", "IN", "AZ"}
    assert (("NJ", Role.RESTRAINED) in pairs(law, aim)) == (aim == Aim.END)
    for state, role in pairs(law, aim):
        path = cases.path(Kind.FINAL_CIVIL, role, aim)
        for facts in (cases.bare(path, state), cases.full(path, state) | GROUNDS):
            html = worksheet_html(facts, law)
            assert not re.search(r"\bNone\b|\{\{|<dd>\s*</dd>|<p>\s*</p>", html)
            assert law.jurisdictions[state].mandatory_motion_form(role, aim).title in words(html)


@pytest.mark.parametrize("role", Role)
def test_answers_are_copied_as_typed_and_contact_is_left_off(role: Role, law: Law) -> None:
    page = words(worksheet_html(cases.full(cases.path(Kind.FINAL_CIVIL, role, Aim.END), "CA") | GROUNDS, law))
    for given in (
        "FV-12-345",
        "Alex Doe",
        "Sam Roe",
        "The order has no end date",
        "A.B., 2015",
        "C.D.",
        "Robin Roe",
        "Jo Doe",
        "June 7, 2025",
    ):
        assert given in page
    for given in (
        "My own words <b>as typed</b>",
        "We live far apart",
        "DR-7",
        "February 3, 2025",
        "Portuguese",
        "Pat Law",
    ):
        assert given in page
    for private in ("Hidden Lane", "Oakville", "010-7788", "alex@example.org"):
        assert private not in page


def test_a_change_lists_its_terms_and_what_stays(law: Law) -> None:
    page = words(
        worksheet_html(cases.full(cases.path(Kind.FINAL_CIVIL, Role.PROTECTED, Aim.CHANGE), "CA") | GROUNDS, law)
    )
    assert "Let me call at 6" in page
    assert "Where it asks what should stay as it is No harm, threats or harassment" in page
    assert "I ask the court to end the order" not in page


def test_what_is_copied_is_english_and_its_meaning_follows_in_spanish(law: Law) -> None:
    facts = cases.full(cases.path(Kind.FINAL_CIVIL, Role.PROTECTED, Aim.END), "CA") | GROUNDS
    html = worksheet_html(facts, law, "es")
    for to_copy, meaning in (
        ("June 7, 2025", "7 de junio de 2025"),
        ("I feel safe now.", "Ahora siento que estoy a salvo."),
        ("No harm, threats or harassment", "No hacer daño, amenazar ni acosar"),
        ("I ask the court to end the order.", "Le pido al tribunal que termine la orden."),
        ("The order has no end date.", "La orden no tiene fecha en que termina."),
    ):
        assert f'<span lang="en">{to_copy}</span> ({meaning})' in html, to_copy
    assert "I feel safe now. (" not in worksheet_html(facts, law)


def test_what_is_told_beside_names_the_state_as_its_language_does(law: Law) -> None:
    matter = Matter.from_facts(cases.full(cases.path(Kind.FINAL_CIVIL, Role.RESTRAINED, Aim.END), "NJ"))
    form = law.jurisdictions["NJ"].mandatory_motion_form(Role.RESTRAINED, Aim.END)
    for language, name in (("en", "New Jersey"), ("es", "Nueva Jersey")):
        told = told_beside(matter, the_law(language).jurisdictions["NJ"], form)
        assert (told["state"].name, told["sources"][0].name) == (name, name)


def test_a_missing_answer_is_a_blank_with_who_knows_it(law: Law) -> None:
    html = worksheet_html(cases.bare(cases.path(Kind.FINAL_CIVIL, Role.PROTECTED, Aim.END), "CA"), law)
    assert html.count('role="img"') == 7


def test_the_restrained_person_is_told_not_to_send_it(law: Law) -> None:
    page = words(worksheet_html(cases.bare(cases.path(Kind.FINAL_CIVIL, Role.RESTRAINED, Aim.END), "CA"), law))
    assert "You must not hand, mail or send the form to the other person yourself" in page
    assert "Never write the other person's address" in page


def with_items(law: Law, items: FormItems | None) -> Jurisdiction:
    """California, with these items known of the form for the request and none of any other."""
    state = law.jurisdictions["CA"]
    forms = (one.model_copy(update={"items": items if one.use == FormUse.MOTION else None}) for one in state.forms)
    return state.model_copy(update={"forms": tuple(forms)})


def by_number(law: Law, items: FormItems | None, role: Role = Role.PROTECTED) -> str | None:
    """The part of the worksheet that goes by the form's numbers."""
    state = with_items(law, items)
    matter = Matter.from_facts(cases.full(cases.path(Kind.FINAL_CIVIL, role, Aim.END), "CA") | GROUNDS)
    form = state.mandatory_motion_form(role, Aim.END)
    page = (
        environment("en")
        .get_template("papers/worksheet.html")
        .render(**worksheet_context(matter, state, form, cases.TODAY))
    )
    found = re.search(r'<section class="part" id="by-number">.*?</section>', page, re.DOTALL)
    return words(found[0]) if found else None


def items_of(*pairs: tuple[str, Asked | None], **known: object) -> FormItems:
    items = tuple(FormItem(item=item, asks=asks) for item, asks in pairs)
    blank = {"edition": None, "rest_by_court": None, "sources": ("s2",)}
    return FormItems.model_validate({**blank, **known, "items": items})


def test_where_the_items_are_known_the_answers_stand_by_number(law: Law) -> None:
    items = items_of(("1", Asked.PROTECTED_NAME), ("2", Asked.RESTRAINED_NAME), ("3a", Asked.CASE_NUMBER))
    said = by_number(law, items)
    assert said is not None
    assert "Request to Change or End Restraining Order (DV-300)" in said
    for item, given in (("Item 1:", "Alex Doe"), ("Item 2:", "Sam Roe"), ("Item 3a:", "FV-12-345")):
        assert re.search(rf"{item} [^:]*{given}", said), item
    assert "go by its words" in said
    assert "From: Ask to change or end a domestic violence restraining order" in said


def test_an_item_known_by_number_only_is_theirs_to_read(law: Law) -> None:
    said = by_number(law, items_of(("1", None)))
    assert said is not None
    assert "Item 1 You fill this in." in said
    assert "Leave the other numbers empty" not in said


def test_the_edition_and_the_courts_part_are_said_where_a_source_says_them(law: Law) -> None:
    said = by_number(law, items_of(("1", None), edition="January 1, 2025", rest_by_court=True))
    assert said is not None
    assert "the form dated January 1, 2025" in said
    assert "Leave the other numbers empty. The court fills them in." in said


def test_an_item_we_have_no_answer_for_is_a_blank(law: Law) -> None:
    said = by_number(law, items_of(("9", Asked.POINTS)))
    assert said is not None
    assert "We do not have this" in said


def test_where_no_item_is_known_no_number_is_given(law: Law) -> None:
    assert by_number(law, None) is None


def test_every_row_a_form_may_ask_for_has_its_words() -> None:
    rows = environment("en").get_template
    assert all(words(rows(Row(asked).label).render()) for asked in Asked)


def test_items_without_a_source_are_refused(law: Law) -> None:
    unsourced = items_of(("1", None), edition="2025", sources=())
    refused = list(contradictions(with_items(law, unsourced)))
    assert any("this block states law" in reason for _, reason in refused)
