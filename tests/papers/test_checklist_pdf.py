"""The checklist as printed: the warning stands on the first page, and every page says to keep it."""

import io

import pytest
from pypdf import PdfReader

from orders.aim import Aim
from orders.kind import Kind
from orders.papers.render import render
from orders.role import Role
from tests.papers import cases_to_keep as cases

PRINTED = [
    (Kind.FINAL_CIVIL, Role.PROTECTED, Aim.END, "CA"),
    (Kind.FINAL_CIVIL, Role.RESTRAINED, Aim.END, "NJ"),
    (Kind.TEMPORARY, Role.RESTRAINED, Aim.PREPARE, "TX"),
    (Kind.CRIMINAL, Role.PROTECTED, Aim.END, "FL"),
]
LONGEST = 14


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "role", "aim", "state"), PRINTED)
def test_g03_the_warning_is_on_the_first_page(kind: Kind, role: Role, aim: Aim, state: str) -> None:
    files = render(cases.full(cases.path(kind, role, aim), state), cases.TODAY, "en").files
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(files["checklist.pdf"])).pages]
    assert "It stays in force until a judge signs a paper that ends it or changes it" in pages[0]
    assert all("Keep this. Do not file it." in page for page in pages)
    assert len(pages) <= LONGEST
