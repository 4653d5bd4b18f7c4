"""`manage.py law_texts es`: what of the law is not yet told in Spanish, state by state; with a state's code, its texts.

`manage.py law_texts es NJ --take FILE.json` keeps translations: FILE holds {place: text}, as the command prints them.
"""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from orders.jurisdiction import Jurisdiction
from orders.law import FIXTURES, load_law
from orders.law_file import refusals
from orders.law_texts import Texts, TextStanding, as_yaml, english_of, numbers_lost, standings, taken, texts_beside


class Command(BaseCommand):
    requires_system_checks = ()  # it reads the law, nothing else
    help = "List the texts of the law that are missing or stale in a language, or keep translations of them."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("language", help="the language's code: es")
        parser.add_argument("state", nargs="?", help="print this state's open texts, as {place: English}")
        parser.add_argument("--take", type=Path, help="a file of {place: text} to keep as the state's translation")
        parser.add_argument("--folder", type=Path, default=FIXTURES / "jurisdictions", help="the files of law")

    def handle(self, *args: Any, **options: Any) -> None:
        folder, language = options["folder"], options["language"]
        law = load_law(folder).jurisdictions
        if options["state"] is None:
            for one in law.values():
                self.stdout.write(_counted(one, _texts(folder, language, one)))
            return
        if options["state"] not in law:
            raise CommandError(f"there is no {options['state']}.yaml that can be read")
        state = law[options["state"]]
        texts = _texts(folder, language, state)
        if options["take"]:
            self._take(folder / language / f"{state.code}.yaml", state, texts, _told(options["take"]))
        else:
            self.stdout.write(json.dumps(_open(state, texts), indent=1, ensure_ascii=False))

    def _take(self, file: Path, state: Jurisdiction, texts: Texts, told: dict[str, str]) -> None:
        english = english_of(state)
        if strangers := sorted(set(told) - set(english)):
            raise CommandError(f"no text of {state.code}.yaml: {', '.join(strangers)}")
        for place, text in told.items():
            if lost := numbers_lost(english[place], text):
                self.stderr.write(f"{state.code} {place}: numbers of the English are not in it: {', '.join(lost)}")
        file.parent.mkdir(exist_ok=True)
        file.write_text(as_yaml(state, taken(state, texts, told)), encoding="utf-8")
        self.stdout.write(f"{len(told)} taken")


def _texts(folder: Path, language: str, state: Jurisdiction) -> Texts:
    read = texts_beside(folder, language, state)
    if isinstance(read, Texts):
        return read
    file = folder / language / f"{state.code}.yaml"
    raise CommandError("\n".join(str(refusal) for refusal in refusals(file, read, language)))


def _counted(state: Jurisdiction, texts: Texts) -> str:
    stand = tuple(standings(state, texts).values())
    return f"{state.code}: " + ", ".join(f"{stand.count(one)} {one}" for one in TextStanding)


def _open(state: Jurisdiction, texts: Texts) -> dict[str, str]:
    stand = standings(state, texts)
    return {place: text for place, text in english_of(state).items() if stand[place] != TextStanding.FRESH}


def _told(file: Path) -> dict[str, str]:
    """The translations of a file, each a text that says something."""
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CommandError(f"{file.name} cannot be read: {error}") from error
    if not isinstance(told, dict) or not all(isinstance(text, str) and text.strip() for text in told.values()):
        raise CommandError(f"{file.name} must hold texts by their places, and none may be empty")
    return told
