"""A bad file of law is named with its file, line, field and reason, and breaks no other file."""

from datetime import date
from pathlib import Path

import pytest

from orders.jurisdiction import Jurisdiction, SourceKind
from orders.law import Law, load_law, the_law

GOOD = (Path(__file__).parent / "good_law.yaml").read_text(encoding="utf-8")


def load(folder: Path, text: str | bytes, name: str = "ZZ.yaml") -> Law:
    content = text.encode() if isinstance(text, str) else text
    (folder / name).write_bytes(content)
    return load_law(folder)


def line_of(text: str, part: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if part in line)


def test_a_good_file_loads(tmp_path: Path) -> None:
    law = load(tmp_path, GOOD)
    assert law.refused == ()
    assert law.jurisdictions["ZZ"].checked == date(2026, 11, 22)
    assert law.jurisdictions["ZZ"].sources[0].kind == SourceKind.STATUTE


def of_state(code: str) -> str:
    """The good file as another state's."""
    return GOOD.replace("code: ZZ", f"code: {code}").replace("zz_", f"{code.lower()}_")


WRONG = {
    "unknown key": ("code: ZZ", "code: ZZ\ncolour: red", "colour", "is not a key of this block", "caption_style"),
    "unknown key in a block": (
        "  verb: dismiss",
        "  verb: dismiss\n  verbs: x",
        "ending.verbs",
        "is not a key",
        "verb",
    ),
    "unknown key in a union's block": (
        'is: "yes"}',
        'is: "yes", if: x}',
        "gates[0].when.all[1].answer.if",
        "is not a key",
        "is",
    ),
    "missing key": ("name: Example\n", "", "name", "is missing", None),
    "wrong type": ("max_years: 2", "max_years: two", "orders.final_civil.max_years", "valid integer", None),
    "text for a list": ("  factors:\n    - ", "  factors:\n    ", "ending.factors", "valid array", None),
    "factor without a source": (
        "introduces: What I did, sources: [s1]",
        "introduces: What I did, sources: []",
        "ending.factors[0].sources",
        "name a source",
        None,
    ),
    "factor given twice": (
        "  leading_case: null\n",
        "    - {id: zz_one, factor: Again, question: null, introduces: null, sources: [s1]}\n  leading_case: null\n",
        "ending.factors[1].id",
        "twice",
        None,
    ),
    "court holiday that is no day": (
        "venue_noun: county,",
        "venue_noun: county, also_closed: {days: [{name: A Day, month: 9, weekday: friday}], sources: [s1]},",
        "court.also_closed.days[0]",
        "a day, or a weekday and which one",
        "friday",
    ),
    "court holiday without a source": (
        "venue_noun: county,",
        "venue_noun: county, also_closed: {days: [{name: A Day, month: 2, day: 12}]},",
        "court.also_closed.sources",
        "name a source",
        None,
    ),
    "factor named after no state": ("id: zz_one", "id: one", "ending.factors[0].id", "must begin with zz_", None),
    "factor asked and not introduced": (
        "introduces: What I did",
        "introduces: null",
        "ending.factors[0]",
        "both set, or both null",
        None,
    ),
    "yes is a boolean in YAML": ('is: "yes"', "is: yes", "gates[0].when.all[1].answer.is", "valid string", None),
    "empty text": ("name: Example\n", 'name: ""\n', "name", "at least 1 character", None),
    "code outside its closed set": (
        "petitioner_is: protected",
        "petitioner_is: both",
        "parties.petitioner_is",
        "Input",
        "restrained",
    ),
    "unknown time zone": ("America/New_York", "America/Gotham", "time_zones[0]", "not an IANA time zone", None),
    "no time zone": ("[America/New_York]", "[]", "time_zones", "at least 1 item", None),
    "caption leaves open what no paper fills": ("{county} County", "{planet}", "court.caption", "planet", "county"),
    "block states law without a source": (
        "rule: null\n  sources: [s1]",
        "rule: null\n  sources: []",
        "service.sources",
        "name a source",
        None,
    ),
    "fee of nothing states law": (
        "waiver_form: null, sources: [s1]",
        "waiver_form: null, sources: []",
        "fees.sources",
        "name a source",
        None,
    ),
    "source that is not there": (
        "modify_allowed: true\n  sources: [s1]",
        "modify_allowed: true\n  sources: [s9]",
        "ending.sources",
        "s9",
        None,
    ),
    "source id given twice": (
        "note: all of it}",
        "note: all of it}\n- {id: s1, url: u, title: t, kind: case, note: n}",
        "sources[1].id",
        "twice",
        None,
    ),
    "key given twice": ("code: ZZ", "code: ZZ\ncode: ZZ", "code", "stands twice in this block", None),
    "restrained person would send": (
        "restrained: [sheriff]",
        "restrained: [mail]",
        "service",
        "may not send papers: mail",
        "sheriff",
    ),
    "condition of no known form": (
        "{role: restrained}, {answer",
        "{weather: bad}, {answer",
        "gates[0].when.all[0]",
        "one of the allowed keys",
        "role",
    ),
    "condition with two keys": (
        "{role: restrained}, {answer",
        "{role: restrained, kind: [temporary]}, {answer",
        "gates[0].when.all[0]",
        "one of",
        "kind",
    ),
    "condition that is no mapping": (
        "{role: restrained}, {answer",
        "restrained, {answer",
        "gates[0].when.all[0]",
        "one of the allowed",
        "all",
    ),
    "gate asks of no question": (
        "question: danger",
        "question: peril",
        "gates[0].when.all[1].answer.question",
        "no question of this file",
        None,
    ),
    "gate waits for an answer nobody can give": (
        'is: "yes"',
        'is: "perhaps"',
        "gates[0].when.all[1].answer.is",
        "no answer to danger",
        None,
    ),
    "choice without options": ("answer: yes_no", "answer: choice", "questions[0]", "two options or more", None),
}


@pytest.mark.parametrize(("old", "new", "field", "reason", "allowed"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_fact_is_named(
    tmp_path: Path, old: str, new: str, field: str, reason: str, allowed: str | None
) -> None:
    assert old in GOOD
    law = load(tmp_path, GOOD.replace(old, new, 1))
    assert law.jurisdictions == {}
    refusal = law.refused[0]
    assert refusal.file.name == "ZZ.yaml"
    assert refusal.field == field
    assert reason in refusal.reason
    assert allowed is None or allowed in refusal.allowed
    assert f"ZZ.yaml, line {refusal.line}: {field}" in str(refusal)


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        ("max_years: 2", "max_years: two", "max_years"),
        ("  modify_allowed: true", "  modify_allowed: maybe", "modify_allowed"),
        ("  leading_case: null", "    - 3\n  leading_case: null", "    - 3"),
        ("text: Not now.", "text: Not now.\n  open: x", "open: x"),
        ("code: ZZ", "code: ZZ\nname: Other", "name: Example"),
    ],
)
def test_a_refusal_names_the_line(tmp_path: Path, old: str, new: str, part: str) -> None:
    text = GOOD.replace(old, new, 1)
    assert load(tmp_path, text).refused[0].line == line_of(text, part)


def test_a_file_named_for_another_code_is_refused(tmp_path: Path) -> None:
    [refusal] = load(tmp_path, of_state("ZY")).refused
    assert (refusal.field, "the file is named ZZ.yaml" in refusal.reason) == ("code", True)


def test_every_fault_of_a_file_is_named_at_once(tmp_path: Path) -> None:
    text = GOOD.replace("max_years: 2", "max_years: two").replace("draftable: true", "draftable: maybe")
    assert {refusal.field for refusal in load(tmp_path, text).refused} == {"orders.final_civil.max_years", "draftable"}


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        ("a: [1\nb: 2\n", 2, "not YAML"),
        ("- a list\n", 1, "should be an object"),
        ("", 1, "should be an object"),
        ("a: 2026-13-45\n", 1, "not YAML"),
        ("a: \x07\n", 1, "not YAML"),
        (b"\xff\xfe\xfa", 1, "not UTF-8"),
    ],
    ids=["syntax", "a list", "empty", "impossible date", "control character", "not text"],
)
def test_a_file_that_is_no_law_at_all_is_named(tmp_path: Path, content: str | bytes, line: int, reason: str) -> None:
    refusal = load(tmp_path, content).refused[0]
    assert reason in refusal.reason
    assert (refusal.line, refusal.field) == (line, "")
    assert "the file" in str(refusal)


def test_a_bad_file_breaks_no_other(tmp_path: Path) -> None:
    (tmp_path / "YY.yaml").write_text(of_state("YY"))
    law = load(tmp_path, "nonsense")
    assert set(law.jurisdictions) == {"YY"}
    assert [refusal.file.name for refusal in law.refused] == ["ZZ.yaml"]


def test_the_law_cannot_be_changed_after_loading(tmp_path: Path) -> None:
    law = load(tmp_path, GOOD)
    with pytest.raises(TypeError):
        law.jurisdictions["YY"] = law.jurisdictions["ZZ"]  # type: ignore[index]
    with pytest.raises(ValueError, match="frozen"):
        law.jurisdictions["ZZ"].name = "Other"  # type: ignore[misc]


def test_the_projects_own_files_all_load() -> None:
    assert the_law().refused == ()
    assert all(isinstance(law, Jurisdiction) for law in the_law().jurisdictions.values())
    assert len(the_law().jurisdictions) == 56


def test_the_law_is_read_once() -> None:
    assert the_law() is the_law()
