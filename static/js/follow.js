// A question that follows from another ("If yes: which day?") shows when the answer opens it. It only hides: what is sent
// stays the same, so that the server can say what does not fit together. Without this file every question is in sight.

function isAnsweredBy(group) {
  const answers = group.dataset.answers.split(" ");
  const boxes = [...document.getElementsByName(group.dataset.follows)];
  const shown = boxes.every((box) => !box.closest("[data-follows][hidden]"));
  return shown && boxes.some((box) => (box.checked || box.matches("select")) && answers.includes(box.value));
}

function follow() {
  for (const group of document.querySelectorAll("[data-follows]")) {
    group.hidden = !group.matches(".usa-form-group--error") && !isAnsweredBy(group);
  }
}

document.addEventListener("change", follow);
window.addEventListener("pageshow", follow);
follow();
