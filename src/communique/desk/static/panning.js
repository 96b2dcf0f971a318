// Moving about in a drawing: wheel, drag, two fingers, and buttons that carry data-move.
// The view is {k, x, y}: what lies at p in the drawing is seen at k * p + (x, y).

const STEP = 1.5;
const SLIP = 4; // pixels within which a press is a click

export function panning(svg, buttons, { least = 1, most = 40, changed }) {
  const view = { k: 1, x: 0, y: 0 };
  let home = { ...view };
  const held = new Map();
  let moved = false;

  const size = () => [svg.clientWidth || 1, svg.clientHeight || 1];
  const between = (low, value, high) => Math.max(low, Math.min(high, value));

  function show(next) {
    const [width, height] = size();
    const k = between(least, next.k, most);
    // The middle of the window stays over the drawing, which is one window large where k is 1.
    const x = between(width / 2 - k * width, next.x, width / 2);
    const y = between(height / 2 - k * height, next.y, height / 2);
    Object.assign(view, { k, x, y });
    svg.classList.toggle("zoomed", k > home.k * 1.01);
    changed(view);
  }

  function zoom(factor, at = size().map((side) => side / 2)) {
    const k = between(least, view.k * factor, most);
    const by = k / view.k;
    show({ k, x: at[0] - (at[0] - view.x) * by, y: at[1] - (at[1] - view.y) * by });
  }

  const move = (dx, dy) => show({ k: view.k, x: view.x + dx, y: view.y + dy });

  // Give the view in which a box of the drawing fills the window.
  function around([[left, top], [right, bottom]], limit = most, margin = 48) {
    const [width, height] = size();
    const k = between(
      least,
      Math.min((width - 2 * margin) / Math.max(right - left, 1e-6), (height - 2 * margin) / Math.max(bottom - top, 1e-6)),
      limit,
    );
    return { k, x: width / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2 };
  }

  // Tell whether the window, as it stands now, shows the whole of a box, which is reckoned from where the drawing begins.
  const whole = ([left, top, right, bottom]) => {
    const [width, height] = size();
    return left + view.x >= 0 && right + view.x <= width && top + view.y >= 0 && bottom + view.y <= height;
  };

  function settle(start) {
    home = { ...start };
    show(start);
    home = { ...view };
  }

  const place = (event) => {
    const box = svg.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };

  svg.addEventListener(
    "wheel",
    (event) => {
      const factor = Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.002));
      // Where there is nothing to zoom, the page scrolls on.
      if ((factor > 1 && view.k >= most) || (factor < 1 && view.k <= least)) return;
      event.preventDefault();
      zoom(factor, place(event));
    },
    { passive: false },
  );
  svg.addEventListener("pointerdown", (event) => {
    if (event.button > 0) return;
    if (!held.size) moved = false;
    held.set(event.pointerId, place(event));
  });
  svg.addEventListener("pointermove", (event) => {
    const before = held.get(event.pointerId);
    if (!before) return;
    const now = place(event);
    const other = [...held.entries()].find(([id]) => id !== event.pointerId)?.[1];
    if (!moved && !other && Math.hypot(now[0] - before[0], now[1] - before[1]) < SLIP) return;
    if (!moved) svg.setPointerCapture(event.pointerId);
    moved = true;
    held.set(event.pointerId, now);
    if (!other) return move(now[0] - before[0], now[1] - before[1]);
    const apart = (point) => Math.hypot(point[0] - other[0], point[1] - other[1]) || 1;
    return zoom(apart(now) / apart(before), [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]);
  });
  for (const name of ["pointerup", "pointercancel"]) svg.addEventListener(name, (event) => held.delete(event.pointerId));
  svg.addEventListener("pointerleave", (event) => {
    if (!svg.hasPointerCapture(event.pointerId)) held.delete(event.pointerId);
  });
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  // What ends a drag is no click.
  svg.addEventListener(
    "click",
    (event) => {
      if (!moved) return;
      event.preventDefault();
      event.stopPropagation();
      moved = false;
    },
    true,
  );

  const MOVES = {
    in: () => zoom(STEP),
    out: () => zoom(1 / STEP),
    whole: () => show(home),
    left: () => move(size()[0] / 4, 0),
    right: () => move(-size()[0] / 4, 0),
    up: () => move(0, size()[1] / 4),
    down: () => move(0, -size()[1] / 4),
  };
  for (const button of buttons) button.addEventListener("click", () => MOVES[button.dataset.move]());

  return { view, show, zoom, move, around, whole, settle, size };
}

const SVG = "http://www.w3.org/2000/svg";

// Make an element of a drawing; what reports tell comes in as text only.
export function drawn(name, attributes = {}, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (value != null) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

// Give the first of the labels that fit: boxes [left, top, right, bottom] that touch none taken before.
export function fitting(labels, taken = []) {
  const touches = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  return labels.flatMap((label) => {
    const free = label.boxes.find((box) => !taken.some((other) => touches(box, other)));
    if (!free) return [];
    taken.push(free);
    return [{ ...label, box: free }];
  });
}

// Do something when nothing has moved for a moment.
export function later(what, pause = 120) {
  let waiting;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(what, pause);
  };
}

// Give how wide a text is in the letters of the page.
export function measuring(size) {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `${size}px ${getComputedStyle(document.body).fontFamily}`;
  const known = new Map();
  return (text) => {
    if (!known.has(text)) known.set(text, pen.measureText(text).width);
    return known.get(text);
  };
}

export const many = (number, one) => `${number.toLocaleString("en")} ${one}${number === 1 ? "" : "s"}`;
