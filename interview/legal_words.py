"""The words of courts that our pages use, each with its meaning in everyday words. General: no state's law."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from interview.legal_word import LegalWord
from interview.legal_words_criminal import CRIMINAL_WORDS

LEGAL_WORDS: tuple[LegalWord, ...] = (
    LegalWord(
        "address-program",
        _("Address program"),
        pgettext_lazy("spellings", "address program | address confidentiality program"),
        _("A state office gives you another address to use, and sends your mail on. Your own address stays secret."),
    ),
    LegalWord(
        "advocate",
        _("Advocate"),
        pgettext_lazy("spellings", "advocate | advocates"),
        _("A trained person who helps people hurt or afraid at home. Free and private. Most are not lawyers."),
    ),
    LegalWord(
        "affidavit",
        _("Affidavit"),
        pgettext_lazy("spellings", "affidavit | affidavits"),
        _("Your facts in writing. You swear that they are true, often in front of a notary or the clerk."),
    ),
    LegalWord(
        "appeal",
        _("Appeal"),
        pgettext_lazy("spellings", "appeal | appeals"),
        _("You ask a higher court to look at a ruling you think was wrong. The time for it is short."),
    ),
    LegalWord(
        "certified-copy",
        _("Certified copy"),
        pgettext_lazy("spellings", "certified copy | certified copies"),
        _("A copy with the clerk's stamp or seal. It shows that the paper is real."),
    ),
    LegalWord(
        "clerk",
        _("Clerk"),
        pgettext_lazy("spellings", "clerk | clerks | clerk's office"),
        _("The office of the court that takes in papers and stamps them. It cannot tell you what to write."),
    ),
    LegalWord(
        "commissioner",
        _("Commissioner, magistrate"),
        pgettext_lazy("spellings", "commissioner | magistrate | court commissioner"),
        _("A person at the court who decides some matters in place of a judge."),
    ),
    LegalWord(
        "custody",
        _("Custody and parenting time"),
        pgettext_lazy("spellings", "custody case | custody order | parenting time | visitation | custody"),
        _("Where a child lives, who decides for the child, and when each parent sees the child."),
    ),
    LegalWord(
        "declaration",
        _("Declaration"),
        pgettext_lazy("spellings", "declaration | declarations"),
        _("Your facts in writing. You sign that they are true. To lie in it is a crime."),
    ),
    LegalWord(
        "default",
        _("By default"),
        pgettext_lazy("spellings", "by default | default"),
        _("The judge decides without one side, because that side did not come or did not answer."),
    ),
    LegalWord(
        "dissolve",
        _("Dissolve, vacate, terminate, rescind"),
        pgettext_lazy(
            "spellings", "dissolve | dissolved | vacate | vacated | terminate | terminated | rescind | rescinded"
        ),
        _("Words courts use for ending an order."),
    ),
    LegalWord(
        "ex-parte",
        _("Ex parte"),
        pgettext_lazy("spellings", "ex parte"),
        _("The judge heard only one side, because there was no time to call the other. A hearing comes later."),
    ),
    LegalWord(
        "exhibit",
        _("Exhibit"),
        pgettext_lazy("spellings", "exhibit | exhibits"),
        _("A paper, photo or message that shows what you say. It goes with your papers, under a letter such as A."),
    ),
    LegalWord(
        "extreme-risk",
        _("Extreme-risk order"),
        pgettext_lazy("spellings", "extreme risk | extreme-risk | red flag | ERPO"),
        _("An order about guns only. It says nothing about contact. We do not make papers for it."),
    ),
    LegalWord(
        "fee-waiver",
        _("Fee waiver"),
        pgettext_lazy("spellings", "fee waiver | waive the fee | waive the fees"),
        _("The court lets you file without paying, because you cannot afford it. There is a form for it."),
    ),
    LegalWord(
        "file",
        _("File"),
        pgettext_lazy("spellings", "file | filed | filing"),
        _("Hand a paper to the clerk, so that it becomes part of the case."),
    ),
    LegalWord(
        "guardian",
        _("Guardian"),
        pgettext_lazy("spellings", "guardian | guardian ad litem"),
        _("A person who acts in court for a child, or for an adult who cannot."),
    ),
    LegalWord(
        "hearing",
        _("Hearing"),
        pgettext_lazy("spellings", "hearing | hearings"),
        _("The day at court when the judge listens to both sides and decides."),
    ),
    LegalWord(
        "modify",
        _("Modify"),
        pgettext_lazy("spellings", "modify | modified | modification"),
        _("The court's word for changing an order. The parts that are not changed stay."),
    ),
    LegalWord(
        "motion",
        _("Motion"),
        pgettext_lazy("spellings", "motion | motions"),
        _("A paper in which you ask the judge for something, such as to end or change an order."),
    ),
    LegalWord(
        "notary",
        _("Notary"),
        pgettext_lazy("spellings", "notary"),
        _(
            "A person who checks who you are, watches you sign, and puts a stamp on the paper. Many banks have one."
            " A notary is not a lawyer."
        ),
    ),
    LegalWord(
        "petition",
        _("Petition"),
        pgettext_lazy("spellings", "petition | petitions"),
        _("The paper that first asked the court for the order."),
    ),
    LegalWord(
        "petitioner",
        _("Petitioner"),
        pgettext_lazy("spellings", "petitioner | petitioners | plaintiff"),
        _("The person who asked the court for the order."),
    ),
    LegalWord(
        "proof-of-service",
        _("Proof of service"),
        pgettext_lazy("spellings", "proof of service | certificate of service"),
        _("A paper that tells the court who got the papers, when and how. The person who handed them over signs it."),
    ),
    LegalWord(
        "proposed-order",
        _("Proposed order"),
        pgettext_lazy("spellings", "proposed order"),
        _("A ruling written out ahead. The judge can sign it, change it, or not use it."),
    ),
    LegalWord(
        "renew",
        _("Renew"),
        pgettext_lazy("spellings", "renew | renewed | renewal"),
        _("To make an order last longer. It has to be asked for before the order ends."),
    ),
    LegalWord(
        "respondent",
        _("Respondent"),
        pgettext_lazy("spellings", "respondent | respondents"),
        _("The person the request for an order is against."),
    ),
    LegalWord(
        "restrained",
        _("Restrained person, protected person"),
        pgettext_lazy("spellings", "restrained person | restrained | protected person"),
        _("The order tells the restrained person what not to do. It keeps the protected person safe."),
    ),
    LegalWord(
        "self-help-center",
        _("Self-help center"),
        pgettext_lazy("spellings", "self-help center | self-help | family law desk"),
        _("A place at the court that helps people without a lawyer to find and fill in forms."),
    ),
    LegalWord(
        "serve",
        _("Serve"),
        pgettext_lazy("spellings", "serve | served | serving"),
        _("To give papers to the other side in the way the court's rules say. Another person often has to do it."),
    ),
    LegalWord(
        "set-aside",
        _("Set aside"),
        pgettext_lazy("spellings", "set aside"),
        _("The judge takes an order back. One reason can be that one side was not told of the hearing."),
    ),
    LegalWord(
        "swear",
        _("Swear, under oath"),
        pgettext_lazy("spellings", "swear | sworn | under oath | perjury"),
        _("You promise the court that what you say is true. To lie after that is a crime called perjury."),
    ),
    LegalWord(
        "terms",
        _("Terms"),
        pgettext_lazy("spellings", "terms"),
        _("The rules in an order: what it says a person must or must not do."),
    ),
    LegalWord(
        "transcript",
        _("Transcript"),
        pgettext_lazy("spellings", "transcript | transcripts"),
        _("The words spoken at a hearing, written down by the court."),
    ),
    LegalWord(
        "without-prejudice",
        _("Without prejudice"),
        pgettext_lazy("spellings", "without prejudice"),
        _("You may ask again later. Ending this order does not stop you from asking for a new one."),
    ),
    *CRIMINAL_WORDS,
)
"""Each in the order of its English; the page of words sorts them in its own language."""
