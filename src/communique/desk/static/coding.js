// A sheet: words chosen in the text become the evidence of a record. Offsets are code points, as the register counts.
const form = document.getElementById("sheet");
const text = document.getElementById("text");
const bar = document.getElementById("taking");
const standing = document.getElementById("standing");
const people = document.getElementById("people-here");
const add = bar.querySelector('[data-take=""]');
let chosen = null; // { start, end, words } of the words chosen last
let current = null; // the record that one works on
let unsaved = form.querySelector('[role="alert"]') !== null || standing.textContent.includes("Not saved");

// ---- places in the text

const count = (words) => [...words].length;

// Give how many code points of the text stand before a place in it.
function before(node, at) {
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(node, at);
  return count(range.toString());
}

// Give the words that are chosen in the text, without the blanks around them.
function selected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(text)) return null;
  const whole = document.createRange();
  whole.selectNodeContents(text);
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0) range.setStart(text, 0);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) range.setEnd(text, text.childNodes.length);
  const told = range.toString();
  const words = told.trim();
  if (!words) return null;
  const start = before(range.startContainer, range.startOffset) + count(told.slice(0, told.length - told.trimStart().length));
  return { start, end: start + count(words), words };
}

// Give the range of a passage, to be marked.
function rangeOf(start, end) {
  const range = document.createRange();
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const points = [...node.data];
    const place = (wanted) => points.slice(0, wanted - at).join("").length;
    if (at <= start && start < at + points.length) range.setStart(node, place(start));
    if (at < end && end <= at + points.length) {
      range.setEnd(node, place(end));
      break;
    }
    at += points.length;
  }
  return range;
}

// ---- records

const records = () => [...form.querySelectorAll(".record")];
const spansOf = (record) => [...record.querySelectorAll(".passages input:checked")].map((each) => each.value.split("-").map(Number));

function mark() {
  if (!("highlights" in CSS)) return;
  const ranges = (list) => new Highlight(...list.flatMap(spansOf).map(([start, end]) => rangeOf(start, end)));
  CSS.highlights.set("evidence", ranges(records()));
  CSS.highlights.set("current", ranges(current ? [current] : []));
}

function work(record) {
  if (record === current) return;
  current?.classList.remove("current");
  current = record;
  current?.classList.add("current");
  add.hidden = !current;
  if (current) document.getElementById("current").textContent = current.querySelector("[data-title]").textContent.trim().toLowerCase();
  mark();
  if (current) reveal(current);
}

// Where the text scrolls by itself, bring the words of a record into sight.
function reveal(record) {
  const panel = text.closest(".sheet-text");
  const [span] = spansOf(record);
  if (!span || panel.scrollHeight <= panel.clientHeight) return;
  const words = rangeOf(...span).getBoundingClientRect();
  const frame = panel.getBoundingClientRect();
  const seen = words.top >= Math.max(frame.top, 0) && words.bottom <= Math.min(frame.bottom, innerHeight);
  if (!seen) panel.scrollTop += words.top - frame.top - Math.min(frame.height, innerHeight) / 3;
}

function touch() {
  unsaved = true;
  standing.textContent = "Not saved yet.";
}

// Number the records of a kind by their places, and say how many there are.
function number(kind) {
  const list = [...document.querySelectorAll(`#list-${kind} > .record`)];
  document.querySelector(`[data-count-of="${kind}"]`).textContent = list.length;
  list.forEach((record, at) => {
    const title = record.querySelector("[data-title]");
    title.textContent = `${title.textContent.trim().replace(/ \d+$/, "")} ${at + 1}`;
  });
}

function filled(template, values) {
  const made = document.getElementById(template).content.cloneNode(true);
  for (const element of made.querySelectorAll("*")) {
    for (const attribute of element.attributes) {
      for (const [sign, value] of Object.entries(values)) attribute.value = attribute.value.replaceAll(sign, value);
    }
  }
  return made.firstElementChild;
}

let made = 0;
function create(kind) {
  const free = Math.max(-1, ...records().filter((each) => each.dataset.kind === kind).map((each) => Number(each.id.split("-")[1])), made);
  made = free + 1;
  const record = filled(`new-${kind}`, { NEW: String(free + 1) });
  document.getElementById(`list-${kind}`).append(record);
  number(kind);
  touch();
  work(record);
  return record;
}

// Take the chosen words as evidence of a record.
function take(record) {
  const name = `${record.dataset.kind}.${record.id.split("-")[1]}.span`;
  const value = `${chosen.start}-${chosen.end}`;
  if (!spansOf(record).some((span) => span.join("-") === value)) {
    const item = filled("new-passage", { "KIND.NEW.span": name, "START-END": value });
    item.querySelector("q").textContent = chosen.words;
    record.querySelector(".passages").append(item);
  }
  touch();
  mark();
}

const cell = (record, name) => record.querySelector(`[name$=".${name}"]`);

function summarise(record) {
  const shown = { persons: ["name", "country"], meetings: ["format", "countries", "date"], visits: ["guest", "host", "start"], agreements: ["kind", "subject", "period_start"], mechanisms: ["name", "parties"], commitments: ["by", "modality"] };
  const told = shown[record.dataset.kind].map((name) => cell(record, name)?.value).filter(Boolean);
  record.querySelector("[data-summary]").textContent = told.join(", ");
  const fields = record.querySelector("[data-count]");
  if (fields) fields.textContent = [...record.querySelectorAll(".fields input:checked")].map((each) => each.value).join("; ");
}

function namePeople() {
  const names = [...form.querySelectorAll('[name^="persons."][name$=".name"]')].map((each) => each.value.trim());
  people.replaceChildren(...[...new Set(names.filter(Boolean))].map((name) => Object.assign(document.createElement("option"), { value: name })));
}

// ---- what one does

document.addEventListener("selectionchange", () => {
  const here = selected();
  if (!here) {
    if (!bar.contains(document.activeElement)) bar.hidden = true;
    return;
  }
  chosen = here;
  document.getElementById("taken").textContent = here.words;
  bar.hidden = false;
});

// Pressing a button must not take the selection away.
bar.addEventListener("pointerdown", (event) => event.preventDefault());
bar.addEventListener("click", (event) => {
  const button = event.target.closest("[data-take]");
  if (!button || bar.hidden || !chosen) return;
  const kind = button.dataset.take;
  if (!kind && !current) return;
  const record = kind ? create(kind) : current;
  take(record);
  const name = cell(record, "name");
  if (kind && name && chosen.words.length <= 80) name.value = chosen.words;
  summarise(record);
  namePeople();
  getSelection().removeAllRanges();
  bar.hidden = true;
  record.querySelector("details").open = true;
  if (kind) record.querySelector(".sheet-cells input, .sheet-cells select").focus();
});

form.addEventListener("click", (event) => {
  const adding = event.target.closest("[data-add]");
  const removing = event.target.closest("[data-remove]");
  if (adding) {
    event.preventDefault();
    create(adding.dataset.add).querySelector(".evidence .short").focus();
  } else if (removing) {
    event.preventDefault();
    const record = removing.closest(".record");
    const list = record.parentElement;
    const next = record.nextElementSibling ?? record.previousElementSibling;
    if (record === current) work(null);
    record.remove();
    number(record.dataset.kind);
    namePeople();
    touch();
    mark();
    (next?.querySelector("summary") ?? list.nextElementSibling.querySelector("button")).focus();
  }
});

form.addEventListener("focusin", (event) => {
  const record = event.target.closest(".record");
  if (record) work(record);
});
form.addEventListener("input", (event) => {
  const record = event.target.closest(".record");
  if (!record) return;
  touch();
  summarise(record);
  if (event.target.name.endsWith(".name")) namePeople();
  if (event.target.name.endsWith(".span")) mark();
  const last = [...record.querySelectorAll(".participant")].at(-1);
  if (last?.contains(event.target) && event.target.value) {
    last.after(filled("new-participant", { NEW: record.id.split("-")[1] }));
  }
});
form.addEventListener("submit", () => { unsaved = false; });
addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });

mark();
