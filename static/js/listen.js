// "Listen": the browser's own voice reads the page's main text. Only a voice that lives on this device is used, so that
// nothing is sent anywhere; where there is none, or no script, there is no button.

const place = document.querySelector("[data-listen]");
const speech = window.speechSynthesis;
const main = document.querySelector("main");

function ownVoice() {
  const language = document.documentElement.lang.slice(0, 2);
  return speech.getVoices().find((voice) => voice.localService && voice.lang.slice(0, 2).toLowerCase() === language);
}

function lines() {
  const unread = new Set([...main.querySelectorAll("option, button, textarea")].map((one) => one.textContent.trim()));
  return main.innerText.split("\n").map((line) => line.trim()).filter((line) => line && !unread.has(line));
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
    const said = lines().map((line) => new SpeechSynthesisUtterance(line));
    for (const one of said) {
      one.voice = ownVoice();
      one.lang = one.voice.lang;
      speech.speak(one);
    }
    last = said.at(-1);
    last.onend = ({ target }) => target === last && show(false);
  }

  button.addEventListener("click", () => (isReading ? stop() : read()));
  window.addEventListener("pagehide", stop);
  speech.onvoiceschanged = () => (place.hidden = !ownVoice());
  place.hidden = !ownVoice();
}

if (place && speech) listen(place.firstElementChild);
