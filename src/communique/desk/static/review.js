// After a decision one goes on where the next case begins, and hears what was done.
const item = document.getElementById("item");
if (item && window.location.hash === "#item") item.focus();

const said = document.getElementById("said");
if (said && said.childElementCount) {
  // What stands in a live region when a page opens is not spoken; what comes into it is.
  const told = [...said.childNodes];
  said.replaceChildren();
  window.setTimeout(() => said.replaceChildren(...told), 100);
}

// A second press of a key before the answer is there decides nothing twice; many decisions take a while, and say so.
let sent = null;
document.addEventListener("submit", (event) => {
  if (event.target.method !== "post") return;
  if (sent) event.preventDefault();
  else {
    sent = event.target;
    sent.setAttribute("aria-busy", "true");
  }
});
window.addEventListener("pageshow", () => {
  sent?.removeAttribute("aria-busy");
  sent = null;
});

// Opening the form of a correction leads into its first cell.
const editing = document.getElementById("editing");
editing?.addEventListener("toggle", () => {
  if (editing.open) editing.querySelector("input:not([type=hidden]), select, textarea")?.focus();
});

// A number chooses a value; and where a value or a telling was just ticked, nobody is typing: keys go on working.
const ticked = (target) => target.matches?.("input[type=radio], input[type=checkbox]");
const writing = (target) => target.closest?.("input, textarea, select, [contenteditable]") && !ticked(target);

document.addEventListener("keydown", (event) => {
  if (writing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  const choice = /^[1-9]$/.test(event.key) && document.querySelector(`[data-choice="${event.key}"]`);
  if (choice) choice.checked = true;
  if (ticked(event.target) && /^[a-z]$/.test(event.key)) document.querySelector(`[data-key="${event.key}"]`)?.click();
});
