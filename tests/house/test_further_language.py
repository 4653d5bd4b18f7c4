"""A further language needs its catalogue and a line in the settings, also one that is written from right to left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from django.conf import LazySettings
from django.test import Client
from django.utils import translation

from orders.papers import environment as papers

SAID = {"Court papers": "أوراق المحكمة", "Leave this page": "غادر هذه الصفحة"}


def forget() -> None:
    """Read the catalogues anew."""
    papers.environment.cache_clear()
    papers._translations.cache_clear()
    translation.trans_real._translations.clear()


@pytest.fixture
def arabic(tmp_path: Path, settings: LazySettings, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A catalogue of two sentences for the pages, and one of two for the papers."""
    papers_say = Catalog(locale="ar")
    papers_say.add("Papers to keep", "أوراق للاحتفاظ بها")
    papers_say.add("ltr", "rtl", context="the direction of writing, ltr or rtl")
    pages_say = Catalog(locale="ar")
    for english, said in SAID.items():
        pages_say.add(english, said)
    folder = tmp_path / "locale" / "ar" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    for domain, catalogue in (("django", pages_say), ("papers", papers_say)):
        with (folder / f"{domain}.mo").open("wb") as file:
            write_mo(file, catalogue)
    settings.LANGUAGES = [*settings.LANGUAGES, ("ar", "العربية")]
    settings.LOCALE_PATHS = [tmp_path / "locale"]
    monkeypatch.setattr(papers, "_TOP", tmp_path)
    forget()
    yield
    forget()


@pytest.mark.usefixtures("arabic")
def test_a_page_speaks_it_and_reads_from_right_to_left(client: Client) -> None:
    page = client.get("/help/", headers={"accept-language": "ar"}).content.decode()
    assert '<html lang="ar" dir="rtl">' in page
    assert all(said in page for said in SAID.values())


@pytest.mark.usefixtures("arabic")
def test_every_page_offers_it_by_its_own_name(client: Client) -> None:
    assert 'value="ar" lang="ar">العربيّة<' in client.get("/help/").content.decode()


@pytest.mark.usefixtures("arabic")
def test_a_paper_to_keep_speaks_it_and_reads_from_right_to_left() -> None:
    values = {"language": "ar", "title": "", "style": "keep", "is_kept": True, "is_for_clerk": False, "body": ""}
    framed = papers.environment("ar").get_template("papers/frame.html").render(values, case_number=None)
    assert '<html lang="ar" dir="rtl">' in framed
