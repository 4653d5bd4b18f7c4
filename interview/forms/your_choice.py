"""The page whose answer is never kept (ADVOCATE.md 1, CONTRACTS.md 5): it is a moment to think, not a question for us.

What a browser posts is let go of before anything can read it, so nothing of it can be stored, logged, shown or printed,
and nothing that follows can depend on it.
"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from interview.forms.base import Answers, StepForm
from interview.forms.fields import Label, PickField, Words

SEEN = "seen"
CODES: tuple[tuple[str, Words | Label], ...] = (
    (
        "skip",
        Label(
            _("Go on without answering"),
            _("You do not have to answer. The pages that follow are the same for everyone."),
        ),
    ),
    ("none", _("No. This is my own choice.")),
    ("some", _("Yes, or I am not sure")),
)
"""All of one length, so that not even the size of what is sent tells them apart."""


class FirstChoiceField(PickField):
    """Choices of which the first is the largest."""

    look = "op-first-largest"


class YourChoiceForm(StepForm):
    heading = _("Can someone see this screen?")
    lead = _(
        "If someone is with you, or will look at this phone later, choose the first answer and go on. "
        "You can also leave this page now and come back when you are alone."
    )
    notices = (
        _(
            "Your answer is not kept. It is not saved, printed or shown to anyone, and it changes nothing on "
            "the pages that follow."
        ),
    )
    why = _(
        "This is for you, not for the court. A judge may ask you the same thing at the hearing. It can "
        "help to think about it first."
    )

    after_heading: Words = _("Before you decide: these ways are open to you")
    after: tuple[Words, ...] = (
        _("You can go on with this request now."),
        _("You can ask to change only a part of the order, and keep the rest."),
        _("You can wait. You do not have to decide today. The order stays as it is until a judge changes it."),
        _("You can talk to an advocate first. It is free. Ask them what they keep private."),
        _(
            "You can ask the court for a private word. Tell the clerk: “I need to speak with someone without "
            "the other person there.”"
        ),
        _("You can stop at any time, and delete what you typed."),
    )
    """Shown on the page that follows, to everyone, with the help lines: whatever was answered here, or nothing."""

    never_kept = ("pressured",)
    """Names a browser posts that no page may show again and no log may hold."""

    pressured = FirstChoiceField(
        label=_("Has anyone pushed you, scared you or promised you something to make you ask for this?"),
        choices=list(CODES),
        required=False,
    )

    def __init__(self, data: Any = None, files: Any = None, **kwargs: Any) -> None:
        super().__init__(None if data is None else {}, None, **kwargs)

    @property
    def asked(self) -> dict[str, forms.Field]:
        """Nothing here is an answer."""
        return {}

    def answers(self) -> dict[str, Any]:
        """The same for everyone."""
        return {SEEN: True}

    @classmethod
    def initial_from(cls, answers: Answers) -> dict[str, Any]:
        """Drawn empty each time."""
        return {}

    def display(self, answers: Answers) -> list[tuple[str, str, str]]:
        """The same line for everyone, so that the check page does not look as if a page was lost."""
        return [(str(_("A page for you only")), str(_("No answer is kept")), SEEN)]
