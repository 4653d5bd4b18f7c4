"""A confidential value opens for a confidential paper and for nothing else."""

import json
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from orders.confidential import Confidential, Leak
from orders.matter import Matter
from tests.orders.matters import answers


@dataclass(frozen=True)
class Paper:
    confidential: bool


SECRET = Confidential("418 Birch Hill Road")


def test_a_confidential_paper_opens_it() -> None:
    assert SECRET.reveal(Paper(confidential=True)) == "418 Birch Hill Road"


def test_any_other_paper_does_not() -> None:
    with pytest.raises(Leak):
        SECRET.reveal(Paper(confidential=False))


@pytest.mark.parametrize(
    "leak",
    [
        str,
        repr,
        hash,
        len,
        iter,
        pickle.dumps,
        format,
        "{}".format,
        lambda secret: f"{secret}",
        lambda secret: secret + "a",
    ],
)
def test_nothing_turns_it_into_text(leak: Callable[[Any], Any]) -> None:
    with pytest.raises(Leak):
        leak(SECRET)


def test_json_does_not_hold_it() -> None:
    with pytest.raises(TypeError):
        json.dumps(SECRET)


CONTACT = {"address": "418 Birch Hill Road", "phone": "845-555-0142", "email": "rosa@example.org"}


@pytest.mark.parametrize(
    ("role", "choice", "kept"),
    [
        pytest.param("protected", {}, {"address", "phone", "email"}, id="protected, nothing said"),
        pytest.param(
            "protected", {"address_to_print": "court_has_it"}, {"address", "phone", "email"}, id="court has it"
        ),
        pytest.param("protected", {"address_to_print": "own"}, {"phone", "email"}, id="protected, address printed"),
        pytest.param("protected", {"phone_to_print": "yes"}, {"address", "email"}, id="protected, phone printed"),
        pytest.param("restrained", {}, {"phone", "email"}, id="restrained, nothing said"),
        pytest.param(
            "restrained",
            {"address_to_print": "safe_mailing"},
            {"address", "phone", "email"},
            id="restrained, other address",
        ),
        pytest.param("restrained", {"email_to_print": "yes"}, {"phone"}, id="restrained, e-mail printed"),
    ],
)
def test_what_is_not_to_be_printed_is_kept_back(role: str, choice: dict[str, str], kept: set[str]) -> None:
    contact = Matter.from_facts(answers(role=role, contact=CONTACT | choice)).contact
    assert {name for name in CONTACT if isinstance(getattr(contact, name), Confidential)} == kept


def test_a_contact_not_given_is_not_made_a_secret() -> None:
    assert Matter.from_facts(answers(contact={"phone": None})).contact.phone is None
