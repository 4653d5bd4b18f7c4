"""What each paper is for, and who signs it, in a line on the papers page."""

from typing import Any

from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from interview.spoken_law import spoken_language
from orders.english import InEnglish
from orders.papers.official.shelf import REPLACED
from orders.papers.paper import Paper
from orders.papers.signing import Signing, signing_of

_ASKS_THE_JUDGE = _("It asks the judge for what you want, with your reasons.")
_ANSWERS = _("It tells the judge what you say about the other side's papers.")
_FOR_THE_JUDGE = _("The judge may use it to write down the ruling.")
_AT_COURT = _("It asks the court for what would help you there. The other side may get a copy.")
_COURT_FORM = _(
    "The court's own form, filled in. It is a file of its own. Print it and put it in front of your papers."
)
_BEHIND_THE_FORM = _("It holds what had no room on the court's form. Put it right behind that form.")

PAPER_USES: dict[str, Any] = {
    "motion_protected": _ASKS_THE_JUDGE,
    "motion_restrained": _ASKS_THE_JUDGE,
    "motion_temporary": _ASKS_THE_JUDGE,
    "motion_criminal": _("It asks the judge in the criminal case for what you want."),
    "motion_set_aside": _("It asks the judge to take the order back, because you were not heard."),
    "request_temporary": _ASKS_THE_JUDGE,
    "request_postpone": _("It asks the court for a later hearing date."),
    "response_to_motion": _ANSWERS,
    "response_to_renewal": _ANSWERS,
    "answer_to_petition": _ANSWERS,
    "letter_prosecutor": _("It tells the prosecutor's office what you want. It is not filed with the court."),
    "letter_lawyer": _("It tells your lawyer what you want to ask for. It is not filed with the court."),
    "proposed_order": _FOR_THE_JUDGE,
    "proposed_order_criminal": _FOR_THE_JUDGE,
    "notice_of_hearing": _("The clerk fills in the day and time. It tells the other side about the hearing."),
    "proof_of_service": _("The person who hands over your papers fills it in and signs it."),
    "request_other_service": _("It asks the judge to let the other side be told in another way."),
    "declaration": _("It tells the judge the facts. You swear that they are true."),
    "exhibit_list": _("It names the papers that show what you say, by letter."),
    "exhibit_cover": _("One page to put in front of each of those papers."),
    "court_needs": _AT_COURT,
    "court_needs_criminal": _AT_COURT,
    "confidential_sheet": _("It tells the court how to reach you. It stays with the clerk, and nobody serves it."),
    "checklist": _("It says what to do, step by step, with your own dates."),
    "hearing_notes": _("One page to take to the hearing: what the judge may ask, and what you want to say."),
    "what_changes": _("What stops and what stays once the judge signs, who is told, and when contact is allowed."),
    "referral": _("It says who decides, and what to ask them."),
    "side_by_side": _("It says in your language what the papers you hand in say, beside the English. Only to read."),
    "worksheet": _("It holds your answers, to copy onto the court's own form."),
    **{f"court_form_{use}": _COURT_FORM for use in REPLACED},
    **{f"court_form_{use}_attachment": _BEHIND_THE_FORM for use in REPLACED},
}

WHO_SIGNS: dict[Signing, Any] = {
    Signing.HERE: _("Sign and date it only if all of it is true."),
    Signing.BEFORE_AN_OFFICER: _("Do not sign it yet. Sign it in front of a notary or the clerk."),
    Signing.BY_SOMEONE_ELSE: _("You do not sign it."),
    Signing.NOT_AT_ALL: _("Nobody signs it."),
}


def title_on_page(paper: Paper) -> str:
    """The title of a paper, which says that it is English where the page is not."""
    return paper.title if paper.language == spoken_language() else InEnglish(paper.title)


def meaning_on_page(paper: Paper) -> str:
    """What a paper does, beside a title that is English on a page that is not; else nothing: the title says it."""
    return "" if paper.language == spoken_language() else str(PAPER_USES.get(paper.name, ""))


def use_of(paper: Paper) -> str:
    """What a paper is for, and who signs it where somebody must, in the language of the page."""
    use, signing = PAPER_USES.get(paper.name, ""), signing_of(paper)
    return format_html("{} <strong>{}</strong>", use, WHO_SIGNS[signing]) if signing else str(use)
