"""Pages `where`, `role`, `helper` and `aim`: whose order this is, and what the person wants from the court."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from interview.forms.base import StepForm
from interview.forms.fields import ListField, PickField, Words, choices_of
from interview.forms.labels_answers import YES_NO
from interview.forms.labels_order import AIMS, HELPERS, ROLES
from interview.forms.labels_places import place_choices
from orders.kind import Kind
from orders.path import aims_offered
from orders.role import Role
from orders.settled import answer, settled


class WhereForm(StepForm):
    heading = _("Which state's court made the order?")
    lead = _("Not where you live now. Look at the top of your copy for the name of the court.")
    notices = (
        _(
            "Before you need it: “Leave this page”, at the top, deletes your answers here and opens another website at "
            "once. On a keyboard, Shift pressed three times does the same. It cannot clear your browser's history."
        ),
    )
    why = _(
        "Only the court that made an order can end it or change it. Each state has its own rules and its own words."
    )

    state = ListField(
        label=_("The court that made the order"), choices=place_choices, short=_("Court that made the order")
    )


class RoleForm(StepForm):
    heading = _("Which side of the order are you on?")
    why = _("Each side asks the court in its own way, with its own papers.")
    notices = (
        _(
            "If you can, fill this in alone, or with someone you trust. The other person in the case should"
            " not fill this"
            " in, and should not sit with you while you do."
        ),
    )

    role = PickField(label=_("The order and you"), choices=choices_of(ROLES), short=_("Your side"))
    helper = PickField(
        label=_("Who is filling this in?"),
        choices=choices_of(HELPERS),
        help_text=_("If you help someone, answer every page for them: “you” means that person."),
        short=_("Who fills this in"),
    )


class HelperForm(StepForm):
    heading = _("You are helping someone. One question about you first.")
    lead = _("The other person in a case has their own side. They cannot be the one who helps.")
    why = _("A judge must be able to trust that the papers say what the person wants, in their own words.")

    is_other_party = PickField(  # type: ignore[assignment]
        label=_("Are you the other person in this case?"),
        choices=choices_of(YES_NO),
        short=_("The helper is the other person in the case"),
    )

    def adapt(self) -> None:
        if answer(self.facts, "role", "role") == Role.PROTECTED:
            self.fields["is_other_party"].help_text = _("This means the person the order is against.")
        jurisdiction = self.law.jurisdictions.get(answer(self.facts, "where", "state"))
        if jurisdiction is not None and jurisdiction.helper_disclosure is not None:
            self.notices = (*self.notices, jurisdiction.helper_disclosure.text)

    def answers(self) -> dict[str, Any]:
        return {} if self.is_other_party else super().answers()


class AimForm(StepForm):
    heading = _("What do you want to do?")
    lead = _("You can come back and choose again. Nothing is sent to the court from here.")
    why = _("What you choose decides which papers you get.")
    notices: tuple[Words, ...] = (_("Until a judge signs a new order, the order you have stays in full force."),)

    aim = PickField(label=_("Choose one"), choices=(), short=_("What you want to do"))

    def adapt(self) -> None:
        now = settled(self.facts)
        if now.role == Role.PROTECTED:
            self.notices = (
                *self.notices,
                _(
                    "Not sure yet? You can stop here: the order stays as it is. An advocate can talk it through with"
                    " you, free and in private."
                ),
            )
        pairs = [(now.kind, now.role)] if now.kind and now.role else list(AIMS)
        self.fields["aim"].choices = list({code: words for pair in pairs for code, words in _aims_of(*pair)}.items())


def _aims_of(kind: Kind, role: Role) -> list[tuple[str, Any]]:
    return choices_of(AIMS[kind, role], aims_offered(kind, role))
