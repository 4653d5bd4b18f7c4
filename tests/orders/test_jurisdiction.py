"""Every state's file says what a person needs, and what it does not know is null, never a guess."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import yaml

from orders.aim import Aim
from orders.jurisdiction import (
    CaptionStyle,
    FormUse,
    Grade,
    HearingNeed,
    Jurisdiction,
    ServiceMethod,
    Source,
    SourceKind,
    court_today,
)
from orders.jurisdiction.base import LawModel, Sourced
from orders.jurisdiction.service import DONE_BY_ONESELF
from orders.kind import Kind
from orders.law import FIXTURES, the_law
from orders.place import STATES, TERRITORIES
from orders.role import Role

FILES = sorted((FIXTURES / "jurisdictions").glob("*.yaml"))
BANNED = ("abuser", "victimizer", "TODO", "None", "!")


def law_of(code: str) -> Jurisdiction:
    return the_law().jurisdictions[code]


def sourced_blocks(block: object) -> list[Sourced]:
    if isinstance(block, tuple):
        return [found for one in block for found in sourced_blocks(one)]
    if not isinstance(block, LawModel):
        return []
    inner = [found for name in type(block).model_fields for found in sourced_blocks(getattr(block, name))]
    return ([block] if isinstance(block, Sourced) else []) + inner


def texts(block: object) -> list[str]:
    if isinstance(block, str):
        return [block]
    if isinstance(block, tuple):
        return [text for one in block for text in texts(one)]
    if isinstance(block, LawModel):
        return [text for name in type(block).model_fields for text in texts(getattr(block, name))]
    return []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
class TestEveryFile:
    def test_every_block_that_states_law_names_its_sources(self, file: Path) -> None:
        law = law_of(file.stem)
        assert all(law.sources_of(block) for block in sourced_blocks(law) if block.states_law)

    def test_a_restrained_person_is_never_told_to_send_papers(self, file: Path) -> None:
        assert not DONE_BY_ONESELF & set(law_of(file.stem).service.methods[Role.RESTRAINED])

    def test_both_sides_have_a_word_of_their_own(self, file: Path) -> None:
        law = law_of(file.stem)
        assert law.party_word(Role.PROTECTED) != law.party_word(Role.RESTRAINED)

    def test_a_waiting_period_never_binds_the_protected_person(self, file: Path) -> None:
        wait = law_of(file.stem).ending.waiting_period
        assert wait is None or wait.who == Role.RESTRAINED

    def test_no_attorney_is_said_to_have_reviewed_it_yet(self, file: Path) -> None:
        law = law_of(file.stem)
        assert (law.reviewed_by, law.reviewed_on) == (None, None)

    def test_what_people_read_blames_nobody_and_alarms_nobody(self, file: Path) -> None:
        law = law_of(file.stem)
        read = texts((law.court, law.parties, law.orders, law.ending, law.service, law.fees, law.appeal, law.clerk))
        read += texts((law.questions, law.gates, law.notes, law.confidentiality))
        assert [text for text in read if any(word in text for word in BANNED)] == []

    def test_what_is_unverified_is_said_nowhere_else(self, file: Path) -> None:
        raw = yaml.safe_load(file.read_text(encoding="utf-8"))
        beliefs = {belief["value"] for belief in raw.pop("unverified")}
        said = set(texts(law_of(file.stem).model_copy(update={"unverified": ()})))
        assert not beliefs & said

    def test_the_file_keeps_facts_as_the_loader_reads_them(self, file: Path) -> None:
        raw = yaml.safe_load(file.read_text(encoding="utf-8"))
        assert set(raw) == set(Jurisdiction.model_fields)


def test_every_state_the_district_and_each_territory_have_a_file() -> None:
    assert set(the_law().jurisdictions) == {*STATES, *TERRITORIES}


def test_only_the_territories_are_too_thin_to_draft_for() -> None:
    assert {law.code for law in the_law().jurisdictions.values() if not law.draftable} == set(TERRITORIES)


def test_layouts_other_than_the_box_are_for_texas_and_california() -> None:
    styles = {
        law.code: law.caption_style
        for law in the_law().jurisdictions.values()
        if law.caption_style != CaptionStyle.BOXED
    }
    assert styles == {"TX": CaptionStyle.SECTION_SIGN, "CA": CaptionStyle.PLEADING}


@pytest.mark.parametrize(
    ("code", "role", "hearing"),
    [
        ("VA", Role.PROTECTED, HearingNeed.MAY_DECIDE_ON_PAPERS),
        ("VA", Role.RESTRAINED, HearingNeed.REQUIRED),
        ("MI", Role.PROTECTED, HearingNeed.MAY_DECIDE_ON_PAPERS),
        ("MI", Role.RESTRAINED, HearingNeed.REQUIRED),
        ("NJ", Role.PROTECTED, HearingNeed.REQUIRED),
        ("NJ", Role.RESTRAINED, HearingNeed.MAY_DECIDE_ON_PAPERS),
        ("SC", Role.RESTRAINED, None),
    ],
)
def test_the_need_of_a_hearing_may_differ_by_side(code: str, role: Role, hearing: HearingNeed | None) -> None:
    assert law_of(code).ending.hearing[role] == hearing


@pytest.mark.parametrize(
    ("code", "role", "amount"),
    [
        ("AL", Role.PROTECTED, 0),
        ("AL", Role.RESTRAINED, None),
        ("NJ", Role.PROTECTED, None),
        ("NJ", Role.RESTRAINED, 0),
    ],
)
def test_a_fee_nobody_sourced_for_one_side_stays_unknown(code: str, role: Role, amount: int | None) -> None:
    assert law_of(code).fees.amount[role] == amount


@pytest.mark.parametrize(
    ("code", "role", "may"),
    [
        ("MO", Role.RESTRAINED, False),
        ("MO", Role.PROTECTED, True),
        ("CO", Role.RESTRAINED, True),
        ("NE", Role.RESTRAINED, None),
    ],
)
def test_who_may_ask_is_yes_no_or_unknown(code: str, role: Role, may: bool | None) -> None:
    assert law_of(code).may_ask_to_end(role) is may


def test_titles_and_standards_are_each_sides_own() -> None:
    law = law_of("NJ")
    assert law.title_for(Role.PROTECTED) == "Request by Plaintiff for Dismissal of a Final Restraining Order"
    assert law.title_for(Role.RESTRAINED) == "Notice of Motion for Dismissal of a Final Restraining Order by Defendant"
    assert law.standard_for(Role.PROTECTED) == law.ending.standard_protected
    assert law.standard_for(Role.RESTRAINED) == law.ending.standard_restrained


def test_the_mandatory_motion_form_is_the_one_of_this_side() -> None:
    form = law_of("NJ").mandatory_motion_form(Role.RESTRAINED, Aim.END)
    assert form is not None
    assert form.number == "CN 12420, Form A"
    assert law_of("NJ").mandatory_motion_form(Role.PROTECTED, Aim.END) is None


def test_a_form_that_only_ends_an_order_is_not_required_to_change_one() -> None:
    assert law_of("NJ").mandatory_motion_form(Role.RESTRAINED, Aim.CHANGE) is None
    assert law_of("CA").mandatory_motion_form(Role.RESTRAINED, Aim.CHANGE) is not None


def test_forms_are_found_by_side_and_use() -> None:
    numbers = [form.number for form in law_of("MI").forms_for(Role.RESTRAINED, FormUse.MOTION)]
    assert numbers == ["CC 379"]


def test_an_order_has_the_states_own_name() -> None:
    law = law_of("CA")
    assert law.order_name(Kind.FINAL_CIVIL) == law.orders.final_civil.name
    assert law.order_name(Kind.TEMPORARY) == law.orders.temporary.name
    assert law.order_name(Kind.CRIMINAL) == law.orders.criminal.name
    assert law_of("VA").order_name(Kind.CRIMINAL) is None


def test_a_block_that_is_not_there_has_no_sources() -> None:
    assert law_of("MI").sources_of(None) == ()


@pytest.mark.parametrize("kind", SourceKind)
def test_only_a_guide_or_article_is_secondary(kind: SourceKind) -> None:
    source = Source(id="s1", url="https://law.example", title="T", kind=kind, note="n")
    assert (source.grade == Grade.SECONDARY) == (kind == SourceKind.SECONDARY)


def test_the_connecticut_order_keeps_its_whole_name() -> None:
    assert (
        law_of("CT").orders.other_civil[0].name == "Civil protection order for sexual abuse, sexual assault or stalking"
    )


def test_a_restrained_person_in_michigan_has_another_adult_hand_over_papers() -> None:
    assert law_of("MI").service.methods.restrained == (ServiceMethod.ADULT_BY_HAND,)


@pytest.mark.parametrize(
    ("code", "now", "today"),
    [
        ("NY", datetime(2026, 11, 24, 4, 59, tzinfo=UTC), date(2026, 11, 23)),
        ("NY", datetime(2026, 11, 24, 5, 0, tzinfo=UTC), date(2026, 11, 24)),
        ("TX", datetime(2026, 11, 24, 6, 30, tzinfo=UTC), date(2026, 11, 23)),
        ("TX", datetime(2026, 11, 24, 7, 0, tzinfo=UTC), date(2026, 11, 24)),
        ("HI", datetime(2026, 11, 24, 9, 59, tzinfo=UTC), date(2026, 11, 23)),
    ],
)
def test_today_is_the_date_where_the_court_sits_and_the_latest_to_turn(code: str, now: datetime, today: date) -> None:
    assert court_today(law_of(code), now) == today
