"""A fillable form of two pages, made here: no court's, but with everything courts' forms have.

Text (one field in two places), a short one with a limit, a comb, a tick, one choice of two, a list, a box of several
lines, a signature, and what must not stay in a filed paper: scripts, XFA, an attached file.
"""

from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

FIELDS: tuple[dict[str, Any], ...] = (
    {"name": "Case.Number", "page": 0, "rect": (380, 700, 560, 718)},
    {"name": "Case.County", "page": 0, "rect": (60, 700, 300, 718)},
    {"name": "Asker", "page": 0, "rect": (60, 660, 300, 678), "max": 30},
    {"name": "Protected", "page": 0, "rect": (60, 630, 300, 648)},
    {"name": "Restrained", "page": 0, "rect": (320, 630, 560, 648)},
    {"name": "Issued", "page": 0, "rect": (60, 600, 240, 618), "max": 8, "flags": 1 << 24},
    {"name": "Wants", "page": 0, "rect": (60, 570, 72, 582), "states": ("End",), "radio": "Wants"},
    {"name": "Wants", "page": 0, "rect": (60, 550, 72, 562), "states": ("Change",), "radio": "Wants"},
    {"name": "Programs", "page": 0, "rect": (60, 520, 72, 532), "states": ("Yes",)},
    {"name": "Side", "page": 0, "rect": (60, 490, 200, 508), "choices": ("petitioner", "respondent")},
    {"name": "Clerk", "page": 0, "rect": (60, 460, 200, 478)},
    {"name": "Case.Number", "page": 1, "rect": (380, 740, 560, 758)},
    {"name": "Why", "page": 1, "rect": (60, 560, 560, 720), "flags": 1 << 12},
    {"name": "Signature", "page": 1, "rect": (60, 500, 300, 530), "type": "/Sig"},
)

MAPPING = """\
form: DV-300
file: dv-300.pdf
sha256: {digest}
edition: made for a test
checked: 2026-11-24
finish: {finish}
boxes:
  - {{field: Case.Number, item: heading, label: Case number, answers: [order.case_number]}}
  - {{field: Case.County, item: heading, label: County, answers: [order.county]}}
  - {{field: Asker, item: '1', label: Your name, answers: [you.name]}}
  - field: Protected
    item: '2'
    label: Person protected
    answers: [you.name]
    when: {{role: protected}}
  - {{field: Protected, item: '2', label: Person protected, answers: [other-party.name], when: {{role: restrained}}}}
  - {{field: Restrained, item: '2', label: Person restrained, answers: [you.name], when: {{role: restrained}}}}
  - {{field: Restrained, item: '2', label: Person restrained, answers: [other-party.name], when: {{role: protected}}}}
  - {{field: Issued, item: '3', label: Date of the order, answers: [order-dates.issued_on], dates: digits}}
  - {{field: Wants, item: '4', label: I ask to end it, tick: true, option: End, when: {{aim: [end]}}}}
  - {{field: Wants, item: '4', label: I ask to change it, tick: true, option: Change, when: {{aim: [change]}}}}
  - {{field: Programs, item: '5', label: A class was taken, answers: [changes.changes], is: treatment}}
  - {{field: Side, item: '6', label: Side, text: petitioner, when: {{role: protected}}}}
  - {{field: Side, item: '6', label: Side, text: respondent, when: {{role: restrained}}}}
  - {{field: Why, item: '7', label: Why you ask, answers: [story.statement, reasons.statement]}}
"""


def own_form() -> bytes:
    """The PDF, the same bytes each time."""
    writer = PdfWriter()
    for number in (1, 2):
        page = writer.add_blank_page(612, 792)
        page[NameObject("/Contents")] = _stream(writer, f"0.8 w 50 780 m 560 780 l S % page {number}")
        page[NameObject("/Annots")] = ArrayObject()
    holders: dict[str, Any] = {}
    for one in FIELDS:
        _add_field(writer, one, holders)
    form = DictionaryObject(
        {NameObject("/Fields"): ArrayObject(holder.indirect_reference for holder in holders.values())}
    )
    form[NameObject("/DA")] = TextStringObject("/Helv 0 Tf 0 g")
    form[NameObject("/XFA")] = TextStringObject("<xdp/>")
    form[NameObject("/NeedAppearances")] = NameObject("/true")
    writer.root_object[NameObject("/AcroForm")] = writer._add_object(form)
    writer.root_object[NameObject("/OpenAction")] = _script("script of the form")
    named = DictionaryObject({NameObject("/Names"): ArrayObject([TextStringObject("a"), _script("named script")])})
    attached = DictionaryObject({NameObject("/Names"): ArrayObject([TextStringObject("an attached file")])})
    names = {NameObject("/JavaScript"): named, NameObject("/EmbeddedFiles"): attached}
    writer.root_object[NameObject("/Names")] = DictionaryObject(names)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def shelve(folder: Path, mapping: str = MAPPING, *, finish: str = "read_only", state: str = "CA") -> Path:
    """The form and a mapping of it in `folder`, as staff would put them; the folder of all official forms."""
    own = folder / state
    own.mkdir(parents=True)
    pdf = own_form()
    (own / "dv-300.pdf").write_bytes(pdf)
    (own / "dv-300.yaml").write_text(mapping.format(digest=sha256(pdf).hexdigest(), finish=finish), encoding="utf-8")
    return folder


def _add_field(writer: PdfWriter, one: dict[str, Any], holders: dict[str, Any]) -> None:
    widget = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Widget"),
            NameObject("/Rect"): ArrayObject(FloatObject(number) for number in one["rect"]),
            NameObject("/F"): NumberObject(4),
        }
    )
    page = writer.pages[one["page"]]
    reference = writer._add_object(widget)
    holder = _holder(writer, one, holders)
    widget[NameObject("/Parent")] = holder.indirect_reference
    holder[NameObject("/Kids")].append(reference)
    page["/Annots"].append(reference)
    if "states" in one:
        widget[NameObject("/AP")] = DictionaryObject({NameObject("/N"): _ticks(writer, one["states"])})
        widget[NameObject("/AS")] = NameObject("/Off")
    widget[NameObject("/AA")] = DictionaryObject({NameObject("/K"): _script("script of a field")})


def _script(words: str) -> DictionaryObject:
    return DictionaryObject({NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject(words)})


def _holder(writer: PdfWriter, one: dict[str, Any], holders: dict[str, Any]) -> Any:
    """The field a place belongs to: `Case.Number` is `Number` in the group `Case`."""
    group, _, last = one["name"].rpartition(".")
    found = holders.get(group) if group else holders.get(last)
    if found is None:
        found = _new_holder(writer, group or last, {} if group else one)
        holders[group or last] = found
    if not group:
        return found
    kids = [kid.get_object() for kid in found["/Kids"]]
    inner = next((kid for kid in kids if kid.get("/T") == last), None)
    if inner is None:
        inner = _new_holder(writer, last, one)
        inner[NameObject("/Parent")] = found.indirect_reference
        found["/Kids"].append(inner.indirect_reference)
    return inner


def _new_holder(writer: PdfWriter, name: str, one: dict[str, Any]) -> Any:
    made = DictionaryObject({NameObject("/T"): TextStringObject(name), NameObject("/Kids"): ArrayObject()})
    writer._add_object(made)
    flags = one.get("flags", 0) | ((1 << 15) if "radio" in one else 0)
    if "rect" in one:
        kind = "/Btn" if "states" in one else "/Ch" if "choices" in one else one.get("type", "/Tx")
        made[NameObject("/FT")] = NameObject(kind)
        made[NameObject("/Ff")] = NumberObject(flags)
    if "max" in one:
        made[NameObject("/MaxLen")] = NumberObject(one["max"])
    if "choices" in one:
        made[NameObject("/Opt")] = ArrayObject(TextStringObject(choice) for choice in one["choices"])
    return made


def _ticks(writer: PdfWriter, states: tuple[str, ...]) -> DictionaryObject:
    pictures = {NameObject(f"/{state}"): _picture(writer, "1 1 m 11 11 l 1 11 m 11 1 l S") for state in states}
    return DictionaryObject({NameObject("/Off"): _picture(writer, "0 0 12 12 re S"), **pictures})


def _picture(writer: PdfWriter, operators: str) -> Any:
    reference = _stream(writer, operators)
    box = ArrayObject(NumberObject(number) for number in (0, 0, 12, 12))
    reference.get_object().update({NameObject("/Subtype"): NameObject("/Form"), NameObject("/BBox"): box})
    return reference


def _stream(writer: PdfWriter, operators: str) -> Any:
    stream = DecodedStreamObject()
    stream.set_data(operators.encode("ascii"))
    return writer._add_object(stream)
