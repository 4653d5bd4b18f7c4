// "Listen": the browser's own voice reads the page's main text. Only a voice that lives on this device is used, so that
// nothing is sent anywhere; where there is none, or no script, there is no button. What the page says is in another
// language, such as an English sentence to say at the court, is read by a voice of that language, where there is one; a
// few words within a sentence are not, so that the sentence stays whole.

const place = document.querySelector("[data-listen]");
const speech = window.speechSynthesis;
const main = document.querySelector("main");
const UNREAD = "option, button, textarea, script, style, noscript, [aria-hidden=true]";
const WHOLE = 4; // words and more that are read by a voice of their own

const spokenIn = (element) => element.lang.slice(0, 2).toLowerCase();

function languageOf(element) {
  const page = document.documentElement;
  const said = element.closest("[lang]");
  return said !== page && said.textContent.trim().split(/\s+/).length < WHOLE ? spokenIn(page) : spokenIn(said);
}

function voiceOf(language) {
  return speech.getVoices().find((voice) => voice.localService && voice.lang.slice(0, 2).toLowerCase() === language);
}

const ownVoice = () => voiceOf(spokenIn(document.documentElement));

function blockOf(element) {
  return getComputedStyle(element).display.startsWith("inline") ? blockOf(element.parentElement) : element;
}

// Without the quotation mark that was opened or closed where another language begins.
const trimmed = (text) => text.replace(/\s+/g, " ").replace(/^[\s”)]+|[\s“(]+$/g, "");

// The text in pieces: a new one where a block or a language begins.
function pieces() {
  const found = [];
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    if (parent.closest(UNREAD) || !parent.checkVisibility()) continue;
    const [block, language, last] = [blockOf(parent), languageOf(parent), found.at(-1)];
    if (last?.block === block && last.language === language) last.text += texts.currentNode.data;
    else found.push({ block, language, text: texts.currentNode.data });
  }
  return found.map((piece) => ({ ...piece, text: trimmed(piece.text) })).filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
}

function spoken({ text, language }) {
  const said = new SpeechSynthesisUtterance(text);
  said.voice = voiceOf(language) ?? ownVoice();
  said.lang = said.voice.lang;
  return said;
}

function listen(button) {
  let isReading = false;
  let last;

  function show(reading) {
    isReading = reading;
    button.textContent = reading ? place.dataset.stop : place.dataset.listen;
  }

  function stop() {
    show(false);
    speech.cancel();
  }

  function read() {
    speech.cancel();
    show(true);
    const said = pieces().map(spoken);
    for (const one of said) speech.speak(one);
    last = said.at(-1);
    last.onend = ({ target }) => target === last && show(false);
  }

  button.addEventListener("click", () => (isReading ? stop() : read()));
  window.addEventListener("pagehide", stop);
  speech.onvoiceschanged = () => (place.hidden = !ownVoice());
  place.hidden = !ownVoice();
}

if (place && speech) listen(place.firstElementChild);
