"""The piles to edit: which of them are asked for."""

from collections.abc import Mapping, Sequence

from orders.papers.paper import Paper, Pile
from orders.papers.titles import title_of_file
from orders.papers.word.file import word_file

WORD_FILES: Mapping[Pile, str] = {
    Pile.FILE: "papers-to-file.docx",
    Pile.KEEP: "papers-to-keep.docx",
    Pile.CLERK: "for-the-clerk-only.docx",
}


def word_files(files: Mapping[str, Sequence[Paper]], case_number: str | None) -> dict[str, bytes]:
    """Those of the files that are to be edited, made of the papers named for each."""
    wanted = {name: papers for name, papers in files.items() if name in WORD_FILES.values()}
    return {name: word_file(papers, case_number, title_of_file(papers[0])) for name, papers in wanted.items()}
