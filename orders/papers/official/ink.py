"""The filled form as a PDF: the court's own pages, our words in its boxes, and nothing in it that runs.

The words are laid out like our own papers, with the font embedded, so that every script prints. Scripts, XFA, attached
files and dates are taken out. Same filling: same bytes.
"""

from collections.abc import Mapping
from io import BytesIO
from typing import Any, cast

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from orders.papers.official.filling import Entry, Filling
from orders.papers.official.fit import MARGIN, Fitted
from orders.papers.official.flatten import flatten
from orders.papers.official.mapping import Finish
from orders.papers.official.pdf_fields import full_name, open_form, widgets_of
from orders.papers.paper import Paper
from orders.papers.titles import title_of_file
from orders.papers.typeset import typeset_boxes

READ_ONLY = 1
_RUNS = ("/OpenAction", "/AA", "/Perms", "/Metadata", "/Collection")
_RUNS_BY_NAME = ("/JavaScript", "/EmbeddedFiles")


def filled_forms(files: Mapping[str, tuple[Paper, ...]]) -> dict[str, bytes]:
    """Those of a packet's files that are a form of the court, filled."""
    forms = ((name, paper) for name, papers in files.items() for paper in papers if name == f"{paper.name}.pdf")
    return {name: filled_pdf(paper.filling, title_of_file(paper)) for name, paper in forms if paper.filling}


def filled_pdf(filling: Filling, title: str) -> bytes:
    """The form, filled; read-only fields or plain ink, as its mapping says."""
    writer = PdfWriter(clone_from=open_form(filling.form.pdf))
    _take_out_what_runs(writer)
    _write(writer, filling)
    if filling.form.mapping.finish == Finish.FLAT:
        flatten(writer)
    writer.metadata = {"/Title": title}
    writer.root_object[NameObject("/Lang")] = TextStringObject("en")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _take_out_what_runs(writer: PdfWriter) -> None:
    root = writer.root_object
    _drop(root, *_RUNS)
    if "/Names" in root:
        _drop(root["/Names"].get_object(), *_RUNS_BY_NAME)
    if "/AcroForm" in root:
        _drop(root["/AcroForm"].get_object(), "/XFA", "/NeedAppearances", "/CO")
    for page in writer.pages:
        _drop(page, "/AA")
        for reference in page.get("/Annots") or ():
            _drop_actions(reference.get_object())


def _drop_actions(annotation: Any) -> None:
    """Fields and the groups around them lose every action; a plain link to a page or address stays."""
    one = annotation
    while one is not None:
        _drop(one, "/AA")
        action = one.get("/A")
        if one.get("/Subtype") != "/Link" or (action and action.get_object().get("/S") not in ("/URI", "/GoTo")):
            _drop(one, "/A")
        one = one["/Parent"].get_object() if "/Parent" in one else None


def _drop(holder: Any, *keys: str) -> None:
    for key in keys:
        holder.pop(key, None)


def _write(writer: PdfWriter, filling: Filling) -> None:
    pictures = _pictures(writer, filling)
    by_name = {entry.field.name: entry for entry in filling.entries}
    met: dict[str, int] = {}
    for _, widget in list(widgets_of(writer)):
        entry = by_name.get(full_name(widget))
        if entry is None:
            continue
        number = met[entry.field.name] = met.get(entry.field.name, -1) + 1
        if entry.option is not None:
            _tick(widget, entry)
        elif entry.fitted:
            _set_words(widget, entry, pictures[id(entry.fitted[number])])


def _tick(widget: Any, entry: Entry) -> None:
    """The form's own picture of a tick; of several boxes of one field, only the chosen one."""
    holder = _field_of(widget)
    state = NameObject(f"/{entry.option}")
    holder[NameObject("/V")] = state
    shows = state in widget["/AP"]["/N"]
    widget[NameObject("/AS")] = state if shows else NameObject("/Off")
    _make_read_only(holder)


def _set_words(widget: Any, entry: Entry, picture: Any) -> None:
    holder = _field_of(widget)
    _drop(holder, "/RV", "/DS", "/I")
    holder[NameObject("/V")] = TextStringObject(entry.shown)
    widget[NameObject("/AP")] = DictionaryObject({NameObject("/N"): picture})
    _make_read_only(holder)


def _field_of(widget: Any) -> Any:
    """Where a field's value is kept: the annotation itself, or the field it is one of several places of."""
    return widget if "/T" in widget else widget["/Parent"].get_object()


def _make_read_only(holder: Any) -> None:
    holder[NameObject("/Ff")] = NumberObject(int(holder.get("/Ff", 0)) | READ_ONLY)


def _pictures(writer: PdfWriter, filling: Filling) -> dict[int, Any]:
    """Each place that is written in, as a picture of the size of its box; all share one set of fonts."""
    places = [place for entry in filling.entries for place in entry.fitted]
    if not places:
        return {}
    pages = PdfReader(BytesIO(typeset_boxes(places, MARGIN))).pages
    return {
        id(place): writer._add_object(_picture(page, place, writer)) for place, page in zip(places, pages, strict=True)
    }


def _picture(page: PageObject, place: Fitted, writer: PdfWriter) -> StreamObject:
    picture = DecodedStreamObject()
    contents, resources = page.get_contents(), cast(DictionaryObject, page["/Resources"].get_object())
    picture.set_data(b"" if contents is None else contents.get_data())
    box = ArrayObject(FloatObject(number) for number in (0, 0, place.spot.width, place.spot.height))
    picture.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): box,
            NameObject("/Resources"): resources.clone(writer),
        }
    )
    return picture
