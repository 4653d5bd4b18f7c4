"""The official forms we can fill: every file of fixtures/official_forms, checked against its PDF and the state's law.

A bad file is refused with file, line and field, and breaks no other; its form is then not filled, and the papers are as
if it were not there.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from orders.aim import Aim
from orders.jurisdiction import Form, FormUse, Jurisdiction
from orders.jurisdiction.crosscheck import question_contradictions
from orders.law import FIXTURES, Law, the_law
from orders.law_file import Refusal, field_name, parse
from orders.marked import Fault, Marked, read_marked
from orders.papers.fields import FIELDS
from orders.papers.official.answers import codes_of, is_open_to_both, is_writable, place_of
from orders.papers.official.mapping import Box, FormMapping
from orders.papers.official.pdf_fields import FieldKind, PdfField, UnreadableFormError, fields_of
from orders.role import Role

REPLACED: Mapping[FormUse, tuple[str, ...]] = {
    FormUse.MOTION: ("motion_protected", "motion_restrained"),
    FormUse.AFFIDAVIT: ("declaration",),
    FormUse.PROPOSED_ORDER: ("proposed_order",),
    FormUse.NOTICE_OF_HEARING: ("notice_of_hearing",),
    FormUse.PROOF_OF_SERVICE: ("proof_of_service",),
    FormUse.RESPONSE: ("response_to_motion",),
}
"""Which of our papers a form of the court takes the place of, in the order the clerk wants them."""
_TAKES = {
    True: (FieldKind.TICK,),
    False: (FieldKind.TEXT, FieldKind.CHOICE),
}


@dataclass(frozen=True)
class OfficialForm:
    """A form we can fill: what the state's file says of it, its mapping, its fields by name, and its PDF."""

    form: Form
    mapping: FormMapping
    fields: Mapping[str, PdfField]
    pdf: bytes


@dataclass(frozen=True)
class Shelf:
    """The forms by jurisdiction, and the files that were refused."""

    forms: Mapping[str, tuple[OfficialForm, ...]]
    refused: tuple[Refusal, ...] = ()

    def forms_in_place_of(self, name: str, code: str, role: Role) -> tuple[OfficialForm, ...]:
        """The forms of a jurisdiction that this side files instead of our paper `name`."""
        return tuple(
            one
            for one in self.forms.get(code, ())
            if role in one.form.used_by and name in REPLACED.get(one.form.use, ())
        )


@lru_cache(maxsize=1)
def the_shelf() -> Shelf:
    """The project's own official forms, read once."""
    return load_shelf(FIXTURES / "official_forms", the_law())


def load_shelf(folder: Path, law: Law) -> Shelf:
    """Every `XX/*.yaml` of a folder; whatever is wrong with a file stands in `refused`."""
    forms: dict[str, tuple[OfficialForm, ...]] = {}
    refused: list[Refusal] = []
    for file in sorted(folder.glob("*/*.yaml")):
        shelved = forms.get(file.parent.name, ())
        read = _read(file, law)
        if isinstance(read, OfficialForm) and any(_are_rivals(read, other) for other in shelved):
            refused.append(Refusal(file, 1, "form", "takes the place of the same paper as another form here"))
        elif isinstance(read, OfficialForm):
            forms[file.parent.name] = (*shelved, read)
        else:
            refused += [Refusal(file, one.line, field_name(one.place), one.reason, one.allowed) for one in read]
    return Shelf(forms, tuple(refused))


def _are_rivals(one: OfficialForm, other: OfficialForm) -> bool:
    """Whether both would be filled in one packet for one paper."""
    same_use = one.form.use == other.form.use and bool(set(one.form.used_by) & set(other.form.used_by))
    return same_use and any(one.form.is_for(aim) and other.form.is_for(aim) for aim in Aim)


def _read(file: Path, law: Law) -> OfficialForm | tuple[Fault, ...]:
    try:
        marked = read_marked(file.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        return (Fault((), 1, f"is not UTF-8 text: {error.reason} at byte {error.start}"),)
    mapping = parse(FormMapping, marked)
    if not isinstance(mapping, FormMapping):
        return mapping
    pdf = _pdf_of(file, mapping, marked)
    if isinstance(pdf, Fault):
        return (pdf,)
    return _checked(file, law, mapping, marked, pdf)


def _pdf_of(file: Path, mapping: FormMapping, marked: Marked) -> bytes | Fault:
    """The form's PDF, the very one the mapping was made for."""
    path = file.parent / mapping.file
    if not path.is_file():
        return Fault(("file",), marked.line_of(("file",)), f"{mapping.file} is not beside this file")
    pdf = path.read_bytes()
    digest = sha256(pdf).hexdigest()
    if digest != mapping.sha256:
        reason = f"is not that of {mapping.file}, which is {digest}: is it another edition of the form?"
        return Fault(("sha256",), marked.line_of(("sha256",)), reason)
    return pdf


def _checked(
    file: Path, law: Law, mapping: FormMapping, marked: Marked, pdf: bytes
) -> OfficialForm | tuple[Fault, ...]:
    try:
        fields = {field.name: field for field in fields_of(pdf)}
    except UnreadableFormError as error:
        return (Fault(("file",), marked.line_of(("file",)), f"{mapping.file} {error}"),)
    state = law.jurisdictions.get(file.parent.name)
    form = _form(file.parent.name, state, mapping)
    asked = question_contradictions(mapping, state.questions if state else ())
    faults = list(_box_faults(mapping, fields, marked))
    faults += [Fault(place, marked.line_of(place), reason) for place, reason in asked]
    if isinstance(form, str):
        faults.append(Fault(("form",), marked.line_of(("form",)), form))
    return tuple(faults) if faults or isinstance(form, str) else OfficialForm(form, mapping, fields, pdf)


def _form(code: str, state: Jurisdiction | None, mapping: FormMapping) -> Form | str:
    """What the state's file says of the form, or what is wrong."""
    if state is None:
        return f"the folder {code} is no jurisdiction we have a file for"
    form = next((one for one in state.forms if mapping.form in (one.number, one.title)), None)
    if form is None:
        return f"{mapping.form} is no form of {code}.yaml"
    return form if form.use in REPLACED else f"{mapping.form} is a form that takes the place of none of our papers"


def _box_faults(mapping: FormMapping, fields: Mapping[str, PdfField], marked: Marked) -> Iterator[Fault]:
    for index, box in enumerate(mapping.boxes):
        for key, reason, allowed in _wrong(box, fields):
            place = ("boxes", index, key)
            yield Fault(place, marked.line_of(place), reason, allowed)


def _wrong(box: Box, fields: Mapping[str, PdfField]) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Key, reason and what is allowed, for everything wrong with one box."""
    field = fields.get(box.field)
    if field is None:
        yield "field", f"{box.field} is no field of the PDF (`manage.py form_fields` lists them)", ()
    elif field.kind not in _TAKES[box.is_ticked]:
        yield "field", f"{box.field} is a {field.kind} field and cannot be {_done(box)}", ()
    elif box.is_ticked:
        yield from _wrong_tick(box, field)
    for name in box.answers:
        yield from _wrong_answer(box, name)


def _wrong_tick(box: Box, field: PdfField) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    if not field.options:
        yield "field", f"{box.field} has no picture of a tick in the PDF", ()
    elif box.option is None and len(field.options) > 1:
        yield "option", "is missing: this field is one choice of several", field.options
    elif box.option is not None and box.option not in field.options:
        yield "option", f"{box.option} is not among the choices of this field", field.options


def _wrong_answer(box: Box, name: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    place = place_of(name)
    if place not in FIELDS:
        yield "answers", f"{name} is no answer (docs/answers.md lists them)", ()
    elif not is_open_to_both(place):
        yield "answers", f"{name} stands on no paper to file, so a form may not tell it either", ()
    elif box.is_ is not None and box.is_ not in codes_of(place):
        yield "is", f"{box.is_} is no answer to {name}", codes_of(place)
    elif box.is_ is None and not is_writable(place):
        yield "answers", f"{name} is a choice without words of its own: tick a box with `is`", codes_of(place)


def _done(box: Box) -> str:
    return "ticked" if box.is_ticked else "written in"
