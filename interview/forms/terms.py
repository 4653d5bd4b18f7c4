"""Pages about what the order says, and which of it should change."""

from django.utils.translation import gettext_lazy as _

from interview.forms import writing as help_with
from interview.forms.base import StepForm
from interview.forms.fields import LINE, PickManyField, StoryField, TextField, choices_of
from interview.forms.labels_details import TERMS
from orders.codes import Term
from orders.role import Role
from orders.settled import answer

CONTACT_WARNING = {
    Role.PROTECTED: _(
        "Until a judge changes the order, it binds the other person in full. If you call, write or meet them, the order"
        " still stands, and they can be arrested for answering you."
    ),
    Role.RESTRAINED: _(
        "Until a judge changes the order, it binds you in full. If the other person calls, writes or invites"
        " you, you can"
        " still be arrested for any contact the order forbids."
    ),
}
"""Guide G15, in the words of each side: shown before any question about contact."""


class TermsForm(StepForm):
    heading = _("What does the order say?")
    lead = _("Tick all that stand in it. If you do not have your copy, tick what you remember.")
    why = _("The judge must see which parts you mean. Parts about children or guns have rules of their own.")
    depends = {"other_term": ("terms", (Term.OTHER,))}

    terms = PickManyField(label=_("The order says"), choices=choices_of(TERMS), short=_("What the order says"))
    other_term = TextField(
        label=_("If something else: what does it say?"),
        longest=LINE,
        help_text=_("Copy the words of the order, or say it in your own."),
        short=_("Something else"),
    )


class TermsToChangeForm(StepForm):
    """Only what the order says can be changed in it."""

    heading = _("Which parts should change, and how?")
    lead = _("Everything you do not tick stays as it is.")
    why = _("The judge can only decide on what you ask for.")

    writing = {"change_wanted": help_with.TERM}

    terms_to_change = PickManyField(label=_("Parts to change"), choices=(), short=_("Parts to change"))
    change_wanted = StoryField(
        label=_("What should the order say instead?"),
        rows=5,
        help_text=_(
            "Write only the new rule, as it should stand in the order: who, where and when. The judge's paper shows"
            " these words. Why you ask comes on a later page."
        ),
        example=_("Text messages about the children only, between 8 a.m. and 8 p.m."),
        short=_("The change you ask for"),
    )

    def adapt(self) -> None:
        terms = [Term(code) for code in answer(self.facts, "terms", "terms") or Term]
        self.fields["terms_to_change"].choices = choices_of(TERMS, terms)
        role = answer(self.facts, "role", "role")
        self.notices = (CONTACT_WARNING[Role(role)],) if role else ()
