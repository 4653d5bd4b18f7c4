"""One fact of law as a paper to keep prints it: its words, where they come from, and the day we read them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from orders.jurisdiction import Form, Grade, Jurisdiction, Source, Sourced


@dataclass(frozen=True)
class LegalFact:
    """`secondary_only` facts print "check this with the clerk"."""

    text: str
    sources: tuple[Source, ...]
    checked: date

    @property
    def secondary_only(self) -> bool:
        return all(source.grade == Grade.SECONDARY for source in self.sources)


@dataclass(frozen=True)
class FormLine:
    """One official form, with its source."""

    number: str | None
    title: str
    url: str | None
    is_mandatory: bool
    sources: tuple[Source, ...]
    checked: date

    @property
    def secondary_only(self) -> bool:
        return all(source.grade == Grade.SECONDARY for source in self.sources)


class HasSources(Protocol):
    """The law of a state, or the federal law."""

    @property
    def checked(self) -> date: ...

    def sources_of(self, block: Sourced) -> tuple[Source, ...]: ...


def legal_fact(law: HasSources, block: Sourced, text: str | None) -> LegalFact | None:
    """`text` of `block` with its sources; None where it is not known or nothing supports it."""
    sources = law.sources_of(block)
    return LegalFact(text, best_first(sources), law.checked) if text and sources else None


def form_lines(jurisdiction: Jurisdiction, forms: Iterable[Form]) -> tuple[FormLine, ...]:
    """The forms, the required ones first."""
    ordered = sorted(forms, key=lambda form: form.mandatory is not True)
    return tuple(
        FormLine(form.number, form.title, form.url, form.mandatory is True, jurisdiction.sources_of(form), jurisdiction.checked)
        for form in ordered
    )


def best_first(sources: Iterable[Source]) -> tuple[Source, ...]:
    """Official sources before others, so that the one named by its title is the one that carries most."""
    return tuple(sorted(sources, key=lambda source: source.grade == Grade.SECONDARY))
