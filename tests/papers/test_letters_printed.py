"""Letters on paper: each one a font holds is drawn, and the finding speaks of just those that print as boxes."""

import logging
from io import BytesIO

import pytest
from pypdf import PdfReader

from orders.kind import Kind
from orders.letters import unprintable
from orders.papers.render import lay_out
from orders.role import Role
from tests.orders.test_letters import WRITTEN
from tests.papers.filled import PRINTING, filled
from tests.papers.printed import to_file

PATH = next(one for one in PRINTING if (one.kind, one.role) == (Kind.FINAL_CIVIL, Role.RESTRAINED))
UNKNOWN = ("\ue000", "\u0378", "\U00030000")


def boxes(typed: str, caplog: pytest.LogCaptureFixture) -> list[str]:
    """What WeasyPrint says of the boxes it drew, printing `typed` in the caption and in a statement."""
    facts = filled(PATH, you={"name": typed}, story={"statement": typed, "why_safe": typed})
    with caplog.at_level(logging.WARNING, "weasyprint"):
        for name in ("motion_restrained", "declaration"):
            lay_out(to_file(facts, name), "1").write_pdf()
    return [record.getMessage() for record in caplog.records if ".notdef" in record.getMessage()]


@pytest.mark.parametrize("typed", WRITTEN.values(), ids=WRITTEN)
def test_each_letter_of_a_name_is_drawn(typed: str, caplog: pytest.LogCaptureFixture) -> None:
    assert boxes(typed, caplog) == []


@pytest.mark.parametrize("typed", UNKNOWN)
def test_a_letter_that_prints_as_a_box_is_one_the_finding_tells_of(
    typed: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert boxes(typed, caplog)
    assert unprintable(typed) == (typed,)


def test_fonts_of_the_system_are_embedded_like_our_own() -> None:
    pdf = lay_out(to_file(filled(PATH, you={"name": "李小龍 محمد 김"})), "1").write_pdf()
    fonts = [
        one.get_object()
        for page in PdfReader(BytesIO(pdf)).pages
        for font in page["/Resources"]["/Font"].values()
        for one in font.get_object()["/DescendantFonts"]
    ]
    assert {str(font["/BaseFont"]).startswith("/") for font in fonts} == {True}
    assert any("Liberation" not in str(font["/BaseFont"]) for font in fonts)
    assert all("/FontFile2" in font["/FontDescriptor"] or "/FontFile3" in font["/FontDescriptor"] for font in fonts)
