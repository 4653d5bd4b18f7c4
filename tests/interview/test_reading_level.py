"""What people read stays at the sixth grade: pages, findings, papers to keep. The measure itself is tried first."""

from io import StringIO

import pytest
from django.core.management import call_command

from interview.reading_level import WANTED, hardest, reading_of, readings
from interview.school_grade import school_grade
from interview.school_grade_es import spanish_grade, syllables
from interview.steps import STEPS
from orders.path import PATHS
from tests.conftest import SAMPLES, TODAY, sample
from tests.interview.visitor import Visitor

MEASURE = school_grade()
assert MEASURE
OF_A_CASE = ("check", "papers", "save")


@pytest.mark.slow
def test_every_page_and_paper_reads_at_the_sixth_grade() -> None:
    found = readings(TODAY)
    shown = "\n".join(
        f"{grade:.1f} {one.name}: {one.lines}" for grade, one in hardest(found, MEASURE) if grade > WANTED
    )
    assert shown == ""
    names = {reading.name.partition(" (")[0] for reading in found}
    assert {f"step {step.name}" for step in STEPS} <= names
    assert {"page start", "page questions", "page state CA", "paper checklist", "finding service_rule"} <= names


@pytest.mark.slow
def test_every_spanish_page_and_paper_reads_at_the_sixth_grade() -> None:
    found = readings(TODAY, "es")
    assert [(grade, one.name, one.lines) for grade, one in hardest(found, spanish_grade) if grade > WANTED] == []
    names = {reading.name.partition(" (")[0] for reading in found}
    assert {f"step {step.name}" for step in STEPS} <= names
    assert "Papeles para pedir a un tribunal que termine o cambie una orden" in next(
        one.lines for one in found if one.name == "page start"
    )


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("ley", 1),
        ("leyes", 2),
        ("que", 1),
        ("día", 2),
        ("quién", 1),
        ("aeropuerto", 5),
        ("notificación", 5),
        ("oír", 2),
    ],
)
def test_spanish_syllables_are_counted(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_hard_spanish_text_is_told_from_an_easy_one() -> None:
    easy = "La orden sigue igual. Usted debe hacer lo que dice. Solo el juez la puede cambiar."
    hard = (
        "Sin perjuicio de las disposiciones precedentemente enunciadas, la determinación jurisdiccional correspondiente"
        " permanecerá supeditada al cumplimiento de los requerimientos procedimentales establecidos reglamentariamente."
    )
    assert spanish_grade(easy) < 3
    assert spanish_grade(hard) > WANTED + 2
    assert spanish_grade("") == 0


def test_a_sample_walks_each_path() -> None:
    assert len(SAMPLES) > len(PATHS)


@pytest.mark.django_db
@pytest.mark.parametrize("page", OF_A_CASE)
def test_the_last_pages_of_a_case_read_at_the_sixth_grade(visitor: Visitor, page: str) -> None:
    visitor.walk(sample("final-restrained-end-nj"))
    read = reading_of(page, visitor.read(page).content.decode(), "NJ")
    assert len(read.lines) > 3
    assert read.grade(MEASURE) <= WANTED


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<p>The judge reads your paper.</p><p>Then you wait.</p>", ("The judge reads your paper.",)),
        ("<header>Not this one here</header><main><p>This one is read here.</p></main>", ("This one is read here.",)),
        (
            "<select><option>One of many long choices</select><p>Pick one of these states.</p>",
            ("Pick one of these states.",),
        ),
        ("<p>Call them at 800-799-7233 or see www.thehotline.org today.</p>", ("Call them at or see today.",)),
        (
            "<p>The plaintiff (N.J.S.A. 2C:25-29) reads it first.</p>",
            ("The name reads it first.",),
        ),
    ],
    ids=["short lines", "the main part", "lists to search", "numbers and addresses", "legal names and citations"],
)
def test_only_what_we_write_is_measured(html: str, lines: tuple[str, ...]) -> None:
    assert reading_of("a page", html, "NJ").lines == lines


def test_a_hard_page_is_found_before_an_easy_one() -> None:
    easy = reading_of("easy", "<p>You can stop now and come back later.</p>")
    hard = reading_of(
        "hard", "<p>Notwithstanding the aforementioned provisions, jurisdictional prerequisites apply.</p>"
    )
    assert [one.name for _grade, one in hardest([easy, hard], MEASURE)] == ["hard", "easy"]
    assert hard.grade(MEASURE) > WANTED > easy.grade(MEASURE)


@pytest.mark.slow
def test_the_command_lists_the_hardest_of_a_language() -> None:
    said = StringIO()
    call_command("reading_level", most=3, language="es", today=TODAY, stdout=said)
    *listed, last = said.getvalue().splitlines()
    grades = [float(line.split()[0]) for line in listed]
    assert len(grades) == 3
    assert grades == sorted(grades, reverse=True)
    assert last.endswith("0 above grade 6")
