// Three small guards: a page restored from memory asks the server again, a form is sent once, and a list of errors is
// read first. Nothing depends on them.

const SENT = "data-sent";
const SEND_AGAIN_AFTER = 8000; // a download leaves the page in place, and a lost connection needs a second try

function askAgain(event) {
  for (const form of document.querySelectorAll(`form[${SENT}]`)) form.removeAttribute(SENT);
  if (!event.persisted) return;
  document.documentElement.hidden = true;
  location.reload();
}

// The button itself stays enabled, so that its own name and value are sent with the form.
function sendOnce(event) {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (form.hasAttribute(SENT)) event.preventDefault();
  form.setAttribute(SENT, "");
  setTimeout(() => form.removeAttribute(SENT), SEND_AGAIN_AFTER);
}

window.addEventListener("pageshow", askAgain);
document.addEventListener("submit", sendOnce);
document.querySelector("[data-focus]")?.focus();
