// Measures one page as a person meets it: what is too small to tap, what runs over the edge, what shows no focus.
// Runs in the page; answers with words that name the element. axe-core looks at everything else.

(() => {
  const CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  const LEAST = 24;

  const named = (e) => `${e.tagName.toLowerCase()}${e.id ? `#${e.id}` : ""}.${e.className} "${(e.textContent || e.name || "").trim().slice(0, 40)}"`;
  const isShown = (e) => e.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true }) && !e.closest("[aria-hidden=true]");
  const isOffScreen = (e) => e.matches(".usa-skipnav, .usa-sr-only, .usa-sr-only *");
  const controls = () => [...document.querySelectorAll(CONTROLS)].filter((e) => isShown(e) && !e.disabled && !(e.tabIndex < 0));

  // A radio or a checkbox is tapped on its label.
  const target = (e) => (e.matches("[type=radio], [type=checkbox]") && e.labels[0]) || e;
  // A link within a sentence is as high as its line.
  const isInline = (e) => e.tagName === "A" && getComputedStyle(e).display === "inline";

  function small() {
    const sizes = controls().filter((e) => !isOffScreen(e) && !isInline(e)).map((e) => [e, target(e).getBoundingClientRect()]);
    return sizes.filter(([, box]) => box.width < LEAST || box.height < LEAST).map(([e, box]) => `${named(e)} ${Math.round(box.width)}x${Math.round(box.height)}`);
  }

  function wide() {
    const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth) return [];
    const over = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > page.clientWidth + 1);
    return [`${page.scrollWidth} > ${page.clientWidth}`, ...over.slice(-3).map(named)];
  }

  function cut() {
    const boxes = [...document.querySelectorAll("body *")].filter((e) => isShown(e) && !isOffScreen(e) && e.textContent.trim());
    return boxes.filter((e) => {
      const style = getComputedStyle(e);
      const across = e.scrollWidth > e.clientWidth + 1 && ["hidden", "clip"].includes(style.overflowX);
      const down = e.scrollHeight > e.clientHeight + 1 && ["hidden", "clip"].includes(style.overflowY);
      return e.clientWidth > 1 && (across || down);
    }).map(named);
  }

  const drawn = (e) => [e, e.labels?.[0]].filter(Boolean).flatMap((one) => [null, "::before"].map((part) => {
    const style = getComputedStyle(one, part);
    return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow];
  }));

  // Focus is seen when the browser's own ring, or an outline of two pixels and more, is on the control or on its drawn box.
  function unseen() {
    const bad = [];
    for (const e of controls()) {
      e.focus({ focusVisible: true, preventScroll: true });
      const isSeen = drawn(e).some(([style, width, color]) => style === "auto" || (style !== "none" && parseFloat(width) >= 2 && !/^rgba.*, 0\)$/.test(color)));
      if (document.activeElement !== e) bad.push(`takes no focus: ${named(e)}`);
      else if (!isSeen) bad.push(`shows no focus: ${named(e)}`);
    }
    document.activeElement?.blur();
    return bad;
  }

  // Two controls that sound alike and do different things: what a link, a button or a fold leads to.
  const sound = (e) => (e.getAttribute("aria-label") || e.innerText || "").trim().replace(/\s+/g, " ");
  const leadsTo = (e) => e.href || (e.form ? [e.formAction || e.form.action, e.name, e.value].join(" ") : e.parentElement.textContent);

  function alike() {
    const met = new Map();
    for (const e of controls().filter((one) => one.matches("a[href], button, summary"))) {
      met.set(sound(e), (met.get(sound(e)) || new Set()).add(leadsTo(e)));
    }
    return [...met].filter(([, places]) => places.size > 1).map(([name, places]) => `"${name}" leads to ${[...places].join(" and to ")}`);
  }

  const shuffled = () => [...document.querySelectorAll("[tabindex]")].filter((e) => e.tabIndex > 0).map(named);
  const moving = () => document.getAnimations().map((one) => named(one.effect.target));

  window.look = { small, wide, cut, unseen, shuffled, alike, moving };
})();
