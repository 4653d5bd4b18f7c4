"""Sealed cases: who can open them, how long, how they are written at the same time, and what is left of them after."""

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from interview.cases import CaseGoneError, Purger, begin_case, delete_case, forget_visitor, open_case, purge, write
from interview.document import Document
from interview.models import Case, Wrap
from interview.sealing import new_secret

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SECRET = bytes(range(32))
MINUTE = timedelta(minutes=1)


def answered(step: str, value: str) -> object:
    return lambda document: document.with_answer(step, {"value": value})


@pytest.mark.django_db
def test_a_case_opens_with_the_cookie_that_began_it() -> None:
    case = begin_case(SECRET, NOW)
    assert open_case(SECRET, case.case_id, NOW) == case


@pytest.mark.django_db
def test_another_cookie_opens_nothing_and_learns_nothing() -> None:
    case = begin_case(SECRET, NOW)
    for secret, case_id in ((new_secret(), case.case_id), (SECRET, "A" * 22)):
        with pytest.raises(CaseGoneError) as raised:
            open_case(secret, case_id, NOW)
        assert raised.value.args == ()


@pytest.mark.django_db
def test_one_cookie_opens_several_cases_that_never_mix() -> None:
    one, two = begin_case(SECRET, NOW), begin_case(SECRET, NOW)
    write(one, answered("role", "one"), NOW)
    assert open_case(SECRET, one.case_id, NOW).document.answers == {"role": {"value": "one"}}
    assert open_case(SECRET, two.case_id, NOW).document.answers == {}


@pytest.mark.django_db
def test_opening_is_one_query() -> None:
    case = begin_case(SECRET, NOW)
    with CaptureQueriesContext(connection) as queries:
        open_case(SECRET, case.case_id, NOW)
    assert len(queries) == 1


@pytest.mark.django_db
def test_nothing_typed_and_no_key_stands_in_the_database() -> None:
    case = write(begin_case(SECRET, NOW), answered("you", "Ana Example"), NOW)
    row, wrap = Case.objects.get(), Wrap.objects.get()
    stored = b"".join([bytes(row.sealed), bytes(wrap.sealed_key), repr((row.__dict__, wrap.__dict__)).encode()])
    for secret in (
        b"Ana",
        b"value",
        case.key,
        case.key.hex().encode(),
        SECRET,
        SECRET.hex().encode(),
        case.case_id.encode(),
    ):
        assert secret not in stored


@pytest.mark.django_db
@pytest.mark.parametrize("column", ["sealed", "format", "sealed_key"])
def test_a_row_that_was_tampered_with_opens_nothing(column: str) -> None:
    case = begin_case(SECRET, NOW)
    row, wrap = Case.objects.get(), Wrap.objects.get()
    if column == "format":
        row.format = 2
    elif column == "sealed":
        row.sealed = bytes(row.sealed)[:-1] + bytes([bytes(row.sealed)[-1] ^ 1])
    else:
        wrap.sealed_key = bytes(60)
    row.save()
    wrap.save()
    with pytest.raises(CaseGoneError):
        open_case(SECRET, case.case_id, NOW)


@pytest.mark.django_db
def test_a_sealed_text_moved_to_another_row_opens_nothing() -> None:
    one, two = begin_case(SECRET, NOW), begin_case(SECRET, NOW)
    Case.objects.filter(pk=two.row).update(sealed=Case.objects.get(pk=one.row).sealed)
    with pytest.raises(CaseGoneError):
        open_case(SECRET, two.case_id, NOW)


@pytest.mark.django_db
def test_an_idle_case_has_ended_even_if_nobody_purged_it() -> None:
    case = begin_case(SECRET, NOW)
    assert open_case(SECRET, case.case_id, NOW + timedelta(minutes=60))
    other = begin_case(SECRET, NOW)
    with pytest.raises(CaseGoneError):
        open_case(SECRET, other.case_id, NOW + timedelta(minutes=60, seconds=1))


@pytest.mark.django_db
@pytest.mark.parametrize("jump", [timedelta(days=-400), timedelta(minutes=-61)])
def test_a_clock_set_back_loses_no_case(jump: timedelta) -> None:
    case = begin_case(SECRET, NOW)
    assert open_case(SECRET, case.case_id, NOW + jump).document == case.document
    assert purge(NOW + jump) == 0
    assert open_case(SECRET, case.case_id, NOW).document == case.document


@pytest.mark.django_db
def test_looking_keeps_a_case_alive_and_is_written_at_most_once_a_minute() -> None:
    case = begin_case(SECRET, NOW)
    open_case(SECRET, case.case_id, NOW + timedelta(seconds=59))
    assert Case.objects.get().touched_at == NOW
    open_case(SECRET, case.case_id, NOW + MINUTE)
    assert Case.objects.get().touched_at == NOW + MINUTE


@pytest.mark.django_db
def test_looking_writes_no_answer() -> None:
    case = begin_case(SECRET, NOW)
    before = Case.objects.get()
    open_case(SECRET, case.case_id, NOW + 2 * MINUTE)
    after = Case.objects.get()
    assert (bytes(before.sealed), before.version) == (bytes(after.sealed), after.version)


@pytest.mark.django_db
def test_a_write_over_an_older_state_keeps_both_steps() -> None:
    mine = begin_case(SECRET, NOW)
    other = open_case(SECRET, mine.case_id, NOW)
    write(other, answered("role", "other"), NOW)
    written = write(mine, answered("where", "mine"), NOW)
    assert written.version == 3
    assert open_case(SECRET, mine.case_id, NOW) == written
    assert set(written.document.answers) == {"role", "where"}


@pytest.mark.django_db
def test_a_write_that_gives_up_changes_nothing() -> None:
    case = begin_case(SECRET, NOW)

    def give_up(document: Document) -> Document:
        raise LookupError

    with pytest.raises(LookupError):
        write(case, give_up, NOW)
    assert open_case(SECRET, case.case_id, NOW) == case


@pytest.mark.django_db
def test_a_write_to_a_deleted_case_brings_nothing_back() -> None:
    case = begin_case(SECRET, NOW)
    delete_case(SECRET, case.case_id)
    with pytest.raises(CaseGoneError):
        write(case, answered("role", "x"), NOW)
    assert not Case.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_writers_at_the_same_time_all_get_through() -> None:
    case = begin_case(SECRET, NOW)
    start = threading.Barrier(8)

    def visit(number: int) -> None:
        mine = open_case(SECRET, case.case_id, NOW)
        start.wait(10)
        write(mine, answered(f"step{number}", "x"), NOW)
        connections.close_all()

    threads = [threading.Thread(target=visit, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    after = open_case(SECRET, case.case_id, NOW)
    assert set(after.document.answers) == {f"step{number}" for number in range(8)}
    assert after.version == 9


@pytest.mark.django_db
def test_deleting_destroys_the_row_and_its_keys_but_no_other_case() -> None:
    mine, other = begin_case(SECRET, NOW), begin_case(SECRET, NOW)
    delete_case(SECRET, mine.case_id)
    assert [row.pk for row in Case.objects.all()] == [other.row]
    assert [wrap.case_id for wrap in Wrap.objects.all()] == [other.row]


@pytest.mark.django_db
def test_nobody_deletes_another_persons_case() -> None:
    case = begin_case(SECRET, NOW)
    delete_case(new_secret(), case.case_id)
    forget_visitor(new_secret(), NOW)
    assert Case.objects.count() == Wrap.objects.count() == 1


@pytest.mark.django_db
def test_leaving_leaves_only_other_peoples_cases() -> None:
    begin_case(SECRET, NOW)
    begin_case(SECRET, NOW)
    other = begin_case(new_secret(), NOW)
    forget_visitor(SECRET, NOW)
    assert [row.pk for row in Case.objects.all()] == [other.row]


@pytest.mark.django_db
def test_purging_destroys_what_has_ended_and_says_how_much() -> None:
    begin_case(SECRET, NOW)
    fresh = begin_case(SECRET, NOW + 30 * MINUTE)
    assert purge(NOW + 61 * MINUTE) == 1
    assert [row.pk for row in Case.objects.all()] == [fresh.row]
    assert Wrap.objects.count() == 1


@pytest.mark.django_db
def test_purging_rides_on_a_request_at_most_once_a_minute() -> None:
    purger = Purger()
    purger.ride(NOW + 120 * MINUTE)
    begin_case(SECRET, NOW)
    purger.ride(NOW + 120 * MINUTE + timedelta(seconds=59))
    assert Case.objects.count() == 1
    purger.ride(NOW + 121 * MINUTE)
    assert Case.objects.count() == 0


@pytest.mark.django_db
def test_the_purge_command_says_how_many_ended(capsys: pytest.CaptureFixture[str]) -> None:
    begin_case(SECRET, datetime(2020, 1, 1, tzinfo=UTC))
    call_command("purge")
    assert capsys.readouterr().out == "1 ended\n"


@pytest.mark.django_db(transaction=True)
def test_after_deleting_nothing_of_it_is_left_in_the_files() -> None:
    case = begin_case(SECRET, NOW)
    row, wrap = Case.objects.get(), Wrap.objects.get()
    traces = [bytes(row.sealed)[:64], bytes(wrap.sealed_key), row.address.encode()]
    files = [Path(f"{connection.settings_dict['NAME']}{end}") for end in ("", "-wal")]
    assert any(trace in file.read_bytes() for trace in traces for file in files if file.exists())
    delete_case(SECRET, case.case_id)
    for file in files:
        content = file.read_bytes() if file.exists() else b""
        assert not any(trace in content for trace in traces)
