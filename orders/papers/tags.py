"""What WeasyPrint's tags leave out, mended before a PDF is written, so that a screen reader meets no dead end.

A list's items stand right under their list and have a body; a table's headers say what they head; a line at the foot
of each page is no part of the text; an element without words is not announced; a link prints as it shows; a cell of a
table and words in another language say so.
"""

from collections.abc import Iterator
from typing import Any

import pydyf
from weasyprint.document import Document
from weasyprint.formatting_structure import boxes

_WORDLESS = ("/Span", "/P", "/NonStruct", "/Div")
"""What says nothing by itself: a line break, the second half of a column that ended on the first."""
_PRINTS = 4
"""The flag of an annotation that is on paper as it is on screen."""


def mend_tags(document: Document, pdf: pydyf.PDF) -> None:
    """Mend the tag tree of `pdf` in place: what `write_pdf` takes as its finisher."""
    for page in document.pages:
        _say_language(page._page_box)
    _say_language_of_words(document, pdf)
    elements = {one.reference: one for one in pdf.objects if _is_element(one)}
    root = next(one for one in elements.values() if one["S"] == "/Document")
    # From the leaves up: what held only empty elements is empty then, too.
    for element in reversed(list(_below(root, elements))):
        _mend_element(element, elements, pdf)
    _set_aside(root, elements, pdf)
    for one in pdf.objects:
        if isinstance(one, pydyf.Dictionary) and one.get("Subtype") == "/Link":
            one["F"] = _PRINTS


def _say_language(box: Any) -> None:
    """A cell holds on to its tag while the tree is built; from there it can be told its language."""
    if getattr(box, "mark", None) is not None and box.element is not None and box.element.get("lang"):
        box.mark["Lang"] = pydyf.String(box.element.get("lang"))
    for child in getattr(box, "children", ()):
        _say_language(child)


def _say_language_of_words(document: Document, pdf: pydyf.PDF) -> None:
    """A span does not hold on to its tag, but spans are tagged in their order; what holds text itself is no span."""
    tagged = (one for one in pdf.objects if _is_element(one) and one["S"] == "/Span")
    tags = [one for one in tagged if not any(isinstance(kid, int) for kid in one["K"])]
    spans = [box for page in document.pages for box in _spans(page._page_box)]
    for box, tag in zip(spans, tags, strict=True):
        if box.element.get("lang"):
            tag["Lang"] = pydyf.String(box.element.get("lang"))


def _spans(box: Any) -> Iterator[Any]:
    """The boxes of spans in and below `box`; a line and the text on it are parts of one."""
    if box.element_tag == "span" and not isinstance(box, boxes.LineBox | boxes.TextBox):
        yield box
    for child in getattr(box, "children", ()):
        yield from _spans(child)


def _is_element(one: pydyf.Object) -> bool:
    return isinstance(one, pydyf.Dictionary) and one.get("Type") == "/StructElem"


def _kids(element: Any, elements: dict[bytes, Any]) -> list[Any]:
    return [elements[kid] for kid in element["K"] if isinstance(kid, bytes) and kid in elements]


def _below(element: Any, elements: dict[bytes, Any]) -> Iterator[Any]:
    yield element
    for kid in _kids(element, elements):
        yield from _below(kid, elements)


def _mend_element(element: Any, elements: dict[bytes, Any], pdf: pydyf.PDF) -> None:
    for kid in _kids(element, elements):
        if kid["S"] in _WORDLESS and not kid["K"] and not kid.get("Alt"):
            element["K"].remove(kid.reference)
    if element["S"] == "/L":
        _lift_items(element, elements)
    if element["S"] == "/LI" and not any(kid["S"] == "/LBody" for kid in _kids(element, elements)):
        _give_body(element, elements, pdf)
    if element["S"] == "/THead":
        _say_scope(element, "/Column", elements)
    if element["S"] == "/TBody":
        _say_scope(element, "/Row", elements)


def _lift_items(group: Any, elements: dict[bytes, Any]) -> None:
    """A term and what it means share a `div` to stand side by side; a PDF's list knows no such thing."""
    lifted = pydyf.Array()
    for kid in _kids(group, elements):
        items = _kids(kid, elements) if kid["S"] == "/Div" else [kid]
        for item in items:
            item["P"] = group.reference
            lifted.append(item.reference)
    group["K"] = lifted


def _give_body(item: Any, elements: dict[bytes, Any], pdf: pydyf.PDF) -> None:
    labels = [kid.reference for kid in _kids(item, elements) if kid["S"] == "/Lbl"]
    rest = pydyf.Array(kid for kid in item["K"] if kid not in labels)
    values = {"Type": "/StructElem", "S": "/LBody", "K": rest, "Pg": item["Pg"], "P": item.reference}
    body = pydyf.Dictionary(values)
    pdf.add_object(body)
    elements[body.reference] = body
    for kid in _kids(body, elements):
        kid["P"] = body.reference
    item["K"] = pydyf.Array([*labels, body.reference])


def _say_scope(rows: Any, scope: str, elements: dict[bytes, Any]) -> None:
    for cell in _below(rows, elements):
        if cell["S"] == "/TH":
            cell["A"]["Scope"] = scope


def _set_aside(root: Any, elements: dict[bytes, Any], pdf: pydyf.PDF) -> None:
    """Mark what the tree does not hold, the lines at a page's edge, as no part of the text."""
    told = {one.reference for one in _below(root, elements)}
    by_reference = {one.reference: one for one in pdf.objects}
    tree = by_reference[by_reference[pdf.catalog["StructTreeRoot"]]["ParentTree"]]["Nums"]
    for page, owners in zip(pdf.page_references, tree[1::2], strict=False):
        edge = {mcid for mcid, owner in enumerate(owners) if owner not in told}
        _as_artifacts(by_reference[by_reference[page]["Contents"]].stream, edge)
        owners[:] = ["null" if mcid in edge else owner for mcid, owner in enumerate(owners)]


def _as_artifacts(operators: list[Any], edge: set[int]) -> None:
    for place, one in enumerate(operators):
        if isinstance(one, pydyf.Dictionary) and one.get("MCID") in edge:
            operators[place - 1 : place + 2] = ["/Artifact", b"", b"BMC"]
