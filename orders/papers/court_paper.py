"""What the template of a paper to file may print: one set of ready values, the same for every such paper."""

from datetime import date
from typing import Any

from orders.contest import contests_the_order
from orders.jurisdiction import Form, FormUse, Jurisdiction
from orders.matter import Matter
from orders.papers.ask import Ask
from orders.papers.asker import Asker
from orders.papers.caption import caption_of
from orders.papers.declaration import affidavit_form, body_of, oath_of
from orders.papers.grounds import Grounds
from orders.papers.law_basis import law_basis
from orders.papers.named_order import NamedOrder
from orders.papers.needed import mandatory_form
from orders.papers.paper import Paper, Pile
from orders.papers.points import points_of
from orders.papers.ruling import Ruling
from orders.papers.serving_view import ServingView
from orders.papers.signature import signature_of
from orders.papers.titles import MOTIONS, attachment_title, form_number, title_of


def court_paper(
    name: str, matter: Matter, jurisdiction: Jurisdiction, today: date, *, form: Form | None = None
) -> Paper:
    """The paper to file called `name`; with `form`, the same content as an attachment to that form of the court."""
    attached_to = _form_behind(name, matter, jurisdiction, form)
    title = attachment_title(attached_to) if attached_to else title_of(name, matter, jurisdiction)
    number = form_number(attached_to) if attached_to else None
    heading = {"title": title, "attached_to": attached_to, "form_number": number}
    contest = {"contests_order": contests_the_order(matter, jurisdiction, today)}
    context = court_paper_context(matter, jurisdiction) | heading | contest
    return Paper(name, Pile.FILE, title, f"papers/{name}.html", context)


def _form_behind(name: str, matter: Matter, jurisdiction: Jurisdiction, form: Form | None) -> Form | None:
    """The court's own form this paper goes behind: the request's, the sworn statement's, or the judge's order."""
    if name == "proposed_order":
        return mandatory_form(FormUse.PROPOSED_ORDER, matter, jurisdiction)
    if name == "declaration":
        return affidavit_form(matter, jurisdiction)
    return form if name in MOTIONS else None


def court_paper_context(matter: Matter, jurisdiction: Jurisdiction) -> dict[str, Any]:
    """Everything the paper's template chooses from."""
    return {
        "caption": caption_of(matter, jurisdiction),
        "who": Asker(matter, jurisdiction),
        "order": NamedOrder(matter, jurisdiction),
        "ask": Ask(matter, jurisdiction),
        "grounds": Grounds(matter),
        "law": law_basis(matter, jurisdiction),
        "points": points_of(matter, jurisdiction),
        "signature": signature_of(matter, jurisdiction),
        "body": body_of(matter),
        "oath": oath_of(matter, jurisdiction),
        "ruling": Ruling(matter, jurisdiction),
        "serving": ServingView(matter, jurisdiction),
    }
