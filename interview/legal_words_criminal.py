"""Words of criminal cases, as `interview/legal_words.py` holds those of all courts."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from interview.legal_word import LegalWord

CRIMINAL_WORDS: tuple[LegalWord, ...] = (
    LegalWord(
        "bail",
        _("Bail or bond"),
        pgettext_lazy("spellings", "bail | bond | conditions of release | pretrial"),
        _("What a criminal court asks for before a person who is charged may wait at home. It can come with rules."),
    ),
    LegalWord(
        "defendant",
        _("Defendant"),
        pgettext_lazy("spellings", "defendant | defendants"),
        _("The person a case is against. In a criminal case: the person who is charged."),
    ),
    LegalWord(
        "diversion",
        _("Diversion"),
        pgettext_lazy("spellings", "diversion | deferred"),
        _("In a criminal case: who keeps the court's rules for a time may have the charge dropped."),
    ),
    LegalWord(
        "no-contact-order",
        _("No-contact order"),
        pgettext_lazy("spellings", "no-contact order | no-contact orders"),
        _("A judge in a criminal case forbids contact with a person. Only that court can lift it."),
    ),
    LegalWord(
        "parole",
        _("Parole, supervised release"),
        pgettext_lazy("spellings", "parole | supervised release"),
        _("Out of prison, but under rules. An officer checks on the person."),
    ),
    LegalWord(
        "probation",
        _("Probation"),
        pgettext_lazy("spellings", "probation"),
        _("Rules from the criminal court. A person lives under them in place of jail, or after it."),
    ),
    LegalWord(
        "prosecutor",
        _("Prosecutor"),
        pgettext_lazy("spellings", "prosecutor | prosecutors | prosecutor's office | district attorney"),
        _(
            "The lawyer for the State in a criminal case. The prosecutor decides about the case. The person who was"
            " hurt does not."
        ),
    ),
    LegalWord(
        "public-defender",
        _("Public defender"),
        pgettext_lazy("spellings", "public defender | defense lawyer"),
        _("A lawyer for a person who is charged. If you cannot pay for one, you can ask the court."),
    ),
    LegalWord(
        "sentence",
        _("Sentence"),
        pgettext_lazy("spellings", "a sentence | criminal sentence | sentenced | convicted"),
        _("What the judge orders when a person was found guilty of a crime."),
    ),
)
