// A word before the hour is over: five minutes ahead a dialog asks "Are you still there?". One press gives another hour,
// and what is typed stays. At the end the page goes blank. Without this file the hour is the same, only without the word.

const MINUTE = 60_000;
const AHEAD = 5 * MINUTE;
const MARGIN = MINUTE; // the server writes the time down at most once a minute, so its hour may be that much shorter

const dialog = document.querySelector("dialog[data-idle]");
const others = "BroadcastChannel" in window ? new BroadcastChannel("used") : null;
let ends = 0;

function begin() {
  ends = Date.now() + Number(dialog.dataset.idle) * 1000 - MARGIN;
  if (dialog.open) dialog.close();
}

function look() {
  const left = ends - Date.now();
  if (left <= 0) return end();
  if (left > AHEAD) return;
  say(dialog.querySelector("[data-minutes]"), String(Math.ceil(left / MINUTE)));
  if (!dialog.open) dialog.showModal();
}

// Written only when it changes: a live region that is written anew each second may be read aloud each second.
function say(place, minutes) {
  if (place.textContent !== minutes) place.textContent = minutes;
}

// The place of the page is asked for again: the server says that it is closed, and nothing typed is left on the screen.
function end() {
  document.documentElement.hidden = true;
  location.replace(location.pathname);
}

async function stay() {
  const token = document.querySelector("input[name=csrfmiddlewaretoken]").value;
  const failed = dialog.querySelector("[data-failed]");
  failed.hidden = true;
  try {
    const answer = await fetch(dialog.dataset.stay, { method: "POST", headers: { "X-CSRFToken": token } });
    if (answer.status !== 204) return end();
    used();
  } catch {
    failed.hidden = false;
  }
}

function used() {
  begin();
  others?.postMessage("used");
}

dialog.querySelector("[data-stay-button]").addEventListener("click", stay);
dialog.addEventListener("cancel", (event) => event.preventDefault());
others?.addEventListener("message", begin);
window.addEventListener("pageshow", used);
document.addEventListener("visibilitychange", look);
setInterval(look, 1000);
used();
