// A dialog that lies over one phone. The browser keeps the focus inside it, closes it on Esc and gives the focus back.

// Opens it and returns what it was closed with (undefined: nothing was chosen). `over` null: over the whole page.
export function openSheet(dialog, over, focused) {
  const cover = () => fit(dialog, over);
  cover();
  addEventListener("resize", cover);
  dialog.showModal();
  focused?.focus();
  return new Promise((resolve) => (dialog.settle = resolve)).finally(() => removeEventListener("resize", cover));
}

// Settled at once: the browser tells of the closing later, perhaps when the sheet is open again.
export function closeSheet(dialog, answer) {
  dialog.settle(answer);
  dialog.close();
}

// Once for each dialog: its cross, a click beside its panel, arrow keys between its rows.
export function makeSheet(dialog) {
  dialog.querySelector(".close").addEventListener("click", () => closeSheet(dialog));
  dialog.addEventListener("cancel", (event) => {
    if (event.target === dialog) dialog.settle();
  });
  dialog.addEventListener("close", () => {
    if (!dialog.open) dialog.settle();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) closeSheet(dialog);
  });
  dialog.addEventListener("keydown", (event) => {
    const rows = [...dialog.querySelectorAll(".row:not([hidden])")];
    const next = step(event.key, rows.indexOf(document.activeElement), rows.length);
    if (next === null || document.activeElement.matches("input, select, textarea")) return;
    event.preventDefault();
    rows[next].focus();
  });
  return dialog;
}

function step(key, at, count) {
  if (!count) return null;
  if (key === "ArrowDown") return Math.min(at + 1, count - 1);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

function fit(dialog, over) {
  dialog.classList.toggle("whole", !over);
  const box = (over ?? document.documentElement).getBoundingClientRect();
  for (const side of ["left", "top", "width", "height"]) dialog.style.setProperty(`--${side}`, `${box[side]}px`);
}
