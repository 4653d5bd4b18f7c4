"""What a protected person's words are read for, as tables anyone can read and mend: see phrases.py for how.

Here a wrong alarm can hurt more than a missed one: a threat must never be read as a wish (ADVOCATE.md 13).
"""

from orders.findings.clauses import Phrases, patterns
from orders.findings.phrases import ALLOWED, ALSO, DENIED, LONG_AGO, MET, OTHER, THEM, TOGETHER

_COMES = (
    r"(?:(?:comes?|came) (?:over|by|home|back|to (?:see|my|our))|moved (?:back )?in|(?:call|text)(?:s|ed) me\b(?! from)"
    r"|(?:lives?|living|stays?|stayed|staying|sleeps|slept) (?:with (?:me|us)|here|at (?:my|our))"
    r"|(?:stay|sleep)(?:s|ed|ing)? (?:over\b|the night|overnight)|spen[dt]s? the night"
    r"|visit(?:s|ed|ing)? (?:me|us|the))"
)
_SOMEONE_ELSE = (
    r"\b(?:my|our|his|her|their) (?:\w+ )?(?:mother|mom|father|dad|parents|sister|brother|aunt|uncle|cousin|friends?"
    r"|neighbors?|boss|landlord|grand\w+|roommate|coworker|lawyer|family|niece|nephew)\b",
    r"\b(?:police|officer|advocate|nurse|doctor|caseworker|counselor)s?\b",
)
INVITED_CONTACT = Phrases(
    said=patterns(
        rf"\bi {ALSO}{MET} (?:\w+ ){{0,2}}?{THEM}\b",
        rf"\bi {ALSO}(?:invited|let|asked|told|want) {THEM} (?:\w+ )?(?:over|in|back|home"
        r"|(?:to )?(?:come|call|stay|visit|move))\b",
        rf"\bwe {ALSO}{TOGETHER}\b",
        r"\b(?:back together|got back with|reconcil\w+)\b|\bus to be (?:a family|together)\b",
        rf"\b{OTHER} {ALSO}{_COMES}",
    ),
    unless=patterns(*ALLOWED, *LONG_AGO, *DENIED, *_SOMEONE_ELSE),
)
"""A protected person's words that tell of contact or of getting back together (G15)."""

_NOT_SO = (
    r"\b(?:s?he|they) (?:have |had |has |did |do |does |would |will )?(?:not|never) (?:\w+ )?(?:hit|hurt|threaten"
    r"|push|forc"
    r"|kill|tak|harm|pressur)\w*",
    r"\b(?:no ?(?:one|body)|nothing) (?:\w+ )?(?:is |has |was )?(?:push|pressur|forc|threat|mak|made|ask|told|tell)\w*",
    r"\bi (?:am|was|do|did) not (?:\w+ )?(?:afraid|scared|fear|think|believe|in fear)\b|\bno (?:longer|more) (?:\w+ )?"
    r"(?:afraid|fear|threat|harm|scared)\w*|\bused to\b|\b(?:stopped|no) (?:threat|hitting|hurting|yelling|fear)\w*",
)
FORCE = Phrases(
    said=patterns(
        r"\b(?:kill\w*|chok\w+|strangl\w+|punch\w*|slapp?\w*|threat\w*|stalk\w*|harass\w*|blackmail\w*|gun|knife|weapon"
        r"|afraid|scar(?:ed|es|y|ing)|fear(?:ed|s)?|terrif\w+|frighten\w*|cr(?:y|ied|ying)|scream\w*|yell\w*|smash\w*"
        r"|bang(?:ed|ing|s)|pound(?:ed|ing|s)|uninvited|unannounced|violen\w+|attack\w*|grabb\w+|dragg\w+|shov\w+)\b",
        r"\b(?:hit|hits|hurt|hurts|beat|beats|push(?:ed|es)|kick(?:ed|s)|follow(?:ed|s|ing)|forc(?:ed|es"
        r"|ing)) (?:me|us|my|the)\b",
        r"\b(?:broke|breaks?|breaking|kicked|busted) (?:down |in |into |through )?(?:my|our|the|a|in|into"
        r"|down)\b(?! up)",
        r"\b(?:made|makes|making) me (?!feel safe|happy|laugh|smile|breakfast|dinner)\w+",
        r"\b(?:will|would) not (?:leave|stop|go away|let me|quit)\b|\bdid not (?:leave|stop)\b|\brefus\w+ to leave\b",
        r"\bwithout (?:asking|my|permission)\b|\b(?:stood|waited|waiting|parked|sat|sits) (?:there|outside|in front"
        r"|for me)\b",
        r"\b(?:show(?:s|ed|ing)|turn(?:s|ed)) up\b|\b(?:\d\d+|many|so many|a hundred) times\b|\b(?:nonstop"
        r"|constantly)\b"
        r"|\bover and over\b|\ball night long\b|\bkeeps? (?:call|text|com|messag)ing\b",
    ),
    unless=patterns(*LONG_AGO, *_NOT_SO),
)
"""Threat, fear or force: what is told beside it is not contact that anybody wished for."""

_PEOPLE = (
    r"(?:(?:his|her|their|the) (?:\w+ )?(?:family|mother|mom|father|dad|parents|sister|brother|lawyer|friends?"
    r"|relatives"
    r"|people|church|pastor|aunt|uncle|cousin)s?|my (?:in-laws|mother-in-law|father-in-law|family|parents|mom"
    r"|mother|dad"
    r"|father|church|pastor)|every(?:one|body)|some(?:one|body)|people)"
)
_GIVE_UP = (
    r"(?:drop|end|lift|sign|cancel|withdraw|forgive|get rid|give up|take (?:it|this|that|him|her|the|everything"
    r"|my \w+)|lie"
    r"|change my|say|let (?:him|her|it)|go back|come back|be quiet)"
)
_MINE = r"(?:my|the|our)(?: \w+)? (?:kids?|children|son|daughter|baby|babies|house|home|apartment|car|papers)"
PUSHED = Phrases(
    said=patterns(
        rf"\b(?:if i (?:do|did|will|would) not|unless i|until i) (?:\w+ )?(?!end|lift|let){_GIVE_UP}\b",
        r"\b(?:tell\w*|told|say(?:s|ing)?|said|threaten\w*|warn\w*)\b.{0,80}\b(?:(?:if|unless) i (?:do|did|will"
        r"|would) not"
        r"|or else)\b",
        r"\b(?:keeps?|kept|will not stop|would not stop) (?:on )?(?:telling|asking|begging|pushing|pressuring"
        r"|calling|texting"
        r"|messaging|bothering|threatening|at) me\b",
        r"\b(?:pressur(?:ed|es?|ing)|forc(?:ed|es|ing)|push(?:ed|es|ing)|threaten(?:ed|s|ing)?|blackmail\w*|coerc\w+"
        r"|guilt\w*) (?:me|us|my)\b|\b(?:under|so much|a lot of) pressure\b",
        rf"\b(?:made|makes|making|make) me {_GIVE_UP}\b",
        rf"\b{_PEOPLE} (?:\w+ )?(?:wants?|wanted|asks?|asked|begs?|begged|tells?|told|needs?|expects?|is asking"
        rf"|are asking)"
        r" me to\b(?! (?:keep|be safe|stay|renew|leave|move|visit|see|bring|meet|call|come over))|\b(?:want|wants"
        r"|expect|expects) me to do (?:it|this)\b",
        rf"\b{OTHER} (?:\w+ ){{0,2}}?(?:wants?|wanted|told|tells?|asked|asks?|begged|begs|needs|expects"
        rf"|ordered) me to {_GIVE_UP}\b",
        rf"\b(?:s?he|they|{_PEOPLE}|{OTHER}) (?:\w+ ){{0,4}}?(?:would|will|is going to|are going to|going to|can"
        rf"|could|threaten\w*"
        rf" to|wants? to|tr(?:y|ies|ied) to) (?:\w+ )?take (?:away )?{_MINE}\b(?! (?:to|out|for|on|there|every|when"
        rf"|swimming))",
        r"\b(?:s?he|they) (?:\w+ ){0,4}?(?:will|would|going to|gonna|threat\w+ to) (?:\w+ )?(?:kill|hurt|harm|beat"
        r"|shoot|ruin"
        r"|deport|report"
        r"|destroy|come after|evict) (?:me|us|him|herself|himself|themselves|my)\w*",
        r"\b(?:will|would|going to) (?:\w+ )?(?:call|tell|report \w+ to) (?:the )?(?:immigration|ice|cps|dcf|acs"
        r"|child (?:protect\w+|services|welfare)|my (?:boss|landlord))\b",
        r"\b(?:will|would) (?:not|stop) (?:pay|giv|help)\w*\b.{0,60}\b(?:if|unless|until) i\b|\bno (?:other )?choice\b",
        rf"\b{OTHER} (?:[\w']+ ){{0,7}}?(?:broke (?:my|our|the|down|in)\b|follow(?:s|ed) me|show(?:s|ed) up|turned up"
        r"|stood (?:there|outside|in front)|would not leave|scares me|harass\w* me|stalk\w* me)",
        r"\bi (?:was|am|have been) (?:\w+ )?(?:told|made|forced|pressured|pushed) to (?:\w+ )?" + _GIVE_UP + r"\b",
    ),
    unless=patterns(*LONG_AGO, *_NOT_SO, r"\bif the judge\b"),
)
"""Somebody wants the request more than the person does, or makes them pay for not making it."""

_HURT = r"(?:hit|hurt|touch|threaten|chok|push|attack|abus|beat|punch|slap|strangl|harm)\w*"
TAKES_BACK = Phrases(
    said=patterns(
        r"\b(?:police|cops?|officers?|detective|prosecutor|judge|court|report|complaint|petition|affidavit|statement)"
        r" (?:\w+ )?(?:got (?:it|this|that|everything|things|me|my words|my story) (?:all )?wrong|twisted|exaggerated"
        r"|misunderstood|(?:is|was|are|were) (?:\w+ )?(?:wrong|mistaken|not true|untrue|false|exaggerated)\b(?! to))",
        r"\b(?:it|this|that) (?:was|is|did) not (?:\w+ )?(?:like that|what happened|how it (?:was|happened|went)|happen"
        r"|as bad|that bad|so bad|the way (?:i|they|it))",
        r"\bi (?:\w+ )?(?:lied\b(?! to (?:nobody|no one))|exaggerated|made (?:it|that|this|everything|things"
        r"|some of it|the whole thing"
        r"|stuff)(?: all)? up|made up (?:the|that|a|my|some|things|everything)|was not (?:\w+ )?(?:honest|truthful)"
        r"|did not tell (?:\w+ )?truth)\b",
        r"\bi (?:\w+ )?(?:want to |wish to |would like to |have to |need to )?(?:take back (?:what|everything"
        r"|my (?:words|story|statement))"
        r"|take (?:it|everything|all of it) back|recant\w*)\b",
        r"\bi (?:was|am) (?:\w+ )?(?:wrong|mad|angry|drunk|upset|confused|jealous) when i (?:called|said|told|wrote"
        r"|asked|filed|went)\b",
        rf"\b{OTHER} (?:did not|never) (?:\w+ )?(?:{_HURT} me|la(?:y|id) a hand|do (?:it|that|this"
        rf"|what i))\b(?! again| since)",
        r"\b(?:what|things|some things) i (?:said|told|wrote|reported|swore)\b.{0,80}\b(?:not|never|wrong|untrue"
        r"|false|exaggerat\w*)\b",
        r"\bnone of (?:it|this|that|what i \w+) (?:ever )?(?:happened|(?:is|was) true)\b",
        r"\bmy (?:first |own )?(?:statement|petition|report|testimony|story|application|complaint"
        r"|affidavit) (?:\w+ )?(?:was|is|were)"
        r" (?:\w+ )?(?:not|wrong|false|exaggerated|untrue)",
        r"\bi (?:should|wish i (?:had|would)) (?:have )?(?:never|not) (?:have )?(?:called|told|said|filed|reported"
        r"|gone to)",
        r"\b(?:it was|was) (?:all |just )?(?:my fault|an accident|a misunderstanding)\b",
    ),
    unless=patterns(
        r"\b(?:i am not|i do not) (?:\w+ )?(?:say|tak|chang|claim|want)\w*", r"\b(?:again|since then|anymore)\b"
    ),
)
"""What differs from what was told to the police or a court: a lawyer comes first (ADVOCATE.md 11, 13)."""
