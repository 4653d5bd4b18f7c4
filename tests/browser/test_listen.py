"""The Listen button: only where the browser has a voice of its own in the page's language; stops when it should."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import a_window
from tests.browser.walker import press

pytestmark = pytest.mark.browser
LISTEN, STOP = "Listen to this page", "Stop reading"
# The browser of the tests has no voices. This stands for one that has those named, and writes down what it is told.
SPEAKING = """(voices => {
  window.told = [];
  const speech = {
    getVoices: () => voices,
    speak: said => window.told.push(said),
    cancel: () => { window.told = []; },
  };
  Object.defineProperty(window, "speechSynthesis", { value: speech });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
})(%s)"""
OWN = '[{"lang": "en-US", "localService": true}]'
FAR = '[{"lang": "en-US", "localService": false}]'
BOTH = '[{"lang": "es-US", "localService": true}, {"lang": "en-US", "localService": true}]'
SPANISH_ALONE = '[{"lang": "es-US", "localService": true}]'
OTHER = '[{"lang": "fr-FR", "localService": true}]'


def opened(page: Page, address: str, voices: str) -> None:
    page.add_init_script(SPEAKING % voices)
    page.goto(address)


@pytest.mark.parametrize("voices", [FAR, OTHER, "[]"], ids=["a voice far away", "another language", "no voice"])
def test_there_is_no_button_without_a_voice_on_the_device(phone: Page, server: str, voices: str) -> None:
    opened(phone, f"{server}/kinds/", voices)
    expect(phone.locator("[data-listen]")).to_be_hidden()


def test_it_reads_the_main_text_and_stops_on_a_second_press(phone: Page, server: str) -> None:
    opened(phone, f"{server}/kinds/", OWN)
    phone.get_by_role("button", name=LISTEN).click()
    told = phone.evaluate("told.map(one => one.text)")
    assert told[0] == phone.locator("h1").inner_text()
    assert not any("General information, not legal advice" in line for line in told)
    assert phone.evaluate("told.every(one => one.lang === 'en-US' && one.voice.localService)")
    phone.get_by_role("button", name=STOP).click()
    assert phone.evaluate("told.length") == 0
    expect(phone.get_by_role("button", name=LISTEN)).to_be_visible()


def test_at_the_end_the_button_offers_to_listen_again(phone: Page, server: str) -> None:
    opened(phone, f"{server}/kinds/", OWN)
    phone.get_by_role("button", name=LISTEN).click()
    phone.evaluate("() => { const last = told.at(-1); last.onend({ target: last }); }")
    expect(phone.get_by_role("button", name=LISTEN)).to_be_visible()


def test_it_stops_when_the_page_is_left(phone: Page, server: str) -> None:
    opened(phone, f"{server}/kinds/", OWN)
    phone.get_by_role("button", name=LISTEN).click()
    phone.evaluate("window.dispatchEvent(new Event('pagehide'))")
    assert phone.evaluate("told.length") == 0


def test_a_list_to_choose_from_is_not_read_out(phone: Page, server: str) -> None:
    opened(phone, f"{server}/", OWN)
    press(phone, "Start")
    phone.get_by_role("button", name=LISTEN).click()
    told = phone.evaluate("told.map(one => one.text)")
    assert "Wyoming" not in told
    assert phone.locator("h1").inner_text() in told


def told_in_spanish(browser: Browser, server: str, voices: str) -> list[list[str]]:
    """What is told of the page of help in Spanish: language and words."""
    with a_window(browser, locale="es") as page:
        opened(page, f"{server}/help/", voices)
        page.locator("[data-listen] button").click()
        told: list[list[str]] = page.evaluate("told.map(one => [one.lang, one.text])")
    return told


SAID = "I would like a lawyer, and I cannot pay for one."


def test_english_words_to_say_are_read_by_an_english_voice(browser: Browser, server: str) -> None:
    told = told_in_spanish(browser, server, BOTH)
    assert ["en-US", SAID] in told
    assert told[0] == ["es-US", "Buscar ayuda"]


def test_without_an_english_voice_the_own_one_reads_all(browser: Browser, server: str) -> None:
    told = told_in_spanish(browser, server, SPANISH_ALONE)
    assert ["es-US", SAID] in told
    assert {language for language, _words in told} == {"es-US"}


def test_a_few_english_words_do_not_break_a_sentence(browser: Browser, server: str) -> None:
    told = told_in_spanish(browser, server, BOTH)
    sentences = [words for language, words in told if language == "es-US"]
    assert any("“self-help center” (centro de autoayuda)" in words for words in sentences)
    assert "(Quiero un abogado y no puedo pagarlo.)" in sentences
