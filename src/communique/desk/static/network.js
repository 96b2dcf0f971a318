// The network: persons in a ring for each side, or sides alone; a line for each pair that met.
import { drawn, fitting, later, many, measuring, panning } from "./panning.js";

const TICKS = 300;
const LETTERS = 12;
const TARGET = 12;
const ROOM = 26; // pixels that a person takes in the ring of their side, at full size
const LARGEST = 13;
const WIDEST = 8;

const { d3 } = window;
const told = JSON.parse(document.getElementById("network-data").textContent);
const figure = document.getElementById("network-figure");
const svg = document.getElementById("network");
const panel = document.getElementById("network-panel");
figure.hidden = false;

const rings = drawn("g", { "aria-hidden": "true" });
const lines = drawn("g");
const points = drawn("g");
const names = drawn("g", { "aria-hidden": "true" });
svg.append(rings, lines, points, names);

const nodes = told.nodes.map((node, at) => ({ ...node, at, met: [] }));
const edges = told.edges.map((edge) => ({ ...edge, source: nodes[edge.source], target: nodes[edge.target] }));
for (const edge of edges) {
  edge.source.met.push([edge.target, edge]);
  edge.target.met.push([edge.source, edge]);
}
const mostContacts = Math.max(...nodes.map((node) => node.contacts));
const mostTogether = Math.max(...edges.map((edge) => edge.contacts));
const radius = (node) => 3.5 + (LARGEST - 3.5) * Math.sqrt(node.contacts / mostContacts);
const thickness = (edge) => 0.75 + (WIDEST - 0.75) * (edge.contacts / mostTogether);
const width = measuring(LETTERS);

const bare = (list) => list.map(({ source, target, weight }) => ({ source, target, weight }));

// Sides first: each a disc large enough for its people, those that met often near each other.
function sidesLaid() {
  const sides = new Map();
  for (const node of nodes) {
    if (!sides.has(node.code)) sides.set(node.code, { code: node.code, name: node.state, members: [], at: sides.size });
    sides.get(node.code).members.push(node);
  }
  const every = [...sides.values()];
  for (const side of every) side.r = told.of === "sides" ? ROOM : (ROOM * Math.sqrt(side.members.length)) / 1.5 + 8;
  const together = new Map();
  for (const { source, target, contacts } of edges) {
    const pair = [sides.get(source.code), sides.get(target.code)].sort((one, other) => one.at - other.at);
    if (pair[0] === pair[1]) continue;
    const key = `${pair[0].at} ${pair[1].at}`;
    const known = together.get(key) ?? { source: pair[0], target: pair[1], weight: 0 };
    known.weight += contacts;
    together.set(key, known);
  }
  const links = [...together.values()];
  const heaviest = Math.max(1, ...links.map((link) => link.weight));
  rest(every, [
    ["tie", d3.forceLink(bare(links)).distance((link) => link.source.r + link.target.r + 30).strength((link) => 0.02 + 0.3 * (link.weight / heaviest))],
    ["apart", d3.forceManyBody().strength((side) => -6 * side.r)],
    ["room", d3.forceCollide((side) => side.r + 14).iterations(4)],
    ["across", d3.forceX(0).strength(0.05)],
    ["down", d3.forceY(0).strength(0.1)],
  ]);
  return every;
}

// What came to rest as a disc is drawn out to the form of the window.
function stretch(every) {
  const span = (axis) => Math.max(...every.map((side) => side[axis] + side.r)) - Math.min(...every.map((side) => side[axis] - side.r));
  const wanted = (svg.clientWidth * 0.85) / (svg.clientHeight - 60) / (span("x") / span("y"));
  const by = Math.max(0.4, Math.min(2.5, wanted));
  for (const side of every) Object.assign(side, { x: side.x * Math.max(1, by), y: side.y / Math.min(1, by) });
}

// Then the people, each within the disc of their side.
function peopleLaid(sides) {
  if (told.of === "sides") {
    for (const side of sides) Object.assign(side.members[0], { x: side.x, y: side.y });
    return;
  }
  for (const side of sides) {
    side.members.forEach((node, at) => {
      const turn = at * 2.39996;
      Object.assign(node, { x: side.x + 6 * Math.sqrt(at) * Math.cos(turn), y: side.y + 6 * Math.sqrt(at) * Math.sin(turn), side });
    });
  }
  rest(nodes, [
    ["across", d3.forceX((node) => node.side.x).strength(0.3)],
    ["down", d3.forceY((node) => node.side.y).strength(0.3)],
    ["tie", d3.forceLink(edges.map(({ source, target }) => ({ source, target }))).strength(0.003).distance(0)],
    ["room", d3.forceCollide((node) => Math.max(radius(node), ROOM / 2 - 2)).iterations(3)],
  ]);
  for (const side of sides) {
    for (const axis of ["x", "y"]) {
      const along = side.members.map((node) => node[axis]);
      side[axis] = (Math.min(...along) + Math.max(...along)) / 2;
    }
    side.r = Math.max(...side.members.map((node) => Math.hypot(node.x - side.x, node.y - side.y) + radius(node))) + 6;
  }
}

// Let forces come to rest at once: the same network is always drawn the same way, and nothing moves on the page.
function rest(bodies, forces) {
  const simulation = d3.forceSimulation(bodies).stop();
  for (const [name, force] of forces) simulation.force(name, force);
  simulation.tick(TICKS);
}

const sides = sidesLaid();
stretch(sides);
peopleLaid(sides);

let fit = { k: 1, x: 0, y: 0 };
let scale = 0; // for which points and lines stand
const nameThem = (those = nodes) => names.replaceChildren(...labels(those));
const nameThemLater = later(nameThem);
const moving = panning(svg, figure.querySelectorAll("[data-move]"), { least: 0.5, most: 12, changed: follow });
const seenAt = (thing) => [(thing.x * fit.k + fit.x) * scale, (thing.y * fit.k + fit.y) * scale];
// Points keep their size while one goes nearer, but where the whole is small they are smaller too.
const shrunk = () => Math.max(0.5, Math.min(1, fit.k * scale));
const sized = (node) => radius(node) * shrunk();

function follow({ k, x, y }) {
  for (const each of [rings, lines, points, names]) each.setAttribute("transform", `translate(${x} ${y})`);
  if (k === scale) return nameThemLater();
  scale = k;
  return draw();
}

function draw() {
  rings.replaceChildren(...(told.of === "sides" ? [] : sides.filter((side) => side.members.length > 1).map(ring)));
  edges.forEach(placeLine);
  nodes.forEach(placePoint);
  nameThem();
}

function ring(side) {
  const [cx, cy] = seenAt(side);
  return drawn("circle", { class: "ring-of-side", cx, cy, r: side.r * fit.k * scale });
}

function lined(edge) {
  const label = `${edge.source.name} and ${edge.target.name}: ${many(edge.contacts, "contact")}, ${edge.when}`;
  const made = drawn("a", { class: "line", href: edge.href, tabindex: -1, "aria-label": label }, drawn("path"), drawn("path", { class: "reach" }));
  made.addEventListener("pointerenter", () => lightPair(edge));
  made.addEventListener("pointerleave", dark);
  return made;
}

function placeLine(edge) {
  const [[x, y], [u, v]] = [seenAt(edge.source), seenAt(edge.target)];
  // Bent a little, so that lines along one another can be told apart.
  const [bx, by] = [(x + u) / 2 - (v - y) * 0.08, (y + v) / 2 + (u - x) * 0.08];
  for (const path of edge.element.children) path.setAttribute("d", `M${x} ${y}Q${bx} ${by} ${u} ${v}`);
  edge.element.firstChild.setAttribute("opacity", 0.15 + 0.45 * (edge.contacts / mostTogether));
  edge.element.firstChild.setAttribute("stroke-width", thickness(edge) * shrunk());
}

function pointed(node) {
  const label = `${node.name}, ${node.state}: ${many(node.contacts, "contact")} with ${node.met.length} of those shown`;
  const made = drawn("a", { class: "point mark", href: node.href, "aria-label": told.of === "sides" ? label.replace(`, ${node.state}`, "") : label });
  made.append(drawn("circle", { class: "target", r: TARGET }), drawn("circle", { class: "at" }));
  made.addEventListener("pointerenter", () => light(node));
  made.addEventListener("pointerleave", dark);
  made.addEventListener("focus", () => {
    light(node);
    const [x, y] = seenAt(node).map((part, axis) => part + [moving.view.x, moving.view.y][axis]);
    const [wide, high] = moving.size();
    if (x < 20 || y < 20 || x > wide - 20 || y > high - 20) moving.move(wide / 2 - x, high / 2 - y);
  });
  made.addEventListener("blur", dark);
  return made;
}

function placePoint(node) {
  node.element.setAttribute("transform", `translate(${seenAt(node).join(" ")})`);
  node.element.lastChild.setAttribute("r", sized(node));
}

function labels(those) {
  const taken = those.map((node) => {
    const [x, y] = seenAt(node);
    const r = sized(node);
    return [x - r, y - r, x + r, y + r];
  });
  // Where all are named, sides come first; then persons, the heaviest before the others.
  const ofSides = told.of === "sides" || those !== nodes ? [] : sides.map((side) => sideLabel(side));
  const ofNodes = those.map((node) => nodeLabel(node, sized(node)));
  return fitting([...ofSides, ...ofNodes], taken).map(({ text, code, box, kind }) => {
    const made = drawn("text", { class: kind, x: box[0], y: box[3] - 3.5 }, text);
    if (code) made.append(" ", drawn("tspan", { class: "number" }, code));
    return made;
  });
}

const HALF = LETTERS / 2 + 2; // half the height of a line of letters

function sideLabel(side) {
  const [x, y] = seenAt(side);
  const long = width(side.name) * 1.1;
  const r = side.r * fit.k * scale;
  const boxes = [y - r - HALF, y + r + HALF].map((at) => [x - long / 2, at - HALF, x + long / 2, at + HALF]);
  return { text: side.name, kind: "side-name", boxes: boxes.filter(moving.whole) };
}

function nodeLabel(node, r) {
  const [x, y] = seenAt(node);
  const code = told.of === "sides" ? node.contacts.toLocaleString("en") : node.code;
  const long = width(`${node.name} ${code}`);
  const boxes = [
    [x + r + 3, y - HALF, x + r + 3 + long, y + HALF],
    [x - r - 3 - long, y - HALF, x - r - 3, y + HALF],
    [x - long / 2, y + r + 1, x + long / 2, y + r + 1 + 2 * HALF],
    [x - long / 2, y - r - 1 - 2 * HALF, x + long / 2, y - r - 1],
  ];
  return { text: node.name, code, kind: "node-name", boxes: boxes.filter(moving.whole) };
}

function row(name, href, words) {
  const made = document.createElement("li");
  const link = document.createElement("a");
  link.href = href;
  link.textContent = name;
  made.append(link, ` ${words}`);
  return made;
}

// Light up a point, those it met, and the lines between them; they alone are named.
function light(node) {
  const met = [...node.met].sort(([, one], [, other]) => other.contacts - one.contacts);
  lit([node, ...met.map(([other]) => other)], met.map(([, edge]) => edge));
  const rows = met.slice(0, 8).map(([other, edge]) => row(`with ${other.name}`, edge.href, `${many(edge.contacts, "contact")}, ${edge.when}`));
  const state = told.of === "sides" ? "" : `${node.state}, `;
  panel.replaceChildren(row(node.name, node.href, `${state}${many(node.contacts, "contact")}`), ...rows);
}

function lightPair(edge) {
  lit([edge.source, edge.target], [edge]);
  panel.replaceChildren(row(`${edge.source.name} and ${edge.target.name}`, edge.href, `${many(edge.contacts, "contact")}, ${edge.when}`));
}

function lit(those, between) {
  dark();
  svg.classList.add("dimmed");
  for (const each of [...those, ...between]) each.element.classList.add("lit");
  nameThem(those);
}

function dark() {
  if (!svg.classList.contains("dimmed")) return;
  svg.classList.remove("dimmed");
  for (const each of svg.querySelectorAll(".lit")) each.classList.remove("lit");
  nameThem();
}

// The whole network fills the window where the view is 1.
function lay() {
  const [wide, tall] = moving.size();
  svg.setAttribute("viewBox", `0 0 ${wide} ${tall}`);
  const reach = (axis, sign) => sides.map((side) => side[axis] + sign * side.r);
  const [left, right] = [Math.min(...reach("x", -1)), Math.max(...reach("x", 1))];
  const [top, bottom] = [Math.min(...reach("y", -1)), Math.max(...reach("y", 1))];
  const margin = Math.min(90, wide / 12);
  const k = Math.min((wide - 2 * margin) / (right - left), (tall - 60) / (bottom - top), 2);
  fit = { k, x: wide / 2 - (k * (left + right)) / 2, y: tall / 2 - (k * (top + bottom)) / 2 };
  scale = 0;
  moving.settle({ k: 1, x: 0, y: 0 });
}

for (const edge of edges) edge.element = lined(edge);
for (const node of nodes) node.element = pointed(node);
// What is heavier lies above what is lighter.
lines.append(...[...edges].reverse().map((edge) => edge.element));
points.append(...nodes.map((node) => node.element));
lay();
let wide = svg.clientWidth;
new ResizeObserver(() => {
  if (svg.clientWidth === wide) return;
  wide = svg.clientWidth;
  lay();
}).observe(svg);
figure.removeAttribute("aria-busy");
