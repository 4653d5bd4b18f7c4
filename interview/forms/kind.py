"""Pages that find out which kind of order it is: by asking, or by reading the paper together (guide G06 to G10)."""

from django.utils.text import get_text_list
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from interview.forms import labels_kind as words
from interview.forms.base import StepForm
from interview.forms.fields import DateField, PickField, Words, choices_of
from interview.forms.labels_places import STATE_NAMES
from interview.spoken_law import spoken_language
from orders.classify import Reading, Signs, civil_kinds_are_open, classify, criminal_signs_in, signs_of
from orders.clues import CLUE_GROUPS, Clue
from orders.codes import HearingResult, HearingState
from orders.english import in_english
from orders.kind import ConfirmedKind, Kind
from orders.role import Role
from orders.settled import answer


class OrderTypeForm(StepForm):
    heading = _("What kind of order is it?")
    lead = _("The three kinds have different rules. If your paper is near, look at its title.")
    why = _("A civil order and an order in a criminal case are asked for in different courts, by different papers.")

    kind = PickField(label=_("The kind of order"), choices=choices_of(words.KIND_ANSWERS), short=_("Kind of order"))

    def adapt(self) -> None:
        jurisdiction = self.law.jurisdictions.get(answer(self.facts, "where", "state"))
        if jurisdiction is not None:
            names = [name for kind in Kind if (name := jurisdiction.order_name(kind))]
            self.fields["kind"].help_text = _("Names used in %(state)s: %(names)s.") % {
                "state": STATE_NAMES[jurisdiction.code],
                "names": "; ".join(names),
            }


class WhichOrderForm(StepForm):
    heading = _("Which order do you want to work on first?")
    lead = _(
        "Each order needs its own papers. Ending one does not end the other. When these are done, you can"
        " start on the other one."
    )
    why = _("One set of papers can speak about one order only.")

    which_now = PickField(
        label=_("The order to work on now"), choices=choices_of(words.KINDS), short=_("Order to work on now")
    )


class CluesForm(StepForm):
    heading = _("Let us look at the paper together")
    lead = _("Have the order in front of you, if you can. If you do not have it, choose “I'm not sure”.")
    why = _("Words and dates on the paper show which kind of order it is.")
    template_name = "django/forms/grouped.html"
    groups = tuple(
        (words.CLUE_GROUPS[name], tuple(clue.value for clue in clues)) for name, clues in CLUE_GROUPS.items()
    )

    def adapt(self) -> None:
        for clue in Clue:
            label = words.CLUES[clue]
            self.fields[clue.value] = PickField(label=label.text, help_text=label.hint, choices=choices_of(words.SIGNS))


class OrderResultForm(StepForm):
    """Says what the signs point to, why, and what speaks against it; the person decides, within what is open."""

    heading = _("What the paper seems to be")
    lead = _("You decide. If none of this fits, the clerk of the court can tell you.")
    why = _("This choice decides which papers you get. The wrong papers cost you time.")

    confirmed_kind = PickField(
        label=_("I will go on with"), choices=(), short=_("Kind of order, after looking at the paper")
    )

    def adapt(self) -> None:
        signs = signs_of(self.facts.get("clues", {}))
        reading = classify(signs)
        civil = civil_kinds_are_open(signs)
        closed = () if civil else (ConfirmedKind.FINAL_CIVIL, ConfirmedKind.TEMPORARY)
        kinds = sorted(ConfirmedKind, key=lambda kind: kind != reading.outcome)
        self.fields["confirmed_kind"].choices = choices_of(
            words.CONFIRMED_KINDS, [kind for kind in kinds if kind not in closed]
        )
        self.notices = tuple(_told(reading))
        if not civil:
            self.lead = _("Ask the clerk of the court first. Then come back.")
            self.notices += _way_on(signs)


def _way_on(signs: Signs) -> tuple[Words, ...]:
    """What opens civil papers again: one question, and the sign to answer otherwise (G09: a clerk knows, we do not)."""
    seen = _listed(criminal_signs_in(signs))
    return (
        _("There are signs of a criminal case. So papers for a civil court are not offered here."),
        _("Ask the clerk: “Is this a civil case or a criminal case?” Read the case number to them."),
        _(
            "If the clerk says it is a civil order, come back here. Press Back, and answer “No” to this: %(signs)s."
            " It may only be words printed on every order."
        )
        % {"signs": seen},
    )


def _told(reading: Reading) -> list[Words]:
    if reading.outcome != ConfirmedKind.ASK_CLERK:
        told: list[Words] = [
            _("This looks like %(kind)s, because %(reasons)s.")
            % {"kind": words.SHORT_KINDS[reading.outcome], "reasons": _listed(reading.reasons)}
        ]
        if reading.contradictions:
            told.append(
                _("Also seen: %(signs)s. This can stand on such an order too. If you are in doubt, ask the clerk.")
                % {"signs": _listed(reading.contradictions)}
            )
        return told
    question = _("Ask the clerk: “Is this case number civil or criminal, and which judge can change this order?”")
    if reading.contradictions:
        return [_("The signs do not fit together: %(signs)s.") % {"signs": _listed(reading.contradictions)}, question]
    return [_("There are not enough signs to tell which kind it is."), question]


def _listed(clues: tuple[Clue, ...]) -> str:
    return get_text_list([str(words.CLUES_SEEN[clue]) for clue in clues], gettext("and"))


class CivilTypeForm(StepForm):
    heading = _("What is the civil order about?")
    lead = _("The title or the first lines of the order often say which law was used.")
    why = _("Some kinds of civil orders are ended in another court, or by other forms.")

    civil_type = PickField(
        label=_("The kind of civil order"),
        choices=choices_of(words.CIVIL_TYPES),
        short=_("What the civil order is about"),
    )

    def adapt(self) -> None:
        """The state's own names, to look for on the paper; the page before names only the commonest order."""
        jurisdiction = self.law.jurisdictions.get(answer(self.facts, "where", "state"))
        if jurisdiction is not None and jurisdiction.orders.other_civil:
            self.points_lead = _("Other civil orders in %(state)s:") % {"state": STATE_NAMES[jurisdiction.code]}
            names = (order.name for order in jurisdiction.orders.other_civil)
            self.points = tuple(in_english(name, language=spoken_language()) for name in names)


class HearingDateForm(StepForm):
    """Where a temporary order leads to; a hearing that is over may have changed the order (ADVOCATE.md 14)."""

    heading = _("Is there a hearing for this temporary order?")
    lead = _("Look for a hearing date on the order, or on the papers that came with it.")
    why = _(
        "A temporary order ends by itself at the hearing, unless the court made it longer. What you can do"
        " depends on that day."
    )
    dont_know = ("hearing_on", "moved_to")
    unknown_words = {"hearing_on": _("I don't have the date yet"), "moved_to": _("I don't have the new date yet")}
    depends = {
        "hearing_on": ("hearing_state", (HearingState.AHEAD,)),
        "hearing_result": ("hearing_state", (HearingState.PASSED,)),
        "moved_to": ("hearing_result", (HearingResult.MOVED,)),
    }

    hearing_state = PickField(
        label=_("Is a hearing set?"), choices=choices_of(words.HEARING_STATES), short=_("Hearing set")
    )
    hearing_on = DateField(label=_("If the day is still to come: which day is it?"), short=_("Day of the hearing"))
    hearing_result = PickField(
        label=_("If the day has passed: what happened?"),
        choices=choices_of(words.HEARING_RESULTS),
        short=_("What happened at the hearing"),
    )
    moved_to = DateField(label=_("If it was moved: which day is the new hearing?"), short=_("New day of the hearing"))

    def adapt(self) -> None:
        if answer(self.facts, "role", "role") == Role.RESTRAINED:
            self.notices = (
                _(
                    "Go to the hearing, even if you ask for something before it. If you do not come, the judge"
                    " may make a long order without hearing from you."
                ),
            )

    def check(self) -> None:
        self.refuse_past(
            "hearing_on",
            _(
                "This day has passed: today is %(today)s. If the hearing is over, choose “the day has passed”"
                " above. If not, check the date."
            ),
        )
        self.refuse_past(
            "moved_to",
            _("This day has passed: today is %(today)s. Check the new date on your paper, or ask the clerk."),
        )
