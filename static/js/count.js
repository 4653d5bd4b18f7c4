// Says how many characters are left while a story is written. The number is in sight all the time; it is read aloud only
// near the end, and only when the typing stops. Without this file the limit stands above the box in words.

const NEAR = 0.9;
const PAUSE = 1500;

function countFor(place) {
  const box = place.parentElement.querySelector("textarea");
  const [seen, heard] = place.children;
  const most = Number(place.dataset.count);
  let waiting;

  function words() {
    const left = most - box.value.replaceAll("\r\n", "\n").length;
    const number = Math.abs(left).toLocaleString("en-US"); // as the server writes the limit, in every language
    return `${left < 0 ? place.dataset.over : place.dataset.left} ${number}`;
  }

  box.addEventListener("input", () => {
    seen.hidden = false;
    seen.textContent = words();
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      heard.textContent = box.value.length > most * NEAR ? words() : "";
    }, PAUSE);
  });
}

document.querySelectorAll("[data-count]").forEach(countFor);
