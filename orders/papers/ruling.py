"""What a proposed order offers the judge: exactly what was asked, and nothing decided beforehand (ADVOCATE.md 16)."""

from dataclasses import dataclass
from datetime import date

from orders.aim import Aim
from orders.codes import Capacity, ForWhom, Term
from orders.english import SOURCE_LANGUAGE
from orders.jurisdiction import Jurisdiction
from orders.kind import Kind
from orders.matter import Matter
from orders.papers.ask import Ask
from orders.papers.caption import restrained_name
from orders.papers.titles import title_of_request
from orders.reasons import Keep

_SPEAKS_FOR_OTHERS = (Capacity.PARENT, Capacity.GUARDIAN, Capacity.EMPLOYER_OR_AGENCY)


@dataclass(frozen=True)
class Ruling:
    """The judge's paper, read off a matter; each property is one thing it may name. Boxes stay empty."""

    matter: Matter
    jurisdiction: Jurisdiction
    language: str = SOURCE_LANGUAGE

    @property
    def request_title(self) -> str:
        """The title of the request it answers."""
        return title_of_request(self.matter, self.jurisdiction, self.language)

    @property
    def is_postponement(self) -> bool:
        return self.matter.aim == Aim.POSTPONE

    @property
    def is_criminal(self) -> bool:
        return self.matter.kind == Kind.CRIMINAL

    @property
    def ends_all(self) -> bool:
        return self.matter.aim == Aim.END

    @property
    def withdraws_petition(self) -> bool:
        """Whether the protected side asks to end a temporary order by taking the petition back."""
        return self.ends_all and self.matter.is_protected and self.matter.kind == Kind.TEMPORARY

    @property
    def restrained_name(self) -> str | None:
        return restrained_name(self.matter)

    # Whom it covers (ADVOCATE.md 9)

    @property
    def protected_name(self) -> str | None:
        """The protected person of the case, where that is not only the one who asked for somebody else."""
        if not self.matter.is_protected:
            return self.matter.other_party.name
        return None if self.matter.you.capacity in _SPEAKS_FOR_OTHERS else self.matter.you.name

    @property
    def others_protected(self) -> tuple[str, ...]:
        return tuple(person.name for person in self.matter.others_protected.others_protected)

    @property
    def people(self) -> tuple[str, ...]:
        """Everyone the order is known to protect."""
        return tuple(name for name in (self.protected_name, *self.others_protected) if name)

    @property
    def covers_some(self) -> bool:
        """Whether the request speaks for some of the people and leaves the others protected."""
        return bool(self.others_protected) and self.matter.for_whom.for_whom in (ForWhom.ME, ForWhom.THESE_PEOPLE)

    @property
    def covers_everyone(self) -> bool:
        """Whether the protected side asks for everyone the order protects."""
        alone = self.matter.is_protected and not self.others_protected
        return alone or self.matter.for_whom.for_whom == ForWhom.EVERYONE

    @property
    def covered(self) -> tuple[str, ...]:
        """The people a request for some is about."""
        return self._own if self.matter.for_whom.for_whom == ForWhom.ME else self.others_protected

    @property
    def still_protected(self) -> tuple[str, ...]:
        """The people a request for some leaves protected."""
        return self.others_protected if self.matter.for_whom.for_whom == ForWhom.ME else self._own

    @property
    def _own(self) -> tuple[str, ...]:
        return (self.matter.you.name,) if self.matter.you.name else ()

    # Terms that may live in another case

    @property
    def settles_children(self) -> bool:
        """Whether the ruling must say what becomes of terms about children."""
        return self._rest_ends and Keep.CHILDREN not in self._ask.kept_terms

    @property
    def settles_property(self) -> bool:
        """As for children, of terms about support and property."""
        return self._rest_ends and Keep.PROPERTY not in self._ask.kept_terms

    @property
    def may_move(self) -> tuple[Term, ...]:
        """The terms that may go on in another case."""
        return (Term.CHILDREN, Term.PROPERTY)

    @property
    def left_to_judge(self) -> tuple[Term, ...]:
        """What no request decides: guns."""
        return (Term.FIREARMS,)

    @property
    def _ask(self) -> Ask:
        return Ask(self.matter, self.jurisdiction)

    @property
    def _rest_ends(self) -> bool:
        return not self.is_criminal and (self.ends_all or self._ask.keeps_only_these)

    @property
    def family_case_number(self) -> str | None:
        return self.matter.cases.family_case_number

    @property
    def hearing_on(self) -> date | None:
        return self.matter.hearing_on
