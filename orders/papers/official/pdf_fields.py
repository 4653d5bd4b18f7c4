"""The fields of a fillable PDF as values: where each stands, what kind it is, how much it takes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from orders.errors import OrdersError

MULTILINE, RADIO, PUSH_BUTTON, COMB = 1 << 12, 1 << 15, 1 << 16, 1 << 24
"""Bits of a field's flags (ISO 32000-1, tables 226 and 228)."""
OFF = "Off"


class UnreadableFormError(OrdersError):
    """Raised where a PDF cannot be opened, or may not be filled in; says why."""


class FieldKind(StrEnum):
    TEXT = "text"
    TICK = "tick"
    CHOICE = "choice"
    BUTTON = "button"
    SIGNATURE = "signature"


@dataclass(frozen=True)
class Spot:
    """Where a field shows, in points from the lower left of its page (counted from 1); `state` is its tick's name."""

    page: int
    left: float
    bottom: float
    width: float
    height: float
    state: str | None = None


@dataclass(frozen=True)
class PdfField:
    """A field by its full name. `size` is the font size its form asks for, None where the box decides."""

    name: str
    kind: FieldKind
    spots: tuple[Spot, ...]
    max_length: int | None = None
    options: tuple[str, ...] = ()
    is_multiline: bool = False
    is_comb: bool = False
    size: float | None = None


def fields_of(pdf: bytes) -> tuple[PdfField, ...]:
    """Every field of a PDF that shows on a page, in the order of the pages; raises `UnreadableFormError`."""
    try:
        found: dict[str, PdfField] = {}
        for page, widget in widgets_of(open_form(pdf)):
            one = _field(widget, page)
            found[one.name] = _joined(found[one.name], one) if one.name in found else one
    except (PyPdfError, ValueError, KeyError, TypeError) as error:
        raise UnreadableFormError(f"is no PDF we can read ({type(error).__name__})") from error
    return tuple(found.values())


def open_form(pdf: bytes) -> PdfReader:
    """The PDF, opened without a password; raises `UnreadableFormError` where it needs one."""
    try:
        reader = PdfReader(BytesIO(pdf), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableFormError("is locked with a password")
    except PyPdfError as error:
        raise UnreadableFormError(f"is no PDF we can read ({type(error).__name__})") from error
    return reader


def widgets_of(document: Any) -> Iterator[tuple[int, Any]]:
    """Each field's place on each page of a pypdf reader or writer: the page's number, and the annotation."""
    for number, page in enumerate(document.pages, start=1):
        for reference in page.get("/Annots") or ():
            annotation = reference.get_object()
            if annotation.get("/Subtype") == "/Widget":
                yield number, annotation


def full_name(widget: Any) -> str:
    """A field's name with those of the groups around it, as Acrobat shows it: `page1.case.number`."""
    names = [str(one["/T"]) for one in _upwards(widget) if "/T" in one]
    return ".".join(reversed(names))


def inherited(widget: Any, key: str) -> Any:
    """A value of a field, or of the nearest group around it that has one; None where none has."""
    return next((one[key] for one in _upwards(widget) if key in one), None)


def on_state(widget: Any) -> str | None:
    """The name under which a box to tick is on, or None where it has no picture of a tick."""
    pictures = widget.get("/AP", {}).get("/N", {})
    names = (str(name)[1:] for name in pictures) if widget_kind(widget) == FieldKind.TICK else ()
    return next((name for name in names if name != OFF), None)


def widget_kind(widget: Any) -> FieldKind:
    """What is done with a field."""
    flags = int(inherited(widget, "/Ff") or 0)
    if inherited(widget, "/FT") == "/Btn":
        return FieldKind.BUTTON if flags & PUSH_BUTTON else FieldKind.TICK
    kinds = {"/Tx": FieldKind.TEXT, "/Ch": FieldKind.CHOICE, "/Sig": FieldKind.SIGNATURE}
    return kinds[str(inherited(widget, "/FT"))]


def _upwards(widget: Any) -> Iterator[Any]:
    one = widget
    while one is not None:
        yield one
        parent = one.get("/Parent")
        one = parent.get_object() if parent is not None else None


def _field(widget: Any, page: int) -> PdfField:
    flags, kind = int(inherited(widget, "/Ff") or 0), widget_kind(widget)
    spot, longest = _spot(widget, page), inherited(widget, "/MaxLen")
    ticks = (spot.state,) if spot.state else ()
    return PdfField(
        full_name(widget),
        kind,
        (spot,),
        int(longest) if longest else None,
        ticks if kind == FieldKind.TICK else _choices(widget),
        is_multiline=kind == FieldKind.TEXT and bool(flags & MULTILINE),
        is_comb=kind == FieldKind.TEXT and bool(flags & COMB) and bool(longest),
        size=_size(str(inherited(widget, "/DA") or "")),
    )


def _spot(widget: Any, page: int) -> Spot:
    left, bottom, right, top = (float(number) for number in widget["/Rect"])
    return Spot(page, min(left, right), min(bottom, top), abs(right - left), abs(top - bottom), on_state(widget))


def _choices(widget: Any) -> tuple[str, ...]:
    """What a list offers: the words themselves, or the word kept beside the word shown."""
    offered = inherited(widget, "/Opt") or ()
    return tuple(str(one[0] if isinstance(one, list) else one) for one in (o.get_object() for o in offered))


def _size(appearance: str) -> float | None:
    """The size in a default appearance ("/Helv 10 Tf 0 g"); 0 means that the box decides."""
    found = re.search(r"([\d.]+)\s+Tf\b", appearance)
    return float(found.group(1)) or None if found else None


def _joined(first: PdfField, more: PdfField) -> PdfField:
    options = tuple(dict.fromkeys((*first.options, *more.options)))
    return replace(first, spots=(*first.spots, *more.spots), options=options)
