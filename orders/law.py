"""Loads the law: every file of fixtures/jurisdictions, checked completely. A bad file breaks no other.

The law has one meaning and speaks several languages: what decides anything, and every paper to file, reads the English.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from orders.english import SOURCE_LANGUAGE
from orders.jurisdiction import Jurisdiction
from orders.jurisdiction.crosscheck import contradictions
from orders.law_file import Refusal, parse, read_file, refusals
from orders.law_texts import NO_TEXTS, Texts, read_texts, told_in
from orders.marked import Fault

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"


@dataclass(frozen=True)
class Law:
    """The jurisdictions by code, and the files that were refused."""

    jurisdictions: Mapping[str, Jurisdiction]
    refused: tuple[Refusal, ...] = ()


def the_law(language: str = SOURCE_LANGUAGE) -> Law:
    """The project's own law, its texts in `language`; read once for each."""
    return _law_in(language)


@cache
def _law_in(language: str) -> Law:
    folder = FIXTURES / "jurisdictions"
    return load_law(folder) if language == SOURCE_LANGUAGE else law_in(language, the_law(), folder)


def load_law(folder: Path) -> Law:
    """Every `XX.yaml` of a folder; whatever is wrong with a file stands in `refused`."""
    jurisdictions: dict[str, Jurisdiction] = {}
    refused: list[Refusal] = []
    for file in sorted(folder.glob("*.yaml")):
        loaded = _load(file)
        if isinstance(loaded, Jurisdiction):
            jurisdictions[loaded.code] = loaded
        else:
            refused += refusals(file, loaded)
    return Law(MappingProxyType(jurisdictions), tuple(refused))


def law_in(language: str, law: Law, folder: Path) -> Law:
    """The same law with the texts of `folder/<language>/XX.yaml`; `refused` holds the files of texts that are wrong.

    A text that is missing there, or was made from other English, stays English and is marked; so is all of a state
    whose file is refused.
    """
    texts: dict[str, Texts] = {}
    refused: list[Refusal] = []
    for file in sorted((folder / language).glob("*.yaml")):
        read = read_texts(file, law.jurisdictions.get(file.stem))
        if isinstance(read, Texts):
            texts[file.stem] = read
        else:
            refused += refusals(file, read, language)
    told = {code: told_in(one, texts.get(code, NO_TEXTS)) for code, one in law.jurisdictions.items()}
    return Law(MappingProxyType(told), tuple(refused))


def _load(file: Path) -> Jurisdiction | tuple[Fault, ...]:
    marked = read_file(file)
    loaded = parse(Jurisdiction, marked)
    if not isinstance(loaded, Jurisdiction):
        return loaded
    faults = [Fault(place, marked.line_of(place), reason) for place, reason in contradictions(loaded)]
    if loaded.code != file.stem:
        faults.append(
            Fault(("code",), marked.line_of(("code",)), f"is {loaded.code}, but the file is named {file.name}")
        )
    return tuple(faults) or loaded
