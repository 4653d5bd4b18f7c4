"""Which letters the fonts of this machine hold: what people write their names in, and what nobody can print."""

import pytest

from orders.letters import unprintable

WRITTEN = {
    "accents": "Zoë Łukasz Nguyễn Đặng Ağca",
    "apostrophes": "O'Neill O\u2019Neill \u02bbOkina",
    "Greek": "Ωμέγα",
    "Cyrillic": "Иван Їжак",
    "Chinese": "李小龍 张伟",
    "Japanese": "さくら サクラ 桜",
    "Korean": "김민준",
    "Arabic": "محمد فاطمة",
    "Farsi and Urdu": "پگاه گل ٹھیک",
    "Hebrew": "שרה",
    "Hindi": "हिन्दी",
    "Amharic": "አማርኛ",
    "Khmer": "ភាសាខ្មែរ",
    "Thai": "ไทย",
    "Cherokee": "ᏣᎳᎩ",
    "emoji": "😀 👩\u200d👧 👋🏽 ❤\ufe0f",
    "controls and spaces": "a\u200bb\u00a0c\u202ed",
}


@pytest.mark.parametrize("text", WRITTEN.values(), ids=WRITTEN)
def test_names_in_the_scripts_of_the_world_can_be_printed(text: str) -> None:
    assert unprintable(text) == ()


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("a \ue000 b \ue000", ("\ue000",)),
        ("\U000f0000\u0378", ("\U000f0000", "\u0378")),
        ("\ufffe龍", ("\ufffe",)),
        ("\U00030000 and \U00030001", ("\U00030000", "\U00030001")),
    ],
    ids=["private", "private and unassigned", "no character", "rare Chinese letters"],
)
def test_what_no_font_holds_is_told_once_and_in_order(text: str, letters: tuple[str, ...]) -> None:
    assert unprintable(text) == letters
