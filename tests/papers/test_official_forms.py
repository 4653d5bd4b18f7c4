"""A court's own form, filled: what the mapping may say, what goes in the boxes, and the PDF that comes out."""

import subprocess
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter

from orders.finding import Finding
from orders.jurisdiction import FormUse
from orders.law import Law, Refusal
from orders.papers.assemble import assemble
from orders.papers.official.fit import SMALLEST, fitted, width
from orders.papers.official.pdf_fields import (
    FieldKind,
    PdfField,
    Spot,
    UnreadableFormError,
    fields_of,
    full_name,
    widgets_of,
)
from orders.papers.official.shelf import REPLACED, Shelf, load_shelf, the_shelf
from orders.papers.paper import Packet, Pile
from orders.papers.paper_html import html_of
from orders.papers.render import files_of, render_packet
from tests.conftest import sample
from tests.papers.own_form import MAPPING, own_form, shelve

TODAY = date(2026, 11, 24)
LONG = "We live far apart and I feel safe. " * 200
HELD_BACK = "77 Kept Back Road, Oakland"


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory, law: Law) -> Shelf:
    return load_shelf(shelve(tmp_path_factory.mktemp("forms")), law)


def facts(**changed: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """A protected person of California who asks to end a final order."""
    given = sample("final-protected-end-ca")
    return {**given, **{step.replace("_", "-"): {**given.get(step, {}), **said} for step, said in changed.items()}}


def packet(shelf: Shelf, **changed: dict[str, Any]) -> Packet:
    return assemble(facts(**changed), TODAY, "en", shelf)


def form_pdf(made: Packet) -> bytes:
    return render_packet(made, "court_form_motion.pdf").files["court_form_motion.pdf"]


def values(pdf: bytes) -> dict[str, Any]:
    return {name: field.get("/V") for name, field in (PdfReader(BytesIO(pdf)).get_fields() or {}).items()}


def drawn(pdf: bytes) -> str:
    """The words a reader shows, fields and all, on one line."""
    shown = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True).stdout
    return " ".join(shown.decode().split())


def finding(made: Packet, name: str) -> Finding:
    return next(one for one in made.findings if one.id == name)


# What a PDF has.


def test_every_field_is_listed_with_its_kind_pages_limit_and_options() -> None:
    fields = {field.name: field for field in fields_of(own_form())}
    assert [(name, str(field.kind)) for name, field in fields.items()] == [
        ("Case.Number", "text"),
        ("Case.County", "text"),
        ("Asker", "text"),
        ("Protected", "text"),
        ("Restrained", "text"),
        ("Issued", "text"),
        ("Wants", "tick"),
        ("Programs", "tick"),
        ("Side", "choice"),
        ("Clerk", "text"),
        ("Why", "text"),
        ("Signature", "signature"),
    ]
    assert [spot.page for spot in fields["Case.Number"].spots] == [1, 2]
    assert (fields["Asker"].max_length, fields["Issued"].is_comb, fields["Why"].is_multiline) == (30, True, True)
    assert (fields["Wants"].options, fields["Side"].options) == (("End", "Change"), ("petitioner", "respondent"))


@pytest.mark.parametrize("pdf", [b"", b"no PDF at all", own_form()[:900]], ids=["empty", "text", "broken off"])
def test_what_is_no_pdf_is_said_to_be_none(pdf: bytes) -> None:
    with pytest.raises(UnreadableFormError, match="is no PDF we can read"):
        fields_of(pdf)


# What a mapping may say.


def refusals(folder: Path, law: Law, old: str, new: str) -> tuple[Refusal, ...]:
    assert old in MAPPING
    return load_shelf(shelve(folder, MAPPING.replace(old, new, 1)), law).refused


def test_the_mapping_of_the_form_is_taken(shelf: Shelf) -> None:
    assert shelf.refused == ()
    assert [one.form.number for one in shelf.forms["CA"]] == ["DV-300"]


WRONG = {
    "a field the PDF has not": (
        "field: Asker,",
        "field: Askers,",
        "Askers is no field of the PDF",
        10,
        "boxes[2].field",
    ),
    "a text in a box to tick": ("field: Asker,", "field: Wants,", "cannot be written in", 10, "boxes[2].field"),
    "a tick in a box of text": ("field: Wants,", "field: Asker,", "cannot be ticked", 20, "boxes[8].field"),
    "a signature": ("field: Asker,", "field: Signature,", "is a signature field", 10, "boxes[2].field"),
    "a choice not said": (", option: End", "", "is one choice of several", 20, "boxes[8].option"),
    "a choice not offered": ("option: End", "option: Stop", "Stop is not among the choices", 20, "boxes[8].option"),
    "no answer of ours": ("[you.name]", "[you.shoe_size]", "you.shoe_size is no answer", 10, "boxes[2].answers"),
    "an answer kept off papers": (
        "[you.name]",
        "[fees.cannot_pay]",
        "stands on no paper to file",
        10,
        "boxes[2].answers",
    ),
    "a code not offered": (
        "is: treatment",
        "is: haircut",
        "haircut is no answer to changes.changes",
        22,
        "boxes[10].is",
    ),
    "codes without words": ("[you.name]", "[you.capacity]", "tick a box with `is`", 10, "boxes[2].answers"),
    "another edition of the PDF": ("sha256: {digest}", f"sha256: '{'0' * 64}'", "is it another edition", 3, "sha256"),
    "no PDF": ("file: dv-300.pdf", "file: dv-301.pdf", "dv-301.pdf is not beside this file", 2, "file"),
    "a path": ("file: dv-300.pdf", "file: ../dv-300.pdf", "pattern", 2, "file"),
    "no form of the state": ("form: DV-300", "form: DV-999", "DV-999 is no form of CA.yaml", 1, "form"),
    "a form we have no paper for": ("form: DV-300", "form: DV-305", "the place of none of our papers", 1, "form"),
    "a question the state does not ask": (
        "when: {{aim: [end]}}",
        "when: {{answer: {{question: weather, is: dry}}}}",
        "weather is no question",
        20,
        "boxes[8].when",
    ),
    "two things in one box": ("answers: [you.name]}}", "answers: [you.name], text: me}}", "exactly one of", 10, ""),
    "is beside no answer": ("tick: true", "tick: true, is: x", "exactly one answer", 20, ""),
    "an unknown key": ("finish: {finish}", "finish: {finish}\nvolume: 11", "is not a key of this block", 7, "volume"),
    "no YAML": ("boxes:", "boxes: [", "is not YAML", 0, ""),
}


@pytest.mark.parametrize(("old", "new", "reason", "line", "field"), WRONG.values(), ids=WRONG)
def test_a_wrong_mapping_is_refused_by_file_line_and_field(
    tmp_path: Path, law: Law, old: str, new: str, reason: str, line: int, field: str
) -> None:
    said = [one for one in refusals(tmp_path, law, old, new) if reason in one.reason]
    assert len(said) == 1
    assert str(said[0]).startswith("dv-300.yaml, line ")
    assert line in (0, said[0].line)
    assert said[0].field.startswith(field)


def test_a_mapping_that_is_not_text_is_refused(tmp_path: Path, law: Law) -> None:
    folder = shelve(tmp_path)
    (folder / "CA" / "dv-300.yaml").write_bytes(b"form: \xff")
    [refusal] = load_shelf(folder, law).refused
    assert "is not UTF-8 text" in refusal.reason


def test_a_pdf_that_cannot_be_read_is_refused(tmp_path: Path, law: Law) -> None:
    folder = shelve(tmp_path)
    (folder / "CA" / "dv-300.pdf").write_bytes(b"nothing")
    mapping = (folder / "CA" / "dv-300.yaml").read_text().splitlines()
    mapping[2] = f"sha256: {sha256(b'nothing').hexdigest()}"
    (folder / "CA" / "dv-300.yaml").write_text("\n".join(mapping))
    [refusal] = load_shelf(folder, law).refused
    assert refusal.reason == "dv-300.pdf is no PDF we can read (PdfStreamError)"


def test_a_form_of_a_place_we_have_no_file_for_is_refused(tmp_path: Path, law: Law) -> None:
    [refusal] = load_shelf(shelve(tmp_path, state="QQ"), law).refused
    assert "QQ is no jurisdiction" in refusal.reason


def test_two_forms_for_one_paper_of_one_side_are_refused(tmp_path: Path, law: Law) -> None:
    folder = shelve(tmp_path)
    again = (folder / "CA" / "dv-300.yaml").read_text()
    (folder / "CA" / "dv-301.yaml").write_text(again)
    read = load_shelf(folder, law)
    assert len(read.forms["CA"]) == 1
    assert [str(one) for one in read.refused] == [
        "dv-301.yaml, line 1: form: takes the place of the same paper as another form here"
    ]


def test_the_projects_own_forms_are_all_taken() -> None:
    assert the_shelf().refused == ()


def test_what_a_form_replaces_is_a_use_of_the_law_files() -> None:
    assert set(REPLACED) < set(FormUse)


# What goes in.


def test_answers_go_where_the_mapping_says(shelf: Shelf) -> None:
    filled = values(form_pdf(packet(shelf)))
    assert filled["Case.Number"] == "RF24-118203"
    assert filled["Asker"] == filled["Protected"] == "Elena Marquez"
    assert filled["Restrained"] == "Daniel Reyes"
    assert filled["Issued"] == "05142024"
    assert filled["Wants"] == "/End"
    assert filled["Side"] == "petitioner"
    assert filled["Why"].startswith("Daniel finished a 52-week program")
    assert [filled.get(name) for name in ("Clerk", "Programs", "Signature")] == [None, None, None]


def test_the_form_stands_first_in_place_of_our_motion_and_no_sheet_to_copy_from_is_kept(shelf: Shelf) -> None:
    with_form, without = packet(shelf), packet(Shelf({}))
    filed = [paper.name for paper in with_form.in_pile(Pile.FILE)]
    ours = [paper.name for paper in without.in_pile(Pile.FILE)]
    assert filed == ["court_form_motion", *ours[1:]]
    assert ours[0] == "motion_protected"
    kept = [paper.name for paper in without.in_pile(Pile.KEEP)]
    assert [paper.name for paper in with_form.in_pile(Pile.KEEP)] == [name for name in kept if name != "worksheet"]


def test_the_form_is_a_file_of_its_own_and_in_no_print_of_the_pile(shelf: Shelf) -> None:
    files = files_of(packet(shelf))
    assert [paper.name for paper in files["court_form_motion.pdf"]] == ["court_form_motion"]
    assert "court_form_motion" not in [paper.name for paper in files["papers-to-file.pdf"]]


def test_the_checklist_does_not_send_for_a_sheet_that_is_not_there(shelf: Shelf) -> None:
    sheet = "Answers for the court's own form"
    with_form, without = (
        html_of(next(paper for paper in made.papers if paper.name == "checklist"))
        for made in (packet(shelf), packet(Shelf({})))
    )
    assert sheet in without
    assert sheet not in with_form
    assert "is already filled in, in a file of its own" in with_form


def test_the_person_is_told_that_the_form_is_filled_and_not_to_copy_onto_it(shelf: Shelf) -> None:
    said = [one.id for one in packet(shelf).findings]
    assert "official_form_filled" in said
    assert not {"official_form_required", "form_box_too_small"} & set(said)


@pytest.mark.parametrize(
    "changed",
    [
        {"civil_type": {"civil_type": "stalking"}},
        {"aim": {"aim": "renew"}},
        {"order_type": {"kind": "temporary"}},
    ],
    ids=["an order under another law", "another aim", "another kind of order"],
)
def test_a_form_is_not_used_for_what_it_is_not_for(shelf: Shelf, changed: dict[str, dict[str, Any]]) -> None:
    assert not [paper for paper in packet(shelf, **changed).papers if paper.is_courts_own_form]


# What does not fit.


def test_words_too_long_for_their_box_go_on_an_attached_page_whole(shelf: Shelf) -> None:
    made = packet(shelf, reasons={"statement": LONG})
    form, attachment = made.in_pile(Pile.FILE)[:2]
    assert attachment.name == "court_form_motion_attachment"
    assert attachment.title == "Attachment to Request to Change or End Restraining Order (form DV-300)"
    html = html_of(attachment)
    assert LONG.strip() in html
    assert "Item 7: Why you ask" in html
    assert values(form_pdf(made))["Why"] == "See the attached page"
    assert "See the attached page" in html_of(form)


def test_what_is_too_long_is_said_with_the_page_to_change_it(shelf: Shelf) -> None:
    said = finding(packet(shelf, reasons={"statement": LONG}), "form_box_too_small")
    assert said.values["labels"] == (("7", "Why you ask"),)
    assert ("reasons", "statement") in said.answers


def test_more_letters_than_a_field_takes_are_never_cut(shelf: Shelf) -> None:
    name = "Maria Magdalena Guadalupe Elena Marquez de la Cruz"
    made = packet(shelf, you={"name": name})
    assert values(form_pdf(made))["Asker"] == "See the attached page"
    assert finding(made, "form_box_too_small").values["labels"] == (("1", "Your name"),)
    assert name in html_of(made.in_pile(Pile.FILE)[1])


def test_a_field_in_two_places_has_to_fit_in_both(tmp_path: Path, law: Law) -> None:
    number = "RF24-118203 and " * 3
    made = packet(load_shelf(shelve(tmp_path), law), order={"case_number": number.strip()})
    assert values(form_pdf(made))["Case.Number"] == "See the attached page"


BOX = Spot(1, 0, 0, 100, 14)
TEXT = PdfField("a", FieldKind.TEXT, (BOX,))
FITS = {
    "a short word": ("Alex", TEXT, ("Alex",)),
    "a long line in one line": ("one two three four five six seven", TEXT, None),
    "lines of one line become one": ("one\ntwo", TEXT, ("one two",)),
    "as many letters as allowed": ("abc", PdfField("a", FieldKind.TEXT, (BOX,), 3), ("abc",)),
    "one letter more": ("abcd", PdfField("a", FieldKind.TEXT, (BOX,), 3), None),
    "a letter wider than its box": ("字", PdfField("a", FieldKind.TEXT, (Spot(1, 0, 0, 8, 14),)), None),
    "a letter wider than its cell": ("字字", PdfField("a", FieldKind.TEXT, (BOX,), 20, is_comb=True), None),
}


@pytest.mark.parametrize(("words", "field", "lines"), FITS.values(), ids=FITS)
def test_words_fit_or_do_not(words: str, field: PdfField, lines: tuple[str, ...] | None) -> None:
    found = fitted(words, field, field.spots[0])
    assert (found and found.lines) == lines


def test_letters_shrink_before_words_leave_the_box_but_never_below_what_reads_well() -> None:
    field = PdfField("a", FieldKind.TEXT, (Spot(1, 0, 0, 150, 60),), is_multiline=True)
    sizes = [found.size for count in range(1, 60) if (found := fitted("word " * count, field, field.spots[0]))]
    assert sizes == sorted(sizes, reverse=True)
    assert (sizes[0], sizes[-1]) == (12, SMALLEST)
    assert fitted("word " * 200, field, field.spots[0]) is None


def test_no_line_is_wider_than_its_box_however_long_a_word_is() -> None:
    spot = Spot(1, 0, 0, 120, 200)
    found = fitted("x" * 300 + " and more", PdfField("a", FieldKind.TEXT, (spot,), is_multiline=True), spot)
    assert found is not None
    assert "".join(found.lines).replace(" ", "") == "x" * 300 + "andmore"
    assert all(width(line, found.size) <= 120 for line in found.lines)


# What comes out.


@pytest.fixture(params=["read_only", "flat"])
def finished(request: pytest.FixtureRequest, tmp_path: Path, law: Law) -> Iterator[tuple[str, bytes]]:
    made = packet(load_shelf(shelve(tmp_path, finish=request.param), law))
    yield request.param, form_pdf(made)


def test_the_form_prints_its_words_and_keeps_its_own_pages(finished: tuple[str, bytes]) -> None:
    _, pdf = finished
    shown = drawn(pdf)
    assert len(PdfReader(BytesIO(pdf)).pages) == 2
    for words in ("RF24-118203", "Elena Marquez", "Daniel Reyes", "0 5 1 4 2 0 2 4", "petitioner", "52-week program"):
        assert words in shown
    assert shown.count("RF24-118203") == 2


def test_nothing_in_the_form_runs(finished: tuple[str, bytes]) -> None:
    _, pdf = finished
    reader = PdfReader(BytesIO(pdf))
    everything = " ".join(str(reader.get_object(number)) for number in range(1, len(reader.xref[0]) + 1))
    for never in (
        "script of",
        "named script",
        "/JavaScript",
        "/XFA",
        "an attached file",
        "/OpenAction",
        "CreationDate",
    ):
        assert never not in everything


def test_the_same_answers_give_the_same_bytes(shelf: Shelf) -> None:
    assert form_pdf(packet(shelf)) == form_pdf(packet(shelf))


def test_flat_pages_have_no_field_left_and_read_only_ones_cannot_be_changed(finished: tuple[str, bytes]) -> None:
    finish, pdf = finished
    fields = PdfReader(BytesIO(pdf)).get_fields() or {}
    if finish == "flat":
        assert fields == {}
    else:
        locked = {name for name, field in fields.items() if field.get("/Ff", 0) & 1}
        assert locked >= {"Case.Number", "Asker", "Wants", "Side", "Why"}
        assert not {"Clerk", "Signature"} & locked


def test_what_is_kept_back_is_in_no_form(tmp_path: Path, law: Law) -> None:
    mapping = MAPPING.replace("answers: [you.name]}}", "answers: [you.name, contact.address]}}", 1)
    contact = {"address": HELD_BACK, "address_to_print": "court_has_it"}
    made = packet(load_shelf(shelve(tmp_path, mapping), law), contact=contact)
    form = next(paper for paper in made.papers if paper.is_courts_own_form)
    assert values(form_pdf(made))["Asker"] == "Elena Marquez"
    assert "Kept Back" not in html_of(form)


def test_the_reading_copy_says_all_the_form_says(shelf: Shelf) -> None:
    html = html_of(next(paper for paper in packet(shelf).papers if paper.is_courts_own_form))
    for words in ("Item 4: I ask to end it", "This box is ticked.", "Elena Marquez", "52-week program", "form DV-300"):
        assert words in html


def test_markup_a_person_typed_is_drawn_as_typed(shelf: Shelf) -> None:
    typed = "<b>Not bold</b> {{ 7 * 7 }} é ü Ж"
    pdf = form_pdf(packet(shelf, reasons={"statement": typed}))
    assert values(pdf)["Why"] == typed
    assert typed in drawn(pdf)


# Every kind of answer.


def written_in_why(tmp_path: Path, law: Law, answers: str, **changed: dict[str, Any]) -> str | None:
    """What the box of several lines says when it takes these answers."""
    mapping = MAPPING.replace("[story.statement, reasons.statement]", f"[{answers}]")
    return values(form_pdf(packet(load_shelf(shelve(tmp_path, mapping), law), **changed)))["Why"]


CHILDREN = {"children": {"children": [{"initials": "A.B.", "birth_year": 2015}, {"initials": "C.D."}]}}
OTHERS = {"others_protected": {"others_protected": [{"name": "Robin Roe"}]}}
KINDS = {
    "rows of children": ("children.children", CHILDREN, "A.B., 2015\nC.D."),
    "rows of names": ("others-protected.others_protected", OTHERS, "Robin Roe"),
    "codes in our words": ("reasons.reasons", {"reasons": {"reasons": ["feel_safe"]}}, "I feel safe now."),
    "what was written on the points": (
        "factors.*",
        {"factors": {"ca_facts": "We both moved"}},
        "How the facts have changed since the order was made: We both moved",
    ),
    "nothing": ("witnesses.witnesses", {}, None),
}


@pytest.mark.parametrize(("answers", "changed", "said"), KINDS.values(), ids=KINDS)
def test_each_kind_of_answer_is_written_in_words(
    tmp_path: Path, law: Law, answers: str, changed: dict[str, Any], said: str
) -> None:
    assert written_in_why(tmp_path, law, answers, **changed) == said


def test_a_date_is_written_as_the_form_wants_it(tmp_path: Path, law: Law) -> None:
    mapping = MAPPING.replace("label: Why you ask,", "label: Made, dates: numbers,")
    mapping = mapping.replace("[story.statement, reasons.statement]", "[order-dates.issued_on]")
    assert values(form_pdf(packet(load_shelf(shelve(tmp_path, mapping), law))))["Why"] == "05/14/2024"


def test_words_a_list_does_not_offer_go_on_the_attached_page(tmp_path: Path, law: Law) -> None:
    mapping = MAPPING.replace("text: petitioner", "text: the person protected")
    made = packet(load_shelf(shelve(tmp_path, mapping), law))
    assert finding(made, "form_box_too_small").values["labels"] == (("6", "Side"),)
    assert values(form_pdf(made)).get("Side") is None
    assert "the person protected" in html_of(made.in_pile(Pile.FILE)[1])


def test_a_form_of_ticks_alone_is_filled(tmp_path: Path, law: Law) -> None:
    boxes = MAPPING.index("  - {{field: Case.Number")
    tick = "  - {{field: Wants, label: I ask to end it, tick: true, option: End}}\n"
    pdf = form_pdf(packet(load_shelf(shelve(tmp_path, MAPPING[:boxes] + tick), law)))
    assert values(pdf)["Wants"] == "/End"


def test_a_locked_pdf_is_said_to_be_locked() -> None:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(own_form())))
    writer.encrypt("secret", algorithm="AES-256")
    locked = BytesIO()
    writer.write(locked)
    with pytest.raises(UnreadableFormError, match="is locked with a password"):
        fields_of(locked.getvalue())


def own_form_without(name: str, key: str) -> bytes:
    """The form, less one entry of one field's place on the page, and of the field it belongs to."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(own_form())))
    for _, widget in widgets_of(writer):
        if full_name(widget) == name:
            widget.pop(key, None)
            widget["/Parent"].get_object().pop(key, None)
    changed = BytesIO()
    writer.write(changed)
    return changed.getvalue()


def test_a_field_of_no_kind_makes_the_form_unreadable() -> None:
    with pytest.raises(UnreadableFormError, match=r"is no PDF we can read \(KeyError\)"):
        fields_of(own_form_without("Clerk", "/FT"))


def test_a_box_without_a_picture_of_a_tick_is_refused(tmp_path: Path, law: Law) -> None:
    folder = shelve(tmp_path)
    pdf = own_form_without("Programs", "/AP")
    (folder / "CA" / "dv-300.pdf").write_bytes(pdf)
    file = folder / "CA" / "dv-300.yaml"
    file.write_text(file.read_text().replace(sha256(own_form()).hexdigest(), sha256(pdf).hexdigest()))
    [refusal] = load_shelf(folder, law).refused
    assert str(refusal) == "dv-300.yaml, line 22: boxes[10].field: Programs has no picture of a tick in the PDF"
