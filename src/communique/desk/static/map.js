// The map: land of the world atlas, and a mark for each place or for several that stand near each other.
import { drawn, fitting, later, many, measuring, panning } from "./panning.js";

const NEAR = 34; // pixels within which places share a mark
const LARGEST = 20; // pixels, the radius of the heaviest mark
const TARGET = 12; // pixels, half of the least size that a finger hits
const LETTERS = 12;
const HALF = LETTERS / 2 + 2; // half the height of a line of them

const { d3, topojson } = window;
const places = JSON.parse(document.getElementById("map-data").textContent);
const figure = document.getElementById("map-figure");
const svg = document.getElementById("map");
const panel = document.getElementById("map-panel");
figure.hidden = false;

const land = drawn("g", { class: "land" });
const marks = drawn("g", { class: "marks" });
const names = drawn("g", { class: "names", "aria-hidden": "true" });
svg.append(land, marks, names);
const width = measuring(LETTERS);

let scale = 0; // for which the marks stand
let groups = [];
let size;
const nameThem = () => names.replaceChildren(...labels());
const nameThemLater = later(nameThem);
const moving = panning(svg, figure.querySelectorAll("[data-move]"), { most: 60, changed: follow });

function follow({ k, x, y }) {
  land.setAttribute("transform", `translate(${x} ${y}) scale(${k})`);
  for (const each of [marks, names]) each.setAttribute("transform", `translate(${x} ${y})`);
  if (k === scale) return nameThemLater();
  scale = k;
  groups = gathered(k);
  size = radius(groups);
  marks.replaceChildren(...groups.map((group) => mark(group, size(group))));
  return nameThem();
}

// Put places together that stand near each other; the heaviest of them is where they stand.
function gathered(k) {
  const found = [];
  for (const place of places) {
    const [x, y] = place.point.map((part) => part * k);
    const near = found.find((group) => Math.hypot(group.x - x, group.y - y) < NEAR);
    if (near) near.members.push(place);
    else found.push({ x, y, members: [place] });
  }
  for (const group of found) {
    group.contacts = group.members.reduce((sum, place) => sum + place.contacts, 0);
    group.exact = group.members.some((place) => place.exact);
  }
  return found.sort((one, other) => other.contacts - one.contacts);
}

function radius(some) {
  const most = Math.max(1, ...some.map((group) => group.contacts));
  return (group) => Math.max(4.5, LARGEST * Math.sqrt(group.contacts / most));
}

function mark(group, r) {
  const [first] = group.members;
  const alone = group.members.length === 1;
  const label = alone ? `${titled(first)}, ${many(first.contacts, "contact")}, ${first.when}` : summed(group);
  const shapes = shape(group, r);
  const place = { class: "mark", transform: `translate(${group.x} ${group.y})`, "aria-label": label };
  const made = alone
    ? drawn("a", { ...place, href: first.href }, ...shapes)
    : drawn("g", { ...place, class: "mark several", role: "button", tabindex: 0 }, ...shapes);
  made.addEventListener("pointerenter", () => tell(group));
  made.addEventListener("focus", () => seen(group));
  if (!alone) {
    made.addEventListener("click", () => enter(group));
    made.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      enter(group);
    });
  }
  return made;
}

function shape(group, r) {
  const target = drawn("circle", { class: "target", r: Math.max(r, TARGET) });
  if (!group.exact) return [target, drawn("path", { class: "amid", d: `M0 ${-r - 2}L${r + 2} 0L0 ${r + 2}L${-r - 2} 0Z` })];
  const circle = drawn("circle", { class: "at", r });
  return group.members.length === 1 ? [target, circle] : [target, circle, drawn("circle", { class: "ring", r: r + 3 })];
}

const titled = (place) => (place.name.includes(place.state) ? place.name : `${place.name}, ${place.state}`);
const summed = (group) =>
  `${group.members[0].name} and ${many(group.members.length - 1, "place")} more, ${many(group.contacts, "contact")}: show them`;

function labels() {
  // A name stands beside its mark, and no name over a mark or over another name.
  const taken = groups.map((group) => boxed(group.x, group.y, size(group)));
  const wanted = groups.map((group) => {
    const [first] = group.members;
    const more = group.members.length > 1 ? ` +${group.members.length - 1}` : "";
    const number = group.contacts.toLocaleString("en");
    const long = width(`${first.name}${more} ${number}`);
    const off = size(group) + (more ? 7 : 4);
    const boxes = [
      [group.x + off, group.y],
      [group.x - off - long, group.y],
      [group.x - long / 2, group.y + off + HALF],
      [group.x - long / 2, group.y - off - HALF],
    ].map(([x, y]) => [x, y - HALF, x + long, y + HALF]);
    return { name: first.name + more, number, boxes: boxes.filter(moving.whole) };
  });
  return fitting(wanted, taken).map(({ name, number, box }) =>
    drawn("text", { x: box[0], y: box[3] - 3.5 }, `${name} `, drawn("tspan", { class: "number" }, number)),
  );
}

const boxed = (x, y, r) => [x - r, y - r, x + r, y + r];

// Say beside the map what stands under the pointer.
function tell(group) {
  const rows = group.members.slice(0, 12).map((place) => {
    const link = document.createElement("a");
    link.href = place.href;
    link.textContent = titled(place);
    const row = document.createElement("li");
    row.append(link, ` ${many(place.contacts, "contact")}, ${place.when}`);
    return row;
  });
  if (group.members.length > 12) {
    const row = document.createElement("li");
    row.textContent = `and ${group.members.length - 12} more: zoom in`;
    rows.push(row);
  }
  panel.replaceChildren(...rows);
}

// A mark that is reached by the keyboard comes into sight.
function seen(group) {
  tell(group);
  const [wide, high] = moving.size();
  const [x, y] = [group.x + moving.view.x, group.y + moving.view.y];
  if (x < 20 || y < 20 || x > wide - 20 || y > high - 20) moving.move(wide / 2 - x, high / 2 - y);
}

// Go nearer, until the places of a mark stand apart.
function enter(group) {
  tell(group);
  const [[left, top], [right, bottom]] = bounds(group.members);
  if (right > left || bottom > top) moving.show(moving.around(bounds(group.members)));
}

function bounds(some) {
  const [xs, ys] = [0, 1].map((axis) => some.map((place) => place.point[axis]));
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
}

// The whole earth fills the window where the view is 1.
function lay() {
  const [wide, high] = moving.size();
  svg.setAttribute("viewBox", `0 0 ${wide} ${high}`);
  const projection = d3.geoEqualEarth().fitSize([wide, high], { type: "Sphere" });
  for (const place of places) place.point = projection(place.at);
  scale = 0;
  moving.settle(moving.around(bounds(places), 12));
  return d3.geoPath(projection).digits(2);
}

function surface(atlas, path) {
  const states = topojson.feature(atlas, atlas.objects.countries).features;
  land.replaceChildren(...states.map((state) => drawn("path", { "data-state": state.id, d: path(state) })));
}

async function begin() {
  const path = lay();
  try {
    const answer = await fetch(svg.dataset.atlas);
    if (!answer.ok) throw new Error(`the atlas answers ${answer.status}`);
    const atlas = await answer.json();
    surface(atlas, path);
    let wide = svg.clientWidth;
    new ResizeObserver(() => {
      if (svg.clientWidth === wide) return;
      wide = svg.clientWidth;
      surface(atlas, lay());
    }).observe(svg);
  } catch {
    document.getElementById("map-failed").hidden = false;
  }
  figure.removeAttribute("aria-busy");
}

begin();
