"""One state's whole file as a reference card, for both sides at once: the facts of the checklist, in the same words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from orders.federal import FederalLaw
from orders.jurisdiction import Effect, Form, Gate, GateFacts, Jurisdiction, Sourced
from orders.jurisdiction.leaves import blocks
from orders.papers.environment import environment
from orders.papers.help_lines import HelpLine, help_lines
from orders.papers.legal_fact import FormLine, LegalFact, best_first, form_lines, legal_fact
from orders.papers.source_list import SourceGroup, group_of
from orders.papers.state_view import StateView
from orders.path import PATHS
from orders.role import Role
from orders.truth import Truth

TEMPLATE = "papers/state/card.html"


@dataclass(frozen=True)
class CardForms:
    """The official forms one side, or both, may use."""

    for_protected: bool
    for_restrained: bool
    forms: tuple[FormLine, ...]


@dataclass(frozen=True)
class CardGate:
    """A limit of the state's own, and whose it is; `depends` where more than the path decides whether it holds."""

    effect: Effect
    fact: LegalFact
    open_instead: str | None
    for_protected: bool
    for_restrained: bool
    depends: bool


@dataclass(frozen=True)
class OtherOrder:
    """Another civil order of the state, with the form that changes it where that is known."""

    fact: LegalFact
    statute: str | None
    change_form: str | None


@dataclass(frozen=True)
class StateCard:
    """What the card's template prints."""

    law: Jurisdiction
    federal: FederalLaw

    @property
    def protected(self) -> StateView:
        return StateView(self.law, Role.PROTECTED)

    @property
    def restrained(self) -> StateView:
        return StateView(self.law, Role.RESTRAINED)

    def read_in(self, block: Sourced | None) -> LegalFact | None:
        """Where a block was read, without words of its own; None where it has no source."""
        sources = self.law.sources_of(block)
        return LegalFact("", best_first(sources), self.law.checked) if sources else None

    def may_ask(self, role: str) -> bool | None:
        """Whether this side may ask to end the order; None where no source says."""
        return self.law.may_ask_to_end(Role(role))

    @property
    def other_orders(self) -> tuple[OtherOrder, ...]:
        facts = ((order, legal_fact(self.law, order, order.name)) for order in self.law.orders.other_civil)
        return tuple(OtherOrder(fact, order.statute, order.change_form) for order, fact in facts if fact)

    @property
    def forms(self) -> tuple[CardForms, ...]:
        """The forms of both sides, then those of one side alone."""
        by_side: dict[tuple[bool, bool], list[Form]] = {(True, True): [], (True, False): [], (False, True): []}
        for form in self.law.forms:
            sides = (Role.PROTECTED in form.used_by, Role.RESTRAINED in form.used_by)
            by_side.setdefault(sides, []).append(form)
        return tuple(
            CardForms(for_protected, for_restrained, form_lines(self.law, forms))
            for (for_protected, for_restrained), forms in by_side.items()
            if forms
        )

    @property
    def gates(self) -> tuple[CardGate, ...]:
        return tuple(card for gate in self.law.gates if (card := self._gate(gate)))

    def _gate(self, gate: Gate) -> CardGate | None:
        fact, sides = legal_fact(self.law, gate, gate.text), dict(_sides(gate, self.law.checked))
        if fact is None:
            return None
        for_protected, for_restrained = (role in sides for role in (Role.PROTECTED, Role.RESTRAINED))
        depends = Truth.YES not in sides.values()
        return CardGate(gate.effect, fact, gate.open_instead, for_protected, for_restrained, depends)

    @property
    def help(self) -> tuple[HelpLine, ...]:
        return help_lines(self.law, self.federal)

    @property
    def sources(self) -> SourceGroup:
        """Every page the card cites, once."""
        return group_of(self.law, (block for block in blocks(self.law) if isinstance(block, Sourced)))


def state_card_html(law: Jurisdiction, federal: FederalLaw, language: str) -> Markup:
    """The card as a fragment for a page."""
    card = StateCard(law, federal)
    return Markup(environment(language).get_template(TEMPLATE).render(card=card, law=law, state=card.protected))


def _sides(gate: Gate, today: date) -> Iterator[tuple[Role, Truth]]:
    """The sides a gate holds or may hold for; the paths on which it surely holds come last, and a dict keeps those."""
    on_paths = (GateFacts(role=path.role, kind=path.kind, aim=path.aim) for path in PATHS)
    judged = [(known.role, gate.when.judge(known, today)) for known in on_paths]
    open_ = [(role, truth) for role, truth in judged if role and truth != Truth.NO]
    yield from sorted(open_, key=lambda pair: pair[1] == Truth.YES)
