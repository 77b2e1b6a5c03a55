// A phone's menu: whose it is, and the circumstances that the business finds out about.
import { closeSheet, makeSheet, openSheet } from "./sheet.js";

const dialog = makeSheet(document.querySelector("#menu"));
const switches = [...dialog.querySelectorAll("[role=switch]")];
for (const row of dialog.querySelectorAll("button.row")) row.addEventListener("click", () => choose(row));

// Returns { deed: rename, renumber or remove } or { trait: { name: new value } }; undefined if nothing was chosen.
export function pickSetting(over, traits) {
  for (const row of switches) row.setAttribute("aria-checked", String(traits[row.value] ?? false));
  return openSheet(dialog, over, dialog.querySelector(".row"));
}

function choose(row) {
  if (!switches.includes(row)) return closeSheet(dialog, { deed: row.value });
  closeSheet(dialog, { trait: { [row.value]: row.getAttribute("aria-checked") !== "true" } });
}
