"""Each fault of the law files is named with its file, line and field; a good file and our own files have none."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from fkscore import fkscore

from orders.law import FIXTURES
from orders.law_lint import Remark, Weight, lint_folder
from orders.law_lint.links import is_address

GOOD = (Path(__file__).parent / "good_law.yaml").read_text(encoding="utf-8")
TODAY = date(2026, 11, 24)
OWN = FIXTURES / "jurisdictions"


def remarks(folder: Path, text: str, today: date = TODAY) -> tuple[Remark, ...]:
    (folder / "ZZ.yaml").write_text(text, encoding="utf-8")
    return lint_folder(folder, today, None)


def gate(when: str, effect: str = "stop", name: str = "extra", says: str = "") -> str:
    return f"- {{id: {name}, when: {when}, effect: {effect}, text: Not for {says or name}., sources: [s1]}}\n"


def with_forms(*forms: str) -> tuple[str, str]:
    return "forms: []", f"forms: [{', '.join(forms)}]"


def form(used_by: str = "[protected]", url: str = "null") -> str:
    return f"{{number: A-1, title: T, use: motion, used_by: {used_by}, mandatory: null, url: {url}, sources: [s1]}}"


def with_gates(*gates: str) -> tuple[str, str]:
    return "help: []", "".join(gates) + "help: []"


TWIN = '\n- {id: s2, url: "https://law.example/1", title: The Code, kind: case, note: n}'
OLD_AND_YOUNG = "{all: [{issued_before: 2013-07-01}, {elapsed: {since: issued, less_than: {number: 4, unit: years}}}]}"
NO_DAY_LEFT = (
    "{all: [{elapsed: {since: served, more_than: {number: 5, unit: days}}}, "
    "{elapsed: {since: served, less_than: {number: 6, unit: days}}}]}"
)
WHOLE_SIDE = "{all: [{role: restrained}, {kind: [final_civil]}, {aim: [end]}]}"
QUESTION = "- {id: %s, asked_of: [%s], kinds: [%s], aims: [%s], text: T, why: W, answer: yes_no, sources: [s1]}\n"

FAULTS = {
    "source nobody cites": (
        ("note: all of it}", "note: all of it}\n- {id: s2, url: https://l.example, title: t, kind: case, note: n}"),
        Weight.ERROR,
        "sources[1].id",
        "s2 is cited by no block",
    ),
    "page listed twice": (
        ("note: all of it}", "note: all of it}" + TWIN),
        Weight.WARNING,
        "sources[1].url",
        "the same page as s1",
    ),
    "checked on a day to come": (("checked: 2026-11-22", "checked: 2026-11-25"), Weight.ERROR, "checked", "to come"),
    "not checked for a year": (
        ("checked: 2026-11-22", "checked: 2025-11-23"),
        Weight.WARNING,
        "checked",
        "more than 12 months",
    ),
    "review without a day": (("reviewed_by: null", "reviewed_by: A. Lawyer"), Weight.ERROR, "reviewed_by", "a day"),
    "reviewed on a day to come": (
        ("reviewed_by: null\nreviewed_on: null", "reviewed_by: A. Lawyer\nreviewed_on: 2027-01-01"),
        Weight.ERROR,
        "reviewed_on",
        "to come",
    ),
    "wait of a side that may not ask": (
        (
            "who_may_ask: [protected, restrained]",
            "who_may_ask: [protected]\n  waiting_period: {who: restrained, since: issued, "
            "period: {number: 1, unit: years}, text: Wait.}",
        ),
        Weight.ERROR,
        "ending.waiting_period.who",
        "may not ask at all",
    ),
    "repeat limit of a side that may not ask": (
        (
            "who_may_ask: [protected, restrained]",
            "who_may_ask: [protected]\n  repeat_limit: {who: restrained, since: last_asked, period: null, text: Once.}",
        ),
        Weight.ERROR,
        "ending.repeat_limit.who",
        "cannot ask again",
    ),
    "form nobody uses": (
        with_forms(form("[]")),
        Weight.ERROR,
        "forms[0].used_by",
        "a form nobody uses",
    ),
    "form given twice": (
        with_forms(form(), form()),
        Weight.ERROR,
        "forms[1]",
        "A-1 stands twice",
    ),
    "link with a space": (
        with_forms(form(url='"https://court.example/a b"')),
        Weight.ERROR,
        "forms[0].url",
        "no web address",
    ),
    "plain http where a person clicks": (
        with_forms(form(url='"http://court.example/a"')),
        Weight.WARNING,
        "forms[0].url",
        "plain http",
    ),
    "form number no list has": (
        ("notes: []", "notes: [{text: File form ZZ-77 too., sources: [s1]}]"),
        Weight.WARNING,
        "notes[0].text",
        "names form ZZ-77",
    ),
    "renewal day without words": (
        ("renewal_opens: null", "renewal_opens: {number: 3, unit: months}"),
        Weight.WARNING,
        "orders.final_civil.renewal_opens",
        "says nothing",
    ),
    "gate for a path there is not": (
        with_gates(gate("{all: [{role: protected}, {aim: [appeal]}]}")),
        Weight.ERROR,
        "gates[1].when",
        "extra can never hold",
    ),
    "gate that takes itself back": (
        with_gates(gate("{all: [{role: protected}, {not: {role: protected}}]}")),
        Weight.ERROR,
        "gates[1].when",
        "can never hold",
    ),
    "contest that takes itself back": (
        (
            "modify_allowed: true",
            "modify_allowed: true\n  contest: {when: {all: [{role: protected}, {not: {role: protected}}]}, "
            "other_side_proves: null, sources: [s1]}",
        ),
        Weight.ERROR,
        "ending.contest.when",
        "can never hold",
    ),
    "gate time has passed by": (with_gates(gate(OLD_AND_YOUNG)), Weight.ERROR, "gates[1].when", "can never hold"),
    "two spans that leave no day": (
        with_gates(gate(NO_DAY_LEFT)),
        Weight.ERROR,
        "gates[1].when",
        "can never hold",
    ),
    "gate on an answer its path never asks": (
        with_gates(gate('{all: [{role: protected}, {answer: {question: danger, is: "yes"}}]}')),
        Weight.ERROR,
        "gates[1].when",
        "can never hold",
    ),
    "gate on a decision no question dates": (
        with_gates(gate("{elapsed: {since: last_decided, less_than: {number: 1, unit: years}}}")),
        Weight.ERROR,
        "gates[1].when",
        "can never hold",
    ),
    "paper for a request that is closed": (
        with_gates(gate("{role: restrained}", name="shut"), gate(WHOLE_SIDE, "attach")),
        Weight.ERROR,
        "gates[2]",
        "extra only holds where shut has stopped the request",
    ),
    "two gates that are one": (
        with_gates(gate(WHOLE_SIDE, "paper", "one"), gate(WHOLE_SIDE, "paper")),
        Weight.WARNING,
        "gates[2].when",
        "holds just when one does",
    ),
    "two gates with one text": (
        with_gates(gate(WHOLE_SIDE, "note", "one"), gate(WHOLE_SIDE, "warn", says="one")),
        Weight.WARNING,
        "gates[2].text",
        "says the same as one",
    ),
    "stop of a whole side that may ask": (
        with_gates(gate(WHOLE_SIDE)),
        Weight.ERROR,
        "gates[1]",
        "stops every request of the restrained person",
    ),
    "question no path asks": (
        ("gates:\n", QUESTION % ("lost", "protected", "criminal", "appeal") + "gates:\n"),
        Weight.ERROR,
        "questions[1]",
        "lost is asked on no path",
    ),
    "question no gate looks at": (
        ("gates:\n", QUESTION % ("idle", "restrained", "final_civil", "end") + "gates:\n"),
        Weight.WARNING,
        "questions[1]",
        "no gate looks at the answer to idle",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("edit", "weight", "field", "text"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_named(tmp_path: Path, edit: tuple[str, str], weight: Weight, field: str, text: str) -> None:
    assert edit[0] in GOOD
    changed = GOOD.replace(edit[0], edit[1], 1)
    for key in ("waiting_period", "repeat_limit"):
        if f"{key}: {{" in changed:
            changed = changed.replace(f"  {key}: null\n", "", 1)
    found = [remark for remark in remarks(tmp_path, changed) if remark.field == field and text in remark.text]
    assert [remark.weight for remark in found] == [weight]
    assert str(found[0]).startswith(f"{weight}: ZZ.yaml, line {found[0].line}: {field}: ")


def test_a_good_file_has_no_fault(tmp_path: Path) -> None:
    assert remarks(tmp_path, GOOD) == ()


def test_a_title_and_a_form_of_a_side_that_can_do_nothing_are_named(tmp_path: Path) -> None:
    text = GOOD.replace("who_may_ask: [protected, restrained]", "who_may_ask: [protected]")
    text = text.replace("modify_allowed: true", "modify_allowed: false").replace(
        "restrained: null\n  st", "restrained: M\n  st"
    )
    found = remarks(tmp_path, text.replace(*with_forms(form("[restrained]"))))
    assert [remark.field for remark in found] == ["ending.title_restrained", "forms[0]"]
    assert {remark.weight for remark in found} == {Weight.WARNING}


def test_a_first_request_that_waits_for_a_decision_is_named(tmp_path: Path) -> None:
    wait = "waiting_period: {who: restrained, since: last_decided, period: {number: 1, unit: years}, text: Wait.}"
    found = remarks(tmp_path, GOOD.replace("waiting_period: null", wait))
    assert [remark.field for remark in found] == ["ending.waiting_period.since"]


def test_the_line_is_that_of_the_field(tmp_path: Path) -> None:
    text = GOOD.replace("checked: 2026-11-22", "checked: 2026-11-25")
    assert [remark.line for remark in remarks(tmp_path, text)] == [4]


def test_a_file_is_old_the_day_after_a_year(tmp_path: Path) -> None:
    assert remarks(tmp_path, GOOD, date(2027, 11, 22)) == ()
    assert [remark.weight for remark in remarks(tmp_path, GOOD, date(2027, 11, 23))] == [Weight.WARNING]


@pytest.mark.parametrize(
    "when",
    [
        '{answer: {question: danger, is: "no"}}',
        "{all: [{kind: [criminal]}, {role: restrained}]}",
        "{elapsed: {since: issued, more_than: {number: 30, unit: court_days}}}",
        "{all: [{elapsed: {since: served, more_than: {number: 5, unit: days}}}, "
        "{elapsed: {since: served, less_than: {number: 7, unit: days}}}]}",
        "{not: {elapsed: {since: last_asked, less_than: {number: 12, unit: months}}}}",
        "{all: [{issued_on_or_after: 2025-09-03}, {issued_before: 2025-09-04}]}",
        "{all: [{civil_type: [elder]}, {how_made: [agreed]}, {made_by: [commissioner]}]}",
    ],
)
def test_a_gate_some_person_meets_is_no_fault(tmp_path: Path, when: str) -> None:
    assert remarks(tmp_path, GOOD.replace(*with_gates(gate(when, "note")), 1)) == ()


def test_a_decision_that_a_question_dates_can_be_counted_from(tmp_path: Path) -> None:
    question = QUESTION.replace("yes_no", "date") % ("last_decided_on", "restrained", "final_civil", "end")
    counted = gate("{elapsed: {since: last_decided, less_than: {number: 1, unit: years}}}", "note")
    text = GOOD.replace("gates:\n", question + "gates:\n", 1).replace(*with_gates(counted), 1)
    assert remarks(tmp_path, text) == ()


def test_hard_words_are_named_with_their_grade(tmp_path: Path) -> None:
    text = GOOD.replace("notes: []", "notes: [{text: One two three four five six seven eight nine., sources: [s1]}]")
    (tmp_path / "ZZ.yaml").write_text(text, encoding="utf-8")
    found = lint_folder(tmp_path, TODAY, lambda said: 12.0)
    assert [(remark.field, remark.weight) for remark in found] == [("notes[0].text", Weight.WARNING)]
    assert "reads at grade 12" in found[0].text
    assert lint_folder(tmp_path, TODAY, lambda said: 9.0) == ()


def test_citations_and_brackets_are_not_measured(tmp_path: Path) -> None:
    text = "The judge reads your paper first (Ariz. R. Prot. Ord. P. 38) and then says yes under § 13-3602(L) here."
    (tmp_path / "ZZ.yaml").write_text(GOOD.replace("notes: []", f'notes: [{{text: "{text}", sources: [s1]}}]'))
    measured: list[str] = []
    lint_folder(tmp_path, TODAY, lambda said: float(measured.append(said) or 0))
    assert measured == ["The judge reads your paper first and then says yes under here."]


def test_legal_names_are_not_measured(tmp_path: Path) -> None:
    text = "The respondent, or the petitioner, asks for a Final Order of Long Protection in plain words."
    law = GOOD.replace("notes: []", f'notes: [{{text: "{text}", sources: [s1]}}]')
    order = "other_civil: [{name: Final Order of Long Protection, statute: null, change_form: null, sources: [s1]}]"
    assert "other_civil: []" in law
    (tmp_path / "ZZ.yaml").write_text(law.replace("other_civil: []", order), encoding="utf-8")
    measured: list[str] = []
    lint_folder(tmp_path, TODAY, lambda said: float(measured.append(said) or 0))
    assert measured == ["The name, or the name, asks for a name in plain words."]


def test_a_form_the_texts_own_source_names_is_known(tmp_path: Path) -> None:
    named = GOOD.replace("notes: []", "notes: [{text: The court signs form ZZ-77., sources: [s1]}]")
    assert [remark.field for remark in remarks(tmp_path, named)] == ["notes[0].text"]
    assert remarks(tmp_path, named.replace("note: all of it", "note: form ZZ-77")) == ()


BROKEN = {
    "AL.yaml": ("rule: null\n  sources: [s1]", "rule: null\n  sources: []", "name a source"),
    "AZ.yaml": ("draftable: true", "draftable: true\ncolour: red", "is not a key of this block (allowed: "),
    "CA.yaml": ("max_years: 2", "max_years: two", "valid integer"),
    "CO.yaml": ("note: all of it}", "note: all of it}\n- {id: s1, url: u, title: t, kind: case, note: n}", "twice"),
    "NJ.yaml": ("notice: {number: 7,", "notice: {number: -3,", "greater than or equal to 1"),
    "NY.yaml": ("notice: {number: 7,", "notice: {number: 4000,", "less than or equal to 365"),
}  # fmt: skip


@pytest.mark.slow
def test_each_kind_of_broken_file_is_refused_by_name_and_the_others_go_on(tmp_path: Path) -> None:
    shutil.copytree(OWN, tmp_path / "law", ignore=shutil.ignore_patterns("es"))
    for name, (old, new, _) in BROKEN.items():
        text = GOOD.replace("ZZ", name[:2]).replace("zz_", f"{name[:2].lower()}_")
        assert old in text
        (tmp_path / "law" / name).write_text(text.replace(old, new), encoding="utf-8")
    found = lint_folder(tmp_path / "law", TODAY, None)
    assert {remark.file for remark in found if remark.weight == Weight.ERROR} == set(BROKEN)
    for name, (_, _, reason) in BROKEN.items():
        said = [str(remark) for remark in found if remark.file == name]
        assert any(reason in line and f"{name}, line " in line for line in said)


@pytest.mark.slow
def test_our_own_files_have_no_error() -> None:
    assert [str(remark) for remark in lint_folder(OWN, TODAY, None) if remark.weight == Weight.ERROR] == []


@pytest.mark.slow
def test_our_own_files_name_no_form_without_a_source_and_read_easily() -> None:
    found = lint_folder(OWN, TODAY, lambda text: float(fkscore(text).score["calc_grade"]))
    hard = ("reads at grade", "names form")
    assert [str(remark) for remark in found if any(fault in remark.text for fault in hard)] == []


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("https://selfhelp.courts.ca.gov/a?b=c&d=$$e", True),
        ("http://www.courts.mo.gov/page.jsp?id=533", True),
        ("https://court", False),
        ("ftp://court.example/a", False),
        ("court.example/a", False),
        ("https://court.example/a\tb", False),
        ("https://[bad/", False),
        ("https:///a", False),
    ],
)
def test_an_address_is_one_a_browser_can_open(text: str, opens: bool) -> None:
    assert is_address(text) is opens
