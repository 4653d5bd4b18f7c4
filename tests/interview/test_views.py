"""Beginning, the papers, deleting, leaving fast, and what strangers and mistaken browsers get."""

from typing import Any

import pytest
from django.test import Client, override_settings
from django.utils.html import escape

from interview.cookie import page_mark, read_cookie
from interview.models import Case, Wrap
from interview.visit import CaseRequest
from tests.conftest import sample
from tests.interview.visitor import CURRENT, Visitor

ENDING = sample("final-protected-end-ca")
pytestmark = pytest.mark.django_db


def test_beginning_makes_a_case_and_leads_to_the_first_question(visitor: Visitor) -> None:
    assert visitor.here == "where"
    assert Case.objects.count() == Wrap.objects.count() == 1


def test_beginning_again_keeps_the_cookie_and_the_other_case(visitor: Visitor) -> None:
    cookie = visitor.client.cookies["op"].value
    other = Visitor(visitor.client)
    assert visitor.client.cookies["op"].value == cookie
    assert visitor.here == other.here == "where"
    assert visitor.case_id != other.case_id


def test_the_bare_address_resumes_at_the_first_open_question(visitor: Visitor) -> None:
    visitor.answer("where", {"state": "CA"})
    assert visitor.here == "role"


def test_every_page_of_a_case_can_delete_it_and_be_left(visitor: Visitor) -> None:
    walked = visitor.walk(ENDING)
    for step in [*walked, "papers"]:
        text = visitor.read(step).content.decode()
        assert "Delete my answers now" in text
        assert 'action="/leave/"' in text


def test_no_page_of_a_case_is_kept_by_the_browser(visitor: Visitor) -> None:
    assert visitor.read("where")["Cache-Control"] == "no-store"


def test_addresses_tell_nothing_and_differ_between_cases(visitor: Visitor) -> None:
    other = Visitor()
    for step in ("where", "your-choice", "papers"):
        assert step not in visitor.place(step)
        assert visitor.place(step).rpartition("/")[2] != other.place(step).rpartition("/")[2]


def test_another_persons_case_is_a_kind_page_and_nothing_more(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="you")
    stranger = Visitor()
    for address in (f"/c/{visitor.case_id}/", visitor.place("you"), visitor.place("papers"), f"/c/{'A' * 22}/"):
        page = stranger.client.get(address)
        assert page.status_code == 404
        assert "These pages are closed" in page.content.decode()


def test_without_a_cookie_a_case_is_closed(visitor: Visitor) -> None:
    assert Client().get(visitor.place("where")).status_code == 404


def test_an_idle_case_is_closed_and_another_can_begin(visitor: Visitor, clock: Any) -> None:
    clock.pass_by(minutes=61)
    page = visitor.client.get(visitor.place("where"))
    assert page.status_code == 404
    assert 'action="/begin/"' in page.content.decode()
    assert Visitor(visitor.client).here == "where"


def test_a_tampered_case_is_closed_without_an_error(visitor: Visitor) -> None:
    Case.objects.update(sealed=bytes(5000))
    assert visitor.client.get(visitor.place("where")).status_code == 404


@pytest.mark.parametrize("cookie", ["", "x", "é", "a" * 43, "\0", "a" * 4000])
def test_a_tampered_cookie_is_closed_without_an_error(visitor: Visitor, cookie: str) -> None:
    assert Client(headers={"cookie": f"op={cookie}"}).get(visitor.place("where")).status_code == 404


# The papers --------------------------------------------------------------------------------------------------------


def test_the_papers_wait_for_the_last_look(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="check")
    response = visitor.client.get(visitor.place("papers"))
    assert visitor.name_at(response["Location"]) == "check"


def test_each_paper_is_read_before_it_is_printed(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="check")
    copies = visitor.read("check").context["copies"]
    assert len(copies) >= 2
    for copy in copies:
        page = visitor.client.get(copy.url)
        assert page.status_code == 200
        assert "This is how the paper will read" in page.content.decode()


def test_the_papers_page_lists_the_piles_with_neutral_names(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    piles = visitor.read("papers").context["piles"]
    assert [pile.whole.file for pile in piles] == ["papers-to-file.pdf", "papers-to-keep.pdf"]


@pytest.mark.slow
def test_a_download_is_a_pdf_to_keep_and_a_second_click_gets_it_again(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    pile = visitor.read("papers").context["piles"][0]
    for _ in range(2):
        response = visitor.client.get(pile.whole.url)
        assert response.status_code == 200
        assert response["Content-Type"] == "application/pdf"
        assert response["Content-Disposition"] == 'attachment; filename="papers-to-file.pdf"'
        assert response["Cache-Control"] == "no-store"
        assert response.content.startswith(b"%PDF")


def test_a_file_nobody_made_leads_back_to_the_papers(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    response = visitor.client.get(f"{visitor.place('papers')}/{'a' * 16}")
    assert visitor.name_at(response["Location"]) == "papers"


def test_another_persons_papers_are_closed(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    url = visitor.read("papers").context["piles"][0].whole.url
    assert Visitor().client.get(url).status_code == 404


def test_files_before_the_last_look_lead_to_it(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="check")
    response = visitor.client.get(visitor.item("papers", "papers-to-file.pdf"))
    assert visitor.name_at(response["Location"]) == "check"


def test_who_holds_two_orders_may_start_on_the_other(visitor: Visitor) -> None:
    visitor.walk(sample("two-orders-ia"))
    assert "Start papers for the other order" in visitor.read("papers").content.decode()
    other = Visitor(visitor.client)
    assert (visitor.here, other.here) == ("papers", "where")


@pytest.mark.parametrize("name", ["papers", "where", "check"])
@pytest.mark.parametrize("verb", ["put", "patch", "delete"])
def test_a_wrong_verb_is_refused(visitor: Visitor, name: str, verb: str) -> None:
    visitor.walk(ENDING)
    assert getattr(visitor.client, verb)(visitor.place(name)).status_code == 405


def test_posting_to_the_papers_is_refused(visitor: Visitor) -> None:
    visitor.walk(ENDING)
    assert visitor.client.post(visitor.place("papers")).status_code == 405
    assert visitor.client.post(visitor.item("papers", "papers-to-file.pdf")).status_code == 405


@pytest.mark.parametrize("address", ["/begin/", "/leave/"])
def test_begin_and_leave_only_work_from_a_button(address: str) -> None:
    response = Client().get(address)
    assert (response.status_code, response["Allow"]) == (405, "POST")
    assert not Case.objects.exists()


# Deleting and leaving ----------------------------------------------------------------------------------------------


def test_deleting_destroys_this_case_and_says_so(visitor: Visitor) -> None:
    other = Visitor(visitor.client)
    page = visitor.client.post(visitor.place("delete"), follow=True)
    assert "Your answers are deleted" in page.content.decode()
    assert Case.objects.count() == Wrap.objects.count() == 1
    assert other.here == "where"
    assert visitor.client.get(visitor.place("where")).status_code == 404


def test_a_second_click_on_delete_says_the_same(visitor: Visitor) -> None:
    pages = [visitor.client.post(visitor.place("delete"), follow=True) for _ in range(2)]
    assert [page.status_code for page in pages] == [200, 200]


def test_nobody_deletes_another_persons_answers(visitor: Visitor) -> None:
    Visitor().client.post(visitor.place("delete"))
    assert visitor.here == "where"


def test_deleting_only_works_from_a_button(visitor: Visitor) -> None:
    assert visitor.client.get(visitor.place("delete")).status_code == 405
    assert visitor.here == "where"


def test_leaving_destroys_every_case_and_takes_the_cookies(visitor: Visitor) -> None:
    Visitor(visitor.client)
    response = visitor.client.post("/leave/")
    assert response["Location"] == "/left/"
    assert not Case.objects.exists()
    assert not Wrap.objects.exists()
    assert response["Clear-Site-Data"] == '"cache", "cookies", "storage"'
    assert [response.cookies[name].value for name in ("op", "form")] == ["", ""]


def test_leaving_leads_on_to_a_page_that_tells_nothing() -> None:
    response = Client().get("/left/")
    assert response["Refresh"] == "0; url=https://www.weather.gov/"
    assert response["Referrer-Policy"] == "no-referrer"


def test_leaving_works_without_a_token_and_without_a_case() -> None:
    strict = Client(enforce_csrf_checks=True)
    assert strict.post("/leave/").status_code == 302


@pytest.mark.parametrize("headers", [{"origin": "https://elsewhere.example"}, {"sec-fetch-site": "cross-site"}])
def test_another_site_cannot_make_anyone_lose_their_answers(visitor: Visitor, headers: dict[str, str]) -> None:
    response = visitor.client.post("/leave/", headers=headers)
    assert "op" not in response.cookies
    assert visitor.here == "where"


# What was typed and could not be saved -----------------------------------------------------------------------------


@pytest.fixture
def strict(visitor: Visitor) -> Visitor:
    """A visitor whose server checks tokens."""
    visitor.walk(ENDING, until="you")
    visitor.client.handler.enforce_csrf_checks = True
    return visitor


def test_a_lost_token_shows_what_was_typed_and_can_be_sent_again(strict: Visitor) -> None:
    data = strict.filled("you", {"name": "Typed <b>once</b>", "capacity": "self"})
    page = strict.send("you", data)
    assert page.status_code == 403
    assert "Typed &lt;b&gt;once&lt;/b&gt;" in page.content.decode()
    token = page.context["csrf_token"]
    again = {one.name: one.value for one in page.context["sent"]} | {"page_mark": page.context["page_mark"]}
    response = strict.client.post(page.context["again"], again | {"csrfmiddlewaretoken": str(token)})
    assert response.status_code == 302
    assert "Typed &lt;b&gt;once&lt;/b&gt;" in strict.read("you").content.decode()


def test_another_origin_gets_nothing_back(strict: Visitor) -> None:
    data = strict.filled("you", {"name": "Typed elsewhere", "capacity": "self"})
    page = strict.client.post(strict.place("you"), data, headers={"origin": "https://elsewhere.example"})
    assert page.status_code == 403
    assert "Typed elsewhere" not in page.content.decode()


def test_a_page_without_our_mark_gets_nothing_back(strict: Visitor) -> None:
    data = strict.filled("you", {"name": "Typed by a stranger", "capacity": "self"}) | {"page_mark": "x"}
    page = strict.send("you", data)
    assert page.status_code == 403
    assert "Typed by a stranger" not in page.content.decode()


@pytest.mark.parametrize("began_again", [False, True], ids=["nothing since", "another case since"])
def test_after_leaving_fast_an_old_page_shows_nothing(visitor: Visitor, began_again: bool) -> None:
    visitor.walk(ENDING, until="you")
    data = visitor.filled("you", {"name": "Typed before leaving", "capacity": "self"})
    visitor.client.post("/leave/")
    if began_again:
        Visitor(visitor.client)
    for enforced in (False, True):
        visitor.client.handler.enforce_csrf_checks = enforced
        page = visitor.send("you", data)
        assert page.status_code in (403, 404)
        assert "Typed before leaving" not in page.content.decode()


def test_what_is_gone_is_shown_only_to_its_own_page(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="you")
    data = visitor.filled("you", {"name": "Typed too late", "capacity": "self"})
    visitor.client.post(visitor.place("delete"))
    assert "Typed too late" in visitor.send("you", data).content.decode()
    assert "Typed too late" not in visitor.send("you", data | {"page_mark": ""}).content.decode()


def test_the_answer_about_free_choice_is_not_even_shown_there(visitor: Visitor, clock: Any) -> None:
    visitor.walk(ENDING, until="your-choice")
    data = visitor.filled("your-choice", {}) | {"your-choice-pressured": "some"}
    clock.pass_by(minutes=61)
    page = visitor.send("your-choice", data)
    assert page.status_code == 410
    assert "some" not in [field.value for field in page.context["words"]]
    assert not page.context["words"]


def test_what_is_shown_again_names_the_question(visitor: Visitor, clock: Any) -> None:
    visitor.walk(ENDING, until="you")
    data = visitor.filled("you", {"name": "Ana", "capacity": "self"})
    clock.pass_by(minutes=61)
    words = {field.name: str(field.label) for field in visitor.send("you", data).context["words"]}
    assert words["you-name"] == "Your name"
    assert "seen" not in words
    assert CURRENT not in words


# Bad input ---------------------------------------------------------------------------------------------------------

ODD = {
    "markup": "<script>alert(1)</script>",
    "a template": "{{7*7}} {% now 'Y' %}",
    "right to left and emoji": "\u05d0\u05d1 \u202e\U0001f600",
    "a long word": "w" * 150,
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_text_is_kept_and_shown_as_typed(visitor: Visitor, text: str) -> None:
    visitor.walk(ENDING, until="you")
    visitor.answer("you", {"name": text, "capacity": "self"})
    page = visitor.read("you")
    assert page.context["form"].initial["name"] == text
    assert f'value="{escape(text)}"' in page.content.decode()


def test_a_nul_byte_is_dropped_and_the_rest_kept(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="you")
    visitor.answer("you", {"name": "An\0a", "capacity": "self"})
    assert visitor.read("you").context["form"].initial["name"] == "Ana"


def test_a_very_long_story_comes_back_with_an_error_and_whole(visitor: Visitor) -> None:
    visitor.walk(ENDING, until="reasons")
    story = "word " * 4200
    page = visitor.send("reasons", visitor.filled("reasons", {"reasons": [], "statement": story}))
    assert page.status_code == 200
    assert story.strip() in page.content.decode()


def test_ten_thousand_fields_get_a_clear_page(visitor: Visitor) -> None:
    page = visitor.client.post(visitor.place("where"), {f"field{number}": "x" for number in range(10_000)})
    assert page.status_code == 400
    assert "We could not read that" in page.content.decode()


@pytest.mark.parametrize("content", ["application/json", "text/plain", "multipart/form-data; boundary=x"])
def test_a_body_of_another_kind_saves_nothing_and_breaks_nothing(visitor: Visitor, content: str) -> None:
    response = visitor.client.post(visitor.place("where"), data=b"{garbage", content_type=content)
    assert response.status_code in (400, 409)
    assert visitor.here == "where"


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"children-children-TOTAL_FORMS": "x"}, id="rows that are no number"),
        pytest.param({"children-children-TOTAL_FORMS": "999999999"}, id="a billion rows"),
        pytest.param({"children-children-TOTAL_FORMS": "-1"}, id="fewer than none"),
        pytest.param({"children-children-TOTAL_FORMS": "x", "add_row": "1"}, id="one more than garbage"),
        pytest.param({"remove_row": "x"}, id="remove garbage"),
        pytest.param({"remove_row": "99999999999999999999"}, id="remove a row far away"),
    ],
)
def test_garbage_about_rows_breaks_nothing(visitor: Visitor, changes: dict[str, str]) -> None:
    visitor.walk(sample("final-restrained-change-or"), until="children")
    data = visitor.filled("children", {"children": [{"initials": "L.Z.", "birth_year": 2020}]}) | changes
    assert visitor.send("children", data).status_code in (200, 302)


def test_a_page_is_marked_for_its_visitor_only(visitor: Visitor) -> None:
    request = CaseRequest()
    request.COOKIES = {"op": visitor.client.cookies["op"].value}
    secret = read_cookie(request)
    assert secret is not None
    assert visitor.read("where").context["page_mark"] == page_mark(secret)
    assert visitor.client.cookies["op"].value not in visitor.read("where").content.decode()


@override_settings(HTTPS=True)
def test_over_https_the_cookie_is_bound_to_the_host(clock: Any) -> None:
    client = Client()
    response = client.post("/begin/", secure=True)
    assert response.cookies["__Host-op"]["secure"] is True
    assert client.get(response["Location"], secure=True).status_code == 302
