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
class FactGroup:
    """Facts from the same sources, so that these are named once."""

    texts: tuple[str, ...]
    sources: tuple[Source, ...]
    checked: date
    secondary_only: bool


@dataclass(frozen=True)
class FormLine:
    """One official form, with its source; the address is left out where the form before it has the same."""

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
    before = (None, *(form.url for form in ordered))
    return tuple(
        _form_line(jurisdiction, form, show_url=form.url != url) for form, url in zip(ordered, before, strict=False)
    )


def _form_line(jurisdiction: Jurisdiction, form: Form, *, show_url: bool) -> FormLine:
    return FormLine(
        form.number,
        form.title,
        form.url if show_url else None,
        form.mandatory is True,
        jurisdiction.sources_of(form),
        jurisdiction.checked,
    )


def forms_from(lines: Iterable[FormLine], law: Jurisdiction) -> LegalFact:
    """Where the forms of a list were read, without words of its own."""
    return LegalFact("", best_first(dict.fromkeys(source for line in lines for source in line.sources)), law.checked)


def grouped(facts: Iterable[LegalFact]) -> tuple[FactGroup, ...]:
    """The facts by their sources, in the order each group first appears."""
    groups: dict[tuple[Source, ...], list[LegalFact]] = {}
    for fact in facts:
        groups.setdefault(fact.sources, []).append(fact)
    return tuple(
        FactGroup(tuple(fact.text for fact in same), sources, same[0].checked, same[0].secondary_only)
        for sources, same in groups.items()
    )


def best_first(sources: Iterable[Source]) -> tuple[Source, ...]:
    """Official sources before others, so that the one named by its title is the one that carries most."""
    return tuple(sorted(sources, key=lambda source: source.grade == Grade.SECONDARY))
