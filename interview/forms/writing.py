"""Help with writing: for each story question an example that fits the path, and what a judge may ask about it.

Nobody is pushed to tell more than is safe: questions to a protected person look ahead (ADVOCATE.md 13), those to a
restrained person leave out contact and what happened (ADVOCATE.md 5).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from interview.forms.fields import Words
from orders.aim import Aim
from orders.codes import Helper
from orders.facts import Facts
from orders.role import Role
from orders.settled import answer, settled


@dataclass(frozen=True)
class Writing:
    """What stands beside one story question: what to think of, and examples by what is asked for or by side."""

    asks: tuple[Words, ...]
    examples: Mapping[Aim | Role, Words] = field(default_factory=dict)

    def example(self, facts: Facts) -> Words:
        """The example that fits the path; empty where the one of the question itself fits all."""
        role = answer(facts, "role", "role")
        return self.examples.get(settled(facts).aim) or self.examples.get(role) or ""  # type: ignore[arg-type]


CARE: Mapping[str, Words] = {
    Role.PROTECTED: _("You choose what to tell. The other side may read this. Leave out what could put you at risk."),
    Role.RESTRAINED: _("You choose what to tell. Leave out contact, and what happened, until a lawyer has read it."),
}
"""What stands under the questions, by side."""
AS_THEY_SAY_IT = _(
    "You are helping someone: write “I”, in the words they use. The papers speak as the person who signs."
)


def help_with_care(facts: Facts) -> Words:
    """What stands under a story question: by side, and for whoever writes it down for another (ADVOCATE.md 24)."""
    care = CARE.get(answer(facts, "role", "role"), "")
    helps = answer(facts, "role", "helper") in (Helper.FRIEND, Helper.STAFF)
    return format_lazy("{} {}", care, AS_THEY_SAY_IT) if helps else care


WISH = Writing(
    asks=(
        _("What do you want from now on?"),
        _("Why do you want it now?"),
        _("What would be easier for you, or for your children?"),
        _("What helps you feel safe?"),
    ),
    examples={
        Aim.END: _("I want the order to end. We both care for our son, and we need to be able to plan for him."),
        Aim.CHANGE: _("I want us to be able to text about picking up our daughter. The rest should stay as it is."),
    },
)
CHANGED = Writing(
    asks=(
        _("What did you do? When did it begin, and when did it end?"),
        _("What happened next? What is different now?"),
        _("Who saw it? Which paper shows it?"),
    ),
    examples={
        Aim.CHANGE: _("Our son starts school in August 2027. The order keeps me from coming to school meetings."),
        Aim.OPPOSE_RENEWAL: _("I finished a 26-week program in May 2026. I moved to another town in June 2025."),
    },
)
SAFE = Writing(
    asks=(
        _("What will you do if you meet by chance?"),
        _("Who or what helps you keep to it?"),
        _("How will you talk about the children, if the judge lets you?"),
    ),
    examples={
        Aim.CHANGE: _("I would come to school meetings only. I would sit apart and leave right after."),
        Aim.OPPOSE_RENEWAL: _("I see a counselor each month and I will go on. I have no reason to go to that town."),
    },
)
TERM = Writing(
    asks=(
        _("Who is it about?"),
        _("Which days, and from when to when?"),
        _("Which place, or which way to be in touch?"),
    ),
    examples={Role.RESTRAINED: _("I may come to our son's school meetings, if I stay 30 feet away.")},
)
EARLY = Writing(
    asks=(
        _("What does the order keep you from, day by day?"),
        _("Since when?"),
        _("Which paper shows it? Who can say so?"),
    ),
    examples={
        Aim.CHANGE: _("My work clothes and my papers are in the house. I ask to get them once, with an officer there."),
    },
)
URGENT = Writing(
    asks=(_("What will happen if you wait?"), _("On which day?"), _("Which paper shows it?")),
)
REPLY = Writing(
    asks=(_("Which part of the request do you not agree with?"), _("Which paper will you bring to the hearing?")),
    examples={Role.RESTRAINED: _("I do not agree with part 4. I will say why at the hearing.")},
)
MISSED = Writing(
    asks=(
        _("Where did you live at that time?"),
        _("When did you first see the papers? Who gave them to you?"),
        _("What did you do next? Who saw it?"),
    ),
)
LATER = Writing(
    asks=(
        _("What keeps you from coming, or from being ready?"),
        _("Since when do you know?"),
        _("Which paper shows it?"),
    ),
    examples={
        Role.PROTECTED: _("I meet with a legal aid lawyer two days after the hearing."),
        Role.RESTRAINED: _("I got the papers three days ago. My lawyer cannot come that day."),
    },
)
ON_THEIR_PAPERS = Writing(
    asks=(
        _("Which part do you agree with? Which part not?"),
        _("What would the change mean for you from now on?"),
        _("Which paper shows it? Who can say so?"),
    ),
    examples={
        Role.PROTECTED: _("I want the order to stay as it is. With it, I can sleep and go to work."),
        Role.RESTRAINED: _("I do not agree with the new rule on the car. I need it to drive to work."),
    },
)
WITNESS = Writing(
    asks=(
        _("How do they know you? Since when?"),
        _("What did they see with their own eyes? When?"),
        _("Will they sign a page, or come to court?"),
    ),
)
POINT = Writing(asks=(_("Since when?"), _("What is different now?"), _("Which paper shows it? Who saw it?")))
"""For the points a state's law names."""
