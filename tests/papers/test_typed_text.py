"""What a person typed is text: it prints as typed, loads nothing, and breaks no page."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from orders.kind import Kind
from orders.papers.fetcher import OwnFontsOnly
from orders.papers.paper_html import html_of
from orders.papers.render import lay_out, render
from orders.role import Role
from tests.papers.filled import PRINTING, filled
from tests.papers.printed import TODAY, printed, to_file

PATH = next(one for one in PRINTING if (one.kind, one.role) == (Kind.FINAL_CIVIL, Role.RESTRAINED))
NASTY = {
    "script": "<script>alert(1)</script>",
    "template": "{{7*7}} {% include 'x' %}",
    "image": '<img src="http://127.0.0.1:9/x.png">',
    "style": "<style>@import url(file:///etc/passwd)</style>",
    "css": "url(file:///etc/passwd)",
    "attribute": "\"' onload=x data-foot=y",
    "entity": "&lt;b&gt; &amp; AT&T",
    "right to left": "אני גר לבד. أعيش وحدي.",
    "emoji": "I am fine \U0001f600 now",
    "control": "a\x0bb\x1fc",
    "line separator": "one\u2028two",
}


@pytest.mark.parametrize("typed", NASTY.values(), ids=NASTY)
def test_typed_text_prints_as_typed(typed: str) -> None:
    text = printed(filled(PATH, story={"statement": typed}))
    assert " ".join(typed.split()) in text


@pytest.mark.parametrize("typed", NASTY.values(), ids=NASTY)
def test_typed_text_loads_nothing_wherever_it_was_typed(typed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    fetch = OwnFontsOnly.fetch
    monkeypatch.setattr(OwnFontsOnly, "fetch", lambda self, url, headers=None: (asked.append(url), fetch(self, url))[1])
    facts = filled(
        PATH, story={"statement": typed, "why_safe": typed}, order={"case_number": typed, "court_name": typed}
    )
    assert all(lay_out(to_file(facts, name), typed).pages for name in ("motion_restrained", "declaration"))
    assert [address for address in asked if not address.startswith("orderpath-font:Liberation")] == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "letter", ["word ", "x", "\U0001f600", "ש", "one\n\n"], ids=["words", "one word", "emoji", "rtl", "paragraphs"]
)
def test_twenty_thousand_characters_print_to_the_last_and_run_off_no_page(letter: str) -> None:
    typed = (letter * 20000)[:19990] + " LASTWORD"
    document = lay_out(to_file(filled(PATH, story={"statement": typed}), "declaration"), "1")
    last = [page for page in document.pages if "LASTWORD" in _text(page._page_box)]
    assert len(last) == 1
    assert all(_right_edge(page._page_box) <= 8.5 * 96 for page in document.pages)


def _text(box) -> str:
    return getattr(box, "text", "") + "".join(_text(child) for child in getattr(box, "children", ()))


def _right_edge(box) -> float:
    edges = [_right_edge(child) for child in getattr(box, "children", ())]
    own = box.position_x + box.width if getattr(box, "text", None) and box.text.strip() else 0
    return max([own, *edges])


def test_a_long_case_number_stays_inside_the_footer() -> None:
    document = lay_out(to_file(filled(PATH)), "9" * 300)
    assert all(_right_edge(page._page_box) <= 8.5 * 96 for page in document.pages)


def test_a_typed_case_number_cannot_become_markup_of_the_frame() -> None:
    facts = filled(PATH, order={"case_number": '"><script>x</script>'})
    text = "".join(
        page.extract_text() for page in PdfReader(BytesIO(render(facts, TODAY, "en").files["papers-to-file.pdf"])).pages
    )
    assert '"><script>x</script>' in text
    assert "<script>" not in html_of(to_file(facts))
