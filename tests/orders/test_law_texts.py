"""The law in another language: only its words change, and what is not translated from this English stays English."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from django.template import engines
from django.utils.translation import override

from orders.english import InEnglish
from orders.jurisdiction.leaves import leaves, prose
from orders.law import FIXTURES, Law, law_in, load_law, the_law
from orders.law_file import field_name
from orders.law_lint.sentences import sentences
from orders.law_texts import Texts, as_yaml, english_of, languages_of, mark_of, numbers_lost, taken
from orders.papers.environment import environment

GOOD = (Path(__file__).parent / "good_law.yaml").read_text(encoding="utf-8")
LANGUAGES = languages_of(FIXTURES / "jurisdictions")
ASKED, GATE = "ending.factors[0].question", "gates[0].text"
MARK = mark_of("What did you do?")
IN_SPANISH = f"texts:\n  {ASKED}:\n    of: {MARK!r}\n    says: ¿Qué hizo usted?\n"


@dataclass(frozen=True)
class Beside:
    """A folder with one good file of law, and the law it holds."""

    folder: Path
    law: Law

    def spoken(self, texts: str | bytes, name: str = "ZZ.yaml") -> Law:
        (self.folder / "es").mkdir(exist_ok=True)
        (self.folder / "es" / name).write_bytes(texts if isinstance(texts, bytes) else texts.encode())
        return law_in("es", self.law, self.folder)


@pytest.fixture
def beside(tmp_path: Path) -> Beside:
    (tmp_path / "ZZ.yaml").write_text(GOOD, encoding="utf-8")
    return Beside(tmp_path, load_law(tmp_path))


def question(law: Law) -> str:
    asked = law.jurisdictions["ZZ"].ending.factors[0].question
    assert asked is not None
    return asked


def test_a_text_stands_in_the_other_language(beside: Beside) -> None:
    spoken = beside.spoken(IN_SPANISH)
    assert (spoken.refused, question(spoken)) == ((), "¿Qué hizo usted?")
    assert not isinstance(question(spoken), InEnglish)
    assert question(beside.law) == "What did you do?"


def test_a_missing_text_is_english_and_says_so(beside: Beside) -> None:
    text = beside.spoken(IN_SPANISH).jurisdictions["ZZ"].gates[0].text
    assert (text, type(text)) == ("Not now.", InEnglish)


def test_a_text_of_other_english_is_not_shown(beside: Beside) -> None:
    spoken = beside.spoken(IN_SPANISH.replace(MARK, mark_of("What did you do then?")))
    assert (spoken.refused, question(spoken)) == ((), "What did you do?")
    assert isinstance(question(spoken), InEnglish)


def test_a_language_without_a_folder_is_english_that_says_so(beside: Beside) -> None:
    assert isinstance(question(law_in("xx", beside.law, beside.folder)), InEnglish)


WRONG = {
    "a place that is none": (IN_SPANISH.replace("[0]", "[7]"), 2, "texts.ending.factors[7].question", "is no text of"),
    "a name of the law": (IN_SPANISH.replace(ASKED, "court.name"), 2, "texts.court.name", "is no text of ZZ.yaml"),
    "an unknown key": (IN_SPANISH + "    by: me\n", 5, f"texts.{ASKED}.by", "of this block (allowed: of, says)"),
    "an unknown block": (IN_SPANISH + "more: {}\n", 5, "more", "is not a key of this block (allowed: texts)"),
    "no mark": (IN_SPANISH.replace(f"    of: {MARK!r}\n", ""), 2, f"texts.{ASKED}.of", "is missing"),
    "no such mark": (IN_SPANISH.replace(MARK, "new"), 3, f"texts.{ASKED}.of", "should match pattern"),
    "no words": (IN_SPANISH.replace("¿Qué hizo usted?", "''"), 4, f"texts.{ASKED}.says", "at least 1 character"),
    "a place twice": (IN_SPANISH + IN_SPANISH.partition("\n")[2], 5, f"texts.{ASKED}", "stands twice"),
    "no YAML": ("texts: ]", 1, "the file", "is not YAML"),
    "not text": (b"\xff", 1, "the file", "is not UTF-8 text"),
    "nothing": ("", 1, "the file", "should be an object"),
}


@pytest.mark.parametrize(("texts", "line", "field", "reason"), WRONG.values(), ids=WRONG)
def test_a_wrong_file_is_refused_by_place_and_reason(
    beside: Beside, texts: str | bytes, line: int, field: str, reason: str
) -> None:
    spoken = beside.spoken(texts)
    said = str(next(iter(spoken.refused)))
    assert said.startswith(f"es/ZZ.yaml, line {line}: {field}: ")
    assert reason in said
    assert isinstance(question(spoken), InEnglish)


def test_a_file_beside_no_law_is_refused_and_breaks_no_other(beside: Beside) -> None:
    beside.spoken(IN_SPANISH)
    spoken = beside.spoken(IN_SPANISH, name="YY.yaml")
    assert [str(one) for one in spoken.refused] == [
        "es/YY.yaml, line 1: the file: stands beside no file of law with this name"
    ]
    assert question(spoken) == "¿Qué hizo usted?"


def test_what_is_taken_reads_back_in_the_order_of_the_law(beside: Beside) -> None:
    state = beside.law.jurisdictions["ZZ"]
    texts = taken(state, Texts(texts={}), {GATE: "Ahora no: espere.", ASKED: "¿Qué hizo usted?"})
    spoken = beside.spoken(as_yaml(state, texts)).jurisdictions["ZZ"]
    assert [text for _, text in prose(spoken)][2:6] == ["¿Qué hizo usted?", "What I did", "Is it so?", "It matters."]
    assert spoken.gates[0].text == "Ahora no: espere."


def test_a_text_taken_again_takes_the_place_of_the_old_one(beside: Beside) -> None:
    state = beside.law.jurisdictions["ZZ"]
    old = taken(state, Texts(texts={}), {GATE: "Ahora no.", ASKED: "¿Qué hizo?"})
    new = taken(state, old, {ASKED: "¿Qué hizo usted?"})
    assert {place: said.says for place, said in new.texts.items()} == {GATE: "Ahora no.", ASKED: "¿Qué hizo usted?"}


@pytest.mark.parametrize(
    ("english", "other", "lost"),
    [
        ("Within 30 days (Rule 4.1).", "En un plazo de 30 días (Rule 4.1).", ()),
        ("Within 30 days.", "Dentro de un mes.", ("30",)),
        ("10 days, or 10 court days.", "10 días.", ("10",)),
        ("Soon.", "En 5 días.", ()),
    ],
)
def test_a_number_that_is_lost_is_found(english: str, other: str, lost: tuple[str, ...]) -> None:
    assert numbers_lost(english, other) == lost


def printed_by_django(source: str, text: str) -> str:
    return engines["django"].from_string("{% load i18n %}" + source).render({"text": text})


def printed_by_jinja(source: str, text: str) -> str:
    return environment("es").from_string(source).render(text=text)


MARKED = '<span lang="en">Not &lt;now&gt;.</span>'


@pytest.mark.parametrize(
    ("source", "printed"),
    [("{{ text }}", MARKED), ("{% blocktranslate %}So {{ text }}{% endblocktranslate %}", f"So {MARKED}")],
)
def test_a_page_marks_what_stays_english(source: str, printed: str) -> None:
    with override("es"):
        assert printed_by_django(source, InEnglish("Not <now>.")) == printed
    assert "span" not in printed_by_django(source, "Ahora no.")


@pytest.mark.parametrize(
    ("source", "printed"),
    [("{{ text }}", MARKED), ("{% trans text=text %}So {{ text }}{% endtrans %}", f"So {MARKED}")],
)
def test_a_paper_marks_what_stays_english(source: str, printed: str) -> None:
    assert printed_by_jinja(source, InEnglish("Not <now>.")) == printed
    assert "span" not in printed_by_jinja(source, "Ahora no.")


def test_joined_with_other_words_it_is_plain_text() -> None:
    assert type(f"{InEnglish('Not now.')} Ahora no.") is str


def test_every_sentence_to_a_person_is_declared_to_be_translated() -> None:
    for law in the_law().jurisdictions.values():
        assert {field_name(place) for place, _ in sentences(law)} <= set(english_of(law)), law.code


def test_english_is_read_once_and_is_the_law_without_a_language() -> None:
    assert the_law("en") is the_law()
    assert the_law("es") is the_law("es")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_but_words_differs_between_languages(language: str) -> None:
    for code, law in the_law().jurisdictions.items():
        words = {place for place, _ in prose(law)}
        rest, told = (
            {place: value for place, value in leaves(one) if place not in words}
            for one in (law, the_law(language).jurisdictions[code])
        )
        assert rest == told, code


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_every_state_is_translated_from_its_english(language: str) -> None:
    assert the_law(language).refused == ()
    states = the_law(language).jurisdictions.items()
    still_english = {
        f"{code} {field_name(place)}"
        for code, law in states
        for place, text in prose(law)
        if isinstance(text, InEnglish)
    }
    assert still_english == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_keeps_the_numbers_of_its_english(language: str) -> None:
    lost = {
        f"{code} {place}": numbers
        for code, law in the_law().jurisdictions.items()
        for place, text in prose(the_law(language).jurisdictions[code])
        if (numbers := numbers_lost(english_of(law)[field_name(place)], text))
    }
    assert lost == {}
