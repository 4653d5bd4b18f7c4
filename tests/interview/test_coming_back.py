"""The pages of saving, coming back and staying, as a person meets them."""

import re
from datetime import timedelta
from threading import BoundedSemaphore
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from interview import coming_back, limits, saving
from interview.addresses import anchor_of
from interview.code_words import new_code, words
from interview.models import Case
from tests.interview.visitor import Visitor

pytestmark = pytest.mark.django_db
TOKEN = re.compile('(?<=name="csrfmiddlewaretoken" value=")[A-Za-z0-9]{64}')


def said(page: Any) -> str:
    return str(page.content.decode())


def six_words(page: Any) -> str:
    shown = re.search(r'class="op-code"[^>]*>([^<]+)<', page.content.decode())
    assert shown
    return shown.group(1)


def enter(code: str, client: Client | None = None) -> Any:
    return (client or Client()).post("/come-back/", {"code": code})


def test_the_words_are_shown_once_and_bring_another_browser_to_the_open_question(visitor: Visitor) -> None:
    visitor.answer("role", {"role": "protected", "capacity": "self"}) if visitor.here == "role" else None
    code = six_words(visitor.client.post(visitor.place("save")))
    assert code not in visitor.client.get(visitor.place("save")).content.decode()
    elsewhere = Client()
    response = enter(code.upper().replace(" ", "-"), elsewhere)
    assert response["Location"] == f"/c/{visitor.case_id}/"
    assert elsewhere.get(response["Location"])["Location"].startswith(f"/c/{visitor.case_id}/")
    assert visitor.client.get(response["Location"]).status_code == 404


def test_every_page_of_a_case_offers_to_save(visitor: Visitor) -> None:
    page = visitor.client.get(visitor.client.get(f"/c/{visitor.case_id}/")["Location"])
    assert f'href="{visitor.place("save")}"' in page.content.decode()


def test_saving_tells_no_more_than_the_page_of_a_question(visitor: Visitor) -> None:
    page = visitor.client.post(visitor.place("save"))
    assert page["Cache-Control"] == "no-store"
    assert "<title>Court papers" in page.content.decode()


def test_a_near_miss_is_told_whether_or_not_there_is_a_code(visitor: Visitor) -> None:
    code = six_words(visitor.client.post(visitor.place("save")))
    real, none = (text.split() for text in (code, new_code()))
    said = [enter(" ".join([*six[:5], "canyan"])).content.decode() for six in (real, none)]
    assert all("canyon" in page for page in said)
    assert [page.count(f'<li><a href="#{anchor_of("code")}">') for page in said] == [1, 1]


def test_every_refusal_of_six_good_words_reads_the_same(visitor: Visitor) -> None:
    code = six_words(visitor.client.post(visitor.place("save")))
    Case.objects.update(kept_until=timezone.now() - timedelta(days=1))
    tries = (code, new_code())
    pages = [enter(tried) for tried in tries]
    assert [page.status_code for page in pages] == [422, 422]
    ended, unknown = (TOKEN.sub("", said(page)).replace(tried, "") for page, tried in zip(pages, tries, strict=True))
    assert "open nothing" in ended
    assert ended == unknown


def test_what_was_typed_stays_on_the_page() -> None:
    assert 'value="acorn bagel"' in enter("acorn bagel").content.decode()


def test_after_ten_wrong_codes_even_a_right_one_has_to_wait(visitor: Visitor) -> None:
    code = six_words(visitor.client.post(visitor.place("save")))
    assert {enter(new_code()).status_code for _ in range(limits.WRONG_CODES.times)} == {422}
    response = enter(code)
    assert (response.status_code, response["Retry-After"]) == (429, "600")
    assert "open nothing" not in response.content.decode()


def test_right_codes_and_tries_when_all_are_busy_count_for_nothing(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = six_words(visitor.client.post(visitor.place("save")))
    for _ in range(limits.WRONG_CODES.times - 1):
        limits.count(limits.WRONG_CODES, "127.0.0.1", timezone.now())
    assert [enter(code).status_code for _ in range(2)] == [302, 302]
    monkeypatch.setattr(saving, "_inside", BoundedSemaphore(1))
    with saving._one_of_few():
        assert [enter(code).status_code for _ in range(2)] == [503, 503]
    assert enter(code).status_code == 302


def test_a_wrong_code_counts_for_everybody(client: Client) -> None:
    for _ in range(limits.WRONG_CODES_OF_ALL.times - 1):
        limits.count(limits.WRONG_CODES_OF_ALL, coming_back.EVERYBODY, timezone.now())
    enter(new_code())
    assert limits.is_reached(limits.WRONG_CODES_OF_ALL, coming_back.EVERYBODY, timezone.now())


def test_new_words_cannot_be_asked_for_without_end(visitor: Visitor) -> None:
    for _ in range(limits.SAVINGS.times):
        limits.count(limits.SAVINGS, visitor.case_id, timezone.now())
    assert visitor.client.post(visitor.place("save")).status_code == 429
    assert Visitor(visitor.client).client.get(visitor.place("save")).status_code == 200


def test_words_that_are_none_of_ours_count_for_nothing(visitor: Visitor) -> None:
    for _ in range(limits.WRONG_CODES.times + 1):
        assert enter("not a code").status_code == 422


def test_many_wrong_codes_everywhere_slow_everyone_and_lock_nobody_out(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []
    monkeypatch.setattr(coming_back.time, "sleep", pauses.append)
    code = six_words(visitor.client.post(visitor.place("save")))
    for _ in range(limits.WRONG_CODES_OF_ALL.times):
        limits.count(limits.WRONG_CODES_OF_ALL, coming_back.EVERYBODY, timezone.now())
    assert enter(code).status_code == 302
    assert pauses == [coming_back.PAUSE]


def test_staying_gives_another_hour(visitor: Visitor) -> None:
    Case.objects.update(touched_at=timezone.now() - timedelta(minutes=59))
    assert visitor.client.post(visitor.place("stay")).status_code == 204
    assert timezone.now() - Case.objects.get().touched_at < timedelta(minutes=1)


def test_staying_too_late_says_so(visitor: Visitor) -> None:
    Case.objects.update(touched_at=timezone.now() - timedelta(minutes=61))
    assert visitor.client.post(visitor.place("stay")).status_code == 404


def test_too_many_beginnings_from_one_network_have_to_wait() -> None:
    for _ in range(limits.BEGINNINGS.times):
        limits.count(limits.BEGINNINGS, "127.0.0.1", timezone.now())
    assert Client().post("/begin/").status_code == 429
    assert Client(REMOTE_ADDR="127.0.0.2").post("/begin/").status_code == 302


def test_an_address_behind_our_proxy_is_the_one_the_proxy_saw(rf: Any, settings: Any) -> None:
    request = rf.get("/", headers={"x-forwarded-for": "6.6.6.6, 10.0.0.9, 10.0.0.1"}, REMOTE_ADDR="10.1.1.1")
    seen = {}
    for settings.PROXIES in (0, 1, 2, 9):
        seen[settings.PROXIES] = limits.address_of(request)
    assert seen == {0: "10.1.1.1", 1: "10.0.0.1", 2: "10.0.0.9", 9: "10.1.1.1"}


def test_the_counts_keep_no_address() -> None:
    now = timezone.now()
    limits.count(limits.BEGINNINGS, "203.0.113.7", now)
    assert "203.0.113.7" not in limits._name(limits.BEGINNINGS, "203.0.113.7", now)
    assert limits._name(limits.BEGINNINGS, "a", now) != limits._name(limits.BEGINNINGS, "a", now + timedelta(days=1))


def test_no_code_has_a_word_of_fewer_than_three_letters() -> None:
    assert min(len(word) for word in words()) >= 3


def test_too_many_papers_of_one_case_have_to_wait(visitor: Visitor) -> None:
    for _ in range(limits.PAPERS.times):
        limits.count(limits.PAPERS, visitor.case_id, timezone.now())
    assert visitor.client.get(visitor.item("papers", "papers-to-file.pdf")).status_code == 429
    other = Visitor(visitor.client)
    assert other.client.get(other.item("papers", "papers-to-file.pdf")).status_code == 302
