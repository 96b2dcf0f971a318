// Keys: what carries data-key is pressed (or, a field, entered) by that key wherever nobody is typing.
const typing = (target) => target.closest("input, textarea, select, [contenteditable]");

// After g, a letter goes to a page (the list is on /keys); a second is time enough for it.
const PAGES = {
  o: "/", c: "/contacts", v: "/visits", p: "/people", a: "/agreements", m: "/mechanisms", t: "/commitments",
  r: "/reports", d: "/due", w: "/map", n: "/network", q: "/review", i: "/add",
};
let going = 0;

const goes = (event) => {
  const began = going;
  going = event.key === "g" ? event.timeStamp : 0;
  const page = began && event.timeStamp - began < 1000 && PAGES[event.key];
  if (page) window.location.assign(page);
  else if (event.key === "?") window.location.assign("/keys");
  else return false;
  event.preventDefault();
  event.stopImmediatePropagation();
  return true;
};

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && typing(event.target)) {
    event.target.blur();
    return;
  }
  if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (goes(event)) return;
  const wanted = [...document.querySelectorAll("[data-key]")].find((each) => each.dataset.key === event.key);
  if (!wanted) return;
  event.preventDefault();
  if (wanted.matches("input, textarea, select")) wanted.focus();
  else wanted.click();
});

// Long work says that it goes on.
document.addEventListener("htmx:beforeRequest", (event) => event.target.setAttribute("aria-busy", "true"));
document.addEventListener("htmx:afterRequest", (event) => event.target.removeAttribute("aria-busy"));
// What a part answers that failed is shown where the part would stand.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status >= 400) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
