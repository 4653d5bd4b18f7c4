"""From a form with fields to plain pages: what the fields show is drawn on the page, and the fields are gone."""

from collections.abc import Iterator
from typing import Any

from pypdf import PageObject, PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject

HIDDEN = 1 << 1 | 1 << 5
"""Bits of an annotation that does not show: hidden, no view (ISO 32000-1, table 165)."""


def flatten(writer: PdfWriter) -> None:
    """Draw every field of `writer` where it stands, in place, and take the fields away.

    The form's tags go, too: they would still speak of fields. The reading copy of the paper is the one to listen to.
    """
    for page in writer.pages:
        _flatten_page(page, writer)
    for key in ("/AcroForm", "/StructTreeRoot", "/MarkInfo"):
        writer.root_object.pop(key, None)


def _flatten_page(page: PageObject, writer: PdfWriter) -> None:
    annotations = [reference.get_object() for reference in page.get("/Annots") or ()]
    drawn = list(_drawn(annotations))
    others = [one.indirect_reference for one in annotations if one.get("/Subtype") != "/Widget"]
    page[NameObject("/Annots")] = ArrayObject(others)
    page.pop("/StructParents", None)
    if drawn:
        _draw(page, drawn, writer)


def _drawn(annotations: list[Any]) -> Iterator[tuple[Any, Any]]:
    """Each field that shows something, with its picture."""
    for one in annotations:
        picture = _shown(one) if one.get("/Subtype") == "/Widget" else None
        if picture is not None and not int(one.get("/F", 0)) & HIDDEN:
            yield one, picture


def _shown(widget: Any) -> Any:
    """The picture a field shows now; a field of several states shows the one it is in."""
    picture = widget.get("/AP", {}).get("/N")
    picture = picture.get_object() if picture is not None else None
    if picture is None or "/BBox" in picture:
        return picture
    state = picture.get(widget.get("/AS", "/Off"))
    return state.get_object() if state is not None else None


def _draw(page: PageObject, drawn: list[tuple[Any, Any]], writer: PdfWriter) -> None:
    resources = _own(page.get("/Resources") or DictionaryObject())
    pictures = _own(resources.get("/XObject") or DictionaryObject())
    operators = []
    for number, (widget, picture) in enumerate(drawn):
        name = f"/Filled{number}"
        pictures[NameObject(name)] = picture.indirect_reference or writer._add_object(picture)
        operators.append(f"q {_placing(widget, picture)} cm {name} Do Q")
    resources[NameObject("/XObject")] = pictures
    page[NameObject("/Resources")] = resources
    _add_content(page, "\n".join(operators), writer)


def _own(shared: Any) -> DictionaryObject:
    """A copy of its own: pages may share one dictionary, and each gets other pictures."""
    return DictionaryObject(dict(shared.get_object().items()))


def _placing(widget: Any, picture: Any) -> str:
    """The matrix that brings a picture's box into the field's rectangle."""
    left, bottom, right, top = (float(number) for number in widget["/Rect"])
    x0, y0, x1, y1 = (float(number) for number in picture["/BBox"])
    across, up = (right - left) / (x1 - x0), (top - bottom) / (y1 - y0)
    return f"{across:.4f} 0 0 {up:.4f} {left - x0 * across:.3f} {bottom - y0 * up:.3f}"


def _add_content(page: PageObject, operators: str, writer: PdfWriter) -> None:
    """After the page's own content, which is closed off so that it moves nothing of ours."""
    held = page["/Contents"].get_object() if "/Contents" in page else ArrayObject()
    own = list(held) if isinstance(held, ArrayObject) else [page.raw_get("/Contents")]
    page[NameObject("/Contents")] = ArrayObject([_stream("q", writer), *own, _stream(f"Q\n{operators}", writer)])


def _stream(text: str, writer: PdfWriter) -> Any:
    stream = DecodedStreamObject()
    stream.set_data(f"{text}\n".encode("ascii"))
    return writer._add_object(stream)
