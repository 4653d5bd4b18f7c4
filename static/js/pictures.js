// Pictures of papers come as they are looked at, and one after the other: each is drawn when it is asked for, and neither
// a download nor leaving may wait behind them. Without this file the browser asks for all of them by itself.

const wanted = new Set();
let isComing = false;

function next() {
  const [place] = wanted;
  if (isComing || !place) return;
  isComing = true;
  wanted.delete(place);
  inSight.unobserve(place);
  const picture = new Image(240, 311);
  picture.alt = "";
  picture.onload = picture.onerror = () => {
    isComing = false;
    next();
  };
  picture.src = place.dataset.picture;
  place.replaceChildren(picture);
}

const inSight = new IntersectionObserver((changes) => {
  for (const { isIntersecting, target } of changes) {
    if (isIntersecting) wanted.add(target);
    else wanted.delete(target);
  }
  next();
});
for (const place of document.querySelectorAll("[data-picture]")) inSight.observe(place);
