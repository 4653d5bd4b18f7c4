"""Who can help: the state's own lines first, then the national ones."""

from dataclasses import dataclass

from orders.federal import FederalLaw, TextLine
from orders.jurisdiction import Jurisdiction


@dataclass(frozen=True)
class HelpLine:
    """One line of help; what is not known is not printed."""

    name: str
    phone: str | None
    url: str | None
    text: TextLine | None = None
    tty: str | None = None
    day_and_night: bool | None = None

    @property
    def site(self) -> str:
        """The address as people say it, without its scheme; empty where there is none."""
        return (self.url or "").partition("://")[2].rstrip("/")


def _digits(phone: str | None) -> str:
    return "".join(filter(str.isdigit, phone or "")).removeprefix("1")


def help_lines(jurisdiction: Jurisdiction | None, federal: FederalLaw) -> tuple[HelpLine, ...]:
    """Every line we have a source for: the state's court, legal aid and coalition, then the national lines.

    A national line a state's file names too is told once, as the national one.
    """
    known = {_digits(line.phone) for line in federal.helplines if line.phone}
    own = jurisdiction.help if jurisdiction else ()
    state = tuple(HelpLine(line.name, line.phone, line.url) for line in own if _digits(line.phone) not in known)
    national = tuple(
        HelpLine(line.name, line.phone, line.url, line.text, line.tty, line.day_and_night) for line in federal.helplines
    )
    return state + national
