"""What a notice of hearing and a proof of service print: who is told, by whom, how, and of which papers."""

from dataclasses import dataclass

from orders.english import SOURCE_LANGUAGE
from orders.jurisdiction import Jurisdiction, ServiceMethod
from orders.jurisdiction.service import DONE_BY_ONESELF
from orders.kind import Kind
from orders.matter import Matter
from orders.papers.needed import ONLY_WHERE
from orders.papers.titles import title_of
from orders.path import path_for
from orders.role import Role

_NOT_SERVED = frozenset({"proof_of_service"})


@dataclass(frozen=True)
class ServingView:
    """Serving this matter's papers, read off the matter and the state's file."""

    matter: Matter
    jurisdiction: Jurisdiction
    language: str = SOURCE_LANGUAGE

    @property
    def methods(self) -> tuple[ServiceMethod, ...]:
        """The ways this state allows this side; empty where no source says. A restrained person never sends."""
        role = self.matter.role or Role.PROTECTED
        if self.matter.kind == Kind.CRIMINAL:
            return ()
        allowed = self.jurisdiction.service.methods[role]
        return tuple(way for way in allowed if role == Role.PROTECTED or way not in DONE_BY_ONESELF)

    @property
    def served_papers(self) -> tuple[str, ...]:
        """The titles of the papers every matter of this path hands over; others are written in."""
        now = self.matter.settled
        if now.kind is None or now.role is None or now.aim is None:
            return ()
        names = (name for name in path_for(now.kind, now.role, now.aim).to_file if _is_always_served(name))
        return tuple(title_of(name, self.matter, self.jurisdiction, self.language) for name in names)


def _is_always_served(name: str) -> bool:
    return name not in _NOT_SERVED and name not in ONLY_WHERE
