"""The pages of a case by name, and their addresses. Every page has one of its own, as opaque as the steps'."""

from django.urls import reverse

from interview.addresses import anchor_of, name_of, page_of
from interview.steps import BY_NAME

PAPERS, DELETE, PREVIEW, PICTURE, SAVE, STAY = "papers", "delete", "preview", "picture", "save", "stay"
LAW = "law"
"""What we know of the state of the case; the same page for everyone has the state in its address."""
NAMES = (*BY_NAME, PAPERS, DELETE, PREVIEW, PICTURE, SAVE, STAY, LAW)


def place_of(case_id: str, name: str) -> str:
    """The address of a page of a case."""
    return reverse("case-page", kwargs={"case_id": case_id, "page": page_of(case_id, name)})


def field_place(case_id: str, name: str, field: str) -> str:
    """The address of a field on a page of a case."""
    return f"{place_of(case_id, name)}#{anchor_of(f'{name}-{field}')}"


def item_of(case_id: str, name: str, item: str) -> str:
    """The address of one thing on a page: a paper to download, or its reading copy."""
    kwargs = {"case_id": case_id, "page": page_of(case_id, name), "item": page_of(case_id, f"{name}/{item}")}
    return reverse("case-item", kwargs=kwargs)


def page_at(case_id: str, page: str) -> str | None:
    """The name of the page at an address, or None."""
    return name_of(case_id, page, NAMES)
