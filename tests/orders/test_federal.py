"""The federal file loads whole or not at all, and every statement names its source."""

from pathlib import Path

import pytest

from orders.errors import LawRefused, OrdersError
from orders.federal import load_federal_law, the_federal_law
from orders.law import FIXTURES

TEXT = (FIXTURES / "FEDERAL.yaml").read_text(encoding="utf-8")


def test_every_helpline_and_rule_names_its_sources() -> None:
    law = the_federal_law()
    rules = (
        law.full_faith_and_credit,
        law.firearms,
        law.fees_for_victims,
        law.interstate_violation,
        law.ncic,
        *law.helplines,
    )
    assert all(law.sources_of(rule) for rule in rules)


def test_the_hotline_number_is_the_right_one() -> None:
    hotline = the_federal_law().helplines[0]
    assert (hotline.name, hotline.phone) == ("National Domestic Violence Hotline", "1-800-799-7233")


def test_a_line_that_must_not_be_listed_is_not() -> None:
    law = the_federal_law()
    assert not {line.name for line in law.do_not_list} & {line.name for line in law.helplines}


def test_g12_every_state_must_honor_the_order() -> None:
    rule = the_federal_law().full_faith_and_credit
    assert "18 U.S.C. § 2265" in rule.statute
    assert "every other one" in rule.text


def test_the_federal_law_is_read_once() -> None:
    assert the_federal_law() is the_federal_law()


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("code: FEDERAL", "code: FEDERAL\ncolour: red", "colour: is not a key of this block"),
        ("name: United States (federal law)", "", "name: is missing"),
        ("sources: [f1, f2, f3]", "sources: [f1, f999]", "full_faith_and_credit.sources: names f999"),
        ("sources: [f1, f2, f3]", "sources: []", "full_faith_and_credit.sources: is empty"),
        ("code: FEDERAL", "code: [", "not YAML"),
    ],
)
def test_a_wrong_federal_file_is_refused_by_field(tmp_path: Path, old: str, new: str, named: str) -> None:
    assert old in TEXT
    file = tmp_path / "FEDERAL.yaml"
    file.write_text(TEXT.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(LawRefused) as refused:
        load_federal_law(file)
    assert isinstance(refused.value, OrdersError)
    assert refused.value.file == file
    assert any(named in problem and problem.startswith("line ") for problem in refused.value.problems)
    assert "FEDERAL.yaml" in str(refused.value)
