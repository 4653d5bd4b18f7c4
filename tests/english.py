"""Finds English where all should be Spanish: in the text of a page or paper, but for what says that it is English."""

import re
from collections.abc import Collection, Iterable, Iterator
from html.parser import HTMLParser

from orders.jurisdiction import Jurisdiction
from orders.law_lint.reading import legal_names

HEARD = ("aria-label", "alt", "title", "placeholder")
VOID = frozenset({"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
UNREAD = frozenset({"script", "style"})
INSIDE_A_SENTENCE = frozenset({"span", "strong", "em", "a", "q", "abbr", "dfn", "b", "i", "u"})
GAP = " … "
ENGLISH = re.compile(
    r"\b(?:the|and|of|you|your|is|are|was|were|will|with|must|that|this|they|their|from|for|not|which|what|when|who|by"
    r"|if|may|can|have|has been|or|to|at|it|in|on|be|court|courts|order|orders|judge|hearing|papers|day|days|page)\b"
    r"|(?:^|[.?!] )(?:The|This|That|You|Your|If|When|What|Which|Who|How|Is|Are|Do|Does|Not|It|They|There|Ask|Please)\b"
)
ADDRESS = re.compile(r"https?://\S+|\b(?:[\w-]+\.)+(?:pdf|docx|ics|org|gov|com|net)\b")
LET_BE = tuple(
    re.compile(pattern)
    for pattern in (
        r'(?:“[^”]*”|"[^"]*")(?= ?\()',  # words to say to a clerk, with what they mean behind them
        r'“[^”]{1,40}(?<![.?])”|"[^"]{1,40}(?<![.?])"',  # words to look for on an English paper
        r"\([^()]*\)",  # the English word or name beside the Spanish one
        r"\b[A-Z][\w.’']*(?: (?:of|and|the|for|in|to|on|or)(?: the)? [A-Z][\w’']*)+",  # as Secretary of State
        r"Por ejemplo: [A-Z].*",  # an example of a name, as it stands on an English paper
        r"\b(?:superior|supreme|district|circuit|family|probate|municipal|magistrate) court\b|\b[A-Z]{2}\b",
    )
)


class Blocks(HTMLParser):
    """The text of a page by its blocks, a gap for each piece that is marked as English."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.blocks = [""]
        self._open: list[tuple[str, bool]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        is_let_be = self._is_let_be or told.get("lang") == "en" or "hidden" in told or tag in UNREAD
        if not is_let_be:
            said = [value for name, value in attrs if value and (name in HEARD or name.startswith("data-"))]
            self.blocks[-1:-1] = [value for value in said if " " in value]
        if tag not in INSIDE_A_SENTENCE:
            self.blocks.append("")
        if tag not in VOID:
            self._open.append((tag, is_let_be))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass
        if tag not in INSIDE_A_SENTENCE:
            self.blocks.append("")

    def handle_data(self, text: str) -> None:
        self.blocks[-1] += GAP if self._is_let_be else text

    @property
    def _is_let_be(self) -> bool:
        return bool(self._open) and self._open[-1][1]


def english_in(html: str, typed: Collection[str] = (), law: Jurisdiction | None = None) -> list[str]:
    """The blocks with English in them; what a person typed, and a state's own names, may be English."""
    let_be = (ADDRESS, *_of_the_person(typed), *((legal_names(law),) if law else ()), *LET_BE)
    return [block for block in _blocks_of(html) if ENGLISH.search(_without(let_be, block))]


def _blocks_of(html: str) -> Iterator[str]:
    for block in dict.fromkeys(Blocks(html).blocks):
        if text := " ".join(block.split()):
            yield text


def _of_the_person(typed: Collection[str]) -> Iterator[re.Pattern[str]]:
    if typed:
        longest_first = sorted(typed, key=len, reverse=True)
        yield re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def _without(let_be: Iterable[re.Pattern[str]], block: str) -> str:
    for pattern in let_be:
        block = pattern.sub(GAP, block)
    return block


def typed_in(answers: object) -> list[str]:
    """Every text of an answers file, each of its lines, and each sentence, as findings quote them."""
    found = {
        " ".join(line.split()) for text in texts_in(answers) for line in (text, *re.split(r"\n|(?<=[.!?])\s+", text))
    }
    return [text for text in found if len(text) > 2]


def texts_in(value: object) -> Iterator[str]:
    """Every text within answers, codes of choices among them."""
    if isinstance(value, dict):
        for one in value.values():
            yield from texts_in(one)
    elif isinstance(value, list):
        for one in value:
            yield from texts_in(one)
    elif isinstance(value, str):
        yield value
