"""What a person's own words are taken to say, and what they are not: each list was read aloud before it was kept."""

import pytest

from orders.findings.clauses import Phrases, clauses, plainly
from orders.findings.phrases import AGREEMENT, REARGUES, SWORN_ADMISSION
from orders.findings.protected_words import INVITED_CONTACT
from tests.orders.matters import raised

ARGUES_THE_OLD_CASE = (
    "She lied to the judge.",
    "He made the whole thing up.",
    "It never happened.",
    "What she said is not true.",
    "I never hit her.",
    "I did not do anything wrong that night.",
    "The judge was wrong.",
    "The judge did not listen to me.",
    "The order should never have been granted.",
    "The judge only believed her story.",
    "These are false accusations.",
    "I was falsely accused.",
    "She attacked me first.",
    "It was self-defense.",
    "I was set up.",
    "There was no evidence against me.",
    "My ex-wife exaggerated everything.",
    "The order is based on lies.",
    "I am innocent.",
    "The court made a mistake.",
    "None of it happened the way she told it.",
    "The petitioner's claims were false.",
    "I didn’t do what she said I did.",
    "My wife was lying about the knife.",
    "I've followed the order, but she lied to get it.",
    "He is a liar.",
    "My girlfriend didn't tell the judge the truth.",
    "They framed me.",
    "The protective order was unfair from the start.",
    "I never laid a hand on her.",
    "She made up a story to get the house.",
    "My ex wife's petition was full of lies.",
    "She made this up because she wanted custody.",
    "The abuse never took place.",
    "My ex lied under oath.",
    "The allegations against me were exaggerated.",
    "This order should not have been issued.",
    "Honestly, it did not happen.",
    "I never threatened to kill her.",
    "That isn't what happened.",
    "None of what she wrote is true.",
    "The judge got it wrong.",
    "I didn't do any of the things in the petition.",
    "she is lying about everything",
    "I want the judge to know that I am innocent",
    "he was never in danger from me",
    "The court only heard one side.",
    "I wasn't even there that night.",
    "She twisted everything.",
    "they took her word over mine",
    "The police report is wrong.",
    "I had no lawyer and the hearing was unfair.",
)
LOOKS_AHEAD = (
    "I am not here to say the judge was wrong.",
    "I do not claim that she lied.",
    "I'm not saying it never happened.",
    "I accept that the judge made the order for good reasons.",
    "I am not arguing that the order was unfair.",
    "I have not contacted her since the order.",
    "I never hit anyone since the order.",
    "This is not about whether she lied.",
    "I used to say she lied. I was wrong.",
    "I do not dispute what the judge decided.",
    "She was not lying.",
    "The judge was not wrong.",
    "I finished a 26-week class and I have not been arrested.",
    "I moved two hundred miles away in March.",
    "I take responsibility for what happened.",
    "I understand why the judge made this order.",
    "I was sorry for saying that she lied.",
    "Nothing has happened since the order was made.",
    "My son lied about his homework and I helped him.",
    "The judge told me to finish the class and I did.",
    "I stopped blaming her.",
    "The charge was dismissed by the prosecutor.",
    "I wish it had never been like that.",
    "My lawyer told me not to argue that the order was wrong.",
    "I will not complain about the judge or say the court got it wrong.",
    "Instead of saying she lied, I went to counseling.",
    "In the last two years I never threatened anyone.",
    "I made up my mind to change.",
    "The court made the order for two years.",
    "It is true that I hurt her.",
    "I know what I did was wrong.",
    "There was a reason for the order.",
    "I made a mistake that night.",
    "I am not the same man the judge saw.",
    "I now know she was right to ask for the order.",
    "My mother lied to me about the class times.",
    "It never happened again.",
    "Nothing like that has ever happened again.",
    "I made a false start with my first class.",
    "I have never missed a class.",
    "I have never hit anyone in my class.",
    "The judge made this order on May 3, 2024.",
    "The court made a good decision.",
    "The judge did not order a class, but I took one.",
    "I did not do the class at first, then I finished it.",
    "I did not hurt anyone at work.",
    "I am innocent of nothing; I own what I did.",
    "I never want to hurt her again.",
    "I do not want to say anything bad about her.",
    "Please do not think I am blaming her.",
    "The order was right.",
    "The statement from my counselor is attached.",
    "There is no evidence of any violation since the order.",
    "My record is clean, there was no reason to arrest me.",
)
ADMITS = (
    "I texted her last week.",
    "She called me and we met.",
    "We have been talking on the phone.",
    "I answered her call once.",
    "I broke the order one time.",
    "I was arrested in May.",
    "We got back together.",
    "I went to her house to get my tools.",
    "We live together now.",
    "I saw her at the store and talked to her.",
    "I violated the protective order.",
    "He invited me over and I went.",
    "I sent her a birthday card.",
    "I still see her.",
    "We text about the kids.",
    "I replied to her messages.",
    "I was charged with breaking the order.",
    "I pleaded guilty in March.",
    "I drove past her house.",
    "My wife asked me to come home and I came.",
    "I have called her twice.",
    "We went to dinner.",
    "We've been seeing each other.",
    "I emailed my ex about money.",
    "I visited my ex-wife in June.",
    "I spoke with the petitioner.",
    "I accidentally broke the order.",
    "I moved back in with her.",
    "She and I talked.",
    "I met with my wife to talk.",
    "I called her on her birthday",
    "I have been texting my ex",
    "I waved at her and we talked",
    "My wife texted me so I answered",
    "We were together last weekend.",
    "I broke the no contact order by mistake.",
    "I stopped by her house.",
    "I got arrested again.",
    "I wrote her a letter from jail.",
    "I ran into her and spoke to her.",
    "I went over to her place.",
    "I reached out to my ex-wife through Facebook.",
    "I contacted her by email.",
    "I've seen her three times since.",
    "I gave her a call",
)
ADMITS_NOTHING = (
    "I have not called her.",
    "I have never texted or seen her.",
    "I want to talk to her about our children.",
    "I have had no contact with her.",
    "I saw her in court.",
    "We exchange the children as the order allows.",
    "We met in 2012.",
    "When we were married I called her names.",
    "Before the order I texted her every day.",
    "I would like to see her at school events.",
    "I hope we can talk again.",
    "We do not talk.",
    "I was never arrested.",
    "I have not been arrested.",
    "I have not broken the order.",
    "I call my counselor every week.",
    "I met my probation officer.",
    "I talked to my lawyer.",
    "I texted her years ago.",
    "If the judge agrees, I will call her.",
    "I sent the papers to court.",
    "I stopped calling her.",
    "We talk only through our lawyers.",
    "I completed the class and met all the rules.",
    "I send child support through the court.",
    "I avoid places where I might see her.",
    "I ask that I can call her on Sundays.",
    "I saw a doctor.",
    "I visited my mother in June.",
    "She called me and I did not answer.",
    "I met all conditions of probation.",
    "I talk to my sponsor every week.",
    "I have followed the order.",
    "I see my children every other weekend under the family court order.",
    "I saw my doctor.",
    "I was arrested the night of the order and not since.",
    "I write in a journal.",
    "I call my mother.",
    "I sent my certificates to the court.",
    "I met with the program staff; they saw me change.",
    "I live with my sister.",
    "I work with them at the plant.",
    "I helped them build a house.",
)
TELLS_OF_CONTACT = (
    "We are back together.",
    "He moved back in.",
    "I called him and we met.",
    "He comes over on Sundays.",
    "We are talking again.",
    "We live together.",
    "I let him come home.",
    "He lives with me.",
    "I text him every day.",
    "We have been seeing each other.",
    "We are dating again.",
    "I see him on weekends.",
    "He visits the kids at my house. He visits us.",
    "He stays here at night.",
    "We reconciled in May.",
    "I invited her over.",
    "I want him to come home.",
    "We got back together.",
    "I spoke to him.",
    "She calls me most days. She called me.",
    "We talk about the children.",
    "He is staying with us.",
    "My husband came home in June.",
    "I met him for coffee.",
    "We work things out now. We worked it out.",
    "We hope for reconciliation.",
    "I messaged her.",
    "I wrote to him in jail.",
    "We are in touch.",
    "My husband texted me.",
    "He is living with me again",
    "We've been talking since June",
    "I asked him to come over",
    "I have been in touch with him",
    "He texts me about the baby",
    "she sleeps at my house",
    "We go to counseling together",
    "I went to see him",
    "I want us to be a family again",
    "We want to get back together",
)
TELLS_OF_NONE = (
    "We do not talk.",
    "I have not seen him.",
    "He has not called me.",
    "I feel safe now.",
    "He got help.",
    "I moved to another town.",
    "We never met again.",
    "I have no contact with him.",
    "I do not want him to come home.",
    "Before the order he came over drunk.",
    "We met in 2010.",
    "When we were married he called me names.",
    "I need less paperwork.",
    "The children want to see their father.",
    "I met with an advocate.",
    "I talked to my lawyer.",
    "He lives in another state.",
    "He finished a program.",
    "I called the clerk.",
    "I called the police last year.",
    "She moved away.",
    "I no longer see him.",
    "We are not together.",
    "I want this to be over.",
    "I text my sister every day.",
    "My job needs me to travel.",
    "He did not come home.",
    "I am not afraid.",
    "We have no children.",
    "I wrote to the court.",
    "He stays with his mother.",
    "I talked to him through our lawyers",
    "He was arrested",
    "We have a hearing",
    "I live alone",
    "I feel safe with my family",
    "He has not come over",
    "I want to move to Ohio",
    "I met my advocate",
    "They called me from the court",
    "The court called me",
    "I visit my mother",
)
COUNTS_ON_A_SIGNATURE = (
    "She will sign a paper for me.",
    "My wife agreed to drop it.",
    "We both signed an agreement.",
    "I have a written agreement.",
    "She wants the order dropped.",
    "I can get her to tell the judge.",
    "A letter from my ex-wife is attached.",
    "She is willing to come to court.",
    "He has consented.",
    "We agreed on this.",
)
COUNTS_ON_NONE = (
    "My boss will sign a letter.",
    "I will not ask her to sign anything.",
    "I agreed to the order in 2024.",
    "It was an agreed order.",
    "My counselor agreed to come.",
    "We did not agree on anything.",
    "A letter from my counselor is attached.",
    "I want the order to end.",
    "The divorce decree is signed.",
    "I agree with the judge.",
)


def says(phrases: Phrases, meant: tuple[str, ...], not_meant: tuple[str, ...]) -> list[object]:
    return [pytest.param(phrases, text, True, id=text) for text in meant] + [
        pytest.param(phrases, text, False, id=text) for text in not_meant
    ]


@pytest.mark.parametrize(("phrases", "text", "meant"), says(REARGUES, ARGUES_THE_OLD_CASE, LOOKS_AHEAD))
def test_g21_words_that_argue_the_old_case_are_told_from_words_that_look_ahead(
    phrases: Phrases, text: str, meant: bool
) -> None:
    assert (phrases.found_in(text) is not None) is meant


@pytest.mark.parametrize(("phrases", "text", "meant"), says(SWORN_ADMISSION, ADMITS, ADMITS_NOTHING))
def test_g30_words_that_admit_contact_are_told_from_words_that_do_not(phrases: Phrases, text: str, meant: bool) -> None:
    assert (phrases.found_in(text) is not None) is meant


@pytest.mark.parametrize(("phrases", "text", "meant"), says(INVITED_CONTACT, TELLS_OF_CONTACT, TELLS_OF_NONE))
def test_g15_words_that_tell_of_contact_are_told_from_words_that_do_not(
    phrases: Phrases, text: str, meant: bool
) -> None:
    assert (phrases.found_in(text) is not None) is meant


@pytest.mark.parametrize(("phrases", "text", "meant"), says(AGREEMENT, COUNTS_ON_A_SIGNATURE, COUNTS_ON_NONE))
def test_words_that_count_on_the_other_side_are_told_from_words_that_do_not(
    phrases: Phrases, text: str, meant: bool
) -> None:
    assert (phrases.found_in(text) is not None) is meant


def test_each_list_holds_at_least_thirty_of_each() -> None:
    lists = (ARGUES_THE_OLD_CASE, LOOKS_AHEAD, ADMITS, ADMITS_NOTHING, TELLS_OF_CONTACT, TELLS_OF_NONE)
    assert min(len(texts) for texts in lists) >= 30


def test_a_denial_silences_only_its_own_clause() -> None:
    text = "I am not here to say the judge was wrong, but she lied about the knife."
    assert REARGUES.found_in(text) == "but she lied about the knife."


def test_the_clause_is_handed_back_as_it_was_typed() -> None:
    assert REARGUES.found_in("I moved.\r\n\r\n  It DIDN’T happen!  ") == "It DIDN’T happen!"


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("I’ve DIDN'T", "i have did not"),
        ("can't won't cannot", "can not will not can not"),
        ("she's they're  I'm", "she is they are i am"),
    ],
)
def test_contractions_are_written_out(typed: str, plain: str) -> None:
    assert plainly(typed) == plain


def test_a_text_is_read_clause_by_clause() -> None:
    assert list(clauses("I moved, but she called. And then;\nnothing")) == [
        "I moved",
        "but she called.",
        "And then;",
        "nothing",
    ]


@pytest.mark.parametrize(
    "text", ["", "   \n", "👩‍👧 مرحبا", "<script>alert(1)</script>", "{{7*7}}", "a" * 20_000, "she " * 5_000]
)
def test_strange_text_is_read_without_harm(text: str) -> None:
    for phrases in (REARGUES, SWORN_ADMISSION, INVITED_CONTACT, AGREEMENT):
        assert phrases.found_in(text) is None


def test_every_field_that_holds_words_is_read() -> None:
    found = raised(
        story={"statement": "She lied.", "why_safe": "The judge was wrong."},
        proof={"proof": [{"kind": "letter", "description": "Shows that she lied."}]},
        witnesses={"witnesses": "Bob knows that it never happened."},
        terms_to_change={"change_wanted": "The order is based on lies."},
        aim="change",
    )["reargues"]
    assert len(found.values["said"]) == 5
    assert set(found.answers) == {
        ("story", "statement"),
        ("story", "why_safe"),
        ("proof", "proof"),
        ("witnesses", "witnesses"),
        ("terms-to-change", "change_wanted"),
    }


def test_what_a_protected_person_writes_is_not_read_as_arguing_or_admitting() -> None:
    found = raised(role="protected", reasons={"reasons": [], "statement": "I lied. She lied. We met. She will sign."})
    assert found.keys().isdisjoint({"reargues", "sworn_admission", "agreement_signature"})
