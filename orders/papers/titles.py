"""The title of each paper: the state's own where its file has one that fits the request, else a plain description."""

from typing import Any

from markupsafe import Markup, escape

from orders.english import SOURCE_LANGUAGE, InEnglish
from orders.jurisdiction import Form, Jurisdiction
from orders.matter import Matter
from orders.papers.ask import Ask
from orders.papers.caption import is_under_the_states_own_law
from orders.papers.environment import environment
from orders.papers.named_order import NamedOrder
from orders.papers.paper import Paper, Pile
from orders.path import path_for

MOTIONS = ("motion_protected", "motion_restrained")
ABOUT_THE_REQUEST = ("declaration", "proposed_order", "proposed_order_criminal")
"""Papers whose title names the request they answer."""


def title_of(name: str, matter: Matter, jurisdiction: Jurisdiction, language: str = SOURCE_LANGUAGE) -> str:
    """What stands on the court paper `name` as its title; the state's own is English in every language."""
    own = _states_own(matter, jurisdiction) if name in MOTIONS else None
    if own:
        return own if language == SOURCE_LANGUAGE else escape(InEnglish(own))
    if name in ABOUT_THE_REQUEST:
        return _from_template(name, language, request=title_of_request(matter, jurisdiction, language))
    return plain_title(name, matter, jurisdiction, language)


def plain_title(name: str, matter: Matter, jurisdiction: Jurisdiction, language: str) -> str:
    """What the court paper `name` is in plain words, whatever the state calls it."""
    if name in ABOUT_THE_REQUEST:
        request = plain_title(_request_of(matter), matter, jurisdiction, language)
        return _from_template(name, language, request=request)
    return _from_template(name, language, order=NamedOrder(matter, jurisdiction), ask=Ask(matter, jurisdiction))


def title_of_request(matter: Matter, jurisdiction: Jurisdiction, language: str = SOURCE_LANGUAGE) -> str:
    """The title of the first paper of the matter's path: the one the others are about."""
    return title_of(_request_of(matter), matter, jurisdiction, language)


def attachment_title(form: Form, language: str = SOURCE_LANGUAGE) -> str:
    """The title of a motion that goes behind the court's own form."""
    return _from_template("attachment", language, form=form, number=form_number(form))


def form_number(form: Form) -> str | None:
    """A form's number as one says it: "form DV-300", but not "form Form 17"."""
    if form.number is None or "form" in form.number.lower():
        return form.number
    return f"form {form.number}"


def title_to_keep(name: str, language: str) -> str:
    """The title of a paper the person keeps, in their language."""
    return Markup(_from_template(name, language)).striptags()


def title_of_file(paper: Paper) -> str:
    """What a file of this paper is called in its own properties, which a viewer shows: nothing of its subject.

    What the paper is stands in its first heading and in the bookmarks. VOICE.md; decision 0020.
    """
    names = {Pile.FILE: "papers_to_file", Pile.KEEP: "papers_to_keep", Pile.CLERK: "for_the_clerk_only"}
    return title_to_keep(names[paper.pile], paper.language)


def _request_of(matter: Matter) -> str:
    now = matter.settled
    if now.kind is None or now.role is None or now.aim is None:
        raise LookupError("a matter without a path has no request")
    return path_for(now.kind, now.role, now.aim).to_file[0]


def _states_own(matter: Matter, jurisdiction: Jurisdiction) -> str | None:
    if matter.role is None or not is_under_the_states_own_law(matter):
        return None
    return jurisdiction.title_for(matter.role, matter.aim)


def _from_template(name: str, language: str, **values: Any) -> str:
    """Plain text in English; elsewhere markup, as some of its words stay English and say so."""
    macro = getattr(environment(language).get_template("papers/titles.html").module, name)
    said = Markup(macro(**values))
    return " ".join(said.unescape().split()) if language == SOURCE_LANGUAGE else Markup(" ").join(said.split())
