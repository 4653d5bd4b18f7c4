"""The six words: what a code is, and how forgivingly it is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview.code_words import LENGTH, NotACodeError, new_code, read_code, words

CODE = "acorn bagel canyon daisy elbow ferry"


def test_the_list_is_long_and_holds_plain_words_only() -> None:
    assert len(words()) == len(set(words())) > 7_500
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words())


def test_no_word_says_what_the_paper_is_about() -> None:
    assert not {"jailer", "judge", "police", "scared", "husband", "hurt", "divorcee", "battered"} & set(words())


def test_two_codes_differ_and_are_of_our_words() -> None:
    one, two = new_code(), new_code()
    assert one != two
    assert {*one.split(), *two.split()} <= set(words())
    assert len(one.split()) == LENGTH


@given(
    st.lists(st.sampled_from(words()), min_size=6, max_size=6), st.sampled_from(["-", "  ", ", ", "\n", " 1. ", "_"])
)
def test_a_code_is_read_however_it_is_spaced_and_capitalised(six: list[str], between: str) -> None:
    assert read_code(f" {between.join(six).title()} ") == " ".join(six)


def test_a_word_written_in_two_is_one() -> None:
    assert "daylight" in words()
    assert not {"day", "light"} & set(words())
    assert read_code(CODE.replace("ferry", "day light")).endswith("daylight")


def test_a_near_miss_is_told_with_what_it_may_have_meant() -> None:
    with pytest.raises(NotACodeError) as raised:
        read_code(CODE.replace("canyon", "canyan"))
    assert raised.value.count == LENGTH
    assert "canyon" in raised.value.strangers["canyan"]


@pytest.mark.parametrize(("typed", "count"), [("", 0), ("acorn", 1), (f"{CODE} acorn", 7), ("123 456", 0)])
def test_too_few_or_too_many_words_are_counted(typed: str, count: int) -> None:
    with pytest.raises(NotACodeError) as raised:
        read_code(typed)
    assert raised.value.count == count


def test_a_very_long_text_is_not_read_to_its_end() -> None:
    with pytest.raises(NotACodeError) as raised:
        read_code("zz " * 100_000)
    assert raised.value.count < 200
