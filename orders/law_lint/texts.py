"""What to look at in the law's texts in other languages: files refused, texts missing or stale, numbers lost."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from orders.jurisdiction import Jurisdiction
from orders.law import Law, law_in
from orders.law_file import read_file
from orders.law_lint.remark import Remark, Weight
from orders.law_texts import Texts, TextStanding, english_of, languages_of, numbers_lost, standings, texts_beside


def text_remarks(folder: Path, law: Law) -> Iterator[Remark]:
    """Every remark on the texts beside the files of `folder`."""
    for language in languages_of(folder):
        for refusal in law_in(language, law, folder).refused:
            yield Remark(Weight.ERROR, refusal.name, refusal.line, refusal.field, refusal.reason)
        for state in law.jurisdictions.values():
            yield from _on_texts(folder, language, state)


def _on_texts(folder: Path, language: str, state: Jurisdiction) -> Iterator[Remark]:
    texts = texts_beside(folder, language, state)
    if not isinstance(texts, Texts):
        return
    name, stand = f"{language}/{state.code}.yaml", standings(state, texts)
    missing = Counter(stand.values())[TextStanding.MISSING]
    if missing:
        yield Remark(Weight.WARNING, name, 1, "texts", f"{missing} of {len(stand)} are missing: they show in English")
    marked, english = read_file(folder / name), english_of(state)
    for place, said in texts.texts.items():
        for fault in _on_text(stand[place], english[place], said.says):
            yield Remark(Weight.WARNING, name, marked.line_of(("texts", place)), place, fault)


def _on_text(standing: TextStanding, english: str, said: str) -> Iterator[str]:
    if standing == TextStanding.STALE:
        yield "the English has changed since: it shows in English"
    elif lost := numbers_lost(english, said):
        yield f"numbers of the English are not in it: {', '.join(lost)}"
