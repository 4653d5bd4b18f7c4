"""What a page in Spanish quotes in English is marked as English, so that a screen reader says it right (WCAG 3.1.2)."""

import re

import pytest
from django.test import Client

SPANISH = {"accept-language": "es"}
QUOTED = re.compile(r'([“"])<span lang="en">([^<]+)</span>')


def page(client: Client, address: str, language: str = "es") -> str:
    text: str = client.get(address, headers={"accept-language": language}).content.decode()
    return text


@pytest.mark.parametrize(
    ("address", "english"),
    [
        ("/paper/", "I want to take my request back."),
        ("/help/", "I would like a lawyer, and I cannot pay for one."),
        ("/kinds/", "Is this case number civil or criminal, and which judge can change this order?"),
        ("/states/CA/", "How many copies of each paper do I bring?"),
        ("/words/", "prosecutor"),
        ("/", "National Domestic Violence Hotline"),
    ],
)
@pytest.mark.django_db
def test_english_words_of_a_spanish_page_are_marked(client: Client, address: str, english: str) -> None:
    assert f'<span lang="en">{english}</span>' in page(client, address)


@pytest.mark.django_db
def test_an_english_page_is_sent_as_it_was_made(client: Client) -> None:
    assert not QUOTED.search(page(client, "/paper/", "en"))


@pytest.mark.django_db
def test_the_length_said_is_the_length_sent(client: Client) -> None:
    response = client.get("/paper/", headers=SPANISH)
    assert response.headers["Content-Length"] == str(len(response.content))
