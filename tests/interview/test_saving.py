"""Saving by six words: what they open, for how long, and what is left of it when it ends."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connections

from interview import saving
from interview.cases import (
    IDLE,
    CaseGoneError,
    OpenCase,
    begin_case,
    delete_case,
    forget_visitor,
    open_case,
    purge,
    write,
)
from interview.code_words import new_code
from interview.models import Case, Wrap
from interview.saving import KEPT, BusyError, come_back, save_case
from interview.sealing import new_secret

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SECRET, OTHER = bytes(range(32)), bytes(range(32, 64))
LATER = NOW + timedelta(days=3)


def saved() -> tuple[OpenCase, str]:
    case = write(begin_case(SECRET, NOW), lambda empty: empty.with_answer("role", {"role": "protected"}), NOW)
    return case, save_case(case, NOW)


@pytest.mark.django_db
def test_the_words_open_the_answers_in_another_browser() -> None:
    case, code = saved()
    assert come_back(code, OTHER, LATER) == case.case_id
    assert open_case(OTHER, case.case_id, LATER).document == case.document


@pytest.mark.django_db
def test_coming_back_closes_the_browser_it_was_open_in_and_changes_the_key() -> None:
    case, code = saved()
    come_back(code, OTHER, NOW)
    with pytest.raises(CaseGoneError):
        open_case(SECRET, case.case_id, NOW)
    assert open_case(OTHER, case.case_id, NOW).key != case.key
    assert Wrap.objects.filter(kind="cookie").count() == 1
    with pytest.raises(CaseGoneError):
        write(case, lambda now: now.with_answer("role", {"role": "restrained"}), NOW)


@pytest.mark.django_db
def test_the_words_work_again_and_open_what_was_written_since() -> None:
    case, code = saved()
    come_back(code, OTHER, NOW)
    write(open_case(OTHER, case.case_id, NOW), lambda now: now.with_answer("where", {"state": "OH"}), NOW)
    come_back(code, SECRET, LATER)
    assert set(open_case(SECRET, case.case_id, LATER).document.answers) == {"role", "where"}


@pytest.mark.django_db
def test_new_words_end_the_old_ones() -> None:
    case, code = saved()
    assert save_case(case, NOW) != code
    with pytest.raises(CaseGoneError):
        come_back(code, OTHER, NOW)
    assert Wrap.objects.count() == 2


@pytest.mark.django_db
def test_a_wrong_code_opens_nothing_and_tells_nothing() -> None:
    saved()
    with pytest.raises(CaseGoneError) as raised:
        come_back(new_code(), OTHER, NOW)
    assert raised.value.args == ()


@pytest.mark.django_db
def test_after_thirty_days_they_open_nothing_purged_or_not() -> None:
    case, code = saved()
    assert come_back(code, OTHER, NOW + KEPT)
    with pytest.raises(CaseGoneError):
        come_back(code, OTHER, NOW + KEPT + timedelta(seconds=1))
    assert purge(NOW + KEPT + IDLE + timedelta(seconds=1)) == 1
    assert not Case.objects.filter(pk=case.row).exists()
    assert not Wrap.objects.exists()


@pytest.mark.django_db
def test_an_idle_hour_closes_the_browser_and_leaves_the_words() -> None:
    case, code = saved()
    assert purge(NOW + IDLE + timedelta(seconds=1)) == 0
    with pytest.raises(CaseGoneError):
        open_case(SECRET, case.case_id, NOW)
    assert come_back(code, OTHER, LATER) == case.case_id


@pytest.mark.django_db
def test_leaving_fast_closes_the_browser_and_leaves_the_words() -> None:
    case, code = saved()
    begin_case(SECRET, NOW)
    forget_visitor(SECRET, NOW)
    assert [row.pk for row in Case.objects.all()] == [case.row]
    with pytest.raises(CaseGoneError):
        open_case(SECRET, case.case_id, NOW)
    assert come_back(code, OTHER, NOW) == case.case_id


@pytest.mark.django_db
def test_deleting_is_immediate_and_total() -> None:
    case, code = saved()
    delete_case(SECRET, case.case_id)
    assert not Case.objects.exists()
    assert not Wrap.objects.exists()
    with pytest.raises(CaseGoneError):
        come_back(code, OTHER, NOW)


@pytest.mark.django_db
def test_no_word_of_the_code_and_no_key_stands_in_the_database() -> None:
    case, code = saved()
    stored = repr([row.__dict__ for row in (*Case.objects.all(), *Wrap.objects.all())]).encode()
    stored += b"".join(bytes(wrap.sealed_key) for wrap in Wrap.objects.all())
    for trace in (*code.encode().split(), case.key, case.case_id.encode()):
        assert trace not in stored


@pytest.mark.django_db
def test_a_tampered_row_opens_nothing() -> None:
    _, code = saved()
    wrap = Wrap.objects.get(kind="code")
    wrap.sealed_key = bytes(wrap.sealed_key)[:-1] + bytes([bytes(wrap.sealed_key)[-1] ^ 1])
    wrap.save()
    with pytest.raises(CaseGoneError):
        come_back(code, OTHER, NOW)


@pytest.mark.django_db
def test_another_key_of_the_server_opens_nothing(settings: object) -> None:
    _, code = saved()
    settings.SECRET_KEY = "another-" + "0123456789" * 5  # type: ignore[attr-defined]
    with pytest.raises(CaseGoneError):
        come_back(code, OTHER, NOW)


def test_a_third_run_at_the_same_time_waits_and_is_then_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saving, "LONGEST_WAIT", 0)
    with saving._one_of_few(), saving._one_of_few(), pytest.raises(BusyError):
        come_back(new_code(), new_secret(), NOW)


@pytest.mark.django_db(transaction=True)
def test_two_browsers_coming_back_at_once_leave_it_open_in_one() -> None:
    case, code = saved()
    start = threading.Barrier(2)

    def enter(secret: bytes) -> None:
        start.wait(10)
        come_back(code, secret, NOW)
        connections.close_all()

    threads = [threading.Thread(target=enter, args=(secret,)) for secret in (SECRET, OTHER)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert Wrap.objects.filter(kind="cookie").count() == 1
    assert come_back(code, new_secret(), NOW) == case.case_id
