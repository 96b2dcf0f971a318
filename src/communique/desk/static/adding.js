// Files may be dropped on the form that takes them; without this, they are chosen.
const form = document.querySelector(".dropping");
const field = form?.querySelector("input[type=file]");

for (const name of ["dragenter", "dragover"]) {
  form?.addEventListener(name, (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
}
form?.addEventListener("dragleave", (event) => {
  if (!form.contains(event.relatedTarget)) form.classList.remove("over");
});
form?.addEventListener("drop", (event) => {
  event.preventDefault();
  form.classList.remove("over");
  if (event.dataTransfer.files.length) field.files = event.dataTransfer.files;
});
