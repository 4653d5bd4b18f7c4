// Leaving: the page goes blank at once, the server forgets this visitor, and this page's place in the history is taken
// by another. Shift pressed three times within five seconds does the same as the button; capital letters do not count.
// Without this file the button is an ordinary form, and the server does the same.

const LONGEST_WAIT = 800;
const PRESSES = 3;
const WITHIN = 5000;

const form = document.querySelector("form[data-leave]");
const count = document.querySelector("[data-presses]");

function blank() {
  document.title = "";
  document.documentElement.replaceChildren();
}

function leave() {
  const { action, dataset } = form;
  blank();
  const told = fetch(action, { method: "POST", keepalive: true, redirect: "manual" }).catch(() => null);
  const waited = new Promise((done) => setTimeout(done, LONGEST_WAIT));
  Promise.race([told, waited]).then(() => location.replace(dataset.leave));
}

let pressed = [];
let alone = false;

function say(text, presses) {
  count.textContent = text;
  count.dataset.presses = presses;
}

function forget() {
  pressed = [];
  say("", 0);
}

function down(event) {
  if (event.key !== "Shift") forget();
  alone = event.key === "Shift" && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey;
}

function up(event) {
  if (event.key !== "Shift" || !alone) return;
  alone = false;
  const now = event.timeStamp;
  pressed = [...pressed.filter((one) => now - one < WITHIN), now];
  const left = PRESSES - pressed.length;
  if (left <= 0) return leave();
  say(left === 1 ? count.dataset.once : count.dataset.twice, pressed.length);
  setTimeout(() => pressed.at(-1) === now && forget(), WITHIN);
}

for (const one of document.querySelectorAll("form[data-leave]")) {
  one.addEventListener("submit", (event) => {
    event.preventDefault();
    leave();
  });
}
window.addEventListener("keydown", down, true);
window.addEventListener("keyup", up, true);
window.addEventListener("pointerdown", () => (alone = false), true);
