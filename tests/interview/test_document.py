"""The document of a case: what is kept together, how it is written, and how an old one is read."""

import pytest

from interview.document import BUCKET, Document, UnknownFormatError, digest, plain, read_document

KEY = bytes(32)


def test_a_document_reads_back_as_it_was_written() -> None:
    document = Document({"you": {"name": "Ana \u202e\U0001f600"}}, {"children": [{"initials": ""}]}, "es")
    assert read_document(document.to_bytes()) == document


def test_sizes_tell_only_whole_buckets() -> None:
    short = Document({"role": {"role": "protected"}}).to_bytes()
    longer = Document({"role": {"role": "restrained"}, "you": {"name": "x" * 900}}).to_bytes()
    assert len(short) == len(longer) == BUCKET
    assert len(Document({"story": {"statement": "x" * BUCKET}}).to_bytes()) == 2 * BUCKET


def test_keeping_an_answer_drops_the_last_look_and_the_steps_draft() -> None:
    before = Document({"check": {"print_anyway": "yes"}, "role": {}}, {"children": [], "proof": [{}]})
    after = before.with_answer("children", {"children": []})
    assert set(after.answers) == {"role", "children"}
    assert set(after.drafts) == {"proof"}


def test_the_last_look_itself_is_kept() -> None:
    assert Document().with_answer("check", {}).answers == {"check": {}}


def test_a_draft_is_no_answer() -> None:
    document = Document({"check": {}}).with_draft("children", [{"initials": "A"}])
    assert document.answers == {"check": {}}
    assert document.drafts == {"children": [{"initials": "A"}]}


def test_an_answer_taken_back_is_asked_again() -> None:
    assert Document({"role": {}, "helper": {}}).without("helper").answers == {"role": {}}


def test_an_old_document_comes_up_one_format_at_a_time() -> None:
    ways = {1: lambda raw: raw | {"format": 2, "language": "es"}, 2: lambda raw: raw | {"format": 3}}
    assert read_document(Document().to_bytes(), ways, format_now=3).language == "es"


def test_a_format_without_a_way_is_named() -> None:
    with pytest.raises(UnknownFormatError, match="1"):
        read_document(Document().to_bytes(), {}, format_now=2)


def test_a_digest_tells_answers_apart_whatever_their_order() -> None:
    assert digest(KEY, {"a": 1, "b": 2}) == digest(KEY, {"b": 2, "a": 1})
    assert len({digest(KEY, answer) for answer in (None, {}, {"a": None}, {"a": 1})}) == 4
    assert digest(KEY, {"a": 1}) != digest(bytes([1] * 32), {"a": 1})


def test_an_answer_is_compared_as_json_reads_it() -> None:
    assert plain({"terms": ("a", "b")}) == {"terms": ["a", "b"]}


def test_no_answer_is_shown_when_a_document_is_printed() -> None:
    assert "Ana" not in repr(Document({"you": {"name": "Ana"}}, {"children": [{"initials": "Ana"}]}))
