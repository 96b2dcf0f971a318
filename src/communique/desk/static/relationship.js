// A relationship's drawings: the newest years first in view, one mark in the tab order, arrows between marks, words below.
const marks = (field) => [...field.querySelectorAll("a")];

for (const box of document.querySelectorAll(".plot")) box.scrollLeft = box.scrollWidth;

function only(field, chosen) {
  for (const mark of marks(field)) mark.setAttribute("tabindex", mark === chosen ? "0" : "-1");
}

function neighbour(all, here, key) {
  const at = all.indexOf(here);
  if (key === "ArrowRight" || key === "ArrowDown") return all[at + 1];
  if (key === "ArrowLeft" || key === "ArrowUp") return all[at - 1];
  if (key === "Home") return all[0];
  return key === "End" ? all[all.length - 1] : undefined;
}

function tell(field, mark) {
  const line = field.closest(".plot").nextElementSibling;
  if (line?.matches("[data-readout]")) line.textContent = mark?.getAttribute("aria-label") ?? "\u00a0";
}

for (const field of document.querySelectorAll("[data-roving]")) {
  only(field, marks(field)[0]);
  field.addEventListener("keydown", (event) => {
    const next = neighbour(marks(field), event.target.closest("a"), event.key);
    if (!next) return;
    event.preventDefault();
    only(field, next);
    next.focus();
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  field.addEventListener("focusin", (event) => tell(field, event.target.closest("a")));
  field.addEventListener("pointerover", (event) => tell(field, event.target.closest("a")));
}

// "Show all" unfolds in place; without this script it is a link to the page with everything unfolded.
for (const way of document.querySelectorAll("[data-unfold]")) {
  way.addEventListener("click", (event) => {
    event.preventDefault();
    for (const fold of document.getElementById(way.dataset.unfold).querySelectorAll("details")) fold.open = true;
    way.remove();
  });
}
// A drawing that was folded away could not be scrolled until now.
document.addEventListener("toggle", (event) => {
  for (const box of event.target.querySelectorAll?.(".plot") ?? []) box.scrollLeft = box.scrollWidth;
}, true);
