"""What readers with real cases wrote, and what only looks like it: marked where it should be, silent where not."""

from typing import Any

import pytest

from orders.findings.left_off import as_filed
from tests.orders.matters import TODAY, matter, raised

PEOPLE: dict[str, Any] = {
    "protected": {"you": {"name": "Ana Diaz"}, "other_party": {"name": "Raul Gomez"}},
    "restrained": {"you": {"name": "Bob Diaz"}, "other_party": {"name": "Jess Cole"}},
}
CHILD = {"children": [{"initials": "A.D.", "birth_year": 2018}]}
LINT = {
    *("invited_contact", "pushed", "takes_back", "helpers_voice", "sworn_admission", "private_information"),
    *("agreement_signature", "reargues"),
}


def noticed(role: str, text: str) -> set[str]:
    told = {"reasons": {"statement": text}} if role == "protected" else {"story": {"statement": text}}
    return raised(role=role, children=CHILD, **PEOPLE[role], **told).keys() & LINT


PROTECTED = {
    # A threat, or force, is no wish.
    "He came to my work and stood there until I cried.": {"pushed"},
    "He called me 40 times and said he will kill me if I dont drop it": {"pushed"},
    "he came to my house and broke the door": {"pushed"},
    "Raul keeps calling me. We talk about nothing else. I am scared.": {"pushed"},
    # Somebody wants it more than she does.
    "keeps telling me if I dont drop it Raul will lose his job": {"pushed"},
    "his family wants me to": {"pushed"},
    "they said they would take my kids": {"pushed"},
    "He's going to kill himself if I dont come back": {"pushed"},
    "he threatens to report me to ICE": {"pushed"},
    "his mom said she would stop paying if I dont sign": {"pushed"},
    # What was said before is taken back.
    "The police got it wrong, I told them he hit me but it was not like that": {"takes_back"},
    "I made it all up.": {"takes_back"},
    "He never hit me.": {"takes_back"},
    "What I told the judge was not true.": {"takes_back"},
    # Contact, told neutrally.
    "he stays over sometimes": {"invited_contact"},
    "Raul calls me every night": {"invited_contact"},
    # Whose voice it is, and where she is.
    "Client states that respondent relocated": {"helpers_voice"},
    "I work at the HEB": {"private_information"},
    "my work at the H-E-B on Judge Ely is near": {"private_information"},
    "my son goes to Bonham Elementary": {"private_information"},
    "Mateo goes to Bonham Elementary": {"private_information"},
    "We go to St. Mark's Church": {"private_information"},
    "I go to the gym at Planet Fitness": {"private_information"},
    "Anika's school is near": {"private_information"},
    # Nothing of all that.
    "He finished his class and he has changed.": set(),
    "I want to end the order because he is sick.": set(),
    "He will take the kids to school.": set(),
    "I do not feel any pressure.": set(),
    "Nobody made me do this.": set(),
    "He has not threatened me since then.": set(),
    "I am not afraid of him.": set(),
    "My kids cry for their dad.": set(),
    "His mother wants me to visit on Sundays.": set(),
    "Before the order he threatened to take the kids.": set(),
    "My counselor told me to keep it.": set(),
    "I told the police the truth.": set(),
    "The judge got my address wrong.": set(),
    "That was not easy.": set(),
    "He never hit the kids.": set(),
    "I have a client who says I am good.": set(),
    "I moved to a bigger place.": set(),
    "The school is kind to us.": set(),
}
RESTRAINED = {
    "I texted her sister to say tell Jess to stop": {"sworn_admission"},
    "I had my mom tell her": {"sworn_admission"},
    "I sent word by my brother": {"sworn_admission"},
    "I had my sister drop off a note for her": {"sworn_admission"},
    "I texted Jess.": {"sworn_admission"},
    "Jess and I met": {"sworn_admission"},
    "I know I wasn't supposed to, but I went by the house to get my tools.": {"sworn_admission"},
    "I slipped up once and sent her a birthday card.": {"sworn_admission"},
    "I got a DUI in 2023.": {"sworn_admission"},
    "I liked one of her photos on Facebook.": {"sworn_admission"},
    "I was only defending myself.": {"reargues"},
    "The whole thing was blown out of proportion.": {"reargues"},
    "My exwife works at Robert Wood Johnson and gets off at 9": {"private_information"},
    "her job at the Publix on Beach Blvd": {"private_information"},
    "ex-wife works at Target": {"private_information"},
    "jess lives in Dayton": {"private_information"},
    "I live at 44 Elm Street and she lives at 210 Oak Avenue, Apt 4.": {"private_information"},
    "I asked my lawyer to call her": set(),
    "I sent a letter by mail": set(),
    "I asked the judge to let me see her": set(),
    "I asked my boss to write a letter for me": set(),
    "I sent money through the court": set(),
    "I told my mom about the class": set(),
    "I got a letter from my counselor": set(),
    "I told my son to call his mother": set(),
    "I moved to Ohio on Monday": set(),
    "Her place is tidy": set(),
    "I was arrested the night the order was made": set(),
    "The court is at 100 Main Street.": set(),
}


@pytest.mark.parametrize(("text", "expected"), PROTECTED.items(), ids=str)
def test_a_protected_person_s_words_are_noticed_for_what_they_say(text: str, expected: set[str]) -> None:
    assert noticed("protected", text) == expected


@pytest.mark.parametrize(("text", "expected"), RESTRAINED.items(), ids=str)
def test_a_restrained_person_s_words_are_noticed_for_what_they_say(text: str, expected: set[str]) -> None:
    assert noticed("restrained", text) == expected


@pytest.mark.parametrize("choice", [{"seen": True}, None])
def test_pushing_is_noticed_whatever_was_said_of_free_choice(choice: dict[str, Any] | None) -> None:
    more = {"your_choice": choice} if choice else {}
    assert "pushed" in raised(role="protected", reasons={"statement": "His family wants me to."}, **more)


def test_whoever_wants_to_keep_the_order_is_not_told_to_stop() -> None:
    said = {"statement": "He said he will kill me."}
    assert "pushed" not in raised(role="protected", aim="oppose_change", their_motion=said)


@pytest.mark.parametrize(
    ("name", "is_seen"),
    [
        ("mi hijo Mateo Gutiérrez (7)", True),
        ("Sam Hall, age 9", True),
        ("Lily Hall (daughter)", True),
        ("Rosa Diaz", True),
        ("A.D. (son)", False),
        ("M.G., 7", False),
        ("Tom Hall", False),
        ("my mother Rosa Hall", False),
    ],
)
def test_a_child_in_full_among_those_protected_is_pointed_out(name: str, is_seen: bool) -> None:
    given = {"others_protected": {"others_protected": [{"name": name}]}, **PEOPLE["protected"]}
    assert ("private_information" in raised(role="protected", **given)) is is_seen


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("my daughter Megan, she is 10 and sees everything", None),
        ("Bob Hall, my boss.\nMy daughter Megan, 10.\nSue, my neighbor", "Bob Hall, my boss.\nSue, my neighbor"),
        ("My son Mark, 32, lives with me", "My son Mark, 32, lives with me"),
        ("my boss and my adult son Tim", "my boss and my adult son Tim"),
        ("My son's teacher Mrs. Hall", "My son's teacher Mrs. Hall"),
        ("Sue, my neighbor, who sees my son with me", "Sue, my neighbor, who sees my son with me"),
        ("mi hija Megan", None),
        (None, None),
    ],
)
def test_a_child_is_left_off_the_witnesses_and_nobody_else(typed: str | None, printed: str | None) -> None:
    assert as_filed(matter(witnesses={"witnesses": typed}), TODAY).witnesses.witnesses == printed


CHARGED: dict[str, Any] = {
    "kind": "criminal",
    "criminal_stage": {"stage": "release_before_trial"},
    "story": {"why_safe": "I texted her once to say sorry."},
    "proof": {"proof": [{"kind": "letter", "description": "My boss says I work hard"}]},
}


@pytest.mark.parametrize(
    ("more", "printed", "on"),
    [
        ({}, None, "none"),
        ({"check": {"print_words": "yes"}}, "I texted her once to say sorry.", "motion"),
        ({"lawyer": {"has_lawyer": "yes"}}, "I texted her once to say sorry.", "letter"),
        ({"criminal_stage": {"stage": "probation"}}, "I texted her once to say sorry.", "motion"),
    ],
)
def test_words_that_admit_are_left_off_a_motion_before_trial_unless_the_person_prints_them(
    more: dict[str, Any], printed: str | None, on: str
) -> None:
    given = CHARGED | more
    told = as_filed(matter(**given), TODAY)
    assert told.story.why_safe == printed
    assert told.proof.proof == matter(**given).proof.proof
    assert raised(**given)["sworn_admission"].values["on"] == on


@pytest.mark.parametrize(
    ("issued_on", "is_kept"), [("2026-10-19", False), ("2026-05-25", False), ("2026-05-24", True), (None, True)]
)
def test_a_long_time_is_said_after_six_months_or_where_the_day_is_not_known(
    issued_on: str | None, is_kept: bool
) -> None:
    marked = matter(changes={"changes": ["time_without_violation", "treatment"]}, order_dates={"issued_on": issued_on})
    assert len(as_filed(marked, TODAY).changes.changes) == 1 + is_kept
