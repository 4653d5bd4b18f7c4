"""The phrases statements are read for, as tables anyone can read and mend.

Each expression meets one clause in its plain form (clauses.py): lower case, contractions written out. A table of
`unless` silences a clause that denies, quotes or wishes. Missing a phrase costs a hint; crying wolf costs trust.
"""

from orders.findings.clauses import Phrases, patterns

_KIN = (
    r"my (?:ex(?:[ -]?(?:wife|husband|girlfriend|boyfriend|partner))?|wife|husband|girlfriend|boyfriend|partner"
    r"|(?:son|daughter|child|kid|baby)(?:'s)? (?:mother|mom|father|dad))"
)
_SIDE = (
    r"the (?:petitioner|plaintiff|applicant|respondent|defendant|victim"
    r"|(?:protected|restrained|other) (?:person|party|side))"
)
OTHER = rf"(?:s?he|they|{_SIDE}|{_KIN})"
THEM = rf"(?:her|him|them|each other|{_SIDE}|{_KIN})"
HIS = r"(?:her|his|their|my (?:ex|wife|husband)'s)"
NEAR_THEM = (
    rf"{HIS} (?:\w+ )?(?:sister|brother|mother|mom|father|dad|cousin|friend|family|parents|aunt|uncle|boyfriend"
    r"|girlfriend|husband|wife|neighbor|coworker|boss|roommate|daughter|son)"
)
"""People through whom word can reach the other side."""
JUDGE = r"(?:judge|court|commissioner|magistrate)"
FEW = r"(?:(?!not\b|never\b|no\b|nothing\b)[\w']+ ){0,3}"
"""Up to three words that deny nothing."""

_VERBS_OF_SAYING = (
    r"(?:say(?:ing)?|claim(?:ing)?|(?:re-?)?argu(?:e|ing)|disput(?:e|ing)|deny(?:ing)?|suggest(?:ing)?|blam(?:e|ing)"
    r"|think(?:ing)?|believe|mean|complain(?:ing)?)"
)
NOT_MEANT = (
    rf"\b(?:not|never|no longer) (?:\w+ ){{0,2}}?(?:to )?{_VERBS_OF_SAYING}\b",
    r"\bnot about\b",
    r"\bwhether\b",
    rf"\b(?:used to|wrong to|wrong when i|wrong of me to|regret|regretted|stopped) {_VERBS_OF_SAYING}\b",
    r"\b(?:sorry|apologi[sz]ed?) (?:that i |for )(?:said|saying|called|calling)\b",
    r"\b(?:i|we) (?:now )?(?:accept|respect)\b",
    rf"\b(?:instead of|without|rather than) {_VERBS_OF_SAYING}\b",
)
SINCE_THE_ORDER = (
    r"\b(?:since|after) (?:then|(?:the|that|this|my) (?:\w+ )?(?:order|hearing|day|date|judge|court|time))\b",
    r"\b(?:in|for|over|during) (?:the|all|these|those|more) (?:past |last |than )?(?:\w+ )?"
    r"(?:months|years|weeks|time)\b",
    r"\bwhile the order\b|\bever since\b|\bsince$|\bsince[.]",
)

REARGUES = Phrases(
    said=patterns(
        # The other side is said not to have told the truth.
        rf"\b{OTHER} {FEW}(?:lied|lies|lying|invented|exaggerat\w+|fabricated|perjured)\b",
        rf"\b{OTHER} (?:is|was) (?:just )?(?:a|such a) liar\b",
        rf"\b{OTHER} {FEW}(?:made|makes|making) (?:[\w']+ ){{1,4}}up\b",
        rf"\b{OTHER} {FEW}(?:made|makes|making) up (?:\w+ ){{0,2}}(?:story|stories|lies|everything|things"
        rf"|allegations|all)\b",
        rf"\b{OTHER} (?:did not|never) (?:tell|told) (?:\w+ ){{0,3}}truth\b",
        # It is said not to have happened, or to have been the other side's doing.
        rf"\b{OTHER} (?:\w+ )?(?:(?:attacked|hit|pushed|provoked) me|(?:started|began) (?:it|the)|hit first"
        rf"|set me up|framed me)\b",
        r"\b(?:never|not) (?:even |really |actually )?(?:happen(?:ed)?|took place|take place)\b(?! (?:again|since))",
        r"\bnone of (?:it|this|that) happened\b|\bnot (?:what|how it) happened\b",
        r"\bnone of what \w+ (?:said|says|wrote|claims?) (?:is|was) true\b",
        r"\bi was not (?:even )?there\b|\b(?:s?he|they) (?:was|were) never in (?:any )?danger\b",
        r"\bi (?:have )?(?:never|did not)(?: ever| even)? (?:(?:hit|hurt|touch|threaten|push|abuse|stalk|harass"
        r"|chok|attack)\w*(?! anyone\b)"
        r"|str[iu][ck]k?e?|(?:do|did|done) (?:it|this|that|any of|what|anything)|(?:lay|laid) a (?:hand|finger))\b",
        r"\b(?:i am|i was|i have always been) (?:\w+ )?innocent\b(?! of nothing)",
        r"\bself[- ]defen[cs]e\b|\bi was (?:only |just )?defending myself\b|\bblown (?:way )?out of proportion\b",
        r"\bit was (?:all |just )*a misunderstanding\b|\bnever got to tell my side\b",
        r"\bi (?:was|am|got|have been) (?:set up|framed)\b",
        # The charge is said to be false.
        r"\b(?:false|fake|bogus|untrue|baseless|made-up|trumped-up) (?:\w+ )?"
        r"(?:accusation|allegation|claim|statement|report|testimony|story|stories|charge)s?\b",
        r"\b(?:falsely|wrongly|wrongfully) (?:accused|charged|blamed)\b|\baccused me (?:falsely|wrongly)\b",
        r"\b(?:allegations?|accusations?|claims?|story|statement|testimony|petition|police report"
        r"|what (?:s?he|they) (?:said|wrote|claimed)) (?:against me |about me )?"
        r"(?:is|are|was|were) (?:\w+ )?(?:false|wrong|lies|a lie|untrue|not true|made up|full of lies|exaggerated"
        r"|invented)\b",
        r"\b(?:there (?:was|were)|had|with) (?:\w+ )?no (?:real )?(?:evidence|proof|reason) (?:against me"
        r"|for (?:the|this|an) order|that i)\b",
        # The judge or the order is said to have been wrong.
        rf"\b{JUDGE} {FEW}(?:was|is|were|got (?:it|this|everything)|made) (?:(?!not\b)\w+ ){{0,2}}"
        r"(?:wrong|mistaken?|unfair|biased|error|one-sided)\b",
        rf"\b{JUDGE} {FEW}(?:did not|never|would not|refused to) (?:\w+ )?(?:listen|hear|heard|look|let me|consider)",
        rf"\b(?:{JUDGE}|they) {FEW}(?:only )?(?:believed|took) {HIS} (?:lies|word|story|side)\b",
        rf"\b{JUDGE} {FEW}only heard (?:one|{HIS}) side\b",
        r"\b(?:hearing|trial) was (?:\w+ )?(?:unfair|one-sided|a joke)\b",
        rf"\b{OTHER} (?:twisted|twists) (?:\w+ ){{0,2}}(?:everything|words|facts|truth|story)\b",
        rf"\b{JUDGE} should (?:never|not) (?:have|of) (?:granted|given|made|issued|signed|entered|believed)\b",
        r"\bshould (?:never|not) (?:have|of) (?:\w+ )?been (?:\w+ )?(?:made|granted|given|issued|entered|signed"
        r"|put)\b",
        r"\border (?:is|was) (?:\w+ )?(?:unfair|wrong|unjust|a mistake|(?:based|granted"
        r"|built) on (?:\w+ )?(?:lies|false\w*|nothing))\b",
    ),
    unless=patterns(*NOT_MEANT, *SINCE_THE_ORDER),
)
"""A statement that disputes the order itself (G21)."""

MET = (
    r"(?:call(?:ed|ing)?|phon(?:ed|ing)|text(?:ed|ing)?|messag(?:ed|e|ing)|e-?mail(?:ed|ing)?"
    r"|(?:wrote|written|writing)(?: to)?|saw|seen|see|seeing|ran into|met(?: with)?|meet(?:ing)?(?: with)?"
    r"|visit(?:ed|ing)?|contact(?:ed|ing)?|followed|gave"
    r"|(?:talked|talk|talking|spoke|spoken|speak|speaking) (?:to|with)|reached out to|in touch with"
    r"|went to see|sent|hugged|kissed|slept with"
    r"|(?:stayed|lived|live|living|moved|moved back) (?:in )?with)"
)
TOGETHER = (
    r"(?:met|meet|talk(?:ed|ing)?|text(?:ed|ing)?|spoke|speak(?:ing)?|(?:see|saw|seeing|call|called) each other"
    r"|liv(?:e|ed|ing) together|dating|got back together|back together|together (?:last|this|on|again|now)"
    r"|went (?:out|to dinner|on)|slept|hung out|in touch|reconcil(?:ed|ing)|work(?:ed|ing) (?:it|things) out"
    r"|made up|go to counseling)"
)
ALSO = (
    r"(?:have |had |has |been |also |only |just |once |still |sometimes |then |even |did |do |are |were |am "
    r"|is |now |both |already |all )*"
)
WISHING = (
    r"\b(?:want|wish|hope|would|could|should|if|might|able to|let me|allow me|so that|so (?:we|i) can|need to"
    r"|plan to|will)\b",
    r"\bask(?:ing)? (?:to|that|for|the)\b|\b(?:i|we|s?he|they) may\b",
)
ALLOWED = (
    r"\b(?:as|that|which|what|the way|because) the (?:order|judge|court) (?:allow|permit|say|said|let)",
    r"\b(?:allowed|permitted) (?:by|in|under) (?:the|my) (?:order|judge|court)\b|\bas (?:allowed|permitted"
    r"|ordered)\b",
    r"\bthrough (?:the |our |my )?(?:lawyers?|attorneys?|court|parenting app|app|clerk|mediator)\b",
    r"\b(?:in|at|to) (?:the )?court\b",
)
LONG_AGO = (
    r"\bbefore (?:the|that|this|it|any of|then|i got)\b|\bthe (?:night|day) (?:of (?:the|that)|the order)\b",
    r"\bback then\b|\byears ago\b|\bthe last time\b|\bthe day we met\b",
    r"\bwhen (?:we were|i was|s?he was) (?:\w+ )?(?:married|together|dating|young|kids)\b",
    r"\bfirst (?:met|saw)\b|\bwe (?:first )?met (?:in|at|when|through|years)\b",
)
DENIED = (
    r"\b(?:i|we|s?he|they) (?:have |had |has |did |do |does |am |are |is |was |were |can |will )?(?:not|never"
    r"|no longer)\b",
    r"\bno (?:contact(?! order)|one|messages|calls)\b|\b(?:without|stopped(?! by)|(?<!to )stop|avoid|avoided"
    r"|refused)\b",
)

_MAY_PASS_ON = (
    r"(?:lawyer|attorney|advocate|mediator|judge|court|clerk|police|officer|sheriff|deputy|server|caseworker)"
)
"""Those whose work it is to carry word."""

SWORN_ADMISSION = Phrases(
    said=patterns(
        rf"\bi {ALSO}{MET} (?:\w+ ){{0,2}}?{THEM}\b",
        rf"\bi {ALSO}(?:answered|replied|responded|picked up|texted back|called back)\b"
        rf".{{0,200}}\b(?:{THEM}|call|text|message|phone)s?\b",
        rf"\b(?:we|{OTHER} and i) {ALSO}{TOGETHER}\b",
        rf"\b{OTHER} {ALSO}(?:called|texted|messaged|invited|asked|came|visited)\b.{{0,200}}\b(?:and|so) (?:then )?"
        r"(?:i|we) (?:\w+ )?(?:answered|met|went|talked|replied|came|saw|texted|called|spoke)\b",
        rf"\bi {ALSO}(?:accidentally |admit i |know i )?(?:violated?|broke|broken|disobeyed|breached) "
        r"(?:\w+ ){0,4}?(?:order|it)\b",
        rf"\bi {ALSO}(?:was|got|been) (?:\w+ )?(?:arrested|charged|convicted|cited|jailed)\b",
        r"\bi (?:pled|pleaded) (?:guilty|no contest)\b",
        rf"\bi {ALSO}(?:went|drove|walked|came|stopped) (?:back |over |past |by )*(?:to |by |past |at )?"
        rf"{HIS} (?:\w+ )?(?:house|home|apartment|place|work|job)\b",
        rf"\bi {ALSO}(?:went|drove|walked|came|stopped|swung) (?:back to|by|past) (?:the|our) (?:house|home"
        rf"|apartment)\b",
        rf"\bi (?:[\w']+ ){{1,5}}?and (?:then )?{MET} (?:\w+ ){{0,2}}?{THEM}\b",
        rf"\bi {ALSO}got (?:a |an |another )?(?:dui|dwi|charge|citation)\b|\bi {ALSO}(?:friended|followed) {THEM}\b",
        rf"\bi {ALSO}(?:liked|commented on|viewed) (?:[\w']+ ){{0,3}}?{HIS} (?:\w+ )?(?:photo|picture|post|page"
        rf"|profile|stor|status)\w*",
        # Word that went through somebody else.
        rf"\bi {ALSO}{MET} {NEAR_THEM}\b.{{0,60}}?\b(?:tell|say|ask|pass|give|let|know|find|beg|stop|to (?:see"
        rf"|check))\b",
        rf"\bi {ALSO}(?:had|got|asked|told|sent|used|paid|begged|made) (?:my|our|a|the|some|{HIS}|someone|somebody)"
        rf"(?! (?:\w+ )?{_MAY_PASS_ON})(?: \w+){{0,4}}? (?:to )?(?:tell|ask|call|text|message|contact|give|talk to"
        rf"|speak to"
        rf"|speak with|talk with|write to|write|check on|go see|beg|convince|let|warn) (?:to )?(?:{THEM})\b"
        rf"|\bi {ALSO}(?:had|got|asked|sent|paid) (?:my|our|a|the|{HIS}) (?:\w+ ){{1,3}}?(?:to )?(?:drop off|bring"
        rf"|deliver|take|leave"
        rf"|hand|pass)(?: \w+){{0,3}}? (?:to|for) (?:{THEM})\b",
        rf"\bi {ALSO}(?:sent|send|passed|pass|got) (?:\w+ ){{0,2}}?(?:word|messages?|notes?|letters?|gifts?|flowers"
        rf"|money|cards?)"
        rf" (?:\w+ )?(?:through|via|by(?! (?:certified |regular |priority )?(?:e-?mail|mail|post|fax|check)\b)"
        rf"|to {THEM})\b",
    ),
    unless=patterns(*WISHING, *ALLOWED, *LONG_AGO, *DENIED),
)
"""A restrained person's words that tell of contact, a violation or an arrest (G30, ADVOCATE.md 5)."""

AGREEMENT = Phrases(
    said=patterns(
        rf"\b{OTHER} (?:\w+ )?(?:will|would|can|wants? to|(?:is )?(?:willing|ready|happy|going) to"
        rf"|agreed to) (?:\w+ )?"
        r"(?:sign|write|file|come to court|tell the (?:judge|court))\b",
        rf"\b{OTHER} {ALSO}(?:signed|agreed|agrees|consents?|consented)\b",
        rf"\bwe {ALSO}(?:agreed?|signed)\b",
        r"\b(?:signed|written|joint|our) (?:agreement|consent|stipulation)\b",
        rf"\bi (?:will|can|could|am going to) (?:get|ask|have) {THEM} to\b",
        rf"\b(?:letter|note|statement|affidavit) from {THEM}\b",
        rf"\b{OTHER} (?:also |now )*wants? (?:the order|it|this) (?:dropped|lifted|ended|gone|removed|over"
        rf"|to (?:end|stop|go away))\b",
    ),
    unless=patterns(
        r"\b(?:not|never) (?:\w+ )?(?:sign|agree|ask)",
        r"\bagreed? (?:order|to the order|with the judge)\b",
        r"\bdecree\b",
    ),
)
"""A restrained person's words that count on the other side's signature or word (ADVOCATE.md 6)."""

HELPERS_VOICE = Phrases(
    said=patterns(
        r"\b(?:(?:the|my|our|this) )?client (?:(?!who\b|that\b)\w+ )?(?:states?|stated|reports?|reported|says?|said"
        r"|denie[sd]"
        r"|alleges?|feels?"
        r"|wants?|requests?|advised|indicate[sd]|expresse[sd]|believes?|wishes|disclosed|would like)\b",
        r"\b(?:per|according to) (?:the )?client\b|\bclient's (?:statement|report|own words|wishes)\b",
        r"\b(?P<they>s?he) (?:states?|reports?|alleges|indicates|requests|discloses) (?:that )?(?P=they)\b",
    ),
    unless=patterns(r"\bmy clients\b", r"\bi (?:\w+ )?(?:serve|meet|help|work)\b"),
)
"""A helper writes about the person, where the paper speaks as the person (ADVOCATE.md 24)."""
