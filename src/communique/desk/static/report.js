// A report's text and its records: choosing a record lights its passages, choosing words shows what stands there.
const text = document.querySelector("#text");
const here = document.querySelector("#here");
const marks = [...document.querySelectorAll("#text mark")];
const entries = [...document.querySelectorAll("[data-record]")];
const words = (mark, name) => (mark.dataset[name] ?? "").split(" ").filter(Boolean);
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
const to = (element) => element?.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
const list = document.querySelector(".report-records");

// Bring an entry into sight where the list scrolls by itself; the page stays where the text is.
function reveal(entry) {
  if (getComputedStyle(list).overflowY === "visible") return;
  const [inner, outer] = [entry.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) list.scrollTop += inner.top - outer.top - outer.height / 5;
}

const entryOf = (handle) => entries.find((each) => each.dataset.record === handle);
const nameOf = (entry, slot) => entry?.querySelector(`[data-slot="${CSS.escape(slot)}"] dt`)?.textContent ?? slot;
let chosen = entries.find((each) => each.classList.contains("chosen"))?.dataset.record ?? "";

// Light the passages of a record: its own, and those of its cells, or of one of them.
function light(handle, cell = "") {
  const entry = entryOf(handle);
  for (const mark of marks) {
    const mine = (name) => words(mark, name).filter((each) => each.startsWith(`${handle}:`)).map((each) => each.slice(handle.length + 1));
    const of = (name) => mine(name).filter((slot) => !cell || slot === cell);
    mark.classList.toggle("own", Boolean(handle) && mine("cells").includes(""));
    mark.classList.toggle("part", of("parts").length > 0);
    const named = of("begins").map((slot) => nameOf(entry, slot));
    if (named.length) mark.dataset.label = named.join(", ");
    else delete mark.dataset.label;
  }
}

// Choose a record: light it, open its cells, note it in the address, go to its first passage.
function choose(handle, { cell = "", scroll = true, focus = false } = {}) {
  chosen = entryOf(handle) ? handle : "";
  light(chosen, cell);
  for (const entry of entries) {
    const mine = entry.dataset.record === chosen;
    entry.classList.toggle("chosen", mine);
    const link = entry.querySelector("[data-choose]");
    if (mine) {
      link.setAttribute("aria-current", "true");
      entry.querySelector("details").open = true;
      if (focus) link.focus({ preventScroll: true });
      reveal(entry);
    } else link.removeAttribute("aria-current");
  }
  if (chosen && location.hash !== `#${chosen}`) history.replaceState(null, "", `#${chosen}`);
  if (!chosen && location.hash) history.replaceState(null, "", location.pathname + location.search);
  if (scroll) to(marks.find((each) => each.classList.contains("part") && cell) ?? marks.find((each) => each.classList.contains("own") || each.classList.contains("part")));
}

// Show which records are told by the words of a mark, which of their cells are read there, and by which rules.
function show(mark) {
  const close = line("button", "Close");
  close.type = "button";
  close.className = "close";
  close.addEventListener("click", () => {
    here.hidden = true;
    mark.focus({ preventScroll: true });
  });
  here.replaceChildren(close, line("h3", `At “${mark.textContent.trim().slice(0, 80)}”`));
  for (const handle of words(mark, "records")) {
    const entry = entryOf(handle);
    if (!entry) continue;
    const link = line("a", entry.querySelector(".told").textContent);
    link.href = `#${handle}`;
    link.dataset.choose = handle;
    const list = document.createElement("ul");
    for (const one of words(mark, "cells").filter((each) => each.startsWith(`${handle}:`))) {
      const row = entry.querySelector(`[data-slot="${CSS.escape(one.slice(handle.length + 1))}"]`);
      if (!row) continue;
      const value = row.querySelector("strong")?.textContent;
      const rule = row.querySelector(".rule")?.textContent.trim();
      list.append(line("li", row.querySelector("dt").textContent + (value ? `: ${value}` : "") + (rule ? ` (${rule})` : "")));
    }
    const block = document.createElement("div");
    block.append(link, list);
    here.append(block);
  }
  here.hidden = false;
  here.scrollTop = 0;
  marks.forEach((each) => each.classList.toggle("at", each === mark));
}

function line(tag, told) {
  const made = document.createElement(tag);
  made.textContent = told;
  return made;
}

function clear() {
  here.hidden = true;
  marks.forEach((each) => each.classList.remove("at"));
  choose("", { scroll: false });
}

function step(by) {
  const at = entries.findIndex((each) => each.dataset.record === chosen);
  const next = at < 0 ? (by > 0 ? 0 : entries.length - 1) : at + by;
  if (entries[next]) choose(entries[next].dataset.record, { focus: true });
}

document.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target.closest("[data-choose]");
  const at = event.target.closest("[data-at]");
  const mark = event.target.closest("#text mark");
  if (link) {
    event.preventDefault();
    choose(link.dataset.choose);
  } else if (at) {
    event.preventDefault();
    const record = at.closest("[data-record]").dataset.record;
    choose(record, { cell: at.closest("[data-slot]").dataset.slot, scroll: false });
    to(document.getElementById(`at-${at.dataset.at}`));
  } else if (mark && getSelection().isCollapsed) {
    pick(mark);
  }
});

// Choosing words: show what stands there, and light the record whose passage is the narrowest.
function pick(mark, focus = false) {
  const handles = words(mark, "records");
  if (!handles.includes(chosen)) choose(handles.at(-1), { scroll: false });
  show(mark);
  marks.forEach((each) => (each.tabIndex = each === mark ? 0 : -1));
  if (focus) mark.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.target.closest("input, textarea, select") || event.ctrlKey || event.metaKey || event.altKey) return;
  const inText = event.target.closest("#text mark");
  const inList = event.target.closest(".records");
  const moves = { j: 1, k: -1, ...(inList ? { ArrowDown: 1, ArrowUp: -1 } : {}) };
  if (event.key in moves) step(moves[event.key]);
  else if (event.key === "Escape") clear();
  else if (inText && ["ArrowRight", "ArrowLeft"].includes(event.key)) {
    const next = marks[marks.indexOf(inText) + (event.key === "ArrowRight" ? 1 : -1)];
    if (next) pick(next, true);
  } else if (inText && event.key === "Enter") pick(inText);
  else return;
  event.preventDefault();
});

addEventListener("hashchange", () => {
  const handle = decodeURIComponent(location.hash.slice(1));
  if (entryOf(handle)) choose(handle);
});

function begin() {
  marks.forEach((each, at) => (each.tabIndex = at ? -1 : 0));
  const asked = new URLSearchParams(location.search);
  const handle = decodeURIComponent(location.hash.slice(1));
  if (entryOf(handle)) choose(handle, { cell: asked.get("record") === handle ? (asked.get("cell") ?? "") : "" });
  else if (chosen) choose(chosen, { cell: asked.get("cell") ?? "" });
}

// A browser goes to the address's own place until all is loaded; we go on from there.
if (text && marks.length) {
  if (document.readyState === "complete") begin();
  else addEventListener("load", () => requestAnimationFrame(begin));
}
