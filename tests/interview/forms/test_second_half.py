"""What holds on every page from `you` on: answers come back as they were given, codes have words, words are plain."""

import re
from enum import StrEnum

import pytest
from django.http import QueryDict

from interview.forms import labels_court, labels_people, labels_reasons, labels_record
from interview.forms.fields import Labels
from interview.forms.rows import RowsForm
from interview.steps import STEPS, Section
from orders import codes, reasons
from orders.jurisdiction import ServiceMethod
from orders.matter import FACTS
from tests.interview.forms import situations as s
from tests.interview.forms.reading import untouched
from tests.interview.forms.second_half import ANSWERS

IDS = [f"{step}-{number}" for number, (step, *_rest) in enumerate(ANSWERS)]
SECOND_HALF = [
    step.name for step in STEPS if step.section in (Section.PEOPLE, Section.REASONS, Section.COURT, Section.CHECK)
]
LABELS: list[tuple[Labels, type[StrEnum]]] = [
    (labels_people.CAPACITY, codes.Capacity),
    (labels_people.FOR_WHOM, codes.ForWhom),
    (labels_people.ADDRESS_TO_PRINT, codes.AddressToPrint),
    (labels_reasons.REASON, reasons.Reason),
    (labels_reasons.KEEP, reasons.Keep),
    (labels_reasons.END_OR_CHANGE, reasons.EndOrChange),
    (labels_reasons.WISH, reasons.Wish),
    (labels_record.COMPLIANCE, reasons.Compliance),
    (labels_record.INCIDENTS, reasons.Incidents),
    (labels_record.CONTACT, reasons.Contact),
    (labels_record.PROGRAM, reasons.Program),
    (labels_record.CHANGE, reasons.Change),
    (labels_record.POSITION, reasons.Position),
    (labels_record.GOT_PAPERS, reasons.GotPapers),
    (labels_record.PROOF_KIND, reasons.ProofKind),
    (labels_court.OTHER_CASE, codes.OtherCase),
    (labels_court.ASKED_RESULT, codes.AskedResult),
    (labels_court.COURT_NEED, codes.CourtNeed),
    (labels_court.SERVICE_METHOD, ServiceMethod),
]


@pytest.mark.parametrize(("step", "given", "answers"), ANSWERS, ids=IDS)
def test_answers_posted_come_back_as_they_were_given(step, given, answers):
    form = s.answered(step, given, answers)

    assert s.errors_of(form) == {}
    assert form.answers() == answers


@pytest.mark.parametrize(("step", "given", "answers"), ANSWERS, ids=IDS)
def test_answers_of_a_real_post_come_back_as_they_were_given(step, given, answers):
    post = QueryDict(mutable=True)
    for name, value in s.drawn(step, given).data_from(answers).items():
        post.setlist(name, value if isinstance(value, list) else [value])
    form = s.posted(step, given, post)

    assert s.errors_of(form) == {}
    assert form.answers() == answers


@pytest.mark.parametrize(("step", "given", "answers"), ANSWERS, ids=IDS)
def test_kept_answers_have_words_on_the_check_page(step, given, answers):
    lines = s.drawn(step, given).display(answers)

    assert lines
    assert all(label and value for label, value, _field in lines)


@pytest.mark.parametrize(("step", "given", "answers"), ANSWERS, ids=IDS)
def test_a_page_drawn_with_kept_answers_and_saved_untouched_keeps_them(step, given, answers):
    blank = s.drawn(step, given)
    html = str(s.drawn(step, given, initial=blank.initial_from(answers)))
    form = s.posted(step, given, untouched(html))

    assert s.errors_of(form) == {}
    assert form.answers() == answers


def test_every_page_of_the_second_half_is_in_the_table_of_answers():
    assert {step for step, *_rest in ANSWERS} == set(SECOND_HALF)


@pytest.mark.parametrize("step", [name for name in SECOND_HALF if name in FACTS])
def test_a_page_asks_only_for_what_its_facts_can_hold(step):
    known = set(FACTS[step].__dataclass_fields__)

    for given in s.PAIRS.values():
        form = s.drawn(step, given)
        assert ({form.rows_field} if isinstance(form, RowsForm) else set(form.asked)) <= known


@pytest.mark.parametrize("step", SECOND_HALF)
@pytest.mark.parametrize("given", s.PAIRS.values(), ids=s.PAIRS)
def test_every_page_is_a_question_that_says_why_it_is_asked(step, given):
    form = s.drawn(step, given)

    assert str(form.heading).endswith("?")
    assert step in ("your-choice", "check") or str(form.why).endswith(".")


@pytest.mark.parametrize("step", SECOND_HALF)
@pytest.mark.parametrize("given", s.PAIRS.values(), ids=s.PAIRS)
def test_no_page_alarms_or_blames(step, given):
    words = s.words_on(s.drawn(step, given))

    assert not re.search(r"\babus|\bvictim|!(?!-)|\b\d\d/\d\d\b", words, re.IGNORECASE)


@pytest.mark.parametrize(("labels", "enum"), LABELS, ids=[enum.__name__ for _labels, enum in LABELS])
def test_every_code_has_words_on_screen(labels, enum):
    assert set(labels) == set(enum)
    assert all(str(words) for words in labels.values())
    assert len({str(words) for words in labels.values()}) == len(labels)


@pytest.mark.parametrize(
    ("step", "given", "field"),
    [
        ("reasons", s.FINAL_PROTECTED, "statement"),
        ("story", s.FINAL_RESTRAINED, "statement"),
        ("wishes", s.CRIMINAL_PROTECTED, "statement"),
        ("early-reasons", s.TEMPORARY_RESTRAINED, "statement"),
        ("postpone", s.TEMPORARY_RESTRAINED, "why_postpone"),
    ],
)
def test_a_text_longer_than_fits_is_named_with_its_length_and_kept(step, given, field):
    form = s.posted(step, given, {field: "y" * 20_001})

    assert "20,001" in s.errors_of(form)[field]
    assert "20,000" in s.errors_of(form)[field]
    assert "y" * 20_001 in str(form)


@pytest.mark.parametrize("typed", ["<script>alert(1)</script>", "{{7*7}}", "مرحبا بكم", "🙂👩‍👧", "line one\nline two"])
def test_what_was_typed_is_kept_as_typed_and_drawn_harmless(typed):
    form = s.posted("witnesses", s.FINAL_RESTRAINED, {"witnesses": typed})

    assert form.is_valid()
    assert form.answers() == {"witnesses": typed}
    assert "<script>alert" not in str(form)


def test_a_nul_byte_is_left_out_and_the_rest_kept():
    form = s.posted("witnesses", s.FINAL_RESTRAINED, {"witnesses": "Sam\x00 Ortiz"})

    assert form.is_valid()
    assert form.answers() == {"witnesses": "Sam Ortiz"}
