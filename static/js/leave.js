// Leaving: the page goes blank at once, the server forgets this visitor, and this page's place in the history is taken
// by another. Without this file the button is an ordinary form, and the server does the same.

const LONGEST_WAIT = 800;

function blank() {
  document.title = "";
  document.documentElement.replaceChildren();
}

function leave(event) {
  event.preventDefault();
  const form = event.currentTarget;
  const { action, dataset } = form;
  const body = new URLSearchParams(new FormData(form));
  blank();
  const told = fetch(action, { method: "POST", body, keepalive: true, redirect: "manual" }).catch(() => null);
  const waited = new Promise((done) => setTimeout(done, LONGEST_WAIT));
  Promise.race([told, waited]).then(() => location.replace(dataset.leave));
}

for (const form of document.querySelectorAll("form[data-leave]")) {
  form.addEventListener("submit", leave);
}
